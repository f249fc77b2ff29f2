export const id = 725;
export const ids = [725,4192];
export const modules = {

/***/ 50725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkSource: () => (/* binding */ checkSource)
});

// UNUSED EXPORTS: readSourceState

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/github/lib/git.js + 1 modules
var lib_git = __webpack_require__(74192);
;// CONCATENATED MODULE: ./packages/github/lib/git-objects.js
/** Reads commits and trees out of a repository and believes none of them before their bytes hash to their id. */


const kinds = {
    '100644': 'file',
    // Written by old versions of git, which checks it out as a plain file.
    '100664': 'file',
    '100755': 'executable',
    '120000': 'symlink',
    '160000': 'submodule',
    '40000': 'folder',
};
/** Whether `id` can be an object's id: SHA-1, or SHA-256 in repositories of that format. */
function isObjectId(id) {
    return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(id);
}
/** The id of an object with these bytes, by the hash that ids of `idLength` hexadecimal digits are made with. */
function objectId(type, bytes, idLength) {
    return objectHash(type, bytes.length, idLength).update(bytes).digest('hex');
}
/** The hash that an object's id is, its header taken in already. */
function objectHash(type, size, idLength) {
    return (0,external_node_crypto_.createHash)(idLength === 64 ? 'sha256' : 'sha1').update(`${type} ${size}\0`);
}
/**
 * The objects with these ids, all of one type.
 * @throws ServiceError GIT_UNAVAILABLE when one is absent (a partial clone) or is not what its id says
 */
async function readObjects(git, root, type, ids) {
    const objects = new Map();
    const wanted = [...new Set(ids)];
    if (wanted.length === 0)
        return objects;
    const answers = await git.ask(wanted).catch((cause) => {
        throw (0,lib_git/* gitUnavailable */.X)(`git cat-file failed in ${root}`, cause);
    });
    for (const [index, id] of wanted.entries()) {
        const answer = answers[index];
        if (answer === undefined || answer.id !== id || answer.type !== type)
            throw (0,lib_git/* gitUnavailable */.X)(`git has no ${type} ${id} in ${root}`);
        // INVARIANT: the id comes from the run's commit, so bytes that hash to it are the bytes that were committed.
        if (objectId(type, answer.bytes, id.length) !== id)
            throw (0,lib_git/* gitUnavailable */.X)(`the ${type} ${id} in ${root} is not what its id says`);
        objects.set(id, answer.bytes);
    }
    return objects;
}
/** The id of a commit's tree; undefined when the bytes are no commit. */
function treeOf(commit) {
    const id = /^tree ([0-9a-f]+)\n/.exec(commit.toString('latin1', 0, 80))?.[1];
    return id !== undefined && isObjectId(id) ? id : undefined;
}
/** The entries of a tree object; undefined when the bytes are no tree. */
function parseTree(tree, idLength) {
    const entries = [];
    for (let at = 0; at < tree.length;) {
        const space = tree.indexOf(0x20, at);
        const zero = tree.indexOf(0, space);
        const end = zero + 1 + idLength / 2;
        if (space < 0 || zero < 0 || end > tree.length)
            return undefined;
        const name = tree.subarray(space + 1, zero);
        if (!isEntryName(name))
            return undefined;
        const kind = kinds[tree.toString('latin1', at, space)] ?? 'unknown';
        entries.push({ kind, name, id: tree.toString('hex', zero + 1, end) });
        at = end;
    }
    return entries;
}
/** What git itself checks out; anything else would lead out of the folder or into `.git`. */
function isEntryName(name) {
    return (name.length > 0 &&
        !name.includes(0x2f) &&
        !['.', '..', '.git'].includes(name.toString('latin1').toLowerCase()));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./packages/github/lib/source-tree.js
/**
 * Tells which files of a commit differ on disk, by their bytes.
 *
 * `git status` is not asked. It believes the index, where an earlier step can hide a change (the bits assume-unchanged and
 * skip-worktree, forged times and sizes, a monitor's answer), it starts the filter programs that `.git/config` names, and
 * untracked `.gitattributes` can have it compare something else than bytes. Here git only hands out the commit and
 * its trees, each is checked against its id, and every file is hashed anew.
 */






const filesAtOnce = 16;
/** Larger files are not read whole to see whether only their line ends differ. */
const largestText = 64 * 1024 ** 2;
/**
 * Paths of tracked files whose content, kind or executable bit is not the commit's, or that are absent, sorted; folders with a `/`
 * at the end. Files of an initialised submodule count; an empty folder stands for one that was not fetched.
 * @throws ServiceError GIT_UNAVAILABLE
 */
async function differingFiles(tree) {
    const { files, differing } = await placesOf(tree);
    const suspects = [];
    await eachOf(files, async (place) => {
        tree.signal?.throwIfAborted();
        if (place.kind === 'submodule') {
            for (const file of await submoduleDifferences(tree, place))
                differing.push(file);
        }
        else if (!(await holds(tree, place)))
            suspects.push(place);
    });
    const excused = await withTurnedLineEnds(tree, suspects);
    const changed = suspects.filter((place) => !excused.has(place)).map(({ path }) => path.toString('utf8'));
    return [...differing, ...changed].toSorted();
}
/** Walks the commit's trees level by level, so that git is asked once a level. */
async function placesOf(tree) {
    const { objects, root, commit } = tree;
    const top = treeOf((await readObjects(objects, root, 'commit', [commit])).get(commit) ?? Buffer.alloc(0));
    if (top === undefined)
        throw (0,lib_git/* gitUnavailable */.X)(`the commit ${commit} in ${root} names no tree`);
    const files = [];
    const differing = [];
    let level = [{ kind: 'folder', id: top, path: Buffer.alloc(0) }];
    while (level.length > 0) {
        const trees = await readObjects(objects, root, 'tree', level.map(({ id }) => id));
        const below = level.flatMap((folder) => childrenOf(folder, trees.get(folder.id), commit.length));
        // One at a time: arguments of one call are limited to some 100,000, and a folder's files are not.
        for (const place of below)
            if (place.kind !== 'folder')
                files.push(place);
        const next = [];
        await eachOf(below.filter(({ kind }) => kind === 'folder'), async (folder) => {
            // A link in a folder's place would have files of elsewhere compared.
            if ((await statOf(tree, folder))?.isDirectory() === true)
                next.push(folder);
            else
                differing.push(`${folder.path.toString('utf8')}/`);
        });
        level = next;
    }
    return { files, differing };
}
function childrenOf(folder, bytes, idLength) {
    const entries = bytes === undefined ? undefined : parseTree(bytes, idLength);
    if (entries === undefined)
        throw (0,lib_git/* gitUnavailable */.X)(`the tree ${folder.id} is malformed`);
    const prefix = folder.path.length === 0 ? folder.path : Buffer.concat([folder.path, Buffer.from('/')]);
    return entries.map(({ kind, id, name }) => ({ kind, id, path: Buffer.concat([prefix, name]) }));
}
/** Whether the file on disk is the one that was committed. */
async function holds(tree, { kind, id, path }) {
    const stats = await statOf(tree, { path });
    const file = onDisk(tree, path);
    if (stats === undefined || kind === 'unknown')
        return false;
    if (kind === 'symlink' && stats.isSymbolicLink()) {
        return objectId('blob', await (0,promises_.readlink)(file, { encoding: 'buffer' }), id.length) === id;
    }
    // Git for Windows writes a link as a file with its target, unless links are allowed there.
    if (!stats.isFile() || (kind === 'symlink' && tree.platform !== 'win32'))
        return false;
    if (tree.platform !== 'win32' && (kind === 'executable') !== ((stats.mode & 0o100) !== 0))
        return false;
    return hasContent(file, stats.size, id);
}
/** Whether the file's bytes, or the Git LFS pointer to them, hash to the blob's id. */
async function hasContent(file, size, id) {
    const blob = objectHash('blob', size, id.length);
    const content = (0,external_node_crypto_.createHash)('sha256');
    try {
        for await (const chunk of (0,external_node_fs_.createReadStream)(file, { highWaterMark: 1024 ** 2 })) {
            blob.update(chunk);
            content.update(chunk);
        }
    }
    catch {
        // Fail closed: a file that cannot be read is not known to be the committed one.
        return false;
    }
    return (blob.digest('hex') === id || objectId('blob', lfsPointer(content.digest('hex'), size), id.length) === id);
}
/** The one canonical text of a pointer (Git LFS specification, "The Pointer"); its digest commits to the content. */
function lfsPointer(sha256, size) {
    return Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${size}\n`);
}
/**
 * Those of `places` where a checkout has turned line feeds into CR LF, and nothing else differs. Git does so on Windows
 * unless told otherwise, elsewhere for files with the attribute `eol=crlf`.
 */
async function withTurnedLineEnds(tree, places) {
    const turned = [];
    await eachOf(places, async (place) => {
        if (await differsInLineEndsOnly(tree, place))
            turned.push(place);
    });
    if (tree.platform === 'win32' || turned.length === 0)
        return new Set(turned);
    const input = Buffer.concat(turned.flatMap(({ path }) => [path, Buffer.from([0])]));
    const { exitCode, stdout, stderr } = await tree.git.run(tree.root, ['check-attr', '-z', '--stdin', 'eol'], input);
    if (exitCode !== 0)
        throw (0,lib_git/* gitUnavailable */.X)(`git check-attr failed in ${tree.root}`, new Error(stderr.trim()));
    // Answers are triples in the order of the questions: path, attribute, value.
    const values = stdout.toString('latin1').split('\0');
    return new Set(turned.filter((_place, index) => values[index * 3 + 2] === 'crlf'));
}
async function differsInLineEndsOnly(tree, { kind, id, path }) {
    const stats = await statOf(tree, { path });
    if (stats?.isFile() !== true || stats.size > largestText || (kind !== 'file' && kind !== 'executable'))
        return false;
    if (tree.platform !== 'win32' && (kind === 'executable') !== ((stats.mode & 0o100) !== 0))
        return false;
    const text = await (0,promises_.readFile)(onDisk(tree, path)).catch(() => Buffer.alloc(0));
    if (text.includes(0))
        return false;
    const turned = Buffer.from(text.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
    return objectId('blob', turned, id.length) === id;
}
async function submoduleDifferences(tree, { id, path }) {
    const name = path.toString('utf8');
    const root = onDisk(tree, path).toString('utf8');
    const stats = await statOf(tree, { path });
    if (stats?.isDirectory() !== true)
        return [name];
    const content = await (0,promises_.readdir)(root);
    if (content.length === 0)
        return [];
    if (!content.includes('.git'))
        return [`${name}/`];
    tree.signal?.throwIfAborted();
    const objects = tree.git.objects(root);
    const stop = () => objects.close();
    tree.signal?.addEventListener('abort', stop);
    try {
        const inside = await differingFiles({ ...tree, objects, root, commit: id });
        return inside.map((file) => `${name}/${file}`);
    }
    finally {
        objects.close();
        tree.signal?.removeEventListener('abort', stop);
    }
}
async function statOf(tree, { path }) {
    try {
        return await (0,promises_.lstat)(onDisk(tree, path));
    }
    catch {
        return undefined;
    }
}
function onDisk({ root }, path) {
    return Buffer.concat([Buffer.from(`${root}${external_node_path_.sep}`), path]);
}
async function eachOf(items, work) {
    const queue = items.values();
    const worker = async () => {
        for (const item of queue)
            await work(item);
    };
    await Promise.all(Array.from({ length: filesAtOnce }, worker));
}

;// CONCATENATED MODULE: ./packages/github/lib/checkout.js
/** Says whether the files that were built are those of the run's commit. */






/** So many files are named in a message; all are in the statement. */
const filesNamed = 10;
/**
 * Compares the checkout with the commit of the run.
 * @throws InputError SOURCE_NOT_FOUND, SOURCE_COMMIT_MISMATCH; ServiceError GIT_UNAVAILABLE
 */
async function readSourceState(options) {
    const { directory, git, platform = process.platform, signal } = options;
    const root = rootOf((0,external_node_path_.resolve)(directory));
    if (root === undefined)
        throw notFound(directory);
    // A signal that is given is given once: a git that is started after it would never be ended.
    signal?.throwIfAborted();
    const objects = git.objects(root);
    const over = new AbortController();
    const stop = () => {
        over.abort();
        objects.close();
    };
    signal?.addEventListener('abort', stop);
    try {
        const head = await headOf(objects, root);
        const comparison = differingFiles({ git, objects, root, commit: head, platform, signal: over.signal });
        // That it is another commit is told first, and then nobody asks for the files.
        comparison.catch(() => undefined);
        const expected = await options.expectedCommit;
        if (head !== expected)
            throw otherCommit({ root, head, expected });
        const files = await comparison;
        return files.length === 0 ? { kind: 'clean', commit: head } : { kind: 'modified', commit: head, files };
    }
    finally {
        stop();
        signal?.removeEventListener('abort', stop);
    }
}
function otherCommit(at) {
    return new errors/* InputError */.dz('SOURCE_COMMIT_MISMATCH', `the checkout in ${at.root} is at ${at.head}, the run is for ${at.expected}`, { nextStep: 'Check out the commit of the run (actions/checkout without "ref") and build that.' });
}
/**
 * `readSourceState` under the input `source-state`. The mode decides on modified files alone: a checkout of another
 * commit is refused under each. Only `ignore` goes on when there is no checkout or git cannot tell, and has that recorded.
 * @throws InputError SOURCE_MODIFIED under `error`, and what readSourceState throws
 */
async function checkSource({ mode, warn, ...options }) {
    let state;
    try {
        state = await readSourceState(options);
    }
    catch (error) {
        if (mode === 'ignore' && isUnknown(error))
            return { kind: 'unknown', reason: error.message };
        throw error;
    }
    if (state.kind !== 'modified' || mode === 'ignore')
        return state;
    const message = `${state.files.length === 1 ? '1 tracked file is' : `${state.files.length} tracked files are`} not as in the commit ${state.commit}: ${named(state.files)}`;
    if (mode === 'warn') {
        warn('SOURCE_MODIFIED', `${message}. The statement records it.`);
        return state;
    }
    throw new errors/* InputError */.dz('SOURCE_MODIFIED', message, {
        nextStep: 'Find the step that changes them and have it write to files that git does not track, or commit the change.',
    });
}
function isUnknown(error) {
    if (error instanceof errors/* InputError */.dz)
        return error.code === 'SOURCE_NOT_FOUND';
    return error instanceof errors/* ServiceError */._7 && error.code === 'GIT_UNAVAILABLE';
}
function named(files) {
    const more = files.length - filesNamed;
    const list = files
        .slice(0, filesNamed)
        .map((file) => JSON.stringify(file))
        .join(', ');
    return more > 0 ? `${list} and ${more} more` : list;
}
/**
 * The nearest folder with `.git`, which is a folder or, in submodules and worktrees, a file. Git is not asked: the
 * setting core.worktree could have it name another.
 */
function rootOf(directory) {
    for (let folder = directory;; folder = (0,external_node_path_.dirname)(folder)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
            return folder;
        if ((0,external_node_path_.dirname)(folder) === folder)
            return undefined;
    }
}
async function headOf(objects, root) {
    const [head] = await objects.ask(['HEAD^{commit}']).catch((cause) => {
        if (cause instanceof Error && /not a git repository/i.test(cause.message))
            throw notFound(root, cause);
        throw (0,lib_git/* gitUnavailable */.X)(`git cannot say which commit is checked out in ${root}`, cause);
    });
    if (head === undefined)
        throw notFound(root);
    if (!isObjectId(head.id))
        throw (0,lib_git/* gitUnavailable */.X)(`git cannot say which commit is checked out in ${root}`);
    return head.id;
}
function notFound(directory, cause) {
    return new errors/* InputError */.dz('SOURCE_NOT_FOUND', `${directory} is not a checkout with a commit`, {
        nextStep: 'Run actions/checkout in this job before the build.',
        ...(cause === undefined ? {} : { cause }),
    });
}


/***/ }),

/***/ 74192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitOfRunner: () => (/* binding */ gitOfRunner),
  X: () => (/* binding */ gitUnavailable)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
;// CONCATENATED MODULE: ./packages/github/lib/git-batch.js
function batchedObjects(root, child) {
    const said = [];
    child.stderr.on('data', (data) => said.push(data));
    // Why git does not read on is told by its end.
    child.stdin.on('error', () => undefined);
    const ended = new Promise((resolve) => {
        child.once('error', resolve);
        child.once('close', () => resolve(undefined));
    });
    const answers = piecesOf(child.stdout);
    const failure = async () => (await ended) ?? new Error(Buffer.concat(said).toString('utf8').trim() || `git ended early in ${root}`);
    return {
        ask: async (names) => {
            child.stdin.write(names.map((name) => `${name}\n`).join(''));
            const objects = [];
            try {
                for (const name of names)
                    objects.push(await readAnswer(name, answers));
            }
            catch (error) {
                if (error instanceof EndOfAnswers)
                    throw await failure();
                throw error;
            }
            return objects;
        },
        close: () => {
            child.stdin.destroy();
            child.kill();
        },
    };
}
/** The answer to one name (git-cat-file(1), "BATCH OUTPUT"): a line with id, type and size, then the bytes and a line feed. */
async function readAnswer(name, answers) {
    const header = await answers.line();
    if (header === `${name} missing` || header === `${name} ambiguous`)
        return undefined;
    const [, id, type, digits] = /^([0-9a-f]{40,64}) ([a-z]+) ([0-9]{1,15})$/.exec(header) ?? [];
    if (id === undefined || type === undefined)
        throw new Error(`git answered ${JSON.stringify(header)}`);
    const bytes = await answers.take(Number(digits));
    await answers.take(1);
    return { id, type, bytes };
}
class EndOfAnswers extends Error {
}
/** No header is longer: an object's name is echoed where there is no such object. */
const longestLine = 4096;
function piecesOf(stream) {
    const source = stream[Symbol.asyncIterator]();
    let held = Buffer.alloc(0);
    const next = async () => {
        const { value, done } = await source.next().catch((cause) => {
            throw new EndOfAnswers('', { cause });
        });
        if (done === true)
            throw new EndOfAnswers();
        return value;
    };
    const take = async (count) => {
        const parts = [held];
        let length = held.length;
        while (length < count) {
            const part = await next();
            parts.push(part);
            length += part.length;
        }
        const all = parts.length === 1 ? held : Buffer.concat(parts);
        held = all.subarray(count);
        return all.subarray(0, count);
    };
    return {
        take,
        line: async () => {
            let end = held.indexOf(0x0a);
            while (end < 0) {
                if (held.length > longestLine)
                    throw new Error('git answered with a line that has no end');
                held = Buffer.concat([held, await next()]);
                end = held.indexOf(0x0a);
            }
            const line = await take(end + 1);
            return line.toString('utf8', 0, end);
        },
    };
}

;// CONCATENATED MODULE: ./packages/github/lib/git.js
/** Asks git about a repository that it does not trust: nothing of the repository's configuration can run a program. */





/** What git needs of the environment to be found and to start; not LD_PRELOAD, GIT_DIR and the like. */
const inherited = ['PATH', 'HOME', 'SYSTEMROOT', 'TEMP', 'TMP', 'TMPDIR', 'DEVELOPER_DIR'];
/**
 * Earlier steps can write `.git/config`, so only commands that read objects and attributes are ever asked for: they
 * start no hook, file-system monitor, filter, pager or diff driver. What is left is turned off here:
 */
const hardened = {
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: external_node_os_.devNull,
    // A missing object of a partial clone would be fetched, by whatever program the remote's settings name.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_TERMINAL_PROMPT: '0',
    // refs/replace/ would answer with other objects than those asked for.
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    // The few messages that are told apart are told apart in English.
    LC_ALL: 'C',
};
function gitOfRunner(env) {
    return {
        run: (root, args, input) => answerOf(startGit(env, root, args), input),
        objects: (root) => batchedObjects(root, startGit(env, root, ['cat-file', '--batch'])),
    };
}
function startGit(env, root, args) {
    // An explicit --git-dir keeps git from looking elsewhere; it also makes the owner of the folder irrelevant, which
    // differs from ours in container jobs.
    const fixed = [
        `--git-dir=${root}/.git`,
        `--work-tree=${root}`,
        '-c',
        `core.hooksPath=${external_node_os_.devNull}`,
        '-c',
        'core.fsmonitor=false',
    ];
    return (0,external_node_child_process_.spawn)('git', [...fixed, ...args], {
        // Windows looks for a program where it is to be started, before it looks on the PATH; a checkout may have a git.exe.
        cwd: (0,external_node_path_.dirname)(process.execPath),
        env: environmentOf(env),
        windowsHide: true,
    });
}
/** @throws ServiceError GIT_UNAVAILABLE when git cannot be started */
async function answerOf(child, input) {
    const stdout = [];
    const stderr = [];
    child.stdout.on('data', (data) => stdout.push(data));
    child.stderr.on('data', (data) => stderr.push(data));
    // A git that ends without having read everything is told by its exit code.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    const exitCode = await new Promise((resolve, reject) => {
        child.once('error', (error) => reject(gitUnavailable('git cannot be started', error)));
        child.once('close', (code) => resolve(code ?? 1));
    });
    return { exitCode, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') };
}
function gitUnavailable(message, cause) {
    return new errors/* ServiceError */._7('GIT_UNAVAILABLE', message, {
        operation: 'git',
        nextStep: 'See that git is on the PATH of the runner and that the checkout is complete.',
        cause,
    });
}
function environmentOf(env) {
    const names = Object.keys(env).filter((name) => inherited.includes(name.toUpperCase()));
    return {
        ...Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]))),
        ...hardened,
    };
}


/***/ })

};

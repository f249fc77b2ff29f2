export const id = 4192;
export const ids = [4192];
export const modules = {

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

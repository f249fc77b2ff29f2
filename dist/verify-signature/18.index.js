export const id = 18;
export const ids = [18];
export const modules = {

/***/ 6018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  directoryStore: () => (/* binding */ directoryStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./packages/core/lib/digest.js
var digest = __webpack_require__(8857);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(7706);
;// CONCATENATED MODULE: ./packages/local/lib/file-uri.js
/** `file:` URIs of this machine, as stores and signers are named by them. */



/**
 * The absolute path that `file:///path` names (RFC 8089), without a slash at its end.
 * @throws InputError with `code`, naming `what`
 */
function parseFileUri(uri, code, what) {
    try {
        // Fail closed: a host, a query or a fragment would be dropped without a word, and so would dot segments.
        const url = new URL(uri);
        const plain = url.protocol === 'file:' && url.host === '' && url.search === '' && url.hash === '';
        if (!uri.startsWith('file:///') || !plain || /[?#]/.test(uri))
            throw new TypeError('not a plain file URI');
        if (uri.split('/').some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment)))
            throw new TypeError('dot segments');
        const path = (0,external_node_path_.normalize)((0,external_node_url_.fileURLToPath)(url)).replace(/(?<=.)\/+$/, '');
        if (!(0,external_node_path_.isAbsolute)(path) || path.includes('\0') || path === '/')
            throw new TypeError('not a path');
        return path;
    }
    catch (cause) {
        throw new errors/* InputError */.dz(code, `${what} is ${JSON.stringify(uri)}; allowed is file:/// and an absolute path`, {
            cause,
        });
    }
}

// EXTERNAL MODULE: ./packages/local/lib/files.js
var files = __webpack_require__(6854);
// EXTERNAL MODULE: ./packages/local/lib/file-writing.js
var file_writing = __webpack_require__(9698);
// EXTERNAL MODULE: ./packages/local/lib/plain-file.js
var plain_file = __webpack_require__(260);
// EXTERNAL MODULE: ./packages/local/lib/plain-path.js
var plain_path = __webpack_require__(45);
;// CONCATENATED MODULE: ./packages/local/lib/directory-store.js
/** A store of releases in a directory: objects are created whole or not at all, and never replaced. */












/** INVARIANT: no key can name anything in it, because no segment of a key starts with a dot. */
const incomingFolder = '.incoming';
const longestKey = 1024;
const longestSegment = 255;
const newFile = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW;
/** Part digests are for S3; a directory compares the whole. */
const wholeOnly = { singleRequestLimit: Number.POSITIVE_INFINITY };
const segmentForm = /^[^./\\\0][^/\\\0]*$/;
/**
 * Opens the store at `uri`, `file:///` and an absolute path. The directory is made when the first object is created. Its
 * file system must know hard links, which is how an object appears at once and only if none was there.
 *
 * What fails in the file system is a ServiceError STORE_UNAVAILABLE; so is a symbolic link on an object's path, for a
 * store must not lead out of its directory.
 * @throws InputError INPUT_MALFORMED
 */
function directoryStore(uri) {
    const directory = { uri: uri.replace(/\/+$/, ''), root: parseFileUri(uri, 'INPUT_MALFORMED', 'the store') };
    return {
        storeUri: directory.uri,
        create: (key, content, expected) => create(directory, pathOf(directory, key), content, expected),
        open: (key, options) => openObject(directory, pathOf(directory, key), options),
        digestOf: async (key) => {
            const object = await find(directory, pathOf(directory, key));
            return object === undefined ? undefined : { location: object.location, size: object.size };
        },
    };
}
function pathOf({ root }, key) {
    const segments = key.split('/');
    const fits = segments.every((part) => segmentForm.test(part) && Buffer.byteLength(part) <= longestSegment);
    if (!fits || Buffer.byteLength(key) > longestKey) {
        throw new errors/* InputError */.dz('INPUT_MALFORMED', `${JSON.stringify(key)} cannot be a key in a directory store`);
    }
    return { key, folders: segments.slice(0, -1), path: (0,external_node_path_.join)(root, ...segments) };
}
/** Errors of ours pass; whatever else is thrown came from the file system. */
async function within({ uri }, operation, run) {
    try {
        return await run();
    }
    catch (cause) {
        if (cause instanceof errors/* SecureDeployError */.vk)
            throw cause;
        const reason = (0,files/* reasonOf */.A3)(cause);
        throw new errors/* ServiceError */._7('STORE_UNAVAILABLE', `in the store ${uri}, this step could not ${operation}: ${reason}`, {
            operation,
            cause,
        });
    }
}
function notPlain({ uri }, path) {
    return new errors/* ServiceError */._7('STORE_UNAVAILABLE', `the store ${uri} cannot be used: ${path} is in the way, because it is a symbolic link or of another kind than is expected there`);
}
function locationOf({ path }) {
    return { uri: (0,external_node_url_.pathToFileURL)(path).href };
}
async function create(directory, target, content, expected) {
    const incoming = await within(directory, 'make a folder', async () => {
        await (0,promises_.mkdir)(directory.root, { recursive: true });
        return makeFolders(directory, [incomingFolder]);
    });
    const temporary = (0,external_node_path_.join)(incoming, (0,external_node_crypto_.randomUUID)());
    try {
        await writeVerified(directory, temporary, target, content, expected);
        const outcome = await within(directory, 'create an object', () => publish(directory, temporary, target));
        return { outcome, location: locationOf(target) };
    }
    finally {
        await within(directory, 'remove a temporary file', () => (0,promises_.rm)(temporary, { force: true }));
    }
}
async function makeFolders(directory, segments) {
    const made = await (0,plain_path/* walkFolders */.x0)(directory.root, segments, makeFolder);
    if (made.kind !== 'folder')
        throw notPlain(directory, made.path);
    return made.path;
}
async function makeFolder(path) {
    try {
        await (0,promises_.mkdir)(path);
    }
    catch (failure) {
        if (!(0,plain_path/* isErrno */.r)(failure, 'EEXIST'))
            throw failure;
    }
    return (0,plain_path/* standingAt */.Ib)(path);
}
async function writeVerified(directory, temporary, target, content, expected) {
    const file = await within(directory, 'create a file', () => (0,promises_.open)(temporary, newFile, 0o644));
    let size = 0;
    const write = (chunk) => {
        size += chunk.length;
        if (size > expected.size)
            throw mismatch(target, expected, `more than ${expected.size} bytes`);
        return within(directory, 'write a file', () => (0,file_writing/* writeAll */.f)(file, chunk));
    };
    try {
        const actual = await (0,digest/* hashContent */.sW)((0,file_writing/* passingThrough */.z)(content.open(), write), expected.size, wholeOnly);
        if (actual.size !== expected.size || actual.sha256 !== expected.sha256) {
            throw mismatch(target, expected, `${actual.size} bytes with sha256 ${actual.sha256}`);
        }
        await within(directory, 'flush a file', () => file.sync());
    }
    finally {
        await within(directory, 'close a file', () => file.close());
    }
}
function mismatch({ key }, expected, actual) {
    return new errors/* VerificationError */.mk('DIGEST_MISMATCH', `what was to be stored as ${key} is not what was signed: expected ${expected.size} bytes with sha256 ${expected.sha256}, got ${actual}`);
}
/** INVARIANT: link(2) makes the finished file appear at once, and only if nothing stands there; of two writers one wins. */
async function publish(directory, temporary, target) {
    const folder = await makeFolders(directory, target.folders);
    try {
        await (0,promises_.link)(temporary, target.path);
    }
    catch (failure) {
        if (!(0,plain_path/* isErrno */.r)(failure, 'EEXIST'))
            throw failure;
        if ((await (0,plain_path/* standingAt */.Ib)(target.path)) !== 'file')
            throw notPlain(directory, target.path);
        return 'exists';
    }
    await flushFolder(folder);
    return 'created';
}
/** A new name survives a power cut only once its folder is flushed. */
async function flushFolder(path) {
    const folder = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_DIRECTORY);
    try {
        await folder.sync();
    }
    finally {
        await folder.close();
    }
}
/** Undefined only when the file system says that there is nothing. */
function find(directory, target) {
    return within(directory, 'open an object', async () => {
        const walked = await (0,plain_path/* walkFolders */.x0)(directory.root, target.folders);
        if (walked.kind === 'nothing')
            return undefined;
        if (walked.kind === 'other')
            throw notPlain(directory, walked.path);
        const standing = await (0,plain_path/* standingAt */.Ib)(target.path);
        if (standing === 'nothing')
            return undefined;
        if (standing !== 'file')
            throw notPlain(directory, target.path);
        const file = await (0,plain_file/* openPlainFile */.r)(target.path);
        try {
            return { location: locationOf(target), size: (await file.stat()).size };
        }
        finally {
            await file.close();
        }
    });
}
async function openObject(directory, target, options = {}) {
    if (options.versionId !== undefined) {
        throw new errors/* InputError */.dz('INPUT_MALFORMED', `the store ${directory.uri} keeps no versions of its objects`);
    }
    const found = await find(directory, target);
    if (found === undefined)
        return undefined;
    return { ...found, bytes: readObject(directory, target, options) };
}
/** The file is opened once its bytes are asked for, so that an object nobody reads leaves nothing open. */
async function* readObject(directory, { path }, { range }) {
    const chunks = (0,plain_file/* readPlainFile */.b)(path, range);
    try {
        for (;;) {
            const next = await within(directory, 'read an object', () => chunks.next());
            if (next.done === true)
                return;
            yield next.value;
        }
    }
    finally {
        await chunks.return(undefined);
    }
}


/***/ })

};

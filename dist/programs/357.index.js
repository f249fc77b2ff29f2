export const id = 357;
export const ids = [357,6854,6112,2738];
export const modules = {

/***/ 90357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  directoryStore: () => (/* binding */ directoryStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/values/digest.js
var digest = __webpack_require__(13954);
// EXTERNAL MODULE: ./packages/local/lib/file-uri.js
var file_uri = __webpack_require__(36112);
// EXTERNAL MODULE: ./packages/local/lib/files.js
var files = __webpack_require__(36854);
;// CONCATENATED MODULE: ./packages/local/lib/directory.js
/** The directory of a store: what can be a key in it, and how its failures are told. */



/** @throws InputError INPUT_MALFORMED unless `uri` is `file:///` and an absolute path */
function directoryAt(uri) {
    return { uri: uri.replace(/\/+$/, ''), root: (0,file_uri.parseFileUri)(uri, 'INPUT_MALFORMED', 'the store') };
}
const longestSegment = 255;
const segmentForm = /^[^./\\\0][^/\\\0]*$/;
/** Whether `name` can be a part of a key; what starts with a dot never is. */
function isKeySegment(name) {
    return segmentForm.test(name) && Buffer.byteLength(name) <= longestSegment;
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

// EXTERNAL MODULE: ./packages/local/lib/plain-path.js
var plain_path = __webpack_require__(80045);
;// CONCATENATED MODULE: ./packages/local/lib/directory-lister.js




function directoryLister(directory) {
    return {
        list: (prefix) => within(directory, 'list objects', async () => {
            const path = await folderAt(directory, prefix);
            return path === undefined ? [] : inOrder(await keysBelow(directory, path, prefix));
        }),
        folders: (prefix) => within(directory, 'list folders', async () => {
            const path = await folderAt(directory, prefix);
            const entries = path === undefined ? [] : await entriesOf(directory, path);
            return inOrder(entries.filter((entry) => entry.isDirectory()).map(({ name }) => name));
        }),
    };
}
/** Undefined where nothing stands, for then nothing was ever stored below this prefix. */
async function folderAt(directory, prefix) {
    const walked = await (0,plain_path/* walkFolders */.x0)(directory.root, prefix.split('/').slice(0, -1));
    if (walked.kind === 'other')
        throw notPlain(directory, walked.path);
    return walked.kind === 'nothing' ? undefined : walked.path;
}
async function keysBelow(directory, path, prefix) {
    const keys = [];
    for (const entry of await entriesOf(directory, path)) {
        const key = `${prefix}${entry.name}`;
        if (!entry.isDirectory())
            keys.push(key);
        else
            for (const below of await keysBelow(directory, (0,external_node_path_.join)(path, entry.name), `${key}/`))
                keys.push(below);
    }
    return keys;
}
/** Names that no key can have are none of the store's: temporary files, and what file managers leave. */
async function entriesOf(directory, path) {
    const entries = (await (0,promises_.readdir)(path, { withFileTypes: true })).filter(({ name }) => isKeySegment(name));
    const other = entries.find((entry) => !entry.isDirectory() && !entry.isFile());
    if (other !== undefined)
        throw notPlain(directory, (0,external_node_path_.join)(path, other.name));
    return entries;
}
function inOrder(names) {
    return names.toSorted((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
}

// EXTERNAL MODULE: ./packages/local/lib/file-writing.js
var file_writing = __webpack_require__(29698);
// EXTERNAL MODULE: ./packages/local/lib/plain-file.js
var plain_file = __webpack_require__(80260);
;// CONCATENATED MODULE: ./packages/local/lib/directory-store.js
/** A store of releases in a directory: objects are created whole or not at all, and never replaced. */












/** INVARIANT: no key can name anything in it, because no segment of a key starts with a dot. */
const incomingFolder = '.incoming';
const longestKey = 1024;
const newFile = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW;
/** Part digests are for S3; a directory compares the whole. */
const wholeOnly = { singleRequestLimit: Number.POSITIVE_INFINITY };
/**
 * Opens the store at `uri`, `file:///` and an absolute path. The directory is made when the first object is created. Its
 * file system must know hard links, which is how an object appears at once and only if none was there.
 *
 * What fails in the file system is a ServiceError STORE_UNAVAILABLE; so is a symbolic link on an object's path, for a
 * store must not lead out of its directory.
 * @throws InputError INPUT_MALFORMED
 */
function directoryStore(uri) {
    const directory = directoryAt(uri);
    return {
        storeUri: directory.uri,
        ...directoryLister(directory),
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
    if (!segments.every(isKeySegment) || Buffer.byteLength(key) > longestKey) {
        throw new errors/* InputError */.dz('INPUT_MALFORMED', `${JSON.stringify(key)} cannot be a key in a directory store`);
    }
    return { key, folders: segments.slice(0, -1), path: (0,external_node_path_.join)(root, ...segments) };
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
        return within(directory, 'write a file', () => (0,file_writing/* writeAll */.f4)(file, chunk));
    };
    try {
        const actual = await (0,digest/* hashContent */.sW)((0,file_writing/* passingThrough */.zR)(content.open(), write), expected.size, wholeOnly);
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
        const file = await (0,plain_file/* openPlainFile */.rr)(target.path);
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
    const chunks = (0,plain_file/* readPlainFile */.b$)(path, range);
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


/***/ }),

/***/ 36112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseFileUri: () => (/* binding */ parseFileUri)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57706);
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
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(url)).replace(/(?<=.)\/+$/, '');
        if (!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) || path.includes('\0') || path === '/')
            throw new TypeError('not a path');
        return path;
    }
    catch (cause) {
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(code, `${what} is ${JSON.stringify(uri)}; allowed is file:/// and an absolute path`, {
            cause,
        });
    }
}


/***/ }),

/***/ 29698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* binding */ blockSize),
/* harmony export */   Tf: () => (/* binding */ writingBlocks),
/* harmony export */   f4: () => (/* binding */ writeAll),
/* harmony export */   nh: () => (/* binding */ blockMemory),
/* harmony export */   zR: () => (/* binding */ passingThrough)
/* harmony export */ });
/** Hands every chunk to `write`, waits for it, and passes it on. */
async function* passingThrough(bytes, write) {
    for await (const chunk of bytes) {
        await write(chunk);
        yield chunk;
    }
}
/** The operating system may take less than it is given. */
async function writeAll(file, chunk) {
    for (let at = 0; at < chunk.length;) {
        at += (await file.write(chunk, at, chunk.length - at)).bytesWritten;
    }
}
const blockSize = 512 * 1024;
function blockMemory() {
    const free = [];
    return {
        take: () => free.pop() ?? new Uint8Array(blockSize),
        give: (block) => void free.push(block),
    };
}
/**
 * Gathers small chunks into blocks, hands every block to `write` and passes it on. While one is being written the next is
 * gathered; all are written when this ends. INVARIANT: a block is good until the next one is asked for, and is changed only
 * once it is written.
 */
async function* writingBlocks(bytes, write, memory) {
    let [block, other] = [memory.take(), memory.take()];
    let filled = 0;
    let writing = Promise.resolve();
    const begin = async () => {
        const whole = block.subarray(0, filled);
        await writing;
        writing = write(whole);
        // Its failure is told when the next block is to be written, or at the end.
        writing.catch(() => undefined);
        [block, other, filled] = [other, block, 0];
        return whole;
    };
    try {
        for await (const chunk of bytes) {
            for (let at = 0; at < chunk.length;) {
                const part = chunk.subarray(at, at + block.length - filled);
                block.set(part, filled);
                filled += part.length;
                at += part.length;
                if (filled === block.length)
                    yield await begin();
            }
        }
        if (filled > 0)
            yield await begin();
        await writing;
    }
    finally {
        await writing.catch(() => undefined);
        memory.give(block);
        memory.give(other);
    }
}


/***/ }),

/***/ 36854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   ij: () => (/* binding */ openAhead),
/* harmony export */   "in": () => (/* binding */ hashAhead),
/* harmony export */   readSmallFile: () => (/* binding */ readSmallFile),
/* harmony export */   wI: () => (/* binding */ toNamedContent)
/* harmony export */ });
/* unused harmony export fileContent */
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80260);
/* harmony import */ var _plain_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80045);
/** Files on this machine: found by patterns, read in chunks, never through a symbolic link. */




/** The bytes of a file, to be read as often as needed; reading throws InputError SUBJECT_UNREADABLE. */
function fileContent(path, size) {
    return {
        size,
        async *open(range) {
            try {
                yield* (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlainFile */ .b$)(path, range);
            }
            catch (cause) {
                throw unreadable(path, cause);
            }
        },
        openSource: async () => {
            const tell = (cause) => {
                throw unreadable(path, cause);
            };
            const handle = await (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .openPlainFile */ .rr)(path).catch(tell);
            return {
                read: async (into, position) => (await handle.read(into, 0, into.length, position).catch(tell)).bytesRead,
                close: () => handle.close(),
            };
        },
        ...(size < _plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .worthThread */ .RZ
            ? {}
            : {
                openHashed: () => openHashed(path),
                hash: (algorithms, onSize) => beginHashing(path, algorithms)(onSize),
            }),
    };
}
async function openHashed(path) {
    const tell = (cause) => {
        throw unreadable(path, cause);
    };
    const { readInThread } = await __webpack_require__.e(/* import() */ 458).then(__webpack_require__.bind(__webpack_require__, 80458));
    const source = readInThread(await (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .openPlainFile */ .rr)(path).catch(tell));
    return {
        ...source,
        read: (into, position) => source.read(into, position).catch(tell),
        sha256: () => source.sha256().catch(tell),
    };
}
/** Begins to hash a file in another thread, and returns what waits for it. */
function beginHashing(path, algorithms) {
    const begin = async () => {
        const { hashInThread } = await __webpack_require__.e(/* import() */ 458).then(__webpack_require__.bind(__webpack_require__, 80458));
        return hashInThread(await (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .openPlainFile */ .rr)(path), algorithms);
    };
    const begun = begin();
    // Told to whoever waits for it, which may be nobody.
    begun.catch(() => undefined);
    return async (onSize) => {
        try {
            return await (await begun).result(onSize);
        }
        catch (cause) {
            throw unreadable(path, cause);
        }
    };
}
/** The same files, the first large one of which is being hashed from now on: whoever asks for its digest will have it sooner. */
function hashAhead(files, algorithms) {
    const large = files.find(({ content }) => content.hash !== undefined);
    if (large === undefined)
        return files;
    const wait = beginHashing(large.path, algorithms);
    const hash = (asked, onSize) => {
        const same = asked.join() === algorithms.join();
        return same ? wait(onSize) : beginHashing(large.path, asked)(onSize);
    };
    return files.map((file) => (file === large ? { ...file, content: { ...file.content, hash } } : file));
}
/** The same files, the first large one of which is open for a sender from now on, with the thread that hashes it. */
function openAhead(files) {
    const large = files.find(({ content }) => content.openHashed !== undefined);
    if (large === undefined)
        return files;
    let opened = openHashed(large.path);
    // Told to whoever sends it, which may be nobody.
    opened.catch(() => undefined);
    const openOnce = () => {
        const source = opened ?? openHashed(large.path);
        opened = undefined;
        return source;
    };
    return files.map((file) => file === large ? { ...file, content: { ...file.content, openHashed: openOnce } } : file);
}
function unreadable(path, cause) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('SUBJECT_UNREADABLE', `${path} cannot be read: ${reasonOf(cause)}`, { cause });
}
function toNamedContent({ name, path, size }) {
    return { name, path, content: fileContent(path, size) };
}
/**
 * Reads a file that a user named in `input`, a policy or a certificate chain for instance.
 * @throws InputError INPUT_MALFORMED when there is no such file, it is a symbolic link, or it is larger than `maxBytes`
 */
async function readSmallFile(path, maxBytes, input) {
    const chunks = [];
    let size = 0;
    try {
        // One byte more than allowed tells a file that is too large from one that just fits.
        for await (const chunk of (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlainFile */ .b$)(path, { start: 0, end: maxBytes + 1 })) {
            chunks.push(chunk);
            size += chunk.length;
        }
    }
    catch (cause) {
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('INPUT_MALFORMED', `${input} names ${path}, which cannot be read: ${reasonOf(cause)}`, {
            cause,
        });
    }
    if (size <= maxBytes)
        return new Uint8Array(Buffer.concat(chunks));
    throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('INPUT_MALFORMED', `${input} names ${path}, which is larger than ${maxBytes} bytes`);
}
/** Why a file could not be read or written, without the words of the operating system's interface. */
function reasonOf(failure) {
    if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'ENOENT'))
        return 'there is no such file';
    if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'ELOOP'))
        return 'it is a symbolic link';
    if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'EACCES') || (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'EPERM'))
        return 'this user may not';
    if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'EEXIST') || (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'ENOTDIR'))
        return 'a file stands where a folder is needed';
    if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'ENOSPC'))
        return 'no space is left';
    if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'EROFS'))
        return 'the file system is read-only';
    if (failure instanceof TypeError)
        return 'it is not a regular file';
    return failure instanceof Error ? failure.message : String(failure);
}


/***/ }),

/***/ 80260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RZ: () => (/* binding */ worthThread),
/* harmony export */   b$: () => (/* binding */ readPlainFile),
/* harmony export */   rr: () => (/* binding */ openPlainFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/** Regular files, opened and read without following a symbolic link. */


/** Small enough that what was read is still in the processor's cache when it is hashed and sent. */
const chunkSize = 256 * 1024;
/** The size only spares memory, of which many small files would take much; a file that grows is read to its end. */
const smallestChunk = 4096;
/** A file of this size takes longer to hash than a thread takes to start. */
const worthThread = 32 * 1024 ** 2;
const nothing = new Uint8Array();
/** O_NONBLOCK keeps a named pipe from holding the process; it means nothing for a file. */
const readPlainly = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
/**
 * Opens a regular file that is not a symbolic link. Rejects with the error of the file system, or with a TypeError for
 * something that is not a file.
 */
async function openPlainFile(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, readPlainly);
    try {
        if ((await handle.stat()).isFile())
            return handle;
        throw new TypeError(`${path} is not a regular file`);
    }
    catch (failure) {
        await handle.close();
        throw failure;
    }
}
/**
 * Reads a file in chunks, whole or in part, and closes it however the reading ends. Each chunk has memory of its own. While
 * one is looked at, the next is being read, so that whoever hashes need not wait for the disk.
 */
async function* readPlainFile(path, range) {
    const handle = await openPlainFile(path);
    let ahead = Promise.resolve(nothing);
    try {
        const { size } = await handle.stat();
        const end = range?.end ?? Number.POSITIVE_INFINITY;
        const readFrom = (position) => {
            const most = Math.min(end - position, Math.max(smallestChunk, size - position));
            const reading = readAt(handle, position, most);
            // Its failure is told when the chunk is asked for, which may be never.
            reading.catch(() => undefined);
            return reading;
        };
        let position = range?.start ?? 0;
        ahead = readFrom(position);
        for (let chunk = await ahead; chunk.length > 0; chunk = await ahead) {
            position += chunk.length;
            ahead = readFrom(position);
            yield chunk;
        }
    }
    finally {
        // A file that is closed under a read would have it read from whatever takes its number next.
        await ahead.catch(() => undefined);
        await handle.close();
    }
}
/** At most `most` bytes, fewer where the file ends or a chunk is full. */
async function readAt(handle, position, most) {
    if (most <= 0)
        return nothing;
    const buffer = Buffer.allocUnsafeSlow(Math.min(chunkSize, most));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, position);
    return buffer.subarray(0, bytesRead);
}


/***/ }),

/***/ 80045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ standingAt),
/* harmony export */   Or: () => (/* binding */ isSystemError),
/* harmony export */   r: () => (/* binding */ isErrno),
/* harmony export */   x0: () => (/* binding */ walkFolders)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** What stands at a path when symbolic links are never followed. */


/** Rejects with the error of the file system for everything but "there is nothing". */
async function standingAt(path) {
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
        return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
    }
    catch (failure) {
        if (isErrno(failure, 'ENOENT'))
            return 'nothing';
        throw failure;
    }
}
/**
 * Goes down from `root` one folder at a time, so that no symbolic link below it can lead out of it. The root itself is
 * its user's choice and may be a link.
 */
async function walkFolders(root, segments, visit = standingAt) {
    let path = root;
    for (const segment of segments) {
        path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, segment);
        const standing = await visit(path);
        if (standing !== 'folder')
            return { kind: standing === 'nothing' ? 'nothing' : 'other', path };
    }
    return { kind: 'folder', path };
}
/** Whether the file system failed with this code, such as `ENOENT`. */
function isErrno(failure, code) {
    return typeof failure === 'object' && failure !== null && 'code' in failure && failure.code === code;
}
/** Whether it was the system that failed, and not code. */
function isSystemError(failure) {
    return typeof failure === 'object' && failure !== null && 'syscall' in failure;
}


/***/ })

};

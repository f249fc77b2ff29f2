export const id = 8670;
export const ids = [8670,1092,6854];
export const modules = {

/***/ 1092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ scopeText),
/* harmony export */   NN: () => (/* binding */ liftKey),
/* harmony export */   Po: () => (/* binding */ scopePrefix),
/* harmony export */   Zd: () => (/* binding */ holdKey),
/* harmony export */   Zs: () => (/* binding */ scopeSegments),
/* harmony export */   Zt: () => (/* binding */ readHoldKey),
/* harmony export */   x6: () => (/* binding */ scopeInWords)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58857);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79639);


/** A scope as one text, which names it in statements. */
function scopeText(scope) {
    switch (scope.kind) {
        case 'release':
            return `release/${scope.name}/${scope.version}`;
        case 'name':
            return `name/${scope.name}`;
        case 'environment':
            return `environment/${scope.environment}`;
        case 'signer':
            return `signer/${scope.signer}`;
    }
}
/** A scope as people read it. */
function scopeInWords(scope) {
    switch (scope.kind) {
        case 'release':
            return `${scope.name} ${scope.version}`;
        case 'name':
            return `all releases of ${scope.name}`;
        case 'environment':
            return `the environment ${scope.environment}`;
        case 'signer':
            return `the signer ${scope.signer}`;
    }
}
/** Below this stand all holds of one scope; of signers, whose names are no keys, the holds of all of them. */
function scopePrefix(scope) {
    return `${_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsPrefix */ .VG}${scope.kind === 'signer' ? 'signer' : scopeText(scope)}/`;
}
/**
 * `hold` is the digest of the hold's bundle: whatever stands at a key is these bytes or was put there to deceive, and nobody can
 * take a key before its signature is made.
 */
function holdKey(scope, hold) {
    return `${scopePrefix(scope)}${hold}/hold.bundle.json`;
}
/** `lift` is the digest of the lift's bundle. */
function liftKey(scope, hold, lift) {
    return `${scopePrefix(scope)}${hold}/lifts/${lift}.bundle.json`;
}
/** How many segments stand between a kind of scope and the digest of its hold. */
const scopeLengths = {
    release: 2,
    name: 1,
    environment: 1,
    signer: 0,
};
/** The parts of a key's scope, the kind first; undefined for a kind that this version does not know. */
function scopeSegments(key) {
    const [kind = '', ...rest] = key.slice(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsPrefix */ .VG.length).split('/');
    if (!Object.hasOwn(scopeLengths, kind))
        return undefined;
    const known = kind;
    return [known, ...rest.slice(0, scopeLengths[known])];
}
/** Undefined for what is neither the key of a hold nor that of a lift. */
function readHoldKey(key) {
    const scope = scopeSegments(key);
    if (scope === undefined)
        return undefined;
    const [digest = '', ...names] = key.slice(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsPrefix */ .VG.length).split('/').slice(scope.length);
    const hold = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha256 */ .tz)(digest);
    const kind = kindOf(names);
    if (hold === undefined || kind === undefined)
        return undefined;
    return { kind, key, hold, folder: key.slice(0, -names.join('/').length) };
}
function kindOf(names) {
    const [first, second = '', ...others] = names;
    if (first === 'hold.bundle.json' && names.length === 1)
        return 'hold';
    const lift = second.endsWith(bundleSuffix) ? second.slice(0, -bundleSuffix.length) : '';
    const isLift = first === 'lifts' && others.length === 0 && (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha256 */ .tz)(lift) !== undefined;
    return isLift ? 'lift' : undefined;
}
const bundleSuffix = '.bundle.json';


/***/ }),

/***/ 79639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ bundleKey),
/* harmony export */   HE: () => (/* binding */ arrivalsPrefix),
/* harmony export */   Hy: () => (/* binding */ recordKey),
/* harmony export */   Kg: () => (/* binding */ recordPrefix),
/* harmony export */   VG: () => (/* binding */ holdsPrefix),
/* harmony export */   ZH: () => (/* binding */ evidenceKey),
/* harmony export */   cz: () => (/* binding */ versionsPrefix),
/* harmony export */   fm: () => (/* binding */ buildAttemptKey),
/* harmony export */   jX: () => (/* binding */ attemptKey),
/* harmony export */   rx: () => (/* binding */ arrivalKey),
/* harmony export */   sE: () => (/* binding */ releasePrefix),
/* harmony export */   wm: () => (/* binding */ fileKey)
/* harmony export */ });
/** Every key of a release starts with this. */
function releasePrefix({ name, version }) {
    return `releases/${name}/${version}/`;
}
/** Each folder below this is a version of the release. */
function versionsPrefix(name) {
    return `releases/${name}/`;
}
/** Written last: a release exists only if this object does. */
function bundleKey(id) {
    return `${releasePrefix(id)}release.bundle.json`;
}
/** The digest in the key lets an identity that can only put run again safely: "exists" means these bytes. */
function fileKey(id, sha256, name) {
    return `${releasePrefix(id)}files/${sha256}/${name}`;
}
function evidenceKey(id, sha256, name) {
    return `${releasePrefix(id)}evidence/${sha256}/${name}`;
}
/** Every record of a kind about a release stands below this. */
function recordPrefix(id, kind) {
    return `${releasePrefix(id)}records/${kind}/`;
}
/**
 * `subject` of a promotion is the digest of the release's bundle: a release arrives in a store once, so two promotions leave
 * one record. Of a deployment it is the digest of the record's own bundle: each deployment leaves its record.
 */
function recordKey(id, kind, subject) {
    return `${recordPrefix(id, kind)}${subject}.bundle.json`;
}
/** The arrivals of one name's releases in a store, so that the newest is found without looking into every release. */
function arrivalsPrefix(name) {
    return `arrivals/${name}/`;
}
/** A mark, not believed by itself: it leads to the promotion record that must hold. `time` is that record's, RFC 3339 in UTC. */
function arrivalKey({ name, version }, time, bundleSha256) {
    return `${arrivalsPrefix(name)}${time.replaceAll(/[-:]/g, '')}/${version}/${bundleSha256}`;
}
/** All holds of a store, and what lifts them. */
const holdsPrefix = 'holds/';
/** The n-th upload of anything under this release's name and version, counted from 1. */
function attemptKey(id, n) {
    return `${releasePrefix(id)}attempts/all/${n}`;
}
/** The n-th upload of one build under this release's name and version, counted from 1. */
function buildAttemptKey(id, build, n) {
    return `${releasePrefix(id)}attempts/${build}/${n}`;
}


/***/ }),

/***/ 36854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
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
        ...(size < _plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .worthThread */ .RZ ? {} : { hash: (algorithms, onSize) => beginHashing(path, algorithms)(onSize) }),
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

/***/ 46780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57706);
/* harmony import */ var _secure_deploy_core_names__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65389);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80260);
/* harmony import */ var _plain_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80045);
/** Finds the files that patterns name, and what each is called within a release. */






const globCharacter = /[*?[\]{}()\\]/;
/**
 * Finds the files that match at least one pattern and no excluding one, in the order of their names. A file is called
 * by its path below the deepest folder that its pattern names without glob characters; a file that is named outright by
 * its base name, and files of a folder that is named outright by their paths below it. Names that two files share are
 * kept twice: whoever reads the bytes decides.
 * @throws InputError SUBJECT_NOT_FOUND for a pattern without a match, SUBJECT_UNREADABLE for a match that is a symbolic
 * link, not a regular file or not readable, INPUT_MALFORMED for a pattern or a file name that cannot be used
 */
async function findFiles({ patterns, cwd, input }) {
    const including = patterns.filter((pattern) => !pattern.startsWith('!'));
    const excluding = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
    if (including.length === 0 && excluding.length > 0) {
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('INPUT_MALFORMED', `${input} only excludes files; it must also name some`);
    }
    const excluded = new Set();
    for (const pattern of excluding) {
        const { base, paths } = await match(pattern, cwd, input);
        for (const path of paths)
            excluded.add((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, path));
    }
    const found = new Map();
    for (const pattern of including) {
        const { base, paths } = await match(pattern, cwd, input);
        const kept = paths.filter((path) => !excluded.has((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, path)));
        if (kept.length === 0)
            throw notFound(pattern, input);
        for (const path of kept) {
            const file = await describeFile((0,_secure_deploy_core_names__WEBPACK_IMPORTED_MODULE_3__/* .parseFileName */ .Px)(path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, path), input);
            found.set(`${file.name}\0${file.path}`, file);
        }
    }
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file);
}
/** The paths, relative to `base`, of everything but folders that a pattern matches. */
async function match(pattern, cwd, input) {
    const { base, below } = split(pattern, cwd, input);
    if (below !== '')
        return { base, paths: await globBelow(base, below, input) };
    const named = await looking(base, input, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(base));
    if (named?.isDirectory() === true)
        return { base, paths: await globBelow(base, '**', input) };
    return { base: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(base), paths: named === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(base)] };
}
function split(pattern, cwd, input) {
    const segments = pattern.split('/');
    const dynamic = segments.findIndex((segment) => globCharacter.test(segment));
    const [literal, below] = dynamic < 0 ? [segments, []] : [segments.slice(0, dynamic), segments.slice(dynamic)];
    // Fail closed: after a glob, `..` would lead out of the folder that the names are relative to, and a slash at the end
    // would match folders alone.
    if (pattern.trim() === '' || pattern.includes('\0') || below.some((part) => part === '..' || part === '')) {
        throw unusable(pattern, input);
    }
    const base = literal.length === 1 && literal[0] === '' ? '/' : literal.join('/');
    return { base: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, base), below: below.filter((segment) => segment !== '.').join('/') };
}
async function globBelow(base, below, input) {
    if ((await looking(base, input, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(base)))?.isDirectory() !== true)
        return [];
    // Files that are named outright are found without it.
    const { globWalk } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(7629)]).then(__webpack_require__.bind(__webpack_require__, 87629));
    try {
        return await globWalk(below, base);
    }
    catch (cause) {
        if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isSystemError */ .Or)(cause))
            throw unreadable(base, input, 'a folder below it cannot be read', cause);
        throw unusable(below, input, cause);
    }
}
async function describeFile(name, path, input) {
    const stats = await looking(path, input, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path));
    if (stats === undefined)
        throw unreadable(path, input, 'it has gone away');
    if (stats.isSymbolicLink())
        throw unreadable(path, input, 'it is a symbolic link');
    if (!stats.isFile())
        throw unreadable(path, input, 'it is not a regular file');
    // Only opening it tells whether this user may read it.
    await looking(path, input, async () => (await (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_5__/* .openPlainFile */ .rr)(path)).close());
    return { name, path, size: stats.size };
}
/** Undefined when there is nothing at the path. */
async function looking(path, input, look) {
    try {
        return await look();
    }
    catch (cause) {
        if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isErrno */ .r)(cause, 'ENOENT') || (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isErrno */ .r)(cause, 'ENOTDIR'))
            return undefined;
        throw unreadable(path, input, 'this user may not read it', cause);
    }
}
function unusable(pattern, input, cause) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('INPUT_MALFORMED', `${input} has the pattern ${JSON.stringify(pattern)}, which cannot be used`, {
        cause,
        nextStep: 'Write a path, or a pattern that ends in a file name and has ".." only before its first glob character.',
    });
}
function unreadable(path, input, reason, cause) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('SUBJECT_UNREADABLE', `${input} matches ${path}, which cannot be read: ${reason}`, {
        cause,
        nextStep: 'Name regular files, or exclude this one with a pattern that starts with "!".',
    });
}
function notFound(pattern, input) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('SUBJECT_NOT_FOUND', `${input} has the pattern ${JSON.stringify(pattern)}, which matches no file`, {
        nextStep: 'Check that the build made the file, and that the pattern starts at the right folder.',
    });
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

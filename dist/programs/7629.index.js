export const id = 7629;
export const ids = [7629];
export const modules = {

/***/ 87629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   globWalk: () => (/* binding */ globWalk)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);



/** Names that start with a dot are names like others, and a pattern never means its opposite. */
const options = { dot: true, nonegate: true };
/**
 * The paths, relative to `base`, of everything but folders that the pattern matches: regular files, and whatever else
 * is no folder, symbolic links among them, which are never followed. The order is nobody's.
 * @throws TypeError or SyntaxError for a pattern that cannot be understood, and what the file system throws for a folder
 * that cannot be read: leaving it out would leave out its files
 */
async function globWalk(pattern, base) {
    const isMatch = picomatch__WEBPACK_IMPORTED_MODULE_2__(pattern, options);
    const canHold = foldersOf(pattern);
    const found = [];
    const walk = async (folder) => {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, folder), { withFileTypes: true });
        const below = (entry) => (folder === '' ? entry.name : `${folder}/${entry.name}`);
        for (const entry of entries)
            if (!entry.isDirectory() && isMatch(below(entry)))
                found.push(below(entry));
        await Promise.all(entries
            .filter((entry) => entry.isDirectory())
            .map(below)
            .filter(canHold)
            .map(walk));
    };
    await walk('');
    return found;
}
/** Tells folders in which the pattern may match from those in which it cannot: each segment of a path is held against its own. */
function foldersOf(pattern) {
    const segments = segmentsOf(pattern);
    const matchers = segments.map((segment) => picomatch__WEBPACK_IMPORTED_MODULE_2__(segment, options));
    return (path) => {
        const names = path.split('/');
        for (const [depth, name] of names.entries()) {
            const segment = segments[depth];
            if (segment === undefined)
                return false;
            // It may stand for any number of folders.
            if (segment.includes('**'))
                return true;
            if (matchers[depth]?.(name) !== true)
                return false;
        }
        // The last segment is for the name of a file.
        return names.length < segments.length;
    };
}
/** A pattern's segments, up to and without the first in which a slash may stand between brackets. */
function segmentsOf(pattern) {
    const segments = pattern.split('/');
    const grouped = segments.findIndex((segment) => /[{}()[\]\\]/.test(segment));
    return grouped < 0 ? segments : [...segments.slice(0, grouped), '**'];
}


/***/ })

};

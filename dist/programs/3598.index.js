export const id = 3598;
export const ids = [3598];
export const modules = {

/***/ 83598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchThrough: () => (/* binding */ fetchThrough)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/** Requests to GitHub's API through a proxy: Node's own fetch follows one only when the process was started for it. */



/** A tunnel that the proxy never opens would outlive the request that gave up on it; as long as an answer may take at most. */
const tunnelMilliseconds = 30_000;
function fetchThrough(proxy) {
    const options = { proxyEnv: proxy, keepAlive: true, timeout: tunnelMilliseconds };
    const encrypted = new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(options);
    const plain = new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(options);
    return (url, { headers, signal }) => new Promise((resolve, reject) => {
        const answer = (message) => resolve(responseOf(message));
        const request = url.startsWith('https:')
            ? (0,node_https__WEBPACK_IMPORTED_MODULE_1__.get)(url, { agent: encrypted, headers, signal }, answer)
            : (0,node_http__WEBPACK_IMPORTED_MODULE_0__.get)(url, { agent: plain, headers, signal }, answer);
        // Not once: a request may fail again after it was given up.
        request.on('error', reject);
    });
}
function responseOf(message) {
    const { statusCode: status = 0, headersDistinct } = message;
    const headers = Object.entries(headersDistinct).flatMap(([name, values = []]) => values.map((value) => [name, value]));
    return new Response(node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.toWeb(message), { status, headers });
}


/***/ })

};

export const id = 5856;
export const ids = [5856];
export const modules = {

/***/ 85856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requestToken: () => (/* binding */ requestToken)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/** One request to the runner's token service for an OIDC token (GitHub docs, "OpenID Connect reference": requesting the token). */


/** A token has some 2 KiB. */
const mostBytes = 64 * 1024;
const mostMilliseconds = 30_000;
/** Rejects unless the service answers 200 with a text under `value`; whether that is a token is for the caller to see. */
async function requestToken(env, audience, proxy) {
    // The variable has a query of its own.
    const url = new URL(`${env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? ''}&audience=${encodeURIComponent(audience)}`);
    const answer = await open(url, env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '', proxy);
    const body = await readBody(answer);
    if (answer.statusCode !== 200)
        throw new Error(`the token service answered ${answer.statusCode}`);
    const parsed = JSON.parse(body);
    const value = typeof parsed === 'object' && parsed !== null && 'value' in parsed ? parsed.value : undefined;
    if (typeof value !== 'string')
        throw new TypeError('the token service answered without a token');
    return value;
}
function open(url, permission, proxy) {
    const [get, Agent] = url.protocol === 'https:' ? [node_https__WEBPACK_IMPORTED_MODULE_1__.get, node_https__WEBPACK_IMPORTED_MODULE_1__.Agent] : [node_http__WEBPACK_IMPORTED_MODULE_0__.get, node_http__WEBPACK_IMPORTED_MODULE_0__.Agent];
    // The timeout is for a tunnel that the proxy never opens, which would outlive the request that gave up on it.
    const options = { proxyEnv: proxy, timeout: mostMilliseconds };
    const agent = proxy === undefined ? {} : { agent: new Agent(options) };
    const headers = {
        accept: 'application/json',
        authorization: `Bearer ${permission}`,
        'user-agent': 'secure-deploy-actions',
    };
    return new Promise((resolve, reject) => {
        const signal = AbortSignal.timeout(mostMilliseconds);
        // A redirect is no answer: the request's token is for the address that the runner gives.
        get(url, { ...agent, headers, signal }, resolve).once('error', reject);
    });
}
async function readBody(answer) {
    const chunks = [];
    let size = 0;
    for await (const chunk of answer) {
        size += chunk.length;
        if (size > mostBytes)
            throw new Error(`the token service answered with more than ${mostBytes} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}


/***/ })

};

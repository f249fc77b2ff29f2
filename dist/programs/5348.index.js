export const id = 5348;
export const ids = [5348];
export const modules = {

/***/ 33333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isRefusedByProxy),
/* harmony export */   L: () => (/* binding */ proxyStep)
/* harmony export */ });
/** A proxy that says no to a host, told from one that fails: it would say so again (Node.js documentation, ERR_PROXY_TUNNEL). */
const proxyStep = 'Have the proxy let the step through to this host, or name the host in NO_PROXY.';
/** Looks behind what a library has wrapped around the refusal. */
function isRefusedByProxy(error) {
    if (!(error instanceof Error))
        return false;
    const { code, statusCode, cause } = error;
    if (code === 'ERR_PROXY_TUNNEL')
        return typeof statusCode === 'number' && statusCode < 500;
    return cause !== error && isRefusedByProxy(cause);
}


/***/ }),

/***/ 8971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ apiAddress)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/** Where GitHub's REST API is: as the runner says, held against what belongs to the server that the run is of. */


/** @throws InputError ENVIRONMENT_UNSAFE for an address that nobody has to prove to be, or that is none */
function apiAddress(env, serverUrl) {
    const implied = impliedBase(serverUrl);
    const given = env['GITHUB_API_URL']?.trim() ?? '';
    if (given === '')
        return { base: baseOf(implied, 'GITHUB_SERVER_URL') };
    const base = baseOf(given, 'GITHUB_API_URL');
    if (base === implied)
        return { base };
    return {
        base,
        notice: `Requests to GitHub go where GITHUB_API_URL says, ${base}, and whoever answers there is believed as GitHub would be; to ${serverUrl} belongs ${implied}.`,
    };
}
/** GitHub docs, "Getting started with the REST API" for each of the three products. */
function impliedBase(serverUrl) {
    const { protocol, host } = addressIn(serverUrl, 'GITHUB_SERVER_URL');
    if (host === 'github.com')
        return `${protocol}//api.github.com`;
    return host.endsWith('.ghe.com') ? `${protocol}//api.${host}` : `${protocol}//${host}/api/v3`;
}
function baseOf(text, variable) {
    const { protocol, origin, pathname, hostname } = addressIn(text, variable);
    const encrypted = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
    if (!encrypted)
        throw unsafe(variable, 'without https anyone on the way could answer in the place of GitHub');
    return `${origin}${pathname.replace(/\/+$/, '')}`;
}
function addressIn(text, variable) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || url.host === '')
        throw unsafe(variable, 'it is not the address of a server');
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
        throw unsafe(variable, 'it holds more than the address of a server');
    return url;
}
function isLoopback(hostname) {
    const address = hostname.replace(/^\[(.*)\]$/, '$1');
    return address === 'localhost' || address === '::1' || ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 4 && address.startsWith('127.'));
}
/** The value may be anything, a secret in a wrong place included, so it is not shown. */
function unsafe(variable, reason) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('ENVIRONMENT_UNSAFE', `the environment variable ${variable} cannot be used: ${reason}`, {
        nextStep: `Find the step or the configuration of the runner that sets ${variable}, and leave it to the runner.`,
    });
}


/***/ }),

/***/ 14841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ gitHubApi)
});

// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/values/digest.js
var digest = __webpack_require__(13954);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./packages/github/lib/api/api-failures.js
var api_failures = __webpack_require__(16516);
// EXTERNAL MODULE: ./packages/notary/lib/strict-json.js
var strict_json = __webpack_require__(62153);
;// CONCATENATED MODULE: ./packages/github/lib/api/api-request.js
/** One request to GitHub's API: encrypted, bounded in time and size, never led to another server. */



const mostMilliseconds = 30_000;
const mostBytes = 16 * 1024 ** 2;
/** A repository that was renamed is found by one. */
const mostRedirects = 3;
const redirects = [301, 302, 307, 308];
/** @throws ServiceError NETWORK, GITHUB_ANSWER_UNEXPECTED */
async function requestOnce(sending, asked) {
    let url = `${sending.base}${asked.path}`;
    for (let redirected = 0;; redirected += 1) {
        const answer = await send(sending, asked, url);
        if (!redirects.includes(answer.status))
            return answer;
        if (redirected === mostRedirects)
            throw (0,api_failures/* unexpected */.os)(asked, `leads on more than ${mostRedirects} times`);
        url = targetOf(sending, asked, url, answer.headers.get('location'));
    }
}
/** Fail closed: a token is for one server, and only what is below the API's address is its answer. */
function targetOf({ base }, asked, from, location) {
    if (location === null || !URL.canParse(location, from))
        throw (0,api_failures/* unexpected */.os)(asked, 'leads nowhere');
    const target = new URL(location, from);
    if (!isBelow(target, base))
        throw (0,api_failures/* unexpected */.os)(asked, `leads to ${target.origin}, which is not GitHub's API`);
    return `${target.origin}${target.pathname}${target.search}`;
}
/** Whether an address is the API's or below it, with nothing of its own about who asks. */
function isBelow(target, base) {
    const { origin, pathname } = new URL(base);
    const folder = pathname.endsWith('/') ? pathname : `${pathname}/`;
    return (target.origin === origin &&
        target.username === '' &&
        target.password === '' &&
        target.pathname.startsWith(folder));
}
async function send({ fetch, token, milliseconds = mostMilliseconds }, asked, url) {
    try {
        const response = await fetch(url, {
            redirect: 'manual',
            signal: AbortSignal.timeout(milliseconds),
            headers: {
                accept: 'application/vnd.github+json',
                authorization: `Bearer ${token}`,
                'user-agent': 'secure-deploy-actions',
                'x-github-api-version': '2022-11-28',
            },
        });
        const requestId = requestIdOf(response.headers);
        const body = await readBody(response, asked);
        return { status: response.status, headers: response.headers, body, requestId };
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7)
            throw error;
        throw (0,api_failures/* unreachable */.HB)(asked, reasonOf(error));
    }
}
async function readBody(response, asked) {
    if (response.body === null)
        return new Uint8Array();
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body) {
        size += chunk.length;
        if (size > mostBytes)
            throw (0,api_failures/* unexpected */.os)(asked, `is larger than ${mostBytes} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** What fetch throws says only that it failed; why stands in its cause. */
function reasonOf(error) {
    return error instanceof TypeError && error.cause instanceof Error ? error.cause : error;
}
function requestIdOf(headers) {
    const id = headers.get('x-github-request-id');
    return id !== null && /^[\w:.-]{1,128}$/.test(id) ? id : undefined;
}
/** @throws ServiceError GITHUB_ANSWER_UNEXPECTED */
function jsonOf({ headers, body, requestId }, asked) {
    const type = headers.get('content-type') ?? '';
    if (!/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type))
        throw (0,api_failures/* unexpected */.os)(asked, 'is not JSON', { requestId });
    try {
        return (0,strict_json/* parseStrictJson */.R)(body, mostBytes);
    }
    catch (cause) {
        throw (0,api_failures/* unexpected */.os)(asked, 'is not JSON that can be read', { requestId, cause });
    }
}
/** GitHub's own words in a refusal; nothing where there are none. */
function messageOf({ body }) {
    try {
        const document = (0,strict_json/* parseStrictJson */.R)(body, mostBytes);
        const message = typeof document === 'object' && document !== null && 'message' in document
            ? document.message
            : undefined;
        return typeof message === 'string' && message !== '' ? message.slice(0, 300) : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/github/lib/api/rate-limit.js
/** How long GitHub asks to wait, and how long a step is ready to wait in all. */

/** For all waits of one client together. */
const patience = 60_000;
/** What GitHub's documentation asks for where an answer names no time ("Rate limits for the REST API"). */
const unnamedWait = 60_000;
/** Requests under way at the same time meet the same limit, so they wait together and the wait counts once. */
function patienceWith(now, wait) {
    let blockedUntil = 0;
    let spent = 0;
    return {
        ready: async () => {
            for (let left = blockedUntil - now().getTime(); left > 0; left = blockedUntil - now().getTime())
                await wait(left);
        },
        note: (milliseconds) => {
            const from = Math.max(now().getTime(), blockedUntil);
            const until = now().getTime() + milliseconds;
            const more = Math.max(0, until - from);
            if (spent + more > patience)
                return new Date(until);
            spent += more;
            blockedUntil = Math.max(blockedUntil, until);
            return undefined;
        },
    };
}
/**
 * Milliseconds to wait; undefined where the answer is no matter of a rate limit (GitHub docs, "Rate limits for the
 * REST API": `retry-after`, else `x-ratelimit-reset` where nothing remains, else a minute).
 */
function askedToWait(answer, now) {
    const { status, headers } = answer;
    if (status !== 403 && status !== 429)
        return undefined;
    const after = wholeNumber(headers.get('retry-after'));
    if (after !== undefined)
        return atLeastASecond(after * 1000);
    if (headers.get('x-ratelimit-remaining') === '0') {
        const reset = wholeNumber(headers.get('x-ratelimit-reset'));
        return reset === undefined ? unnamedWait : atLeastASecond(reset * 1000 - now.getTime());
    }
    const limited = status === 429 || (messageOf(answer) ?? '').toLowerCase().includes('rate limit');
    return limited ? unnamedWait : undefined;
}
/** Clocks differ, and no wait at all would ask again at once. */
function atLeastASecond(milliseconds) {
    return Math.max(1000, milliseconds);
}
function wholeNumber(text) {
    return text !== null && /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./packages/github/lib/api/api-client.js
/** A small client for reading from GitHub's REST API: each path once, patiently, page by page, and every answer digested. */






const attempts = 3;
/** 100 items a page are 10,000 items. */
const mostPages = 100;
function gitHubApi(ports) {
    const client = {
        ports,
        patience: patienceWith(ports.now, ports.wait),
        asked: new Map(),
        answers: new Map(),
    };
    return {
        get: async (path, shape, needs) => {
            const asked = { path, needs };
            return checked(asked, shape, await succeed(client, asked));
        },
        find: async (path, shape, needs) => {
            const asked = { path, needs };
            const answer = await answerTo(client, asked);
            return answer.status === 404 ? undefined : checked(asked, shape, succeeded(asked, answer));
        },
        list: (path, item, needs, enough) => listAll(client, { path, needs }, dist/* array */.YOg(item), enough),
        answers: () => [...client.answers.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    };
}
async function listAll(client, first, shape, enough = () => undefined) {
    const items = [];
    const visited = new Set();
    for (let asked = first; asked !== undefined;) {
        if (visited.has(asked.path) || visited.size === mostPages)
            throw (0,api_failures/* unexpected */.os)(first, `has more than ${mostPages} pages, or the same one twice`);
        visited.add(asked.path);
        const answer = await succeed(client, asked);
        items.push(...checked(asked, shape, answer));
        enough(items.length);
        asked = nextPage(client.ports.base, asked, answer.headers.get('link'));
    }
    return items;
}
/** GitHub docs, "Using pagination in the REST API": the link whose relation is `next`, as long as there is one. */
function nextPage(base, asked, link) {
    const links = [...(link ?? '').matchAll(/<([^<>]*)>([^<>]*)/g)];
    const next = links.find(([, , parameters]) => /;\s?rel="?next"?/i.test(parameters ?? ''))?.[1];
    if (next === undefined)
        return undefined;
    const target = URL.canParse(next) ? new URL(next) : undefined;
    if (target === undefined || !isBelow(target, base))
        throw (0,api_failures/* unexpected */.os)(asked, "goes on at another address than GitHub's API");
    const { pathname } = new URL(base);
    const root = pathname === '/' ? '' : pathname;
    return { ...asked, path: `${target.pathname.slice(root.length)}${target.search}` };
}
async function succeed(client, asked) {
    return succeeded(asked, await answerTo(client, asked));
}
function succeeded(asked, answer) {
    if (answer.status === 200)
        return answer;
    const { status, requestId } = answer;
    throw (0,api_failures/* refusalOf */.Of)(asked, { status, requestId, message: messageOf(answer) });
}
function checked(asked, shape, answer) {
    const result = dist/* safeParse */.xLC(shape, jsonOf(answer, asked));
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    const where = dist/* getDotPath */.BuJ(issue) ?? 'the whole';
    throw (0,api_failures/* unexpected */.os)(asked, `is of another form than GitHub's: ${where} is not what it should be`, {
        requestId: answer.requestId,
    });
}
function answerTo(client, asked) {
    const known = client.asked.get(asked.path);
    if (known !== undefined)
        return known;
    const answer = askPatiently(client, asked).then((one) => {
        client.answers.set(asked.path, { path: asked.path, sha256: (0,digest/* sha256Of */.Bj)(one.body) });
        return one;
    });
    client.asked.set(asked.path, answer);
    return answer;
}
/** Asks again after a failure of GitHub's own or of the network, which may pass. */
async function askPatiently(client, asked) {
    for (let attempt = 1;; attempt += 1) {
        const last = attempt === attempts;
        const answer = await unlessItMayPass(last, () => askOnceAllowed(client, asked));
        if (answer !== undefined && (answer.status < 500 || last))
            return answer;
        await client.ports.wait(500 * 2 ** attempt * (0.5 + Math.random() / 2));
    }
}
/** Waits as often as GitHub asks to; that ends, since each wait takes from the patience that there is. */
async function askOnceAllowed({ ports, patience }, asked) {
    for (;;) {
        await patience.ready();
        const answer = await requestOnce(ports, asked);
        const milliseconds = askedToWait(answer, ports.now());
        if (milliseconds === undefined)
            return answer;
        const tooLong = patience.note(milliseconds);
        if (tooLong !== undefined)
            throw (0,api_failures/* rateLimited */.xd)(asked, tooLong, answer.requestId);
    }
}
/** Undefined when no answer came and another attempt is left. */
async function unlessItMayPass(last, request) {
    try {
        return await request();
    }
    catch (error) {
        if (!last && error instanceof errors/* ServiceError */._7 && error.code === 'NETWORK' && error.retryable)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 16516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   R: () => (/* binding */ hidden),
/* harmony export */   os: () => (/* binding */ unexpected),
/* harmony export */   xd: () => (/* binding */ rateLimited)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _secure_deploy_core_values_proxy_refusal__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33333);
/** What GitHub's API refuses, and what cannot be understood of it, as failures that say who has to do what. */


function refusalOf(asked, refused) {
    const said = refused.message === undefined ? '' : `: ${refused.message}`;
    const because = `GitHub answered ${refused.status} to ${operationOf(asked)}${said}`;
    const details = { requestId: refused.requestId };
    switch (refused.status) {
        case 401:
            return failure(asked, 'GITHUB_ACCESS_DENIED', because, {
                ...details,
                nextStep: 'Pass a token that is still good as github-token; the token of a job ends with the job.',
            });
        case 403:
            return failure(asked, 'GITHUB_ACCESS_DENIED', because, { ...details, nextStep: grant(asked.needs) });
        // 422 is GitHub's word for a commit that it does not know.
        case 404:
        case 422:
            return failure(asked, 'GITHUB_NOT_FOUND', because, {
                ...details,
                nextStep: `Check that it exists. ${grant(asked.needs)} GitHub says the same of what does not exist and of what a token may not see.`,
            });
        default:
            return refused.status >= 500
                ? failure(asked, 'GITHUB_UNAVAILABLE', because, { ...details, retryable: true })
                : failure(asked, 'GITHUB_ANSWER_UNEXPECTED', because, details);
    }
}
function unexpected(asked, reason, details = {}) {
    return failure(asked, 'GITHUB_ANSWER_UNEXPECTED', `GitHub's answer to ${operationOf(asked)} ${reason}`, details);
}
/** Something that is there, as other answers tell, and that this token is not shown. */
function hidden(asked, reason) {
    return failure(asked, 'GITHUB_ACCESS_DENIED', `GitHub tells nothing for ${operationOf(asked)}: ${reason}`, {
        nextStep: grant(asked.needs),
    });
}
function rateLimited(asked, until, requestId) {
    return failure(asked, 'GITHUB_RATE_LIMITED', `GitHub takes no more requests of this token until ${until.toISOString().replace(/\.\d+Z$/, 'Z')}`, { retryable: true, requestId });
}
function unreachable(asked, cause) {
    const reason = cause instanceof Error ? cause.message : 'no answer came';
    const refused = (0,_secure_deploy_core_values_proxy_refusal__WEBPACK_IMPORTED_MODULE_0__/* .isRefusedByProxy */ .I)(cause);
    return failure(asked, 'NETWORK', `GitHub gave no answer to ${operationOf(asked)}: ${reason}`, {
        retryable: !refused,
        cause,
        ...(refused ? { nextStep: _secure_deploy_core_values_proxy_refusal__WEBPACK_IMPORTED_MODULE_0__/* .proxyStep */ .L } : {}),
    });
}
function failure(asked, code, message, { requestId, ...details }) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7(code, message, {
        operation: operationOf(asked),
        ...(requestId === undefined ? {} : { requestId }),
        ...details,
    });
}
function operationOf({ path }) {
    return `GET ${path}`;
}
function grant(permission) {
    if (permission === 'members: read')
        return "Pass the token of a GitHub App that has the organization's permission members: read as github-token; the token of a job cannot have it.";
    return `Give the job the permission ${permission}, or pass a token that has it as github-token.`;
}


/***/ }),

/***/ 93343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* binding */ runSegment),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   ih: () => (/* binding */ branchSegment),
/* harmony export */   mX: () => (/* binding */ segment),
/* harmony export */   vx: () => (/* binding */ commitSegment)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/** Paths of GitHub's API, made of names that others chose: each is held to its form before it becomes a part of one. */

/** A name as one segment; `.` and `..` would lead to another path. @throws InputError INPUT_MALFORMED */
function segment(name, what) {
    if (!/^[\w.[\]-]{1,100}$/.test(name) || name === '.' || name === '..')
        throw malformed(what, name);
    return encodeURIComponent(name);
}
/** `/repos/owner/name`. @throws InputError INPUT_MALFORMED */
function repositoryPath(repository) {
    const parts = repository.split('/');
    if (parts.length !== 2)
        throw malformed('repository', repository);
    return `/repos/${parts.map((part) => segment(part, 'repository')).join('/')}`;
}
/** A branch as one segment; its slashes are none of the path. @throws InputError INPUT_MALFORMED */
function branchSegment(branch) {
    if (!/^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[\w./-]{1,200}$/.test(branch))
        throw malformed('branch', branch);
    return encodeURIComponent(branch);
}
/** @throws InputError INPUT_MALFORMED */
function commitSegment(commit) {
    if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
        throw malformed('commit', commit);
    return commit;
}
/** @throws InputError INPUT_MALFORMED */
function runSegment(id) {
    if (!/^[1-9]\d{0,19}$/.test(id))
        throw malformed('run', id);
    return id;
}
function malformed(what, name) {
    const shown = JSON.stringify(name.length > 64 ? `${name.slice(0, 64)}…` : name);
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MALFORMED', `GitHub cannot be asked about the ${what} ${shown}: it is of another form`);
}


/***/ }),

/***/ 33522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ assertToken)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/** A token for GitHub's API, held to its form before it is sent. */

/** What cannot stand in a header would be quoted in the error of whoever refuses it. @throws InputError INPUT_MALFORMED */
function assertToken(token, input) {
    if (/^[\x21-\x7e]{1,4096}$/.test(token))
        return;
    throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MALFORMED', `${input} is no token of GitHub; allowed is one as GitHub gave it`);
}


/***/ }),

/***/ 71603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ atATime),
/* harmony export */   f: () => (/* binding */ waitFor)
/* harmony export */ });
/** How fast GitHub is asked. */
/** Requests under way at a time; GitHub asks for few ("Best practices for using the REST API"). */
const atATime = 6;
function waitFor(milliseconds) {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
}


/***/ }),

/***/ 62153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseStrictJson),
/* harmony export */   e: () => (/* binding */ asObject)
/* harmony export */ });
/** JSON with one meaning: text that two parsers could read differently is refused. */
/** A release of 300,000 files has fewer values; each costs memory, however short its text is. */
const mostValues = 4_000_000;
/** Deeper than any document that is read here; JSON.parse and its callers must not meet the end of the stack. */
const deepest = 100;
/**
 * Reads UTF-8 JSON (RFC 8259) of at most `maxBytes` bytes, 4,000,000 values and 100 levels. Refuses a byte order mark,
 * bytes that are not UTF-8, and an object that names a key twice, also when the two are escaped differently. A key
 * `__proto__` is an own property like any other, so callers must look keys up with `Object.hasOwn` or in arrays of
 * known names. Throws SyntaxError.
 */
function parseStrictJson(bytes, maxBytes) {
    if (bytes.length > maxBytes)
        throw new SyntaxError(`The JSON is larger than ${maxBytes} bytes.`);
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw new SyntaxError('The JSON is not UTF-8.', { cause });
    }
    // Before anything is built from it: hostile text can need a hundred times its size in memory.
    refuseAmbiguous(text);
    return JSON.parse(text);
}
/** Walks over the marks between values; whether they stand where JSON allows them is left to JSON.parse. */
function refuseAmbiguous(text) {
    /** The keys of each object around the current place; undefined for a list. */
    const around = [];
    let values = 0;
    let isKey = false;
    for (let at = 0; at < text.length; at += 1) {
        switch (text[at]) {
            case '"': {
                const end = endOfString(text, at);
                if (isKey)
                    noteKey(around.at(-1), text.slice(at, end));
                isKey = false;
                at = end - 1;
                break;
            }
            case '{':
            case '[':
                isKey = text[at] === '{';
                around.push(isKey ? new Set() : undefined);
                values += 1;
                break;
            case '}':
            case ']':
                around.pop();
                isKey = false;
                break;
            case ',':
                isKey = around.at(-1) !== undefined;
                values += 1;
                break;
            default:
        }
        if (around.length > deepest)
            throw new SyntaxError('The JSON is nested too deeply.');
        if (values > mostValues)
            throw new SyntaxError(`The JSON has more than ${mostValues} values.`);
    }
}
function noteKey(keys, literal) {
    const key = JSON.parse(literal);
    if (keys === undefined || typeof key !== 'string')
        throw new SyntaxError('The JSON is malformed.');
    if (keys.has(key))
        throw new SyntaxError(`The JSON names the key ${JSON.stringify(key)} twice in one object.`);
    keys.add(key);
}
/** Where the string that starts at `start` has ended. */
function endOfString(text, start) {
    for (let quote = text.indexOf('"', start + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
        let backslashes = 0;
        while (text[quote - 1 - backslashes] === '\\')
            backslashes += 1;
        // An even number of them escape each other, and not the quotation mark.
        if (backslashes % 2 === 0)
            return quote + 1;
    }
    throw new SyntaxError('The JSON ends within a string.');
}
/** A JSON object as its own properties; undefined for every other value. */
function asObject(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    return new Map(Object.entries(value));
}


/***/ })

};

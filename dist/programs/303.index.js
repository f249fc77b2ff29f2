export const id = 303;
export const ids = [303];
export const modules = {

/***/ 6512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ filesAtOnce),
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/** Runs one task for each item, a few at a time, and stops starting new ones at the first failure. */
/** Files looked at or moved at once: enough to hide a store's latency, few enough to keep memory flat. */
const filesAtOnce = 8;
/** Results in the order of the items. When tasks fail, the first failure is thrown once those under way have ended. */
async function inParallel(items, limit, task) {
    const results = new Array(items.length);
    const failures = [];
    const queue = items.entries();
    const worker = async () => {
        for (const [index, item] of queue) {
            if (failures.length > 0)
                return;
            try {
                results[index] = await task(item);
            }
            catch (failure) {
                failures.push(failure);
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    if (failures.length > 0)
        throw failures[0];
    return results;
}


/***/ }),

/***/ 70303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  approvalReader: () => (/* binding */ approvalReader)
});

// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./packages/github/lib/api/api-address.js
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
    return address === 'localhost' || address === '::1' || ((0,external_node_net_.isIP)(address) === 4 && address.startsWith('127.'));
}
/** The value may be anything, a secret in a wrong place included, so it is not shown. */
function unsafe(variable, reason) {
    return new errors/* InputError */.dz('ENVIRONMENT_UNSAFE', `the environment variable ${variable} cannot be used: ${reason}`, {
        nextStep: `Find the step or the configuration of the runner that sets ${variable}, and leave it to the runner.`,
    });
}

// EXTERNAL MODULE: ./packages/core/lib/digest.js
var digest = __webpack_require__(58857);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./packages/github/lib/api/api-failures.js
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
function rateLimited(asked, until, requestId) {
    return failure(asked, 'GITHUB_RATE_LIMITED', `GitHub takes no more requests of this token until ${until.toISOString().replace(/\.\d+Z$/, 'Z')}`, { retryable: true, requestId });
}
function unreachable(asked, cause) {
    const reason = cause instanceof Error ? cause.message : 'no answer came';
    return failure(asked, 'NETWORK', `GitHub gave no answer to ${operationOf(asked)}: ${reason}`, {
        retryable: true,
        cause,
    });
}
function failure(asked, code, message, { requestId, ...details }) {
    return new errors/* ServiceError */._7(code, message, {
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
            throw unexpected(asked, `leads on more than ${mostRedirects} times`);
        url = targetOf(sending, asked, url, answer.headers.get('location'));
    }
}
/** Fail closed: a token is for one server, and only what is below the API's address is its answer. */
function targetOf({ base }, asked, from, location) {
    if (location === null || !URL.canParse(location, from))
        throw unexpected(asked, 'leads nowhere');
    const target = new URL(location, from);
    if (!isBelow(target, base))
        throw unexpected(asked, `leads to ${target.origin}, which is not GitHub's API`);
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
        throw unreachable(asked, reasonOf(error));
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
            throw unexpected(asked, `is larger than ${mostBytes} bytes`);
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
        throw unexpected(asked, 'is not JSON', { requestId });
    try {
        return (0,strict_json/* parseStrictJson */.R)(body, mostBytes);
    }
    catch (cause) {
        throw unexpected(asked, 'is not JSON that can be read', { requestId, cause });
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
            throw unexpected(first, `has more than ${mostPages} pages, or the same one twice`);
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
        throw unexpected(asked, "goes on at another address than GitHub's API");
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
    throw refusalOf(asked, { status, requestId, message: messageOf(answer) });
}
function checked(asked, shape, answer) {
    const result = dist/* safeParse */.xLC(shape, jsonOf(answer, asked));
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    const where = dist/* getDotPath */.BuJ(issue) ?? 'the whole';
    throw unexpected(asked, `is of another form than GitHub's: ${where} is not what it should be`, {
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
            throw rateLimited(asked, tooLong, answer.requestId);
    }
}
/** Undefined when no answer came and another attempt is left. */
async function unlessItMayPass(last, request) {
    try {
        return await request();
    }
    catch (error) {
        if (!last && error instanceof errors/* ServiceError */._7 && error.code === 'NETWORK')
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./packages/core/lib/in-parallel.js
var in_parallel = __webpack_require__(6512);
;// CONCATENATED MODULE: ./packages/github/lib/api/api-paths.js
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
    return new errors/* InputError */.dz('INPUT_MALFORMED', `GitHub cannot be asked about the ${what} ${shown}: it is of another form`);
}

;// CONCATENATED MODULE: ./packages/github/lib/api/answer-shapes.js

const number = dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(1));
const answer_shapes_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq());
const commitId = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^([0-9a-f]{40}|[0-9a-f]{64})$/));
const time = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX());
/** Fail closed: only an account of the type `User` can approve, whatever other types there are or will be. */
const account = dist/* pipe */.FsL(dist/* object */.Ikc({ id: number, login: answer_shapes_text, type: answer_shapes_text }), dist/* transform */.pdi(({ id, login, type }) => {
    const isUser = type === 'User' && !login.toLowerCase().endsWith('[bot]');
    return { id, login, kind: isUser ? 'user' : 'bot' };
}));
const person = account;
/** Null, and in commits an empty object, stand for whoever has no account or none any more. */
const personOrNobody = dist/* pipe */.FsL(dist/* union */.KCZ([account, dist/* null */.chJ(), dist/* strictObject */.rej({})]), dist/* transform */.pdi((value) => (value !== null && 'id' in value ? value : undefined)));
const gitPerson = dist/* nullable */.mee(dist/* object */.Ikc({
    email: dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP())),
    date: dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP())),
}));
const commit = dist/* object */.Ikc({
    sha: commitId,
    commit: dist/* object */.Ikc({
        author: gitPerson,
        committer: gitPerson,
        message: dist/* string */.YjP(),
        verification: dist/* optional */.lqM(dist/* object */.Ikc({ verified: dist/* boolean */.zMY() })),
    }),
    author: personOrNobody,
    committer: personOrNobody,
    parents: dist/* array */.YOg(dist/* object */.Ikc({ sha: commitId })),
});
const comparison = dist/* object */.Ikc({
    status: dist/* picklist */.KIO(['diverged', 'ahead', 'behind', 'identical']),
    base_commit: dist/* object */.Ikc({ sha: commitId }),
    total_commits: dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0)),
    commits: dist/* array */.YOg(commit),
});
const answer_shapes_repository = dist/* object */.Ikc({
    id: number,
    full_name: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[\w.-]+\/[\w.-]+$/)),
});
const pullRequestParts = {
    number,
    user: personOrNobody,
    merged_at: dist/* nullable */.mee(time),
    head: dist/* object */.Ikc({ sha: commitId }),
    base: dist/* object */.Ikc({ repo: dist/* object */.Ikc({ id: number }) }),
};
/** As lists have it. */
const pullRequestEntry = dist/* object */.Ikc(pullRequestParts);
const pullRequest = dist/* object */.Ikc({
    ...pullRequestParts,
    commits: dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0)),
});
const review = dist/* object */.Ikc({
    id: number,
    user: personOrNobody,
    state: answer_shapes_text,
    /** Absent as long as a review is not submitted. */
    submitted_at: dist/* optional */.lqM(time),
    /** Null when the commit is gone. */
    commit_id: dist/* nullable */.mee(commitId),
});
const environmentReview = dist/* object */.Ikc({
    state: answer_shapes_text,
    user: personOrNobody,
    environments: dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* optional */.lqM(dist/* string */.YjP()) })),
});
const team = dist/* object */.Ikc({ id: number });
const membership = dist/* object */.Ikc({ state: answer_shapes_text });

;// CONCATENATED MODULE: ./packages/github/lib/api/co-authors.js
/** Who a commit message says has co-authored it: rather too many than too few. */
/** A line that begins so names somebody, wherever in the message it stands. */
const trailer = 'co-authored-by';
/** Longer addresses exist nowhere (RFC 5321, section 4.5.3.1); what is longer is named by its beginning. */
const longest = 254;
/**
 * The e-mail addresses of co-authors, in lowercase; where a trailer holds none, the trailer's own text, so that nobody is
 * left out for being named badly.
 */
function coAuthorsOf(message) {
    return message.split(/\r\n|\r|\n/).flatMap((line) => {
        const colon = line.indexOf(':');
        if (colon === -1 || line.slice(0, colon).trim().toLowerCase() !== trailer)
            return [];
        const name = line.slice(colon + 1).trim();
        const found = emailIn(name);
        return [(found ?? (name === '' ? `an empty ${trailer}` : name)).slice(0, longest)];
    });
}
/** The address between the last pair of angle brackets, or the text itself where it is one. */
function emailIn(text) {
    const open = text.lastIndexOf('<');
    const close = text.indexOf('>', open);
    const inside = open === -1 || close === -1 ? text : text.slice(open + 1, close);
    const email = inside.trim().toLowerCase();
    return /^[^\s@<>]{1,200}@[^\s@<>]{1,200}$/.test(email) ? email : undefined;
}
/** `host` is the server's, such as `github.com`: each has accounts of its own. */
function noReplyOf(email, host) {
    const at = email.lastIndexOf('@');
    if (at === -1 || email.slice(at + 1).toLowerCase() !== `users.noreply.${host.toLowerCase()}`)
        return undefined;
    const [, id, login] = /^(?:(\d{1,15})\+)?([A-Za-z0-9][\w-]{0,99}(?:\[bot\])?)$/.exec(email.slice(0, at)) ?? [];
    if (login === undefined)
        return undefined;
    return id === undefined ? { kind: 'login', login } : { kind: 'id', id: Number(id), login };
}

;// CONCATENATED MODULE: ./packages/github/lib/api/pace.js
/** How fast GitHub is asked. */
/** Requests under way at a time; GitHub asks for few ("Best practices for using the REST API"). */
const atATime = 6;

;// CONCATENATED MODULE: ./packages/github/lib/api/commit-people.js
/** Who made a commit, as far as GitHub knows them: its author, its committer, and whoever its message names as co-author. */





/** The people of any of these commits together; `host` is the server's, such as `github.com`. */
async function peopleOfAll(api, host, commits, authorship) {
    const all = [...commits.values()];
    const directory = {
        host,
        accounts: accountsIn(all),
        findLogin: (login) => api.find(`/users/${segment(login, 'account')}`, person, 'contents: read'),
    };
    const entries = await (0,in_parallel/* inParallel */.H)(all, atATime, async (commit) => {
        return [commit.sha, await peopleOf(commit, authorship(commit), directory)];
    });
    const bySha = new Map(entries);
    return (some) => {
        // In an order of their own, so that the order of an answer shows nowhere.
        const found = some
            .map(({ sha }) => sha)
            .toSorted()
            .flatMap((sha) => bySha.get(sha) ?? []);
        return {
            people: distinctPeople(found.flatMap(({ people }) => people)),
            unresolved: [...new Set(found.flatMap(({ unresolved }) => unresolved))].sort(),
        };
    };
}
/** Addresses by the accounts that GitHub ties them to in these commits: a trailer alone is tied to none by the API. */
function accountsIn(commits) {
    const accounts = new Map();
    for (const { author, committer, commit } of commits) {
        tie(accounts, commit.author?.email, author);
        tie(accounts, commit.committer?.email, committer);
    }
    return accounts;
}
function tie(accounts, email, person) {
    const address = email?.trim().toLowerCase() ?? '';
    if (address === '' || person === undefined)
        return;
    const known = accounts.get(address) ?? [];
    if (!known.some(({ id }) => id === person.id))
        accounts.set(address, [...known, person]);
}
/**
 * GitHub commits as `web-flow` what it makes itself, and signs it; the account is nobody's. Fail closed: without the signature
 * anybody can write that name into a commit, so it is taken literally.
 */
function isMadeByGitHub({ committer, commit }) {
    return committer?.login.toLowerCase() === 'web-flow' && commit.verification?.verified === true;
}
async function peopleOf(commit, authorship, directory) {
    const { author, committer, commit: git, sha } = commit;
    const found = [];
    if (authorship === 'wrote')
        found.push(await identify('author', author, git.author?.email, { sha, directory }));
    if (!isMadeByGitHub(commit))
        found.push(await identify('committer', committer, git.committer?.email, { sha, directory }));
    for (const address of coAuthorsOf(git.message))
        found.push(await identify('co-author', undefined, address, { sha, directory }));
    const people = found.flatMap(({ as, by }) => by.map((one) => ({ by: one, as, commit: sha })));
    return {
        people: distinctPeople(people),
        unresolved: [...new Set(found.flatMap(({ unresolved }) => unresolved))],
    };
}
async function identify(as, person, email, { sha, directory }) {
    if (person !== undefined)
        return { as, by: [person], unresolved: [] };
    const address = email?.trim().toLowerCase() ?? '';
    if (address === '')
        return { as, by: [], unresolved: [`the ${as} of ${sha.slice(0, 7)}, without an address`] };
    const by = directory.accounts.get(address) ?? (await behindNoReply(address, directory));
    return { as, by, unresolved: by.length === 0 ? [address] : [] };
}
async function behindNoReply(address, { host, findLogin }) {
    const noReply = noReplyOf(address, host);
    switch (noReply?.kind) {
        case undefined:
            return [];
        case 'id': {
            const { id, login } = noReply;
            return id > 0 ? [{ id, login, kind: login.endsWith('[bot]') ? 'bot' : 'user' }] : [];
        }
        case 'login': {
            const found = await findLogin(noReply.login);
            return found === undefined ? [] : [found];
        }
    }
}
/** One entry for what somebody was, however often: the first commit is enough to show it. */
function distinctPeople(people) {
    const seen = new Map();
    for (const one of people) {
        const key = `${one.as} ${one.by.id} ${one.by.login.toLowerCase()}`;
        if (!seen.has(key))
            seen.set(key, one);
    }
    return [...seen.values()];
}

;// CONCATENATED MODULE: ./packages/github/lib/api/commit-range.js
/** The commits that a release adds to what stands in an environment: all of them, or none are taken for the answer. */





/** More take more requests than a token of a job has in an hour. */
const mostCommits = 1000;
const commit_range_mostPages = 100;
const pageSize = 100;
const needs = 'contents: read';
/** INVARIANT: the head is among them, also when nothing lies between: a commit that is released again must be approved as well. */
async function readRange(api, question) {
    const { base, head } = question;
    if (base === undefined)
        return readHistory(api, question);
    const commits = await readComparison(api, { ...question, base });
    if (commits.some(({ sha }) => sha === head))
        return commits;
    return [...commits, await readHead(api, question)];
}
async function readHistory(api, { repository, head }) {
    const path = `${repository}/commits?sha=${commitSegment(head)}&per_page=${pageSize}`;
    const commits = await api.list(path, commit, needs, assertFew);
    if (commits[0]?.sha !== head)
        throw unexpected({ path, needs }, 'does not begin with that commit');
    assertDistinct(commits, path);
    return commits;
}
async function readHead(api, { repository, head }) {
    const path = `${repository}/commits?sha=${commitSegment(head)}&per_page=1`;
    const [first] = await api.get(path, dist/* array */.YOg(commit), needs);
    if (first?.sha !== head)
        throw unexpected({ path, needs }, 'is of another commit');
    return first;
}
/** Pages are counted on, not taken from links: without a page GitHub names 250 commits and no more. */
async function readComparison(api, { repository, base, head }) {
    const commits = [];
    const compared = `${repository}/compare/${commitSegment(base)}...${commitSegment(head)}`;
    for (let page = 1;; page += 1) {
        const path = `${compared}?per_page=${pageSize}&page=${page}`;
        const answer = await api.get(path, comparison, needs);
        assertCompared(answer, base, path);
        commits.push(...answer.commits);
        if (commits.length < answer.total_commits && answer.commits.length > 0 && page < commit_range_mostPages)
            continue;
        assertComplete(answer, commits, head, path);
        return commits;
    }
}
function assertCompared({ base_commit, total_commits }, base, path) {
    if (base_commit.sha !== base)
        throw unexpected({ path, needs }, 'compares another commit');
    assertFew(total_commits);
}
function assertComplete({ status, total_commits }, commits, head, path) {
    if (commits.length !== total_commits)
        throw unexpected({ path, needs }, `lists ${commits.length} of ${total_commits} commits`);
    assertDistinct(commits, path);
    const ahead = status === 'ahead' || status === 'diverged';
    if (ahead !== commits.some(({ sha }) => sha === head) || ahead !== total_commits > 0)
        throw unexpected({ path, needs }, `says ${status}, and lists other commits than that means`);
}
function assertDistinct(commits, path) {
    if (new Set(commits.map(({ sha }) => sha)).size !== commits.length)
        throw unexpected({ path, needs }, 'lists a commit twice');
}
function assertFew(count) {
    if (count <= mostCommits)
        return;
    throw new errors/* ServiceError */._7('GITHUB_RANGE_TOO_LARGE', `this release adds more than ${mostCommits} commits to what stands in the environment, which are more than are looked up`, {
        nextStep: "For a first promotion, name a later commit as the baseline of the policy's approvals; else promote what lies in between first.",
    });
}

;// CONCATENATED MODULE: ./packages/github/lib/api/environment-approvals.js


/**
 * The environment's name is compared exactly. Somebody who also rejected in this run does not count: the answer does not say
 * which word was the last.
 */
async function readEnvironmentApprovals(api, { repository, run_id }, environment) {
    const path = `${repositoryPath(repository)}/actions/runs/${runSegment(run_id)}/approvals`;
    const reviews = await api.list(path, environmentReview, 'actions: read');
    const here = reviews.filter(({ environments }) => environments.some(({ name }) => name === environment));
    const by = (state) => here.flatMap(({ user, state: said }) => (said === state && user !== undefined ? [user] : []));
    const rejected = new Set(by('rejected').map(({ id }) => id));
    const approved = new Map(by('approved').map((person) => [person.id, person]));
    return [...approved.values()]
        .filter(({ id }) => !rejected.has(id))
        .sort((a, b) => a.id - b.id)
        .map((person) => ({ by: person, environment }));
}

;// CONCATENATED MODULE: ./packages/github/lib/api/merged-content.js

/**
 * GitHub names a pull request also for what somebody pushed by hand on top of its commits, or put into a merge that they made
 * themselves. So a commit holds what was reviewed only if
 * - it is one of the pull request's own commits, which the reviewed head includes; or
 * - GitHub merged it: the commit is signed by GitHub, and the reviewed head is a parent; or
 * - GitHub squashed or rebased it, so that none of its own commits came along: the commit is signed by GitHub, or repeats
 *   author, time and message of one of them, as a rebase does, which GitHub does not sign.
 */
function holdsWhatWasReviewed(commit, branch, known) {
    const own = new Set(branch.commits.map(({ sha }) => sha));
    if (own.has(commit.sha))
        return true;
    if (isMergeOf(commit, branch))
        return true;
    if (commit.parents.length !== 1 || comesAfter(commit, own, known))
        return false;
    return isMadeByGitHub(commit) || branch.commits.some((one) => isRebased(one, commit));
}
/** The commit that the merge button makes: its author pressed the button and wrote nothing. */
function isMergeOf(commit, { head, commits }) {
    return (isMadeByGitHub(commit) &&
        commit.parents.length === 2 &&
        commit.parents.some(({ sha }) => sha === head) &&
        commits.every(({ sha }) => sha !== commit.sha));
}
/** Whether one of these commits is among the ancestors that are known. */
function comesAfter(commit, own, known) {
    const seen = new Set();
    const next = commit.parents.map(({ sha }) => sha);
    for (let sha = next.pop(); sha !== undefined; sha = next.pop()) {
        if (own.has(sha))
            return true;
        if (seen.has(sha))
            continue;
        seen.add(sha);
        next.push(...(known.get(sha)?.parents ?? []).map((parent) => parent.sha));
    }
    return false;
}
function isRebased({ commit: a }, { commit: b }) {
    const email = a.author?.email?.toLowerCase() ?? '';
    const date = a.author?.date ?? '';
    return (email !== '' &&
        date !== '' &&
        email === b.author?.email?.toLowerCase() &&
        date === b.author.date &&
        a.message.trim() === b.message.trim());
}

;// CONCATENATED MODULE: ./packages/github/lib/api/reviews.js
/** Comments say neither yes nor no, and a pending review is not said yet. */
const words = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'];
/** `head` is the commit that was merged: whoever approved another has not seen this one. */
function outcomeOf(reviews, head) {
    const approvals = [];
    const setAside = [];
    for (const { by, review, submittedAt } of lastWords(reviews)) {
        const reviewId = review.id;
        if (review.state !== 'APPROVED') {
            setAside.push({ by, reviewId, why: review.state === 'DISMISSED' ? 'dismissed' : 'changes-requested' });
        }
        else if (review.commit_id !== head) {
            setAside.push({ by, reviewId, why: 'another-head' });
        }
        else {
            approvals.push({ by, reviewId, submittedAt });
        }
    }
    return { approvals, setAside };
}
/** By when they were submitted, not by the order of the answer; whose account is gone has no word any more. */
function lastWords(reviews) {
    const last = new Map();
    for (const review of reviews) {
        const { user: by, submitted_at: submittedAt, state } = review;
        if (by === undefined || submittedAt === undefined || !words.includes(state))
            continue;
        const known = last.get(by.id);
        const word = { by, review, submittedAt };
        if (known === undefined || isLater(word, known))
            last.set(by.id, word);
    }
    return [...last.values()].sort((a, b) => a.by.id - b.by.id);
}
function isLater(a, b) {
    const between = Date.parse(a.submittedAt) - Date.parse(b.submittedAt);
    return between === 0 ? a.review.id > b.review.id : between > 0;
}

;// CONCATENATED MODULE: ./packages/github/lib/api/pull-requests.js
/** The merged pull requests that brought commits in: who opened and made them, and who approved what was merged. */







/** As many as GitHub lists (REST API, "List commits on a pull request"). */
const pull_requests_mostCommits = 250;
const pull_requests_needs = 'pull-requests: read';
/** For each commit the merged pull requests of this repository that GitHub names, of forks and mirrors none. */
async function pullRequestsOf(api, repository, commits) {
    const found = await (0,in_parallel/* inParallel */.H)(commits, atATime, async ({ sha }) => {
        const path = `${repository.path}/commits/${commitSegment(sha)}/pulls?per_page=100`;
        const entries = await api.list(path, pullRequestEntry, pull_requests_needs);
        const merged = entries.filter(({ merged_at, base }) => merged_at !== null && base.repo.id === repository.id);
        return [sha, [...new Set(merged.map(({ number }) => number))].sort((a, b) => a - b)];
    });
    return new Map(found);
}
function readPullRequests(api, repository, numbers, asked) {
    return (0,in_parallel/* inParallel */.H)(numbers, atATime, async (number) => {
        const path = `${repository.path}/pulls/${number}`;
        const details = await api.get(path, pullRequest, pull_requests_needs);
        if (details.number !== number || details.merged_at === null || details.base.repo.id !== repository.id)
            throw unexpected({ path, needs: pull_requests_needs }, 'is not of the merged pull request');
        const commits = await readCommits(api, path, details);
        const reviews = asked === 'approvals' ? await api.list(`${path}/reviews?per_page=100`, review, pull_requests_needs) : [];
        return {
            number,
            head: details.head.sha,
            openedBy: details.user,
            commits,
            ...outcomeOf(reviews, details.head.sha),
        };
    });
}
async function readCommits(api, pull, { number, commits: count, head }) {
    if (count > pull_requests_mostCommits) {
        throw new errors/* ServiceError */._7('GITHUB_RANGE_TOO_LARGE', `pull request #${number} has ${count} commits, and GitHub lists no more than ${pull_requests_mostCommits} of one`, {
            nextStep: "Name a commit after it as the baseline of the policy's approvals, and split pull requests of this size.",
        });
    }
    const path = `${pull}/commits?per_page=100`;
    const commits = await api.list(path, commit, pull_requests_needs);
    if (commits.length !== count)
        throw unexpected({ path, needs: pull_requests_needs }, `lists ${commits.length} of ${count} commits`);
    if (count > 0 && !commits.some(({ sha }) => sha === head.sha))
        throw unexpected({ path, needs: pull_requests_needs }, 'lists other commits than were merged');
    return commits;
}

;// CONCATENATED MODULE: ./packages/github/lib/api/repositories.js



/** Fail closed: a name that was given up can be taken by others, the number cannot. */
async function findRepository(api, { repository, repositoryId }) {
    const path = repositoryPath(repository);
    const needs = 'contents: read';
    const { id, full_name } = await api.get(path, answer_shapes_repository, needs);
    if (repositoryId !== undefined && repositoryId !== `${id}`)
        throw unexpected({ path, needs }, `is of the repository ${id}, and the release is of ${repositoryId}`);
    return { path: repositoryPath(full_name), id };
}

;// CONCATENATED MODULE: ./packages/github/lib/api/team-members.js
/** Which approvers belong to the teams that a policy names. */




const team_members_needs = 'members: read';
/** Ids by `organization/slug`. An invitation that was not accepted makes no member. */
async function readTeamMembers(api, teams, approvers) {
    const people = distinct(approvers.filter(({ kind }) => kind === 'user'));
    const members = new Map();
    for (const { organization, slug } of teams) {
        const path = `/orgs/${segment(organization, 'organization')}/teams/${segment(slug, 'team')}`;
        // "Not a member" and "not for this token to see" are one answer; a team that can be seen tells them apart.
        if (people.length > 0)
            await api.get(path, team, team_members_needs);
        const ids = await (0,in_parallel/* inParallel */.H)(people, atATime, async ({ id, login }) => {
            const found = await api.find(`${path}/memberships/${segment(login, 'account')}`, membership, team_members_needs);
            return found?.state === 'active' ? [id] : [];
        });
        members.set(`${organization}/${slug}`, ids.flat());
    }
    return Object.fromEntries(members);
}
function distinct(people) {
    return [...new Map(people.map((one) => [one.id, one])).values()].sort((a, b) => a.id - b.id);
}

;// CONCATENATED MODULE: ./packages/github/lib/api/approval-reader.js
/** Finds out from GitHub who made the changes of a release, and who approved them. */










/**
 * Nothing is asked before `read` is called.
 * @throws InputError ENVIRONMENT_UNSAFE; INPUT_MALFORMED for a token that is none
 */
function approvalReader(options) {
    const { env, token, run, mask, notice } = options;
    mask(token);
    // What cannot stand in a header would be quoted in the error of whoever refuses it.
    if (!/^[\x21-\x7e]{1,4096}$/.test(token))
        throw new errors/* InputError */.dz('INPUT_MALFORMED', 'github-token is no token of GitHub; allowed is one as GitHub gave it');
    const address = apiAddress(env, run.serverUrl);
    if (address.notice !== undefined)
        notice('GITHUB_API_CONFIGURED', address.notice);
    const { fetch: send = fetch, now = () => new Date(), wait = waitFor } = options;
    const host = new URL(run.serverUrl).host;
    return {
        read: (question) => readApprovals({
            api: gitHubApi({ base: address.base, token, fetch: send, now, wait }),
            run,
            host,
            question,
        }),
    };
}
function waitFor(milliseconds) {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
async function readApprovals({ api, run, host, question }) {
    const { base, head, environment, teams } = question;
    const repository = await findRepository(api, question);
    const since = base === undefined ? {} : { base };
    const commits = await readRange(api, { repository: repository.path, head, ...since });
    const environmentApprovals = environment === undefined ? [] : await readEnvironmentApprovals(api, run.claims, environment);
    const named = question.pullRequests === 'none'
        ? new Map()
        : await pullRequestsOf(api, repository, commits);
    const every = [...new Set([...named.values()].flat())].sort((a, b) => a - b);
    const pullRequests = await readPullRequests(api, repository, every, question.pullRequests);
    const all = distinctCommits([...commits, ...pullRequests.flatMap((one) => one.commits)]);
    const people = await peopleOfAll(api, host, all, (commit) => pullRequests.some((one) => isMergeOf(commit, one)) ? 'pressed' : 'wrote');
    const approved = [...environmentApprovals, ...pullRequests.flatMap(({ approvals }) => approvals)];
    const approvers = approved.map(({ by }) => by);
    const teamMembers = await readTeamMembers(api, teams, approvers);
    const changes = commits.map((commit) => {
        const numbers = named.get(commit.sha) ?? [];
        return { commit: commit.sha, ...people([commit]), ...attribution(commit, { all, pullRequests, numbers }) };
    });
    return {
        ...since,
        head,
        changes,
        pullRequests: pullRequests.map((one) => factsOf(one, people(one.commits))),
        environmentApprovals,
        teamMembers,
        answers: api.answers(),
    };
}
function factsOf({ number, head, openedBy, approvals, setAside }, people) {
    const opened = openedBy === undefined ? {} : { openedBy };
    return { number, head, ...opened, ...people, approvals, setAside };
}
function distinctCommits(commits) {
    return new Map(commits.map((commit) => [commit.sha, commit]));
}
function attribution(commit, { all, pullRequests, numbers }) {
    const proven = pullRequests
        .filter((one) => numbers.includes(one.number) && holdsWhatWasReviewed(commit, one, all))
        .map(({ number }) => number);
    return { pullRequests: proven, unproven: numbers.filter((number) => !proven.includes(number)) };
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

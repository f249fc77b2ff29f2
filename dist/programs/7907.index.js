export const id = 7907;
export const ids = [7907];
export const modules = {

/***/ 84772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ refusePositionals),
/* harmony export */   l: () => (/* binding */ readArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/** Reads the arguments of a command: every flag is known, given once unless it is a list, and has a value where it needs one. */


/** @throws InputError INPUT_UNKNOWN, INPUT_MALFORMED or INPUT_CONFLICT */
function readArguments(args, kinds) {
    const given = new Map();
    const positionals = [];
    let list;
    for (const token of tokensOf(args, kinds)) {
        if (token.kind === 'positional') {
            if (token.value === '')
                throw malformed('an argument is empty');
            const taker = list ?? positionals;
            taker.push(token.value);
            continue;
        }
        list = undefined;
        // What follows "--" belongs to no flag.
        if (token.kind === 'option-terminator')
            continue;
        const { name, value } = token;
        const kind = kinds[name];
        if (kind !== 'list' && given.has(name)) {
            throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('INPUT_CONFLICT', `--${name} is given more than once`);
        }
        if (value === '')
            throw malformed(`--${name} is empty`);
        const values = [...(given.get(name) ?? []), ...(value === undefined ? [] : [value])];
        given.set(name, values);
        if (kind === 'list')
            list = values;
    }
    return {
        positionals,
        has: (flag) => given.has(flag),
        value: (flag) => given.get(flag)?.[0],
        list: (flag) => given.get(flag) ?? [],
    };
}
function tokensOf(args, kinds) {
    const options = Object.fromEntries(Object.entries(kinds).map(([name, kind]) => {
        const type = kind === 'switch' ? 'boolean' : 'string';
        return [name, { type, multiple: true }];
    }));
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true, tokens: true }).tokens;
    }
    catch (cause) {
        const { code, message } = cause;
        if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
            const flag = /'(-[^' ]*)/.exec(message)?.[1] ?? 'a flag';
            throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('INPUT_UNKNOWN', `${flag} is not known here`, { cause });
        }
        if (code?.startsWith('ERR_PARSE_ARGS') === true)
            throw malformed(message.split('\n')[0] ?? message, cause);
        throw cause;
    }
}
function malformed(what, cause) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('INPUT_MALFORMED', what, { cause });
}
/** @throws InputError INPUT_MALFORMED when anything stands where only flags belong */
function refusePositionals({ positionals: [first] }) {
    if (first === undefined)
        return;
    throw malformed(`${JSON.stringify(first)} belongs to no flag`);
}


/***/ }),

/***/ 89523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ localCaller)
/* harmony export */ });
/** A person's own machine is not masked: nothing of a session is ever printed. */
function localCaller(action, { environmentAccessKeyId }) {
    return {
        action,
        run: () => ({ id: 'local', attempt: '1' }),
        token: () => Promise.reject(new TypeError('the command line uses credentials of the machine, never a token')),
        mask: () => undefined,
        environmentAccessKeyId,
    };
}


/***/ }),

/***/ 34051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   DT: () => (/* binding */ lineWidth),
/* harmony export */   bo: () => (/* binding */ renderTable)
/* harmony export */ });
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80513);

/** Characters in a line, on any terminal, so that output that is kept reads the same everywhere. */
const lineWidth = 100;
const indent = '  ';
const gap = '  ';
const narrowest = 8;
const mostRows = 40;
function renderSummary({ title, lead, tables }, style, shown = 'first rows') {
    const blocks = tables.flatMap((table) => ['', ...renderTable(table, style, shown)]);
    return [(0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, 'bold', (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(title)), ...wrap((0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(lead), lineWidth), ...blocks];
}
/** Empty columns are left out, long cells go on in the next line, and long tables are cut and say so, unless every row is wanted. */
function renderTable(table, style, shown = 'first rows') {
    const most = shown === 'every row' ? table.rows.length : mostRows;
    const rows = table.rows.slice(0, most).map((row) => row.map(_style_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$));
    const all = [table.header, ...rows];
    const columns = table.header.map((_, index) => index).filter((index) => rows.some((row) => row[index]));
    const widths = fit(columns.map((column) => Math.max(...all.map((row) => (row[column] ?? '').length))));
    const line = (row) => renderRow(columns.map((column) => row[column] ?? ''), widths);
    const header = table.header.some((cell) => cell !== '') ? line(table.header) : [];
    const left = table.rows.length - rows.length;
    return [
        (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, 'bold', (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(table.title)),
        ...header.map((text) => (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, 'dim', text)),
        ...rows.flatMap((row, index) => line(row).map((text) => toned(text, table.tones?.[index], style))),
        ...(left > 0 ? [`${indent}… and ${left} more`] : []),
    ];
}
function toned(text, tone, style) {
    switch (tone) {
        case 'alarm':
            return (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, 'red', text);
        case 'warning':
            return (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, 'yellow', text);
        case 'plain':
        case undefined:
            return text;
    }
}
/** Takes from the widest column until the line fits. */
function fit(natural) {
    const widths = [...natural];
    const room = lineWidth - indent.length - gap.length * (widths.length - 1);
    let excess = widths.reduce((sum, width) => sum + width, 0) - room;
    for (; excess > 0; excess -= 1) {
        const widest = widths.indexOf(Math.max(...widths));
        if ((widths[widest] ?? 0) <= narrowest)
            break;
        widths[widest] = (widths[widest] ?? 0) - 1;
    }
    return widths;
}
function renderRow(cells, widths) {
    const wrapped = cells.map((cell, index) => wrap(cell, widths[index] ?? narrowest));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, at) => {
        const parts = wrapped.map((lines, index) => (lines[at] ?? '').padEnd(widths[index] ?? 0));
        return `${indent}${parts.join(gap)}`.trimEnd();
    });
}
/** Breaks at spaces, else after a slash or comma, else anywhere. */
function wrap(text, width) {
    const lines = [];
    let rest = text;
    while (rest.length > width) {
        const space = rest.lastIndexOf(' ', width);
        const mark = Math.max(rest.lastIndexOf('/', width - 1), rest.lastIndexOf(',', width - 1)) + 1;
        const at = space > width / 3 ? space : mark > width / 3 ? mark : width;
        lines.push(rest.slice(0, at).trimEnd());
        rest = rest.slice(at).trimStart();
    }
    return [...lines, rest];
}


/***/ }),

/***/ 83949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ bypassableRules),
/* harmony export */   X9: () => (/* binding */ findingLevels),
/* harmony export */   iG: () => (/* binding */ approvalSources),
/* harmony export */   mx: () => (/* binding */ weekdays)
/* harmony export */ });
/** The levels of SARIF 2.1.0 (section 3.27.10), from the gravest down. */
const findingLevels = ['error', 'warning', 'note'];
const approvalSources = ['environment', 'pull-request'];
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** Rules that may be passed over in an emergency. Signatures, sources and holds are none of them: what does not hold, or is held, stays out. */
const bypassableRules = [
    'promotion-order',
    'soak',
    'deployment',
    'downgrade',
    'window',
    'evidence-tests',
    'evidence-findings',
    'evidence-sbom',
    'approvals',
    'authors-resolved',
];


/***/ }),

/***/ 58857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   Bz: () => (/* binding */ compositeSha256),
/* harmony export */   Ey: () => (/* binding */ fromBase64),
/* harmony export */   nk: () => (/* binding */ toBase64),
/* harmony export */   np: () => (/* binding */ singleRequestLimit),
/* harmony export */   sW: () => (/* binding */ hashContent),
/* harmony export */   tz: () => (/* binding */ parseSha256)
/* harmony export */ });
/* unused harmony export partSizeFor */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** SHA-256 digests as values: parsed once, compared and printed in the forms that in-toto and S3 use. */

/** Reads 64 lowercase hex digits; undefined for anything else. */
function parseSha256(text) {
    return /^[0-9a-f]{64}$/.test(text) ? text : undefined;
}
function sha256Of(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
/** The form of the `x-amz-checksum-sha256` header: standard base64 of the 32 bytes. */
function toBase64(digest) {
    return Buffer.from(digest, 'hex').toString('base64');
}
/** Reads the base64 of exactly 32 bytes; undefined for anything else. */
function fromBase64(text) {
    const bytes = Buffer.from(text, 'base64');
    return bytes.length === 32 && bytes.toString('base64') === text
        ? bytes.toString('hex')
        : undefined;
}
/**
 * S3's composite SHA-256 of a multipart object: the digest of the parts' digests, followed by `-` and their number
 * (S3 user guide, "Checking object integrity": composite checksums).
 */
function compositeSha256(parts) {
    const whole = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts.sha256)
        whole.update(Buffer.from(part, 'hex'));
    return `${whole.digest('base64')}-${parts.sha256.length}`;
}
/** The largest object that one PutObject or CopyObject may carry: 5 GiB (S3 API reference). */
const singleRequestLimit = 5 * 1024 ** 3;
/** The part size for a file of `size` bytes: the smallest power of two from 512 MiB up that needs at most 10,000 parts. */
function partSizeFor(size) {
    let partSize = 512 * 1024 ** 2;
    while (Math.ceil(size / partSize) > 10_000)
        partSize *= 2;
    return partSize;
}
/** Hashes a stream once while its bytes pass; `size` decides beforehand whether part digests are taken too. */
async function hashContent(bytes, size, options = {}) {
    const whole = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const wide = options.sha512 === true ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha512') : undefined;
    const partSize = size > (options.singleRequestLimit ?? singleRequestLimit) ? partSizeFor(size) : undefined;
    const parts = [];
    let part = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let partLeft = partSize ?? 0;
    let count = 0;
    for await (const chunk of bytes) {
        whole.update(chunk);
        wide?.update(chunk);
        count += chunk.length;
        options.onBytes?.(chunk.length);
        if (partSize === undefined)
            continue;
        for (let at = 0; at < chunk.length;) {
            const piece = chunk.subarray(at, at + partLeft);
            part.update(piece);
            at += piece.length;
            partLeft -= piece.length;
            if (partLeft === 0) {
                parts.push(part.digest('hex'));
                part = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
                partLeft = partSize;
            }
        }
    }
    if (partSize !== undefined && partLeft < partSize)
        parts.push(part.digest('hex'));
    return {
        size: count,
        sha256: whole.digest('hex'),
        ...(wide === undefined ? {} : { sha512: wide.digest('hex') }),
        ...(partSize === undefined ? {} : { parts: { partSize, sha256: parts } }),
    };
}


/***/ }),

/***/ 11888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Fields),
/* harmony export */   Q: () => (/* binding */ malformed)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/** Typed reading of statements: what JSON gives is unknown until a field of it has been asked for by name and type. */

/** Typed reading of a parsed JSON object; every wrong type is VerificationError STATEMENT_MALFORMED and names the member. */
class Fields {
    #value;
    #path;
    constructor(value, path) {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            throw malformed(`${path || 'it'} is not an object`);
        this.#value = value;
        this.#path = path;
    }
    has(name) {
        return Object.hasOwn(this.#value, name);
    }
    fields(name) {
        return new Fields(this.#get(name), this.#at(name));
    }
    list(name) {
        return this.#array(name).map((item, index) => new Fields(item, `${this.#at(name)}[${index}]`));
    }
    texts(name) {
        return this.#array(name).map((item) => this.#asText(item, name));
    }
    text(name) {
        return this.#asText(this.#get(name), name);
    }
    optionalText(name) {
        return this.has(name) ? this.text(name) : undefined;
    }
    /** A whole number of at least 0. */
    count(name) {
        return this.#asCount(this.#get(name), name);
    }
    counts(name) {
        return this.#array(name).map((item) => this.#asCount(item, name));
    }
    flag(name) {
        const value = this.#get(name);
        if (typeof value !== 'boolean')
            throw malformed(`${this.#at(name)} is neither true nor false`);
        return value;
    }
    /** Every member, in the order of their names. */
    allTexts() {
        return Object.fromEntries(Object.keys(this.#value)
            .sort()
            .map((name) => [name, this.text(name)]));
    }
    #array(name) {
        const value = this.#get(name);
        if (!Array.isArray(value))
            throw malformed(`${this.#at(name)} is not a list`);
        return value;
    }
    #asCount(value, name) {
        if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
            throw malformed(`${this.#at(name)} is not a count`);
        return value;
    }
    #asText(value, name) {
        if (typeof value !== 'string' || value === '')
            throw malformed(`${this.#at(name)} is not text`);
        return value;
    }
    #get(name) {
        return Object.hasOwn(this.#value, name) ? this.#value[name] : undefined;
    }
    #at(name) {
        return this.#path === '' ? name : `${this.#path}.${name}`;
    }
}
function malformed(reason, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VerificationError */ .mk('STATEMENT_MALFORMED', `the statement cannot be read: ${reason}`, { cause });
}


/***/ }),

/***/ 65389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LQ: () => (/* binding */ parseReleaseVersion),
/* harmony export */   Px: () => (/* binding */ parseFileName),
/* harmony export */   YY: () => (/* binding */ parseReleaseName),
/* harmony export */   gU: () => (/* binding */ parseEnvironmentName),
/* harmony export */   lN: () => (/* binding */ isReleaseSegment),
/* harmony export */   oV: () => (/* binding */ isFileName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/** Release names, versions and file names: the only texts of a user that become part of a store's keys. */

const segment = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/;
const longest = 128;
const longestFileName = 512;
function isSegment(text) {
    return text.length <= longest && segment.test(text) && !text.includes('..');
}
const allowed = `letters, digits, '.', '_' and '-', at most ${longest}, no leading '.' or '-', no '..'`;
/** Whether `text` can stand as a release name or version. */
function isReleaseSegment(text) {
    return isSegment(text);
}
/** @throws InputError INPUT_MALFORMED naming `input`, the input as it is written in YAML. */
function parseReleaseName(text, input) {
    if (!isSegment(text))
        throw malformed(input, text);
    return text;
}
/** @throws InputError INPUT_MALFORMED naming `input`, the input as it is written in YAML. */
function parseReleaseVersion(text, input) {
    if (!isSegment(text))
        throw malformed(input, text);
    return text;
}
/** The name of an environment such as `staging`. @throws InputError INPUT_MALFORMED naming `input` */
function parseEnvironmentName(text, input) {
    if (!isSegment(text))
        throw malformed(input, text);
    return text;
}
function malformed(input, text) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MALFORMED', `${input} is ${JSON.stringify(text)}; allowed are ${allowed}`);
}
/** Whether `text` can name a file of a release: segments as in a release name, joined by `/`, 512 characters at most. */
function isFileName(text) {
    return text.length <= longestFileName && text.split('/').every(isSegment);
}
/** @throws InputError INPUT_MALFORMED: a file whose name cannot stand in a store's key is refused, never renamed. */
function parseFileName(text) {
    if (isFileName(text))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MALFORMED', `the file name ${JSON.stringify(text)} cannot stand in a release; each part between '/' may have ${allowed}`, { nextStep: 'Rename the file before signing it.' });
}


/***/ }),

/***/ 75324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ requiredClaims),
/* harmony export */   k: () => (/* binding */ optionalClaims)
/* harmony export */ });
/** What is known of the workflow run and of the machine that made a release. */
/** Every claim that a release statement or a promotion record repeats. */
const requiredClaims = [
    'repository',
    'repository_id',
    'repository_owner',
    'repository_owner_id',
    'ref',
    'sha',
    'workflow_ref',
    'event_name',
    'runner_environment',
    'run_id',
    'run_attempt',
    'actor',
    'actor_id',
];
const optionalClaims = [
    'workflow_sha',
    'job_workflow_ref',
    'job_workflow_sha',
    'environment',
];


/***/ }),

/***/ 86877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ prefixedSha256),
/* harmony export */   DD: () => (/* binding */ profileArn),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   eQ: () => (/* binding */ kmsKeyArn),
/* harmony export */   gw: () => (/* binding */ regionName),
/* harmony export */   lS: () => (/* binding */ accountId),
/* harmony export */   q4: () => (/* binding */ repositoryId),
/* harmony export */   tv: () => (/* binding */ workflowName),
/* harmony export */   vv: () => (/* binding */ fullRef),
/* harmony export */   w3: () => (/* binding */ roleArn),
/* harmony export */   wC: () => (/* binding */ matching),
/* harmony export */   wR: () => (/* binding */ audienceName)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);


/** A parser that takes texts of one form as they are; `allowed` says the form in words. */
function matching(form, allowed) {
    const parse = (text, input) => {
        if (form.test(text))
            return text;
        throw malformed(input, text, allowed);
    };
    return Object.assign(parse, { form, allowed });
}
const roleArn = matching(/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/, 'the ARN of a role, arn:aws:iam::<account>:role/<name>');
const regionName = matching(/^[a-z]{2,}(-[a-z]+)+-\d{1,2}$/, 'the name of a region such as eu-west-1');
const accountId = matching(/^\d{12}$/, 'the 12 digits of an AWS account id');
const audienceName = matching(/^[\x21-\x7e]{1,255}$/, 'the audience of an OIDC token, as a rule sts.amazonaws.com');
const kmsKeyArn = matching(/^arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:(key|alias)\/[\w/-]{1,256}$/, 'the ARN of a KMS key, arn:aws:kms:<region>:<account>:key/<id>');
const profileArn = matching(/^arn:aws[a-z-]*:signer:[a-z0-9-]+:\d{12}:\/?signing-profiles?\/[A-Za-z0-9_]{2,64}(\/[A-Za-z0-9]{10})?$/, 'the ARN of a signing profile, arn:aws:signer:<region>:<account>:/signing-profiles/<name>');
const repositoryName = matching(/^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/, 'owner/name');
const repositoryId = matching(/^\d{1,20}$/, 'the number of a repository');
const fullRef = matching(/^refs\/\S{1,250}$/, 'a full ref such as refs/heads/main');
const workflowName = matching(/^[^/@\s]+\/[^/@\s]+\/\.github\/workflows\/[^/@\s]+(@\S+)?$/, 'owner/repo/.github/workflows/file.yml, with or without @ref');
/** `sha256:` and 64 hex digits, as actions/attest writes a digest. */
const prefixedSha256 = (text, input) => {
    const digest = text.startsWith('sha256:') ? (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSha256 */ .tz)(text.slice('sha256:'.length)) : undefined;
    if (digest !== undefined)
        return digest;
    throw malformed(input, text, 'sha256:<64 hex digits>');
};
function malformed(input, text, allowed) {
    // Whatever stands in a wrong place may be something that its owner wants to keep.
    const shown = text.length > 64 ? `${text.slice(0, 32)}…` : text;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('INPUT_MALFORMED', `${input} is ${JSON.stringify(shown)}; allowed is ${allowed}`);
}


/***/ }),

/***/ 78218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ parseSignerUri),
/* harmony export */   x: () => (/* binding */ parseStoreUri)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/** Stores and signers as users name them: texts become values here, and the kind of each is known before anything is loaded. */

const bucketName = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const prefixSegment = /^[A-Za-z0-9_][A-Za-z0-9._=-]*$/;
const longestPrefix = 256;
/**
 * `s3://bucket/prefix` or `file:///path`.
 * @throws InputError INPUT_MALFORMED naming `input`
 */
function parseStoreUri(text, input) {
    const uri = text.replace(/\/+$/, '');
    if (text.startsWith('s3://'))
        return parseS3(uri, input);
    if (/^file:\/\/\/./.test(text))
        return { kind: 'directory', uri };
    throw malformed(input, text, 's3://bucket/prefix or file:///path');
}
function parseS3(uri, input) {
    const [bucket = '', ...segments] = uri.slice('s3://'.length).split('/');
    const prefix = segments.join('/');
    if (!bucketName.test(bucket))
        throw malformed(input, uri, 's3://bucket/prefix with a bucket name of S3');
    const allowed = segments.every((segment) => prefixSegment.test(segment) && !segment.includes('..'));
    if (!allowed || prefix.length > longestPrefix) {
        throw malformed(input, uri, `a prefix of letters, digits and ._=- between slashes, ${longestPrefix} characters at most`);
    }
    return { kind: 's3', bucket, prefix, uri };
}
/**
 * The ARN of an AWS Signer signing profile, the ARN of an AWS KMS key or alias, or `file:///key.pem`. The adapter that
 * the kind names checks the rest of an ARN.
 * @throws InputError SIGNER_MALFORMED
 */
function parseSignerUri(text, input) {
    const [arn, partition, service, region = ''] = text.split(':');
    if (arn === 'arn' && /^aws[a-z-]*$/.test(partition ?? '') && /^[a-z]{2}[a-z-]*-\d$/.test(region)) {
        if (service === 'signer')
            return { kind: 'aws-signer', uri: text, region };
        if (service === 'kms')
            return { kind: 'aws-kms', uri: text, region };
    }
    if (/^file:\/\/\/./.test(text))
        return { kind: 'key-file', uri: text };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('SIGNER_MALFORMED', `${input} is ${JSON.stringify(text)}; allowed are the ARN of an AWS Signer signing profile, the ARN of an AWS KMS key or alias, or file:///key.pem`);
}
function malformed(input, text, allowed) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MALFORMED', `${input} is ${JSON.stringify(text)}; allowed is ${allowed}`);
}


/***/ })

};

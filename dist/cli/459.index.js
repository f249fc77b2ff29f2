export const id = 459;
export const ids = [459];
export const modules = {

/***/ 4772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ refusePositionals),
/* harmony export */   l: () => (/* binding */ readArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7706);
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

/***/ 4051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   DT: () => (/* binding */ lineWidth),
/* harmony export */   bo: () => (/* binding */ renderTable)
/* harmony export */ });
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(513);

/** Characters in a line, on any terminal, so that output that is kept reads the same everywhere. */
const lineWidth = 100;
const indent = '  ';
const gap = '  ';
const narrowest = 8;
const mostRows = 40;
function renderSummary({ title, lead, tables }, style) {
    const blocks = tables.flatMap((table) => ['', ...renderTable(table, style)]);
    return [(0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, 'bold', (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(title)), ...wrap((0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(lead), lineWidth), ...blocks];
}
/** Empty columns are left out, long cells go on in the next line, and long tables are cut and say so. */
function renderTable(table, style) {
    const rows = table.rows.slice(0, mostRows).map((row) => row.map(_style_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$));
    const all = [table.header, ...rows];
    const columns = table.header.map((_, index) => index).filter((index) => rows.some((row) => row[index]));
    const widths = fit(columns.map((column) => Math.max(...all.map((row) => (row[column] ?? '').length))));
    const line = (row) => renderRow(columns.map((column) => row[column] ?? ''), widths);
    const header = table.header.some((cell) => cell !== '') ? line(table.header) : [];
    const left = table.rows.length - rows.length;
    return [
        (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, 'bold', (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(table.title)),
        ...header.map((text) => (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, 'dim', text)),
        ...rows.flatMap(line),
        ...(left > 0 ? [`${indent}… and ${left} more`] : []),
    ];
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

/***/ 2881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QN: () => (/* binding */ parseBundle),
/* harmony export */   bS: () => (/* binding */ largestBundle),
/* harmony export */   n: () => (/* binding */ encodeBundle),
/* harmony export */   sq: () => (/* binding */ statementMediaType)
/* harmony export */ });
/* unused harmony export bundleMediaType */
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2153);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7706);
/** The bundle: one object that holds the exact statement bytes and the signatures over them, so that writing it is one atomic step. */



const bundleMediaType = 'application/vnd.secure-deploy.bundle.v1+json';
const statementMediaType = 'application/vnd.in-toto+json';
/** Larger bundles are refused unread: 64 MiB is some 150,000 files. */
const largestBundle = 64 * 1024 ** 2;
const mostSignatures = 16;
function encodeBundle({ statement, signatures }) {
    const document = {
        mediaType: bundleMediaType,
        statement: Buffer.from(statement).toString('base64'),
        signatures: signatures.map((signature) => Buffer.from(signature).toString('base64')),
    };
    const bytes = Buffer.from(`${JSON.stringify(document, undefined, 2)}\n`);
    return { bytes, sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(bytes) };
}
/**
 * Reads a bundle; nothing in it is trusted yet.
 * @throws VerificationError BUNDLE_MALFORMED for anything but the three members in their exact forms.
 */
function parseBundle(bytes) {
    let document;
    try {
        document = (0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .R)(bytes, largestBundle);
    }
    catch (cause) {
        throw malformed('it is not strict JSON', cause);
    }
    if (typeof document !== 'object' || document === null)
        throw malformed('it is not a JSON object');
    const { mediaType, statement, signatures, ...others } = document;
    if (mediaType !== bundleMediaType)
        throw malformed(`its mediaType is not ${bundleMediaType}`);
    if (Object.keys(others).length > 0)
        throw malformed(`it has an unknown member ${Object.keys(others)[0]}`);
    if (!Array.isArray(signatures) || signatures.length === 0)
        throw malformed('it carries no signature');
    if (signatures.length > mostSignatures)
        throw malformed(`it carries more than ${mostSignatures} signatures`);
    const bundle = {
        statement: decodeBase64(statement, 'statement'),
        signatures: signatures.map((signature) => decodeBase64(signature, 'signatures')),
    };
    // One spelling for one content: a bundle is named by its digest, and recorded by it.
    if (Buffer.compare(encodeBundle(bundle).bytes, bytes) !== 0)
        throw malformed('it is not in the form that is written');
    return bundle;
}
function decodeBase64(value, member) {
    if (typeof value !== 'string' || value === '')
        throw malformed(`its ${member} is not base64 text`);
    const bytes = Buffer.from(value, 'base64');
    // Node's decoder skips what it does not know; only text that decodes and encodes to itself is base64.
    if (bytes.toString('base64') !== value)
        throw malformed(`its ${member} is not standard base64 with padding`);
    return bytes;
}
function malformed(reason, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .VerificationError */ .mk('BUNDLE_MALFORMED', `the bundle cannot be read: ${reason}`, { cause });
}


/***/ }),

/***/ 8857:
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
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
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

/***/ 1888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Fields),
/* harmony export */   Q: () => (/* binding */ malformed)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7706);
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
        const value = this.#get(name);
        if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
            throw malformed(`${this.#at(name)} is not a count`);
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

/***/ 5389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LQ: () => (/* binding */ parseReleaseVersion),
/* harmony export */   Px: () => (/* binding */ parseFileName),
/* harmony export */   YY: () => (/* binding */ parseReleaseName),
/* harmony export */   lN: () => (/* binding */ isReleaseSegment),
/* harmony export */   oV: () => (/* binding */ isFileName)
/* harmony export */ });
/* unused harmony export parseEnvironmentName */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7706);
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

/***/ 8174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ ruleTable),
/* harmony export */   Ix: () => (/* binding */ facts),
/* harmony export */   Nm: () => (/* binding */ fileTable),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UH: () => (/* binding */ describeVerified),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   fs: () => (/* binding */ describeBlob),
/* harmony export */   wN: () => (/* binding */ describeBundle),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* unused harmony exports describeSigned, describeUploaded, describePromoted, describeUnheld */
function describeSigned({ release, bundle, signature }, signer) {
    return {
        title: `Signed ${nameOf(release)}`,
        lead: `${count(release.files.length, 'file')} signed by ${signature.signedBy}, and the signature was verified.`,
        tables: [
            facts('What was signed', [
                ['Release', nameOf(release)],
                ['Bundle', `sha256:${bundle.sha256}`],
                ['Signer', signer],
                ['Signed by', signature.signedBy],
                ...originOf(release),
            ]),
            fileTable('Files', release.files),
            ...(release.evidence.length === 0 ? [] : [fileTable('Evidence', release.evidence)]),
        ],
    };
}
function describeUploaded(uploaded, store) {
    const { release, outcome, bundleSha256, bundleLocation, files } = uploaded;
    const lead = outcome === 'created'
        ? `${count(files.length, 'file')} written to ${store}, the bundle last.`
        : `This build stood in ${store} already; nothing was changed.`;
    return {
        title: `Uploaded ${nameOf(release)}`,
        lead,
        tables: [
            facts('What was uploaded', [
                ['Release', nameOf(release)],
                ...(bundleSha256 === undefined ? [] : [['Bundle', `sha256:${bundleSha256}`]]),
                ['Bundle at', bundleLocation.uri],
                ['Outcome', outcome],
            ]),
            {
                title: 'Files',
                header: ['File', 'Outcome', 'At', 'Version id'],
                rows: files.map((file) => [
                    file.name,
                    file.outcome,
                    file.location.uri,
                    file.location.versionId ?? '',
                ]),
            },
        ],
    };
}
function describeVerified(verified) {
    const { release } = verified;
    return {
        title: `Verified ${nameOf(release)}`,
        lead: `Signed by ${verified.signature.signedBy}; ${held(verified.signature)} and ${count(verified.files.length, 'file')} matched.`,
        tables: [
            facts('What was verified', [
                ['Release', nameOf(release)],
                ['Bundle', `sha256:${verified.sha256}`],
                ['Signed by', verified.signature.signedBy],
                ...originOf(release),
            ]),
            checkTable(verified.signature),
            ruleTable(verified.rules),
            locationTable(verified.files),
        ],
    };
}
/** For a release whose files are on disk. */
function describeBundle({ release, sha256, signature, rules }) {
    return {
        title: `Verified ${nameOf(release)}`,
        lead: `Signed by ${signature.signedBy}; ${held(signature)} and ${count(release.files.length, 'file')} matched.`,
        tables: [
            facts('What was verified', [
                ['Release', nameOf(release)],
                ['Bundle', `sha256:${sha256}`],
                ['Signed by', signature.signedBy],
                ...originOf(release),
            ]),
            checkTable(signature),
            ruleTable(rules),
            fileTable('Files', release.files),
        ],
    };
}
/** For one file with a signature of its own. */
function describeBlob(name, { digest, signature }) {
    return {
        title: `Verified ${name}`,
        lead: `Signed by ${signature.signedBy}; ${held(signature)} and the file matched.`,
        tables: [
            facts('What was verified', [
                ['File', name],
                ['Digest', digest],
            ]),
            checkTable(signature),
        ],
    };
}
function describePromoted(promoted) {
    const { release, record, outcome } = promoted;
    const { environment, from, to, timeVerified } = record.promotion;
    const lead = outcome === 'created'
        ? `The same bytes now stand in ${to}, and a signed record says why.`
        : `It had been promoted before, at ${timeVerified}; nothing was changed.`;
    const unheld = describeUnheld(promoted.signature);
    return {
        title: `Promoted ${nameOf(release)} to ${environment}`,
        lead: unheld === undefined ? lead : `${lead} Of the release's signature, ${unheld}.`,
        tables: [
            facts('What was promoted', [
                ['Release', nameOf(release)],
                ['Bundle', `sha256:${promoted.sha256}`],
                ['From', from],
                ['To', to],
                ['Record', record.location.uri],
                ['Record signed by', record.signature.signedBy],
                ['Promoted on', timeVerified],
                ['Release signed by', promoted.signature.signedBy],
                ...originOf(release),
            ]),
            checkTable(promoted.signature),
            ruleTable(promoted.rules),
            locationTable(promoted.files),
        ],
    };
}
/**
 * The checks of a signature that did not hold, or were not made, and which its trust policy lets pass; undefined where
 * every one held.
 */
function describeUnheld({ checks }) {
    const unheld = checks.filter(({ outcome }) => outcome !== 'pass');
    if (unheld.length === 0)
        return undefined;
    const list = unheld.map(({ name, outcome }) => `${name} (${outcomes[outcome]})`);
    return `the trust policy lets pass what did not hold: ${list.join(', ')}`;
}
const outcomes = {
    pass: 'held',
    fail: 'failed',
    inconclusive: 'could not be found out',
    skipped: 'not checked',
};
function held(signature) {
    return describeUnheld(signature) ?? 'every check held';
}
function nameOf({ id }) {
    return `${id.name} ${id.version}`;
}
function originOf({ run, source, finishedOn }) {
    const { claims, claimsSource, serverUrl } = run;
    const { run_id: id, run_attempt: attempt } = claims;
    const repository = `${serverUrl}/${claims.repository}`;
    // A try-out on somebody's machine has no number, and no page where it could be looked up.
    const isOnServer = /^[0-9]+$/.test(id);
    return [
        ['Repository', `${repository} (id ${claims.repository_id})`],
        ['Commit', isOnServer ? `${repository}/commit/${claims.sha}` : claims.sha],
        ['Ref', claims.ref],
        ['Workflow', claims.job_workflow_ref ?? claims.workflow_ref],
        [
            'Run',
            isOnServer ? `${repository}/actions/runs/${id}/attempts/${attempt}` : `${id}, attempt ${attempt}`,
        ],
        ['Runner', claims.runner_environment],
        ['Started by', `${claims.actor} (id ${claims.actor_id}), event ${claims.event_name}`],
        [
            'Claims from',
            claimsSource === 'oidc-token'
                ? "the job's OIDC token"
                : "the runner's environment, which the job can change",
        ],
        ['Source', describeSource(source)],
        ['Signed on', finishedOn],
    ];
}
function describeSource(source) {
    switch (source.kind) {
        case 'clean':
            return 'clean checkout';
        case 'modified':
            return `${count(source.files.length, 'tracked file')} modified: ${source.files.slice(0, 10).join(', ')}`;
        case 'unknown':
            return `unknown: ${source.reason}`;
    }
}
function checkTable({ checks }) {
    return {
        title: 'Signature',
        header: ['Check', 'Outcome', 'Detail'],
        rows: checks.map((check) => [check.name, `${check.outcome} (${check.action})`, check.detail]),
    };
}
function ruleTable(rules) {
    return {
        title: 'Rules',
        header: ['Rule', 'Outcome', 'Expected', 'Actual'],
        rows: rules.map(({ rule, outcome, expected, actual }) => [rule, outcome, expected, actual]),
    };
}
function fileTable(title, files) {
    return {
        title,
        header: ['File', 'Bytes', 'SHA-256'],
        rows: files.map(({ name, digest }) => [name, String(digest.size), digest.sha256]),
    };
}
function locationTable(files) {
    return {
        title: 'Files',
        header: ['File', 'SHA-256', 'At', 'Version id'],
        rows: files.map(({ name, digest, location }) => [
            name,
            digest.sha256,
            location.uri,
            location.versionId ?? '',
        ]),
    };
}
function facts(title, rows) {
    return { title, header: ['', ''], rows };
}
function count(n, noun) {
    return `${n} ${noun}${n === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _i: () => (/* binding */ encodeStatement),
  By: () => (/* binding */ parseStatement),
  wy: () => (/* binding */ provenanceType),
  Ip: () => (/* binding */ readClaims),
  fL: () => (/* binding */ readClaimsSource),
  TA: () => (/* binding */ readFile),
  ph: () => (/* binding */ readReleaseId),
  aQ: () => (/* binding */ readTime),
  qB: () => (/* binding */ statementType),
  RU: () => (/* binding */ toDescriptor),
  xe: () => (/* binding */ toTime)
});

// UNUSED EXPORTS: buildType

// EXTERNAL MODULE: ./packages/notary/lib/strict-json.js
var strict_json = __webpack_require__(2153);
// EXTERNAL MODULE: ./packages/core/lib/bundle.js
var bundle = __webpack_require__(2881);
// EXTERNAL MODULE: ./packages/core/lib/digest.js
var lib_digest = __webpack_require__(8857);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(7706);
// EXTERNAL MODULE: ./packages/core/lib/fields.js
var lib_fields = __webpack_require__(1888);
// EXTERNAL MODULE: ./packages/core/lib/names.js
var names = __webpack_require__(5389);
;// CONCATENATED MODULE: ./packages/core/lib/run.js
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

;// CONCATENATED MODULE: ./packages/core/lib/statement.js
/** The release statement: in-toto Statement v1 with SLSA provenance v1, built and read in one canonical form. */







const statementType = 'https://in-toto.io/Statement/v1';
const provenanceType = 'https://slsa.dev/provenance/v1';
const buildType = 'https://actions.github.io/buildtypes/workflow/v1';
/** The exact bytes that are signed. */
function encodeStatement(release) {
    return Buffer.from(JSON.stringify(toDocument(release)));
}
function toDocument(release) {
    const { claims, claimsSource, serverUrl } = release.run;
    const workflow = claims.workflow_ref;
    const at = workflow.indexOf('@');
    const path = workflow.slice(0, at).split('/').slice(2).join('/');
    return {
        _type: statementType,
        subject: release.files.map(toDescriptor),
        predicateType: provenanceType,
        predicate: {
            buildDefinition: {
                buildType,
                externalParameters: {
                    workflow: {
                        ref: workflow.slice(at + 1),
                        repository: `${serverUrl}/${workflow.split('/').slice(0, 2).join('/')}`,
                        path,
                    },
                    securedeploy_release: { name: release.id.name, version: release.id.version },
                },
                internalParameters: {
                    github: readClaims(new lib_fields/* Fields */.C(claims, 'claims')),
                    securedeploy_claimsSource: claimsSource,
                    securedeploy_source: readSource(new lib_fields/* Fields */.C(release.source, 'source')),
                    securedeploy_environment: readEnvironment(new lib_fields/* Fields */.C(release.environment, 'environment')),
                },
                resolvedDependencies: [
                    {
                        uri: `git+${serverUrl}/${claims.repository}@${claims.ref}`,
                        digest: { gitCommit: claims.sha },
                    },
                ],
            },
            runDetails: {
                builder: { id: `${serverUrl}/${claims.job_workflow_ref ?? claims.workflow_ref}` },
                metadata: {
                    invocationId: `${serverUrl}/${claims.repository}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}`,
                    finishedOn: release.finishedOn,
                },
                byproducts: release.evidence.map(toDescriptor),
            },
        },
    };
}
/** An in-toto ResourceDescriptor; `size` and part digests are annotations, since the format has no field for them. */
function toDescriptor({ name, digest, sha512 }) {
    return {
        name,
        digest: { sha256: digest.sha256, ...(sha512 === undefined ? {} : { sha512 }) },
        annotations: {
            size: digest.size,
            ...(digest.parts === undefined
                ? {}
                : { partSize: digest.parts.partSize, partSha256: digest.parts.sha256 }),
        },
    };
}
/**
 * Reads a statement back into a release. Only the canonical form is accepted: what was read must encode to the very
 * same bytes, so no member is unknown, missing, repeated or at odds with another.
 * @throws VerificationError STATEMENT_MALFORMED
 */
function parseStatement(bytes) {
    let release;
    try {
        release = fromDocument(new lib_fields/* Fields */.C((0,strict_json/* parseStrictJson */.R)(bytes, bundle/* largestBundle */.bS), ''));
    }
    catch (cause) {
        if (cause instanceof errors/* VerificationError */.mk)
            throw cause;
        throw (0,lib_fields/* malformed */.Q)(cause.message, cause);
    }
    if (Buffer.compare(encodeStatement(release), bytes) !== 0) {
        throw (0,lib_fields/* malformed */.Q)('it is not in the canonical form that this version writes');
    }
    return release;
}
function fromDocument(document) {
    if (document.text('predicateType') !== provenanceType)
        throw (0,lib_fields/* malformed */.Q)(`its predicateType is not ${provenanceType}`);
    const predicate = document.fields('predicate');
    const definition = predicate.fields('buildDefinition');
    const named = definition.fields('externalParameters').fields('securedeploy_release');
    const internal = definition.fields('internalParameters');
    const metadata = predicate.fields('runDetails').fields('metadata');
    const files = document.list('subject').map(readFile);
    if (files.length === 0)
        throw (0,lib_fields/* malformed */.Q)('it names no file');
    return {
        id: readReleaseId(named),
        files: assertSorted(files),
        evidence: assertSorted(predicate.fields('runDetails').list('byproducts').map(readFile)),
        run: readRun(internal, definition),
        source: readSource(internal.fields('securedeploy_source')),
        environment: readEnvironment(internal.fields('securedeploy_environment')),
        finishedOn: readTime(metadata.text('finishedOn')),
    };
}
function readReleaseId(fields) {
    const name = fields.text('name');
    const version = fields.text('version');
    if (!(0,names/* isReleaseSegment */.lN)(name) || !(0,names/* isReleaseSegment */.lN)(version))
        throw (0,lib_fields/* malformed */.Q)('its release name or version is not allowed');
    return { name, version };
}
function readFile(fields) {
    const name = fields.text('name');
    if (!(0,names/* isFileName */.oV)(name))
        throw (0,lib_fields/* malformed */.Q)(`the file name ${JSON.stringify(name)} is not allowed`);
    const sha512 = fields.fields('digest').optionalText('sha512');
    if (sha512 !== undefined && !/^[0-9a-f]{128}$/.test(sha512))
        throw (0,lib_fields/* malformed */.Q)(`the sha512 of ${name} is not a digest`);
    const annotations = fields.fields('annotations');
    const size = annotations.count('size');
    const parts = annotations.has('partSize') ? readParts(annotations, size) : undefined;
    return {
        name,
        digest: {
            size,
            sha256: readDigest(fields.fields('digest').text('sha256')),
            ...(parts === undefined ? {} : { parts }),
        },
        ...(sha512 === undefined ? {} : { sha512 }),
    };
}
function readParts(annotations, size) {
    const partSize = annotations.count('partSize');
    const sha256 = annotations.texts('partSha256').map(readDigest);
    if (partSize === 0 || Math.ceil(size / partSize) !== sha256.length)
        throw (0,lib_fields/* malformed */.Q)('its part digests do not cover a file');
    return { partSize, sha256 };
}
function readDigest(text) {
    const digest = (0,lib_digest/* parseSha256 */.tz)(text);
    if (digest === undefined)
        throw (0,lib_fields/* malformed */.Q)(`${JSON.stringify(text.slice(0, 80))} is not a SHA-256 digest`);
    return digest;
}
function assertSorted(files) {
    for (const [index, file] of files.entries()) {
        const before = files[index - 1];
        if (before !== undefined && before.name >= file.name)
            throw (0,lib_fields/* malformed */.Q)('its files are not sorted by name, each name once');
    }
    return files;
}
function readRun(internal, definition) {
    const claims = readClaims(internal.fields('github'));
    if (!/^[^/@]+\/[^/@]+\/[^@]+@.+$/.test(claims.workflow_ref))
        throw (0,lib_fields/* malformed */.Q)('its workflow_ref is not owner/repo/path@ref');
    // These two become outputs of a verification, which scripts take for a commit and a repository and nothing else.
    if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(claims.sha))
        throw (0,lib_fields/* malformed */.Q)('its sha is not a commit');
    if (!/^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/.test(claims.repository))
        throw (0,lib_fields/* malformed */.Q)('its repository is not owner/name');
    const claimsSource = readClaimsSource(internal.text('securedeploy_claimsSource'));
    const repository = definition.fields('externalParameters').fields('workflow').text('repository');
    const owner = claims.workflow_ref.split('/').slice(0, 2).join('/');
    if (!repository.endsWith(`/${owner}`))
        throw (0,lib_fields/* malformed */.Q)('its workflow is not of its repository');
    return { claims, claimsSource, serverUrl: repository.slice(0, -owner.length - 1) };
}
/** Claims in one fixed order, so that the same claims always make the same bytes. */
function readClaims(fields) {
    const claims = {};
    for (const name of requiredClaims)
        claims[name] = fields.text(name);
    for (const name of optionalClaims) {
        const value = fields.optionalText(name);
        if (value !== undefined)
            claims[name] = value;
    }
    return claims;
}
function readClaimsSource(text) {
    if (text === 'oidc-token-accepted-by-sts' || text === 'oidc-token' || text === 'environment')
        return text;
    throw (0,lib_fields/* malformed */.Q)('its claims have no known source');
}
function readSource(fields) {
    const kind = fields.text('kind');
    switch (kind) {
        case 'clean':
            return { kind, commit: fields.text('commit') };
        case 'modified':
            return { kind, commit: fields.text('commit'), files: fields.texts('files') };
        case 'unknown':
            return { kind, reason: fields.text('reason') };
        default:
            throw (0,lib_fields/* malformed */.Q)('its source state is not known');
    }
}
function readEnvironment(fields) {
    const image = fields.optionalText('image');
    const imageVersion = fields.optionalText('imageVersion');
    return {
        os: fields.text('os'),
        architecture: fields.text('architecture'),
        ...(image === undefined ? {} : { image }),
        ...(imageVersion === undefined ? {} : { imageVersion }),
        tools: fields.fields('tools').allTexts(),
    };
}
function readTime(text) {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) || Number.isNaN(Date.parse(text))) {
        throw (0,lib_fields/* malformed */.Q)(`${JSON.stringify(text.slice(0, 40))} is not an RFC 3339 time in UTC`);
    }
    return text;
}
/** A time as statements write it: RFC 3339, UTC, whole seconds. */
function toTime(date) {
    return date.toISOString().replace(/\.\d+Z$/, 'Z');
}


/***/ }),

/***/ 6854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   readSmallFile: () => (/* binding */ readSmallFile),
/* harmony export */   wI: () => (/* binding */ toNamedContent)
/* harmony export */ });
/* unused harmony export fileContent */
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7706);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(260);
/* harmony import */ var _plain_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45);
/** Files on this machine: found by patterns, read in chunks, never through a symbolic link. */




/** The bytes of a file, to be read as often as needed; reading throws InputError SUBJECT_UNREADABLE. */
function fileContent(path, size) {
    return {
        size,
        async *open(range) {
            try {
                yield* (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlainFile */ .b)(path, range);
            }
            catch (cause) {
                throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('SUBJECT_UNREADABLE', `${path} cannot be read: ${reasonOf(cause)}`, { cause });
            }
        },
    };
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
        for await (const chunk of (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlainFile */ .b)(path, { start: 0, end: maxBytes + 1 })) {
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

/***/ 260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readPlainFile),
/* harmony export */   r: () => (/* binding */ openPlainFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/** Regular files, opened and read without following a symbolic link. */


const chunkSize = 1024 * 1024;
const smallestChunk = 4096;
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
/** Reads a file in chunks of 1 MiB, whole or in part, and closes it however the reading ends. */
async function* readPlainFile(path, range) {
    const handle = await openPlainFile(path);
    try {
        let position = range?.start ?? 0;
        const end = range?.end ?? Number.POSITIVE_INFINITY;
        const { size } = await handle.stat();
        while (position < end) {
            // The size only spares memory, of which many small files would take much; a file that grows is read to its end.
            const left = Math.max(smallestChunk, size - position);
            const buffer = Buffer.allocUnsafeSlow(Math.min(chunkSize, end - position, left));
            const { bytesRead } = await handle.read(buffer, 0, buffer.length, position);
            if (bytesRead === 0)
                return;
            position += bytesRead;
            yield buffer.subarray(0, bytesRead);
        }
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 45:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ standingAt),
/* harmony export */   r: () => (/* binding */ isErrno),
/* harmony export */   x0: () => (/* binding */ walkFolders)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
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


/***/ }),

/***/ 1787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e4: () => (/* binding */ awsSignerAliasAttribute),
  yS: () => (/* binding */ awsSignerAttributeNames),
  vi: () => (/* binding */ awsSignerPartitionOf),
  L8: () => (/* binding */ awsSignerPartitions),
  CP: () => (/* binding */ awsSignerPlatformId),
  Ex: () => (/* binding */ awsSignerPluginName),
  V0: () => (/* binding */ awsSignerPluginVersion),
  Gm: () => (/* binding */ awsSignerTrustStores),
  o0: () => (/* binding */ isAwsSignerIdentity),
  Ls: () => (/* binding */ matchesAwsSignerIdentity),
  n1: () => (/* binding */ readAwsSignerAttributes)
});

;// CONCATENATED MODULE: ./packages/notary/lib/aws-signer-roots.js
/** The root certificates under which AWS Signer signs Notary Project envelopes, as AWS publishes them for its notation plugin. */
/**
 * Sources: https://d2hvyiie56hcat.cloudfront.net/aws-signer-notation-root.cert and
 * https://d2hvyiie56hcat.cloudfront.net/aws-us-gov-signer-notation-root.cert. Fingerprints are SHA-256 of the DER.
 */
const awsSignerRoots = {
    aws: {
        fingerprint: '90a87d0543c3f094dbff9589b6649affe2f3d6e0f308799be2258461c686473f',
        pem: `-----BEGIN CERTIFICATE-----
MIICWTCCAd6gAwIBAgIRAMq5Lmt4rqnUdi8qM4eIGbYwCgYIKoZIzj0EAwMwbDEL
MAkGA1UEBhMCVVMxDDAKBgNVBAoMA0FXUzEVMBMGA1UECwwMQ3J5cHRvZ3JhcGh5
MQswCQYDVQQIDAJXQTErMCkGA1UEAwwiQVdTIFNpZ25lciBDb2RlIFNpZ25pbmcg
Um9vdCBDQSBHMTAgFw0yMjEwMjcyMTMzMjJaGA8yMTIyMTAyNzIyMzMyMlowbDEL
MAkGA1UEBhMCVVMxDDAKBgNVBAoMA0FXUzEVMBMGA1UECwwMQ3J5cHRvZ3JhcGh5
MQswCQYDVQQIDAJXQTErMCkGA1UEAwwiQVdTIFNpZ25lciBDb2RlIFNpZ25pbmcg
Um9vdCBDQSBHMTB2MBAGByqGSM49AgEGBSuBBAAiA2IABM9+dM9WXbVyNOIP08oN
IQW8DKKdBxP5nYNegFPLfGP0f7+0jweP8LUv1vlFZqVDep5ONus9IxwtIYBJLd36
5Q3Z44Xnm4PY/wSI5xRvB/m+/B2PHc7Smh0P5s3Dt25oVKNCMEAwDwYDVR0TAQH/
BAUwAwEB/zAdBgNVHQ4EFgQUONhd3abPX87l4YWKxjysv28QwAYwDgYDVR0PAQH/
BAQDAgGGMAoGCCqGSM49BAMDA2kAMGYCMQCd32GnYU2qFCtKjZiveGfs+gCBlPi2
Hw0zU52LXIFC2GlcvwcekbiM6w0Azlr9qvMCMQDl4+Os0yd+fVlYMuovvxh8xpjQ
NPJ9zRGyYa7+GNs64ty/Z6bzPHOKbGo4In3KKJo=
-----END CERTIFICATE-----
`,
    },
    'aws-us-gov': {
        fingerprint: '673653ab76f41a10546cdeb4107ecd6df2c15c2c9a0d32ed97d271b4436fc3e8',
        pem: `-----BEGIN CERTIFICATE-----
MIICdDCCAfqgAwIBAgIRANXkpKrZj0L324qGaqRhW/cwCgYIKoZIzj0EAwMwejEL
MAkGA1UEBhMCVVMxDDAKBgNVBAoMA0FXUzEVMBMGA1UECwwMQ3J5cHRvZ3JhcGh5
MQswCQYDVQQIDAJXQTE5MDcGA1UEAwwwQVdTIFNpZ25lciBDb2RlIFNpZ25pbmcg
R292Q2xvdWQgKFVTKSBSb290IENBIEcxMCAXDTI0MDMwNjIzMzgyOFoYDzIxMjQw
MzA3MDAzODI4WjB6MQswCQYDVQQGEwJVUzEMMAoGA1UECgwDQVdTMRUwEwYDVQQL
DAxDcnlwdG9ncmFwaHkxCzAJBgNVBAgMAldBMTkwNwYDVQQDDDBBV1MgU2lnbmVy
IENvZGUgU2lnbmluZyBHb3ZDbG91ZCAoVVMpIFJvb3QgQ0EgRzEwdjAQBgcqhkjO
PQIBBgUrgQQAIgNiAARog54ObzWaGU6fAOcL4Af+P93l2t8Dl9hVD2n0eSSfmPq1
3jtXgjcpXZIjMfoiWQPJTvyAB3opRyvO3grvUaWxRnjtwB/Pusj4tzhnaN+b80eJ
iRn6AzrI9vBssd1ZyRKjQjBAMA8GA1UdEwEB/wQFMAMBAf8wHQYDVR0OBBYEFJF4
zoYzTyn/5s8EleoNvek9QeE6MA4GA1UdDwEB/wQEAwIBhjAKBggqhkjOPQQDAwNo
ADBlAjEA8tcKeLPxBB0mRmfkJn5+hgYxZaRGQatO5mxmjkB/DNIfJ1WeEE3tbCHr
pNJL32FUAjBQY82UNV5yJrKFHOxuiQ+athQZUHLvWvAIXKExt9wvLdtKzfpag8BI
o2A2A4nk0jk=
-----END CERTIFICATE-----
`,
    },
};

// EXTERNAL MODULE: ./packages/notary/lib/certificate.js
var certificate = __webpack_require__(3664);
// EXTERNAL MODULE: ./packages/notary/lib/errors.js
var errors = __webpack_require__(1384);
;// CONCATENATED MODULE: ./packages/notary/lib/aws-signer.js
/** What AWS Signer adds to the Notary Project's format: its verification plugin's name, its signed attributes and its roots. */



/** The verification plugin that AWS Signer's envelopes name; this package does natively what that plugin does. */
const awsSignerPluginName = 'com.amazonaws.signer.notation.plugin';
/** The released plugin whose checks are implemented here; an envelope may demand this version or an older one. */
const awsSignerPluginVersion = '1.0.350';
/** The signing platform of AWS Signer that makes Notary Project signatures, as GetRevocationStatus wants it named. */
const awsSignerPlatformId = 'Notation-OCI-SHA384-ECDSA';
/** The AWS partitions whose AWS Signer root certificate is built in. */
const awsSignerPartitions = ['aws', 'aws-us-gov'];
const profileVersionAttribute = 'com.amazonaws.signer.signingProfileVersion';
const jobAttribute = 'com.amazonaws.signer.signingJob';
/** The extended attributes that are understood in an envelope of AWS Signer. */
const awsSignerAttributeNames = [profileVersionAttribute, jobAttribute];
/** An attribute that AWS Signer may come to use; what it means is not published, so it is named in the refusal but not read. */
const awsSignerAliasAttribute = 'com.amazonaws.signer.signingProfileAlias';
const profileVersionArn = /^(?<profile>arn:(?<partition>aws[a-z-]*):signer:(?<region>[a-z0-9-]+):\d{12}:\/signing-profiles\/[A-Za-z0-9_]{2,64})\/[A-Za-z0-9]{10}$/;
const profileArn = /^arn:aws[a-z-]*:signer:[a-z0-9-]+:\d{12}:\/signing-profiles\/[A-Za-z0-9_]{2,64}$/;
const jobArn = /^arn:(?<partition>aws[a-z-]*):signer:(?<region>[a-z0-9-]+):\d{12}:\/signing-jobs\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
function readAttribute(attributes, name, form) {
    const attribute = attributes.get(name);
    const match = typeof attribute?.value === 'string' ? form.exec(attribute.value) : null;
    if (match === null)
        throw new errors/* NotaryError */.W('ENVELOPE_MALFORMED', `The attribute "${name}" is missing or not the ARN it must be.`);
    if (attribute?.critical !== true) {
        throw new errors/* NotaryError */.W('ENVELOPE_MALFORMED', `The attribute "${name}" is not marked critical.`);
    }
    return match;
}
/** Reads the signed attributes of an envelope that names AWS Signer's plugin. Throws NotaryError ENVELOPE_MALFORMED. */
function readAwsSignerAttributes(scheme, attributes) {
    if (scheme !== 'notary.x509.signingAuthority') {
        throw new errors/* NotaryError */.W('ENVELOPE_MALFORMED', `The envelope names AWS Signer's plugin, but has the signing scheme ${scheme}.`);
    }
    const profile = readAttribute(attributes, profileVersionAttribute, profileVersionArn);
    const job = readAttribute(attributes, jobAttribute, jobArn);
    // A job runs where its profile is; two places in one envelope cannot both be true.
    if (profile.groups?.['partition'] !== job.groups?.['partition'] ||
        profile.groups?.['region'] !== job.groups?.['region']) {
        throw new errors/* NotaryError */.W('ENVELOPE_MALFORMED', 'The signing profile and the signing job belong to different AWS regions.');
    }
    return { profileVersionArn: profile[0], profileArn: profile.groups?.['profile'] ?? '', jobArn: job[0] };
}
/** Whether a trusted identity is the ARN of an AWS Signer profile or profile version. */
function isAwsSignerIdentity(identity) {
    return profileArn.test(identity) || profileVersionArn.test(identity);
}
/** Whether a trusted identity names the signing profile, in any version, or exactly its version. Upper and lower case differ. */
function matchesAwsSignerIdentity(signer, identity) {
    return identity === signer.profileArn || identity === signer.profileVersionArn;
}
const storeNames = {
    aws: 'signingAuthority:aws-signer-ts',
    'aws-us-gov': 'signingAuthority:aws-us-gov-signer-ts',
};
/** The trust store of AWS Signer's built-in root for one partition, under the name that AWS's installer gives it. */
function awsSignerTrustStores(partition) {
    if (!awsSignerPartitions.includes(partition)) {
        const known = awsSignerPartitions.join(', ');
        throw new errors/* NotaryError */.W('TRUST_STORE_MALFORMED', `No AWS Signer root is built in for the partition "${partition}", only for: ${known}.`);
    }
    return new Map([[storeNames[partition], (0,certificate/* parseCertificates */.W)(Buffer.from(awsSignerRoots[partition].pem))]]);
}
/** The partition whose built-in root ends the chain; undefined for every other root. */
function awsSignerPartitionOf(chain) {
    const fingerprint = chain.at(-1)?.fingerprint;
    return awsSignerPartitions.find((partition) => awsSignerRoots[partition].fingerprint === fingerprint);
}


/***/ }),

/***/ 1103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readExtensions),
/* harmony export */   L: () => (/* binding */ readDistributionUrls)
/* harmony export */ });
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7020);
/** The certificate extensions (RFC 5280, section 4.2) that code signing and revocation look at; all others stay unread. */

const keyUsageFlags = [
    'digitalSignature',
    'nonRepudiation',
    'keyEncipherment',
    'dataEncipherment',
    'keyAgreement',
    'keyCertSign',
    'cRLSign',
    'encipherOnly',
    'decipherOnly',
];
const ocspAccessMethod = '1.3.6.1.5.5.7.48.1';
const uriName = 0x86;
/** Reads `Extensions` by object identifier; the same extension twice is refused. Throws SyntaxError. */
function readAll(extensions) {
    const found = new Map();
    if (extensions === undefined)
        return found;
    const list = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readOnly */ .Tu)(extensions.content, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.sequence);
    for (const extension of (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(list)) {
        const parts = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)(extension, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.sequence));
        const identifier = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readObjectIdentifier */ .LP)(parts[0]);
        const critical = parts.length === 3 && (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readBoolean */ .Vf)(parts[1]);
        if (parts.length < 2 || parts.length > 3)
            throw new SyntaxError('An extension is malformed.');
        if (found.has(identifier))
            throw new SyntaxError(`The extension ${identifier} stands twice.`);
        found.set(identifier, { critical, value: (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)(parts.at(-1), _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.octetString).content });
    }
    return found;
}
function readBasicConstraints({ critical, value }) {
    const rest = [...(0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readOnly */ .Tu)(value, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.sequence))];
    const ca = rest[0]?.tag === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.boolean && (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readBoolean */ .Vf)(rest.shift());
    const pathLength = rest.length > 0 ? (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readSmallInteger */ .ih)(rest.shift()) : undefined;
    if (rest.length > 0)
        throw new SyntaxError('The basic constraints are malformed.');
    return { critical, ca, ...(pathLength === undefined ? {} : { pathLength }) };
}
function readKeyUsage({ critical, value }) {
    const { bits } = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readBitString */ .Ze)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readOnly */ .Tu)(value, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.bitString));
    const isSet = (index) => ((bits[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0;
    const flags = Object.fromEntries(keyUsageFlags.map((flag, index) => [flag, isSet(index)]));
    return { critical, ...flags };
}
function readUri(name) {
    if (name.content.some((octet) => octet <= 0x20 || octet >= 0x7f))
        throw new SyntaxError('A certificate holds a malformed URI.');
    return Buffer.from(name.content).toString('latin1');
}
function readOcspUrls({ value }) {
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readOnly */ .Tu)(value, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.sequence)).flatMap((description) => {
        const [method, location] = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)(description, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.sequence));
        return (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readObjectIdentifier */ .LP)(method) === ocspAccessMethod && location?.tag === uriName
            ? [readUri(location)]
            : [];
    });
}
/** The URIs of every distribution point's full name. */
function readDistributionUrls({ value }) {
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readOnly */ .Tu)(value, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.sequence))
        .flatMap((point) => (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)(point, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.sequence)).filter((part) => part.tag === 0xa0))
        .flatMap((pointName) => (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(pointName).filter((name) => name.tag === 0xa0))
        .flatMap((fullName) => (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(fullName).filter((name) => name.tag === uriName))
        .map(readUri);
}
/** Reads the `[3] Extensions` element of a certificate, where it has one. Throws SyntaxError. */
function readExtensions(extensions) {
    const all = readAll(extensions);
    const basicConstraints = all.get('2.5.29.19');
    const keyUsage = all.get('2.5.29.15');
    const extendedKeyUsage = all.get('2.5.29.37');
    const authorityAccess = all.get('1.3.6.1.5.5.7.1.1');
    const distributionPoints = all.get('2.5.29.31');
    const freshest = all.get('2.5.29.46');
    return {
        ...(basicConstraints === undefined ? {} : { basicConstraints: readBasicConstraints(basicConstraints) }),
        ...(keyUsage === undefined ? {} : { keyUsage: readKeyUsage(keyUsage) }),
        ...(extendedKeyUsage === undefined
            ? {}
            : {
                extendedKeyUsage: (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readOnly */ .Tu)(extendedKeyUsage.value, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.sequence)).map(_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readObjectIdentifier */ .LP),
            }),
        extendedKeyUsageCritical: extendedKeyUsage?.critical ?? false,
        ocspUrls: authorityAccess === undefined ? [] : readOcspUrls(authorityAccess),
        crlUrls: distributionPoints === undefined ? [] : readDistributionUrls(distributionPoints),
        freshestCrlUrls: freshest === undefined ? [] : readDistributionUrls(freshest),
    };
}


/***/ }),

/***/ 3664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseCertificates),
/* harmony export */   h: () => (/* binding */ parseCertificate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _certificate_extensions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1103);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7020);
/* harmony import */ var _distinguished_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5607);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1384);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3182);
/** X.509 certificates (RFC 5280): read strictly from DER or PEM. */






/** Far above any real certificate; bounds the work on a hostile one. */
const maxCertificateBytes = 64 * 1024;
const maxFileBytes = 1024 * 1024;
const rsaEncryption = '1.2.840.113549.1.1.1';
const ecPublicKey = '1.2.840.10045.2.1';
function readPublicKey(spki) {
    const [algorithm, ...others] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(spki);
    const [identifier, parameters] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(algorithm, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
    const type = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readObjectIdentifier */ .LP)(identifier);
    if (others.length !== 1 || (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readBitString */ .Ze)(others[0]).unused !== 0)
        throw new SyntaxError('The public key is malformed.');
    // Fail closed: explicit curve parameters allow a chosen generator, with which another's public key can be imitated.
    if (type === ecPublicKey)
        (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(parameters, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.objectIdentifier);
    if (type === rsaEncryption && parameters !== undefined)
        (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(parameters, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.null);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: Buffer.from(spki.bytes), format: 'der', type: 'spki' });
}
function readTbs(tbs) {
    const fields = [...(0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(tbs)];
    if (fields[0]?.tag === 0xa0) {
        (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(fields[0].content, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.integer);
        fields.shift();
    }
    const [serialNumber, algorithm, issuer, validity, subject, spki, ...optional] = fields;
    const [notBefore, notAfter, ...more] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(validity, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
    if (more.length > 0)
        throw new SyntaxError('The validity is malformed.');
    const order = optional.map((field) => [0x81, 0x82, 0xa1, 0xa2, 0xa3].indexOf(field.tag));
    if (order.some((place, index) => place < 0 || place <= (order[index - 1] ?? -1))) {
        throw new SyntaxError('A certificate holds a field that it may not, or in the wrong place.');
    }
    return {
        serialNumber: Buffer.from((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readIntegerBytes */ .WI)(serialNumber)).toString('hex'),
        algorithm: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(algorithm, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence),
        issuer: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(issuer, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence).bytes,
        notBefore: (0,_time_js__WEBPACK_IMPORTED_MODULE_2__/* .readTime */ .aQ)(notBefore),
        notAfter: (0,_time_js__WEBPACK_IMPORTED_MODULE_2__/* .readTime */ .aQ)(notAfter),
        subject: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(subject, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence).bytes,
        publicKey: readPublicKey((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(spki, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence)),
        extensions: (0,_certificate_extensions_js__WEBPACK_IMPORTED_MODULE_3__/* .readExtensions */ .H)(optional.find((field) => field.tag === 0xa3)),
    };
}
function readCertificate(der) {
    if (der.length > maxCertificateBytes)
        throw new SyntaxError(`A certificate is larger than ${maxCertificateBytes} bytes.`);
    const [tbsElement, outerAlgorithm, signatureValue, ...others] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(der, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
    const tbs = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(tbsElement, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence);
    const { algorithm, extensions, ...fields } = readTbs(tbs);
    // RFC 5280, 4.1.1.2: the signed and the unsigned statement of the algorithm must be one.
    if (others.length > 0 || Buffer.compare(algorithm.bytes, outerAlgorithm?.bytes ?? new Uint8Array()) !== 0) {
        throw new SyntaxError('The two statements of the signature algorithm differ.');
    }
    const { bits: signature, unused } = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readBitString */ .Ze)(signatureValue);
    if (unused !== 0)
        throw new SyntaxError('The signature is not a whole number of bytes.');
    const name = (0,_distinguished_name_js__WEBPACK_IMPORTED_MODULE_4__/* .readName */ .MQ)(fields.subject);
    (0,_distinguished_name_js__WEBPACK_IMPORTED_MODULE_4__/* .readName */ .MQ)(fields.issuer);
    return {
        der,
        tbs: tbs.bytes,
        ...fields,
        ...extensions,
        subjectName: name.attributes,
        subjectHasMultiValuedRdn: name.hasMultiValuedRdn,
        subjectText: (0,_distinguished_name_js__WEBPACK_IMPORTED_MODULE_4__/* .formatName */ .nD)(name.attributes),
        signatureAlgorithm: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readObjectIdentifier */ .LP)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(algorithm)[0]),
        signatureParameters: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(algorithm)[1]?.bytes ?? new Uint8Array(),
        signature,
        fingerprint: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(der).digest('hex'),
    };
}
/** Runs a reader of bytes that someone else wrote; whatever it throws means that they are malformed. */
function orMalformed(read) {
    try {
        return read();
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .NotaryError */ .W)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .NotaryError */ .W('CERTIFICATE_MALFORMED', 'A certificate is not well-formed X.509 in DER.', {
            cause,
        });
    }
}
/** Reads one certificate from DER; nothing may follow it. Proves nothing about who made it. Throws NotaryError CERTIFICATE_MALFORMED. */
function parseCertificate(der) {
    return orMalformed(() => readCertificate(Uint8Array.from(der)));
}
/** No two repetitions in a row can share a character, so that a file of white space is read as fast as any other. */
const pemBlock = /-----BEGIN ([A-Z0-9 ]+)-----\s([A-Za-z0-9+/=\s]*)-----END \1-----/g;
function splitPem(text) {
    const blocks = [...text.matchAll(pemBlock)];
    const other = blocks.find(([, label]) => label !== 'CERTIFICATE');
    if (other !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .NotaryError */ .W('CERTIFICATE_MALFORMED', `A certificate file holds a PEM block of another kind: ${other[1]}.`);
    }
    // Text around the blocks is allowed, as openssl writes it; half a block is not.
    if (blocks.length === 0 || text.replace(pemBlock, '').includes('-----')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .NotaryError */ .W('CERTIFICATE_MALFORMED', 'A certificate file holds no PEM certificate, or a broken PEM block.');
    }
    return blocks.map(([, , body]) => {
        const base64 = (body ?? '').replace(/\s+/g, '');
        const der = Buffer.from(base64, 'base64');
        if (der.toString('base64') !== base64) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .NotaryError */ .W('CERTIFICATE_MALFORMED', 'A certificate file holds base64 that is not well-formed.');
        }
        return der;
    });
}
function splitDer(bytes) {
    const parts = [];
    for (let rest = bytes; rest.length > 0;) {
        const { bytes: part } = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readFirst */ .vv)(rest);
        parts.push(part);
        rest = rest.subarray(part.length);
    }
    return parts;
}
/**
 * Reads a file of certificates: PEM blocks, or DER one after the other. An empty file, a block of another kind and
 * bytes that belong to no certificate are refused. Throws NotaryError CERTIFICATE_MALFORMED.
 */
function parseCertificates(file) {
    if (file.length === 0 || file.length > maxFileBytes) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .NotaryError */ .W('CERTIFICATE_MALFORMED', `A certificate file is empty or larger than ${maxFileBytes} bytes.`);
    }
    const parts = file[0] === _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence
        ? orMalformed(() => splitDer(file))
        : splitPem(Buffer.from(file).toString('latin1'));
    return parts.map(parseCertificate);
}


/***/ }),

/***/ 7020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ readObjectIdentifier),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   S_: () => (/* binding */ derTag),
/* harmony export */   Tu: () => (/* binding */ readOnly),
/* harmony export */   Vf: () => (/* binding */ readBoolean),
/* harmony export */   WI: () => (/* binding */ readIntegerBytes),
/* harmony export */   Ze: () => (/* binding */ readBitString),
/* harmony export */   ih: () => (/* binding */ readSmallInteger),
/* harmony export */   vv: () => (/* binding */ readFirst),
/* harmony export */   yi: () => (/* binding */ expectTag)
/* harmony export */ });
/** A strict reader of DER (X.690): whatever has two encodings is refused, so that equal meaning is equal bytes. */
const derTag = {
    boolean: 0x01,
    integer: 0x02,
    bitString: 0x03,
    octetString: 0x04,
    null: 0x05,
    objectIdentifier: 0x06,
    enumerated: 0x0a,
    utf8String: 0x0c,
    printableString: 0x13,
    teletexString: 0x14,
    ia5String: 0x16,
    utcTime: 0x17,
    generalizedTime: 0x18,
    bmpString: 0x1e,
    sequence: 0x30,
    set: 0x31,
};
/** Reads the element at the start of `bytes`; more may follow it. Throws SyntaxError. */
function readFirst(bytes) {
    const tag = bytes[0];
    const short = bytes[1];
    if (tag === undefined || short === undefined)
        throw new SyntaxError('The DER ends within an element.');
    if ((tag & 0x1f) === 0x1f)
        throw new SyntaxError('The DER holds a tag number above 30.');
    let start = 2;
    let length = short;
    if (short >= 0x80) {
        const octets = short & 0x7f;
        // Fail closed: indefinite lengths are BER, and four octets already count more bytes than any input here may have.
        if (octets === 0 || octets > 4)
            throw new SyntaxError('The DER holds a length that is indefinite or too large.');
        length = 0;
        for (const octet of bytes.subarray(2, 2 + octets))
            length = length * 256 + octet;
        start += octets;
        if (length < 0x80 || length < 256 ** (octets - 1))
            throw new SyntaxError('The DER holds a length that is not minimal.');
    }
    if (start + length > bytes.length)
        throw new SyntaxError('The DER ends within an element.');
    return { tag, bytes: bytes.subarray(0, start + length), content: bytes.subarray(start, start + length) };
}
/** Reads `bytes` as exactly one element with the given tag. Throws SyntaxError. */
function readOnly(bytes, tag) {
    const element = expectTag(readFirst(bytes), tag);
    if (element.bytes.length !== bytes.length)
        throw new SyntaxError('Bytes follow the DER element.');
    return element;
}
/** The elements within a constructed element. Throws SyntaxError. */
function childrenOf(parent) {
    if ((parent.tag & 0x20) === 0)
        throw new SyntaxError('A primitive DER element stands where a constructed one belongs.');
    const children = [];
    for (let rest = parent.content; rest.length > 0;) {
        const child = readFirst(rest);
        children.push(child);
        rest = rest.subarray(child.bytes.length);
    }
    return children;
}
/** The element itself if it is there and has the tag. Throws SyntaxError. */
function expectTag(element, tag) {
    if (element?.tag !== tag)
        throw new SyntaxError('A DER element is missing or has another type than its place demands.');
    return element;
}
/** Dotted form of an OBJECT IDENTIFIER. Throws SyntaxError. */
function readObjectIdentifier(element) {
    const { content } = expectTag(element, derTag.objectIdentifier);
    const arcs = [];
    let arc = 0;
    let atStart = true;
    for (const octet of content) {
        if (atStart && octet === 0x80)
            throw new SyntaxError('An object identifier is not minimal.');
        arc = arc * 128 + (octet & 0x7f);
        if (!Number.isSafeInteger(arc))
            throw new SyntaxError('An object identifier is too large.');
        atStart = octet < 0x80;
        if (atStart) {
            arcs.push(arc);
            arc = 0;
        }
    }
    const [first, ...others] = arcs;
    if (first === undefined || !atStart)
        throw new SyntaxError('An object identifier is empty or cut off.');
    const root = Math.min(Math.floor(first / 40), 2);
    return [root, first - root * 40, ...others].join('.');
}
/** A BOOLEAN, which DER writes as 00 or FF. Throws SyntaxError. */
function readBoolean(element) {
    const { content } = expectTag(element, derTag.boolean);
    const octet = content[0];
    if (content.length !== 1 || (octet !== 0 && octet !== 0xff))
        throw new SyntaxError('A boolean is neither 00 nor FF.');
    return octet === 0xff;
}
/** The content octets of an INTEGER, checked to be minimal. Throws SyntaxError. */
function readIntegerBytes(element) {
    const { content } = expectTag(element, derTag.integer);
    const [first, second] = content;
    if (first === undefined)
        throw new SyntaxError('An integer is empty.');
    if (second !== undefined && ((first === 0 && second < 0x80) || (first === 0xff && second >= 0x80))) {
        throw new SyntaxError('An integer is not minimal.');
    }
    return content;
}
/** A small INTEGER that is not negative. Throws SyntaxError. */
function readSmallInteger(element) {
    const content = readIntegerBytes(element);
    if (content.length > 4 || (content[0] ?? 0x80) >= 0x80)
        throw new SyntaxError('An integer is negative or too large.');
    return content.reduce((value, octet) => value * 256 + octet, 0);
}
/** The bytes of a BIT STRING and how many bits at the end of the last one do not count. Throws SyntaxError. */
function readBitString(element) {
    const { content } = expectTag(element, derTag.bitString);
    const unused = content[0];
    const bits = content.subarray(1);
    const last = bits.at(-1);
    if (unused === undefined || unused > 7 || (last === undefined && unused > 0)) {
        throw new SyntaxError('A bit string is malformed.');
    }
    // DER demands zeros in the bits that do not count; anything else would be a second spelling.
    if (last !== undefined && (last & ((1 << unused) - 1)) !== 0)
        throw new SyntaxError('A bit string is not padded with zeros.');
    return { bits, unused };
}


/***/ }),

/***/ 5607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ parseNameText),
/* harmony export */   LF: () => (/* binding */ isSubsetOfName),
/* harmony export */   MQ: () => (/* binding */ readName),
/* harmony export */   nD: () => (/* binding */ formatName)
/* harmony export */ });
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7020);
/** Distinguished names: read from a certificate's DER, or from the text form of RFC 4514 as trust policies write it. */

const shortNames = new Map([
    ['2.5.4.3', 'CN'],
    ['2.5.4.4', 'SN'],
    ['2.5.4.5', 'SERIALNUMBER'],
    ['2.5.4.6', 'C'],
    ['2.5.4.7', 'L'],
    ['2.5.4.8', 'ST'],
    ['2.5.4.9', 'STREET'],
    ['2.5.4.10', 'O'],
    ['2.5.4.11', 'OU'],
    ['2.5.4.12', 'TITLE'],
    ['2.5.4.17', 'POSTALCODE'],
    ['2.5.4.97', 'ORGANIZATIONIDENTIFIER'],
    ['0.9.2342.19200300.100.1.1', 'UID'],
    ['0.9.2342.19200300.100.1.25', 'DC'],
    ['1.2.840.113549.1.9.1', 'EMAILADDRESS'],
]);
const knownTypes = new Set(shortNames.values());
function decode(label, bytes) {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
}
function readValue(element) {
    switch (element.tag) {
        case _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.utf8String:
            return decode('utf-8', element.content);
        case _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.printableString:
        case _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.ia5String:
            if (element.content.some((octet) => octet > 0x7f))
                throw new SyntaxError('A name holds bytes that are not ASCII.');
            return decode('utf-8', element.content);
        case _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.teletexString:
            return Buffer.from(element.content).toString('latin1');
        case _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.bmpString:
            if (element.content.length % 2 !== 0)
                throw new SyntaxError('A name holds half a character.');
            return decode('utf-16le', Buffer.from(element.content).swap16());
        default:
            return `#${Buffer.from(element.bytes).toString('hex')}`;
    }
}
/** Reads the DER of a Name (RFC 5280, section 4.1.2.4). Throws SyntaxError, or TypeError for text that is not in its encoding. */
function readName(der) {
    let hasMultiValuedRdn = false;
    const attributes = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readOnly */ .Tu)(der, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.sequence)).flatMap((rdn) => {
        const members = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)(rdn, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.set));
        if (members.length === 0)
            throw new SyntaxError('A relative distinguished name is empty.');
        if (members.length > 1)
            hasMultiValuedRdn = true;
        return members.map((member) => {
            const [type, value, ...others] = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)(member, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.sequence));
            if (value === undefined || others.length > 0)
                throw new SyntaxError('An attribute of a name is malformed.');
            const identifier = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readObjectIdentifier */ .LP)(type);
            return { type: shortNames.get(identifier) ?? identifier, value: readValue(value) };
        });
    });
    return { attributes, hasMultiValuedRdn };
}
function escapeValue(value) {
    return value
        .replace(/[\\",+<>;]|^[ #]| $/g, '\\$&')
        .replace(/\p{Cc}/gu, (character) => Buffer.from(character).toString('hex').replace(/../g, '\\$&'));
}
/** Writes a name as RFC 4514 does: last attribute first, special characters escaped, controls as hexadecimal pairs. */
function formatName(attributes) {
    return attributes
        .toReversed()
        .map(({ type, value }) => `${type}=${escapeValue(value)}`)
        .join(',');
}
/** Splits at unescaped commas, keeping escapes; throws SyntaxError for what RFC 4514 demands to be escaped. */
function splitRdns(text) {
    const parts = [''];
    for (const [piece] of text.matchAll(/\\.|[^\\]|\\$/gsu)) {
        if (piece === ',')
            parts.push('');
        else if (piece === '+')
            throw new SyntaxError('A relative distinguished name has more than one attribute.');
        else if (/^[;<>"\0]$/.test(piece))
            throw new SyntaxError(`The character ${JSON.stringify(piece)} is not escaped.`);
        else
            parts.push((parts.pop() ?? '') + piece);
    }
    return parts;
}
/** Without the spaces at both ends, but for one at the end that is escaped. */
function trimSpaces(raw) {
    let end = raw.length;
    while (end > 0 && raw[end - 1] === ' ')
        end -= 1;
    let backslashes = 0;
    while (raw[end - 1 - backslashes] === '\\')
        backslashes += 1;
    const isEscaped = backslashes % 2 === 1 && end < raw.length;
    return raw.slice(0, isEscaped ? end + 1 : end).replace(/^ +/, '');
}
function unescapeValue(raw) {
    const trimmed = trimSpaces(raw);
    if (trimmed.startsWith('#'))
        throw new SyntaxError('A value is given as hexadecimal after "#", which is not supported.');
    const bytes = [];
    for (const [piece] of trimmed.matchAll(/\\[0-9a-fA-F]{2}|\\.|[^\\]|\\$/gsu)) {
        if (/^\\[0-9a-fA-F]{2}$/.test(piece))
            bytes.push(Buffer.from(piece.slice(1), 'hex'));
        else if (/^\\[\\ "#+,;<=>]$/.test(piece))
            bytes.push(Buffer.from(piece.slice(1)));
        else if (piece.startsWith('\\'))
            throw new SyntaxError('A backslash escapes nothing that can be escaped.');
        else
            bytes.push(Buffer.from(piece));
    }
    return decode('utf-8', Buffer.concat(bytes));
}
/**
 * Reads a distinguished name from text (RFC 4514) under the Notary Project's limits: no attribute type twice, no
 * multi-valued relative names, no hexadecimal values. Types are upper-cased and `S` is read as `ST`. Throws
 * SyntaxError or TypeError.
 */
function parseNameText(text) {
    const seen = new Set();
    return splitRdns(text).map((rdn) => {
        const equals = rdn.indexOf('=');
        if (equals < 0)
            throw new SyntaxError('An attribute has no "=".');
        const written = rdn.slice(0, equals).trim().toUpperCase();
        const type = written === 'S' ? 'ST' : (shortNames.get(written) ?? written);
        const isIdentifier = /^[0-2](?:\.(?:0|[1-9]\d*))+$/.test(type);
        if (!knownTypes.has(type) && !isIdentifier)
            throw new SyntaxError(`The attribute type ${JSON.stringify(type)} is unknown.`);
        if (seen.has(type))
            throw new SyntaxError(`The attribute type ${type} stands twice.`);
        seen.add(type);
        const value = unescapeValue(rdn.slice(equals + 1));
        if (value === '')
            throw new SyntaxError(`The attribute ${type} is empty.`);
        return { type, value };
    });
}
/** Whether every attribute of `part` stands in `whole` with an equal value. */
function isSubsetOfName(part, whole) {
    return part.every(({ type, value }) => whole.some((other) => other.type === type && other.value === value));
}


/***/ }),

/***/ 5793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jC: () => (/* binding */ checkSignature),
  IK: () => (/* binding */ maxChainLength),
  mE: () => (/* binding */ parseEnvelope),
  p$: () => (/* binding */ unprotectedName)
});

;// CONCATENATED MODULE: ./packages/notary/lib/base64.js
/** Base64 with exactly one spelling for each sequence of bytes (RFC 4648, sections 4 and 5). */
function decode(text, encoding) {
    if (typeof text !== 'string' || text === '')
        return undefined;
    const bytes = Buffer.from(text, encoding);
    // Node's decoder is lenient in alphabet, padding and left-over bits; encoding again tells.
    return bytes.toString(encoding) === text ? new Uint8Array(bytes) : undefined;
}
/** Standard alphabet with padding; undefined for anything else, also for nothing at all. */
function decodeBase64(text) {
    return decode(text, 'base64');
}
/** URL-safe alphabet without padding; undefined for anything else, also for nothing at all. */
function decodeBase64Url(text) {
    return decode(text, 'base64url');
}

// EXTERNAL MODULE: ./packages/notary/lib/certificate.js
var certificate = __webpack_require__(3664);
// EXTERNAL MODULE: ./packages/notary/lib/errors.js
var errors = __webpack_require__(1384);
// EXTERNAL MODULE: ./packages/notary/lib/payload.js
var lib_payload = __webpack_require__(7285);
// EXTERNAL MODULE: ./packages/notary/lib/protected-header.js
var protected_header = __webpack_require__(9823);
// EXTERNAL MODULE: ./packages/notary/lib/signature-algorithm.js
var signature_algorithm = __webpack_require__(2249);
// EXTERNAL MODULE: ./packages/notary/lib/strict-json.js
var strict_json = __webpack_require__(2153);
;// CONCATENATED MODULE: ./packages/notary/lib/envelope.js
/** Reads JWS envelopes (Notary Project, "JWS Signature Envelope"): structure, header rules and certificates, but no trust. */







/** Far above any real envelope; bounds the work on a hostile one. */
const maxEnvelopeBytes = 1024 * 1024;
const maxChainLength = 10;
const unprotectedName = {
    certificates: 'x5c',
    timestamp: 'io.cncf.notary.timestampSignature',
    signingAgent: 'io.cncf.notary.signingAgent',
};
const topLevelNames = ['payload', 'protected', 'header', 'signature'];
function refuse(message, cause) {
    throw new errors/* NotaryError */.W('ENVELOPE_MALFORMED', message, { cause });
}
function readTopLevel(bytes) {
    let json;
    try {
        json = (0,strict_json/* parseStrictJson */.R)(bytes, maxEnvelopeBytes);
    }
    catch (cause) {
        return refuse('The envelope is not well-formed JSON, or it is too large.', cause);
    }
    const members = (0,strict_json/* asObject */.e)(json) ?? refuse('The envelope is not a JSON object.');
    const unknown = [...members.keys()].find((name) => !topLevelNames.includes(name));
    if (unknown !== undefined)
        refuse(`The envelope has a member "${unknown}", which the format does not know.`);
    return members;
}
function readEncoded(members, name) {
    const text = members.get(name);
    const bytes = decodeBase64Url(text);
    if (typeof text !== 'string' || bytes === undefined) {
        return refuse(`The envelope's member "${name}" is missing, empty or not unpadded URL-safe base64.`);
    }
    return { text, bytes };
}
function readChain(value) {
    if (!Array.isArray(value) || value.length === 0)
        return refuse('The envelope carries no certificates.');
    if (value.length > maxChainLength)
        refuse(`The envelope carries more than ${maxChainLength} certificates.`);
    return value.map((encoded) => (0,certificate/* parseCertificate */.h)(decodeBase64(encoded) ?? refuse('A certificate of the envelope is not padded standard base64.')));
}
/** The leaf key alone decides the algorithm; the header may only agree. */
function readAlgorithm(leaf, stated) {
    let implied;
    try {
        if (leaf === undefined)
            return refuse('The envelope carries no certificates.');
        implied = (0,signature_algorithm/* signatureAlgorithmOf */.DA)(leaf.publicKey);
    }
    catch (cause) {
        if (!(cause instanceof errors/* NotaryError */.W) || cause.code !== 'KEY_UNSUPPORTED')
            throw cause;
        throw new errors/* NotaryError */.W('CERTIFICATE_CHAIN_INVALID', 'The signing certificate holds a key that cannot make such signatures.', {
            cause,
        });
    }
    if (stated !== implied.name)
        refuse(`The header names the algorithm "${stated}", but the signing key implies ${implied.name}.`);
    return implied;
}
function readUnprotected(value, protectedNames) {
    const header = (0,strict_json/* asObject */.e)(value) ?? refuse('The envelope\'s member "header" is missing or not an object.');
    // RFC 7515, section 7.2.1: no name may stand in both headers. Other unsigned members mean nothing and are left unread.
    const shadowing = [...header.keys()].find((name) => protectedNames.has(name));
    if (shadowing !== undefined)
        refuse(`The header "${shadowing}" stands among the signed and the unsigned headers.`);
    const agent = header.get(unprotectedName.signingAgent);
    if (agent !== undefined && typeof agent !== 'string')
        refuse('The signing agent is not a string.');
    const timestampToken = header.has(unprotectedName.timestamp)
        ? (decodeBase64(header.get(unprotectedName.timestamp)) ??
            refuse('The timestamp token is not padded standard base64.'))
        : undefined;
    return {
        certificateChain: readChain(header.get(unprotectedName.certificates)),
        ...(timestampToken === undefined ? {} : { timestampToken }),
        ...(agent === undefined ? {} : { signingAgent: agent }),
    };
}
/**
 * Reads an envelope of at most 1 MiB and 10 certificates. Nothing is lenient: unknown or repeated members, padding and
 * headers against the specification are refused. The signature and the chain are not checked: call `verifySignature`.
 * Throws NotaryError ENVELOPE_MALFORMED, CERTIFICATE_MALFORMED or, for a leaf key that cannot sign, CERTIFICATE_CHAIN_INVALID.
 */
function parseEnvelope(bytes) {
    const members = readTopLevel(bytes);
    const payload = readEncoded(members, 'payload');
    const protectedHeader = readEncoded(members, 'protected');
    const signature = readEncoded(members, 'signature');
    const { algorithm: stated, names, ...header } = (0,protected_header/* parseProtectedHeader */.L)(protectedHeader.bytes);
    const unprotected = readUnprotected(members.get('header'), names);
    return {
        payload: (0,lib_payload/* parsePayload */.ex)(payload.bytes),
        payloadBytes: payload.bytes,
        ...header,
        ...unprotected,
        algorithm: readAlgorithm(unprotected.certificateChain[0], stated),
        signature: signature.bytes,
        signingInput: new Uint8Array(Buffer.from(`${protectedHeader.text}.${payload.text}`, 'ascii')),
    };
}
/** Throws NotaryError SIGNATURE_INVALID unless the leaf's key made the signature. */
function checkSignature(envelope) {
    const leaf = envelope.certificateChain[0];
    if (leaf === undefined ||
        !(0,signature_algorithm/* isSignatureOf */.Cw)(envelope.signature, envelope.signingInput, leaf.publicKey, envelope.algorithm)) {
        throw new errors/* NotaryError */.W('SIGNATURE_INVALID', 'The signature does not belong to the signed content and the signing certificate.');
    }
}


/***/ }),

/***/ 7285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LY: () => (/* binding */ payloadMediaType),
/* harmony export */   X5: () => (/* binding */ matchBlob),
/* harmony export */   ex: () => (/* binding */ parsePayload),
/* harmony export */   fs: () => (/* binding */ describeBlob),
/* harmony export */   vy: () => (/* binding */ encodePayload)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1384);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2153);
/** The signed payload: a descriptor of the blob (Signature Specification, "Payload"). */



/** The `cty` of every Notary Project signature. */
const payloadMediaType = 'application/vnd.cncf.notary.payload.v1+json';
const reservedPrefix = 'io.cncf.notary';
const digestForm = /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/;
/** Describes a blob that is at hand. `hash` must be the one that the signing key implies: `signatureAlgorithmOf(key).hash`. */
function describeBlob(content, hash, mediaType, annotations) {
    return {
        mediaType,
        digest: `${hash}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(hash).update(content).digest('hex')}`,
        size: content.length,
        ...(annotations === undefined ? {} : { annotations }),
    };
}
function refuse(message) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotaryError */ .W('ENVELOPE_MALFORMED', message);
}
/**
 * Writes the payload as other Notary Project signers do: keys in alphabetical order, no white space. Throws NotaryError
 * ENVELOPE_MALFORMED for a descriptor that no verifier would accept or an annotation in the Notary Project's own name space.
 */
function encodePayload(descriptor) {
    const { mediaType, digest, size, annotations = {} } = descriptor;
    const names = Object.keys(annotations).toSorted();
    const reserved = names.find((name) => name.startsWith(reservedPrefix));
    if (reserved !== undefined)
        refuse(`The annotation "${reserved}" is reserved for the Notary Project.`);
    const target = {
        ...(names.length === 0
            ? {}
            : { annotations: Object.fromEntries(names.map((name) => [name, annotations[name]])) }),
        digest,
        mediaType,
        size,
    };
    const bytes = Buffer.from(JSON.stringify({ targetArtifact: target }));
    parsePayload(bytes);
    return new Uint8Array(bytes);
}
function readAnnotations(value) {
    const annotations = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .e)(value) ?? refuse('The annotations of the signed payload are not an object.');
    for (const [name, text] of annotations) {
        if (typeof text !== 'string')
            refuse(`The annotation "${name}" of the signed payload is not a string.`);
    }
    return Object.fromEntries(annotations);
}
/** Reads the payload's `targetArtifact`; members that describe more than a blob are left unread. Throws NotaryError ENVELOPE_MALFORMED. */
function parsePayload(bytes) {
    let json;
    try {
        json = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .R)(bytes, bytes.length);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotaryError */ .W('ENVELOPE_MALFORMED', 'The signed payload is not well-formed JSON.', { cause });
    }
    const target = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .e)((0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .e)(json)?.get('targetArtifact')) ?? refuse('The signed payload has no targetArtifact.');
    const [mediaType, digest, size] = [target.get('mediaType'), target.get('digest'), target.get('size')];
    if (typeof mediaType !== 'string' || mediaType === '')
        refuse('The signed payload names no media type.');
    if (typeof digest !== 'string' || !digestForm.test(digest))
        refuse('The signed payload names no digest of a known kind.');
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        refuse('The signed payload names no size.');
    return {
        mediaType,
        digest,
        size,
        ...(target.has('annotations') ? { annotations: readAnnotations(target.get('annotations')) } : {}),
    };
}
/**
 * Compares what was signed with a blob, as `notation blob verify` does: the digest must be in the hash that the signing
 * key implies. Proves nothing unless `verifySignature` has passed for the envelope. Throws NotaryError PAYLOAD_MISMATCH.
 */
function matchBlob(envelope, blob) {
    const { payload, algorithm } = envelope;
    const mismatch = (what, signed, actual) => {
        const message = `The signature is for another blob: its ${what} is ${String(signed)}, but the blob's is ${String(actual)}.`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotaryError */ .W('PAYLOAD_MISMATCH', message);
    };
    if (!payload.digest.startsWith(`${algorithm.hash}:`)) {
        const message = `The signature names the digest ${payload.digest}, but its key demands a digest in ${algorithm.hash}.`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotaryError */ .W('PAYLOAD_MISMATCH', message);
    }
    if (payload.digest !== blob.digest)
        mismatch('digest', payload.digest, blob.digest);
    if (payload.size !== blob.size)
        mismatch('size', payload.size, blob.size);
    if (blob.mediaType !== undefined && payload.mediaType !== blob.mediaType) {
        mismatch('media type', payload.mediaType, blob.mediaType);
    }
    const signed = new Map(Object.entries(payload.annotations ?? {}));
    for (const [name, value] of Object.entries(blob.annotations ?? {})) {
        if (signed.get(name) !== value)
            mismatch(`annotation "${name}"`, signed.get(name) ?? 'absent', value);
    }
}


/***/ }),

/***/ 9823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ headerName),
/* harmony export */   L: () => (/* binding */ parseProtectedHeader)
/* harmony export */ });
/* harmony import */ var _aws_signer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1787);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1384);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7285);
/* harmony import */ var _semantic_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3778);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2153);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3182);
/** The protected header of a JWS envelope: which members it must, may and must not have, and which must be critical. */






/** The header names of the JWS envelope specification. */
const headerName = {
    algorithm: 'alg',
    contentType: 'cty',
    critical: 'crit',
    scheme: 'io.cncf.notary.signingScheme',
    signingTime: 'io.cncf.notary.signingTime',
    authenticSigningTime: 'io.cncf.notary.authenticSigningTime',
    expiry: 'io.cncf.notary.expiry',
    plugin: 'io.cncf.notary.verificationPlugin',
    pluginMinVersion: 'io.cncf.notary.verificationPluginMinVersion',
};
const mustBeCritical = [
    headerName.scheme,
    headerName.authenticSigningTime,
    headerName.expiry,
    headerName.plugin,
    headerName.pluginMinVersion,
];
const definedNames = Object.values(headerName);
function refuse(message, cause) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotaryError */ .W('ENVELOPE_MALFORMED', message, { cause });
}
function readText(header, name) {
    if (!header.has(name))
        return undefined;
    const value = header.get(name);
    if (typeof value !== 'string' || value.trim() === '')
        refuse(`The header "${name}" is not a string with content.`);
    return value;
}
function demandText(header, name) {
    return readText(header, name) ?? refuse(`The header "${name}" is missing.`);
}
function readDate(header, name) {
    const text = readText(header, name);
    if (text === undefined)
        return undefined;
    return (0,_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRfc3339 */ .TM)(text) ?? refuse(`The header "${name}" is not a date and time as RFC 3339 writes it.`);
}
/** Every critical name must be one that has to be, or an extended attribute that is there; and every name that has to be must be listed. */
function readCritical(header) {
    const list = header.get(headerName.critical);
    if (!Array.isArray(list) || list.length === 0)
        refuse('The header "crit" is missing, empty or not a list.');
    const critical = new Set();
    for (const name of list) {
        if (typeof name !== 'string')
            refuse('The header "crit" lists something that is not a name.');
        if (critical.has(name))
            refuse(`The header "crit" lists "${name}" twice.`);
        if (!header.has(name))
            refuse(`The header "crit" lists "${name}", which is not in the header.`);
        if (definedNames.includes(name) && !mustBeCritical.includes(name))
            refuse(`The header "crit" must not list "${name}".`);
        critical.add(name);
    }
    const forgotten = mustBeCritical.find((name) => header.has(name) && !critical.has(name));
    if (forgotten !== undefined)
        refuse(`The header "${forgotten}" is not marked critical.`);
    return critical;
}
function readScheme(header) {
    const scheme = demandText(header, headerName.scheme);
    if (scheme !== 'notary.x509' && scheme !== 'notary.x509.signingAuthority') {
        refuse(`The signing scheme "${scheme}" is unknown.`);
    }
    return scheme;
}
function readSigningTime(header, scheme) {
    const isAuthority = scheme === 'notary.x509.signingAuthority';
    const name = isAuthority ? headerName.authenticSigningTime : headerName.signingTime;
    const other = isAuthority ? headerName.signingTime : headerName.authenticSigningTime;
    if (header.has(other))
        refuse(`The header "${other}" must not stand under the signing scheme ${scheme}.`);
    return readDate(header, name) ?? refuse(`The header "${name}" is missing.`);
}
function readPlugin(header) {
    const name = readText(header, headerName.plugin);
    const minVersion = readText(header, headerName.pluginMinVersion);
    if (minVersion !== undefined && !(0,_semantic_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isSemanticVersion */ .D)(minVersion)) {
        refuse(`The header "${headerName.pluginMinVersion}" is not a semantic version.`);
    }
    if (name === undefined && minVersion !== undefined)
        refuse('A version of a verification plugin is demanded, but no plugin is named.');
    return name === undefined ? undefined : { name, ...(minVersion === undefined ? {} : { minVersion }) };
}
function readHeader(bytes) {
    try {
        return ((0,_strict_json_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .e)((0,_strict_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .R)(bytes, bytes.length)) ?? refuse('The protected header is not a JSON object.'));
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotaryError */ .W)
            throw cause;
        return refuse('The protected header is not well-formed JSON.', cause);
    }
}
/** Reads a protected header under all rules of the JWS envelope specification. Throws NotaryError ENVELOPE_MALFORMED. */
function parseProtectedHeader(bytes) {
    const header = readHeader(bytes);
    const contentType = demandText(header, headerName.contentType);
    if (contentType !== _payload_js__WEBPACK_IMPORTED_MODULE_4__/* .payloadMediaType */ .LY)
        refuse(`The payload's type is "${contentType}" and not ${_payload_js__WEBPACK_IMPORTED_MODULE_4__/* .payloadMediaType */ .LY}.`);
    const algorithm = demandText(header, headerName.algorithm);
    const critical = readCritical(header);
    const scheme = readScheme(header);
    const signingTime = readSigningTime(header, scheme);
    const expiry = readDate(header, headerName.expiry);
    if (expiry !== undefined && expiry <= signingTime)
        refuse('The signature expires at or before the time it was made.');
    const verificationPlugin = readPlugin(header);
    const extendedAttributes = new Map([...header]
        .filter(([name]) => !definedNames.includes(name))
        .map(([name, value]) => [name, { value, critical: critical.has(name) }]));
    return {
        algorithm,
        names: new Set(header.keys()),
        scheme,
        signingTime,
        ...(expiry === undefined ? {} : { expiry }),
        ...(verificationPlugin === undefined ? {} : { verificationPlugin }),
        extendedAttributes,
        ...(verificationPlugin?.name === _aws_signer_js__WEBPACK_IMPORTED_MODULE_5__/* .awsSignerPluginName */ .Ex
            ? { awsSigner: (0,_aws_signer_js__WEBPACK_IMPORTED_MODULE_5__/* .readAwsSignerAttributes */ .n1)(scheme, extendedAttributes) }
            : {}),
    };
}


/***/ }),

/***/ 3778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isSemanticVersion),
/* harmony export */   M: () => (/* binding */ isNewerVersion)
/* harmony export */ });
/** Semantic versions (semver.org 2.0.0), compared as far as a demanded minimum needs it. */
const form = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
function isSemanticVersion(text) {
    return form.test(text);
}
/** Whether `version` comes after `released`, which is not a pre-release. True for text that is no version. */
function isNewerVersion(version, released) {
    const [wanted, known] = [form.exec(version), form.exec(released)];
    if (wanted === null || known === null)
        return true;
    for (const place of [1, 2, 3]) {
        const difference = Number(wanted[place]) - Number(known[place]);
        if (difference !== 0)
            return difference > 0;
    }
    // Equal numbers: a pre-release comes before its release.
    return false;
}


/***/ }),

/***/ 2249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ isSignatureOf),
/* harmony export */   DA: () => (/* binding */ signatureAlgorithmOf),
/* harmony export */   Ft: () => (/* binding */ signWithKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1384);
/** Keys and raw JWS signatures: which algorithm a key implies, and signing and verifying with it. */


const rsaAlgorithms = new Map([
    [2048, { name: 'PS256', hash: 'sha256' }],
    [3072, { name: 'PS384', hash: 'sha384' }],
    [4096, { name: 'PS512', hash: 'sha512' }],
]);
const curveAlgorithms = new Map([
    ['prime256v1', { name: 'ES256', hash: 'sha256' }],
    ['secp384r1', { name: 'ES384', hash: 'sha384' }],
    ['secp521r1', { name: 'ES512', hash: 'sha512' }],
]);
/**
 * The one algorithm that a public key may be used with (Signature Specification, "Signature Algorithm Requirements").
 * Throws NotaryError KEY_UNSUPPORTED for every other type, size or curve.
 */
function signatureAlgorithmOf(publicKey) {
    const details = publicKey.asymmetricKeyDetails;
    const algorithm = publicKey.asymmetricKeyType === 'rsa'
        ? rsaAlgorithms.get(details?.modulusLength)
        : publicKey.asymmetricKeyType === 'ec'
            ? curveAlgorithms.get(details?.namedCurve)
            : undefined;
    if (algorithm === undefined) {
        const size = details?.namedCurve ?? details?.modulusLength ?? '';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotaryError */ .W('KEY_UNSUPPORTED', `A key of type ${publicKey.asymmetricKeyType} ${size} cannot make Notary Project signatures: RSA of 2048, 3072 or 4096 bits and EC on P-256, P-384 or P-521 can.`);
    }
    return algorithm;
}
/** JWS (RFC 7518) demands r and s at the curve's width, and a PSS salt as long as the hash. */
const jwsForm = {
    dsaEncoding: 'ieee-p1363',
    saltLength: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PSS_SALTLEN_DIGEST,
};
function keyOptions(key) {
    return key.asymmetricKeyType === 'rsa'
        ? { key, padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PSS_PADDING, saltLength: jwsForm.saltLength }
        : { key, dsaEncoding: jwsForm.dsaEncoding };
}
/** Whether `signature` is the raw JWS signature of `signingInput` by the holder of the key. */
function isSignatureOf(signature, signingInput, publicKey, algorithm) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(algorithm.hash, signingInput, keyOptions(publicKey), signature);
    }
    catch {
        // Fail closed: OpenSSL throws for some signatures that cannot belong to the key.
        return false;
    }
}
/**
 * Makes the sign function of `buildEnvelope` for a private key that is at hand. Throws NotaryError KEY_UNSUPPORTED,
 * also when it is asked later to sign with another algorithm than its key's.
 */
function signWithKey(privateKey) {
    const own = signatureAlgorithmOf((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(privateKey));
    return (signingInput, algorithm) => {
        if (algorithm.name !== own.name) {
            const message = `The key makes ${own.name} signatures, but the certificate belongs to a key for ${algorithm.name}.`;
            return Promise.reject(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotaryError */ .W('KEY_UNSUPPORTED', message));
        }
        return Promise.resolve((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(own.hash, signingInput, keyOptions(privateKey)));
    };
}


/***/ }),

/***/ 2153:
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


/***/ }),

/***/ 3182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ parseRfc3339),
/* harmony export */   ZA: () => (/* binding */ formatRfc3339),
/* harmony export */   aQ: () => (/* binding */ readTime)
/* harmony export */ });
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7020);
/** Points in time as certificates (RFC 5280) and envelopes (RFC 3339) write them, read strictly. */

/** Undefined for a date or time of day that does not exist. */
function utc(text) {
    const date = new Date(`${text}Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? date : undefined;
}
const rfc3339 = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/;
/** Reads an RFC 3339 date-time with `Z` or an offset; undefined for anything else. Digits beyond milliseconds are dropped. */
function parseRfc3339(text) {
    const match = rfc3339.exec(text);
    const local = match?.[1] === undefined ? undefined : utc(match[1]);
    if (match === null || local === undefined)
        return undefined;
    const milliseconds = Number((match[2] ?? '').padEnd(3, '0').slice(0, 3));
    const offsetMinutes = match[3] === undefined ? 0 : Number(match[4]) * 60 + Number(match[5]);
    const sign = match[3] === '-' ? 1 : -1;
    return new Date(local.getTime() + milliseconds + sign * offsetMinutes * 60_000);
}
/** RFC 3339 in UTC with whole seconds, as the Notary Project's signers write it. */
function formatRfc3339(date) {
    return `${date.toISOString().slice(0, 19)}Z`;
}
/** Reads a UTCTime or GeneralizedTime in the only forms that RFC 5280, section 4.1.2.5, allows. Throws SyntaxError. */
function readTime(element) {
    const text = Buffer.from(element?.content ?? []).toString('latin1');
    let full;
    if (element?.tag === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.utcTime && /^\d{12}Z$/.test(text)) {
        full = (Number(text.slice(0, 2)) >= 50 ? '19' : '20') + text;
    }
    else if (element?.tag === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.generalizedTime && /^\d{14}Z$/.test(text)) {
        full = text;
    }
    else {
        throw new SyntaxError('A time is not written as certificates write it.');
    }
    const date = utc(full.replace(/^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z$/, '$1-$2-$3T$4:$5:$6'));
    if (date === undefined)
        throw new SyntaxError('A certificate names a time that does not exist.');
    return date;
}


/***/ })

};

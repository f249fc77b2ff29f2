export const id = 2610;
export const ids = [2610];
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

/***/ 13954:
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

/***/ 95312:
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

/***/ 27020:
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

/***/ 25607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ parseNameText),
/* harmony export */   LF: () => (/* binding */ isSubsetOfName),
/* harmony export */   MQ: () => (/* binding */ readName),
/* harmony export */   nD: () => (/* binding */ formatName)
/* harmony export */ });
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27020);
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


/***/ })

};

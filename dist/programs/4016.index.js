export const id = 4016;
export const ids = [4016];
export const modules = {

/***/ 18212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57706);
/* harmony import */ var _secure_deploy_core_held_scope__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38971);
/* harmony import */ var _secure_deploy_core_names__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65389);
/* harmony import */ var _secure_deploy_core_one_line__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24856);
/* harmony import */ var _secure_deploy_core_texts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86877);
/* harmony import */ var _secure_deploy_core_time_texts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79717);
/* harmony import */ var _secure_deploy_github_access_inputs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89057);
/* harmony import */ var _secure_deploy_github_inputs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98956);
/* harmony import */ var _secure_deploy_github_signer_inputs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44529);









function readInputs(inputs) {
    const { mode, hold, until, ...rest } = inputs.read((read) => ({
        mode: read.oneOf('mode', ['hold', 'lift']),
        hold: read.optional('hold', _secure_deploy_core_texts__WEBPACK_IMPORTED_MODULE_0__/* .prefixedSha256 */ .$O),
        until: read.optional('until', _secure_deploy_core_time_texts__WEBPACK_IMPORTED_MODULE_1__/* .ending */ .K1),
        scope: readScope(read),
        reason: read.required('reason', _secure_deploy_core_one_line__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN),
        store: read.required('store', (0,_secure_deploy_github_access_inputs__WEBPACK_IMPORTED_MODULE_3__/* .storeWith */ .Y6)(read, 'expected-bucket-owner', ..._secure_deploy_github_access_inputs__WEBPACK_IMPORTED_MODULE_3__/* .writeInputs */ .zl)),
        bucketOwner: read.optional('expected-bucket-owner', _secure_deploy_core_texts__WEBPACK_IMPORTED_MODULE_0__/* .accountId */ .lS),
        write: (0,_secure_deploy_github_access_inputs__WEBPACK_IMPORTED_MODULE_3__/* .readWriteOptions */ .WP)(read),
        signing: (0,_secure_deploy_github_signer_inputs__WEBPACK_IMPORTED_MODULE_4__/* .readSigners */ .i)(read),
        trustStore: read.optional('trust-store', _secure_deploy_github_inputs__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq),
        access: (0,_secure_deploy_github_access_inputs__WEBPACK_IMPORTED_MODULE_3__/* .readAccess */ .zS)(read),
    }));
    return { ...rest, act: mode === 'lift' ? lifting(hold, until) : holding(hold, until) };
}
function readScope(read) {
    read.exactlyOneOf('release-name', 'environment', 'held-signer');
    read.requires('release-version', 'release-name');
    const scope = (0,_secure_deploy_core_held_scope__WEBPACK_IMPORTED_MODULE_6__/* .scopeOf */ .Od)({
        name: read.optional('release-name', _secure_deploy_core_names__WEBPACK_IMPORTED_MODULE_7__/* .parseReleaseName */ .YY),
        version: read.optional('release-version', _secure_deploy_core_names__WEBPACK_IMPORTED_MODULE_7__/* .parseReleaseVersion */ .LQ),
        environment: read.optional('environment', _secure_deploy_core_names__WEBPACK_IMPORTED_MODULE_7__/* .parseEnvironmentName */ .gU),
        signer: read.optional('held-signer', _secure_deploy_core_held_scope__WEBPACK_IMPORTED_MODULE_6__/* .parseHeldSigner */ .D9),
    });
    // The rules above leave nothing else: where there is no scope, a fault has been noted and no value leaves here.
    return scope;
}
/** Fail closed: a step that was meant to lift must not hold, nor the other way round. */
function holding(hold, until) {
    if (hold === undefined)
        return { kind: 'hold', until };
    throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .dz('INPUT_CONFLICT', 'hold names what is to be lifted, and mode is hold', {
        nextStep: 'To lift this hold, give "mode: lift"; to place another, leave hold out.',
    });
}
function lifting(hold, until) {
    if (hold === undefined) {
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .dz('INPUT_MISSING', 'the input hold is missing; mode is lift', {
            nextStep: 'Add "hold: sha256:…" with the digest that was given out when the hold was placed.',
        });
    }
    if (until === undefined)
        return { kind: 'lift', hold };
    throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .dz('INPUT_CONFLICT', 'until is given, and mode is lift; a lift has no end', {
        nextStep: 'Remove until; to hold again, place another hold.',
    });
}


/***/ }),

/***/ 94016:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _secure_deploy_github_run_action__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19416);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18212);
/** hold-release: places a signed hold on a release, a name, an environment or a signer, or lifts one. */


await (0,_secure_deploy_github_run_action__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)('hold-release', async (runner) => {
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .K)(runner.inputs);
    // What the inputs refuse is refused before anything else is loaded.
    const { holdRelease } = await Promise.all(/* import() */[__webpack_require__.e(598), __webpack_require__.e(795), __webpack_require__.e(5892), __webpack_require__.e(2323), __webpack_require__.e(5081)]).then(__webpack_require__.bind(__webpack_require__, 83048));
    const { outputs, summary } = await holdRelease(inputs, runner);
    await runner.summarize(summary);
    await runner.setOutputs(outputs);
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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

/***/ 24856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ isOneLine),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Xw: () => (/* binding */ readLine)
/* harmony export */ });
/* unused harmony export longestLine */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11888);
/** Texts that people write for people, such as reasons: one line each, bounded, and shown as they are. */


const longestLine = 512;
/** Control characters, line ends, halves of characters, and marks that turn the direction of a text. */
const hidden = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}]/u;
function isOneLine(text) {
    return text.trim() === text && text !== '' && text.length <= longestLine && !hidden.test(text);
}
const oneLine = (text, input) => {
    if (isOneLine(text))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MALFORMED', `${input} is not one line of at most ${longestLine} characters, all of which can be seen`);
};
/** @throws VerificationError STATEMENT_MALFORMED */
function readLine(fields, name) {
    const text = fields.text(name);
    if (!isOneLine(text))
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(`its ${name} is not one line of text`);
    return text;
}


/***/ }),

/***/ 79717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ ending),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   nR: () => (/* binding */ timeOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _policy_file_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43945);
/** Times as users write them: a moment of RFC 3339, or for an end also how long from now. */


const momentForm = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;
const momentAllowed = 'a time with its offset such as 2030-01-31T18:00:00Z';
/** @throws InputError INPUT_MALFORMED also for a day or an hour that does not exist */
const moment = (text, input) => {
    const time = readMoment(text);
    if (time !== undefined)
        return time;
    throw malformed(input, text, momentAllowed);
};
function readMoment(text) {
    const [, year, month, day, hour, minute, second] = momentForm.exec(text) ?? [];
    const time = new Date(text);
    if (year === undefined || Number.isNaN(time.getTime()))
        return undefined;
    // A day that its month does not have would become one of the next month.
    const local = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    return local.toISOString().startsWith(`${year}-${month}-${day}T${hour}:${minute}`) ? time : undefined;
}
/** @throws InputError INPUT_MALFORMED */
const ending = (text, input) => {
    if (_policy_file_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationForm */ .rk.test(text))
        return { kind: 'after', milliseconds: (0,_policy_file_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .toMilliseconds */ .Wj)(text) };
    const time = readMoment(text);
    if (time !== undefined)
        return { kind: 'at', time };
    throw malformed(input, text, `${momentAllowed}, or ${_policy_file_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationAllowed */ .fA}`);
};
function timeOf(end, now) {
    switch (end.kind) {
        case 'at':
            return end.time;
        case 'after':
            return new Date(now.getTime() + end.milliseconds);
    }
}
function malformed(input, text, allowed) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('INPUT_MALFORMED', `${input} is ${JSON.stringify(text.slice(0, 64))}; allowed is ${allowed}`);
}


/***/ }),

/***/ 44529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readSigners)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_uris__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78218);

function readSigners(read) {
    return {
        signers: read.requiredLines('signer', _secure_deploy_core_uris__WEBPACK_IMPORTED_MODULE_0__/* .parseSignerUri */ .u),
        certificateChains: read.lines('certificate-chain'),
    };
}


/***/ })

};

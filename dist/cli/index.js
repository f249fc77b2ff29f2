#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r: () => (/* binding */ runCommandLine)
});

// UNUSED EXPORTS: usage

// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __nccwpck_require__(7706);
;// CONCATENATED MODULE: ./packages/core/lib/next-steps.js
const again = 'Run it again.';
const stranger = 'Do not deploy this; find out who wrote it and how it came here.';
/** Malformed and conflicting inputs have none: their messages say what is allowed. */
const steps = {
    SIGNER_MALFORMED: 'Write arn:aws:signer:<region>:<account>:/signing-profiles/<name>, arn:aws:kms:<region>:<account>:key/<id>, or file:///path/key.pem.',
    SUBJECT_NOT_FOUND: 'Check that the build made the file, and that the pattern starts at the right folder.',
    SUBJECT_UNREADABLE: 'See that it is a regular file which this user may read and nothing writes to any more.',
    SUBJECT_CONFLICT: 'Narrow the patterns so that each file name comes from one file.',
    KEY_UNSUPPORTED: 'Use ECDSA on P-256, P-384 or P-521, or RSA of 2048, 3072 or 4096 bits.',
    TRUST_POLICY_MALFORMED: 'Put right in the trust policy what is named here; docs/formats.md describes it.',
    TRUST_POLICY_NOT_FOUND: 'Name a statement of the trust policy with trust-policy-name, or mark one with "globalPolicy": true.',
    TRUST_STORE_MALFORMED: 'Give trust-store, a folder with the certificates, and nothing else, in truststore/x509/<type>/<name>.',
    RELEASE_EXISTS: 'Release under a new version.',
    ...{
        BUNDLE_MALFORMED: 'Give the file release.bundle.json exactly as sign-artifact wrote it.',
        STATEMENT_MALFORMED: 'Sign the release with sign-artifact, and pin all actions of this suite to one commit.',
        BUNDLE_MISMATCH: 'Take bundle-digest from the run that uploaded the release; if you did, treat the store as tampered with.',
        RELEASE_MISMATCH: stranger,
        DIGEST_MISMATCH: 'Do not deploy these bytes; find out what changed them after they were signed.',
        FILE_MISSING: 'Find out what removed it, and restore it.',
        FILE_NOT_SIGNED: 'Give the same patterns as when the release was signed.',
        RECORD_INVALID: stranger,
        ENVELOPE_MALFORMED: 'Give the signature as its signer wrote it: a Notary Project envelope in JWS format (.jws.sig).',
        SIGNATURE_INVALID: 'Do not deploy this; get the signature from where it was made, and find out who changed it.',
        CERTIFICATE_MALFORMED: 'Compare the certificate with what its authority issued.',
        CERTIFICATE_CHAIN_INVALID: 'Have the authority issue a certificate that holds, and sign again.',
        CRITICAL_ATTRIBUTE_UNKNOWN: 'Sign without the attribute; a newer version of this suite may know it.',
        SIGNER_NOT_TRUSTED: 'Find out who signed this, and whether the right trust policy was given.',
        IDENTITY_NOT_TRUSTED: 'Find out who signed this, and how it came here.',
        CERTIFICATE_EXPIRED: 'Sign a new version with a current certificate.',
        SIGNATURE_EXPIRED: 'Sign a new version.',
        TIMESTAMP_INVALID: 'Have it signed with a timestamp of an authority in the tsa trust store.',
        SIGNATURE_REVOKED: 'Do not deploy this; ask who revoked it and why, and release a new version.',
        PAYLOAD_MISMATCH: 'Give the very file that was signed, and the signature that was made for it.',
    },
    ...{
        AWS_ACCESS_DENIED: "Compare the role's policy with what the operation needs.",
        AWS_NOT_FOUND: 'Check the name, the account and the region.',
        AWS_THROTTLED: again,
        AWS_REJECTED: 'Put right what AWS says.',
        AWS_UNAVAILABLE: again,
        AWS_ANSWER_UNEXPECTED: `${again} If it persists, look for what stands between the runner and AWS.`,
        STS_REFUSED: "Compare the token's claims with the trust policy of the role.",
        OIDC_TOKEN_UNAVAILABLE: again,
        NETWORK: again,
        STORE_UNAVAILABLE: 'Put right what is named here, and run it again.',
        RELEASE_NOT_FOUND: 'Check release-name, release-version and the store.',
        REVOCATION_UNKNOWN: 'Let the step reach what tells of revocations, and run it again.',
        PLUGIN_UNSUPPORTED: 'Verify with the tool that has the plugin, or have it signed without one.',
        GIT_UNAVAILABLE: 'See that git is on the PATH of the runner and that the checkout is complete.',
    },
};
/** The step that its raiser named, else the one that fits every error of this code. */
function nextStepFor(error) {
    return error.nextStep ?? steps[error.code];
}

// EXTERNAL MODULE: ./packages/core/lib/notary-refusals.js
var notary_refusals = __nccwpck_require__(3992);
// EXTERNAL MODULE: ./packages/cli/lib/style.js
var style = __nccwpck_require__(513);
;// CONCATENATED MODULE: ./packages/cli/lib/report.js
/** How a failure is told: its code, what happened and what to do, and the stack only where the fault is ours. */




const issues = 'https://github.com/OWNER/secure-deploy-actions/issues';
/** Prints `CODE: what. next step` to standard error. */
function reportFailure(terminal, failure) {
    const error = (0,notary_refusals/* toProductError */.n)(failure);
    if (error instanceof errors/* SecureDeployError */.vk) {
        const { code, message } = error;
        const told = [message, ...serviceDetails(error), nextStepFor(error) ?? ''].filter((text) => text !== '');
        terminal.complain(`${(0,style/* paint */.nI)(terminal.style, 'red', code)}: ${told.map((text) => (0,style/* printable */.g$)(sentence(text))).join(' ')}`);
        return;
    }
    const what = error instanceof Error ? `${error.name}: ${error.message}` : 'something else was thrown';
    terminal.complain(`INTERNAL_ERROR: ${(0,style/* printable */.g$)(sentence(what))} This is a fault of secure-deploy.`);
    terminal.complain(`Please report it at ${issues} with the lines below.`);
    if (error instanceof Error && error.stack !== undefined) {
        for (const line of error.stack.split('\n'))
            terminal.complain((0,style/* printable */.g$)(line));
    }
}
function serviceDetails(error) {
    if (!(error instanceof errors/* ServiceError */._7))
        return [];
    return [
        error.operation === undefined ? '' : `The operation was ${error.operation}`,
        error.requestId === undefined ? '' : `The request id is ${error.requestId}`,
    ];
}
function sentence(text) {
    return /[.!?…:]$/.test(text) ? text : `${text}.`;
}

;// CONCATENATED MODULE: ./packages/cli/lib/commands.js
/** The commands by name, and the one place where a command's end becomes an exit code. */


/** Each is loaded when it is called for, so that none waits for what only another one needs. */
const commands = {
    demo: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(382), __nccwpck_require__.e(821), __nccwpck_require__.e(459), __nccwpck_require__.e(476), __nccwpck_require__.e(99)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6099))).demoCommand,
    verify: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(382), __nccwpck_require__.e(459), __nccwpck_require__.e(476), __nccwpck_require__.e(844)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3844))).verifyCommand,
    inspect: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(459), __nccwpck_require__.e(87)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8468))).inspectCommand,
};
const usage = `Usage: secure-deploy COMMAND [...]

  demo      carry a real build from signing to production on this machine, and attack it
  verify    verify a release in a store, files on disk, or one signed file
  inspect   show what a bundle, statement, signature or promotion record claims

secure-deploy COMMAND --help tells what each takes.
Exit code: 0 when all held, 1 when something did not, 2 when the command line is wrong.`;
const wrongUsage = 2;
async function runCommandLine(args, terminal) {
    const [name, ...rest] = args;
    if (name !== undefined && isHelp(name)) {
        terminal.print(usage);
        return 0;
    }
    const load = name === undefined || !Object.hasOwn(commands, name) ? undefined : commands[name];
    if (load === undefined)
        return refuseUsage(terminal, unknownCommand(name), usage);
    try {
        const command = await load();
        return await runCommand(command, rest, terminal);
    }
    catch (failure) {
        reportFailure(terminal, failure);
        return 1;
    }
}
async function runCommand(command, args, terminal) {
    if (args.some(isHelp)) {
        terminal.print(command.usage);
        return 0;
    }
    let run;
    try {
        run = command.prepare(args);
    }
    catch (failure) {
        if (!(failure instanceof errors/* InputError */.dz))
            throw failure;
        return refuseUsage(terminal, failure, command.usage);
    }
    await run(terminal);
    return 0;
}
function isHelp(argument) {
    return argument === '--help' || argument === '-h';
}
function unknownCommand(name) {
    return name === undefined
        ? new errors/* InputError */.dz('INPUT_MISSING', 'no command is given')
        : new errors/* InputError */.dz('INPUT_UNKNOWN', `${JSON.stringify(name)} is no command`);
}
function refuseUsage(terminal, failure, text) {
    reportFailure(terminal, failure);
    terminal.complain('');
    for (const line of text.split('\n'))
        terminal.complain(line);
    return wrongUsage;
}


/***/ }),

/***/ 9207:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(563);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6338);
/** secure-deploy: the chain from a build to production, tried out, verified and looked into from a terminal. */


process.exitCode = await (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommandLine */ .r)(process.argv.slice(2), (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .processTerminal */ .q)(process));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   et: () => (/* binding */ printableJson),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   nI: () => (/* binding */ paint)
/* harmony export */ });
/** Colours for people, and texts of others made harmless for the screen. */
const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 };
function paint(style, colour, text) {
    return style === 'plain' ? text : `\u001b[${codes[colour]}m${text}\u001b[0m`;
}
/** Control characters, and the characters that reorder a line for its reader or are not seen at all. */
const unprintable = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;
/** `text` as one line without what could hide or reorder it on a screen: file contents must not drive a terminal. */
function printable(text) {
    return text.replaceAll(/\r?\n|\t/g, ' ').replaceAll(unprintable, '\ufffd');
}
/** JSON that reads the same for programs, with the characters escaped that JSON leaves as they are and a terminal obeys. */
function printableJson(value) {
    return JSON.stringify(value, undefined, 2)
        .split('\n')
        .map((line) => line.replaceAll(unprintable, escaped))
        .join('\n');
}
function escaped(character) {
    const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}


/***/ }),

/***/ 6338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ processTerminal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/** The terminal that a command runs in, and what of the machine it may know. */

/** Colour is for people: where both outputs are a terminal, unless NO_COLOR is set to anything (no-color.org). */
function processTerminal({ stdout, stderr, env, argv, cwd }) {
    // A reader that has seen enough, `| head` for instance, is no failure of ours.
    const ignoreClosedPipe = (failure) => {
        if (failure.code !== 'EPIPE')
            throw failure;
    };
    stdout.on('error', ignoreClosedPipe);
    stderr.on('error', ignoreClosedPipe);
    const keyId = env['AWS_ACCESS_KEY_ID'];
    return {
        print: (line) => stdout.write(`${line}\n`),
        complain: (line) => stderr.write(`${line}\n`),
        style: stdout.isTTY && stderr.isTTY && (env['NO_COLOR'] ?? '') === '' ? 'colour' : 'plain',
        cwd: cwd(),
        program: argv[1] === undefined ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(argv[1]),
        environmentAccessKeyId: keyId === '' ? undefined : keyId,
        now: () => new Date(),
    };
}


/***/ }),

/***/ 7706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _7: () => (/* binding */ ServiceError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   mk: () => (/* binding */ VerificationError),
/* harmony export */   pn: () => (/* binding */ PolicyError),
/* harmony export */   vk: () => (/* binding */ SecureDeployError)
/* harmony export */ });
/** The four kinds of failure, told apart by who has to act; anything else that is thrown is a bug of ours. */
class SecureDeployError extends Error {
    nextStep;
    constructor(message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.nextStep = details.nextStep;
    }
}
/** The workflow is wrong; its author acts. Messages name the input as it is written in YAML. */
class InputError extends SecureDeployError {
    name = 'InputError';
    code;
    constructor(code, message, details) {
        super(message, details);
        this.code = code;
    }
}
/** The evidence does not hold; stop, security acts. */
class VerificationError extends SecureDeployError {
    name = 'VerificationError';
    code;
    constructor(code, message, details) {
        super(message, details);
        this.code = code;
    }
}
/** The evidence holds, but this is not allowed here; the policy's owner acts. */
class PolicyError extends SecureDeployError {
    name = 'PolicyError';
    code;
    constructor(code, message, details) {
        super(message, details);
        this.code = code;
    }
}
/** It could not be found out; the operator acts. */
class ServiceError extends SecureDeployError {
    name = 'ServiceError';
    code;
    operation;
    requestId;
    retryable;
    constructor(code, message, details = {}) {
        super(message, details);
        this.code = code;
        this.operation = details.operation;
        this.requestId = details.requestId;
        this.retryable = details.retryable ?? false;
    }
}


/***/ }),

/***/ 3992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ toProductError)
/* harmony export */ });
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1384);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7706);
/** The Notary package's refusals, told as this product's own kinds of error. */


/** Sorts a refusal by who has to act; the codes stay. Anything else passes through. */
function toProductError(failure) {
    if (!(failure instanceof _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_0__/* .NotaryError */ .W))
        return failure;
    const details = { cause: failure };
    switch (failure.code) {
        case 'KEY_UNSUPPORTED':
        case 'TRUST_POLICY_MALFORMED':
        case 'TRUST_POLICY_NOT_FOUND':
        case 'TRUST_STORE_MALFORMED':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(failure.code, failure.message, details);
        case 'REVOCATION_UNKNOWN':
        case 'PLUGIN_UNSUPPORTED':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7(failure.code, failure.message, details);
        default:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .VerificationError */ .mk(failure.code, failure.message, details);
    }
}


/***/ }),

/***/ 1384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ NotaryError)
/* harmony export */ });
/* unused harmony export notaryErrorCodes */
const kinds = {
    ENVELOPE_MALFORMED: 'invalid',
    SIGNATURE_INVALID: 'invalid',
    CERTIFICATE_MALFORMED: 'invalid',
    CERTIFICATE_CHAIN_INVALID: 'invalid',
    CRITICAL_ATTRIBUTE_UNKNOWN: 'invalid',
    SIGNER_NOT_TRUSTED: 'invalid',
    IDENTITY_NOT_TRUSTED: 'invalid',
    CERTIFICATE_EXPIRED: 'invalid',
    SIGNATURE_EXPIRED: 'invalid',
    TIMESTAMP_INVALID: 'invalid',
    SIGNATURE_REVOKED: 'invalid',
    PAYLOAD_MISMATCH: 'invalid',
    REVOCATION_UNKNOWN: 'inconclusive',
    PLUGIN_UNSUPPORTED: 'inconclusive',
    KEY_UNSUPPORTED: 'configuration',
    TRUST_POLICY_MALFORMED: 'configuration',
    TRUST_POLICY_NOT_FOUND: 'configuration',
    TRUST_STORE_MALFORMED: 'configuration',
};
/** Every code this package can raise; documentation tests read it. */
const notaryErrorCodes = Object.keys(kinds);
class NotaryError extends Error {
    name = 'NotaryError';
    code;
    kind;
    /** What `verifySignature` had found when it stopped, the failed check last; undefined for errors raised elsewhere. */
    checks;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.code = code;
        this.kind = kinds[code];
        this.checks = options.checks;
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9207);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

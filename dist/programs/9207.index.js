export const id = 9207;
export const ids = [9207];
export const modules = {

/***/ 31842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rZ: () => (/* binding */ runCommandLine)
});

// UNUSED EXPORTS: commands, usage

// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/next-steps.js
var next_steps = __webpack_require__(82730);
// EXTERNAL MODULE: ./packages/core/lib/notary-refusals.js
var notary_refusals = __webpack_require__(73992);
// EXTERNAL MODULE: ./packages/cli/lib/style.js
var style = __webpack_require__(80513);
;// CONCATENATED MODULE: ./packages/cli/lib/report.js
/** How a failure is told: its code, what happened and what to do, and the stack only where the fault is ours. */




const issues = 'https://github.com/OWNER/secure-deploy-actions/issues';
/** Prints `CODE: what. next step` to standard error; what has several reasons, with one a line. */
function reportFailure(terminal, failure) {
    const error = (0,notary_refusals/* toProductError */.n)(failure);
    if (error instanceof errors/* SecureDeployError */.vk) {
        const { code, message, reasons } = error;
        const after = [...serviceDetails(error), (0,next_steps/* nextStepFor */.L)(error) ?? ''].filter((text) => text !== '');
        const name = (0,style/* paint */.nI)(terminal.style, 'red', code);
        if (reasons.length === 0) {
            terminal.complain(`${name}: ${sentences([message, ...after])}`);
            return;
        }
        terminal.complain(`${name}: ${sentences([message.split('\n', 1).join('')])}`);
        for (const reason of reasons)
            terminal.complain(`  - ${(0,style/* printable */.g$)(reason)}`);
        if (after.length > 0)
            terminal.complain(sentences(after));
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
function sentences(texts) {
    return texts.map((text) => (0,style/* printable */.g$)(sentence(text))).join(' ');
}
function sentence(text) {
    return /[.!?…:]$/.test(text) ? text : `${text}.`;
}

;// CONCATENATED MODULE: ./packages/cli/lib/commands.js
/** The commands by name, and the one place where a command's end becomes an exit code. */


/** Each is loaded when it is called for, so that none waits for what only another one needs. */
const commands = {
    demo: async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(9800), __webpack_require__.e(6821), __webpack_require__.e(1787), __webpack_require__.e(6470), __webpack_require__.e(8174), __webpack_require__.e(7491), __webpack_require__.e(8007), __webpack_require__.e(2610), __webpack_require__.e(3094), __webpack_require__.e(4477), __webpack_require__.e(1184), __webpack_require__.e(3970), __webpack_require__.e(3921), __webpack_require__.e(4940), __webpack_require__.e(9147)]).then(__webpack_require__.bind(__webpack_require__, 54364))).demoCommand,
    init: async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(7291), __webpack_require__.e(1787), __webpack_require__.e(8007), __webpack_require__.e(2610), __webpack_require__.e(3781), __webpack_require__.e(900)]).then(__webpack_require__.bind(__webpack_require__, 20900))).initCommand,
    verify: async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(9800), __webpack_require__.e(1787), __webpack_require__.e(6470), __webpack_require__.e(8174), __webpack_require__.e(7491), __webpack_require__.e(8007), __webpack_require__.e(2610), __webpack_require__.e(4477), __webpack_require__.e(1184), __webpack_require__.e(3970), __webpack_require__.e(3921), __webpack_require__.e(338), __webpack_require__.e(9954)]).then(__webpack_require__.bind(__webpack_require__, 68747))).verifyCommand,
    history: async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(9800), __webpack_require__.e(1787), __webpack_require__.e(6470), __webpack_require__.e(8174), __webpack_require__.e(7491), __webpack_require__.e(8007), __webpack_require__.e(2610), __webpack_require__.e(4477), __webpack_require__.e(1184), __webpack_require__.e(338), __webpack_require__.e(2220)]).then(__webpack_require__.bind(__webpack_require__, 44990))).historyCommand,
    inspect: async () => (await Promise.all(/* import() */[__webpack_require__.e(1787), __webpack_require__.e(6470), __webpack_require__.e(8174), __webpack_require__.e(2610), __webpack_require__.e(4477), __webpack_require__.e(8791)]).then(__webpack_require__.bind(__webpack_require__, 89650))).inspectCommand,
    doctor: async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(1787), __webpack_require__.e(8007), __webpack_require__.e(2610), __webpack_require__.e(3781), __webpack_require__.e(5422)]).then(__webpack_require__.bind(__webpack_require__, 25422))).doctorCommand,
    policy: async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(1787), __webpack_require__.e(8174), __webpack_require__.e(7491), __webpack_require__.e(8007), __webpack_require__.e(2610), __webpack_require__.e(338), __webpack_require__.e(8082)]).then(__webpack_require__.bind(__webpack_require__, 88082))).policyCommand,
    hold: async () => (await Promise.all(/* import() */[__webpack_require__.e(1787), __webpack_require__.e(6470), __webpack_require__.e(8174), __webpack_require__.e(7491), __webpack_require__.e(2610), __webpack_require__.e(3094), __webpack_require__.e(9613)]).then(__webpack_require__.bind(__webpack_require__, 37208))).holdCommand,
    lift: async () => (await Promise.all(/* import() */[__webpack_require__.e(1787), __webpack_require__.e(6470), __webpack_require__.e(8174), __webpack_require__.e(7491), __webpack_require__.e(2610), __webpack_require__.e(3094), __webpack_require__.e(9613), __webpack_require__.e(88)]).then(__webpack_require__.bind(__webpack_require__, 10088))).liftCommand,
};
const usage = `Usage: secure-deploy COMMAND [...]

  demo      carry a real build from signing to production on this machine, and attack it
  init      set a repository up: policy, workflows, parameters of the stacks
  verify    verify a release in a store, files on disk, or one signed file
  history   tell where releases stand, and who built, signed, approved, promoted and held them
  inspect   show what a bundle, statement, signature, record or hold claims
  doctor    check a set-up read-only, and say what is missing, in order
  policy    explain a deploy policy, and say what it leaves open
  hold      hold a release, a name, an environment or a signer
  lift      lift a hold

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

/***/ 79207:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31842);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77301);
/** secure-deploy: the chain from a build to production, tried out, verified and looked into from a terminal. */


process.exitCode = await (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommandLine */ .rZ)(process.argv.slice(2), (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .processTerminal */ .q)(process));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 80513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 77301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ processTerminal)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./packages/core/lib/values/proxy.js
var proxy = __webpack_require__(85540);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
;// CONCATENATED MODULE: ./packages/cli/lib/conversation.js
/** Questions to whoever sits at the terminal. */

/** Listens only while a question is open, so that a program without one ends by itself. */
function conversationOn(input, output) {
    // Several lines may come at once, where they are pasted.
    const ahead = [];
    return {
        ask: async (question) => {
            const next = ahead.shift();
            if (next !== undefined) {
                output.write(`${question}${next}\n`);
                return next;
            }
            const { createInterface } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 80481, 19));
            const lines = createInterface({ input, output });
            try {
                return await new Promise((resolve, reject) => {
                    lines.on('line', (line) => ahead.push(line));
                    lines.once('close', () => reject(conversation_closed()));
                    lines.once('SIGINT', () => lines.close());
                    lines.question(question, resolve);
                });
            }
            finally {
                lines.close();
            }
        },
        tell: (line) => void output.write(`${line}\n`),
    };
}
function conversation_closed() {
    return new errors/* InputError */.dz('INPUT_MISSING', 'the question was not answered, and nothing was written', {
        nextStep: 'Run it again, or give the answers as flags.',
    });
}

;// CONCATENATED MODULE: ./packages/cli/lib/terminal.js
/** The terminal that a command runs in, and what of the machine it may know. */



/** Colour is for people: where both outputs are a terminal, unless NO_COLOR is set to anything (no-color.org). */
function processTerminal({ stdin, stdout, stderr, env, argv, cwd, version }) {
    // A reader that has seen enough, `| head` for instance, is no failure of ours.
    const ignoreClosedPipe = (failure) => {
        if (failure.code !== 'EPIPE')
            throw failure;
    };
    stdout.on('error', ignoreClosedPipe);
    stderr.on('error', ignoreClosedPipe);
    const keyId = env['AWS_ACCESS_KEY_ID'];
    const token = tokenIn(env);
    const masked = maskOf(token?.value);
    const complain = (line) => void stderr.write(`${masked(line)}\n`);
    return {
        print: (line) => stdout.write(`${masked(line)}\n`),
        complain,
        style: stdout.isTTY && stderr.isTTY && (env['NO_COLOR'] ?? '') === '' ? 'colour' : 'plain',
        cwd: cwd(),
        program: argv[1] === undefined ? undefined : (0,external_node_fs_.realpathSync)(argv[1]),
        environmentAccessKeyId: keyId === '' ? undefined : keyId,
        proxy: proxyFinder(env, version, complain),
        gitHub: {
            token,
            env: {
                GITHUB_API_URL: env['GITHUB_API_URL'],
                GITHUB_SERVER_URL: env['GITHUB_SERVER_URL'],
            },
        },
        now: () => new Date(),
        conversation: stdin.isTTY && stdout.isTTY ? conversationOn(stdin, stdout) : undefined,
    };
}
/** Looked for when somebody is to be asked, and told of once where it can't be followed. */
function proxyFinder(env, version, complain) {
    let told = false;
    return () => {
        const settings = (0,proxy/* proxySettings */.EM)(env);
        if (settings === undefined || (0,proxy/* followsProxies */.bU)(version))
            return settings;
        if (!told)
            complain(`The environment names a proxy, which Node.js ${version} cannot follow: everybody is asked directly. Use Node.js 24.5 or newer.`);
        told = true;
        return undefined;
    };
}
function tokenIn(env) {
    for (const variable of ['GH_TOKEN', 'GITHUB_TOKEN']) {
        const value = env[variable] ?? '';
        if (value !== '')
            return { variable, value };
    }
    return undefined;
}
/** A token that whoever was asked sends back is not shown; what is too short to be one would be found in other words. */
function maskOf(secret) {
    if (secret === undefined || secret.length < 20)
        return (line) => line;
    return (line) => line.replaceAll(secret, '***');
}


/***/ }),

/***/ 57706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _7: () => (/* binding */ ServiceError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   mk: () => (/* binding */ VerificationError),
/* harmony export */   pn: () => (/* binding */ PolicyError),
/* harmony export */   vk: () => (/* binding */ SecureDeployError)
/* harmony export */ });
/** The four kinds of failure, told apart by who has to act; anything else that is thrown is a bug of ours. */
class SecureDeployError extends Error {
    nextStep;
    reasons;
    constructor(message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.nextStep = details.nextStep;
        this.reasons = details.reasons ?? [];
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

/***/ 82730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ nextStepFor)
/* harmony export */ });
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
    POLICY_MALFORMED: 'Put right in the policy what is named here; docs/policy.md describes every field.',
    SET_UP_INCOMPLETE: 'Do what is told as next, in that order, and run it again.',
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
        EVIDENCE_MALFORMED: 'Have the tool write the report again, whole and in the form that its standard describes.',
        POLICY_MISMATCH: 'Ask whoever answers for the policy which file it is; if nobody changed it, treat it as tampered with.',
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
        GITHUB_ACCESS_DENIED: 'Compare the permissions of the token with what docs/approvals.md lists.',
        GITHUB_NOT_FOUND: 'Check the name, and the permissions of the token: docs/approvals.md lists them.',
        GITHUB_RATE_LIMITED: 'Run it again once the limit is reset.',
        GITHUB_UNAVAILABLE: 'Run it again; if it persists, look at https://www.githubstatus.com.',
        GITHUB_ANSWER_UNEXPECTED: `${again} If it persists, look for what stands between the runner and GitHub.`,
        GITHUB_RANGE_TOO_LARGE: "Name a later commit as the baseline of the policy's approvals.",
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


/***/ }),

/***/ 73992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ toProductError)
/* harmony export */ });
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12259);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
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

/***/ 85540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ proxySettings),
/* harmony export */   Wm: () => (/* binding */ proxySecrets),
/* harmony export */   bU: () => (/* binding */ followsProxies)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/** The proxy that the usual variables name: held to its form once, and passed on as data in the form that Node.js takes. */

/** What is on this machine is never asked through a proxy, which would take it for its own machine. */
const loopback = ['localhost', '.localhost', '127.0.0.1-127.255.255.255', '::1', '[::1]'];
/**
 * Undefined where no proxy is named. Lower case comes first, as for Node.js and curl.
 * @throws InputError ENVIRONMENT_UNSAFE for an address that is not one of a proxy over http or https
 */
function proxySettings(env) {
    const forHttps = addressIn(env, ['https_proxy', 'HTTPS_PROXY']);
    const forHttp = addressIn(env, ['http_proxy', 'HTTP_PROXY']);
    if (forHttps === undefined && forHttp === undefined)
        return undefined;
    return {
        ...(forHttps === undefined ? {} : { https_proxy: forHttps }),
        ...(forHttp === undefined ? {} : { http_proxy: forHttp }),
        no_proxy: [...exceptionsIn(env), ...loopback].join(','),
    };
}
/** What of a proxy's address, in every form in which it is sent, would let its reader ask through the proxy too. */
function proxySecrets({ https_proxy, http_proxy }) {
    const secrets = [https_proxy, http_proxy].flatMap((address) => {
        const { username, password } = new URL(address ?? 'http://none');
        if (username === '' && password === '')
            return [];
        const [user, pass] = [decodeURIComponent(username), decodeURIComponent(password)];
        return [pass || user, password || username, Buffer.from(`${user}:${pass}`).toString('base64')];
    });
    return [...new Set(secrets)];
}
/** Node.js 24.5 brought the option, and 22.21 took it over. */
function followsProxies(nodeVersion) {
    const [major = 0, minor = 0] = nodeVersion.replace(/^v/, '').split('.').map(Number);
    return major > 24 || (major === 24 && minor >= 5) || (major === 22 && minor >= 21);
}
function addressIn(env, names) {
    for (const name of names) {
        const text = env[name]?.trim() ?? '';
        if (text !== '')
            return addressOf(name, text);
    }
    return undefined;
}
/** An address without a scheme is one over http, as for curl. What stands behind the port means nothing to a proxy. */
function addressOf(variable, text) {
    const address = text.includes('://') ? text : `http://${text}`;
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol) || !isDecodable(url))
        throw unusable(variable);
    const { protocol, username, password, host } = url;
    const who = username === '' && password === '' ? '' : `${username}:${password}@`;
    return `${protocol}//${who}${host}`;
}
function isDecodable({ username, password }) {
    try {
        return !/[\r\n]/.test(decodeURIComponent(username) + decodeURIComponent(password));
    }
    catch {
        return false;
    }
}
/** To Node.js a name means itself alone; to curl and the toolkit of GitHub's runner what is below it as well, and so here. */
function exceptionsIn(env) {
    const list = env['no_proxy'] || env['NO_PROXY'] || '';
    return list
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .flatMap((entry) => (/^[.*]/.test(entry) ? [entry] : [entry, `.${entry}`]));
}
/** The value holds a password in some companies, so it is not shown. */
function unusable(variable) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('ENVIRONMENT_UNSAFE', `the environment variable ${variable} cannot be used: it is not the address of a proxy over http or https`, {
        nextStep: `Find the step or the configuration of the runner that sets ${variable}, and give an address such as http://proxy.example:3128 or nothing.`,
    });
}


/***/ }),

/***/ 12259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ NotaryError)
});

// UNUSED EXPORTS: notaryErrorCodes

;// CONCATENATED MODULE: ./packages/notary/lib/error-codes.js
/** The codes of this package's refusals, and which of three meanings each has. */
const errorKinds = {
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

;// CONCATENATED MODULE: ./packages/notary/lib/errors.js
/** The one error class of this package: every refusal has a stable code and says which of three meanings it has. */

/** Every code this package can raise; documentation tests read it. */
const notaryErrorCodes = Object.keys(errorKinds);
class NotaryError extends Error {
    name = 'NotaryError';
    code;
    kind;
    /** What `verifySignature` had found when it stopped, the failed check last; undefined for errors raised elsewhere. */
    checks;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.code = code;
        this.kind = errorKinds[code];
        this.checks = options.checks;
    }
}


/***/ })

};

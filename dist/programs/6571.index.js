export const id = 6571;
export const ids = [6571];
export const modules = {

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

/***/ 44290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ assertAllowed),
/* harmony export */   F: () => (/* binding */ RuleError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/** Rules decide whether evidence that holds is allowed here; all are evaluated, and all failures are reported together. */

/** A refusal by rules, with what every one of them said, so that all of it can be shown. */
class RuleError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .pn {
    results;
    constructor(message, results) {
        super('RULE_FAILED', message, {
            nextStep: 'docs/rules.md says of each rule what it asks and what to do.',
        });
        this.results = results;
    }
}
/**
 * `passedOver`: rules whose failure an emergency lets pass.
 * @throws RuleError RULE_FAILED naming every rule that failed, with expected and actual.
 */
function assertAllowed(results, passedOver = []) {
    const failed = results.filter(({ rule, outcome }) => outcome === 'fail' && !passedOver.includes(rule));
    if (failed.length === 0)
        return;
    const list = failed.map(({ rule, expected, actual }) => `${rule}: expected ${expected}, got ${actual}`);
    throw new RuleError(list.join('; '), results);
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

/***/ 18622:
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

/***/ 96968:
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13954);
/** The forms of the texts by which users name accounts, roles, repositories and digests: one rule each, wherever they are typed. */


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

/***/ 34161:
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


/***/ }),

/***/ 89057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WP: () => (/* binding */ readWriteOptions),
/* harmony export */   Y6: () => (/* binding */ storeWith),
/* harmony export */   zS: () => (/* binding */ readAccess),
/* harmony export */   zl: () => (/* binding */ writeInputs)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57706);
/* harmony import */ var _secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96968);
/* harmony import */ var _secure_deploy_core_values_uris__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34161);
/** The inputs by which every action is told how to reach AWS, under the names of aws-actions/configure-aws-credentials. */



function readAccess(read) {
    const roleToAssume = read.optional('role-to-assume', _secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_0__/* .roleArn */ .w3);
    const region = read.optional('aws-region', _secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_0__/* .regionName */ .gw);
    return {
        ...(roleToAssume === undefined ? {} : { roleToAssume }),
        ...(region === undefined ? {} : { region }),
        audience: read.required('audience', _secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_0__/* .audienceName */ .wR),
        durationSeconds: read.integer('role-duration-seconds', { min: 900, max: 43_200 }),
        allowedAccountIds: read.list('allowed-account-ids', _secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_0__/* .accountId */ .lS),
        credentials: read.boolean('use-existing-credentials') ? 'runner' : 'oidc',
    };
}
const lockModes = ['GOVERNANCE', 'COMPLIANCE'];
/** How new objects are kept in S3. */
function readWriteOptions(read) {
    read.requires('object-lock-mode', 'object-lock-retain-days');
    read.requires('object-lock-retain-days', 'object-lock-mode');
    const sseKmsKeyId = read.optional('sse-kms-key-id', _secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_0__/* .kmsKeyArn */ .eQ);
    return {
        ...(sseKmsKeyId === undefined ? {} : { sseKmsKeyId }),
        ...(read.has('object-lock-mode')
            ? {
                retention: {
                    mode: read.oneOf('object-lock-mode', lockModes),
                    days: read.integer('object-lock-retain-days', { min: 1, max: 36_500 }),
                },
            }
            : {}),
    };
}
/**
 * A parser for a store. Fail closed: an input that only stores in S3 know is refused beside another kind of store, where it
 * would do nothing and its author would believe that it does.
 */
function storeWith(read, ...inputsForS3) {
    return (text, input) => {
        const store = (0,_secure_deploy_core_values_uris__WEBPACK_IMPORTED_MODULE_1__/* .parseStoreUri */ .x)(text, input);
        const idle = store.kind === 's3' ? [] : inputsForS3.filter((one) => read.has(one));
        if (idle.length === 0)
            return store;
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('INPUT_CONFLICT', `${idle.join(' and ')} ${idle.length === 1 ? 'is' : 'are'} for stores in S3, and ${input} is ${JSON.stringify(text)}`, {
            nextStep: `Remove ${idle.join(' and ')}, or give a store in S3.`,
        });
    };
}
/** The inputs that `readWriteOptions` reads. */
const writeInputs = ['sse-kms-key-id', 'object-lock-mode', 'object-lock-retain-days'];


/***/ }),

/***/ 98956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   WK: () => (/* binding */ inputsFrom),
/* harmony export */   Yq: () => (/* binding */ choice)
/* harmony export */ });
/* unused harmony export variableOf */
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/** Reads an action's inputs into values, and reports everything that is wrong with them in one error. */

function inputsFrom(env) {
    return { read: (story) => readAll(env, story) };
}
/** The variable in which the runner passes an input (actions/toolkit, `getInput`). */
function variableOf(input) {
    return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}
/** The parser for texts that are values as they are. */
function text(value) {
    return value;
}
function readAll(env, story) {
    const reading = { env, asked: new Set(), faults: [] };
    let result;
    try {
        result = story(readerOf(reading));
    }
    catch (error) {
        // A story that stumbles over a stand-in must not hide the faults that made it one.
        refuseFaults(reading);
        throw error;
    }
    refuseUnasked(reading);
    refuseFaults(reading);
    return result;
}
function readerOf(reading) {
    const given = (input) => textOf(reading, input);
    const required = (input, parse) => {
        const value = given(input);
        return attempt(reading, () => {
            if (value === undefined)
                throw missing(input);
            return parse(value, input);
        });
    };
    const each = (input, parts, parse) => parts.map((part) => attempt(reading, () => parse(part, input)));
    function lines(input, parse = text) {
        return each(input, split(given(input), /\r?\n/), parse);
    }
    function requiredLines(input, parse = text) {
        if (given(input) === undefined)
            fault(reading, missing(input));
        return lines(input, parse);
    }
    return {
        required,
        optional: (input, parse) => {
            const value = given(input);
            return value === undefined ? undefined : attempt(reading, () => parse(value, input));
        },
        lines,
        requiredLines,
        list: (input, parse) => {
            const parts = split(given(input), /[,\n]/);
            // Fail closed: an empty list turns off what it would limit, so separators alone do not make one.
            if (given(input) !== undefined && parts.length === 0)
                fault(reading, noValues(input));
            return each(input, parts, parse);
        },
        oneOf: (input, allowed) => required(input, choice(allowed)),
        integer: (input, limits) => required(input, integerWithin(limits)),
        boolean: (input) => required(input, choice(['true', 'false'])) === 'true',
        has: (input) => given(input) !== undefined,
        exactlyOneOf: (...inputs) => {
            const present = inputs.filter((input) => given(input) !== undefined);
            if (present.length === 0)
                fault(reading, noneOf(inputs));
            if (present.length > 1)
                fault(reading, tooMany(present));
        },
        atMostOneOf: (...inputs) => {
            const present = inputs.filter((input) => given(input) !== undefined);
            if (present.length > 1)
                fault(reading, tooMany(present));
        },
        requires: (input, ...others) => {
            const absent = others.filter((other) => given(other) === undefined);
            if (given(input) !== undefined && absent.length > 0)
                fault(reading, incomplete(input, absent));
        },
    };
}
function textOf(reading, input) {
    const variable = variableOf(input);
    reading.asked.add(variable);
    const value = reading.env[variable]?.trim();
    return value === '' ? undefined : value;
}
function split(value, separator) {
    const parts = (value ?? '').split(separator).map((part) => part.trim());
    return parts.filter((part) => part !== '');
}
function fault(reading, error) {
    const known = reading.faults.some(({ code, message }) => code === error.code && message === error.message);
    if (!known)
        reading.faults.push(error);
}
function attempt(reading, parse) {
    try {
        return parse();
    }
    catch (error) {
        if (!(error instanceof _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz))
            throw error;
        fault(reading, error);
        // The stand-in: `readAll` throws before anyone outside of the story could see it.
        return undefined;
    }
}
/** The parser for one of a few words. */
function choice(allowed) {
    return (value, input) => {
        const found = allowed.find((one) => one === value);
        if (found !== undefined)
            return found;
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MALFORMED', `${input} is ${quoted(value)}; allowed are ${listed(allowed)}`);
    };
}
function integerWithin({ min, max }) {
    return (value, input) => {
        const number = /^(0|-?[1-9][0-9]{0,14})$/.test(value) ? Number(value) : Number.NaN;
        if (number >= min && number <= max)
            return number;
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MALFORMED', `${input} is ${quoted(value)}; allowed are whole numbers from ${min} to ${max}`);
    };
}
/** Long texts are cut, as whatever stands in a wrong place may be something that its owner wants to keep. */
function quoted(value) {
    return JSON.stringify(value.length > 64 ? `${value.slice(0, 32)}…` : value);
}
function listed(names, last = 'and') {
    const head = names.slice(0, -1).join(', ');
    return head === '' ? names.join('') : `${head} ${last} ${names.at(-1)}`;
}
function missing(input) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MISSING', `the input ${input} is missing`, {
        nextStep: `Add "${input}: …" under "with:" of this step.`,
    });
}
function noValues(input) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MALFORMED', `${input} has separators but no values`, {
        nextStep: 'Name at least one value, or leave the input out.',
    });
}
function noneOf(inputs) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MISSING', `one of ${listed(inputs, 'or')} must be given`, {
        nextStep: `Add one of them under "with:" of this step, e.g. "${inputs[0]}: …".`,
    });
}
function tooMany(inputs) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_CONFLICT', `${listed(inputs)} cannot be given together`, {
        nextStep: 'Keep the one that is meant.',
    });
}
function incomplete(input, absent) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_CONFLICT', `${input} needs ${listed(absent)} as well`, {
        nextStep: `Add ${absent.map((one) => `"${one}: …"`).join(' and ')} under "with:" of this step.`,
    });
}
function refuseUnasked({ env, asked, faults }) {
    const unasked = Object.keys(env).filter((name) => name.startsWith('INPUT_') && !asked.has(name) && (env[name] ?? '').trim() !== '');
    for (const name of unasked.toSorted()) {
        const input = name.slice('INPUT_'.length).toLowerCase();
        faults.push(new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_UNKNOWN', `this action has no input ${input}`, {
            nextStep: "Check its spelling against the action's README.",
        }));
    }
}
function refuseFaults({ faults }) {
    const [first] = faults;
    if (first !== undefined)
        throw oneError(first, faults);
}
function oneError(first, faults) {
    if (faults.length === 1)
        return first;
    const list = faults.map(({ code, message }) => `- ${code}: ${message}`);
    const steps = new Set(faults.flatMap(({ nextStep }) => nextStep ?? []));
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(first.code, `${faults.length} things are wrong with the inputs:\n${list.join('\n')}`, {
        nextStep: [...steps].join(' '),
        cause: new AggregateError(faults, 'inputs'),
    });
}


/***/ }),

/***/ 20059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// UNUSED EXPORTS: createRunner

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/facts/rules.js
var rules = __webpack_require__(44290);
// EXTERNAL MODULE: ./packages/core/lib/release/run.js
var run = __webpack_require__(18622);
;// CONCATENATED MODULE: ./packages/github/lib/run-claims.js
/** What the run says of itself: from GitHub's OIDC token where there is one, else from the runner's environment. */


/** The audience of tokens that are asked for to be read here alone: no service accepts it. */
const ownAudience = 'secure-deploy-actions';
const digits = /^[1-9][0-9]{0,19}$/;
const commit = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
const workflow = /^[\w.-]+\/[\w.-]+\/[^\p{C}]{1,1024}@[^\s\p{C}]{1,1024}$/u;
const word = /^[^\s\p{C}]{1,1024}$/u;
const line = /^[^\p{C}]{1,1024}$/u;
/** The form of every claim (GitHub docs, "OpenID Connect reference"). */
const run_claims_forms = {
    repository: /^[\w.-]+\/[\w.-]+$/,
    repository_id: digits,
    repository_owner: /^[\w.-]+$/,
    repository_owner_id: digits,
    ref: /^refs\/[^\s\p{C}]{1,1024}$/u,
    sha: commit,
    workflow_ref: workflow,
    workflow_sha: commit,
    job_workflow_ref: workflow,
    job_workflow_sha: commit,
    event_name: /^[a-z_]{1,64}$/,
    runner_environment: /^(github-hosted|self-hosted)$/,
    run_id: digits,
    run_attempt: digits,
    actor: word,
    actor_id: digits,
    environment: line,
};
/** The runner's variable of every claim that has one (GitHub docs, "Variables reference"). */
const variables = {
    repository: 'GITHUB_REPOSITORY',
    repository_id: 'GITHUB_REPOSITORY_ID',
    repository_owner: 'GITHUB_REPOSITORY_OWNER',
    repository_owner_id: 'GITHUB_REPOSITORY_OWNER_ID',
    ref: 'GITHUB_REF',
    sha: 'GITHUB_SHA',
    workflow_ref: 'GITHUB_WORKFLOW_REF',
    workflow_sha: 'GITHUB_WORKFLOW_SHA',
    event_name: 'GITHUB_EVENT_NAME',
    runner_environment: 'RUNNER_ENVIRONMENT',
    run_id: 'GITHUB_RUN_ID',
    run_attempt: 'GITHUB_RUN_ATTEMPT',
    actor: 'GITHUB_ACTOR',
    actor_id: 'GITHUB_ACTOR_ID',
};
/**
 * The claims of a token in the JWS compact form. The signature is not checked here: STS does that, and the runner's
 * own service is where the token came from.
 * @throws ServiceError OIDC_TOKEN_UNAVAILABLE when a required claim is absent or any is malformed
 */
function claimsFromToken(token) {
    const payload = payloadOf(token);
    const { claims, faults } = collect((name) => payload[name]);
    if (faults.length === 0)
        return claims;
    throw unusable(`its claims ${faults.join(', ')} are absent or malformed`);
}
/** @throws InputError INPUT_MISSING naming the variables that are absent; INPUT_MALFORMED for values of another form */
function claimsFromEnvironment(env) {
    const valueOf = (name) => {
        const variable = variables[name];
        return variable === undefined ? undefined : env[variable] || undefined;
    };
    const missing = run/* requiredClaims */.T.filter((name) => valueOf(name) === undefined);
    if (missing.length > 0)
        throw notOnRunner(missing.map((name) => variables[name] ?? name));
    const { claims, faults } = collect(valueOf);
    if (faults.length === 0)
        return claims;
    const names = faults.map((name) => variables[name] ?? name);
    throw new errors/* InputError */.dz('INPUT_MALFORMED', `the runner's variables ${names.join(', ')} do not have the form that GitHub gives them`, {
        nextStep: 'Find the step that changes them; this action reads them as the runner sets them.',
    });
}
/** @throws InputError INPUT_MISSING */
function notOnRunner(names) {
    return new errors/* InputError */.dz('INPUT_MISSING', `the runner's variables ${names.join(', ')} are missing`, {
        nextStep: 'Run this action as a step of a GitHub Actions workflow.',
    });
}
/** The run, from the best source there is; see ClaimsSource of core. */
async function readRun(env, identity, { acceptedToken } = {}) {
    if (acceptedToken !== undefined)
        return fromToken(env, acceptedToken, 'oidc-token-accepted-by-sts');
    if (identity.isAvailable())
        return fromToken(env, await identity.get(ownAudience), 'oidc-token');
    return {
        claims: claimsFromEnvironment(env),
        claimsSource: 'environment',
        serverUrl: serverUrlFromEnvironment(env),
    };
}
function fromToken(env, token, claimsSource) {
    const issuer = payloadOf(token)['iss'];
    const serverUrl = serverOf(typeof issuer === 'string' ? issuer : '') ?? serverUrlFromEnvironment(env);
    return { claims: claimsFromToken(token), claimsSource, serverUrl };
}
/** The server that an issuer speaks for; undefined for an issuer of an unknown form. */
function serverOf(issuer) {
    const cloud = /^https:\/\/token\.actions\.(githubusercontent\.com|[a-z0-9-]+\.ghe\.com)(\/[\w-]+)?$/.exec(issuer);
    if (cloud !== null)
        return cloud[1] === 'githubusercontent.com' ? 'https://github.com' : `https://${cloud[1]}`;
    // GitHub Enterprise Server issues under its own host.
    return /^(https:\/\/[a-z0-9.-]+(?::[0-9]+)?)\/_services\/token$/i.exec(issuer)?.[1];
}
function serverUrlFromEnvironment(env) {
    const value = env['GITHUB_SERVER_URL'];
    if (value === undefined || value === '')
        throw notOnRunner(['GITHUB_SERVER_URL']);
    if (/^https:\/\/[a-z0-9.-]+(:[0-9]+)?$/i.test(value))
        return value;
    throw new errors/* InputError */.dz('INPUT_MALFORMED', `the runner's variable GITHUB_SERVER_URL is ${JSON.stringify(value)}, not the https address of a server`);
}
function payloadOf(token) {
    const [, payload = ''] = token.split('.');
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(payload, 'base64url')));
    }
    catch (error) {
        // The parser's message quotes what it read, which is the token; only its name may go on.
        throw unusable('its payload is not JSON', new Error(error instanceof Error ? error.name : 'unreadable'));
    }
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw unusable('its payload is not a JSON object');
}
function collect(valueOf) {
    const claims = {};
    const faults = [];
    for (const name of [...run/* requiredClaims */.T, ...run/* optionalClaims */.k]) {
        const value = valueOf(name);
        if (typeof value === 'string' && run_claims_forms[name].test(value))
            claims[name] = value;
        else if (value !== undefined || run/* requiredClaims */.T.includes(name))
            faults.push(name);
    }
    // Complete once `faults` is empty, which every caller checks.
    return { claims: claims, faults };
}
function unusable(reason, cause) {
    return new errors/* ServiceError */._7('OIDC_TOKEN_UNAVAILABLE', `GitHub's OIDC token cannot be used: ${reason}`, {
        nextStep: 'Run the job again; if it persists, look at https://www.githubstatus.com.',
        cause,
    });
}

;// CONCATENATED MODULE: ./packages/github/lib/build-environment.js

/**
 * `ImageOS` and `ImageVersion` are set on GitHub's hosted images alone.
 * @throws InputError INPUT_MISSING outside of a runner
 */
function buildEnvironment(env, nodeVersion) {
    const valueOf = (name) => env[name]?.trim() || undefined;
    const os = valueOf('RUNNER_OS');
    const architecture = valueOf('RUNNER_ARCH');
    if (os === undefined || architecture === undefined) {
        throw notOnRunner(['RUNNER_OS', 'RUNNER_ARCH'].filter((name) => valueOf(name) === undefined));
    }
    const image = valueOf('ImageOS');
    const imageVersion = valueOf('ImageVersion');
    const action = actionOf(valueOf('GITHUB_ACTION_REPOSITORY'), valueOf('GITHUB_ACTION_REF'));
    return {
        os,
        architecture,
        ...(image === undefined ? {} : { image }),
        ...(imageVersion === undefined ? {} : { imageVersion }),
        tools: { node: nodeVersion, ...(action === undefined ? {} : { action }) },
    };
}
/** `owner/repo@ref` as in `uses:`; undefined for an action of the checked-out repository itself. */
function actionOf(repository, ref) {
    return repository === undefined ? undefined : `${repository}@${ref ?? ''}`;
}

;// CONCATENATED MODULE: ./packages/github/lib/commands.js
/** Writes workflow commands and plain lines to the runner's log, so that no text of others can pose as a command. */
/** One workflow command as a line (GitHub docs, "Workflow commands for GitHub Actions"; escapes as in actions/toolkit). */
function commandLine(name, properties, data) {
    const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
    return `::${name}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapeData(data)}\n`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** Control characters but tab and line feed, and the characters that reorder a line for its reader or are not seen at all. */
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;
/** `text` without what could hide or reorder it on a screen. */
function printable(text) {
    return text.replaceAll('\r\n', '\n').replaceAll(unprintable, '\ufffd');
}
/**
 * Lines that the runner shows and never obeys. It takes a line for a command that starts with `::` after white space,
 * or that has `##[` anywhere (actions/runner, ActionCommand.TryParseV2 and TryParse).
 */
function plainLines(text) {
    return printable(text)
        .split('\n')
        .map((line) => line.replaceAll('##[', '# #[').replace(/^(\s*)::/, '$1: :'));
}
/** Masks a secret wherever it would stand in the log from here on. */
function writeMask(log, secret) {
    if (secret.trim() !== '')
        log.write(commandLine('add-mask', {}, secret));
}

;// CONCATENATED MODULE: ./packages/github/lib/event.js
/** Refuses runs that a pull request of a fork started: their code was written by someone without write access. */


/**
 * - `pull_request*`: head and base repository are compared by their ids (a fork can have any name).
 * - `workflow_run`: the same for the run that started this one.
 * - `issue_comment` on a pull request: the payload does not say where its code is from, so it is refused.
 *
 * @throws InputError EVENT_NOT_ALLOWED also when the payload cannot be read or does not tell
 */
async function refuseForkPullRequest({ env, readPayload = payloadFromRunner, }) {
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    if (event === '')
        throw notOnRunner(['GITHUB_EVENT_NAME']);
    const judge = judgeOf(event);
    if (judge === undefined)
        return;
    let payload;
    try {
        payload = await readPayload();
    }
    catch (error) {
        // Fail closed: an unreadable payload does not say that this is no fork.
        throw refusal(`the payload of the event ${event} cannot be read`, error);
    }
    const reason = judge(payload);
    if (reason !== undefined)
        throw refusal(`the run was started by ${event}, and ${reason}`);
}
function judgeOf(event) {
    if (event.startsWith('pull_request'))
        return judgePullRequest;
    if (event === 'workflow_run')
        return judgeWorkflowRun;
    return event === 'issue_comment' ? judgeComment : undefined;
}
const judgePullRequest = (payload) => judgeIds(at(payload, 'pull_request', 'head', 'repo', 'id'), at(payload, 'pull_request', 'base', 'repo', 'id'));
const judgeWorkflowRun = (payload) => judgeIds(at(payload, 'workflow_run', 'head_repository', 'id'), at(payload, 'workflow_run', 'repository', 'id'));
const judgeComment = (payload) => {
    const issue = at(payload, 'issue');
    if (typeof issue !== 'object' || issue === null)
        return 'its payload does not name the issue';
    return 'pull_request' in issue ? 'a comment does not say which repository the code is from' : undefined;
};
function judgeIds(head, base) {
    // A deleted fork has a null repository.
    if (typeof head !== 'number' || typeof base !== 'number')
        return 'its payload does not say which repository the code is from';
    return head === base ? undefined : 'its code is from a fork';
}
function at(value, ...path) {
    let current = value;
    for (const key of path) {
        if (typeof current !== 'object' || current === null)
            return undefined;
        current = current[key];
    }
    return current;
}
async function payloadFromRunner() {
    const { context } = await __webpack_require__.e(/* import() */ 2413).then(__webpack_require__.bind(__webpack_require__, 92413));
    return context.payload;
}
function refusal(message, cause) {
    return new errors/* InputError */.dz('EVENT_NOT_ALLOWED', message, {
        nextStep: 'Run this action after the merge, on push to a protected branch.',
        cause,
    });
}

;// CONCATENATED MODULE: ./packages/github/lib/identity-token.js
/** The job's OIDC tokens: asked for once per audience, masked before anyone sees them, never stored. */

/** With the waits between them, some ten seconds. */
const attempts = 5;
/** Longest wait for one attempt. */
const attemptMilliseconds = 30_000;
/** A cached token is used no longer than this before its end, so that it does not end on its way to STS. */
const reserveMilliseconds = 60_000;
function identityToken(ports) {
    const cache = new Map();
    const isAvailable = () => present(ports.env['ACTIONS_ID_TOKEN_REQUEST_URL']) && present(ports.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
    return {
        isAvailable,
        get: async (audience) => {
            if (!isAvailable())
                throw noPermission();
            const cached = cache.get(audience);
            if (cached !== undefined && endOf(cached) - reserveMilliseconds > ports.now().getTime())
                return cached;
            const token = await requestPatiently(ports, audience);
            ports.mask(token);
            cache.set(audience, token);
            return token;
        },
    };
}
function present(value) {
    return value !== undefined && value.trim() !== '';
}
function noPermission() {
    return new errors/* InputError */.dz('PERMISSION_ID_TOKEN', 'the job has no permission to ask GitHub for an OIDC token', {
        nextStep: 'Add this to the job, and to the job that calls it if it is a reusable workflow:\npermissions:\n  id-token: write',
    });
}
async function requestPatiently(ports, audience) {
    const { request = fromRunner(ports), wait = waitFor } = ports;
    let failure;
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
        try {
            const token = await within(request(audience), attemptMilliseconds);
            if (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token))
                return token;
            failure = new Error('the answer is not a token in the JWS compact form');
        }
        catch (error) {
            failure = error;
        }
        if (attempt < attempts)
            await wait(500 * 2 ** attempt * (0.5 + Math.random() / 2));
    }
    throw new errors/* ServiceError */._7('OIDC_TOKEN_UNAVAILABLE', `GitHub's OIDC service gave no token for the audience ${audience}`, {
        nextStep: 'Run the job again; if it persists, look at https://www.githubstatus.com.',
        cause: failure,
        retryable: true,
    });
}
function fromRunner({ env, proxy }) {
    return async (audience) => {
        const { requestToken } = await __webpack_require__.e(/* import() */ 5856).then(__webpack_require__.bind(__webpack_require__, 85856));
        return requestToken(env, audience, proxy);
    };
}
async function within(promise, milliseconds) {
    let timer;
    const deadline = new Promise((_resolve, reject) => {
        timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds / 1000} seconds`)), milliseconds);
    });
    try {
        return await Promise.race([promise, deadline]);
    }
    finally {
        clearTimeout(timer);
    }
}
function waitFor(milliseconds) {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
/** The token's `exp` in milliseconds (RFC 7519 section 4.1.4); 0 where there is none, so that it is not used twice. */
function endOf(token) {
    try {
        const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        const exp = typeof claims === 'object' && claims !== null && 'exp' in claims ? claims.exp : undefined;
        return typeof exp === 'number' ? exp * 1000 : 0;
    }
    catch {
        return 0;
    }
}

// EXTERNAL MODULE: ./packages/github/lib/inputs.js
var inputs = __webpack_require__(98956);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./packages/github/lib/file-commands.js
/** Appends to the files that the runner reads after a step (GitHub docs, "Workflow commands": environment files). */




/** Appends to a file that the runner has made; one that it has not made is not made here. */
async function appendToFile(path, text) {
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_APPEND);
    try {
        await file.writeFile(text);
    }
    finally {
        await file.close();
    }
}
/**
 * A name with its value, which may have several lines. INVARIANT: the delimiter is chance, and stands in neither, so that no
 * value can end itself and go on as an output of its own choice.
 */
function namedValue(name, value, delimiter = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`) {
    if (name.includes(delimiter) || value.includes(delimiter)) {
        throw new TypeError(`the delimiter of ${name} also stands in what it delimits`);
    }
    return `${name}<<${delimiter}${external_node_os_.EOL}${value}${external_node_os_.EOL}${delimiter}${external_node_os_.EOL}`;
}

;// CONCATENATED MODULE: ./packages/github/lib/outputs.js
/** Writes a step's outputs; nothing else does, and stories call it after their last check. */


/** @throws InputError INPUT_MISSING outside of a runner, which alone reads outputs */
async function setOutputs(env, values) {
    const path = env['GITHUB_OUTPUT'];
    if (path === undefined || path === '')
        throw notOnRunner(['GITHUB_OUTPUT']);
    await appendToFile(path, Object.entries(values)
        .map(([name, value]) => namedValue(name, value))
        .join(''));
}

;// CONCATENATED MODULE: ./packages/github/lib/progress.js

const MiB = 1024 ** 2;
/** Files up to this many bytes pass in silence. */
const quietBytes = 64 * MiB;
const quietMilliseconds = 5_000;
const quietShare = 0.1;
/** A transfer too slow for its next tenth is still heard of after this. */
const longestSilence = 60_000;
/** Decides whether `done` of `total` bytes at the time `now` (milliseconds) is worth a line after `mark`. */
function progressStep(mark, transfer, now) {
    const { name, done, total } = transfer;
    // A transfer that starts again, after a failed attempt, is counted from its start.
    if (mark === undefined || done < mark.done)
        return { mark: { at: now, done, spoken: false } };
    const waited = now - mark.at;
    const advanced = (done - mark.done) / total;
    const due = (waited >= quietMilliseconds && advanced >= quietShare) || waited >= longestSilence;
    const ended = done >= total && mark.spoken && done > mark.done;
    if (total <= quietBytes || (!due && !ended))
        return { mark };
    const percent = Math.min(100, Math.floor((done / total) * 100));
    const line = `${name}: ${percent} % (${Math.floor(done / MiB)} of ${Math.ceil(total / MiB)} MiB)`;
    return { mark: { at: now, done, spoken: true }, line };
}
function progressLines(log, now) {
    const marks = new Map();
    return (name, done, total) => {
        const { mark, line } = progressStep(marks.get(name), { name, done, total }, now().getTime());
        if (done >= total)
            marks.delete(name);
        else
            marks.set(name, mark);
        if (line !== undefined)
            log.write(`${plainLines(line).join(' ')}\n`);
    };
}

// EXTERNAL MODULE: ./packages/core/lib/next-steps.js
var next_steps = __webpack_require__(82730);
// EXTERNAL MODULE: ./packages/notary/lib/errors.js + 1 modules
var lib_errors = __webpack_require__(12259);
;// CONCATENATED MODULE: ./packages/github/lib/redact.js
/** Takes out of texts for the log what could let their reader act as someone: tokens, keys, signed addresses. */
const redacted = '[redacted]';
/** Each names the group that stays, where one does. Ordered from the widest form to the narrowest. */
const secrets = [
    [/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(-----END [A-Z ]*PRIVATE KEY-----|$)/g, redacted],
    // Presigned addresses carry their permission in the query, tokens may stand in the fragment.
    [/\b(https?:\/\/)[^\s/@"'<>]*@/gi, `$1${redacted}@`],
    [/\b(https?:\/\/[^\s?#"'<>]*)[?#][^\s"'<>]*/gi, `$1?${redacted}`],
    // The compact form of a JSON Web Token, RFC 7515 section 3.1.
    [/\beyJ[\w-]{6,}\.[\w-]+(\.[\w-]*)?/g, redacted],
    [/\b(gh[a-z]_|github_pat_|glpat-)\w{10,}/g, redacted],
    [/\b(bearer|basic)\s+[\w.~+/=-]{8,}/gi, `$1 ${redacted}`],
    [/\b(Signature=)[0-9a-fA-F]{16,}/g, `$1${redacted}`],
    [
        /\b((?:aws_?)?(?:secret_?access_?key|session_?token|security_?token|request_?token|web_?identity_?token|pass(?:word|phrase)|x-amz-security-token))(["']?\s*[:=]\s*["']?)[^\s"',;}]+/gi,
        `$1$2${redacted}`,
    ],
];
/** Session tokens, envelopes and other long runs of base64. */
const longRun = /[\w+/-]{200,}={0,2}/g;
/** The form of a secret access key: 40 characters of base64. Hex, which commit ids are made of, is left. */
const accessKey = /(?<![\w+/=.-])[A-Za-z0-9+/]{40}(?![\w+/=.-])/g;
function redact(text) {
    let result = text;
    for (const [pattern, replacement] of secrets)
        result = result.replace(pattern, replacement);
    return result
        .replace(longRun, redacted)
        .replace(accessKey, (run) => /[a-z]/.test(run) && /[A-Z]/.test(run) && /[0-9]/.test(run) ? redacted : run);
}

;// CONCATENATED MODULE: ./packages/github/lib/report.js
/** The one place that prints failures: an annotation with a stable code, and below it what led to it. */





const issues = 'https://github.com/OWNER/secure-deploy-actions/issues';
/** Longer chains say nothing new, and a chain may bite its own tail. */
const longestChain = 8;
/** Characters of one text of an error: hostile evidence is quoted in some, and redacting takes time that grows with the square of it. */
const longestText = 16_000;
/** Prints `error` as one annotation and its details as muted lines. */
function reportFailure(log, error) {
    const { title, message, details } = describeFailure(error);
    log.write(commandLine('error', { title }, message));
    for (const detail of details) {
        for (const line of plainLines(detail))
            log.write(`\u001b[2m| ${line}\u001b[0m\n`);
    }
}
/** What the log says of an error; no text of it carries a secret, and objects are never printed. */
function describeFailure(error) {
    const known = knownIn(error);
    const { title, message, details } = known === undefined ? describeBug(error) : describeKnown(known, known === error ? undefined : error);
    return { title, message: clean(message), details: details.map(clean) };
}
function isKnown(error) {
    return error instanceof errors/* SecureDeployError */.vk || error instanceof lib_errors/* NotaryError */.W;
}
/** The error itself, or the first that an AggregateError gathers. */
function knownIn(error) {
    if (isKnown(error))
        return error;
    return error instanceof AggregateError ? error.errors.find(isKnown) : undefined;
}
function describeKnown(error, gathered) {
    const message = sentences(error.message, (0,next_steps/* nextStepFor */.L)(error));
    const others = gathered instanceof AggregateError ? gathered.errors.filter((one) => one !== error) : [];
    return {
        title: error.code,
        message,
        details: [
            ...requestOf(error),
            ...checksOf(error),
            ...causesOf(error.cause)
                .filter((cause) => !error.message.includes(cause.message.replace(/\.$/, '')))
                .map(causeLine),
            ...others.map((other) => `also: ${headline(other)}`),
        ],
    };
}
function describeBug(error) {
    const report = `This is a fault of the action, not of the workflow: please report it at ${issues} with the lines below.`;
    const causes = error instanceof Error ? causesOf(error) : [];
    return {
        title: 'INTERNAL_ERROR',
        message: sentences(headline(error), report),
        details: [
            ...(error instanceof Error && error.stack !== undefined ? [error.stack] : []),
            ...causes.slice(1).map(causeLine),
        ],
    };
}
function requestOf(error) {
    if (!(error instanceof errors/* ServiceError */._7))
        return [];
    return [
        ...(error.operation === undefined ? [] : [`operation: ${error.operation}`]),
        ...(error.requestId === undefined ? [] : [`request id: ${error.requestId}`]),
        ...(error.retryable ? ['running the step again may succeed'] : []),
    ];
}
function checksOf(error) {
    // The product tells refusals of the signature format in its own words and keeps the first as the cause.
    const refusal = error instanceof lib_errors/* NotaryError */.W ? error : error.cause;
    const checks = refusal instanceof lib_errors/* NotaryError */.W ? (refusal.checks ?? []) : [];
    return checks.map(({ name, outcome, detail }) => `check ${name}: ${outcome} (${detail})`);
}
/** The chain from `error` on, each member of an AggregateError with its own chain; messages alone, never objects. */
function causesOf(error) {
    const found = [];
    const seen = new Set();
    const visit = (current) => {
        if (current === undefined || current === null || seen.has(current) || found.length >= longestChain)
            return;
        seen.add(current);
        if (!(current instanceof Error)) {
            found.push({ name: typeof current, message: typeof current === 'string' ? current : 'not an error' });
            return;
        }
        const code = 'code' in current && typeof current.code === 'string' ? ` ${current.code}` : '';
        if (current.message !== '' || code !== '')
            found.push({ name: `${current.name}${code}`, message: current.message });
        if (current instanceof AggregateError)
            for (const member of current.errors)
                visit(member);
        visit(current.cause);
    };
    visit(error);
    return found;
}
function causeLine({ name, message }) {
    return `caused by ${name}: ${message}`;
}
function headline(error) {
    if (isKnown(error))
        return `${error.code}: ${error.message}`;
    if (error instanceof Error)
        return `${error.name}: ${error.message}`;
    return typeof error === 'string' ? error : 'something that is not an error was thrown';
}
/** Sentences joined; a text of several lines, such as YAML to copy, keeps its own end and has what follows on a new line. */
function sentences(...texts) {
    let joined = '';
    for (const text of texts.map((one) => one?.trim() ?? '').filter((one) => one !== '')) {
        const gap = joined === '' ? '' : joined.includes('\n') ? '\n' : ' ';
        joined += `${gap}${text.includes('\n') || /[.!?…:]$/.test(text) ? text : `${text}.`}`;
    }
    return joined;
}
function clean(text) {
    return printable(redact(text.length > longestText ? `${text.slice(0, longestText)}…` : text));
}

;// CONCATENATED MODULE: ./packages/github/lib/summary.js
/** Turns a summary into the HTML and the picture of a job summary, in which no text of others can become markup. */




/** A step's summary may have 1 MiB (GitHub docs, "Job summaries": limits); some is left for what others of the step write. */
const summaryLimit = 1024 ** 2 - 16 * 1024;
const longestCell = 2_000;
/** @throws InputError INPUT_MISSING outside of a runner, which alone reads summaries */
async function writeSummary(env, summary) {
    const path = env['GITHUB_STEP_SUMMARY'];
    if (path === undefined || path === '')
        throw notOnRunner(['GITHUB_STEP_SUMMARY']);
    await appendToFile(path, `${renderSummary(summary, summaryLimit)}${external_node_os_.EOL}`);
}
/**
 * The summary in at most `limit` bytes: tables that do not fit are cut and say how many rows are left out.
 * Every table has a share of what the ones before it left over, so a long one never drives out the next.
 */
function renderSummary(summary, limit) {
    const parts = [`<h2>${escapeHtml(summary.title)}</h2>\n<p>${escapeHtml(summary.lead)}</p>\n`];
    const picture = summary.diagram === undefined ? '' : fencedDiagram(summary.diagram);
    let left = limit - 1 - Buffer.byteLength(parts.join('')) - Buffer.byteLength(picture);
    summary.tables.forEach((table, index) => {
        const part = renderTable(table, Math.floor(left / (summary.tables.length - index)));
        left -= Buffer.byteLength(part);
        parts.push(part);
    });
    // A blank line ends the HTML, so that what follows in the file is Markdown again.
    return `${parts.join('')}\n${picture}`;
}
/**
 * GitHub draws a fenced block of Mermaid (GitHub docs, "Creating diagrams"). INVARIANT: the fence is longer than any run of
 * backquotes within, so that the block ends where it is ended here (CommonMark, section 4.5).
 */
function fencedDiagram(diagram) {
    const runs = diagram.match(/`+/g) ?? [];
    const fence = '`'.repeat(Math.max(3, ...runs.map(({ length }) => length + 1)));
    return `${fence}mermaid\n${diagram}\n${fence}\n`;
}
function renderTable({ title, header, rows }, limit) {
    const named = header.some((cell) => cell !== '');
    const head = `<h3>${escapeHtml(title)}</h3>\n<table>\n${named ? row('th', header) : ''}`;
    const foot = '</table>\n';
    const leftOut = (count) => count === 0 ? '' : `<p>${count} of ${rows.length} rows are left out here.</p>\n`;
    let left = limit - Buffer.byteLength(head + foot + leftOut(rows.length));
    const shown = [];
    for (const cells of rows) {
        const next = row('td', cells);
        left -= Buffer.byteLength(next);
        if (left < 0)
            break;
        shown.push(next);
    }
    return `${head}${shown.join('')}${foot}${leftOut(rows.length - shown.length)}`;
}
function row(tag, cells) {
    return `<tr>${cells.map((cell) => `<${tag}>${cellText(cell)}</${tag}>`).join('')}</tr>\n`;
}
/** The address of a commit or of a run's attempt, and nothing else: no text of others may lead a reader anywhere. */
const linkable = /^https:\/\/[A-Za-z0-9.-]+(?::\d+)?\/[\w.-]+\/[\w.-]+\/(?:commit\/(?<commit>[0-9a-f]{40}|[0-9a-f]{64})|actions\/runs\/\d+\/attempts\/\d+)$/;
/** Plain words as they are, commits and runs as links; all else as code, where GitHub makes no links, mentions or emoji of it. */
function cellText(cell) {
    const link = linkable.exec(cell);
    if (link !== null)
        return `<a href="${cell}"><code>${link.groups?.['commit'] ?? cell}</code></a>`;
    const cut = cell.length > longestCell ? `${cell.slice(0, longestCell)}…` : cell;
    if (/^[A-Za-z0-9 ,.()'%-]*$/.test(cut))
        return escapeHtml(cut);
    return `<code>${escapeHtml(cut)}</code>`;
}
/** One line, without markup: a blank line would end the HTML block and bring Markdown back (CommonMark, section 4.6). */
function escapeHtml(text) {
    const escapes = {
        '&': '&amp;',
        '<': '&lt;',
        '>': '&gt;',
        '"': '&quot;',
        "'": '&#39;',
    };
    return printable(text)
        .replace(/\s+/g, ' ')
        .replace(/[&<>"']/g, (character) => escapes[character] ?? '');
}

;// CONCATENATED MODULE: ./packages/github/lib/surroundings.js
/** What an earlier step, or the runner, may have set in the environment that changes who answers this step's requests. */


/**
 * Node.js checks no server's certificate when this variable is 0 (Node.js documentation, "Command-line API").
 * @throws InputError ENVIRONMENT_UNSAFE
 */
function refuseUncheckedServers(env) {
    if (env['NODE_TLS_REJECT_UNAUTHORIZED'] !== '0')
        return;
    throw new errors/* InputError */.dz('ENVIRONMENT_UNSAFE', 'the environment variable NODE_TLS_REJECT_UNAUTHORIZED is 0, so anyone on the way could answer in the place of GitHub and AWS', {
        nextStep: 'Find the step or the configuration of the runner that sets it, and remove it; the certificate of an authority of your own belongs into NODE_EXTRA_CA_CERTS.',
    });
}
/** One sentence about every AWS service that the environment has answered elsewhere; undefined where there is none. */
function describeEndpoints(env) {
    const variables = Object.keys(env)
        .filter((name) => /^AWS_ENDPOINT_URL(_[A-Z0-9_]+)?$/.test(name) && (env[name] ?? '').trim() !== '')
        .toSorted();
    if (variables.length === 0)
        return undefined;
    const list = variables.map((name) => `${name} is ${redact(env[name] ?? '')}`);
    return `Requests to AWS go where the environment says, and whoever answers there is believed as AWS would be: ${list.join(', ')}.`;
}
/** Whether a proxy is named for any request; what is to be made of it is loaded where there is one. */
function namesProxy(env) {
    return ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'].some((name) => Boolean(env[name]));
}

;// CONCATENATED MODULE: ./packages/github/lib/run-action.js
/** Runs one action's story and turns whatever it throws into a failed step with one annotation. */















/**
 * Never rejects and never ends the process: a failure is printed and sets the exit code, so that open writes complete.
 * Nothing but node's own modules is loaded until the story needs more.
 */
async function runAction(action, story, host = thisProcess()) {
    let runner = createRunner(action, host);
    try {
        refuseUncheckedServers(host.env);
        const endpoints = describeEndpoints(host.env);
        if (endpoints !== undefined)
            runner.notice('AWS_ENDPOINT_CONFIGURED', endpoints);
        if (namesProxy(host.env))
            runner = await createProxiedRunner(action, host);
        await story(runner);
    }
    catch (error) {
        host.fail();
        reportFailure(host.stdout, error);
        if (error instanceof rules/* RuleError */.F)
            await summarizeRefusal(runner, host, error);
    }
}
/** The rules as a table, for those who read the run's page and not its log. */
async function summarizeRefusal({ action, warn }, { env }, refusal) {
    if (!env['GITHUB_STEP_SUMMARY'])
        return;
    const { describeRefusal } = await Promise.all(/* import() */[__webpack_require__.e(6470), __webpack_require__.e(6335)]).then(__webpack_require__.bind(__webpack_require__, 6470));
    await summarizeOrWarn(env, describeRefusal(action, refusal), warn);
}
async function summarizeOrWarn(env, summary, warn) {
    try {
        await writeSummary(env, summary);
    }
    catch (error) {
        // What the summary tells of is done and checked; that it cannot be told does not undo it.
        warn('SUMMARY_UNAVAILABLE', `the job summary cannot be written: ${error instanceof Error ? error.message : ''}`);
    }
}
function thisProcess() {
    return {
        env: process.env,
        stdout: process.stdout,
        cwd: process.cwd(),
        nodeVersion: process.version,
        now: () => new Date(),
        fail: () => {
            process.exitCode = 1;
        },
    };
}
/** @throws InputError ENVIRONMENT_UNSAFE */
async function createProxiedRunner(action, host) {
    const { findProxy } = await __webpack_require__.e(/* import() */ 7729).then(__webpack_require__.bind(__webpack_require__, 67729));
    const runner = createRunner(action, host);
    const proxy = findProxy(host, runner);
    return proxy === undefined ? runner : createRunner(action, host, proxy);
}
function createRunner(action, host, proxy) {
    const { env, stdout, now } = host;
    const cwd = (0,external_node_path_.resolve)(env['GITHUB_WORKSPACE'] || host.cwd);
    const mask = (secret) => writeMask(stdout, secret);
    const warn = (code, message) => void stdout.write(commandLine('warning', { title: code }, printable(message)));
    const notice = (code, message) => void stdout.write(commandLine('notice', { title: code }, printable(message)));
    const identity = identityToken({ env, proxy, now, mask });
    return {
        action,
        inputs: (0,inputs/* inputsFrom */.WK)(env),
        cwd,
        temp: (0,external_node_path_.resolve)(env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)()),
        now,
        run: () => runOf(env),
        identity,
        readRun: (options) => readRun(env, identity, options),
        refuseForkPullRequest: () => refuseForkPullRequest({ env }),
        checkSource: async ({ directory, ...options }) => {
            const { checkSource } = await __webpack_require__.e(/* import() */ 725).then(__webpack_require__.bind(__webpack_require__, 50725));
            const { gitOfRunner } = await __webpack_require__.e(/* import() */ 4192).then(__webpack_require__.bind(__webpack_require__, 74192));
            const git = gitOfRunner(env);
            return checkSource({ ...options, directory: (0,external_node_path_.resolve)(cwd, directory ?? '.'), git, warn });
        },
        buildEnvironment: () => buildEnvironment(env, host.nodeVersion),
        approvals: (token, run) => connectApprovals({ env, proxy, token, run, mask, notice }),
        environmentAccessKeyId: env['AWS_ACCESS_KEY_ID']?.trim() || undefined,
        ...(proxy === undefined ? {} : { proxy }),
        setOutputs: (values) => setOutputs(env, values),
        summarize: async (summary) => {
            // The log has the outcome as well, for whoever looks there first.
            for (const line of plainLines(`${summary.title}\n${summary.lead}`))
                stdout.write(`${line}\n`);
            await summarizeOrWarn(env, summary, warn);
        },
        mask,
        notice,
        warn,
        progress: progressLines(stdout, now),
    };
}
function runOf(env) {
    const id = env['GITHUB_RUN_ID'] ?? '';
    const attempt = env['GITHUB_RUN_ATTEMPT'] ?? '';
    // Both become part of the AWS session's name, so they are digits or nothing.
    const wrong = Object.entries({ GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt }).filter(([, text]) => !/^[0-9]{1,20}$/.test(text));
    if (wrong.length > 0)
        throw notOnRunner(wrong.map(([name]) => name));
    return { id, attempt };
}
async function connectApprovals({ token, proxy, ...asking }) {
    if (token === undefined)
        throw tokenMissing();
    const { approvalReader } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5348), __webpack_require__.e(355)]).then(__webpack_require__.bind(__webpack_require__, 20355));
    if (proxy === undefined)
        return approvalReader({ ...asking, token });
    const { fetchThrough } = await __webpack_require__.e(/* import() */ 3598).then(__webpack_require__.bind(__webpack_require__, 83598));
    return approvalReader({ ...asking, token, fetch: fetchThrough(proxy) });
}
function tokenMissing() {
    return new errors/* InputError */.dz('INPUT_MISSING', 'github-token is missing; the policy demands approvals', {
        nextStep: 'Leave it out for the token of the job, or give one that may read the run and its pull requests.',
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

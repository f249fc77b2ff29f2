export const id = 1119;
export const ids = [1119,2860,9392,8098,5717];
export const modules = {

/***/ 69392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ parseEncryptionKeyArn),
/* harmony export */   DM: () => (/* binding */ parseRoleArn),
/* harmony export */   Fn: () => (/* binding */ parseKmsKeyArn),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   parseSigningProfileArn: () => (/* reexport safe */ _secure_deploy_core_arn__WEBPACK_IMPORTED_MODULE_0__.V$),
/* harmony export */   parseTrustedProfileArn: () => (/* reexport safe */ _secure_deploy_core_arn__WEBPACK_IMPORTED_MODULE_0__.rI)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_arn__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84562);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/** Amazon Resource Names as users write them, checked exactly and turned into values. */



const keyForms = 'arn:aws:kms:<region>:<account>:key/<id> or arn:aws:kms:<region>:<account>:alias/<name>';
/**
 * Reads the ARN of a KMS key or of an alias that names a signer.
 * @throws InputError SIGNER_MALFORMED
 */
function parseKmsKeyArn(text) {
    const key = readKmsKeyArn(text);
    if (key !== undefined)
        return key;
    throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('SIGNER_MALFORMED', `${JSON.stringify(text)} is not the ARN of a KMS key or alias`, {
        nextStep: `Write it as ${keyForms}.`,
    });
}
/**
 * Reads the ARN of the KMS key (or alias) that objects are encrypted with.
 * @throws InputError INPUT_MALFORMED
 */
function parseEncryptionKeyArn(text) {
    const key = readKmsKeyArn(text);
    if (key !== undefined)
        return key;
    throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('INPUT_MALFORMED', `the encryption key ${JSON.stringify(text)} is not the ARN of a KMS key or alias`, {
        nextStep: `Write it as ${keyForms}.`,
    });
}
function readKmsKeyArn(text) {
    const parts = (0,_secure_deploy_core_arn__WEBPACK_IMPORTED_MODULE_0__/* .splitRegionalArn */ .DX)(text, 'kms');
    const kind = parts === undefined ? undefined : kmsResourceKind(parts.resource);
    if (parts === undefined || kind === undefined)
        return undefined;
    const { partition, region, accountId, resource } = parts;
    return { arn: text, partition, region, accountId, resource, kind };
}
function kmsResourceKind(resource) {
    if (/^key\/(mrk-[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.test(resource))
        return 'key';
    return /^alias\/[A-Za-z0-9/_-]{1,250}$/.test(resource) ? 'alias' : undefined;
}
/**
 * Reads the ARN of an IAM role, with or without a path.
 * @throws InputError INPUT_MALFORMED
 */
function parseRoleArn(text) {
    const parts = (0,_secure_deploy_core_arn__WEBPACK_IMPORTED_MODULE_0__/* .splitArn */ .E_)(text);
    const roleName = /^role\/(?:[!-~]{1,510}\/)?([\w+=,.@-]{1,64})$/.exec(parts?.resource ?? '')?.[1];
    if (parts?.service !== 'iam' ||
        parts.region !== '' ||
        !_secure_deploy_core_arn__WEBPACK_IMPORTED_MODULE_0__/* .accountPattern */ .UY.test(parts.accountId) ||
        roleName === undefined) {
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('INPUT_MALFORMED', `role-to-assume is ${JSON.stringify(text)}, which is not the ARN of an IAM role`, {
            nextStep: 'Write it as arn:aws:iam::<account>:role/<name>.',
        });
    }
    return { arn: text, partition: parts.partition, accountId: parts.accountId, roleName };
}
/** The account of any ARN that has one; undefined for anything else. */
function accountOf(arn) {
    const accountId = (0,_secure_deploy_core_arn__WEBPACK_IMPORTED_MODULE_0__/* .splitArn */ .E_)(arn)?.accountId;
    return accountId !== undefined && _secure_deploy_core_arn__WEBPACK_IMPORTED_MODULE_0__/* .accountPattern */ .UY.test(accountId) ? accountId : undefined;
}


/***/ }),

/***/ 4039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VA: () => (/* binding */ sharedSettings),
/* harmony export */   iw: () => (/* binding */ configuredEndpoint),
/* harmony export */   ry: () => (/* binding */ clientSettings)
/* harmony export */ });
const defaultTimeouts = { connect: 5_000, idle: 120_000 };
const nothing = () => { };
const silent = { trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing };
/** `maxAttempts: 1`: repeating is failures.ts' matter, because the SDK does not repeat a request with a stream body. */
function sharedSettings(region, timeouts = defaultTimeouts) {
    return {
        region,
        maxAttempts: 1,
        logger: silent,
        requestHandler: { connectionTimeout: timeouts.connect, socketTimeout: timeouts.idle, logger: silent },
    };
}
/** Settings for a client that acts as `session`, in the session's own region unless told. */
function clientSettings(session, region = session.region) {
    return { ...sharedSettings(region, session.timeouts), credentials: session.credentials };
}
/** The endpoint that the environment or the AWS profile configures for this client's service, by the SDK's own rules. */
async function configuredEndpoint(client) {
    const { serviceConfiguredEndpoint } = client.config;
    return await serviceConfiguredEndpoint?.();
}


/***/ }),

/***/ 35124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IY: () => (/* binding */ callAws),
/* harmony export */   Is: () => (/* binding */ errorName),
/* harmony export */   LH: () => (/* binding */ withRetries),
/* harmony export */   N1: () => (/* binding */ toServiceError),
/* harmony export */   au: () => (/* binding */ unexpectedAnswer),
/* harmony export */   bg: () => (/* binding */ mayPass),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57706);
/** What goes wrong between us and AWS, told apart by who has to act; and the bounded repetition of what may pass. */



const deniedNames = new Set([
    'AccessDenied',
    'AccessDeniedException',
    'AllAccessDisabled',
    'AccountProblem',
    'ExpiredToken',
    'ExpiredTokenException',
    'InvalidAccessKeyId',
    'InvalidClientTokenId',
    'InvalidToken',
    'SignatureDoesNotMatch',
    'UnrecognizedClientException',
    'UnauthorizedAccess',
    'Forbidden',
]);
const missingNames = new Set([
    'NoSuchKey',
    'NoSuchBucket',
    'NoSuchVersion',
    'NotFound',
    'NotFoundException',
    'ResourceNotFoundException',
]);
const throttledNames = new Set([
    'SlowDown',
    'Throttling',
    'ThrottlingException',
    'ThrottledException',
    'TooManyRequestsException',
    'RequestLimitExceeded',
    'RequestThrottled',
    'BandwidthLimitExceeded',
    'LimitExceededException',
]);
const networkCodes = new Set([
    'ECONNRESET',
    'ECONNREFUSED',
    'ECONNABORTED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'EPIPE',
    'ETIMEDOUT',
    'ERR_STREAM_PREMATURE_CLOSE',
    'UND_ERR_SOCKET',
]);
/** Refusals with a 4xx status that the same request may outlive. */
const passingNames = new Set([
    'RequestTimeout',
    'RequestTimeTooSkewed',
    'OperationAborted',
    'IDPCommunicationError',
    'ConditionalRequestConflict',
]);
function statusOf(error) {
    const { $metadata, $response } = (error ?? {});
    return $metadata?.httpStatusCode ?? $response?.statusCode;
}
function errorName(error) {
    const name = error?.name;
    return typeof name === 'string' ? name : '';
}
/** A header of the answer that an SDK error came from. */
function responseHeader(error, header) {
    return error?.$response?.headers?.[header];
}
function isNetwork(error) {
    const { name, code, cause } = (error ?? {});
    if (name === 'TimeoutError' || (code !== undefined && networkCodes.has(code)))
        return true;
    if (error instanceof Error &&
        /socket hang up|aborted|premature close/i.test(error.message) &&
        statusOf(error) === undefined)
        return true;
    return cause !== undefined && cause !== error && isNetwork(cause);
}
function judge(error) {
    const name = errorName(error);
    const status = statusOf(error);
    if (throttledNames.has(name) || status === 429)
        return { code: 'AWS_THROTTLED', retryable: true };
    if (deniedNames.has(name))
        return { code: 'AWS_ACCESS_DENIED', retryable: false };
    if (missingNames.has(name))
        return { code: 'AWS_NOT_FOUND', retryable: false };
    if (passingNames.has(name))
        return { code: 'AWS_UNAVAILABLE', retryable: true };
    if (name === 'CredentialsProviderError')
        return { code: 'AWS_ACCESS_DENIED', retryable: false };
    if (status !== undefined && status >= 500)
        return { code: 'AWS_UNAVAILABLE', retryable: status !== 501 };
    if (isNetwork(error))
        return { code: 'NETWORK', retryable: true };
    if (status === 401 || status === 403)
        return { code: 'AWS_ACCESS_DENIED', retryable: false };
    if (status === 404)
        return { code: 'AWS_NOT_FOUND', retryable: false };
    if (status !== undefined && status >= 300)
        return { code: 'AWS_REJECTED', retryable: false };
    // Fail closed: an answer that could not be read is neither a success nor a refusal.
    return { code: 'AWS_ANSWER_UNEXPECTED', retryable: true };
}
/**
 * Turns what the SDK threw into a ServiceError that names the operation, its target and the IAM action likely missing.
 * Errors of this project pass through as they are.
 */
function toServiceError(error, context) {
    if (error instanceof _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .SecureDeployError */ .vk)
        return error;
    const { code, retryable } = judge(error);
    const requestId = error?.$metadata?.requestId;
    const said = error instanceof Error && error.message !== ''
        ? `: ${error.message
            .replace(/\s+/g, ' ')
            .slice(0, 500)
            .replace(/\.?\s*$/, '')}`
        : '';
    const name = errorName(error);
    const message = `${context.operation} on ${context.target} ${outcome(code)} (${[name, statusOf(error)].filter(Boolean).join(' ')}${said})`;
    const details = {
        operation: context.operation,
        retryable,
        cause: error,
        ...(requestId === undefined ? {} : { requestId }),
    };
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7(code, message, { ...details, ...nextStep(code, error, context) });
}
function outcome(code) {
    switch (code) {
        case 'AWS_ACCESS_DENIED':
            return 'was denied';
        case 'AWS_NOT_FOUND':
            return 'found nothing there';
        case 'AWS_THROTTLED':
            return 'was throttled';
        case 'AWS_REJECTED':
            return 'was rejected';
        case 'AWS_UNAVAILABLE':
            return 'failed on the side of AWS';
        case 'NETWORK':
            return 'got no answer';
        default:
            return 'got an answer that is not what the service promises';
    }
}
function nextStep(code, error, context) {
    const region = responseHeader(error, 'x-amz-bucket-region');
    if (code === 'AWS_REJECTED' && region !== undefined) {
        return { nextStep: `The bucket is in ${region}: give that as the region of its store.` };
    }
    if (code === 'AWS_ACCESS_DENIED') {
        const action = context.action ?? context.operation;
        const also = context.deniedMeans === undefined ? '' : ` ${context.deniedMeans}`;
        return { nextStep: `Check that the role's policy and the resource's policy allow ${action}.${also}` };
    }
    if (code === 'AWS_THROTTLED' || code === 'AWS_UNAVAILABLE' || code === 'NETWORK') {
        return { nextStep: 'Run the job again; what was written so far is kept and not written twice.' };
    }
    return {};
}
/** An answer that lacks what the service's model promises, or that is not about what was asked. */
function unexpectedAnswer(operation, what, cause) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7('AWS_ANSWER_UNEXPECTED', `${operation} answered, but ${what}`, { operation, cause });
}
const baseDelay = 200;
const longestDelay = 10_000;
/** INVARIANT: only what toServiceError calls retryable is repeated; refusals and bad evidence never are. */
function mayPass(error) {
    if (error instanceof _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7)
        return error.retryable;
    return !(error instanceof _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .SecureDeployError */ .vk) && judge(error).retryable;
}
/** Repeats `operation` while its failures may pass, waiting a random part of an exponentially growing delay ("full jitter"). */
async function withRetries(operation, options = {}) {
    const { attempts = 5, isRetryable = mayPass } = options;
    const wait = options.sleep ?? node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout;
    const random = options.random ?? (() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(2 ** 32) / 2 ** 32);
    for (let attempt = 1;; attempt++) {
        try {
            return await operation(attempt);
        }
        catch (error) {
            if (attempt >= attempts || !isRetryable(error))
                throw error;
            await wait(Math.floor(random() * Math.min(longestDelay, baseDelay * 2 ** attempt)));
        }
    }
}
/** One call of an AWS operation: repeated while its failure may pass, then told as a ServiceError. */
async function callAws(context, send, options) {
    try {
        return await withRetries(send, options);
    }
    catch (error) {
        throw toServiceError(error, context);
    }
}


/***/ }),

/***/ 8098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   admitStatements: () => (/* binding */ admitStatements),
/* harmony export */   arriveStatements: () => (/* binding */ arriveStatements),
/* harmony export */   getStatements: () => (/* binding */ getStatements),
/* harmony export */   historyStatements: () => (/* binding */ historyStatements),
/* harmony export */   listStatements: () => (/* binding */ listStatements),
/* harmony export */   objectStatements: () => (/* binding */ objectStatements),
/* harmony export */   promoteStatements: () => (/* binding */ promoteStatements),
/* harmony export */   putStatements: () => (/* binding */ putStatements),
/* harmony export */   readStatements: () => (/* binding */ readStatements),
/* harmony export */   recordStatements: () => (/* binding */ recordStatements),
/* harmony export */   renderSessionPolicy: () => (/* binding */ renderSessionPolicy),
/* harmony export */   revocationStatements: () => (/* binding */ revocationStatements),
/* harmony export */   sessionPolicyLimit: () => (/* binding */ sessionPolicyLimit),
/* harmony export */   signStatements: () => (/* binding */ signStatements),
/* harmony export */   sourceRecordStatements: () => (/* binding */ sourceRecordStatements),
/* harmony export */   targetRecordStatements: () => (/* binding */ targetRecordStatements),
/* harmony export */   uploadStatements: () => (/* binding */ uploadStatements)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/* harmony import */ var _secure_deploy_core_layout__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79639);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84562);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69392);
/** Inline session policies: a role narrowed, for one run of one action, to exactly the objects and keys that it is about. */



/** The most characters that STS takes as an inline session policy (AWS STS API reference, AssumeRole, `Policy`). */
const sessionPolicyLimit = 2048;
/**
 * The statements as the compact JSON that STS takes.
 * @throws InputError SESSION_POLICY_TOO_LARGE above 2,048 characters
 */
function renderSessionPolicy(statements) {
    // Fail closed: a policy without statements could be taken for no narrowing at all.
    if (statements.length === 0)
        throw new Error('a session policy needs at least one statement');
    const [text] = [mergedResources(mergedActions(statements)), mergedActions(mergedResources(statements))]
        .map((merged) => JSON.stringify({ Version: '2012-10-17', Statement: merged.map(compact) }))
        .sort((one, other) => one.length - other.length);
    if (text.length > sessionPolicyLimit) {
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('SESSION_POLICY_TOO_LARGE', `the session policy for this run has ${text.length} characters and AWS STS takes ${sessionPolicyLimit}`, { nextStep: 'Shorten the release name, the version or the prefix of the store.' });
    }
    return text;
}
/** Statements that allow the same actions under the same conditions become one over all their resources. */
function mergedResources(statements) {
    const byGrant = new Map();
    for (const statement of statements) {
        const grant = JSON.stringify([statement.Action, statement.Condition]);
        const Resource = union(byGrant.get(grant)?.Resource, statement.Resource);
        byGrant.set(grant, { ...statement, Resource });
    }
    return [...byGrant.values()];
}
/** Statements about the same resources under the same conditions become one with all their actions. */
function mergedActions(statements) {
    const byScope = new Map();
    for (const statement of statements) {
        const scope = JSON.stringify([statement.Resource, statement.Condition]);
        const Action = union(byScope.get(scope)?.Action, statement.Action);
        byScope.set(scope, { ...statement, Action });
    }
    return [...byScope.values()];
}
function union(before, added) {
    return [...new Set([...(before ?? []), ...added])];
}
function compact({ Effect, Action, Resource, Condition }) {
    const single = (list) => (list.length === 1 ? list[0] : list);
    return {
        Effect,
        Action: single(Action),
        Resource: single(Resource),
        ...(Condition === undefined ? {} : { Condition }),
    };
}
/** What writing a release takes: puts under this release's keys, and nothing that could read, list or delete. */
function uploadStatements(access) {
    return putStatements(access, (0,_secure_deploy_core_layout__WEBPACK_IMPORTED_MODULE_1__/* .releasePrefix */ .sE)(access.release));
}
/** What writing takes below one key prefix of a store, which ends with a slash. */
function putStatements(access, below) {
    const multipart = access.multipart === 'needed';
    const actions = [
        's3:PutObject',
        ...(access.retention === undefined ? [] : ['s3:PutObjectRetention']),
        ...(multipart ? ['s3:AbortMultipartUpload'] : []),
    ];
    // Completing a multipart upload makes S3 decrypt the parts (S3 user guide, "Multipart upload API and permissions").
    const keyActions = ['kms:GenerateDataKey', ...(multipart ? ['kms:Decrypt'] : [])];
    return [allow(actions, [objectsBelow(access, below)]), keyStatement(access, keyActions, access.sseKmsKeyId)];
}
/**
 * What reading a release takes. S3 answers 403, not 404, for an object that does not exist, unless the caller may list the
 * whole bucket (S3 API reference, GetObject, "Permissions"); no session here may, and callers expect the 403.
 */
function readStatements(access) {
    return getStatements(access, (0,_secure_deploy_core_layout__WEBPACK_IMPORTED_MODULE_1__/* .releasePrefix */ .sE)(access.release));
}
/** What reading takes below one key prefix of a store, which ends with a slash. */
function getStatements(store, below) {
    return [
        allow(['s3:GetObject', 's3:GetObjectVersion'], [objectsBelow(store, below)]),
        keyStatement(store, ['kms:Decrypt'], undefined),
    ];
}
/** What reading single objects of a bucket takes, by their full keys. */
function objectStatements(bucket, keys) {
    const objects = keys.map((key) => `arn:${(0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .partitionOf */ .iQ)(bucket.region)}:s3:::${bucket.bucket}/${literal(key)}`);
    return [
        allow(['s3:GetObject', 's3:GetObjectVersion'], objects),
        keyStatement({ ...bucket, prefix: '' }, ['kms:Decrypt'], undefined),
    ];
}
/**
 * What listing takes: lists that ask for exactly one of these key prefixes of the store, each with its slash at the end. A
 * request for an object has no `s3:prefix` (service authorization reference, Amazon S3), so it is answered as without this.
 */
function listStatements(store, prefixes) {
    const bucket = `arn:${(0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .partitionOf */ .iQ)(store.region)}:s3:::${store.bucket}`;
    const asked = prefixes.map((prefix) => literal(fullKey(store, prefix)));
    return asked.length === 0
        ? []
        : [allow(['s3:ListBucket'], [bucket], { StringLike: { 's3:prefix': asked } })];
}
/**
 * What moving a release takes: reading it at its source, reading and writing it at its target (what is there already
 * is verified before anything is added). Parts are always allowed for: a bucket may refuse a conditional CopyObject, and
 * then a copy is made as a multipart upload. Tags, ACLs and deletions are no part of it.
 */
function promoteStatements(source, target) {
    return [...readStatements(source), ...arriveStatements(target)];
}
/** The target's side of it: the release, and the mark of its arrival. */
function arriveStatements(target) {
    const written = { ...target, multipart: 'needed' };
    return [
        ...readStatements(target),
        ...uploadStatements(written),
        ...putStatements(written, (0,_secure_deploy_core_layout__WEBPACK_IMPORTED_MODULE_1__/* .arrivalsPrefix */ .HE)(target.release.name)),
    ];
}
/** What admitting a release takes where it was uploaded: reading it, and adding the record and the mark of its arrival. */
function admitStatements(store) {
    return [
        ...readStatements(store),
        ...putStatements(store, (0,_secure_deploy_core_layout__WEBPACK_IMPORTED_MODULE_1__/* .recordPrefix */ .Kg)(store.release, 'promotion')),
        ...putStatements(store, (0,_secure_deploy_core_layout__WEBPACK_IMPORTED_MODULE_1__/* .arrivalsPrefix */ .HE)(store.release.name)),
    ];
}
/** What the rules of a deploy policy look at, in both stores of a promotion. */
function recordStatements(source, target) {
    return [...sourceRecordStatements(source), ...targetRecordStatements(target)];
}
/** The records of this release where it comes from. */
function sourceRecordStatements(source) {
    const kinds = ['promotion', 'deployment'];
    return listStatements(source, kinds.map((kind) => (0,_secure_deploy_core_layout__WEBPACK_IMPORTED_MODULE_1__/* .recordPrefix */ .Kg)(source.release, kind)));
}
/** The arrivals of the release's name where it goes, with the record that each mark leads to. */
function targetRecordStatements(target) {
    const { name } = target.release;
    const records = `${objectsBelow(target, `releases/${name}/`)}/records/promotion/*`;
    return [
        ...listStatements(target, [(0,_secure_deploy_core_layout__WEBPACK_IMPORTED_MODULE_1__/* .arrivalsPrefix */ .HE)(name)]),
        allow(['s3:GetObject', 's3:GetObjectVersion'], [records]),
    ];
}
/** What looking back takes: listing and reading one release, or all releases of a name and which of them arrived last. */
function historyStatements(store, { name, version }) {
    const below = version === undefined ? (0,_secure_deploy_core_layout__WEBPACK_IMPORTED_MODULE_1__/* .versionsPrefix */ .cz)(name) : (0,_secure_deploy_core_layout__WEBPACK_IMPORTED_MODULE_1__/* .releasePrefix */ .sE)({ name, version });
    const bucket = `arn:${(0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .partitionOf */ .iQ)(store.region)}:s3:::${store.bucket}`;
    const arrivals = version === undefined ? [literal(fullKey(store, (0,_secure_deploy_core_layout__WEBPACK_IMPORTED_MODULE_1__/* .arrivalsPrefix */ .HE)(name)))] : [];
    const prefixes = [`${literal(fullKey(store, below))}*`, ...arrivals];
    return [
        ...getStatements(store, below),
        allow(['s3:ListBucket'], [bucket], { StringLike: { 's3:prefix': prefixes } }),
    ];
}
/**
 * What signing takes: one profile's SignPayload, or one key's Sign and GetPublicKey. `signer` is the ARN as the user
 * wrote it.
 * @throws InputError SIGNER_MALFORMED
 */
function signStatements(signer) {
    if (signer.split(':')[2] === 'signer')
        return [allow(['signer:SignPayload'], [(0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSigningProfileArn */ .V$)(signer).arn])];
    const key = (0,_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .parseKmsKeyArn */ .Fn)(signer);
    const actions = ['kms:Sign', 'kms:GetPublicKey'];
    if (key.kind === 'key')
        return [allow(actions, [key.arn])];
    // IAM does not match a key's alias as a resource; kms:RequestAlias is the condition for it (AWS KMS developer guide, "ABAC").
    const anyKey = `arn:${key.partition}:kms:${key.region}:${key.accountId}:key/*`;
    return [allow(actions, [anyKey], { StringEquals: { 'kms:RequestAlias': key.resource } })];
}
/**
 * What asking for revocations takes (IAM service authorization reference, AWS Signer: GetRevocationStatus has the
 * resource types signing-profile and signing-job). The profiles are those that the trust policy names.
 */
function revocationStatements(profileArns) {
    const resources = profileArns.flatMap((arn) => {
        const { partition, region, accountId } = (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSigningProfileArn */ .V$)(withoutVersion(arn));
        return [
            withoutVersion(arn),
            `${withoutVersion(arn)}/*`,
            `arn:${partition}:signer:${region}:${accountId}:/signing-jobs/*`,
        ];
    });
    return resources.length === 0 ? [] : [allow(['signer:GetRevocationStatus'], [...new Set(resources)])];
}
/** A trust policy may pin one version of a profile; AWS Signer is asked about the profile all the same. */
function withoutVersion(arn) {
    return arn.replace(/(:\/signing-profiles\/[A-Za-z0-9_]{2,64})\/[A-Za-z0-9]{10}$/, '$1');
}
function allow(Action, Resource, Condition) {
    return { Effect: 'Allow', Action, Resource, ...(Condition === undefined ? {} : { Condition }) };
}
function objectsBelow(store, below) {
    return `arn:${(0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .partitionOf */ .iQ)(store.region)}:s3:::${store.bucket}/${literal(fullKey(store, below))}*`;
}
function fullKey({ prefix }, key) {
    return prefix === '' ? key : `${prefix}/${key}`;
}
/** A key's text with the characters that IAM would read as wildcards or variables written so that it does not. */
function literal(text) {
    return text.replace(/[*?$]/g, (character) => `\${${character}}`);
}
/**
 * A KMS permission that serves this bucket's objects only. Where the key is not known, any key will do, but only
 * through S3 and only for this bucket: S3 states the object's ARN, or the bucket's under a bucket key, as encryption
 * context (S3 user guide, "Encryption context").
 */
function keyStatement({ region, bucket }, actions, keyArn) {
    if (keyArn !== undefined && (0,_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .parseEncryptionKeyArn */ .$Q)(keyArn).kind === 'key')
        return allow(actions, [keyArn]);
    const partition = (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .partitionOf */ .iQ)(region);
    const service = `s3.${region}.amazonaws.com`;
    return allow(actions, ['*'], {
        StringEquals: { 'kms:ViaService': partition === 'aws-cn' ? [service, `${service}.cn`] : service },
        StringLike: {
            'kms:EncryptionContext:aws:s3:arn': [
                `arn:${partition}:s3:::${bucket}`,
                `arn:${partition}:s3:::${bucket}/*`,
            ],
        },
    });
}


/***/ }),

/***/ 1119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSession: () => (/* binding */ openSession)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-sts/dist-cjs/index.js
var dist_cjs = __webpack_require__(71695);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/arn.js
var lib_arn = __webpack_require__(84562);
// EXTERNAL MODULE: ./packages/aws/lib/arn.js
var aws_lib_arn = __webpack_require__(69392);
// EXTERNAL MODULE: ./packages/aws/lib/clients.js
var clients = __webpack_require__(4039);
// EXTERNAL MODULE: ./packages/aws/lib/failures.js
var failures = __webpack_require__(35124);
;// CONCATENATED MODULE: ./packages/aws/lib/credentials.js


/** Access key ids of temporary credentials start with ASIA (IAM user guide, "Unique identifiers"). */
function assertTemporary(accessKeyId) {
    if (accessKeyId.startsWith('ASIA'))
        return;
    throw new errors/* InputError */.dz('LONG_LIVED_CREDENTIALS', 'the environment carries a long-lived AWS access key', {
        nextStep: 'Remove aws-access-key-id and aws-secret-access-key from the workflow, delete the key, and give role-to-assume.',
    });
}
/** @throws ServiceError AWS_ANSWER_UNEXPECTED for credentials that are not complete */
function readCredentials(operation, answered) {
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answered ?? {};
    if (!AccessKeyId ||
        !SecretAccessKey ||
        !SessionToken ||
        Expiration === undefined ||
        Number.isNaN(Expiration.getTime())) {
        throw (0,failures/* unexpectedAnswer */.au)(operation, 'without complete credentials');
    }
    return {
        accessKeyId: AccessKeyId,
        secretAccessKey: SecretAccessKey,
        sessionToken: SessionToken,
        expiration: Expiration,
    };
}
function maskCredentials(credentials, mask) {
    mask(credentials.secretAccessKey);
    mask(credentials.sessionToken);
    mask(credentials.accessKeyId);
}
/** The runner's own credentials, found as AWS SDKs find them; long-lived ones are refused wherever they come from. */
async function ambientCredentials(client, mask) {
    const found = await client.config.credentials().catch((error) => {
        throw new errors/* ServiceError */._7('AWS_ACCESS_DENIED', 'the runner has no AWS role of its own', {
            operation: 'sts:GetCallerIdentity',
            cause: error,
            nextStep: 'Give the runner an instance, pod or task role, or give role-to-assume and the permission id-token: write.',
        });
    });
    mask(found.secretAccessKey);
    if (found.sessionToken !== undefined)
        mask(found.sessionToken);
    assertTemporary(found.accessKeyId);
    if (found.sessionToken === undefined)
        throw (0,failures/* unexpectedAnswer */.au)('credentials', 'without a session token');
    const { accessKeyId, secretAccessKey, sessionToken, expiration } = found;
    return { accessKeyId, secretAccessKey, sessionToken, ...(expiration === undefined ? {} : { expiration }) };
}

// EXTERNAL MODULE: ./packages/aws/lib/session-policy.js
var session_policy = __webpack_require__(8098);
;// CONCATENATED MODULE: ./packages/aws/lib/claims.js
/** The claims of a workflow's OIDC token, shown beside what usually makes AWS STS refuse it; the token itself never is. */
/** The claims that an IAM trust policy can test (IAM user guide, "Available keys for AWS OIDC federation", GitHub). */
const testable = [
    'iss',
    'aud',
    'sub',
    'repository',
    'repository_id',
    'ref',
    'environment',
    'workflow',
    'job_workflow_ref',
    'actor',
    'actor_id',
    'enterprise_id',
];
/** Reads a token's claims without verifying it; undefined where it is not a JSON Web Token. */
function decodeClaims(token) {
    const parts = token.split('.');
    if (parts.length !== 3 || parts[1] === undefined)
        return undefined;
    try {
        const claims = JSON.parse(Buffer.from(parts[1], 'base64url').toString('utf8'));
        if (typeof claims !== 'object' || claims === null || Array.isArray(claims))
            return undefined;
        return Object.fromEntries(Object.entries(claims).flatMap(([name, value]) => displayed(name, value)));
    }
    catch {
        return undefined;
    }
}
function displayed(name, value) {
    if (Array.isArray(value))
        return [[name, printable(value.join(', '))]];
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [[name, printable(String(value))]]
        : [];
}
/** A claim comes from names that a user chose: no control character of it reaches a log. */
function printable(text) {
    return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '?');
}
/** Several lines: the claims that a trust policy can test, and what usually differs between the two. */
function explainClaims(claims, request) {
    if (claims === undefined)
        return 'The token is not a JSON Web Token, so its claims cannot be shown.';
    const shown = testable.filter((name) => claims[name] !== undefined);
    const width = Math.max(...shown.map((name) => name.length));
    return [
        'Claims of the token that a trust policy can test:',
        ...shown.map((name) => `  ${name.padEnd(width)}  ${claims[name]}`),
        'What usually fails:',
        ...usualReasons(claims, request).map((reason) => `  - ${reason}`),
    ].join('\n');
}
function usualReasons(claims, { roleArn, accountId, audience }) {
    const issuer = (claims.iss ?? 'https://token.actions.githubusercontent.com').replace(/^https:\/\//, '');
    return [
        ...subjectReasons(claims),
        `aud: the token was asked for with the audience '${audience}' and says '${claims.aud ?? ''}'; the trust policy's ` +
            `condition on ${issuer}:aud and the audience of the identity provider must be the same.`,
        `A condition with StringEquals takes '*' and '?' literally; patterns need StringLike.`,
        `Account ${accountId} has no IAM OIDC identity provider for https://${issuer}, or the trust policy names another one.`,
        `The role is in another account, or there is no such role: ${roleArn}.`,
    ];
}
function subjectReasons(claims) {
    const { sub = '', environment, ref = '' } = claims;
    const other = otherSubjectForm(claims);
    return [
        ...(other === undefined
            ? []
            : [
                `sub: this token says '${sub}'; a trust policy written for the other form, '${other}', does not match it.`,
            ]),
        ...(environment === undefined
            ? [
                `sub: the job names no environment; a trust policy that expects ':environment:...' at the end does not match.`,
            ]
            : [
                `sub: the job's environment '${environment}' takes the place of the branch or tag; a condition on '${ref}' ` +
                    `must test the ref claim, not sub.`,
            ]),
    ];
}
/**
 * The same subject in the form that this token does not use: with names alone, or with names and ids
 * (GitHub docs, "OpenID Connect reference", immutable subject claims).
 */
function otherSubjectForm(claims) {
    const { sub = '', repository = '', repository_id, repository_owner_id: ownerId } = claims;
    const [owner, name] = repository.split('/');
    const named = `repo:${repository}:`;
    const numbered = `repo:${owner}@${ownerId}/${name}@${repository_id}:`;
    if (owner === undefined || name === undefined || ownerId === undefined || repository_id === undefined)
        return undefined;
    if (sub.startsWith(named))
        return numbered + sub.slice(named.length);
    return sub.startsWith(numbered) ? named + sub.slice(numbered.length) : undefined;
}

;// CONCATENATED MODULE: ./packages/aws/lib/sts-refusal.js
/** What AWS STS refused, told so that the author of a trust policy sees what differs. */



const webIdentity = 'sts:AssumeRoleWithWebIdentity';
/** ServiceError STS_REFUSED where STS said no; what the call failed with where STS gave no answer. */
function toRefusal(error, { token, role, audience }) {
    // INVARIANT: the token is in no message, whatever a service may echo.
    if (error instanceof Error)
        error.message = error.message.replaceAll(token, '***');
    const told = (0,failures/* toServiceError */.N1)(error, { operation: webIdentity, target: role.arn });
    if (!(told instanceof errors/* ServiceError */._7))
        return told;
    const refused = ['AWS_ACCESS_DENIED', 'AWS_REJECTED', 'AWS_NOT_FOUND'];
    if (!refused.includes(told.code))
        return told;
    const claims = explainClaims(decodeClaims(token), {
        roleArn: role.arn,
        accountId: role.accountId,
        audience,
    });
    return new errors/* ServiceError */._7('STS_REFUSED', `AWS STS refused the token: ${told.message}\n${claims}`, {
        operation: webIdentity,
        cause: error,
        ...(told.requestId === undefined ? {} : { requestId: told.requestId }),
        nextStep: refusedNextStep((0,failures/* errorName */.Is)(error)),
    });
}
function refusedNextStep(name) {
    switch (name.replace(/Exception$/, '')) {
        case 'PackedPolicyTooLarge':
            return 'The generated session policy is too large in its packed form: shorten the release name, the version or the prefix of the store.';
        case 'MalformedPolicyDocument':
            return 'The generated session policy was not understood: check the names and ARNs that it is made of.';
        case 'RegionDisabled':
            return 'AWS STS is switched off for this region in the account: switch it on in the account settings of IAM.';
        case 'ExpiredToken':
            return 'The token was too old when it arrived: check the clock of the runner, then run the job again.';
        case 'InvalidIdentityToken':
            return 'Add an OIDC identity provider for the issuer, with this audience, to the IAM of the account that the role is in.';
        case 'ValidationError':
            return 'Check role-duration-seconds against the maximum session duration of the role.';
        default:
            return "Compare these claims with the conditions of the role's trust policy.";
    }
}

;// CONCATENATED MODULE: ./packages/aws/lib/assume-role.js
/** Assumes a role for one run, narrowed by its session policy. */







/** 2 to 64 characters of letters, digits and `_+=,.@-` (AWS STS API reference, `RoleSessionName`). */
function sessionName(action, run) {
    const tail = `-${run.id}-${run.attempt}`.replace(/[^\w+=,.@-]/g, '-');
    const head = `secure-deploy-${action}`.replace(/[^\w+=,.@-]/g, '-');
    return head
        .slice(0, Math.max(2, 64 - tail.length))
        .concat(tail)
        .slice(0, 64);
}
async function assumeRole(request, role, options) {
    const { identity, run, action, region } = request;
    const parameters = {
        RoleArn: role.arn,
        RoleSessionName: sessionName(action, run),
        Policy: (0,session_policy.renderSessionPolicy)(request.policy),
        DurationSeconds: identity.durationSeconds,
    };
    const client = new dist_cjs/* STSClient */.iM((0,clients/* sharedSettings */.VA)(region, options.timeouts));
    try {
        if (identity.kind === 'ambient') {
            await ambientCredentials(client, request.mask);
            const operation = 'sts:AssumeRole';
            const send = () => client.send(new dist_cjs/* AssumeRoleCommand */.QL(parameters));
            return readAssumedRole(operation, await (0,failures/* callAws */.IY)({ operation, target: role.arn }, send, options.retry), role, request.mask);
        }
        const token = await identity.token();
        request.mask(token);
        const send = () => client.send(new dist_cjs/* AssumeRoleWithWebIdentityCommand */.WH({ ...parameters, WebIdentityToken: token }));
        const answer = await (0,failures/* withRetries */.LH)(send, { ...options.retry, isRetryable: isPassing }).catch((error) => {
            throw toRefusal(error, { token, role, audience: identity.audience });
        });
        return readAssumedRole(webIdentity, answer, role, request.mask);
    }
    finally {
        client.destroy();
    }
}
/** What STS reports about reaching the token's issuer may pass, whatever its status. */
function isPassing(error) {
    return (0,failures/* errorName */.Is)(error).startsWith('IDPCommunicationError') || (0,failures/* mayPass */.bg)(error);
}
function readAssumedRole(operation, answer, role, mask) {
    const { Credentials, AssumedRoleUser } = answer;
    const credentials = readCredentials(operation, Credentials);
    maskCredentials(credentials, mask);
    const arn = AssumedRoleUser?.Arn;
    if (arn === undefined || (0,aws_lib_arn/* accountOf */.XP)(arn) !== role.accountId) {
        throw (0,failures/* unexpectedAnswer */.au)(operation, `it is not about a role of account ${role.accountId}`);
    }
    return { arn, credentials };
}

;// CONCATENATED MODULE: ./packages/aws/lib/session.js
/** One short-lived AWS session for one run of one action: by the runner's OIDC token, or by a role the runner itself has. */







/** The SDK asks for new credentials five minutes before the old ones end. */
const renewalMargin = 5 * 60_000;
/**
 * Opens the session. Everything that can be refused without asking AWS is refused first.
 * @throws InputError LONG_LIVED_CREDENTIALS, ACCOUNT_NOT_ALLOWED, INPUT_MALFORMED, SESSION_POLICY_TOO_LARGE
 * @throws ServiceError STS_REFUSED, or what the call to STS failed with
 */
async function openSession(request, options = {}) {
    if (request.environmentAccessKeyId !== undefined)
        assertTemporary(request.environmentAccessKeyId);
    const partition = (0,lib_arn/* partitionOf */.iQ)(request.region);
    const role = request.identity.roleArn === undefined ? undefined : (0,aws_lib_arn/* parseRoleArn */.DM)(request.identity.roleArn);
    if (role !== undefined) {
        assertSamePartition(role, request.region);
        assertAccountAllowed(role.accountId, request);
    }
    const opened = await identify(request, role, options);
    assertAccountAllowed(opened.accountId, request);
    const { accountId, arn, first, credentials } = opened;
    return {
        region: request.region,
        partition,
        accountId,
        arn,
        credentials,
        ...(first.expiration === undefined ? {} : { expiration: first.expiration }),
        ...(options.timeouts === undefined ? {} : { timeouts: options.timeouts }),
    };
}
async function identify(request, role, options) {
    if (role === undefined)
        return await identifyAmbient(request, options);
    const assume = () => assumeRole(request, role, options);
    const opened = await assume();
    let latest = opened.credentials;
    const credentials = async () => {
        if ((latest.expiration?.getTime() ?? Infinity) - Date.now() < renewalMargin)
            latest = (await assume()).credentials;
        return latest;
    };
    return { accountId: role.accountId, arn: opened.arn, first: opened.credentials, credentials };
}
function assertSamePartition(role, region) {
    if (role.partition === (0,lib_arn/* partitionOf */.iQ)(region))
        return;
    throw new errors/* InputError */.dz('INPUT_CONFLICT', `role-to-assume is ${role.arn}, and aws-region is ${region}, which is not of its partition`, {
        nextStep: "Give a region of the role's partition.",
    });
}
function assertAccountAllowed(accountId, { allowedAccountIds }) {
    if (allowedAccountIds.length === 0 || allowedAccountIds.includes(accountId))
        return;
    throw new errors/* InputError */.dz('ACCOUNT_NOT_ALLOWED', `the session would be in the AWS account ${accountId}; allowed-account-ids has ${allowedAccountIds.join(', ')}`, { nextStep: 'Name a role of an allowed account in role-to-assume.' });
}
async function identifyAmbient(request, options) {
    const client = new dist_cjs/* STSClient */.iM((0,clients/* sharedSettings */.VA)(request.region, options.timeouts));
    const credentials = () => ambientCredentials(client, request.mask);
    const first = await credentials();
    const operation = 'sts:GetCallerIdentity';
    const call = { operation, target: 'the session of the runner' };
    const { Account, Arn } = await (0,failures/* callAws */.IY)(call, () => client.send(new dist_cjs/* GetCallerIdentityCommand */.zI({})), options.retry);
    if (Account === undefined || Arn === undefined || (0,aws_lib_arn/* accountOf */.XP)(Arn) !== Account) {
        throw (0,failures/* unexpectedAnswer */.au)(operation, 'without an account and an ARN that agree');
    }
    return { accountId: Account, arn: Arn, first, credentials };
}


/***/ }),

/***/ 84562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ splitRegionalArn),
/* harmony export */   E_: () => (/* binding */ splitArn),
/* harmony export */   UY: () => (/* binding */ accountPattern),
/* harmony export */   V$: () => (/* binding */ parseSigningProfileArn),
/* harmony export */   iQ: () => (/* binding */ partitionOf),
/* harmony export */   rI: () => (/* binding */ parseTrustedProfileArn)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/** Amazon Resource Names: their parts, and signing profiles as signers and as trusted identities. */

const partitionPattern = /^aws(-[a-z]+)*$/;
const regionPattern = /^[a-z]{2,}(-[a-z]+)+-\d{1,2}$/;
const accountPattern = /^\d{12}$/;
const partitionsByRegionPrefix = [
    ['cn-', 'aws-cn'],
    ['us-gov-', 'aws-us-gov'],
    ['us-isob-', 'aws-iso-b'],
    ['us-isof-', 'aws-iso-f'],
    ['eu-isoe-', 'aws-iso-e'],
    ['us-iso-', 'aws-iso'],
    ['eusc-', 'aws-eusc'],
];
/**
 * The partition that a region belongs to, `aws` for the commercial ones (AWS General Reference, "ARN format").
 * @throws InputError INPUT_MALFORMED for what cannot be the name of a region.
 */
function partitionOf(region) {
    if (!regionPattern.test(region)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MALFORMED', `${JSON.stringify(region)} is not the name of an AWS region`, {
            nextStep: "Give aws-region as in 'eu-west-1'.",
        });
    }
    return partitionsByRegionPrefix.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
}
function splitArn(text) {
    const [prefix, partition, service, region, accountId, ...resource] = text.split(':');
    if (prefix !== 'arn' || partition === undefined || service === undefined)
        return undefined;
    if (region === undefined || accountId === undefined || resource.length === 0)
        return undefined;
    if (!partitionPattern.test(partition))
        return undefined;
    return { partition, service, region, accountId, resource: resource.join(':') };
}
/** A regional ARN's parts, where the region belongs to the partition and the account is an account. */
function splitRegionalArn(text, service) {
    const parts = splitArn(text);
    if (parts?.service !== service ||
        !regionPattern.test(parts.region) ||
        !accountPattern.test(parts.accountId))
        return undefined;
    return partitionOf(parts.region) === parts.partition ? parts : undefined;
}
const profileForm = 'arn:aws:signer:<region>:<account>:/signing-profiles/<name>';
/**
 * Reads the ARN of a signing profile. AWS Signer puts a colon and then a slash before the resource; the frequent
 * misspellings (`signing-profile`, the slash left out) are understood and put right.
 * @throws InputError SIGNER_MALFORMED, with an explanation for the ARN of a profile *version*: AWS Signer always signs
 *   with the profile's current version.
 */
function parseSigningProfileArn(text) {
    const parts = splitRegionalArn(text, 'signer');
    const [, name, version] = parts === undefined ? [] : (/^\/?signing-profiles?\/([^/]+)(?:\/(.*))?$/.exec(parts.resource) ?? []);
    if (parts === undefined || name === undefined || !/^[A-Za-z0-9_]{2,64}$/.test(name)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('SIGNER_MALFORMED', `${JSON.stringify(text)} is not the ARN of an AWS Signer signing profile`, {
            nextStep: `Write it as ${profileForm}.`,
        });
    }
    const { partition, region, accountId } = parts;
    const arn = `arn:${partition}:signer:${region}:${accountId}:/signing-profiles/${name}`;
    if (version !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('SIGNER_MALFORMED', `${JSON.stringify(text)} names one version of a signing profile; AWS Signer signs with a profile's current version only`, { nextStep: `Name the profile without its version: ${arn}.` });
    }
    return { arn, partition, region, accountId, profileName: name };
}
/**
 * Reads the ARN of a signing profile, or of one version of it, as a trusted identity.
 * @throws InputError SIGNER_MALFORMED
 */
function parseTrustedProfileArn(text) {
    const [, profile, version] = /^(.*\/signing-profiles?\/[^/]+)\/([A-Za-z0-9]{10})$/.exec(text) ?? [];
    const parsed = parseSigningProfileArn(profile ?? text);
    return version === undefined ? parsed : { ...parsed, arn: `${parsed.arn}/${version}` };
}


/***/ }),

/***/ 79639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ bundleKey),
/* harmony export */   HE: () => (/* binding */ arrivalsPrefix),
/* harmony export */   Hy: () => (/* binding */ recordKey),
/* harmony export */   Kg: () => (/* binding */ recordPrefix),
/* harmony export */   VG: () => (/* binding */ holdsPrefix),
/* harmony export */   ZH: () => (/* binding */ evidenceKey),
/* harmony export */   cz: () => (/* binding */ versionsPrefix),
/* harmony export */   fm: () => (/* binding */ buildAttemptKey),
/* harmony export */   jX: () => (/* binding */ attemptKey),
/* harmony export */   rx: () => (/* binding */ arrivalKey),
/* harmony export */   sE: () => (/* binding */ releasePrefix),
/* harmony export */   wm: () => (/* binding */ fileKey)
/* harmony export */ });
/** Every key of a release starts with this. */
function releasePrefix({ name, version }) {
    return `releases/${name}/${version}/`;
}
/** Each folder below this is a version of the release. */
function versionsPrefix(name) {
    return `releases/${name}/`;
}
/** Written last: a release exists only if this object does. */
function bundleKey(id) {
    return `${releasePrefix(id)}release.bundle.json`;
}
/** The digest in the key lets an identity that can only put run again safely: "exists" means these bytes. */
function fileKey(id, sha256, name) {
    return `${releasePrefix(id)}files/${sha256}/${name}`;
}
function evidenceKey(id, sha256, name) {
    return `${releasePrefix(id)}evidence/${sha256}/${name}`;
}
/** Every record of a kind about a release stands below this. */
function recordPrefix(id, kind) {
    return `${releasePrefix(id)}records/${kind}/`;
}
/**
 * `subject` of a promotion is the digest of the release's bundle: a release arrives in a store once, so two promotions leave
 * one record. Of a deployment it is the digest of the record's own bundle: each deployment leaves its record.
 */
function recordKey(id, kind, subject) {
    return `${recordPrefix(id, kind)}${subject}.bundle.json`;
}
/** The arrivals of one name's releases in a store, so that the newest is found without looking into every release. */
function arrivalsPrefix(name) {
    return `arrivals/${name}/`;
}
/** A mark, not believed by itself: it leads to the promotion record that must hold. `time` is that record's, RFC 3339 in UTC. */
function arrivalKey({ name, version }, time, bundleSha256) {
    return `${arrivalsPrefix(name)}${time.replaceAll(/[-:]/g, '')}/${version}/${bundleSha256}`;
}
/** All holds of a store, and what lifts them. */
const holdsPrefix = 'holds/';
/** The n-th upload of anything under this release's name and version, counted from 1. */
function attemptKey(id, n) {
    return `${releasePrefix(id)}attempts/all/${n}`;
}
/** The n-th upload of one build under this release's name and version, counted from 1. */
function buildAttemptKey(id, build, n) {
    return `${releasePrefix(id)}attempts/${build}/${n}`;
}


/***/ })

};

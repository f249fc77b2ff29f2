export const id = 1891;
export const ids = [1891];
export const modules = {

/***/ 4039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VA: () => (/* binding */ sharedSettings),
/* harmony export */   iw: () => (/* binding */ configuredEndpoint),
/* harmony export */   ry: () => (/* binding */ clientSettings)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/** What all clients of AWS services here have in common: credentials, the way out, bounded waiting, no repetition of their own, no output. */


const defaultTimeouts = { connect: 5_000, idle: 120_000 };
const nothing = () => { };
const silent = { trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing };
/** `maxAttempts: 1`: repeating is failures.ts' matter, because the SDK does not repeat a request with a stream body. */
function sharedSettings(region, { timeouts = defaultTimeouts, proxy } = {}) {
    return {
        region,
        maxAttempts: 1,
        logger: silent,
        requestHandler: {
            connectionTimeout: timeouts.connect,
            socketTimeout: timeouts.idle,
            logger: silent,
            ...(proxy === undefined ? {} : agentsThrough(proxy, timeouts)),
        },
    };
}
/**
 * Agents and not their options, because for a body that waits to be let through (`Expect: 100-continue`) the SDK makes an agent
 * of its own otherwise, which would pass the proxy by. A tunnel that a proxy never opens belongs to no request, so whoever
 * gives up on one leaves it open, and the process with it; the agent's own timeout ends it.
 */
function agentsThrough(proxy, { connect }) {
    const options = { keepAlive: true, maxSockets: 50, proxyEnv: proxy, timeout: connect };
    return { httpAgent: new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(options), httpsAgent: new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(options) };
}
/** Settings for a client that acts as `session`, in the session's own region unless told. */
function clientSettings(session, region = session.region) {
    return { ...sharedSettings(region, session), credentials: session.credentials };
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
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57706);
/* harmony import */ var _secure_deploy_core_values_proxy_refusal__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33333);
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
    'ERR_PROXY_TUNNEL',
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
        return { code: 'NETWORK', retryable: !(0,_secure_deploy_core_values_proxy_refusal__WEBPACK_IMPORTED_MODULE_2__/* .isRefusedByProxy */ .I)(error) };
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
    if (error instanceof _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .SecureDeployError */ .vk)
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
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._7(code, message, { ...details, ...nextStep(code, error, context) });
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
    if (code === 'NETWORK' && (0,_secure_deploy_core_values_proxy_refusal__WEBPACK_IMPORTED_MODULE_2__/* .isRefusedByProxy */ .I)(error))
        return { nextStep: _secure_deploy_core_values_proxy_refusal__WEBPACK_IMPORTED_MODULE_2__/* .proxyStep */ .L };
    if (code === 'AWS_THROTTLED' || code === 'AWS_UNAVAILABLE' || code === 'NETWORK') {
        return { nextStep: 'Run the job again; what was written so far is kept and not written twice.' };
    }
    return {};
}
/** An answer that lacks what the service's model promises, or that is not about what was asked. */
function unexpectedAnswer(operation, what, cause) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._7('AWS_ANSWER_UNEXPECTED', `${operation} answered, but ${what}`, { operation, cause });
}
const baseDelay = 200;
const longestDelay = 10_000;
/** INVARIANT: only what toServiceError calls retryable is repeated; refusals and bad evidence never are. */
function mayPass(error) {
    if (error instanceof _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._7)
        return error.retryable;
    return !(error instanceof _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .SecureDeployError */ .vk) && judge(error).retryable;
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

/***/ 61891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F0: () => (/* binding */ createFromParts),
  Pj: () => (/* binding */ isStanding),
  a_: () => (/* binding */ planSignedParts),
  P0: () => (/* binding */ planSinglePart)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-es/commandBuilder.js + 33 modules
var commandBuilder = __webpack_require__(22072);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(35120);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-s3/dist-es/commands/CreateMultipartUploadCommand.js


class CreateMultipartUploadCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw1 */.Fw, "CreateMultipartUpload", schemas_0/* CreateMultipartUpload$ */.uP1) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-s3/dist-es/commands/CompleteMultipartUploadCommand.js


class CompleteMultipartUploadCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw1 */.Fw, "CompleteMultipartUpload", schemas_0/* CompleteMultipartUpload$ */.p4g) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-s3/dist-es/commands/AbortMultipartUploadCommand.js


class AbortMultipartUploadCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "AbortMultipartUpload", schemas_0/* AbortMultipartUpload$ */.QU_) {
}

// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/in-parallel.js
var in_parallel = __webpack_require__(6512);
// EXTERNAL MODULE: ./packages/core/lib/values/digest.js
var digest = __webpack_require__(13954);
// EXTERNAL MODULE: ./packages/aws/lib/failures.js
var failures = __webpack_require__(35124);
// EXTERNAL MODULE: ./packages/aws/lib/s3-store.js
var s3_store = __webpack_require__(89985);
;// CONCATENATED MODULE: ./packages/aws/lib/s3-multipart.js
/** Multipart uploads in which S3 checks every part against its signed digest, and which leave nothing behind when they fail. */






const partsAtOnce = 4;
/** How often a whole upload is made again after a lost race (409) before it is given up. */
const uploads = 3;
/** The answer to a completed upload is lost, or another writer was faster: only a new upload can tell. */
class UploadLost extends Error {
}
/**
 * The plan by the signed part digests.
 * @throws VerificationError STATEMENT_MALFORMED where a file of this size has no part digests, or not the right number
 */
function planSignedParts({ size, parts: digests }, name) {
    const count = digests === undefined ? 0 : Math.ceil(size / digests.partSize);
    if (digests === undefined || digests.sha256.length === 0 || digests.sha256.length !== count) {
        throw new errors/* VerificationError */.mk('STATEMENT_MALFORMED', `${name} has ${size} bytes, more than one request to S3 may carry, and the digests of its parts are not signed`, { nextStep: 'Sign the release again.' });
    }
    const { partSize } = digests;
    const parts = digests.sha256.map((sha256, index) => ({
        number: index + 1,
        range: { start: index * partSize, end: Math.min(size, (index + 1) * partSize) },
        sha256,
    }));
    return { size, parts, composite: (0,digest/* compositeSha256 */.Bz)(digests) };
}
/** The plan that has the whole object as its only part. */
function planSinglePart({ size, sha256 }) {
    const composite = (0,digest/* compositeSha256 */.Bz)({ partSize: size, sha256: [sha256] });
    return { size, parts: [{ number: 1, range: { start: 0, end: size }, sha256 }], composite };
}
/** Creates one object from parts; nothing is visible before the last request, and that one never replaces an object. */
async function createFromParts(target, plan, uploadPart) {
    const isRetryable = (error) => error instanceof UploadLost;
    try {
        return await (0,failures/* withRetries */.LH)(() => uploadOnce(target, plan, uploadPart), {
            ...target.retry,
            attempts: uploads,
            isRetryable,
        });
    }
    catch (error) {
        throw (0,failures/* toServiceError */.N1)(error instanceof UploadLost ? error.cause : error, (0,s3_store/* describeCall */.GC)('s3:PutObject', target.store, target.key));
    }
}
async function uploadOnce(target, plan, uploadPart) {
    const uploadId = await begin(target);
    try {
        const completed = await (0,in_parallel/* inParallel */.H)(plan.parts, partsAtOnce, async (part) => {
            const { eTag, sha256 } = await uploadPart(part, uploadId);
            assertPart(part, sha256, target);
            return { PartNumber: part.number, ETag: eTag, ChecksumSHA256: sha256 };
        });
        const outcome = await complete(target, uploadId, completed, plan.size);
        if (outcome.outcome === 'exists')
            await abort(target, uploadId);
        else
            assertComposite(outcome.sha256, plan.composite, target);
        return outcome;
    }
    catch (error) {
        await abort(target, uploadId);
        throw error;
    }
}
async function begin({ client, store, key, protection, retry }) {
    const send = () => client.send(new CreateMultipartUploadCommand({
        ...(0,s3_store/* address */.hl)(store, key),
        ...(0,s3_store/* protectionOf */.fA)(protection),
        ChecksumAlgorithm: 'SHA256',
        ChecksumType: 'COMPOSITE',
    }));
    // IAM knows no action for beginning, sending and completing: all are s3:PutObject.
    const { UploadId } = await (0,failures/* callAws */.IY)((0,s3_store/* describeCall */.GC)('s3:PutObject', store, key), send, retry);
    if (!UploadId)
        throw (0,failures/* unexpectedAnswer */.au)('s3:CreateMultipartUpload', 'without an upload id');
    return UploadId;
}
function assertPart(part, sha256, { store, key }) {
    if (sha256 === (0,digest/* toBase64 */.nk)(part.sha256))
        return;
    const { uri } = (0,s3_store/* locate */.x5)(store, key, undefined);
    throw new errors/* VerificationError */.mk('DIGEST_MISMATCH', `S3 computed ${sha256} for part ${part.number} of ${uri}, signed is ${(0,digest/* toBase64 */.nk)(part.sha256)}`);
}
function assertComposite(sha256, composite, { store, key }) {
    if (sha256 === composite)
        return;
    const { uri } = (0,s3_store/* locate */.x5)(store, key, undefined);
    throw new errors/* VerificationError */.mk('DIGEST_MISMATCH', `S3 computed ${sha256} for ${uri}, signed are parts that give ${composite}`);
}
async function complete({ client, store, key, retry }, uploadId, parts, size) {
    const send = () => client.send(new CompleteMultipartUploadCommand({
        ...(0,s3_store/* address */.hl)(store, key),
        UploadId: uploadId,
        MultipartUpload: { Parts: [...parts] },
        MpuObjectSize: size,
        IfNoneMatch: '*',
    }));
    try {
        const answer = await (0,failures/* withRetries */.LH)(send, {
            ...retry,
            isRetryable: (error) => !isLost(error) && (0,failures/* mayPass */.bg)(error),
        });
        if (answer.ChecksumSHA256 === undefined)
            throw (0,failures/* unexpectedAnswer */.au)('s3:CompleteMultipartUpload', 'without the SHA-256 checksum');
        return {
            outcome: 'created',
            location: (0,s3_store/* locate */.x5)(store, key, answer.VersionId),
            sha256: answer.ChecksumSHA256,
        };
    }
    catch (error) {
        if (isStanding(error))
            return { outcome: 'exists', location: (0,s3_store/* locate */.x5)(store, key, undefined) };
        if (isLost(error))
            throw new UploadLost('the upload is gone', { cause: error });
        throw error;
    }
}
/** 412: an object stands at this key already. */
function isStanding(error) {
    return (0,failures/* errorName */.Is)(error) === 'PreconditionFailed' || (0,failures/* statusOf */.c2)(error) === 412;
}
/** After a 409 the upload has to be made again (S3 user guide, "Conditional writes"); after a lost answer it may be gone. */
function isLost(error) {
    return ['ConditionalRequestConflict', 'NoSuchUpload'].includes((0,failures/* errorName */.Is)(error));
}
/** Parts of an upload that is given up cost money until they are removed; failing to do so changes no outcome. */
async function abort({ client, store, key, retry }, uploadId) {
    const send = () => client.send(new AbortMultipartUploadCommand({ ...(0,s3_store/* address */.hl)(store, key), UploadId: uploadId }));
    await (0,failures/* withRetries */.LH)(send, { ...retry, attempts: 3 }).catch(() => undefined);
}


/***/ }),

/***/ 89985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ describeCall),
/* harmony export */   IM: () => (/* binding */ readChecksum),
/* harmony export */   P0: () => (/* binding */ fullKey),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   fA: () => (/* binding */ protectionOf),
/* harmony export */   hl: () => (/* binding */ address),
/* harmony export */   oD: () => (/* binding */ s3Client),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62525);
/* harmony import */ var _secure_deploy_core_values_digest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13954);
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4039);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35124);
/** What reading, creating and copying in S3 have in common: where a store is, and the client that speaks to it. */




function fullKey({ prefix }, key) {
    return prefix === '' ? key : `${prefix}/${key}`;
}
function locate(store, key, versionId) {
    const full = fullKey(store, key);
    const uri = `s3://${store.bucket}/${full}`;
    return { uri, bucket: store.bucket, key: full, ...(versionId === undefined ? {} : { versionId }) };
}
/** The members that every request about one object of the store has. */
function address(store, key) {
    return { Bucket: store.bucket, Key: fullKey(store, key), ...ownerOf(store) };
}
/** The member by which every request fails if the bucket is another account's. */
function ownerOf({ expectedBucketOwner }) {
    return expectedBucketOwner === undefined ? {} : { ExpectedBucketOwner: expectedBucketOwner };
}
/** Names a call about one object of the store, and what else a refusal may mean. */
function describeCall(operation, store, key, deniedMeans) {
    const owner = store.expectedBucketOwner === undefined
        ? undefined
        : `S3 answers the same if ${store.bucket} does not belong to account ${store.expectedBucketOwner}.`;
    const means = [deniedMeans, owner].filter((sentence) => sentence !== undefined).join(' ');
    return {
        operation,
        target: locate(store, key, undefined).uri,
        ...(means === '' ? {} : { deniedMeans: means }),
    };
}
const clients = new WeakMap();
/** The client for a store: one for each session and region, so that connections are used again. */
function s3Client(session, store) {
    const region = store.region ?? session.region;
    const ofSession = clients.get(session) ?? new Map();
    clients.set(session, ofSession);
    const client = ofSession.get(region) ?? makeClient(session, region);
    ofSession.set(region, client);
    return client;
}
/**
 * Checksums are asked for and compared by name here (SHA-256, as signed), so the SDK's own CRCs are left out. An
 * endpoint that the operator has configured is used as it is, without the bucket's name in front of its host.
 */
async function makeClient(session, region) {
    const settings = {
        ...(0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .clientSettings */ .ry)(session, region),
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
    };
    const client = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_1__/* .S3Client */ .Y(settings);
    if ((await (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .configuredEndpoint */ .iw)(client)) === undefined)
        return client;
    return new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_1__/* .S3Client */ .Y({ ...settings, forcePathStyle: true });
}
/**
 * The members of a request that ask for this protection. `aws:kms` without a key would mean the AWS managed key, whose
 * objects no other account can read, not the bucket's own default; so it is only ever said together with a key.
 */
function protectionOf({ sseKmsKeyId, retention }) {
    return {
        ...(sseKmsKeyId === undefined
            ? {}
            : { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: sseKmsKeyId }),
        ...(retention === undefined
            ? {}
            : { ObjectLockMode: retention.mode, ObjectLockRetainUntilDate: retention.until }),
    };
}
/**
 * S3's checksum in the form of StoredDigest: lowercase hex where it is of the whole object, else as S3 gives it.
 * @throws ServiceError AWS_ANSWER_UNEXPECTED for a whole-object checksum that is not one
 */
function readChecksum(operation, text, type) {
    if (type === 'COMPOSITE' || /-\d+$/.test(text))
        return text;
    const digest = (0,_secure_deploy_core_values_digest__WEBPACK_IMPORTED_MODULE_2__/* .fromBase64 */ .Ey)(text);
    if (digest === undefined)
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .unexpectedAnswer */ .au)(operation, 'with a SHA-256 checksum that is not one');
    return digest;
}


/***/ }),

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


/***/ })

};

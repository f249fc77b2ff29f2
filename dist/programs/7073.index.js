export const id = 7073;
export const ids = [7073];
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

/***/ 37073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  awsSignerRevocation: () => (/* binding */ awsSignerRevocation)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-signer/dist-es/commandBuilder.js
var commandBuilder = __webpack_require__(54443);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-signer/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(77796);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-signer/dist-es/commands/GetRevocationStatusCommand.js


class GetRevocationStatusCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "GetRevocationStatus", schemas_0/* GetRevocationStatus$ */.HS) {
}

// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/aws/lib/failures.js
var failures = __webpack_require__(35124);
// EXTERNAL MODULE: ./packages/aws/lib/signer-client.js
var signer_client = __webpack_require__(213);
;// CONCATENATED MODULE: ./packages/aws/lib/revocation.js
/** Asks AWS Signer whether a signature, its profile version or its certificates have been revoked. */




const getRevocationStatus = 'signer:GetRevocationStatus';
/**
 * One question an envelope, put in the region where it was signed. Nothing but an answer without revoked entities is
 * good news: what could not be asked or not be understood is `unknown`, and the trust policy decides what that means.
 */
function awsSignerRevocation(session, retry) {
    return { check: (request) => check(session, request, retry) };
}
async function check(session, { awsSigner, signingTime }, retry) {
    if (awsSigner === undefined)
        return { kind: 'unknown', reason: 'The signature was not made by AWS Signer.' };
    const [, partition, , region = ''] = awsSigner.profileVersionArn.split(':');
    if (partition !== session.partition) {
        const reason = `The signature was made in the AWS partition ${partition}; a session in ${session.partition} cannot ask there.`;
        return { kind: 'unknown', reason };
    }
    const client = await (0,signer_client/* signerClient */.A)(session, region);
    const send = () => client.send(new GetRevocationStatusCommand({
        signatureTimestamp: signingTime,
        platformId: awsSigner.platformId,
        profileVersionArn: awsSigner.profileVersionArn,
        jobArn: awsSigner.jobArn,
        certificateHashes: [...awsSigner.certificateHashes],
    }));
    try {
        const target = awsSigner.profileVersionArn;
        const { revokedEntities } = await (0,failures/* callAws */.IY)({ operation: getRevocationStatus, target }, send, retry);
        return read(revokedEntities);
    }
    catch (error) {
        return { kind: 'unknown', reason: reasonOf(error), cause: error };
    }
    finally {
        client.destroy();
    }
}
/** AWS API reference, GetRevocationStatus: the entities that are revoked; none or no list means not revoked. */
function read(entities) {
    if (entities === undefined || entities === null)
        return { kind: 'good', detail: 'AWS Signer knows of no revocation.' };
    if (!Array.isArray(entities))
        return { kind: 'unknown', reason: `${getRevocationStatus} did not answer with a list.` };
    if (entities.length === 0)
        return { kind: 'good', detail: 'AWS Signer knows of no revocation.' };
    return { kind: 'revoked', entities: entities.map(String) };
}
function reasonOf(error) {
    if (!(error instanceof errors/* SecureDeployError */.vk))
        return `${getRevocationStatus} failed: ${String(error)}`;
    return error.nextStep === undefined ? error.message : `${error.message}. ${error.nextStep}`;
}


/***/ }),

/***/ 213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ signerClient)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_signer__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15163);
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4039);
/** The client for AWS Signer in one region. */


/**
 * AWS Signer answers questions about revocation at another host, whose name starts with `data-`. An endpoint that the
 * operator has configured is used as it is.
 */
async function signerClient(session, region) {
    const settings = (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .clientSettings */ .ry)(session, region);
    const client = new _aws_sdk_client_signer__WEBPACK_IMPORTED_MODULE_1__/* .SignerClient */ .w(settings);
    if ((await (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .configuredEndpoint */ .iw)(client)) === undefined)
        return client;
    return new _aws_sdk_client_signer__WEBPACK_IMPORTED_MODULE_1__/* .SignerClient */ .w({ ...settings, disableHostPrefix: true });
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

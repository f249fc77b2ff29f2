export const id = 8827;
export const ids = [8827];
export const modules = {

/***/ 58827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  accountReader: () => (/* binding */ accountReader)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-es/commands/GetBucketVersioningCommand.js
var GetBucketVersioningCommand = __webpack_require__(86963);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-es/commands/GetObjectLockConfigurationCommand.js
var GetObjectLockConfigurationCommand = __webpack_require__(80161);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-es/commands/GetPublicAccessBlockCommand.js
var GetPublicAccessBlockCommand = __webpack_require__(48027);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-es/commands/GetBucketEncryptionCommand.js
var GetBucketEncryptionCommand = __webpack_require__(77744);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-es/commands/GetBucketPolicyCommand.js
var GetBucketPolicyCommand = __webpack_require__(44473);
// EXTERNAL MODULE: ./packages/aws/lib/failures.js
var failures = __webpack_require__(35124);
// EXTERNAL MODULE: ./packages/aws/lib/s3-store.js
var s3_store = __webpack_require__(89985);
;// CONCATENATED MODULE: ./packages/aws/lib/bucket-reader.js
/** Asks Amazon S3 how a bucket keeps what stands in it, and from whom. */



/** Every answer fails if the bucket belongs to another account than the session's. */
function bucketReader(session, bucket, retry) {
    const { accountId: expectedBucketOwner } = session;
    const named = { Bucket: bucket, ExpectedBucketOwner: expectedBucketOwner };
    const ask = async (operation, absentName, send) => {
        const client = await (0,s3_store/* s3Client */.oD)(session, { uri: `s3://${bucket}`, bucket, prefix: '', expectedBucketOwner });
        const call = {
            operation,
            target: `s3://${bucket}`,
            deniedMeans: `S3 answers the same if ${bucket} does not belong to account ${expectedBucketOwner}.`,
        };
        return (0,failures/* callAws */.IY)(call, () => unless(absentName, send(client)), retry);
    };
    return {
        // Where it was never enabled that has an answer of its own, without a status.
        versioning: async () => (await ask('s3:GetBucketVersioning', undefined, (client) => client.send(new GetBucketVersioningCommand/* GetBucketVersioningCommand */._(named))))?.Status,
        objectLock: async () => {
            const answer = await ask('s3:GetBucketObjectLockConfiguration', 'ObjectLockConfigurationNotFoundError', (client) => client.send(new GetObjectLockConfigurationCommand/* GetObjectLockConfigurationCommand */.m(named)));
            const lock = answer?.ObjectLockConfiguration;
            return lock && { status: lock.ObjectLockEnabled, retention: retentionOf(lock.Rule?.DefaultRetention) };
        },
        openToPublic: async () => {
            const answer = await ask('s3:GetBucketPublicAccessBlock', 'NoSuchPublicAccessBlockConfiguration', (client) => client.send(new GetPublicAccessBlockCommand/* GetPublicAccessBlockCommand */.G(named)));
            const blocked = answer?.PublicAccessBlockConfiguration;
            return ways.filter((way) => blocked?.[way] !== true);
        },
        encryptionKey: async () => {
            const answer = await ask('s3:GetEncryptionConfiguration', 'ServerSideEncryptionConfigurationNotFoundError', (client) => client.send(new GetBucketEncryptionCommand/* GetBucketEncryptionCommand */.t(named)));
            const rules = answer?.ServerSideEncryptionConfiguration?.Rules ?? [];
            const [first] = rules.map((rule) => rule.ApplyServerSideEncryptionByDefault);
            return first?.SSEAlgorithm === 'aws:kms' ? first.KMSMasterKeyID : undefined;
        },
        policy: async () => (await ask('s3:GetBucketPolicy', 'NoSuchBucketPolicy', (client) => client.send(new GetBucketPolicyCommand/* GetBucketPolicyCommand */.m(named))))?.Policy,
    };
}
function retentionOf(kept) {
    if (kept?.Mode === undefined)
        return undefined;
    if (kept.Days !== undefined)
        return `${kept.Mode} for ${kept.Days} days`;
    return kept.Years === undefined ? undefined : `${kept.Mode} for ${kept.Years} years`;
}
const ways = ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'];
/** S3 refuses to tell of what was never set up; that is an answer. */
async function unless(absentName, answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (absentName !== undefined && (0,failures/* errorName */.Is)(error) === absentName)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-iam/dist-es/IAMClient.js + 8 modules
var IAMClient = __webpack_require__(85919);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-iam/dist-es/commands/GetOpenIDConnectProviderCommand.js + 1 modules
var GetOpenIDConnectProviderCommand = __webpack_require__(86843);
// EXTERNAL MODULE: ./packages/aws/lib/clients.js
var clients = __webpack_require__(4039);
;// CONCATENATED MODULE: ./packages/aws/lib/identity-provider-reader.js
/** Asks AWS IAM about an OIDC identity provider of an account. */



const operation = 'iam:GetOpenIDConnectProvider';
async function readIdentityProvider(session, host, retry) {
    const client = new IAMClient/* IAMClient */.h((0,clients/* clientSettings */.ry)(session));
    const [, partition] = session.arn.split(':');
    const arn = `arn:${partition}:iam::${session.accountId}:oidc-provider/${host}`;
    const send = async () => {
        try {
            return await client.send(new GetOpenIDConnectProviderCommand/* GetOpenIDConnectProviderCommand */.c({ OpenIDConnectProviderArn: arn }));
        }
        catch (error) {
            if ((0,failures/* errorName */.Is)(error) === 'NoSuchEntityException')
                return undefined;
            throw error;
        }
    };
    try {
        const answer = await (0,failures/* callAws */.IY)({ operation, target: `the identity provider ${host}` }, send, retry);
        return answer === undefined ? undefined : { arn, audiences: answer.ClientIDList ?? [] };
    }
    finally {
        client.destroy();
    }
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-signer/dist-es/commands/GetSigningProfileCommand.js
var GetSigningProfileCommand = __webpack_require__(52729);
// EXTERNAL MODULE: ./packages/aws/lib/signer-client.js
var signer_client = __webpack_require__(213);
;// CONCATENATED MODULE: ./packages/aws/lib/signing-profile-reader.js
/** Asks AWS Signer about a signing profile. */



const signing_profile_reader_operation = 'signer:GetSigningProfile';
async function readSigningProfile(session, name, retry) {
    const client = await (0,signer_client/* signerClient */.A)(session, session.region);
    const send = async () => {
        try {
            return await client.send(new GetSigningProfileCommand/* GetSigningProfileCommand */.K({ profileName: name }));
        }
        catch (error) {
            if ((0,failures/* errorName */.Is)(error) === 'ResourceNotFoundException')
                return undefined;
            throw error;
        }
    };
    try {
        const answer = await (0,failures/* callAws */.IY)({ operation: signing_profile_reader_operation, target: `the signing profile ${name}` }, send, retry);
        if (answer === undefined)
            return undefined;
        const { platformId, status } = answer;
        if (platformId === undefined || status === undefined)
            throw (0,failures/* unexpectedAnswer */.au)(signing_profile_reader_operation, 'without a platform and a status');
        return { platform: platformId, status };
    }
    finally {
        client.destroy();
    }
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-cloudformation/dist-es/commands/DescribeStacksCommand.js
var DescribeStacksCommand = __webpack_require__(96925);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-cloudformation/dist-es/commands/GetTemplateCommand.js
var GetTemplateCommand = __webpack_require__(3025);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-cloudformation/dist-es/CloudFormationClient.js + 8 modules
var CloudFormationClient = __webpack_require__(96858);
;// CONCATENATED MODULE: ./packages/aws/lib/stack-reader.js
/** Asks AWS CloudFormation about a stack: its status, what it was given, what it gives, and its template. */



const describeStacks = 'cloudformation:DescribeStacks';
const getTemplate = 'cloudformation:GetTemplate';
async function readStack(session, name, retry) {
    return asking(session, async (client) => {
        const send = () => unlessAbsent(client.send(new DescribeStacksCommand/* DescribeStacksCommand */.Y({ StackName: name })));
        const answer = await (0,failures/* callAws */.IY)({ operation: describeStacks, target: `the stack ${name}` }, send, retry);
        return answer === undefined ? undefined : stateOf(name, answer.Stacks);
    });
}
async function readTemplate(session, name, retry) {
    return asking(session, async (client) => {
        const command = () => new GetTemplateCommand/* GetTemplateCommand */._({ StackName: name, TemplateStage: 'Original' });
        const send = () => unlessAbsent(client.send(command()));
        const answer = await (0,failures/* callAws */.IY)({ operation: getTemplate, target: `the stack ${name}` }, send, retry);
        return answer?.TemplateBody;
    });
}
async function asking(session, ask) {
    const client = new CloudFormationClient/* CloudFormationClient */.m((0,clients/* clientSettings */.ry)(session));
    try {
        return await ask(client);
    }
    finally {
        client.destroy();
    }
}
/** CloudFormation has no error of its own for it (API reference, DescribeStacks): "If the stack doesn't exist, a ValidationError is returned". */
async function unlessAbsent(answer) {
    try {
        return await answer;
    }
    catch (error) {
        const isAbsent = (0,failures/* errorName */.Is)(error) === 'ValidationError' && error instanceof Error && /does not exist/.test(error.message);
        if (isAbsent)
            return undefined;
        throw error;
    }
}
function stateOf(name, stacks) {
    const [stack, more] = stacks ?? [];
    if (stack?.StackName !== name || stack.StackStatus === undefined || more !== undefined)
        throw (0,failures/* unexpectedAnswer */.au)(describeStacks, `with another stack than ${name}`);
    return {
        status: stack.StackStatus,
        parameters: valuesOf(stack.Parameters ?? [], ({ ParameterKey, ParameterValue }) => [
            ParameterKey,
            ParameterValue,
        ]),
        outputs: valuesOf(stack.Outputs ?? [], ({ OutputKey, OutputValue }) => [OutputKey, OutputValue]),
    };
}
function valuesOf(all, entryOf) {
    const entries = all.map(entryOf).flatMap(([key, value]) => (key === undefined ? [] : [[key, value ?? '']]));
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./packages/aws/lib/account-reader.js




/** INVARIANT: every operation in the files below is a Get, a List or a Describe. */
function accountReader(session, retry = {}) {
    const { accountId, arn } = session;
    return {
        accountId,
        arn,
        identityProvider: (host) => readIdentityProvider(session, host, retry),
        signingProfile: (name) => readSigningProfile(session, name, retry),
        stack: (name) => readStack(session, name, retry),
        template: (stack) => readTemplate(session, stack, retry),
        bucket: (name) => bucketReader(session, name, retry),
    };
}


/***/ }),

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

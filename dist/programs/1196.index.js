export const id = 1196;
export const ids = [1196,5717,9392,2860,8098,4053];
export const modules = {

/***/ 69392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ parseEncryptionKeyArn),
/* harmony export */   DM: () => (/* binding */ parseRoleArn),
/* harmony export */   Fn: () => (/* binding */ parseKmsKeyArn),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   parseSigningProfileArn: () => (/* reexport safe */ _secure_deploy_core_values_arn__WEBPACK_IMPORTED_MODULE_0__.V$),
/* harmony export */   parseTrustedProfileArn: () => (/* reexport safe */ _secure_deploy_core_values_arn__WEBPACK_IMPORTED_MODULE_0__.rI)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _secure_deploy_core_values_arn__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26615);
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
    const parts = (0,_secure_deploy_core_values_arn__WEBPACK_IMPORTED_MODULE_0__/* .splitRegionalArn */ .DX)(text, 'kms');
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
    const parts = (0,_secure_deploy_core_values_arn__WEBPACK_IMPORTED_MODULE_0__/* .splitArn */ .E_)(text);
    const roleName = /^role\/(?:[!-~]{1,510}\/)?([\w+=,.@-]{1,64})$/.exec(parts?.resource ?? '')?.[1];
    if (parts?.service !== 'iam' ||
        parts.region !== '' ||
        !_secure_deploy_core_values_arn__WEBPACK_IMPORTED_MODULE_0__/* .accountPattern */ .UY.test(parts.accountId) ||
        roleName === undefined) {
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('INPUT_MALFORMED', `role-to-assume is ${JSON.stringify(text)}, which is not the ARN of an IAM role`, {
            nextStep: 'Write it as arn:aws:iam::<account>:role/<name>.',
        });
    }
    return { arn: text, partition: parts.partition, accountId: parts.accountId, roleName };
}
/** The account of any ARN that has one; undefined for anything else. */
function accountOf(arn) {
    const accountId = (0,_secure_deploy_core_values_arn__WEBPACK_IMPORTED_MODULE_0__/* .splitArn */ .E_)(arn)?.accountId;
    return accountId !== undefined && _secure_deploy_core_values_arn__WEBPACK_IMPORTED_MODULE_0__/* .accountPattern */ .UY.test(accountId) ? accountId : undefined;
}


/***/ }),

/***/ 96349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ maskCredentials),
/* harmony export */   L1: () => (/* binding */ readCredentials),
/* harmony export */   ji: () => (/* binding */ ambientCredentials),
/* harmony export */   oe: () => (/* binding */ assertTemporary)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35124);


/** Access key ids of temporary credentials start with ASIA (IAM user guide, "Unique identifiers"). */
function assertTemporary(accessKeyId) {
    if (accessKeyId.startsWith('ASIA'))
        return;
    throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('LONG_LIVED_CREDENTIALS', 'the environment carries a long-lived AWS access key', {
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
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .unexpectedAnswer */ .au)(operation, 'without complete credentials');
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
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('AWS_ACCESS_DENIED', 'the runner has no AWS role of its own', {
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
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .unexpectedAnswer */ .au)('credentials', 'without a session token');
    const { accessKeyId, secretAccessKey, sessionToken, expiration } = found;
    return { accessKeyId, secretAccessKey, sessionToken, ...(expiration === undefined ? {} : { expiration }) };
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
/* harmony import */ var _secure_deploy_core_release_layout__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6561);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26615);
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
    return putStatements(access, (0,_secure_deploy_core_release_layout__WEBPACK_IMPORTED_MODULE_1__/* .releasePrefix */ .sE)(access.release));
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
    return getStatements(access, (0,_secure_deploy_core_release_layout__WEBPACK_IMPORTED_MODULE_1__/* .releasePrefix */ .sE)(access.release));
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
        ...putStatements(written, (0,_secure_deploy_core_release_layout__WEBPACK_IMPORTED_MODULE_1__/* .arrivalsPrefix */ .HE)(target.release.name)),
    ];
}
/** What admitting a release takes where it was uploaded: reading it, and adding the record and the mark of its arrival. */
function admitStatements(store) {
    return [
        ...readStatements(store),
        ...putStatements(store, (0,_secure_deploy_core_release_layout__WEBPACK_IMPORTED_MODULE_1__/* .recordPrefix */ .Kg)(store.release, 'promotion')),
        ...putStatements(store, (0,_secure_deploy_core_release_layout__WEBPACK_IMPORTED_MODULE_1__/* .arrivalsPrefix */ .HE)(store.release.name)),
    ];
}
/** What the rules of a deploy policy look at, in both stores of a promotion. */
function recordStatements(source, target) {
    return [...sourceRecordStatements(source), ...targetRecordStatements(target)];
}
/** The records of this release where it comes from. */
function sourceRecordStatements(source) {
    const kinds = ['promotion', 'deployment'];
    return listStatements(source, kinds.map((kind) => (0,_secure_deploy_core_release_layout__WEBPACK_IMPORTED_MODULE_1__/* .recordPrefix */ .Kg)(source.release, kind)));
}
/** The arrivals of the release's name where it goes, with the record that each mark leads to. */
function targetRecordStatements(target) {
    const { name } = target.release;
    const records = `${objectsBelow(target, `releases/${name}/`)}/records/promotion/*`;
    return [
        ...listStatements(target, [(0,_secure_deploy_core_release_layout__WEBPACK_IMPORTED_MODULE_1__/* .arrivalsPrefix */ .HE)(name)]),
        allow(['s3:GetObject', 's3:GetObjectVersion'], [records]),
    ];
}
/** What looking back takes: listing and reading one release, or all releases of a name and which of them arrived last. */
function historyStatements(store, { name, version }) {
    const below = version === undefined ? (0,_secure_deploy_core_release_layout__WEBPACK_IMPORTED_MODULE_1__/* .versionsPrefix */ .cz)(name) : (0,_secure_deploy_core_release_layout__WEBPACK_IMPORTED_MODULE_1__/* .releasePrefix */ .sE)({ name, version });
    const bucket = `arn:${(0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .partitionOf */ .iQ)(store.region)}:s3:::${store.bucket}`;
    const arrivals = version === undefined ? [literal(fullKey(store, (0,_secure_deploy_core_release_layout__WEBPACK_IMPORTED_MODULE_1__/* .arrivalsPrefix */ .HE)(name)))] : [];
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

/***/ 58815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openSession: () => (/* binding */ openSession)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57706);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26615);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69392);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96349);
/* harmony import */ var _session_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8098);
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
        (0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .assertTemporary */ .oe)(request.environmentAccessKeyId);
    const partition = (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .partitionOf */ .iQ)(request.region);
    const role = request.identity.roleArn === undefined ? undefined : (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRoleArn */ .DM)(request.identity.roleArn);
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
        ...(options.proxy === undefined ? {} : { proxy: options.proxy }),
    };
}
async function identify(request, role, options) {
    if (role === undefined) {
        const { identifyAmbient } = await Promise.all(/* import() */[__webpack_require__.e(7963), __webpack_require__.e(4757), __webpack_require__.e(4276), __webpack_require__.e(9824)]).then(__webpack_require__.bind(__webpack_require__, 89824));
        return identifyAmbient(request, options);
    }
    const assume = async () => {
        const asked = askForToken(request);
        const { assumeRole } = await Promise.all(/* import() */[__webpack_require__.e(7963), __webpack_require__.e(4757), __webpack_require__.e(4276), __webpack_require__.e(9406)]).then(__webpack_require__.bind(__webpack_require__, 49406));
        return assumeRole(asked, role, options);
    };
    const opened = await assume();
    let latest = opened.credentials;
    const credentials = async () => {
        if ((latest.expiration?.getTime() ?? Infinity) - Date.now() < renewalMargin)
            latest = (await assume()).credentials;
        return latest;
    };
    return { accountId: role.accountId, arn: opened.arn, first: opened.credentials, credentials };
}
/** The request with a token on its way: it comes while the client of STS, which is large, is being loaded. */
function askForToken(request) {
    const { identity } = request;
    if (identity.kind === 'ambient')
        return request;
    // A policy that is too large is refused before there is a token.
    (0,_session_policy_js__WEBPACK_IMPORTED_MODULE_3__.renderSessionPolicy)(request.policy);
    const token = identity.token();
    // Told to whoever waits for it.
    token.catch(() => undefined);
    return { ...request, identity: { ...identity, token: () => token } };
}
function assertSamePartition(role, region) {
    if (role.partition === (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .partitionOf */ .iQ)(region))
        return;
    throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz('INPUT_CONFLICT', `role-to-assume is ${role.arn}, and aws-region is ${region}, which is not of its partition`, {
        nextStep: "Give a region of the role's partition.",
    });
}
function assertAccountAllowed(accountId, { allowedAccountIds }) {
    if (allowedAccountIds.length === 0 || allowedAccountIds.includes(accountId))
        return;
    throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz('ACCOUNT_NOT_ALLOWED', `the session would be in the AWS account ${accountId}; allowed-account-ids has ${allowedAccountIds.join(', ')}`, { nextStep: 'Name a role of an allowed account in role-to-assume.' });
}


/***/ }),

/***/ 6561:
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


/***/ }),

/***/ 26615:
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

export const id = 4833;
export const ids = [4833,9392];
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

/***/ 34833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kmsSigner: () => (/* binding */ kmsSigner)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-kms/dist-es/KMSClient.js + 10 modules
var KMSClient = __webpack_require__(90255);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-kms/dist-es/commands/GetPublicKeyCommand.js
var GetPublicKeyCommand = __webpack_require__(88208);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-kms/dist-es/commands/SignCommand.js
var SignCommand = __webpack_require__(35559);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/signers/chain-signer.js + 1 modules
var chain_signer = __webpack_require__(68014);
// EXTERNAL MODULE: ./packages/aws/lib/arn.js
var arn = __webpack_require__(69392);
// EXTERNAL MODULE: ./packages/aws/lib/clients.js
var clients = __webpack_require__(4039);
;// CONCATENATED MODULE: ./packages/aws/lib/ecdsa-signature.js
const widths = { prime256v1: 32, secp384r1: 48, secp521r1: 66 };
/** r and s, each of the curve's width; undefined for anything that is not exactly two positive integers of that size. */
function toRawSignature(der, publicKey) {
    const width = widths[publicKey.asymmetricKeyDetails?.namedCurve ?? ''];
    const sequence = readElement(der, 0x30);
    if (width === undefined || sequence === undefined || sequence.rest.length > 0)
        return undefined;
    const r = readElement(sequence.content, 0x02);
    const s = r === undefined ? undefined : readElement(r.rest, 0x02);
    if (r === undefined || s === undefined || s.rest.length > 0)
        return undefined;
    const halves = [r.content, s.content].map((integer) => toFixedWidth(integer, width));
    return halves.every((half) => half !== undefined) ? new Uint8Array(Buffer.concat(halves)) : undefined;
}
/** One DER element with a length below 256, as every part of these signatures has. */
function readElement(bytes, tag) {
    const [actual, first] = bytes;
    if (actual !== tag || first === undefined)
        return undefined;
    const long = first === 0x81;
    const length = long ? bytes[2] : first;
    const start = long ? 3 : 2;
    if (length === undefined || (long ? length < 0x80 : first >= 0x80) || bytes.length < start + length)
        return undefined;
    return { content: bytes.subarray(start, start + length), rest: bytes.subarray(start + length) };
}
/** INVARIANT: the integer is in its shortest form and positive, so a signature has one encoding only. */
function toFixedWidth(integer, width) {
    const [first, second] = integer;
    if (first === undefined || first >= 0x80)
        return undefined;
    if (first === 0 && (second === undefined || second < 0x80))
        return undefined;
    const magnitude = first === 0 ? integer.subarray(1) : integer;
    if (magnitude.length > width)
        return undefined;
    return new Uint8Array(Buffer.concat([Buffer.alloc(width - magnitude.length), magnitude]));
}

// EXTERNAL MODULE: ./packages/aws/lib/failures.js
var failures = __webpack_require__(35124);
;// CONCATENATED MODULE: ./packages/aws/lib/kms.js
/** Signs with an asymmetric AWS KMS key whose certificate chain a private authority has issued. */








const getPublicKey = 'kms:GetPublicKey';
const sign = 'kms:Sign';
/** The JWS algorithm that each key spec implies (Notary Project, "Signature Specification", "Algorithm Selection"), in the words of KMS. */
const algorithms = {
    RSA_2048: 'RSASSA_PSS_SHA_256',
    RSA_3072: 'RSASSA_PSS_SHA_384',
    RSA_4096: 'RSASSA_PSS_SHA_512',
    ECC_NIST_P256: 'ECDSA_SHA_256',
    ECC_NIST_P384: 'ECDSA_SHA_384',
    ECC_NIST_P521: 'ECDSA_SHA_512',
};
/**
 * The signer for one key. Its public key is asked for once, and must be that of the chain's first certificate.
 * @param keyArn the ARN of the key or of an alias
 * @throws InputError SIGNER_MALFORMED, KEY_UNSUPPORTED, KEY_CERTIFICATE_MISMATCH, CERTIFICATE_CHAIN_MALFORMED
 */
async function kmsSigner(session, keyArn, certificateChainPem, retry) {
    const { region } = (0,arn/* parseKmsKeyArn */.Fn)(keyArn);
    const certificateChain = (0,chain_signer/* readCertificateChain */.t)(certificateChainPem);
    const client = new KMSClient/* KMSClient */.p((0,clients/* clientSettings */.ry)(session, region));
    const key = await readKey(client, keyArn, retry);
    return (0,chain_signer/* chainSigner */.G)({
        uri: keyArn,
        certificateChain,
        publicKey: key.publicKey,
        sign: (signingInput, algorithm) => signWith(client, keyArn, key, { signingInput, algorithm, retry }),
    });
}
async function readKey(client, keyArn, retry) {
    const send = () => client.send(new GetPublicKeyCommand/* GetPublicKeyCommand */.Q({ KeyId: keyArn }));
    const answer = await (0,failures/* callAws */.IY)({ operation: getPublicKey, target: keyArn }, send, retry);
    const { KeyId, KeyUsage, KeySpec = '', SigningAlgorithms = [] } = answer;
    const algorithm = algorithms[KeySpec];
    if (KeyUsage !== 'SIGN_VERIFY' || algorithm === undefined || !SigningAlgorithms.includes(algorithm)) {
        throw new errors/* InputError */.dz('KEY_UNSUPPORTED', `${keyArn} is a key of the kind ${KeySpec} for ${String(KeyUsage)}`, {
            nextStep: `Use a key for SIGN_VERIFY of one of the kinds ${Object.keys(algorithms).join(', ')}.`,
        });
    }
    if (!KeyId)
        throw (0,failures/* unexpectedAnswer */.au)(getPublicKey, 'without the ARN of the key');
    return { keyId: KeyId, publicKey: readPublicKey(answer), algorithm };
}
function readPublicKey({ PublicKey }) {
    if (PublicKey === undefined)
        throw (0,failures/* unexpectedAnswer */.au)(getPublicKey, 'without a public key');
    try {
        return (0,external_node_crypto_.createPublicKey)({ key: Buffer.from(PublicKey), format: 'der', type: 'spki' });
    }
    catch (cause) {
        throw (0,failures/* unexpectedAnswer */.au)(getPublicKey, 'with a public key that cannot be read', cause);
    }
}
/**
 * KMS gets the digest only. The key is named as the user named it: an alias stays one, because a policy may be about
 * the alias; that it still means the same key is checked in the answer.
 */
async function signWith(client, keyArn, key, { signingInput, algorithm, retry }) {
    const digest = (0,external_node_crypto_.createHash)(algorithm.hash).update(signingInput).digest();
    const send = () => client.send(new SignCommand/* SignCommand */.f({
        KeyId: keyArn,
        Message: digest,
        MessageType: 'DIGEST',
        SigningAlgorithm: key.algorithm,
    }));
    const { KeyId, Signature, SigningAlgorithm } = await (0,failures/* callAws */.IY)({ operation: sign, target: keyArn }, send, retry);
    if (KeyId !== key.keyId || SigningAlgorithm !== key.algorithm || Signature === undefined) {
        throw (0,failures/* unexpectedAnswer */.au)(sign, `it is not a signature by ${key.keyId} with ${key.algorithm}`);
    }
    if (algorithm.name.startsWith('PS'))
        return new Uint8Array(Signature);
    const raw = toRawSignature(Signature, key.publicKey);
    if (raw === undefined)
        throw (0,failures/* unexpectedAnswer */.au)(sign, 'with an ECDSA signature that cannot be read');
    return raw;
}


/***/ }),

/***/ 68014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ chainSigner),
  t: () => (/* binding */ readCertificateChain)
});

// EXTERNAL MODULE: ./packages/notary/lib/certificate.js
var certificate = __webpack_require__(63664);
// EXTERNAL MODULE: ./packages/notary/lib/payload.js
var lib_payload = __webpack_require__(67285);
// EXTERNAL MODULE: ./packages/notary/lib/certificate-chain.js
var certificate_chain = __webpack_require__(69324);
// EXTERNAL MODULE: ./packages/notary/lib/envelope.js + 1 modules
var lib_envelope = __webpack_require__(38174);
// EXTERNAL MODULE: ./packages/notary/lib/errors.js + 1 modules
var errors = __webpack_require__(12259);
// EXTERNAL MODULE: ./packages/notary/lib/protected-header.js
var protected_header = __webpack_require__(39823);
// EXTERNAL MODULE: ./packages/notary/lib/signature-algorithm.js
var signature_algorithm = __webpack_require__(62249);
// EXTERNAL MODULE: ./packages/notary/lib/time.js
var time = __webpack_require__(83182);
;// CONCATENATED MODULE: ./packages/notary/lib/build-envelope.js
/** Makes JWS envelopes under the scheme `notary.x509`, and accepts none that does not verify. */







function base64url(bytes) {
    return Buffer.from(bytes).toString('base64url');
}
/** Header names in alphabetical order, as other Notary Project signers write them. */
function encodeHeader(request, algorithm) {
    const expiry = request.expiry === undefined ? {} : { [protected_header/* headerName */.B.expiry]: (0,time/* formatRfc3339 */.ZA)(request.expiry) };
    return JSON.stringify({
        [protected_header/* headerName */.B.algorithm]: algorithm,
        [protected_header/* headerName */.B.critical]: [protected_header/* headerName */.B.scheme, ...Object.keys(expiry)],
        [protected_header/* headerName */.B.contentType]: lib_payload/* payloadMediaType */.LY,
        ...expiry,
        [protected_header/* headerName */.B.scheme]: 'notary.x509',
        [protected_header/* headerName */.B.signingTime]: (0,time/* formatRfc3339 */.ZA)(request.signingTime),
    });
}
function checkRequest({ certificateChain, signingTime }) {
    (0,certificate_chain/* checkCodeSigningChain */.e1)(certificateChain);
    if (certificateChain.length > lib_envelope/* maxChainLength */.IK) {
        throw new errors/* NotaryError */.W('CERTIFICATE_CHAIN_INVALID', `The certificate chain is longer than ${lib_envelope/* maxChainLength */.IK}.`);
    }
    const outside = certificateChain.find(({ notBefore, notAfter }) => signingTime < notBefore || signingTime > notAfter);
    if (outside !== undefined) {
        throw new errors/* NotaryError */.W('CERTIFICATE_EXPIRED', `The certificate "${outside.subjectText}" is not valid at the time of signing, ${(0,time/* formatRfc3339 */.ZA)(signingTime)}.`);
    }
    const [leaf] = certificateChain;
    if (leaf === undefined)
        throw new errors/* NotaryError */.W('CERTIFICATE_CHAIN_INVALID', 'The certificate chain is empty.');
    return leaf;
}
/**
 * Builds a JWS envelope around `request.sign`'s signature. The chain, its validity at the signing time and the finished
 * envelope's signature are checked first, so that what is returned holds for every verifier that trusts the root.
 * Rejects with NotaryError CERTIFICATE_CHAIN_INVALID, CERTIFICATE_EXPIRED, KEY_UNSUPPORTED, ENVELOPE_MALFORMED (a payload
 * or expiry that no verifier accepts) or SIGNATURE_INVALID (the signer's key is not the leaf's), or as `sign` rejects.
 */
async function buildEnvelope(request) {
    const leaf = checkRequest(request);
    const algorithm = (0,signature_algorithm/* signatureAlgorithmOf */.DA)(leaf.publicKey);
    const payload = base64url((0,lib_payload/* encodePayload */.vy)(request.payload));
    const protectedHeader = base64url(encodeHeader(request, algorithm.name));
    const signingInput = new Uint8Array(Buffer.from(`${protectedHeader}.${payload}`, 'ascii'));
    const signature = await request.sign(signingInput, algorithm);
    const envelope = {
        payload,
        protected: protectedHeader,
        header: {
            [lib_envelope/* unprotectedName */.p$.certificates]: request.certificateChain.map(({ der }) => Buffer.from(der).toString('base64')),
            ...(request.signingAgent === undefined ? {} : { [lib_envelope/* unprotectedName */.p$.signingAgent]: request.signingAgent }),
        },
        signature: base64url(signature),
    };
    const bytes = new Uint8Array(Buffer.from(JSON.stringify(envelope)));
    (0,lib_envelope/* checkSignature */.jC)((0,lib_envelope/* parseEnvelope */.mE)(bytes));
    return bytes;
}

// EXTERNAL MODULE: ./packages/notary/lib/distinguished-name.js
var distinguished_name = __webpack_require__(25607);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var lib_errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/notary-refusals.js
var notary_refusals = __webpack_require__(73992);
;// CONCATENATED MODULE: ./packages/core/lib/signers/chain-signer.js



/**
 * Reads a signer's certificate chain from PEM or DER.
 * @throws InputError CERTIFICATE_CHAIN_MALFORMED
 */
function readCertificateChain(file) {
    try {
        return (0,certificate/* parseCertificates */.W)(file);
    }
    catch (cause) {
        throw malformedChain(cause);
    }
}
/**
 * Makes Notary Project signatures under the scheme `notary.x509`.
 * @throws InputError KEY_UNSUPPORTED, CERTIFICATE_CHAIN_MALFORMED or KEY_CERTIFICATE_MISMATCH
 */
function chainSigner({ uri, certificateChain, publicKey, sign }) {
    const [leaf] = certificateChain;
    const root = certificateChain.at(-1);
    const algorithm = algorithmOf(publicKey);
    if (leaf === undefined || root === undefined)
        throw malformedChain(undefined);
    if (!leaf.publicKey.equals(publicKey))
        throw mismatch(uri, leaf);
    checkChain(certificateChain);
    return {
        uri,
        sign: async (content, mediaType, now) => {
            const payload = (0,lib_payload/* describeBlob */.fs)(content, algorithm.hash, mediaType);
            try {
                return await buildEnvelope({ payload, certificateChain, signingTime: now, sign });
            }
            catch (failure) {
                throw (0,notary_refusals/* toProductError */.n)(failure);
            }
        },
        trust: () => Promise.resolve(trustIn(leaf, root)),
    };
}
function algorithmOf(publicKey) {
    try {
        return (0,signature_algorithm/* signatureAlgorithmOf */.DA)(publicKey);
    }
    catch (failure) {
        throw (0,notary_refusals/* toProductError */.n)(failure);
    }
}
function checkChain(chain) {
    try {
        (0,certificate_chain/* checkCodeSigningChain */.e1)(chain);
    }
    catch (cause) {
        throw malformedChain(cause);
    }
}
function malformedChain(cause) {
    const reason = cause instanceof Error ? cause.message : 'It holds no certificate.';
    return new lib_errors/* InputError */.dz('CERTIFICATE_CHAIN_MALFORMED', `certificate-chain cannot be used: ${reason}`, {
        cause,
        nextStep: 'Give the complete chain of a code-signing certificate: the leaf first, then each issuer, the root last.',
    });
}
function mismatch(uri, leaf) {
    return new lib_errors/* InputError */.dz('KEY_CERTIFICATE_MISMATCH', `the first certificate of the chain, "${leaf.subjectText}", was issued for another key than ${uri}`, { nextStep: 'Give the chain that was issued for this key, with its own certificate first.' });
}
/**
 * What a new signature of this signer must satisfy before it is used. Revocation is not asked: the answer for a
 * signature made this second says nothing that the next verifier, who does ask, will not learn, and a signer need not
 * be able to reach the authority's servers.
 */
function trustIn(leaf, root) {
    return {
        statement: {
            name: 'signer',
            globalPolicy: true,
            level: 'strict',
            override: { revocation: 'skip' },
            verifyTimestamp: 'always',
            trustStores: ['ca:signer'],
            trustedIdentities: [identityOf(leaf)],
        },
        stores: new Map([['ca:signer', [root]]]),
    };
}
/** A subject can be named as a trusted identity only if it has a country, a state and an organization (Trust Store and Trust Policy Specification, "Trusted Identities"); the chain's own root vouches for any other. */
function identityOf(leaf) {
    if (leaf.subjectHasMultiValuedRdn)
        return '*';
    const types = namedTypes(leaf.subjectText);
    return ['C', 'ST', 'O'].every((type) => types.includes(type)) ? `x509.subject: ${leaf.subjectText}` : '*';
}
/** Empty for a subject that trust policies cannot write, for instance one with an attribute twice. */
function namedTypes(subject) {
    try {
        return (0,distinguished_name/* parseNameText */.G4)(subject).map(({ type }) => type);
    }
    catch {
        return [];
    }
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

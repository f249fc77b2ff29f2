export const id = 9824;
export const ids = [9824];
export const modules = {

/***/ 89824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  identifyAmbient: () => (/* binding */ identifyAmbient)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/STSClient.js + 8 modules
var STSClient = __webpack_require__(34928);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/commandBuilder.js
var commandBuilder = __webpack_require__(635);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(75741);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/commands/GetCallerIdentityCommand.js


class GetCallerIdentityCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "GetCallerIdentity", schemas_0/* GetCallerIdentity$ */.ef) {
}

// EXTERNAL MODULE: ./packages/aws/lib/arn.js
var arn = __webpack_require__(69392);
// EXTERNAL MODULE: ./packages/aws/lib/clients.js
var clients = __webpack_require__(4039);
// EXTERNAL MODULE: ./packages/aws/lib/credentials.js
var lib_credentials = __webpack_require__(96349);
// EXTERNAL MODULE: ./packages/aws/lib/failures.js
var failures = __webpack_require__(35124);
;// CONCATENATED MODULE: ./packages/aws/lib/ambient-session.js
/** A session of the role that the runner itself has: who it is, by AWS STS. */





/** IAM Identity Center is asked for credentials by a client that takes no connection of ours unless told. */
function clientOfMachine(settings, { proxy }) {
    const client = new STSClient/* STSClient */.i(settings);
    if (proxy === undefined)
        return client;
    const { credentialDefaultProvider: find, requestHandler } = client.config;
    return new STSClient/* STSClient */.i({
        ...settings,
        credentialDefaultProvider: (init) => find({ ...init, clientConfig: { requestHandler } }),
    });
}
async function identifyAmbient(request, options) {
    const { identity } = request;
    const profile = identity.kind === 'ambient' ? identity.profile : undefined;
    const client = clientOfMachine({ ...(0,clients/* sharedSettings */.VA)(request.region, options), ...(profile === undefined ? {} : { profile }) }, options);
    const credentials = () => (0,lib_credentials/* ambientCredentials */.ji)(client, request.mask);
    const first = await credentials();
    const operation = 'sts:GetCallerIdentity';
    const call = { operation, target: 'the session of the runner' };
    const { Account, Arn } = await (0,failures/* callAws */.IY)(call, () => client.send(new GetCallerIdentityCommand({})), options.retry);
    if (Account === undefined || Arn === undefined || (0,arn/* accountOf */.XP)(Arn) !== Account) {
        throw (0,failures/* unexpectedAnswer */.au)(operation, 'without an account and an ARN that agree');
    }
    return { accountId: Account, arn: Arn, first, credentials };
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


/***/ })

};

export const id = 9406;
export const ids = [9406];
export const modules = {

/***/ 49406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assumeRole: () => (/* binding */ assumeRole)
});

// UNUSED EXPORTS: sessionName

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/STSClient.js + 8 modules
var STSClient = __webpack_require__(34928);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/commandBuilder.js
var commandBuilder = __webpack_require__(635);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(75741);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/commands/AssumeRoleCommand.js


class AssumeRoleCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "AssumeRole", schemas_0/* AssumeRole$ */.JM) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/commands/AssumeRoleWithWebIdentityCommand.js


class AssumeRoleWithWebIdentityCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "AssumeRoleWithWebIdentity", schemas_0/* AssumeRoleWithWebIdentity$ */.p$) {
}

// EXTERNAL MODULE: ./packages/aws/lib/arn.js
var lib_arn = __webpack_require__(69392);
// EXTERNAL MODULE: ./packages/aws/lib/clients.js
var clients = __webpack_require__(4039);
// EXTERNAL MODULE: ./packages/aws/lib/credentials.js
var lib_credentials = __webpack_require__(96349);
// EXTERNAL MODULE: ./packages/aws/lib/failures.js
var failures = __webpack_require__(35124);
// EXTERNAL MODULE: ./packages/aws/lib/session-policy.js
var session_policy = __webpack_require__(8098);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
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
    const client = new STSClient/* STSClient */.i((0,clients/* sharedSettings */.VA)(region, options));
    try {
        if (identity.kind === 'ambient') {
            await (0,lib_credentials/* ambientCredentials */.ji)(client, request.mask);
            const operation = 'sts:AssumeRole';
            const send = () => client.send(new AssumeRoleCommand(parameters));
            return readAssumedRole(operation, await (0,failures/* callAws */.IY)({ operation, target: role.arn }, send, options.retry), role, request.mask);
        }
        const token = await identity.token();
        request.mask(token);
        const send = () => client.send(new AssumeRoleWithWebIdentityCommand({ ...parameters, WebIdentityToken: token }));
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
    const credentials = (0,lib_credentials/* readCredentials */.L1)(operation, Credentials);
    (0,lib_credentials/* maskCredentials */.Bs)(credentials, mask);
    const arn = AssumedRoleUser?.Arn;
    if (arn === undefined || (0,lib_arn/* accountOf */.XP)(arn) !== role.accountId) {
        throw (0,failures/* unexpectedAnswer */.au)(operation, `it is not about a role of account ${role.accountId}`);
    }
    return { arn, credentials };
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

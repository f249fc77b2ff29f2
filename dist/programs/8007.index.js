export const id = 8007;
export const ids = [8007];
export const modules = {

/***/ 72620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   E3: () => (/* binding */ malformedPolicy),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   ux: () => (/* binding */ faultAt)
/* harmony export */ });
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12259);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/** What is wrong with a policy file, each fault with the place where its author finds it. */


/** More would not be read anyway. */
const mostFaults = 25;
const longestName = 80;
/** As an author would point at it: `environments[1].account-id`, `trust.stores['ca:releases']`. */
function nameOf(path) {
    const name = path
        .map((step) => {
        if (typeof step === 'number')
            return `[${step}]`;
        return /^[A-Za-z$][A-Za-z0-9_-]*$/.test(step) ? `.${step}` : `[${quoted(step)}]`;
    })
        .join('')
        .replace(/^\./, '');
    return name === '' ? 'the policy' : name;
}
function quoted(text) {
    const shown = text.length > longestName ? `${text.slice(0, longestName)}…` : text;
    return `'${shown.replaceAll(/[\\']/g, '\\$&')}'`;
}
function faultAt(path, what) {
    return { path, message: `${nameOf(path)} ${what}` };
}
/** The fault of a place that `check` refuses, in the words of the refusal. Anything else that is thrown is a fault of ours. */
function attempt(path, check) {
    try {
        check();
        return [];
    }
    catch (refusal) {
        const isRefusal = refusal instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecureDeployError */ .vk || refusal instanceof _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__/* .NotaryError */ .W || refusal instanceof SyntaxError;
        if (!isRefusal)
            throw refusal;
        const name = nameOf(path);
        const what = refusal.message.replace(/\.$/, '');
        return [{ path, message: what.startsWith(`${name} `) ? what : `${name}: ${what}` }];
    }
}
/** The error that reports all faults together; `lineOf` tells where in the file a place stands, where that is known. */
function malformedPolicy(uri, faults, lineOf = () => undefined) {
    const clauses = [...new Set(faults.map((fault) => withLine(fault, lineOf(fault.path))))];
    const shown = clauses.slice(0, mostFaults);
    const rest = clauses.length - shown.length;
    const [only, ...others] = shown;
    if (only !== undefined && others.length === 0) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('POLICY_MALFORMED', `the deploy policy ${uri} cannot be used: ${only}`);
    }
    const reasons = [...shown, ...(rest > 0 ? [`and ${rest} more`] : [])];
    const list = reasons.map((reason) => `\n- ${reason}`).join('');
    const message = `the deploy policy ${uri} cannot be used, for ${clauses.length} reasons:${list}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('POLICY_MALFORMED', message, { reasons });
}
function withLine({ message }, line) {
    return line === undefined ? message : `${message} (line ${line})`;
}


/***/ }),

/***/ 78007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ parseDeployPolicy)
});

// UNUSED EXPORTS: largestPolicy

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./packages/core/lib/values/digest.js
var digest = __webpack_require__(13954);
// EXTERNAL MODULE: ./packages/core/lib/policy-file/faults.js
var faults = __webpack_require__(72620);
;// CONCATENATED MODULE: ./packages/core/lib/policy-file/issues.js

/** Each fault once, in the order in which the schema found them. */
function toFaults(issues) {
    const byMessage = new Map(issues.flatMap((issue) => faultsOf(issue, [])).map((fault) => [fault.message, fault]));
    return [...byMessage.values()];
}
function faultsOf(issue, above) {
    const items = issue.path ?? [];
    const path = [...above, ...keysOf(items)];
    return issue.type === 'union' ? unionFaults(issue, path) : [(0,faults/* faultAt */.ux)(path, whatIsWrong(issue))];
}
function keysOf(items) {
    return items.map(({ key }) => (typeof key === 'number' ? key : String(key)));
}
/** What is wrong within the form that was meant, where one can be told apart by its kind; else what is allowed. */
function unionFaults(issue, path) {
    const within = (issue.issues ?? [])
        .flatMap((inner) => faultsOf(inner, path))
        .filter((fault) => fault.path.length > path.length);
    return within.length > 0 ? within : [(0,faults/* faultAt */.ux)(path, `is ${shown(issue.input)}; allowed is ${issue.message}`)];
}
function whatIsWrong(issue) {
    switch (issue.type) {
        case 'never':
            return `is no field of a policy; ${issue.message}`;
        case 'object_with_rest':
            return 'is missing';
        case 'array':
            return `is ${shown(issue.input)}; allowed is a list`;
        case 'string':
            return `is ${shown(issue.input)}${mistaken(issue.input)}; allowed is ${issue.message}`;
        case 'regex':
            return issue.path?.at(-1)?.origin === 'key'
                ? `has a name that cannot stand here; allowed is ${issue.message}`
                : `is ${shown(issue.input)}; allowed is ${issue.message}`;
        default:
            return `is ${shown(issue.input)}; allowed is ${issue.message}`;
    }
}
/** Why something is no text that looks like one. */
function mistaken(value) {
    if (typeof value === 'number')
        return ', which YAML takes for a number';
    return typeof value === 'boolean' ? ', which YAML takes for a truth value' : '';
}
/** Whatever stands in a wrong place may be something that its owner wants to keep, so that long texts are cut. */
function shown(value) {
    if (value === null || value === undefined)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    switch (typeof value) {
        case 'string':
            return JSON.stringify(value.length > 64 ? `${value.slice(0, 32)}…` : value);
        case 'number':
        case 'boolean':
            return String(value);
        default:
            return 'a map';
    }
}

// EXTERNAL MODULE: ./packages/core/lib/values/names.js
var names = __webpack_require__(95312);
// EXTERNAL MODULE: ./packages/core/lib/values/uris.js
var uris = __webpack_require__(34161);
;// CONCATENATED MODULE: ./packages/core/lib/policy-file/dates.js
/** Dates as policies write them, in UTC. */
/** A date means its first moment. @throws SyntaxError for a day or a time that does not exist */
function parseDate(text) {
    const [, day, time = '00:00:00'] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})Z)?$/.exec(text) ?? [];
    const written = `${day}T${time}.000Z`;
    const date = new Date(written);
    // JavaScript takes the 30th of February for the 2nd of March.
    if (Number.isNaN(date.getTime()) || date.toISOString() !== written) {
        throw new SyntaxError(`there is no ${JSON.stringify(text.slice(0, 64))}`);
    }
    return date;
}

// EXTERNAL MODULE: ./packages/notary/lib/trust-store.js
var trust_store = __webpack_require__(95733);
// EXTERNAL MODULE: ./packages/notary/lib/distinguished-name.js
var distinguished_name = __webpack_require__(25607);
// EXTERNAL MODULE: ./packages/core/lib/values/arn.js
var arn = __webpack_require__(26615);
// EXTERNAL MODULE: ./packages/core/lib/values/texts.js
var texts = __webpack_require__(96968);
// EXTERNAL MODULE: ./packages/notary/lib/aws-signer.js + 1 modules
var aws_signer = __webpack_require__(51787);
// EXTERNAL MODULE: ./packages/notary/lib/certificate.js
var certificate = __webpack_require__(63664);
;// CONCATENATED MODULE: ./packages/core/lib/policy-file/signers.js
/** Makes sets of signers from what a policy file says, each signer with the statement by which its signatures are known. */


/** The stores of the file before the built-in ones of AWS Signer. */
function readStores({ trust }) {
    const builtIn = aws_signer/* awsSignerPartitions */.L8.flatMap((partition) => [...(0,aws_signer/* awsSignerTrustStores */.Gm)(partition)]);
    const own = Object.entries(trust.stores ?? {}).map(([name, pem]) => [name, readStore(pem)]);
    return new Map([...builtIn, ...own]);
}
function readStore(pem) {
    return (0,certificate/* parseCertificates */.W)(Buffer.from(pem.trim()));
}
function signersOf(entry) {
    return Array.isArray(entry) ? entry : entry.signers;
}
function thresholdOf(entry) {
    return Array.isArray(entry) ? 1 : entry.threshold;
}
/** The trust stores that a signer's signatures are checked with. @throws InputError SIGNER_MALFORMED */
function storeNamesOf(entry) {
    if (typeof entry === 'string')
        return [awsSignerStore((0,arn/* parseTrustedProfileArn */.rI)(entry).partition)];
    const { store, 'timestamp-store': timestamps } = entry;
    return (timestamps === undefined ? [store] : [store, timestamps]);
}
/** Named as AWS's installer names it, also for partitions whose root is not built in. */
function awsSignerStore(partition) {
    return partition === 'aws' ? 'signingAuthority:aws-signer-ts' : `signingAuthority:${partition}-signer-ts`;
}
/** @throws InputError SIGNER_MALFORMED, never for an entry that was found without fault */
function toSignerSet(entry, stores) {
    return {
        parties: signersOf(entry).map((signer) => toParty(signer, stores)),
        threshold: thresholdOf(entry),
    };
}
function toParty(entry, stores) {
    const trustStores = storeNamesOf(entry);
    const name = typeof entry === 'string' ? (0,arn/* parseTrustedProfileArn */.rI)(entry).arn : entry.subject;
    const statement = {
        name,
        globalPolicy: false,
        level: 'strict',
        override: {},
        verifyTimestamp: 'always',
        trustStores,
        trustedIdentities: [typeof entry === 'string' ? name : `x509.subject: ${name}`],
    };
    const named = new Map(trustStores.map((store) => [store, stores.get(store) ?? []]));
    return { name, trust: { statement, stores: named } };
}

;// CONCATENATED MODULE: ./packages/core/lib/policy-file/signer-faults.js
/** Finds signers of a policy file that cannot be known, or that cannot be told from each other. */





function signerFaults(file) {
    const known = new Set([...builtInStores, ...Object.keys(file.trust.stores ?? {})]);
    return [
        ...Object.entries(file.trust.stores ?? {}).flatMap(([name, pem]) => (0,faults/* attempt */.CD)(['trust', 'stores', name], () => (0,trust_store/* checkTrustStore */.a6)(name, readStore(pem)))),
        ...signerSets(file).flatMap(({ path, entry }) => setFaults(path, entry, known)),
    ];
}
const builtInStores = ['signingAuthority:aws-signer-ts', 'signingAuthority:aws-us-gov-signer-ts'];
/** Every set of signers that a file has, in its order. */
function signerSets({ trust, environments, holds }) {
    const sets = [
        [['trust', 'releases'], trust.releases],
        ...environments.flatMap(({ promotions, deployments }, index) => [
            [['environments', index, 'promotions'], promotions],
            [['environments', index, 'deployments'], deployments],
        ]),
        [['holds', 'signers'], holds?.signers],
        [['holds', 'lift'], holds?.lift],
    ];
    return sets.flatMap(([path, entry]) => (entry === undefined ? [] : [{ path, entry }]));
}
function setFaults(path, entry, stores) {
    const signers = signersOf(entry);
    const list = Array.isArray(entry) ? path : [...path, 'signers'];
    const threshold = thresholdOf(entry);
    return [
        ...(signers.length === 0 || threshold <= signers.length
            ? []
            : [(0,faults/* faultAt */.ux)([...path, 'threshold'], `is ${threshold}, and there are only ${signers.length} signers`)]),
        ...signers.flatMap((signer, index) => memberFaults([...list, index], signer, stores)),
        ...overlaps(list, signers),
    ];
}
function memberFaults(path, signer, stores) {
    if (typeof signer === 'string') {
        if (!texts/* profileArn */.DD.form.test(signer))
            return [];
        return (0,faults/* attempt */.CD)(path, () => storeNamesOf(signer).forEach((name) => assertKnown(name, stores)));
    }
    return [
        ...(0,faults/* attempt */.CD)([...path, 'subject'], () => assertSubject(signer.subject)),
        ...['store', 'timestamp-store'].flatMap((field) => {
            const name = signer[field];
            return name === undefined ? [] : (0,faults/* attempt */.CD)([...path, field], () => assertKnown(name, stores));
        }),
    ];
}
function assertKnown(name, stores) {
    if (stores.has(name))
        return;
    throw new SyntaxError(`the trust store ${name} is not built in and not among trust.stores`);
}
/** The Notary Project lets no identity be named by less (Trust Store and Trust Policy Specification, "Trusted Identities"). */
function assertSubject(subject) {
    const types = readSubject(subject).map(({ type }) => type);
    const missing = ['C', 'ST', 'O'].filter((type) => !types.includes(type));
    if (missing.length > 0)
        throw new SyntaxError(`the subject names no ${missing.join(', no ')}`);
}
function readSubject(subject) {
    try {
        return (0,distinguished_name/* parseNameText */.G4)(subject);
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new SyntaxError(`this is no distinguished name as RFC 4514 writes it: ${reason}`, { cause });
    }
}
function overlaps(path, signers) {
    const identities = signers.map(identityOf);
    return identities.flatMap((one, index) => {
        const before = one === undefined ? -1 : identities.slice(0, index).findIndex((other) => isSame(one, other));
        if (before < 0)
            return [];
        const what = `may be the same signer as number ${before + 1} of the list: one signature could count for both`;
        return [(0,faults/* faultAt */.ux)([...path, index], what)];
    });
}
/** Undefined for what has been found faulty in itself. */
function identityOf(signer) {
    try {
        return typeof signer === 'string'
            ? { kind: 'profile', arn: (0,arn/* parseTrustedProfileArn */.rI)(signer).arn }
            : { kind: 'subject', attributes: (0,distinguished_name/* parseNameText */.G4)(signer.subject) };
    }
    catch {
        return undefined;
    }
}
/**
 * Whether one signature could belong to both. Subjects must differ in an attribute that both name, whatever their trust
 * stores: one store may hold the root and another an intermediate of the same chain.
 */
function isSame(one, other) {
    if (one.kind === 'profile' && other?.kind === 'profile') {
        return one.arn === other.arn || one.arn.startsWith(`${other.arn}/`) || other.arn.startsWith(`${one.arn}/`);
    }
    if (one.kind !== 'subject' || other?.kind !== 'subject')
        return false;
    return one.attributes.every(({ type, value }) => other.attributes.every((attribute) => attribute.type !== type || attribute.value === value));
}

;// CONCATENATED MODULE: ./packages/core/lib/policy-file/windows.js
/** Times of the day and time zones as policies write them. */
const openingForm = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
/** Midnight at a day's end has a time of its own. */
const closingForm = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;
/** Minutes since midnight; not a number for what is no time of the day. */
function minutesOf(clock) {
    if (!closingForm.test(clock))
        return Number.NaN;
    const [hours, minutes] = clock.split(':');
    return Number(hours) * 60 + Number(minutes);
}
/** Whether the text names a time zone of the IANA database; offsets such as `+01:00`, which know no summer time, are none. */
function isTimeZone(text) {
    if (!/^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/.test(text))
        return false;
    try {
        return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./packages/core/lib/policy-file/meaning-faults.js
/** Finds what a policy file of the right shape says that cannot be, or that contradicts itself. */






function meaningFaults(file) {
    const { environments, holds } = file;
    return [
        ...signerFaults(file),
        ...environments.flatMap((environment, index) => environmentFaults(environment, index, environments)),
        ...(holds === undefined ? [] : storeFaults(['holds'], holds)),
    ];
}
function environmentFaults(environment, index, all) {
    const path = ['environments', index];
    const { name, evidence, approvals, bypass } = environment;
    const before = all.slice(0, index);
    return [
        ...(0,faults/* attempt */.CD)([...path, 'name'], () => (0,names/* parseEnvironmentName */.gU)(name, (0,faults/* nameOf */.Vb)([...path, 'name']))),
        ...(before.some((other) => other.name === name)
            ? [(0,faults/* faultAt */.ux)([...path, 'name'], `is ${JSON.stringify(name)} a second time`)]
            : []),
        ...storeFaults(path, environment),
        ...(before.some((other) => trimmed(other.store) === trimmed(environment.store))
            ? [(0,faults/* faultAt */.ux)([...path, 'store'], 'is the store of an environment above')]
            : []),
        ...orderFaults(path, environment, before),
        ...(evidence === undefined ? [] : evidenceFaults([...path, 'evidence'], evidence)),
        ...(approvals === undefined ? [] : approvalFaults([...path, 'approvals'], approvals)),
        ...windowFaults(path, environment),
        ...(bypass === undefined ? [] : approvalFaults([...path, 'bypass', 'approvals'], bypass.approvals)),
    ];
}
function trimmed(store) {
    return store.replace(/\/{1,100}$/, '');
}
function storeFaults(path, entry) {
    const place = [...path, 'store'];
    const inFolder = entry.store.startsWith('file:');
    return [
        ...(0,faults/* attempt */.CD)(place, () => (0,uris/* parseStoreUri */.x)(entry.store, (0,faults/* nameOf */.Vb)(place))),
        ...['account-id', 'region']
            .filter((field) => inFolder && entry[field] !== undefined)
            .map((field) => (0,faults/* faultAt */.ux)([...path, field], 'says nothing about a store that is a folder')),
    ];
}
function orderFaults(path, { after, soak, deployed }, before) {
    const names = before.map(({ name }) => name);
    if (before.length === 0) {
        const written = Object.entries({ after, soak, deployed }).filter(([, value]) => value !== undefined);
        return written.map(([field]) => (0,faults/* faultAt */.ux)([...path, field], 'stands in the first environment, into which releases come from no other'));
    }
    if (after === undefined) {
        return [(0,faults/* faultAt */.ux)(path, `has no after; it must name one of the environments above: ${names.join(', ')}`)];
    }
    if (names.includes(after))
        return [];
    const allowed = `allowed are the environments above it: ${names.join(', ')}`;
    return [(0,faults/* faultAt */.ux)([...path, 'after'], `is ${JSON.stringify(after)}; ${allowed}`)];
}
function evidenceFaults(path, { findings }) {
    return (findings?.allowed ?? []).flatMap(({ until }, index) => (0,faults/* attempt */.CD)([...path, 'findings', 'allowed', index, 'until'], () => parseDate(until)));
}
/** Teams may have any number of members. */
function approvalFaults(path, { minimum, from = [] }) {
    const hasTeam = from.some((approver) => typeof approver === 'string' && approver.includes('/'));
    if (from.length === 0 || hasTeam || new Set(from).size >= minimum)
        return [];
    return [(0,faults/* faultAt */.ux)([...path, 'minimum'], `is ${minimum}, and from names only ${new Set(from).size}`)];
}
function windowFaults(path, { windows = [] }) {
    return windows.flatMap(({ from, to, 'time-zone': timeZone }, index) => {
        const place = [...path, 'windows', index];
        const zone = JSON.stringify(timeZone.slice(0, 64));
        return [
            ...(minutesOf(from) >= minutesOf(to)
                ? [
                    (0,faults/* faultAt */.ux)([...place, 'to'], `is ${to}, which is not after ${from}; write a window over midnight as two`),
                ]
                : []),
            ...(isTimeZone(timeZone)
                ? []
                : [(0,faults/* faultAt */.ux)([...place, 'time-zone'], `is ${zone}; allowed is an IANA name such as Europe/Amsterdam`)]),
        ];
    });
}

// EXTERNAL MODULE: ./packages/core/lib/policy/deploy-policy.js
var deploy_policy = __webpack_require__(29856);
// EXTERNAL MODULE: ./packages/core/lib/values/duration.js
var duration = __webpack_require__(12530);
;// CONCATENATED MODULE: ./packages/core/lib/policy-file/policy.js






function toPolicy(file, { uri, sha256 }) {
    const stores = readStores(file);
    return {
        uri,
        sha256,
        releases: toList(file.release),
        source: toSource(file.source),
        signers: toSignerSet(file.trust.releases, stores),
        environments: file.environments.map((entry) => toEnvironment(entry, stores)),
        ...optional('holds', file.holds, (entry) => toHolds(entry, stores)),
    };
}
function toList(entry) {
    return Array.isArray(entry) ? entry : [entry];
}
/** A property that is there only where the file has the field. */
function optional(name, entry, convert) {
    return (entry === undefined ? {} : { [name]: convert(entry) });
}
function same(entry) {
    return entry;
}
function toSource(entry) {
    return {
        repositories: toList(entry.repository),
        ...optional('repositoryIds', entry['repository-id'], (ids) => toList(ids).map(String)),
        ...optional('refs', entry.refs, toList),
        ...optional('workflowRefs', entry['job-workflow-refs'], toList),
        ...optional('runnerEnvironment', entry['runner-environment'], same),
        ...optional('events', entry.events, toList),
        ...(entry.claims === 'any' ? {} : { claims: 'oidc-token' }),
        ...(entry.state === 'any' ? {} : { state: 'clean' }),
    };
}
function toEnvironment(entry, stores) {
    const { promotions, deployments = promotions, soak, bypass } = entry;
    return {
        name: entry.name,
        store: (0,uris/* parseStoreUri */.x)(entry.store, 'store'),
        ...optional('accountId', entry['account-id'], same),
        ...optional('region', entry.region, same),
        ...optional('after', entry.after, same),
        soak: soak === undefined ? 0 : (0,duration/* toMilliseconds */.Wj)(soak),
        deployed: entry.deployed === true ? 'demanded' : 'not-demanded',
        promotionSigners: toSignerSet(promotions, stores),
        deploymentSigners: toSignerSet(deployments, stores),
        ...optional('githubEnvironment', entry['github-environment'], same),
        evidence: entry.evidence === undefined ? {} : toEvidence(entry.evidence),
        ...optional('approvals', entry.approvals, toApprovals),
        windows: (entry.windows ?? []).map(({ days, from, to, 'time-zone': timeZone }) => ({
            days,
            start: minutesOf(from),
            end: minutesOf(to),
            timeZone,
        })),
        ...optional('bypass', bypass, ({ rules, approvals }) => ({ rules, approvals: toApprovals(approvals) })),
    };
}
function toEvidence({ tests, findings, sbom, 'job-workflow-refs': workflowRefs, }) {
    return {
        ...optional('tests', tests, ({ minimum, 'max-age': maxAge }) => ({
            minimum,
            ...optional('maxAge', maxAge, duration/* toMilliseconds */.Wj),
        })),
        ...optional('findings', findings, ({ below, allowed = [], 'max-age': maxAge }) => ({
            below,
            allowed: allowed.map((one) => ({
                ruleId: one['rule-id'],
                reason: one.reason,
                until: parseDate(one.until),
            })),
            ...optional('maxAge', maxAge, duration/* toMilliseconds */.Wj),
        })),
        ...optional('sbom', sbom, ({ formats = anyFormat, covers = 'files' }) => ({
            formats,
            covers,
        })),
        ...optional('workflowRefs', workflowRefs, toList),
    };
}
const anyFormat = ['cyclonedx', 'spdx'];
/** What is not said is the stricter of both. */
function toApprovals(entry) {
    return {
        minimum: entry.minimum,
        independent: entry.independent ?? true,
        from: (entry.from ?? []).map(toApprover),
        sources: entry.sources ?? deploy_policy/* approvalSources */.iG,
        unresolvedAuthors: entry['unresolved-authors'] === 'allow' ? 'allowed' : 'refused',
        ...optional('baseline', entry.baseline, same),
    };
}
function toApprover(entry) {
    if (typeof entry === 'number')
        return { kind: 'user', id: entry };
    const [organization = '', slug] = entry.split('/');
    return slug === undefined ? { kind: 'login', login: entry } : { kind: 'team', organization, slug };
}
function toHolds(entry, stores) {
    return {
        store: (0,uris/* parseStoreUri */.x)(entry.store, 'store'),
        ...optional('region', entry.region, same),
        ...optional('accountId', entry['account-id'], same),
        signers: toSignerSet(entry.signers, stores),
        liftSigners: toSignerSet(entry.lift ?? entry.signers, stores),
    };
}

;// CONCATENATED MODULE: ./packages/core/lib/policy-file/fields.js
/** The kinds of field that a policy file is made of; every message says what is allowed, and `issues.ts` says what was there. */

/** Lists are compared with each other entry by entry, so their lengths are bounded. */
const longestList = 100;
const longestText = 1024;
/** To the library a list is an object too. */
const map = dist/* custom */.IeY((value) => typeof value === 'object' && value !== null && !Array.isArray(value), 'a map of fields');
/** A map of exactly these fields. Unlike `strictObject` it names every field that is not known, not only the first. */
function fields(entries, { description }) {
    const known = Object.keys(entries);
    return dist/* pipe */.FsL(map, dist/* objectWithRest */.U1j(entries, dist/* never */.ZmZ(`known here are ${known.join(', ')}`)), dist/* description */.h_(description));
}
function fields_text({ form, allowed }, about) {
    // YAML takes digits for a number, so where digits are allowed they need quotes.
    const isNumber = digits.some((sample) => form.test(sample));
    return dist/* pipe */.FsL(dist/* string */.YjP(isNumber ? `${allowed}, in quotes` : allowed), dist/* regex */.yGV(form, allowed), dist/* description */.h_(about.description), examples(about));
}
const digits = ['1', '1'.repeat(12), '1'.repeat(40)];
/** Text whose form is checked where values are made of it. */
function anyText(about) {
    return dist/* pipe */.FsL(dist/* string */.YjP('a text'), dist/* minLength */.BpQ(1, 'a text that is not empty'), dist/* maxLength */.Ru6(longestText, `a text of at most ${longestText} characters`), dist/* description */.h_(about.description), examples(about));
}
/** One line, as reasons are. */
function line(about) {
    return fields_text({
        form: /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]{1,500}$/,
        allowed: 'one line of at most 500 characters',
    }, about);
}
function choice(options, { description }) {
    return dist/* pipe */.FsL(dist/* picklist */.KIO(options, options.join(' or ')), dist/* description */.h_(description));
}
function yesOrNo({ description }) {
    return dist/* pipe */.FsL(dist/* boolean */.zMY('true or false'), dist/* description */.h_(description));
}
function wholeNumber(least, most, { description }) {
    const allowed = `a whole number from ${least} to ${most}`;
    return dist/* pipe */.FsL(dist/* number */.aig(allowed), dist/* integer */.ndf(allowed), dist/* minValue */.Wwf(least, allowed), dist/* maxValue */.cGV(most, allowed), dist/* description */.h_(description));
}
function listOf(item, { description }) {
    return dist/* pipe */.FsL(dist/* array */.YOg(item), dist/* minLength */.BpQ(1, 'a list with at least one entry'), dist/* maxLength */.Ru6(longestList, `a list of at most ${longestList} entries`), dist/* description */.h_(description));
}
function oneOrMany(item, about) {
    return dist/* pipe */.FsL(dist/* union */.KCZ([item, listOf(item, about)], 'one entry or a list of them'), dist/* description */.h_(about.description));
}
function examples({ examples: shown = [] }) {
    return dist/* metadata */.yuE(shown.length === 0 ? {} : { examples: shown });
}

;// CONCATENATED MODULE: ./packages/core/lib/policy-file/approval-schema.js
/** What a policy file can demand of people and times, and what it lets pass in an emergency. */




const approver = dist/* union */.KCZ([
    dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf('the id of a user'), dist/* minValue */.Wwf(1, 'the id of a user'), dist/* maxValue */.cGV(Number.MAX_SAFE_INTEGER, 'the id of a user'), dist/* description */.h_('The id of a user, which never changes: gh api users/LOGIN --jq .id')),
    fields_text({
        form: /^(?!\d+$)[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\/[A-Za-z0-9._-]{1,100})?$/,
        allowed: 'the login of a user, organization/team, or the id of a user without quotes',
    }, { description: 'The login of a user, or a team as organization/slug.' }),
], 'the id of a user, the login of a user, or organization/team');
const demands = {
    minimum: wholeNumber(1, 20, { description: 'How many different persons must have approved every change.' }),
    independent: dist/* exactOptional */.yqP(yesOrNo({
        description: 'true (the default): whoever authored, committed, co-authored or proposed any of the changes does not count.',
    })),
    from: dist/* exactOptional */.yqP(listOf(approver, {
        description: 'Who may approve: ids of users, logins, teams. Everyone whom the sources let approve, unless given.',
    })),
    sources: dist/* exactOptional */.yqP(listOf(choice(deploy_policy/* approvalSources */.iG, { description: 'Where approvals are given.' }), {
        description: 'Where approvals count from: reviews of the environment in GitHub, approving reviews of pull requests. Both, unless given.',
    })),
    'unresolved-authors': dist/* exactOptional */.yqP(choice(['refuse', 'allow'], {
        description: 'refuse (the default): every author must be known to GitHub. allow: an author whom GitHub does not know stands in nobody’s way.',
    })),
    baseline: dist/* exactOptional */.yqP(fields_text({ form: /^[0-9a-f]{40}$/, allowed: 'the 40 hex digits of a commit, in quotes if they are all decimal' }, {
        description: 'The commit after which the first promotion looks for changes, where nothing stands in the environment yet.',
    })),
};
const approvals = fields(demands, {
    description: 'Who must have approved what changes with this release.',
});
const clockTime = (description, form, example) => fields_text({ form, allowed: `a time such as '${example}'` }, { description, examples: [example] });
const approval_schema_window = fields({
    days: listOf(choice(deploy_policy/* weekdays */.mx, { description: 'A day of the week.' }), {
        description: 'Days of the week.',
    }),
    from: clockTime('When it opens, on each of the days.', openingForm, '09:00'),
    to: clockTime('When it closes, on the same day.', closingForm, '16:00'),
    'time-zone': anyText({ description: 'The IANA name of the time zone.', examples: ['Europe/Amsterdam'] }),
}, { description: 'Times at which releases may be let in.' });
const bypass = fields({
    rules: listOf(choice(deploy_policy/* bypassableRules */.A1, { description: 'The id of a rule.' }), {
        description: 'Rules that may be passed over, with a reason.',
    }),
    approvals: fields(demands, {
        description: 'Who must have approved the bypass, in the place of approvals.',
    }),
}, { description: 'What may be passed over in an emergency; without it, nothing.' });

;// CONCATENATED MODULE: ./packages/core/lib/policy-file/evidence-schema.js
/** What a policy file can demand of the evidence that is signed with a release. */





function evidence_schema_duration(description, example) {
    return fields_text({ form: duration/* durationForm */.rk, allowed: duration/* durationAllowed */.fA }, { description, examples: [example] });
}
function workflows(description) {
    const workflow = fields_text(texts/* workflowName */.tv, {
        description,
        examples: ['octo-org/platform/.github/workflows/release.yml@refs/tags/v3'],
    });
    return oneOrMany(workflow, { description });
}
const tests = fields({
    minimum: wholeNumber(1, 10_000_000, {
        description: 'The fewest tests that must have run, over all JUnit reports together. Skipped tests did not run.',
    }),
    'max-age': dist/* exactOptional */.yqP(evidence_schema_duration('How old the tests may be.', '7d')),
}, { description: 'Test reports (JUnit XML): at least so many tests, and none failed.' });
const allowedFinding = fields({
    'rule-id': line({
        description: 'The ruleId of the findings that are allowed.',
        examples: ['js/unused-local-variable'],
    }),
    reason: line({ description: 'Why they are allowed.' }),
    until: fields_text({
        form: /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}Z)?$/,
        allowed: 'a date such as 2026-01-31, or a time in UTC such as 2026-01-31T12:00:00Z',
    }, {
        description: 'From then on they count again; a date means its first moment in UTC.',
        examples: ['2026-01-31'],
    }),
}, { description: 'Findings that are known and allowed for a while.' });
const findings = fields({
    below: choice(deploy_policy/* findingLevels */.X9, { description: 'No finding may have this level or a graver one.' }),
    allowed: dist/* exactOptional */.yqP(listOf(allowedFinding, { description: 'Findings that do not count.' })),
    'max-age': dist/* exactOptional */.yqP(evidence_schema_duration('How old the analysis may be.', '7d')),
}, { description: 'Findings of analyses (SARIF): all of them below a level.' });
const sbom = fields({
    formats: dist/* exactOptional */.yqP(listOf(choice(['cyclonedx', 'spdx'], { description: 'A format of SBOMs.' }), {
        description: 'Formats of which one must be there; either, unless given.',
    })),
    covers: dist/* exactOptional */.yqP(choice(['files', 'anything'], {
        description: 'files (the default): every file of the release must be named in an SBOM by its SHA-256. anything: that an SBOM is there is enough.',
    })),
}, { description: 'A software bill of materials.' });
const evidence = fields({
    tests: dist/* exactOptional */.yqP(tests),
    findings: dist/* exactOptional */.yqP(findings),
    sbom: dist/* exactOptional */.yqP(sbom),
    'job-workflow-refs': dist/* exactOptional */.yqP(workflows('Workflows that must have signed the release, and so vouch for its evidence; pin them by @ref.')),
}, { description: 'Evidence that must have been signed with the release.' });

;// CONCATENATED MODULE: ./packages/core/lib/policy-file/signer-schema.js
/** How a policy file names signers: whose signatures count, and how many of them it takes. */



const storeName = {
    form: /^(?:ca|signingAuthority):[A-Za-z0-9_.-]+$/,
    allowed: 'the name of a trust store, ca:<name> or signingAuthority:<name>',
};
const timestampStoreName = { form: /^tsa:[A-Za-z0-9_.-]+$/, allowed: 'the name of a trust store, tsa:<name>' };
const profile = fields_text(texts/* profileArn */.DD, {
    description: 'The ARN of an AWS Signer signing profile (any of its versions) or of one version of it.',
    examples: ['arn:aws:signer:eu-west-1:111122223333:/signing-profiles/app_releases'],
});
const signer_schema_certificate = fields({
    subject: anyText({
        description: 'The subject of the signing certificate as RFC 4514 writes it, with C, ST and O at least; a certificate may have more attributes, not others.',
        examples: ['C=US,ST=WA,O=Example,CN=Release signer'],
    }),
    store: fields_text(storeName, {
        description: 'The trust store that holds the certificate authority. It is one of trust.stores.',
        examples: ['ca:releases'],
    }),
    'timestamp-store': dist/* exactOptional */.yqP(fields_text(timestampStoreName, {
        description: 'The trust store of the timestamp authority, where signatures carry timestamps.',
        examples: ['tsa:timestamps'],
    })),
}, { description: 'A signer by its X.509 certificate.' });
const signer = dist/* union */.KCZ([profile, signer_schema_certificate], 'the ARN of a signing profile, or subject and store of a certificate');
/** A list of signers of which any one is enough, or such a list with a threshold. */
function signerSet(description) {
    const signers = listOf(signer, { description: 'Who may sign. No signature may belong to two of them.' });
    const counted = fields({
        threshold: wholeNumber(1, 100, {
            description: 'How many different signers of the list must have signed.',
        }),
        signers,
    }, { description: 'Signers of whom several must have signed.' });
    return dist/* pipe */.FsL(dist/* union */.KCZ([signers, counted], 'a list of signers, or threshold and signers'), dist/* description */.h_(description));
}
const trust = fields({
    stores: dist/* exactOptional */.yqP(dist/* pipe */.FsL(map, dist/* record */.g1P(fields_text({
        form: /^(?:ca|signingAuthority|tsa):[A-Za-z0-9_.-]+$/,
        allowed: 'ca:<name>, signingAuthority:<name> or tsa:<name>',
    }, { description: 'The name of a trust store.', examples: ['ca:releases'] }), fields_text({ form: /^\s*-----BEGIN CERTIFICATE-----/, allowed: 'one or more certificates as PEM' }, { description: 'Certificates of authorities, or self-signed ones, as PEM.' })), dist/* description */.h_('Trust stores of your own, by the names of the Notary Project: ca:<name>, signingAuthority:<name>, tsa:<name>. Those of AWS Signer are built in, and one of the same name here takes their place.'))),
    releases: signerSet('Who may sign releases.'),
}, { description: 'Whose signatures count.' });

;// CONCATENATED MODULE: ./packages/core/lib/policy-file/schema.js
/** The shape of deploy-policy.yml: what editors complete by, and what is checked before anything is made of it. */






const store = anyText({
    description: 'The store, as s3://bucket/prefix or file:///path.',
    examples: ['s3://amzn-s3-demo-bucket/releases'],
});
const account = fields_text(texts/* accountId */.lS, {
    description: 'The AWS account that owns the store and that sessions must be in, in quotes.',
    examples: ['111122223333'],
});
const region = fields_text(texts/* regionName */.gw, { description: "The region of the store's bucket.", examples: ['eu-west-1'] });
const repositoryIdNumber = dist/* union */.KCZ([
    fields_text(texts/* repositoryId */.q4, {
        description: 'The number of a repository: gh api repos/OWNER/NAME --jq .id',
        examples: ['1296269'],
    }),
    dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(texts/* repositoryId */.q4.allowed), dist/* minValue */.Wwf(1, texts/* repositoryId */.q4.allowed)),
], texts/* repositoryId */.q4.allowed);
const source = fields({
    repository: oneOrMany(fields_text(texts/* repositoryName */.aR, { description: 'owner/name', examples: ['octo-org/app'] }), {
        description: 'The repository that releases are built from.',
    }),
    'repository-id': dist/* exactOptional */.yqP(oneOrMany(repositoryIdNumber, {
        description: "The repository's number, which survives a rename and cannot be registered again.",
    })),
    refs: dist/* exactOptional */.yqP(oneOrMany(fields_text(texts/* fullRef */.vv, { description: 'A full ref.', examples: ['refs/heads/main'] }), {
        description: 'The refs that releases are built from; any, unless given.',
    })),
    'job-workflow-refs': dist/* exactOptional */.yqP(workflows('Workflows that releases are signed in: where a reusable workflow signs, that one; pin them by @ref. Any, unless given.')),
    'runner-environment': dist/* exactOptional */.yqP(choice(['github-hosted', 'self-hosted'], { description: 'The kind of runner; either, unless given.' })),
    events: dist/* exactOptional */.yqP(oneOrMany(fields_text({ form: /^[a-z_]{1,50}$/, allowed: 'the name of an event such as push' }, { description: 'The name of an event.', examples: ['push', 'workflow_dispatch'] }), { description: 'Events that may start the run; any, unless given.' })),
    claims: dist/* exactOptional */.yqP(choice(['oidc-token', 'any'], {
        description: 'oidc-token (the default): what is known about the run must come from its OIDC token. any: it may come from variables, which earlier steps can change.',
    })),
    state: dist/* exactOptional */.yqP(choice(['clean', 'any'], {
        description: 'clean (the default): the checkout must have been compared with its commit, and no file have differed. any: it may have changes.',
    })),
}, { description: 'Where releases must come from.' });
const environment = fields({
    name: anyText({ description: 'The name of the environment.', examples: ['production'] }),
    store,
    'account-id': dist/* exactOptional */.yqP(account),
    region: dist/* exactOptional */.yqP(region),
    after: dist/* exactOptional */.yqP(anyText({ description: 'The environment above that a release must come from. The first has none.' })),
    soak: dist/* exactOptional */.yqP(evidence_schema_duration('How long the release must have stood in the environment before.', '24h')),
    deployed: dist/* exactOptional */.yqP(yesOrNo({
        description: 'true: the release must have been deployed with success in the environment before. false is the default.',
    })),
    promotions: signerSet('Who may sign the records by which releases are let in.'),
    deployments: dist/* exactOptional */.yqP(signerSet('Who may sign records of deployments; the signers of promotions, unless given.')),
    'github-environment': dist/* exactOptional */.yqP(line({ description: 'The GitHub environment that the promoting job must name.' })),
    evidence: dist/* exactOptional */.yqP(evidence),
    approvals: dist/* exactOptional */.yqP(approvals),
    windows: dist/* exactOptional */.yqP(listOf(approval_schema_window, { description: 'When releases may be let in; at any time, unless given.' })),
    bypass: dist/* exactOptional */.yqP(bypass),
}, { description: 'One environment, and what lets a release into it.' });
const holds = fields({
    store,
    'account-id': dist/* exactOptional */.yqP(account),
    region: dist/* exactOptional */.yqP(region),
    signers: signerSet('Who may hold.'),
    lift: dist/* exactOptional */.yqP(signerSet('Who may lift holds; the signers of holds, unless given.')),
}, { description: 'Where holds stand and who may place and lift them; without it, nothing can be held.' });
const policyFile = fields({
    $schema: dist/* exactOptional */.yqP(anyText({ description: 'The URL of this schema, for editors.' })),
    version: dist/* pipe */.FsL(dist/* literal */.euz(1, '1'), dist/* description */.h_('The version of this format.')),
    release: oneOrMany(fields_text({
        form: /^[A-Za-z0-9_*][A-Za-z0-9._*-]{0,127}$/,
        allowed: 'the name of a release, in which * stands for any characters',
    }, {
        description: 'The name of a release, in which * stands for any characters.',
        examples: ['app', 'app-*'],
    }), { description: 'The releases that this policy is for.' }),
    trust: trust,
    source,
    environments: listOf(environment, {
        description: 'The environments, in the order in which releases pass them.',
    }),
    holds: dist/* exactOptional */.yqP(holds),
}, { description: 'What lets a release into an environment.' });

// EXTERNAL MODULE: ./packages/core/lib/policy-file/yaml.js
var yaml = __webpack_require__(14082);
;// CONCATENATED MODULE: ./packages/core/lib/policy-file/parse.js
/** Reads deploy-policy.yml: from bytes to the domain's policy, or to everything that is wrong with the file. */









/**
 * `uri` is where the file came from, as its user wrote it. All faults of the file's shape are reported together; if every
 * field is there and of its kind, so are those of its meaning.
 *
 * @throws InputError POLICY_MALFORMED
 */
function parseDeployPolicy(bytes, uri) {
    const read = (0,yaml/* readYaml */.g)(bytes);
    if (read.kind === 'faulty')
        throw (0,faults/* malformedPolicy */.E3)(uri, read.faults);
    const { value, lineOf } = read.file;
    const result = (0,dist/* safeParse */.xLC)(policyFile, value);
    const shape = toFaults(result.issues ?? []);
    if (!result.typed)
        throw (0,faults/* malformedPolicy */.E3)(uri, shape, lineOf);
    // Asking what a list or text means may take time that grows with the square of its length, so lengths come first.
    const isBounded = !(result.issues ?? []).some(({ type }) => type === 'max_length');
    const places = new Set(shape.map(({ path }) => (0,faults/* nameOf */.Vb)(path)));
    const found = isBounded ? meaningFaults(result.output) : [];
    const meaning = found.filter(({ path }) => !places.has((0,faults/* nameOf */.Vb)(path)));
    if (shape.length + meaning.length > 0)
        throw (0,faults/* malformedPolicy */.E3)(uri, [...shape, ...meaning], lineOf);
    return toPolicy(result.output, { uri, sha256: (0,digest/* sha256Of */.Bj)(bytes) });
}


/***/ }),

/***/ 14082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml),
/* harmony export */   v: () => (/* binding */ largestPolicy)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72620);
/** Reads YAML as strictly as a policy needs it: one document of maps, lists and plain values, with nothing that means something else elsewhere. */


/** Policies have some kilobytes, certificates included. */
const largestPolicy = 1024 ** 2;
/** What a parser holds open at once; a policy needs about twenty. */
const deepest = 64;
/** Reading takes time that may grow with the square of this. */
const mostTokens = 50_000;
/** The file's value, or everything that is wrong with it as YAML 1.2 under the core schema. */
function readYaml(bytes) {
    if (bytes.length > largestPolicy)
        return faulty(`has ${bytes.length} bytes; ${largestPolicy} are allowed`);
    const text = decode(bytes);
    if (text === undefined)
        return faulty('is not text in UTF-8');
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const tokens = tokenize(text, lines);
    return typeof tokens === 'string' ? faulty(tokens) : compose(tokens, text, lines);
}
function faulty(what) {
    return { kind: 'faulty', faults: [(0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .faultAt */ .ux)([], what)] };
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
/** The tokens of the file, or what makes it too much to read. INVARIANT: what comes after may recurse, since depth is bounded here. */
function tokenize(text, lines) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX(lines.addNewLine);
    const tokens = [];
    lines.addNewLine(0);
    let count = 0;
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        tokens.push(...parser.next(lexeme));
        if (parser.stack.length > deepest)
            return 'is nested too deeply';
        count += 1;
        if (count > mostTokens)
            return 'has more parts than a policy can need';
    }
    tokens.push(...parser.end());
    return tokens;
}
function compose(tokens, text, lines) {
    if (tokens.some(({ type }) => type === 'directive'))
        return faulty('has a directive (%), which is not allowed');
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({
        version: '1.2',
        schema: 'core',
        strict: true,
        // Duplicates are found while values are made; the library would compare every key with every other.
        uniqueKeys: false,
        prettyErrors: false,
    });
    const [document, ...others] = [...composer.compose(tokens, true, text.length)];
    if (document === undefined || others.length > 0)
        return faulty('has more than one YAML document');
    const broken = [...document.errors, ...document.warnings].map((error) => {
        const { line, col } = lines.linePos(error.pos[0]);
        return (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .faultAt */ .ux)([], `is not YAML 1.2 at line ${line}, column ${col}: ${error.message}`);
    });
    if (broken.length > 0)
        return { kind: 'faulty', faults: broken };
    return toFile(document.contents, lines);
}
function toFile(contents, lines) {
    const found = { faults: [], lineByName: new Map(), lines };
    const value = toValue(contents, [], found);
    if (found.faults.length > 0)
        return { kind: 'faulty', faults: found.faults };
    const lineOf = (path) => {
        for (let length = path.length; length > 0; length--) {
            const line = found.lineByName.get((0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(path.slice(0, length)));
            if (line !== undefined)
                return line;
        }
        return undefined;
    };
    return { kind: 'read', file: { value, lineOf } };
}
function toValue(node, path, found) {
    if (node === null)
        return null;
    const odd = oddity(node);
    if (odd !== undefined)
        found.faults.push((0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .faultAt */ .ux)(path, `${odd}, which is not allowed`));
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
        return node.value;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        return node.items.map((item, index) => {
            mark([...path, index], item, found);
            return toValue(item, [...path, index], found);
        });
    }
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? toObject(node.items, path, found) : null;
}
/** Fail closed: an alias, an anchor or a tag makes a file say something that a reader does not see where it counts. */
function oddity(node) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return 'is an alias (*)';
    if (node.anchor !== undefined)
        return 'has an anchor (&)';
    return node.tag === undefined ? undefined : 'has a tag (!)';
}
function toObject(items, path, found) {
    const members = new Map();
    for (const { key, value } of items) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) || key.anchor !== undefined || key.tag !== undefined || key.source === undefined) {
            found.faults.push((0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .faultAt */ .ux)(path, 'has a field whose name is not plain text'));
            continue;
        }
        const name = typeof key.value === 'string' ? key.value : key.source;
        const place = [...path, name];
        if (members.has(name))
            found.faults.push((0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .faultAt */ .ux)(place, 'stands twice'));
        mark(place, key, found);
        members.set(name, toValue(value, place, found));
    }
    // Members of any name become properties of their own, `__proto__` included.
    return Object.fromEntries(members);
}
function mark(path, node, { lineByName, lines }) {
    lineByName.set((0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(path), lines.linePos(node.range[0]).line);
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

/***/ 12530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wj: () => (/* binding */ toMilliseconds),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   fA: () => (/* binding */ durationAllowed),
/* harmony export */   rk: () => (/* binding */ durationForm)
/* harmony export */ });
/** Durations as policies write them: a whole number of minutes, hours or days. */
const durationForm = /^([1-9]\d{0,5})([mhd])$/;
const durationAllowed = 'a number of minutes, hours or days such as 30m, 24h or 7d';
const units = { m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Milliseconds of a text that `durationForm` matches. A day is 24 hours, whatever the clocks of a place do. */
function toMilliseconds(text) {
    const [, count, unit] = durationForm.exec(text) ?? [];
    if (count === undefined || unit === undefined)
        throw new Error(`not a duration: ${text}`);
    return Number(count) * (units[unit] ?? Number.NaN);
}
/** In the largest unit that leaves no rest: 1440 minutes are 1 day. */
function formatDuration(milliseconds) {
    const minutes = Math.floor(milliseconds / 60_000);
    if (minutes % 1440 === 0)
        return counted(minutes / 1440, 'day');
    return minutes % 60 === 0 ? counted(minutes / 60, 'hour') : counted(minutes, 'minute');
}
function counted(count, unit) {
    return count === 1 ? `1 ${unit}` : `${count} ${unit}s`;
}


/***/ })

};

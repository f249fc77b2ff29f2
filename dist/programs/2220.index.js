export const id = 2220;
export const ids = [2220,6335,6854];
export const modules = {

/***/ 44990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  historyCommand: () => (/* binding */ historyCommand)
});

// EXTERNAL MODULE: ./packages/cli/lib/policy/policy-flags.js
var policy_flags = __webpack_require__(15779);
// EXTERNAL MODULE: ./packages/cli/lib/telling-command.js
var telling_command = __webpack_require__(18617);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/values/names.js
var names = __webpack_require__(95312);
// EXTERNAL MODULE: ./packages/core/lib/values/uris.js
var uris = __webpack_require__(34161);
// EXTERNAL MODULE: ./packages/cli/lib/arguments.js
var lib_arguments = __webpack_require__(84772);
;// CONCATENATED MODULE: ./packages/cli/lib/history/history-options.js
/** The arguments of `history` as values; raw strings end here. */





const kinds = {
    version: 'value',
    policy: 'value',
    ...policy_flags/* policyFlags */.k8,
    store: 'list',
    ...policy_flags/* accessFlags */.yT,
    json: 'switch',
    html: 'value',
};
/** @throws InputError for anything that the usage does not allow */
function readHistoryOptions(args) {
    const given = (0,lib_arguments/* readArguments */.l)(args, kinds);
    const [name, another] = given.positionals;
    if (name === undefined)
        throw missing('no release is named; the name is the first argument');
    if (another !== undefined)
        throw new errors/* InputError */.dz('INPUT_MALFORMED', `${JSON.stringify(another)} is a second name; one is told at a time`);
    const location = given.value('policy');
    if (location === undefined)
        throw missing('--policy is missing; it says what must hold, and where releases stand');
    const version = given.value('version');
    const page = given.value('html');
    const policy = (0,policy_flags/* readPolicySelection */.Jn)(given, location);
    return {
        name: (0,names/* parseReleaseName */.YY)(name, 'NAME'),
        policy,
        stores: given.list('store').map((uri) => (0,uris/* parseStoreUri */.x)(uri, '--store')),
        access: (0,policy_flags/* readAccess */.zS)(given, policy),
        format: given.has('json') ? 'json' : 'text',
        ...(version === undefined ? {} : { version: (0,names/* parseReleaseVersion */.LQ)(version, '--version') }),
        ...(page === undefined ? {} : { page }),
    };
}
function missing(what) {
    return new errors/* InputError */.dz('INPUT_MISSING', what);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/lib/holds/held-scope.js
var held_scope = __webpack_require__(24712);
// EXTERNAL MODULE: ./packages/core/lib/holds/hold-opening.js
var hold_opening = __webpack_require__(25274);
// EXTERNAL MODULE: ./packages/core/lib/in-parallel.js
var in_parallel = __webpack_require__(6512);
// EXTERNAL MODULE: ./packages/core/lib/records/hold.js
var hold = __webpack_require__(86335);
// EXTERNAL MODULE: ./packages/core/lib/release/layout.js
var layout = __webpack_require__(6561);
// EXTERNAL MODULE: ./packages/core/lib/history/history-standing.js
var history_standing = __webpack_require__(3495);
;// CONCATENATED MODULE: ./packages/core/lib/history/hold-history.js
/** Every hold that is or was in force for a release, and what lifted it, each as far as it can be believed. */







const atOnce = 8;
/** Holds are listed once, and each is opened once, whatever number of releases is asked about. */
function holdHistory(ports) {
    let keys;
    const opened = new Map();
    const linesOf = (object, lifts) => {
        const lines = opened.get(object.key) ?? readHold(object, lifts, ports);
        opened.set(object.key, lines);
        return lines;
    };
    return async (question) => {
        keys ??= ports.store.list(layout/* holdsPrefix */.VG);
        const concerning = (await keys).filter((key) => mayConcernAny(key, question));
        const objects = concerning.map((key) => (0,hold/* readHoldKey */.Zt)(key) ?? key);
        const known = objects.filter((object) => typeof object !== 'string');
        const held = await (0,in_parallel/* inParallel */.H)(known.filter(({ kind }) => kind === 'hold'), atOnce, (object) => linesOf(object, liftsOf(object, known)));
        const strange = objects.filter((object) => typeof object === 'string');
        return [
            ...held.filter((one) => isOfConcern(one, question)).flatMap(({ lines }) => lines),
            ...strange.map((key) => strangeLine(key, ports)),
        ];
    };
}
function mayConcernAny(key, { id, environments, signedBy }) {
    return [undefined, ...environments].some((environment) => (0,held_scope/* mayConcern */.W5)(key, { id, signedBy, ...(environment === undefined ? {} : { environment }) }));
}
function liftsOf({ folder }, all) {
    return all.filter((object) => object.kind === 'lift' && object.folder === folder);
}
function isOfConcern({ hold, ended }, question) {
    const { id, signedBy, since } = question;
    if (hold !== undefined && !(0,held_scope/* concerns */.Kc)(hold.scope, { id, signedBy }))
        return false;
    return since === undefined || ended === undefined || ended >= since;
}
async function readHold(object, liftObjects, ports) {
    const opened = await tryOpen(object, ports);
    const lifts = await Promise.all(liftObjects.map((lift) => tryLift(lift, ports)));
    const liftTimes = lifts.flatMap((one) => (one.kind === 'lifted' ? [one.opened.lift.liftedOn] : []));
    const [liftedOn] = liftTimes.toSorted();
    const isLifted = liftedOn !== undefined;
    const lines = lifts.map((lift) => liftLine(lift, isLifted, opened, ports));
    if (opened.kind !== 'held')
        return {
            lines: [unbelievableLine(object, opened, isLifted, ports), ...lines],
            ...(isLifted ? { ended: liftedOn } : {}),
        };
    const { hold } = opened;
    const state = isLifted ? 'lifted' : (0,hold_opening/* isPast */.R6)(hold, ports.now) ? 'over' : 'in-force';
    const ended = liftedOn ?? (state === 'over' ? hold.until : undefined);
    return { hold, lines: [heldLine(opened, state), ...lines], ...(ended === undefined ? {} : { ended }) };
}
async function tryOpen(object, ports) {
    try {
        return await (0,hold_opening/* openHold */.Si)(object, ports);
    }
    catch (failure) {
        if (failure instanceof errors/* ServiceError */._7)
            return { kind: 'unknown', failure };
        throw failure;
    }
}
async function tryLift(object, ports) {
    try {
        return { object, kind: 'lifted', opened: await (0,hold_opening/* openLift */.e2)(object, ports) };
    }
    catch (failure) {
        return { object, kind: 'not-lifted', standing: (0,history_standing/* standingAfter */.pQ)(failure) };
    }
}
function heldLine({ hold, signatures, location, sha256 }, state) {
    return {
        step: 'held',
        ...environmentOf(hold),
        at: location.uri,
        digest: `sha256:${sha256}`,
        time: { at: hold.placedOn, vouched: 'stated' },
        standing: history_standing/* holds */.v9,
        fact: { hold, state, signatures },
    };
}
function environmentOf({ scope }) {
    return scope.kind === 'environment' ? { environment: scope.environment } : {};
}
/** Whoever may lift may also end what cannot be believed; until then it holds, as every action of the suite takes it. */
function unbelievableLine(object, { failure }, isLifted, ports) {
    const standing = (0,history_standing/* standingAfter */.pQ)(failure);
    return {
        step: 'held',
        at: (0,hold_opening/* uriOf */.S_)(ports, object),
        standing: isLifted && standing.kind === 'does-not-hold' ? (0,history_standing/* setAside */.Fi)(standing) : standing,
    };
}
/** One lift that holds is enough; another one that does not changes nothing. */
function liftLine(tried, isLifted, of, ports) {
    const environment = of.kind === 'held' ? environmentOf(of.hold) : {};
    if (tried.kind === 'not-lifted') {
        const standing = isLifted ? (0,history_standing/* setAside */.Fi)(tried.standing) : tried.standing;
        return { step: 'lifted', ...environment, at: (0,hold_opening/* uriOf */.S_)(ports, tried.object), standing };
    }
    const { lift, signatures, location, sha256 } = tried.opened;
    return {
        step: 'lifted',
        ...environment,
        at: location.uri,
        digest: `sha256:${sha256}`,
        time: { at: lift.liftedOn, vouched: 'stated' },
        standing: history_standing/* holds */.v9,
        fact: { lift, signatures },
    };
}
function strangeLine(key, ports) {
    return {
        step: 'held',
        at: `${ports.store.storeUri}/${key}`,
        standing: (0,history_standing/* standingAfter */.pQ)((0,hold_opening/* unknownForm */.jG)(ports, key)),
    };
}

// EXTERNAL MODULE: ./packages/connect/lib/holds.js + 1 modules
var holds = __webpack_require__(75889);
// EXTERNAL MODULE: ./packages/connect/lib/lazy-store.js
var lazy_store = __webpack_require__(89072);
// EXTERNAL MODULE: ./packages/connect/lib/place.js
var lib_place = __webpack_require__(11775);
// EXTERNAL MODULE: ./packages/connect/lib/reading.js
var reading = __webpack_require__(61004);
// EXTERNAL MODULE: ./packages/connect/lib/session.js
var session = __webpack_require__(77456);
// EXTERNAL MODULE: ./packages/connect/lib/trust.js
var trust = __webpack_require__(98450);
;// CONCATENATED MODULE: ./packages/connect/lib/history.js








/**
 * Whoever looks back need not be in the accounts of the stores: a bucket's owner is compared with the policy all the same.
 * @throws InputError INPUT_CONFLICT for a store that the policy does not have
 */
async function connectHistory(request) {
    const { policy, now, stores } = request;
    const environments = stores.length === 0 ? policy.environments : environmentsAt(policy, stores);
    const places = [];
    for (const environment of environments)
        places.push(await connectPlace(request, environment));
    const held = policy.holds;
    if (held === undefined)
        return { policy, places, now };
    const { signers, liftSigners } = held;
    return {
        policy,
        places,
        now,
        holds: holdHistory({ ...(await (0,holds/* connectHoldsStore */.a)(request, held)), signers, liftSigners, now }),
    };
}
function environmentsAt({ environments }, stores) {
    for (const { uri } of stores) {
        if (environments.some(({ store }) => store.uri === uri))
            continue;
        const known = environments.map(({ store }) => store.uri).join(', ');
        throw new errors/* InputError */.dz('INPUT_CONFLICT', `store is ${uri}; the policy has ${known}`);
    }
    return environments.filter(({ store }) => stores.some(({ uri }) => uri === store.uri));
}
async function connectPlace(request, environment) {
    const { policy, access, caller } = request;
    const { store, accountId, promotionSigners, deploymentSigners } = environment;
    const sets = [policy.signers, promotionSigners, deploymentSigners];
    const profiles = [...new Set(sets.flatMap(trust/* trustedProfiles */.gE))];
    if (store.kind === 'directory') {
        const { directoryStore } = await __webpack_require__.e(/* import() */ 2738).then(__webpack_require__.bind(__webpack_require__, 90357));
        const revocation = await (0,reading/* openRevocation */.Jo)({ access, caller, profiles });
        return { environment, store: directoryStore(store.uri), revocation };
    }
    const region = environment.region ?? access.region;
    const place = { store, region, regionInput: 'aws-region', bucketOwner: accountId };
    return { environment, ...(await connectS3(request, place, profiles)) };
}
async function connectS3(request, place, profiles) {
    const { access, caller } = request;
    const policies = await __webpack_require__.e(/* import() */ 2860).then(__webpack_require__.bind(__webpack_require__, 8098));
    const at = (0,lib_place/* regionAt */.cf)(place);
    const open = (0,session/* lazySession */.R)({ access, caller, region: at.region }, [
        ...policies.historyStatements(at, request),
        ...policies.revocationStatements(profiles),
    ]);
    return { store: await (0,lazy_store/* lazyStore */.c)(place, open), revocation: (0,trust/* connectRevocation */.NG)(open, caller) };
}

// EXTERNAL MODULE: ./packages/connect/lib/policy.js + 2 modules
var lib_policy = __webpack_require__(58885);
// EXTERNAL MODULE: ./packages/core/lib/evidence/evidence-reading.js + 17 modules
var evidence_reading = __webpack_require__(7125);
// EXTERNAL MODULE: ./packages/core/lib/values/utc-time.js
var utc_time = __webpack_require__(67974);
;// CONCATENATED MODULE: ./packages/core/lib/history/history-order.js
/**
 * `groups` are each in an order of their own: a line without a time stays behind the one before it, and an approval before the
 * promotion that it was for.
 */
function inOrderOfTime(first, groups) {
    const rest = [];
    let latest = Number.NEGATIVE_INFINITY;
    for (const group of groups) {
        const lines = timed(group, latest);
        for (const { time } of lines)
            latest = Math.max(latest, time);
        rest.push(...lines);
    }
    // The order of what happened in the same second is that of the environments.
    return [...first, ...rest.toSorted((one, other) => one.time - other.time).map(({ line }) => line)];
}
/** `before`: what a line without a time is not earlier than, where its group names no time before it. */
function timed(group, before) {
    let last = before;
    const times = inGroup(group).map((line) => {
        const own = line.time === undefined || line.step === 'approved' ? last : Date.parse(line.time.at);
        last = own;
        return { line, time: own };
    });
    return withApprovals(times);
}
/** Deployments come in the order of their keys, which says nothing. */
function inGroup(group) {
    const isDated = ({ step, time }) => step === 'deployed' && time !== undefined;
    const deployed = group.filter(isDated);
    const others = group.filter((line) => !isDated(line));
    const undated = others.filter(({ step }) => step === 'deployed');
    const before = others.filter(({ step }) => step !== 'deployed');
    const inTime = deployed.toSorted((one, other) => ((one.time?.at ?? '') < (other.time?.at ?? '') ? -1 : 1));
    return [...before, ...inTime, ...undated];
}
/** An approval is told with the promotion that follows it. */
function withApprovals(lines) {
    return lines.map(({ line, time }, index) => line.step === 'approved' ? { line, time: lines[index + 1]?.time ?? time } : { line, time });
}

// EXTERNAL MODULE: ./packages/core/lib/release/stored-bundle.js
var stored_bundle = __webpack_require__(46297);
// EXTERNAL MODULE: ./packages/core/lib/verifying/verify.js
var verify = __webpack_require__(32072);
// EXTERNAL MODULE: ./packages/core/lib/facts/rules.js
var rules = __webpack_require__(44290);
// EXTERNAL MODULE: ./packages/core/lib/judging/judge.js
var judging_judge = __webpack_require__(10477);
// EXTERNAL MODULE: ./packages/core/lib/release/bundle.js
var bundle = __webpack_require__(79423);
// EXTERNAL MODULE: ./packages/core/lib/release/statement.js
var release_statement = __webpack_require__(15118);
// EXTERNAL MODULE: ./packages/core/lib/rules/every.js + 23 modules
var every = __webpack_require__(20931);
// EXTERNAL MODULE: ./packages/core/lib/signers/signer-set.js
var signer_set = __webpack_require__(86362);
// EXTERNAL MODULE: ./packages/core/lib/values/digest.js
var digest = __webpack_require__(13954);
// EXTERNAL MODULE: ./packages/core/lib/history/release-lines.js
var release_lines = __webpack_require__(57213);
;// CONCATENATED MODULE: ./packages/core/lib/history/history-bundle.js
/** Judges the bundle of a release for its history: every signature by itself, and the rules that the release's own claims must satisfy. */










async function judgeBundle(id, { bytes, location: { uri: at } }, judge) {
    const sha256 = (0,digest/* sha256Of */.Bj)(bytes);
    const nothing = { at, sha256, signatures: [] };
    try {
        const { statement, signatures: envelopes } = (0,bundle/* parseBundle */.QN)(bytes);
        const tried = [];
        for (const envelope of envelopes)
            tried.push(await trySignature(statement, envelope, judge));
        const accepted = tried.flatMap((one) => (one.kind === 'accepted' ? [one.accepted] : []));
        const refused = tried.flatMap((one) => (one.kind === 'refused' ? [one.standing] : []));
        if (accepted.length === 0)
            return { ...nothing, ...withoutSigner(at, sha256, refused) };
        const release = (0,release_statement/* parseStatement */.By)(statement);
        (0,judging_judge/* assertSameRelease */.G)(release.id, id);
        const standing = judgeClaims(release, accepted, judge);
        const lines = (0,release_lines/* releaseLines */.xe)({ release, at, sha256, signatures: accepted }, standing);
        const others = refused.map((one) => refusedLine(at, sha256, (0,history_standing/* setAside */.Fi)(one)));
        return { at, sha256, release, signatures: accepted, standing, lines: [...lines, ...others] };
    }
    catch (failure) {
        const standing = (0,history_standing/* standingAfter */.pQ)(failure);
        return { ...nothing, standing, lines: [{ step: 'built', at, standing }] };
    }
}
/** One signature is asked about at a time, so that each has its line; how many there must be is a rule's to say. */
async function trySignature(statement, envelope, { policy, revocation, now }) {
    const trusted = { parties: policy.signers.parties, threshold: 1 };
    try {
        const [accepted] = await (0,signer_set/* verifySigners */.$8)(statement, [envelope], { trusted, revocation, now });
        return { kind: 'accepted', accepted };
    }
    catch (failure) {
        return { kind: 'refused', standing: (0,history_standing/* standingAfter */.pQ)(failure) };
    }
}
function withoutSigner(at, sha256, refused) {
    const unknown = refused.find(({ kind }) => kind === 'unknown');
    const standing = unknown ?? refused[0];
    if (standing === undefined)
        throw new TypeError('a bundle has a signature');
    return {
        standing,
        lines: [{ step: 'built', at, standing }, ...refused.map((one) => refusedLine(at, sha256, one))],
    };
}
function refusedLine(at, sha256, standing) {
    return { step: 'signed', at, digest: `sha256:${sha256}`, standing };
}
/** Rules that other lines of a history show. */
const shownElsewhere = ['holds', 'promotion-record'];
function judgeClaims(release, signatures, { policy, environment, now }) {
    const results = (0,every/* evaluateRules */.F)({
        purpose: 'deploy',
        policy,
        environment,
        release,
        signedBy: signatures.map(({ party }) => party),
        now,
        deployments: [],
        holds: [],
    });
    try {
        (0,rules/* assertAllowed */.B)(results, shownElsewhere);
        return history_standing/* holds */.v9;
    }
    catch (failure) {
        return (0,history_standing/* standingAfter */.pQ)(failure);
    }
}
/** @throws VerificationError unless it is the bundle that the history is of */
function assertSameBundle({ sha256 }, of) {
    if (sha256 === of.sha256)
        return;
    throw new errors/* VerificationError */.mk('BUNDLE_MISMATCH', `the bundle here is sha256:${sha256}, and that at ${of.at} is sha256:${of.sha256}`);
}

// EXTERNAL MODULE: ./packages/core/lib/environments/arrivals.js
var arrivals = __webpack_require__(96464);
// EXTERNAL MODULE: ./packages/core/lib/environments/deployment-record.js
var deployment_record = __webpack_require__(89111);
// EXTERNAL MODULE: ./packages/core/lib/environments/promotion-record.js
var promotion_record = __webpack_require__(73899);
// EXTERNAL MODULE: ./packages/core/lib/environments/promotion.js + 2 modules
var environments_promotion = __webpack_require__(4477);
// EXTERNAL MODULE: ./packages/core/lib/facts/rule-times.js
var rule_times = __webpack_require__(18788);
// EXTERNAL MODULE: ./packages/core/lib/policy/deploy-environments.js
var deploy_environments = __webpack_require__(31556);
// EXTERNAL MODULE: ./packages/core/lib/history/promotion-lines.js
var promotion_lines = __webpack_require__(68093);
;// CONCATENATED MODULE: ./packages/core/lib/history/history-records.js
/** Reads the records that stand beside a release in one store, each by itself, so that one that does not hold hides no other. */













const history_records_atOnce = 8;
/** How the release came into the store: as a rule one record, and the approvals that it tells of. */
async function readArrivals(request) {
    const keys = keysOf(request, 'promotion');
    return (await (0,in_parallel/* inParallel */.H)(keys, history_records_atOnce, (key) => arrivalLines(key, request))).flat();
}
async function arrivalLines(key, request) {
    const { place, policy } = request;
    const { environment, store } = place;
    try {
        const record = await readPromotion(key, request);
        return (0,promotion_lines/* promotionLines */.B)(record, remarksOn(record, environment, policy));
    }
    catch (failure) {
        const step = environment.after === undefined ? 'arrived' : 'promoted';
        const at = `${store.storeUri}/${key}`;
        return [{ step, environment: environment.name, at, standing: (0,history_standing/* standingAfter */.pQ)(failure) }];
    }
}
async function readPromotion(key, request) {
    const { id, place, now } = request;
    const { environment, store, revocation } = place;
    const invalid = (what) => new errors/* VerificationError */.mk('RECORD_INVALID', `the promotion record at ${store.storeUri}/${key} ${what}`);
    const subject = subjectOf(key, request);
    const bundleSha256 = request.bundleSha256 ?? subject;
    if (subject === undefined || bundleSha256 === undefined)
        throw invalid('stands where no record does');
    if (bundleSha256 !== subject)
        throw invalid('is about another bundle than the release has');
    const stored = await (0,stored_bundle/* findStoredBundle */.hG)(store, key);
    if (stored === undefined)
        throw invalid('was listed and is gone');
    const expected = { id, bundleSha256, environment: environment.name, to: store.storeUri };
    const judge = { trusted: environment.promotionSigners, revocation, now };
    const record = await (0,promotion_record/* verifyPromotion */.T)(stored, expected, judge);
    if ((0,rule_times/* isInFuture */.LV)((0,arrivals/* arrivalTime */.hl)(record), now))
        throw invalid('is dated in the future');
    return record;
}
/** The digest that a record of a promotion has in its key. */
function subjectOf(key, { id }) {
    const subject = (0,digest/* parseSha256 */.tz)(key.slice((0,layout/* recordPrefix */.Kg)(id, 'promotion').length).split('.')[0] ?? '');
    return subject !== undefined && (0,layout/* recordKey */.Hy)(id, 'promotion', subject) === key ? subject : undefined;
}
/** What the policy says now of what was decided then; a policy may have changed since. */
function remarksOn({ promotion }, environment, policy) {
    const { uri, sha256 } = promotion.policy;
    const warnings = [
        ...originWarnings(promotion, environment, policy),
        ...approvalWarnings(promotion, environment),
    ];
    return {
        ...(warnings.length === 0 ? {} : { warnings }),
        ...(sha256 === policy.sha256 ? {} : { notes: [`let in under another policy: ${uri}, sha256:${sha256}`] }),
    };
}
function originWarnings(promotion, environment, policy) {
    const previous = (0,deploy_environments/* previousOf */.te)(policy, environment);
    if (previous === undefined)
        return (0,environments_promotion/* isFirstArrival */.yV)(promotion)
            ? []
            : [
                `it came from ${promotion.from}, and by the policy ${environment.name} is where releases are uploaded`,
            ];
    return promotion.from === previous.store.uri
        ? []
        : [`it came from ${promotion.from}, and by the policy ${previous.name} is ${previous.store.uri}`];
}
function approvalWarnings({ decision }, { name, approvals }) {
    // An emergency has approvals of its own.
    if (approvals === undefined || decision.bypass !== undefined)
        return [];
    const { approvals: given } = decision;
    if (given === undefined)
        return [`no approval is recorded, and the policy demands some for ${name}`];
    const isWeaker = given.minimum < approvals.minimum || (approvals.independent && !given.independent) || given.lacking > 0;
    return isWeaker ? [`the policy demands more of approvals for ${name} than was demanded`] : [];
}
/** Every record of a deployment, in the order of their times; those that do not hold come last. */
async function readDeploymentLines(request) {
    return (0,in_parallel/* inParallel */.H)(keysOf(request, 'deployment'), history_records_atOnce, (key) => deploymentLine(key, request));
}
async function deploymentLine(key, request) {
    const { id, place, now, bundleSha256 } = request;
    const { environment, store, revocation } = place;
    const line = { step: 'deployed', environment: environment.name, at: `${store.storeUri}/${key}` };
    try {
        if (bundleSha256 === undefined) {
            const reason = `the deployment record at ${line.at} is about a bundle that could not be read`;
            throw new errors/* ServiceError */._7('RELEASE_NOT_FOUND', reason);
        }
        const judge = { trusted: environment.deploymentSigners, revocation, now };
        const expected = { id, sha256: bundleSha256, environment: environment.name, store: store.storeUri };
        return { ...line, ...deployedFact(await (0,deployment_record/* readDeployment */.iJ)(store, key, expected, judge)), standing: history_standing/* holds */.v9 };
    }
    catch (failure) {
        return { ...line, standing: (0,history_standing/* standingAfter */.pQ)(failure) };
    }
}
function deployedFact({ deployment, signatures, location, sha256 }) {
    return {
        at: location.uri,
        digest: `sha256:${sha256}`,
        time: { at: deployment.deployedOn, vouched: 'stated' },
        fact: { deployment, signatures },
    };
}
function keysOf({ id, keys }, kind) {
    return keys.filter((key) => key.startsWith((0,layout/* recordPrefix */.Kg)(id, kind)));
}

;// CONCATENATED MODULE: ./packages/core/lib/history/history-place.js
/** What one store tells of a release: how it came there, whether every byte of it is what was signed, and what was deployed from there. */








async function lookInto(id, place, { policy, now }) {
    const { environment, store, revocation } = place;
    let keys = [];
    try {
        keys = await store.list((0,layout/* releasePrefix */.sE)(id));
        const stored = keys.includes((0,layout/* bundleKey */.CK)(id)) ? await (0,stored_bundle/* findStoredBundle */.hG)(store, (0,layout/* bundleKey */.CK)(id)) : undefined;
        if (stored === undefined)
            return { place, keys };
        return { place, keys, bundle: await judgeBundle(id, stored, { policy, environment, revocation, now }) };
    }
    catch (failure) {
        return { place, keys, failed: (0,history_standing/* standingAfter */.pQ)(failure) };
    }
}
/** The first bundle that holds, else the first that somebody trusted has signed, else the first: the others are compared with it. */
function mainBundle(seen) {
    const bundles = seen.flatMap(({ bundle }) => bundle ?? []);
    return (bundles.find(({ standing }) => standing.kind === 'holds') ??
        bundles.find(({ release }) => release !== undefined) ??
        bundles[0]);
}
/** What one store tells: how the release came into it, whether it stands there as it was signed, and where it was deployed to. */
async function placeLines(seen, known) {
    const { keys, failed } = seen;
    const { id, main, ports } = known;
    if (keys.length === 0)
        return failed === undefined ? [] : [storedLine(seen, known, failed)];
    const arrivals = await history_place_arrivalLines(id, seen, main, ports);
    return [
        ...arrivals,
        ...(await standingLines(seen, known, arrivals)),
        ...(await readDeploymentLines(requestFor(id, seen, main, ports))),
    ];
}
/** How the release came into a store. */
async function history_place_arrivalLines(id, seen, main, ports) {
    const arrivals = await readArrivals(requestFor(id, seen, main, ports));
    return arrivals.length === 0 ? missingArrival(id, seen) : arrivals;
}
function requestFor(id, { place, keys }, main, { policy, now }) {
    const bundleSha256 = main === undefined ? {} : { bundleSha256: main.sha256 };
    return { id, place, keys, policy, now, ...bundleSha256 };
}
/** Into the first environment releases are uploaded, and may not be admitted yet; into every other one only a promotion leads. */
function missingArrival(id, { place, keys }) {
    const { environment, store } = place;
    if (!keys.includes((0,layout/* bundleKey */.CK)(id)) || environment.after === undefined)
        return [];
    const at = `${store.storeUri}/${(0,layout/* recordPrefix */.Kg)(id, 'promotion')}`;
    const reason = `no record tells how ${id.name} ${id.version} came to ${environment.name}`;
    const standing = (0,history_standing/* standingAfter */.pQ)(new errors/* VerificationError */.mk('RECORD_INVALID', reason));
    return [{ step: 'promoted', environment: environment.name, at, standing }];
}
/** Whether every byte that stands in the store is what was signed. */
async function standingLines(seen, known, arrivals) {
    const { place, bundle, failed } = seen;
    const { id, main } = known;
    if (failed !== undefined)
        return [storedLine(seen, known, failed)];
    if (bundle === undefined) {
        if (arrivals.length === 0)
            return [];
        const reason = `a record tells that ${id.name} ${id.version} was let in, and it is not there: the promotion broke off, or its bundle was taken away`;
        return [storedLine(seen, known, (0,history_standing/* standingAfter */.pQ)(new errors/* ServiceError */._7('RELEASE_NOT_FOUND', reason)))];
    }
    const release = main?.release;
    if (main === undefined || release === undefined)
        return [storedLine(seen, known, bundle.standing)];
    try {
        assertSameBundle(bundle, main);
        await verifyFiles(place.store, release);
        const line = storedLine(seen, known, history_standing/* holds */.v9);
        const isAdmitted = arrivals.length > 0;
        return [
            isAdmitted ? line : { ...line, notes: ['uploaded, and not admitted: no record tells of its arrival'] },
        ];
    }
    catch (failure) {
        return [storedLine(seen, known, (0,history_standing/* standingAfter */.pQ)(failure))];
    }
}
async function verifyFiles(store, { id, files, evidence }) {
    const all = [
        ...files.map((file) => [file, (0,layout/* fileKey */.wm)(id, file.digest.sha256, file.name)]),
        ...evidence.map((file) => [file, (0,layout/* evidenceKey */.ZH)(id, file.digest.sha256, file.name)]),
    ];
    await (0,in_parallel/* inParallel */.H)(all, in_parallel/* filesAtOnce */.A, ([file, key]) => (0,verify/* verifyInPlace */.eZ)(store, key, file));
}
function storedLine({ place, bundle }, { id, main }, standing) {
    const { environment, store } = place;
    const isKnown = standing.kind === 'holds' && main?.release !== undefined;
    return {
        step: 'stored',
        environment: environment.name,
        at: bundle?.at ?? `${store.storeUri}/${(0,layout/* bundleKey */.CK)(id)}`,
        ...(bundle === undefined ? {} : { digest: `sha256:${bundle.sha256}` }),
        standing,
        ...(isKnown ? { fact: { release: main.release, store: store.storeUri } } : {}),
    };
}

;// CONCATENATED MODULE: ./packages/core/lib/history/history.js
/** The history of one release under a policy: every line of its chain of custody, verified at this moment from what stands in the stores. */







/** @throws ServiceError RELEASE_NOT_FOUND when nothing of the release stands anywhere */
async function readHistory(id, ports) {
    const seen = [];
    for (const place of ports.places)
        seen.push(await lookInto(id, place, ports));
    const main = mainBundle(seen);
    const holdLines = await readHoldLines(id, main, ports);
    if (seen.every(({ keys, failed }) => keys.length === 0 && failed === undefined))
        throw notFound(id, ports);
    const known = { id, main, ports };
    const told = [];
    for (const one of seen)
        told.push(await placeLines(one, known));
    const evidence = await evidenceLines(seen, known);
    const lines = inOrderOfTime([...(main?.lines ?? []), ...evidence], [...told, holdLines]);
    return {
        id,
        policy: { uri: ports.policy.uri, sha256: ports.policy.sha256 },
        checkedOn: (0,utc_time/* toTime */.x)(ports.now),
        stores: ports.places.map(({ environment, store }) => ({
            environment: environment.name,
            uri: store.storeUri,
        })),
        ...(main === undefined ? {} : { bundle: { at: main.at, sha256: main.sha256 } }),
        ...(main?.release === undefined ? {} : { release: main.release }),
        lines,
        verdict: (0,history_standing/* worstOf */.hm)(lines.map(({ standing }) => standing)),
    };
}
function notFound({ name, version }, { places }) {
    const stores = places.map(({ store }) => store.storeUri).join(', ');
    return new errors/* ServiceError */._7('RELEASE_NOT_FOUND', `nothing of ${name} ${version} stands in ${stores}`);
}
/** What each evidence file is; that its bytes are those that were signed is what lets it be told. */
async function evidenceLines(seen, { id, main }) {
    const from = seen.find(({ bundle }) => bundle !== undefined && bundle.sha256 === main?.sha256);
    if (from === undefined || main?.release === undefined)
        return [];
    const lines = [];
    for (const file of main.release.evidence)
        lines.push(await evidenceLine(from.place.store, id, file));
    return lines;
}
async function evidenceLine(store, id, file) {
    const { name, digest } = file;
    const line = {
        step: 'evidence',
        at: `${store.storeUri}/${(0,layout/* evidenceKey */.ZH)(id, digest.sha256, name)}`,
        digest: `sha256:${digest.sha256}`,
    };
    try {
        const { files } = await (0,evidence_reading/* readStoredEvidence */.N)(store, id, [file]);
        const [content] = files;
        return { ...line, standing: history_standing/* holds */.v9, fact: { file, ...(content === undefined ? {} : { content }) } };
    }
    catch (failure) {
        // What it says may be of no use, and it is what was signed all the same.
        if (failure instanceof errors/* VerificationError */.mk && failure.code === 'EVIDENCE_MALFORMED')
            return { ...line, standing: history_standing/* holds */.v9, fact: { file }, warnings: [failure.message] };
        return { ...line, standing: (0,history_standing/* standingAfter */.pQ)(failure) };
    }
}
async function readHoldLines(id, main, { holds: read, policy }) {
    if (read === undefined)
        return [];
    const since = main?.release?.finishedOn;
    try {
        return await read({
            id,
            environments: policy.environments.map(({ name }) => name),
            signedBy: (main?.signatures ?? []).map(({ signature }) => signature.signedBy),
            ...(since === undefined ? {} : { since }),
        });
    }
    catch (failure) {
        const at = `${policy.holds?.store.uri ?? ''}/${layout/* holdsPrefix */.VG}`;
        return [{ step: 'held', at, standing: (0,history_standing/* standingAfter */.pQ)(failure) }];
    }
}

// EXTERNAL MODULE: ./packages/core/lib/history/history-line.js
var history_line = __webpack_require__(83693);
;// CONCATENATED MODULE: ./packages/core/lib/history/history-versions.js
/** The versions of a release that stand in the stores of a policy: where each stands, since when, and where it is the newest. */










const history_versions_atOnce = 4;
/** Signatures, sources, records and holds are verified; the bytes of files are not read, which `readHistory` does. */
async function readVersions(name, ports) {
    const overviews = await Promise.all(ports.places.map((place) => overviewOf(name, place, ports)));
    const found = [...new Set(overviews.flatMap(({ versions }) => versions))];
    const environments = overviews.map(({ line }) => line);
    const lines = await (0,in_parallel/* inParallel */.H)(found, history_versions_atOnce, (version) => readVersion({ name, version }, environments, ports));
    const versions = lines.toSorted(newestFirst);
    if (versions.length === 0 && environments.every(({ standing }) => standing.kind === 'holds'))
        throw new errors/* ServiceError */._7('RELEASE_NOT_FOUND', `no release ${name} stands in ${environments.map(({ store }) => store).join(', ')}`);
    const standings = [
        ...environments.map(({ standing }) => standing),
        ...versions.flatMap(({ faults }) => faults),
    ];
    return {
        name,
        policy: { uri: ports.policy.uri, sha256: ports.policy.sha256 },
        checkedOn: (0,utc_time/* toTime */.x)(ports.now),
        environments,
        versions,
        verdict: (0,history_standing/* worstOf */.hm)(standings),
    };
}
async function overviewOf(name, { environment, store, revocation }, { now }) {
    const line = { environment: environment.name, store: store.storeUri };
    let versions = [];
    try {
        const folders = await store.folders((0,layout/* versionsPrefix */.cz)(name));
        versions = folders.filter(names/* isReleaseSegment */.lN);
        if (versions.length < folders.length)
            throw strangeFolder(line.store);
        const judge = { trusted: environment.promotionSigners, revocation, now };
        const newest = await (0,arrivals/* newestArrival */.wN)(store, name, undefined, judge);
        const current = newest === undefined ? {} : { current: newest.promotion.id.version };
        return { versions, line: { ...line, ...current, standing: history_standing/* holds */.v9 } };
    }
    catch (failure) {
        return { versions, line: { ...line, standing: (0,history_standing/* standingAfter */.pQ)(failure) } };
    }
}
function strangeFolder(store) {
    return new errors/* VerificationError */.mk('RECORD_INVALID', `${store} has a folder among its releases that is none`);
}
async function readVersion(id, environments, ports) {
    const seen = [];
    for (const place of ports.places)
        seen.push(await lookInto(id, place, ports));
    const main = mainBundle(seen);
    const places = [];
    const standings = main === undefined ? [] : [main.standing];
    for (const one of seen) {
        const { keys, failed, bundle } = one;
        const { name } = one.place.environment;
        const arrivals = await history_place_arrivalLines(id, one, main, ports);
        standings.push(...arrivals.map(({ standing }) => standing));
        if (failed !== undefined)
            standings.push(failed);
        if (bundle !== undefined && bundle.sha256 !== main?.sha256)
            standings.push(bundle.standing, anotherBundle(name));
        if (!keys.includes((0,layout/* bundleKey */.CK)(id)))
            continue;
        const isCurrent = environments.some((line) => line.environment === name && line.current === id.version);
        places.push({ environment: name, isCurrent, ...arrivalIn(arrivals) });
    }
    const holdLines = await readHoldLines(id, main, ports);
    standings.push(...holdLines.map(({ standing }) => standing));
    return {
        version: id.version,
        places,
        held: holdLines.flatMap(history_line/* alarmsOf */.q),
        faults: standings.flatMap((one) => (one.kind === 'holds' || one.kind === 'set-aside' ? [] : [one])),
    };
}
function anotherBundle(environment) {
    const reason = `another bundle stands in ${environment} than elsewhere`;
    return (0,history_standing/* standingAfter */.pQ)(new errors/* VerificationError */.mk('BUNDLE_MISMATCH', reason));
}
function arrivalIn(lines) {
    const arrived = lines.find(({ step, fact }) => step !== 'approved' && fact !== undefined);
    const { time } = arrived ?? {};
    return { exceptions: lines.flatMap(history_line/* alarmsOf */.q), ...(time === undefined ? {} : { since: time }) };
}
function newestFirst(one, other) {
    const [first, second] = [latestArrival(one), latestArrival(other)];
    if (first !== second)
        return first < second ? 1 : -1;
    return one.version < other.version ? 1 : -1;
}
function latestArrival({ places }) {
    return places.map(({ since }) => since?.at ?? '').reduce((latest, at) => (at > latest ? at : latest), '');
}

// EXTERNAL MODULE: ./packages/core/lib/history/history-words.js
var history_words = __webpack_require__(22042);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/local/lib/files.js
var files = __webpack_require__(36854);
// EXTERNAL MODULE: ./packages/local/lib/plain-path.js
var plain_path = __webpack_require__(80045);
;// CONCATENATED MODULE: ./packages/local/lib/report-file.js
/** Writes a report for people: whole or not at all, and never through a link or over anything but a file. */







const newFile = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW;
/**
 * A report of earlier is replaced, for it is made anew from the same evidence at any time.
 * @throws InputError INPUT_CONFLICT where something else than a file stands at the path that `input` names
 * @throws ServiceError STORE_UNAVAILABLE
 */
async function writeReport(path, text, input) {
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${(0,external_node_crypto_.randomUUID)()}`);
    try {
        const standing = await (0,plain_path/* standingAt */.Ib)(path);
        if (standing !== 'nothing' && standing !== 'file')
            throw conflict(path, input);
        const file = await (0,promises_.open)(temporary, newFile, 0o644);
        try {
            await file.writeFile(text);
        }
        finally {
            await file.close();
        }
        await (0,promises_.rename)(temporary, path);
    }
    catch (cause) {
        await (0,promises_.rm)(temporary, { force: true });
        if (cause instanceof errors/* InputError */.dz)
            throw cause;
        const message = `${input} names ${path}, which cannot be written: ${(0,files/* reasonOf */.A3)(cause)}`;
        throw new errors/* ServiceError */._7('STORE_UNAVAILABLE', message, {
            cause,
            nextStep: 'Name a file in a folder that is there.',
        });
    }
}
function conflict(path, input) {
    return new errors/* InputError */.dz('INPUT_CONFLICT', `${input} names ${path}, where something stands that is not a file`);
}

// EXTERNAL MODULE: ./packages/cli/lib/local-caller.js
var local_caller = __webpack_require__(89523);
;// CONCATENATED MODULE: ./packages/cli/lib/history/history-document.js


function historyDocument({ id, bundle, policy, checkedOn, verdict, ...history }) {
    return {
        'release-name': id.name,
        'release-version': id.version,
        'checked-on': checkedOn,
        policy: policyDocument(policy),
        verdict,
        stores: history.stores,
        ...(bundle === undefined ? {} : { 'bundle-uri': bundle.at, 'bundle-digest': `sha256:${bundle.sha256}` }),
        lines: history.lines.map(lineDocument),
    };
}
function versionsDocument({ name, policy, checkedOn, verdict, ...history }) {
    return {
        'release-name': name,
        'checked-on': checkedOn,
        policy: policyDocument(policy),
        verdict,
        environments: history.environments.map(({ environment, store, current, standing }) => ({
            environment,
            store,
            ...(current === undefined ? {} : { current }),
            ...standingDocument(standing),
        })),
        versions: history.versions.map(versionDocument),
    };
}
function versionDocument({ version, places, held, faults }) {
    return {
        version,
        places: places.map(({ environment, since, isCurrent, exceptions }) => ({
            environment,
            ...timeDocument(since),
            current: isCurrent,
            alarms: exceptions,
        })),
        held,
        faults: faults.map(standingDocument),
    };
}
function lineDocument(line) {
    const { step, environment, at, digest, time, standing, warnings, notes } = line;
    return {
        step,
        ...(environment === undefined ? {} : { environment }),
        at,
        ...(digest === undefined ? {} : { digest }),
        ...timeDocument(time),
        ...standingDocument(standing),
        alarms: (0,history_line/* alarmsOf */.q)(line),
        warnings: warnings ?? [],
        notes: notes ?? [],
        ...factDocument(line),
    };
}
function timeDocument(time) {
    return time === undefined ? {} : { time: time.at, vouched: time.vouched };
}
function standingDocument(standing) {
    return standing.kind === 'holds'
        ? { standing: standing.kind }
        : { standing: standing.kind, code: standing.code, reason: standing.reason };
}
function policyDocument({ uri, sha256 }) {
    return { uri, digest: `sha256:${sha256}` };
}
function factDocument(line) {
    if (line.fact === undefined)
        return {};
    switch (line.step) {
        case 'built':
            return builtDocument(line.fact.release);
        case 'signed':
            return signedDocument(line.fact);
        case 'evidence':
            return { ...fileDocument(line.fact.file), ...contentDocument(line.fact.content) };
        case 'stored': {
            const { release, store } = line.fact;
            return { store, files: release.files.length, evidence: release.evidence.length };
        }
        case 'approved':
            return approvalsDocument(line.fact.approvals);
        case 'arrived':
        case 'promoted':
            return { ...promotionDocument(line.fact.promotion), ...signersDocument(line.fact.signatures) };
        case 'deployed': {
            const { outcome, target, run } = line.fact.deployment;
            return { outcome, target, ...signersDocument(line.fact.signatures), ...runDocument(run) };
        }
        case 'held': {
            const { hold, state, signatures } = line.fact;
            const { scope, reason, until, run } = hold;
            const end = until === undefined ? {} : { until };
            return {
                scope: scopeDocument(scope),
                reason,
                state,
                ...end,
                ...signersDocument(signatures),
                ...runDocument(run),
            };
        }
        case 'lifted': {
            const { lift, signatures } = line.fact;
            const { scope, reason, hold, run } = lift;
            const what = { scope: scopeDocument(scope), reason, hold: `sha256:${hold}` };
            return { ...what, ...signersDocument(signatures), ...runDocument(run) };
        }
    }
}
function builtDocument({ run, source, files }) {
    const { claims, claimsSource } = run;
    return {
        repository: claims.repository,
        'repository-id': claims.repository_id,
        commit: claims.sha,
        ref: claims.ref,
        workflow: claims.job_workflow_ref ?? claims.workflow_ref,
        event: claims.event_name,
        'runner-environment': claims.runner_environment,
        source,
        ...runDocument({ claims, claimsSource }),
        files: files.map(fileDocument),
    };
}
function runDocument(run) {
    if (run === undefined)
        return {};
    const { claims, claimsSource } = run;
    const { repository, run_id: id, run_attempt: attempt, actor, actor_id: actorId } = claims;
    return { run: { repository, id, attempt, actor, 'actor-id': actorId, 'claims-source': claimsSource } };
}
function fileDocument({ name, digest }) {
    return { name, digest: `sha256:${digest.sha256}`, size: digest.size };
}
function signedDocument({ party, signature }) {
    const checks = signature.checks.map(({ name, action, outcome, detail }) => ({
        name,
        action,
        outcome,
        detail,
    }));
    return { party, 'signed-by': signature.signedBy, checks };
}
function signersDocument(signatures) {
    return { 'signed-by': signatures.map(({ signature }) => signature.signedBy) };
}
function contentDocument(content) {
    switch (content?.kind) {
        case 'junit':
            return { kind: content.kind, tests: content.run, failed: content.failed, skipped: content.skipped };
        case 'sarif':
            return { kind: content.kind, findings: content.findings.length };
        case 'sbom':
            return { kind: content.kind, format: content.format, components: content.components };
        case 'other':
            return { kind: content.kind };
        case undefined:
            return {};
    }
}
function approvalsDocument(decision) {
    const { minimum, independent, sources, base, head, changes, lacking, approvers, excluded, unresolved } = decision;
    return {
        minimum,
        independent,
        sources,
        ...(base === undefined ? {} : { base }),
        head,
        changes: changes.total,
        lacking,
        approvers: approvers.listed.map(({ person: { id, login }, grounds }) => ({
            id,
            login,
            grounds: grounds.listed,
        })),
        excluded: excluded.listed.map(({ person: { id, login }, reasons }) => ({
            id,
            login,
            reasons: reasons.listed,
        })),
        unresolved: unresolved.listed,
    };
}
function promotionDocument({ from, to, policy, signedBy, rules, decision, run }) {
    const { bypass, downgrade } = decision;
    return {
        from,
        to,
        policy: policyDocument(policy),
        'release-signed-by': signedBy,
        rules,
        ...(bypass === undefined ? {} : { bypass }),
        ...(downgrade === undefined
            ? {}
            : {
                downgrade: {
                    reason: downgrade.reason,
                    from: {
                        version: downgrade.from.id.version,
                        'bundle-digest': `sha256:${downgrade.from.bundleSha256}`,
                        'signed-on': (0,utc_time/* toTime */.x)(downgrade.from.finishedOn),
                    },
                },
            }),
        ...runDocument(run),
    };
}
function scopeDocument(scope) {
    switch (scope.kind) {
        case 'release':
            return { kind: scope.kind, 'release-name': scope.name, 'release-version': scope.version };
        case 'name':
            return { kind: scope.kind, 'release-name': scope.name };
        case 'environment':
        case 'signer':
            return { ...scope };
    }
}

// EXTERNAL MODULE: ./packages/cli/lib/history/history-verdict.js
var history_verdict = __webpack_require__(49199);
// EXTERNAL MODULE: ./packages/cli/lib/history/versions-tables.js
var versions_tables = __webpack_require__(79670);
;// CONCATENATED MODULE: ./packages/cli/lib/history/history.js
/** The story of `history`: load the policy, look into every store, verify line by line, and tell all of it, whatever was found. */












async function history_history(options, terminal) {
    const ports = await connect(options, terminal);
    const { name, version } = options;
    return version === undefined
        ? tellVersions(await readVersions(name, ports), options, terminal)
        : tellRelease(await readHistory({ name, version }, ports), options, terminal);
}
async function connect(options, terminal) {
    const { policy: selection, name, version, stores, access } = options;
    const caller = (0,local_caller/* localCaller */.R)('history', terminal);
    const now = terminal.now();
    const { policy } = await (0,lib_policy/* loadPolicy */.t)({
        ...selection,
        input: '--policy',
        folder: terminal.cwd,
        access,
        caller,
        now,
    });
    const which = version === undefined ? { name } : { name, version };
    return connectHistory({ ...which, policy, stores, access, caller, now });
}
async function tellRelease(told, { page }, terminal) {
    const { id, lines } = told;
    const { title, detail } = (0,history_verdict/* verdictInWords */._5)(lines);
    if (page !== undefined) {
        const { renderHistoryPage } = await __webpack_require__.e(/* import() */ 5537).then(__webpack_require__.bind(__webpack_require__, 5537));
        await writeReport((0,external_node_path_.resolve)(terminal.cwd, page), renderHistoryPage(told), '--html');
    }
    return {
        summary: {
            title: `History of ${id.name} ${id.version}`,
            lead: `${title}. ${detail} ${underPolicy(told)}${pageSentence(page)}`,
            tables: [abridged((0,history_words/* historyTable */.f1)('Chain of custody', lines)), ...(0,history_verdict/* faultTable */.lm)((0,history_verdict/* faultsOf */.xm)(lines))],
        },
        document: historyDocument(told),
        ...failureOf(lines.map(({ standing }) => standing)),
    };
}
async function tellVersions(told, { page }, terminal) {
    const { title, detail } = (0,versions_tables/* versionsVerdict */.D$)(told);
    if (page !== undefined) {
        const { renderVersionsPage } = await __webpack_require__.e(/* import() */ 4744).then(__webpack_require__.bind(__webpack_require__, 84744));
        await writeReport((0,external_node_path_.resolve)(terminal.cwd, page), renderVersionsPage(told), '--html');
    }
    const standings = [
        ...told.environments.map(({ standing }) => standing),
        ...told.versions.flatMap(({ faults }) => faults),
    ];
    return {
        summary: {
            title: `History of ${told.name}`,
            lead: `${title}. ${detail} ${underPolicy(told)}${pageSentence(page)}`,
            tables: [(0,versions_tables/* versionsTable */.Ks)(told), (0,versions_tables/* environmentsTable */.jT)(told), ...(0,versions_tables/* remarksTable */.WL)((0,versions_tables/* versionRemarks */.s$)(told))],
        },
        document: versionsDocument(told),
        ...failureOf(standings),
    };
}
/** Digests by their first digits, so that a line fits a line or two; JSON and the page have them whole. */
function abridged(table) {
    const short = (cell) => cell.replace(/^(sha\d{3}:[0-9a-f]{12})[0-9a-f]+$/, '$1…');
    return { ...table, rows: table.rows.map((row) => row.map(short)) };
}
function underPolicy({ policy }) {
    return `The policy is ${policy.uri}, sha256:${policy.sha256}.`;
}
function pageSentence(page) {
    return page === undefined ? '' : ` The page is in ${page}.`;
}
/** The command ends as the gravest finding does; what to do is for the finding's code to say, not for whoever came upon it. */
function failureOf(standings) {
    const faulty = standings.find((one) => one.kind === 'does-not-hold');
    const gravest = faulty ?? standings.find((one) => one.kind === 'unknown');
    return gravest === undefined ? {} : { failure: anew(gravest.failure) };
}
function anew(failure) {
    if (failure instanceof errors/* VerificationError */.mk)
        return new errors/* VerificationError */.mk(failure.code, failure.message);
    return failure;
}

;// CONCATENATED MODULE: ./packages/cli/lib/history/history-command.js
/** `secure-deploy history`: its usage, and how its result is shown. */




const usage = `Usage: secure-deploy history NAME --policy FILE [--version V] [...]

Tells where the releases of a name stand, or with --version who built one of them, signed, approved,
promoted, deployed and held it. Every line is verified now, from what stands in the stores, and one
that does not hold is shown as such.

  --policy FILE                 the deploy policy that says what must hold, and where releases stand: a
                                path, or s3://bucket/key
${policy_flags/* policyUsage */.Ek}
  [--version V]                 one version, line by line, with every byte of it
  [--store URI...]              only these of the policy's stores

For what is in AWS, with the credentials of this machine:
  --aws-region R [--role-to-assume ARN] [--allowed-account-ids ID...]

  [--json]                      the result as JSON
  [--html FILE]                 as a page that stands by itself; a file that is there is replaced

Exit code: 0 when all held, whatever was passed over or is held; 1 when something did not hold or
could not be found out.`;
const historyCommand = (0,telling_command/* tellingCommand */.r)({
    usage,
    read: readHistoryOptions,
    find: history_history,
    shown: 'every row',
});


/***/ }),

/***/ 49199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ww: () => (/* binding */ faultTitles),
/* harmony export */   _5: () => (/* binding */ verdictInWords),
/* harmony export */   lm: () => (/* binding */ faultTable),
/* harmony export */   xm: () => (/* binding */ faultsOf)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_history_history_line__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83693);
/* harmony import */ var _secure_deploy_core_history_history_words__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22042);
/* harmony import */ var _secure_deploy_core_reports_reports__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6470);
/** The result of a history in a sentence or two. */



/** What was passed over or is held is no fault of the evidence, and still the first thing that a reader should see. */
function verdictInWords(lines) {
    const faulty = lines.filter(({ standing }) => standing.kind === 'does-not-hold').length;
    const unknown = lines.filter(({ standing }) => standing.kind === 'unknown').length;
    const alarms = lines.filter((line) => line.standing.kind === 'holds' && (0,_secure_deploy_core_history_history_line__WEBPACK_IMPORTED_MODULE_0__/* .toneOf */ .Y)(line) === 'alarm').length;
    const rest = [
        unknown === 0 ? '' : `${(0,_secure_deploy_core_reports_reports__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(unknown, 'line')} could not be found out.`,
        alarms === 0
            ? ''
            : `${(0,_secure_deploy_core_reports_reports__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(alarms, 'line')} tell${alarms === 1 ? 's' : ''} of an exception or of a hold.`,
    ].filter((text) => text !== '');
    const of = `of ${(0,_secure_deploy_core_reports_reports__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(lines.length, 'line')}`;
    if (faulty > 0)
        return {
            tone: 'alarm',
            title: `${faulty} ${of} ${faulty === 1 ? 'does' : 'do'} not hold`,
            detail: ['Do not rely on this release before somebody has found out why.', ...rest].join(' '),
        };
    if (unknown > 0)
        return {
            tone: 'warning',
            title: `${unknown} ${of} could not be found out`,
            detail: ['What could be verified holds.', ...rest.slice(1)].join(' '),
        };
    return {
        tone: alarms > 0 ? 'alarm' : 'plain',
        title: 'Everything holds',
        detail: [`Each ${of} was verified.`, ...rest].join(' '),
    };
}
function faultsOf(lines) {
    return lines.flatMap((line) => {
        const { standing, environment } = line;
        return standing.kind === 'holds' ? [] : [{ where: [(0,_secure_deploy_core_history_history_words__WEBPACK_IMPORTED_MODULE_2__/* .inWords */ .r4)(line).step, environment ?? ''], standing }];
    });
}
const faultTitles = {
    'does-not-hold': 'does not hold',
    unknown: 'could not be found out',
    'set-aside': 'does not count',
};
/** Why something does not hold, or what else became of it; none where all holds. */
function faultTable(faults) {
    if (faults.length === 0)
        return [];
    return [
        {
            title: 'Why',
            header: ['', '', '', ''],
            rows: faults.map(({ where: [what = '', environment = ''], standing: { kind, code, reason } }) => [
                what,
                environment,
                faultTitles[kind],
                `${code}: ${reason}`,
            ]),
            tones: faults.map(({ standing: { kind } }) => (kind === 'does-not-hold' ? 'alarm' : 'warning')),
        },
    ];
}


/***/ }),

/***/ 79670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ versionsVerdict),
/* harmony export */   Ks: () => (/* binding */ versionsTable),
/* harmony export */   WL: () => (/* binding */ remarksTable),
/* harmony export */   jT: () => (/* binding */ environmentsTable),
/* harmony export */   s$: () => (/* binding */ versionRemarks)
/* harmony export */ });
/* unused harmony exports toneOfVersion, toneOfStanding */
/* harmony import */ var _secure_deploy_core_reports_reports__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6470);
/* harmony import */ var _history_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49199);


function versionsVerdict({ environments, versions, verdict }) {
    const alarming = versions.filter((line) => toneOfVersion(line) === 'alarm').length;
    const found = `${(0,_secure_deploy_core_reports_reports__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(versions.length, 'version')} in ${(0,_secure_deploy_core_reports_reports__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(environments.length, 'environment')}`;
    const files = 'The bytes of files were not read; a single version is told with them.';
    switch (verdict) {
        case 'does-not-hold':
            return { tone: 'alarm', title: `Something does not hold, of ${found}`, detail: files };
        case 'unknown':
            return { tone: 'warning', title: `Something could not be found out, of ${found}`, detail: files };
        case 'holds': {
            const alarms = alarming === 0 ? '' : ` ${(0,_secure_deploy_core_reports_reports__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(alarming, 'version')} to be looked at first.`;
            return {
                tone: alarming > 0 ? 'alarm' : 'plain',
                title: `Everything holds: ${found}`,
                detail: `${files}${alarms}`,
            };
        }
    }
}
/** One row a version. */
function versionsTable({ name, versions }) {
    return {
        title: `Versions of ${name}`,
        header: ['Version', 'Stands in', 'Since', 'Current in', 'Held', 'Exceptions', 'Verified now'],
        rows: versions.map((line) => {
            const current = line.places.filter(({ isCurrent }) => isCurrent);
            return [
                line.version,
                line.places.map(({ environment }) => environment).join(', ') || 'nowhere',
                sinceInWords(line.places.at(-1)),
                current.map(({ environment }) => environment).join(', '),
                line.held.length === 0 ? '' : 'held',
                exceptional(line).join(', '),
                codesOf(line.faults) || 'holds',
            ];
        }),
        tones: versions.map(toneOfVersion),
    };
}
function sinceInWords(last) {
    if (last === undefined)
        return '';
    return last.since === undefined ? `not admitted to ${last.environment}` : last.since.at;
}
/** The environments into which it was let although a rule said no. */
function exceptional({ places }) {
    return places.flatMap(({ environment, exceptions }) => (exceptions.length === 0 ? [] : [environment]));
}
function toneOfVersion({ held, places, faults }) {
    const isAlarming = held.length > 0 || places.some(({ exceptions }) => exceptions.length > 0);
    if (isAlarming || faults.some(({ kind }) => kind === 'does-not-hold'))
        return 'alarm';
    return faults.length > 0 ? 'warning' : 'plain';
}
/** One row an environment. */
function environmentsTable({ environments }) {
    return {
        title: 'Environments',
        header: ['Environment', 'Store', 'Current', 'Verified now'],
        rows: environments.map(({ environment, store, current, standing }) => [
            environment,
            store,
            current ?? 'none',
            standing.kind === 'holds' ? 'holds' : standing.code,
        ]),
        tones: environments.map(({ standing }) => toneOfStanding(standing)),
    };
}
function toneOfStanding({ kind }) {
    return kind === 'holds' ? 'plain' : kind === 'does-not-hold' ? 'alarm' : 'warning';
}
function codesOf(faults) {
    return [...new Set(faults.map(({ code }) => code))].join(', ');
}
/** Everything that a reader should see first: what does not hold or could not be found out, holds, and exceptions, with their reasons. */
function versionRemarks({ environments, versions }) {
    const ofEnvironments = environments.flatMap(({ environment, standing }) => standing.kind === 'holds' ? [] : [faultRemark('', environment, standing)]);
    return [...versions.flatMap(remarksOn), ...ofEnvironments];
}
function remarksOn({ version, places, held, faults }) {
    const alarm = { version, tone: 'alarm' };
    return [
        ...faults.map((standing) => faultRemark(version, '', standing)),
        ...held.map((why) => ({ ...alarm, environment: '', what: 'held', why })),
        ...places.flatMap(({ environment, exceptions }) => exceptions.map((why) => ({ ...alarm, environment, what: 'exception', why }))),
    ];
}
function faultRemark(version, environment, standing) {
    const { kind, code, reason } = standing;
    return {
        version,
        environment,
        what: _history_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .faultTitles */ .Ww[kind],
        why: `${code}: ${reason}`,
        tone: toneOfStanding(standing),
    };
}
function remarksTable(remarks) {
    if (remarks.length === 0)
        return [];
    return [
        {
            title: 'To be looked at first',
            header: ['', '', '', ''],
            rows: remarks.map(({ version, environment, what, why }) => [version, environment, what, why]),
            tones: remarks.map(({ tone }) => tone),
        },
    ];
}


/***/ }),

/***/ 11775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cf: () => (/* binding */ regionAt),
/* harmony export */   f6: () => (/* binding */ storeAt),
/* harmony export */   j8: () => (/* binding */ releaseAt)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);

function releaseAt(place, release) {
    return { ...regionAt(place), release };
}
/** @throws InputError INPUT_MISSING where nothing names the region */
function regionAt({ store, region, regionInput }) {
    if (region === undefined) {
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MISSING', `${regionInput} is missing; the store ${store.uri} is in S3`, {
            nextStep: `Add "${regionInput}: ..." with the region of the bucket to the step's "with:".`,
        });
    }
    return { region, bucket: store.bucket, prefix: store.prefix };
}
function storeAt({ store, region, bucketOwner }, session) {
    return {
        uri: store.uri,
        bucket: store.bucket,
        prefix: store.prefix,
        // Fail closed: a bucket of another account is used only when that account was named.
        expectedBucketOwner: bucketOwner ?? session.accountId,
        ...(region === undefined ? {} : { region }),
    };
}


/***/ }),

/***/ 61004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HE: () => (/* binding */ connectReading),
/* harmony export */   Jo: () => (/* binding */ openRevocation),
/* harmony export */   fk: () => (/* binding */ connectJudging)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11775);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77456);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98450);



/** For a bundle or a signature on disk; AWS is spoken to only when a signature of AWS Signer is to be asked about. */
async function connectJudging(request) {
    const trust = await (0,_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .connectTrust */ .x_)(request.trust);
    const profiles = (0,_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedProfiles */ .gE)(trust.trusted);
    return { ...trust, revocation: await openRevocation({ ...request, profiles }) };
}
async function connectReading(request) {
    const { store } = request;
    switch (store.kind) {
        case 'directory': {
            const { directoryStore } = await __webpack_require__.e(/* import() */ 357).then(__webpack_require__.bind(__webpack_require__, 90357));
            return { store: directoryStore(store.uri), revocation: await openRevocation(request) };
        }
        case 's3': {
            const region = request.region ?? request.access.region;
            return readS3(request, { store, region, regionInput: 'aws-region', bucketOwner: request.bucketOwner });
        }
    }
}
/** Asks about the revocation of signatures of these profiles, by a session that may do nothing else. */
async function openRevocation(request) {
    if (request.profiles.length === 0)
        return (0,_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .connectRevocation */ .NG)((0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .lazySession */ .R)(request, []), request.caller);
    const { revocationStatements } = await __webpack_require__.e(/* import() */ 5717).then(__webpack_require__.bind(__webpack_require__, 8098));
    return (0,_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .connectRevocation */ .NG)((0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .lazySession */ .R)(request, revocationStatements(request.profiles)), request.caller);
}
async function readS3(request, place) {
    const policies = await __webpack_require__.e(/* import() */ 5717).then(__webpack_require__.bind(__webpack_require__, 8098));
    const { s3Lister } = await Promise.all(/* import() */[__webpack_require__.e(7963), __webpack_require__.e(2291), __webpack_require__.e(4757), __webpack_require__.e(1460), __webpack_require__.e(2525), __webpack_require__.e(8820)]).then(__webpack_require__.bind(__webpack_require__, 18820));
    const { s3Reader } = await Promise.all(/* import() */[__webpack_require__.e(7963), __webpack_require__.e(2291), __webpack_require__.e(4757), __webpack_require__.e(1460), __webpack_require__.e(2525), __webpack_require__.e(7641)]).then(__webpack_require__.bind(__webpack_require__, 47641));
    const release = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseAt */ .j8)(place, request.id);
    const open = (0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .lazySession */ .R)(request, [
        ...policies.readStatements(release),
        ...(request.records === 'looked-at' ? policies.sourceRecordStatements(release) : []),
        ...policies.revocationStatements(request.profiles),
    ]);
    const session = await open();
    const at = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .storeAt */ .f6)(place, session);
    return {
        revocation: (0,_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .connectRevocation */ .NG)(open, request.caller),
        store: { ...s3Reader(session, at), ...s3Lister(session, at) },
    };
}


/***/ }),

/***/ 96464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hl: () => (/* binding */ arrivalTime),
/* harmony export */   tA: () => (/* binding */ markArrival),
/* harmony export */   wN: () => (/* binding */ newestArrival),
/* harmony export */   zA: () => (/* binding */ findArrival)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57706);
/* harmony import */ var _release_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6561);
/* harmony import */ var _release_stored_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46297);
/* harmony import */ var _release_stored_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36086);
/* harmony import */ var _values_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13954);
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95312);
/* harmony import */ var _promotion_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73899);
/** The arrivals of releases in a store: a mark for each, by which the newest is found, and the record that each mark leads to. */







/** Says when a release arrived; left again by a promotion that runs again, under the same key. */
async function markArrival(store, { id, timeVerified, bundleSha256 }) {
    await (0,_release_stored_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .createBytes */ .m)(store, (0,_release_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .arrivalKey */ .rx)(id, timeVerified, bundleSha256), Buffer.from('\n'));
}
/**
 * The record of the newest release of this name in the store, leaving out one that is about to arrive; undefined when
 * none has arrived. INVARIANT: a mark is never believed: the record that it leads to must be there, hold and name its time.
 * @throws VerificationError RECORD_INVALID
 */
async function newestArrival(store, name, leaveOut, judge) {
    const keys = await store.list((0,_release_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .arrivalsPrefix */ .HE)(name));
    const marks = keys.map((key) => readMark(store, name, key));
    const newest = marks.findLast(({ bundleSha256 }) => bundleSha256 !== leaveOut);
    if (newest === undefined)
        return undefined;
    const record = await findRecord(store, newest.id, newest.bundleSha256, judge);
    if (record === undefined || arrivalMarkOf(record) !== newest.key)
        throw invalid(store, newest.key, 'no record of that time stands where it leads');
    return record;
}
/**
 * The record of how one release came into the store; undefined when there is none. The store is asked what records there are,
 * since an answer to a request for one need not tell a missing object from a forbidden one.
 * @throws VerificationError RECORD_INVALID
 */
async function findArrival(store, id, bundleSha256, judge) {
    const keys = await store.list((0,_release_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .recordPrefix */ .Kg)(id, 'promotion'));
    if (!keys.includes((0,_release_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .recordKey */ .Hy)(id, 'promotion', bundleSha256)))
        return undefined;
    return findRecord(store, id, bundleSha256, judge);
}
async function findRecord(store, id, bundleSha256, judge) {
    const stored = await (0,_release_stored_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .findStoredBundle */ .hG)(store, (0,_release_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .recordKey */ .Hy)(id, 'promotion', bundleSha256));
    return stored && (0,_promotion_record_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyPromotion */ .T)(stored, { id, bundleSha256, to: store.storeUri }, judge);
}
/** When a release arrived: the later of what its record states and what the signature's own time says. */
function arrivalTime({ promotion, signature }) {
    const stated = Date.parse(promotion.timeVerified);
    return new Date(Math.max(stated, signature.authenticTime?.getTime() ?? stated));
}
function readMark(store, name, key) {
    const [time = '', version = '', digest = '', ...others] = key.slice((0,_release_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .arrivalsPrefix */ .HE)(name).length).split('/');
    const bundleSha256 = (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSha256 */ .tz)(digest);
    const isMark = /^\d{8}T\d{6}Z$/.test(time) && (0,_values_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isReleaseSegment */ .lN)(version) && others.length === 0;
    if (!isMark || bundleSha256 === undefined)
        throw invalid(store, key, 'it is not the mark of an arrival');
    return { key, id: { name, version: version }, bundleSha256 };
}
function arrivalMarkOf({ promotion: { id, timeVerified, bundleSha256 } }) {
    return (0,_release_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .arrivalKey */ .rx)(id, timeVerified, bundleSha256);
}
function invalid({ storeUri }, key, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .VerificationError */ .mk('RECORD_INVALID', `${storeUri}/${key} cannot be believed: ${what}`, {
        nextStep: 'Find out who wrote it; nothing was promoted.',
    });
}


/***/ }),

/***/ 73899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ verifyPromotion)
/* harmony export */ });
/* unused harmony export readPromotion */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57706);
/* harmony import */ var _release_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79423);
/* harmony import */ var _signers_signer_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86362);
/* harmony import */ var _values_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13954);
/* harmony import */ var _promotion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4477);







/** @throws VerificationError RECORD_INVALID, with what is wrong as its cause */
async function verifyPromotion(stored, expected, judge) {
    try {
        const { statement, signatures } = (0,_release_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBundle */ .QN)(stored.bytes);
        const accepted = await (0,_signers_signer_set_js__WEBPACK_IMPORTED_MODULE_1__/* .verifySigners */ .$8)(statement, signatures, judge);
        (0,_signers_signer_set_js__WEBPACK_IMPORTED_MODULE_1__/* .assertThreshold */ .cy)(accepted, judge.trusted);
        const promotion = (0,_promotion_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePromotion */ .Hr)(statement);
        assertSubject(promotion, expected);
        return {
            promotion,
            signature: accepted[0].signature,
            signatures: accepted,
            location: stored.location,
            sha256: (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .Bj)(stored.bytes),
        };
    }
    catch (cause) {
        if (!(cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .VerificationError */ .mk))
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .VerificationError */ .mk('RECORD_INVALID', `the promotion record at ${stored.location.uri} does not hold: ${cause.message}`, { cause, nextStep: 'Treat the store as tampered with; nothing was promoted.' });
    }
}
/**
 * The record of how a verified release came into `store`, judged by whom the caller trusts to promote. Undefined when
 * there is none: the release was uploaded there, or the record was taken away.
 */
async function readPromotion(store, { release, sha256 }, judge) {
    const stored = await findStoredBundle(store, recordKey(release.id, 'promotion', sha256));
    if (stored === undefined)
        return undefined;
    return verifyPromotion(stored, { id: release.id, bundleSha256: sha256, to: store.storeUri }, judge);
}
function assertSubject(promotion, expected) {
    const same = promotion.bundleSha256 === expected.bundleSha256 &&
        promotion.id.name === expected.id.name &&
        promotion.id.version === expected.id.version &&
        (expected.environment ?? promotion.environment) === promotion.environment &&
        promotion.to === expected.to;
    if (!same)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .VerificationError */ .mk('RELEASE_MISMATCH', 'it records another promotion');
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

/***/ 68093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ promotionLines)
/* harmony export */ });
/* harmony import */ var _environments_arrivals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96464);
/* harmony import */ var _environments_promotion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4477);
/* harmony import */ var _values_utc_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67974);
/* harmony import */ var _history_standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3495);




/** `remarks` are about the arrival. */
function promotionLines(record, remarks = {}) {
    const { promotion, signatures, location, sha256 } = record;
    const { environment, decision } = promotion;
    const common = { environment, at: location.uri, digest: `sha256:${sha256}`, standing: _history_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v9 };
    const arrival = {
        ...common,
        step: (0,_environments_promotion_js__WEBPACK_IMPORTED_MODULE_1__/* .isFirstArrival */ .yV)(promotion) ? 'arrived' : 'promoted',
        time: timeOf(record),
        fact: { promotion, signatures },
        ...remarks,
    };
    const { approvals } = decision;
    if (approvals === undefined)
        return [arrival];
    const time = lastReview(approvals);
    const approved = {
        ...common,
        step: 'approved',
        fact: { approvals, promotion },
        ...(time === undefined ? {} : { time }),
    };
    return [approved, arrival];
}
/** The signature's own time where it says when the release arrived, and else the record's. */
function timeOf(record) {
    const time = (0,_environments_arrivals_js__WEBPACK_IMPORTED_MODULE_2__/* .arrivalTime */ .hl)(record);
    const isAuthentic = record.signature.authenticTime?.getTime() === time.getTime();
    return { at: (0,_values_utc_time_js__WEBPACK_IMPORTED_MODULE_3__/* .toTime */ .x)(time), vouched: isAuthentic ? 'authentic' : 'stated' };
}
/** Of an approval in an environment GitHub does not say when it was given. */
function lastReview({ approvers }) {
    const grounds = approvers.listed.flatMap(({ grounds: { listed } }) => listed);
    const times = grounds.map((ground) => ground.kind === 'review' ? Date.parse(ground.submittedAt) : Number.NaN);
    const known = times.filter((time) => !Number.isNaN(time));
    if (known.length === 0)
        return undefined;
    return { at: (0,_values_utc_time_js__WEBPACK_IMPORTED_MODULE_3__/* .toTime */ .x)(new Date(Math.max(...known))), vouched: 'stated' };
}


/***/ }),

/***/ 6512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ filesAtOnce),
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/** Runs one task for each item, a few at a time, and stops starting new ones at the first failure. */
/** Files looked at or moved at once: enough to hide a store's latency, few enough to keep memory flat. */
const filesAtOnce = 8;
/** Results in the order of the items. When tasks fail, the first failure is thrown once those under way have ended. */
async function inParallel(items, limit, task) {
    const results = new Array(items.length);
    const failures = [];
    const queue = items.entries();
    const worker = async () => {
        for (const [index, item] of queue) {
            if (failures.length > 0)
                return;
            try {
                results[index] = await task(item);
            }
            catch (failure) {
                failures.push(failure);
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    if (failures.length > 0)
        throw failures[0];
    return results;
}


/***/ }),

/***/ 10477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ assertSameRelease),
/* harmony export */   I: () => (/* binding */ verifyBundle)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _facts_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44290);
/* harmony import */ var _release_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79423);
/* harmony import */ var _release_statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15118);
/* harmony import */ var _signers_signer_set_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86362);
/* harmony import */ var _values_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13954);






/** Judges a bundle alone: its form, its signatures, whose they are, and the policy. */
async function verifyBundle(bytes, expected, judge) {
    const sha256 = (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(bytes);
    if (expected.sha256 !== undefined && sha256 !== expected.sha256) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .VerificationError */ .mk('BUNDLE_MISMATCH', `the bundle has digest sha256:${sha256}, not sha256:${expected.sha256}`);
    }
    const bundle = (0,_release_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBundle */ .QN)(bytes);
    const signatures = await (0,_signers_signer_set_js__WEBPACK_IMPORTED_MODULE_3__/* .verifySigners */ .$8)(bundle.statement, bundle.signatures, judge);
    const release = (0,_release_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .parseStatement */ .By)(bundle.statement);
    if (expected.id !== undefined)
        assertSameRelease(release.id, expected.id);
    const { purpose } = expected;
    const request = { release, bundleSha256: sha256, signatures, purpose, now: judge.now };
    const { rules, decision = {} } = await judge.policy.evaluate(request);
    (0,_facts_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .assertAllowed */ .B)(rules, decision.bypass?.rules);
    return { release, bytes, sha256, signature: signatures[0].signature, signatures, rules, decision };
}
function assertSameRelease(actual, expected) {
    if (actual.name === expected.name && actual.version === expected.version)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .VerificationError */ .mk('RELEASE_MISMATCH', `the bundle was signed for ${actual.name} ${actual.version}, not for ${expected.name} ${expected.version}`);
}


/***/ }),

/***/ 86335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ scopeText),
/* harmony export */   NN: () => (/* binding */ liftKey),
/* harmony export */   Po: () => (/* binding */ scopePrefix),
/* harmony export */   Zd: () => (/* binding */ holdKey),
/* harmony export */   Zs: () => (/* binding */ scopeSegments),
/* harmony export */   Zt: () => (/* binding */ readHoldKey),
/* harmony export */   x6: () => (/* binding */ scopeInWords)
/* harmony export */ });
/* harmony import */ var _release_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6561);
/* harmony import */ var _values_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13954);


/** A scope as one text, which names it in statements. */
function scopeText(scope) {
    switch (scope.kind) {
        case 'release':
            return `release/${scope.name}/${scope.version}`;
        case 'name':
            return `name/${scope.name}`;
        case 'environment':
            return `environment/${scope.environment}`;
        case 'signer':
            return `signer/${scope.signer}`;
    }
}
/** A scope as people read it. */
function scopeInWords(scope) {
    switch (scope.kind) {
        case 'release':
            return `${scope.name} ${scope.version}`;
        case 'name':
            return `all releases of ${scope.name}`;
        case 'environment':
            return `the environment ${scope.environment}`;
        case 'signer':
            return `the signer ${scope.signer}`;
    }
}
/** Below this stand all holds of one scope; of signers, whose names are no keys, the holds of all of them. */
function scopePrefix(scope) {
    return `${_release_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsPrefix */ .VG}${scope.kind === 'signer' ? 'signer' : scopeText(scope)}/`;
}
/**
 * `hold` is the digest of the hold's bundle: whatever stands at a key is these bytes or was put there to deceive, and nobody can
 * take a key before its signature is made.
 */
function holdKey(scope, hold) {
    return `${scopePrefix(scope)}${hold}/hold.bundle.json`;
}
/** `lift` is the digest of the lift's bundle. */
function liftKey(scope, hold, lift) {
    return `${scopePrefix(scope)}${hold}/lifts/${lift}.bundle.json`;
}
/** How many segments stand between a kind of scope and the digest of its hold. */
const scopeLengths = {
    release: 2,
    name: 1,
    environment: 1,
    signer: 0,
};
/** The parts of a key's scope, the kind first; undefined for a kind that this version does not know. */
function scopeSegments(key) {
    const [kind = '', ...rest] = key.slice(_release_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsPrefix */ .VG.length).split('/');
    if (!Object.hasOwn(scopeLengths, kind))
        return undefined;
    const known = kind;
    return [known, ...rest.slice(0, scopeLengths[known])];
}
/** Undefined for what is neither the key of a hold nor that of a lift. */
function readHoldKey(key) {
    const scope = scopeSegments(key);
    if (scope === undefined)
        return undefined;
    const [digest = '', ...names] = key.slice(_release_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsPrefix */ .VG.length).split('/').slice(scope.length);
    const hold = (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha256 */ .tz)(digest);
    const kind = kindOf(names);
    if (hold === undefined || kind === undefined)
        return undefined;
    return { kind, key, hold, folder: key.slice(0, -names.join('/').length) };
}
function kindOf(names) {
    const [first, second = '', ...others] = names;
    if (first === 'hold.bundle.json' && names.length === 1)
        return 'hold';
    const lift = second.endsWith(bundleSuffix) ? second.slice(0, -bundleSuffix.length) : '';
    const isLift = first === 'lifts' && others.length === 0 && (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha256 */ .tz)(lift) !== undefined;
    return isLift ? 'lift' : undefined;
}
const bundleSuffix = '.bundle.json';


/***/ }),

/***/ 79423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QN: () => (/* binding */ parseBundle),
/* harmony export */   bS: () => (/* binding */ largestBundle),
/* harmony export */   n: () => (/* binding */ encodeBundle),
/* harmony export */   sq: () => (/* binding */ statementMediaType)
/* harmony export */ });
/* unused harmony export bundleMediaType */
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62153);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57706);
/* harmony import */ var _values_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13954);
/** The bundle: one object that holds the exact statement bytes and the signatures over them, so that writing it is one atomic step. */



const bundleMediaType = 'application/vnd.secure-deploy.bundle.v1+json';
const statementMediaType = 'application/vnd.in-toto+json';
/** Larger bundles are refused unread: 64 MiB is some 150,000 files. */
const largestBundle = 64 * 1024 ** 2;
const mostSignatures = 16;
function encodeBundle({ statement, signatures }) {
    const document = {
        mediaType: bundleMediaType,
        statement: Buffer.from(statement).toString('base64'),
        signatures: signatures.map((signature) => Buffer.from(signature).toString('base64')),
    };
    const bytes = Buffer.from(`${JSON.stringify(document, undefined, 2)}\n`);
    return { bytes, sha256: (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(bytes) };
}
/**
 * Reads a bundle; nothing in it is trusted yet.
 * @throws VerificationError BUNDLE_MALFORMED for anything but the three members in their exact forms.
 */
function parseBundle(bytes) {
    let document;
    try {
        document = (0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .R)(bytes, largestBundle);
    }
    catch (cause) {
        throw malformed('it is not strict JSON', cause);
    }
    if (typeof document !== 'object' || document === null)
        throw malformed('it is not a JSON object');
    const { mediaType, statement, signatures, ...others } = document;
    if (mediaType !== bundleMediaType)
        throw malformed(`its mediaType is not ${bundleMediaType}`);
    if (Object.keys(others).length > 0)
        throw malformed(`it has an unknown member ${Object.keys(others)[0]}`);
    if (!Array.isArray(signatures) || signatures.length === 0)
        throw malformed('it carries no signature');
    if (signatures.length > mostSignatures)
        throw malformed(`it carries more than ${mostSignatures} signatures`);
    const bundle = {
        statement: decodeBase64(statement, 'statement'),
        signatures: signatures.map((signature) => decodeBase64(signature, 'signatures')),
    };
    // One spelling for one content: a bundle is named by its digest, and recorded by it.
    if (Buffer.compare(encodeBundle(bundle).bytes, bytes) !== 0)
        throw malformed('it is not in the form that is written');
    return bundle;
}
function decodeBase64(value, member) {
    if (typeof value !== 'string' || value === '')
        throw malformed(`its ${member} is not base64 text`);
    const bytes = Buffer.from(value, 'base64');
    // Node's decoder skips what it does not know; only text that decodes and encodes to itself is base64.
    if (bytes.toString('base64') !== value)
        throw malformed(`its ${member} is not standard base64 with padding`);
    return bytes;
}
function malformed(reason, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .VerificationError */ .mk('BUNDLE_MALFORMED', `the bundle cannot be read: ${reason}`, { cause });
}


/***/ }),

/***/ 83655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ toContentDigest),
/* harmony export */   a: () => (/* binding */ digestContent)
/* harmony export */ });
/* harmony import */ var _values_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13954);
/* harmony import */ var _passing_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79638);


async function digestContent(content, options = {}) {
    const limit = options.singleRequestLimit ?? _values_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .singleRequestLimit */ .np;
    // Files that large have digests of their parts too, which are only taken here.
    if (content.hash === undefined || content.size > limit)
        return (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hashContent */ .sW)((0,_passing_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .passingBytes */ .v)(content), content.size, options);
    let told = 0;
    const tell = (size) => {
        options.onBytes?.(size - told);
        told = size;
    };
    const algorithms = options.sha512 === true ? ['sha256', 'sha512'] : ['sha256'];
    const hashed = await content.hash(algorithms, tell);
    tell(hashed.size);
    return toContentDigest(hashed, algorithms);
}
/** Fail closed: other digests than were asked for are none. */
function toContentDigest({ size, digests }, algorithms) {
    const digestOf = (name) => digests[algorithms.indexOf(name)];
    const sha256 = (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSha256 */ .tz)(digestOf('sha256') ?? '');
    if (sha256 === undefined || digests.length !== algorithms.length)
        throw new TypeError(`${digests.join(', ')} are not the digests that were asked for`);
    const sha512 = digestOf('sha512');
    return { size, sha256, ...(sha512 === undefined ? {} : { sha512 }) };
}


/***/ }),

/***/ 36008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mismatch)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/** What is said of a file that is not what was signed. */

function mismatch({ name, digest }, actual, location) {
    const got = actual.sha256 === undefined
        ? `more than ${digest.size} bytes`
        : `${actual.size} bytes with sha256 ${actual.sha256}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VerificationError */ .mk('DIGEST_MISMATCH', `${name} at ${location.uri} is not what was signed: expected ${digest.size} bytes with sha256 ${digest.sha256}, got ${got}`);
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

/***/ 79638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ passingBytes)
/* harmony export */ });
/** Small enough to be in the processor's cache still when it is hashed. */
const chunkSize = 256 * 1024;
/**
 * The bytes in order. INVARIANT: a chunk is good until the next one is asked for; whoever keeps it longer copies it. While
 * one is looked at, the next is being read. New memory for every chunk would cost a hash of large files half as much again.
 */
async function* passingBytes(content) {
    if (content.openSource === undefined || content.size <= chunkSize) {
        yield* content.open();
        return;
    }
    const source = await content.openSource();
    let [current, next] = [new Uint8Array(chunkSize), new Uint8Array(chunkSize)];
    let position = 0;
    let reading = readQuietly(source, current, position);
    try {
        for (let count = await reading; count > 0; count = await reading) {
            position += count;
            reading = readQuietly(source, next, position);
            yield current.subarray(0, count);
            [current, next] = [next, current];
        }
    }
    finally {
        // What is closed under a read would be read from whatever comes in its place.
        await reading.catch(() => undefined);
        await source.close();
    }
}
/** A failure is told when the chunk is asked for, which may be never. */
function readQuietly(source, into, position) {
    const reading = source.read(into, position);
    reading.catch(() => undefined);
    return reading;
}


/***/ }),

/***/ 15118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   Ip: () => (/* binding */ readClaims),
/* harmony export */   RU: () => (/* binding */ toDescriptor),
/* harmony export */   TA: () => (/* binding */ readFile),
/* harmony export */   _i: () => (/* binding */ encodeStatement),
/* harmony export */   aQ: () => (/* binding */ readTime),
/* harmony export */   fL: () => (/* binding */ readClaimsSource),
/* harmony export */   ph: () => (/* binding */ readReleaseId),
/* harmony export */   qB: () => (/* binding */ statementType),
/* harmony export */   wy: () => (/* binding */ provenanceType)
/* harmony export */ });
/* unused harmony export buildType */
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62153);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57706);
/* harmony import */ var _values_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13954);
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71799);
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95312);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79423);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18622);
/** The release statement: in-toto Statement v1 with SLSA provenance v1, built and read in one canonical form. */








const statementType = 'https://in-toto.io/Statement/v1';
const provenanceType = 'https://slsa.dev/provenance/v1';
const buildType = 'https://actions.github.io/buildtypes/workflow/v1';
/** The exact bytes that are signed. */
function encodeStatement(release) {
    return Buffer.from(JSON.stringify(toDocument(release)));
}
function toDocument(release) {
    const { claims, claimsSource, serverUrl } = release.run;
    const workflow = claims.workflow_ref;
    const at = workflow.indexOf('@');
    const path = workflow.slice(0, at).split('/').slice(2).join('/');
    return {
        _type: statementType,
        subject: release.files.map(toDescriptor),
        predicateType: provenanceType,
        predicate: {
            buildDefinition: {
                buildType,
                externalParameters: {
                    workflow: {
                        ref: workflow.slice(at + 1),
                        repository: `${serverUrl}/${workflow.split('/').slice(0, 2).join('/')}`,
                        path,
                    },
                    securedeploy_release: { name: release.id.name, version: release.id.version },
                },
                internalParameters: {
                    github: readClaims(new _values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(claims, 'claims')),
                    securedeploy_claimsSource: claimsSource,
                    securedeploy_source: readSource(new _values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(release.source, 'source')),
                    securedeploy_environment: readEnvironment(new _values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(release.environment, 'environment')),
                },
                resolvedDependencies: [
                    {
                        uri: `git+${serverUrl}/${claims.repository}@${claims.ref}`,
                        digest: { gitCommit: claims.sha },
                    },
                ],
            },
            runDetails: {
                builder: { id: `${serverUrl}/${claims.job_workflow_ref ?? claims.workflow_ref}` },
                metadata: {
                    invocationId: `${serverUrl}/${claims.repository}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}`,
                    finishedOn: release.finishedOn,
                },
                byproducts: release.evidence.map(toDescriptor),
            },
        },
    };
}
/** An in-toto ResourceDescriptor; `size` and part digests are annotations, since the format has no field for them. */
function toDescriptor({ name, digest, sha512 }) {
    return {
        name,
        digest: { sha256: digest.sha256, ...(sha512 === undefined ? {} : { sha512 }) },
        annotations: {
            size: digest.size,
            ...(digest.parts === undefined
                ? {}
                : { partSize: digest.parts.partSize, partSha256: digest.parts.sha256 }),
        },
    };
}
/**
 * Reads a statement back into a release. Only the canonical form is accepted: what was read must encode to the very
 * same bytes, so no member is unknown, missing, repeated or at odds with another.
 * @throws VerificationError STATEMENT_MALFORMED
 */
function parseStatement(bytes) {
    let release;
    try {
        release = fromDocument(new _values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C((0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .R)(bytes, _bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .largestBundle */ .bS), ''));
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .VerificationError */ .mk)
            throw cause;
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(cause.message, cause);
    }
    if (Buffer.compare(encodeStatement(release), bytes) !== 0) {
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('it is not in the canonical form that this version writes');
    }
    return release;
}
function fromDocument(document) {
    if (document.text('predicateType') !== provenanceType)
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`its predicateType is not ${provenanceType}`);
    const predicate = document.fields('predicate');
    const definition = predicate.fields('buildDefinition');
    const named = definition.fields('externalParameters').fields('securedeploy_release');
    const internal = definition.fields('internalParameters');
    const metadata = predicate.fields('runDetails').fields('metadata');
    const files = document.list('subject').map(readFile);
    if (files.length === 0)
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('it names no file');
    return {
        id: readReleaseId(named),
        files: assertSorted(files),
        evidence: assertSorted(predicate.fields('runDetails').list('byproducts').map(readFile)),
        run: readRun(internal, definition),
        source: readSource(internal.fields('securedeploy_source')),
        environment: readEnvironment(internal.fields('securedeploy_environment')),
        finishedOn: readTime(metadata.text('finishedOn')),
    };
}
function readReleaseId(fields) {
    const name = fields.text('name');
    const version = fields.text('version');
    if (!(0,_values_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isReleaseSegment */ .lN)(name) || !(0,_values_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isReleaseSegment */ .lN)(version))
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its release name or version is not allowed');
    return { name, version };
}
function readFile(fields) {
    const name = fields.text('name');
    if (!(0,_values_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isFileName */ .oV)(name))
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`the file name ${JSON.stringify(name)} is not allowed`);
    const sha512 = fields.fields('digest').optionalText('sha512');
    if (sha512 !== undefined && !/^[0-9a-f]{128}$/.test(sha512))
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`the sha512 of ${name} is not a digest`);
    const annotations = fields.fields('annotations');
    const size = annotations.count('size');
    const parts = annotations.has('partSize') ? readParts(annotations, size) : undefined;
    return {
        name,
        digest: {
            size,
            sha256: readDigest(fields.fields('digest').text('sha256')),
            ...(parts === undefined ? {} : { parts }),
        },
        ...(sha512 === undefined ? {} : { sha512 }),
    };
}
function readParts(annotations, size) {
    const partSize = annotations.count('partSize');
    const sha256 = annotations.texts('partSha256').map(readDigest);
    if (partSize === 0 || Math.ceil(size / partSize) !== sha256.length)
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its part digests do not cover a file');
    return { partSize, sha256 };
}
function readDigest(text) {
    const digest = (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSha256 */ .tz)(text);
    if (digest === undefined)
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`${JSON.stringify(text.slice(0, 80))} is not a SHA-256 digest`);
    return digest;
}
function assertSorted(files) {
    for (const [index, file] of files.entries()) {
        const before = files[index - 1];
        if (before !== undefined && before.name >= file.name)
            throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its files are not sorted by name, each name once');
    }
    return files;
}
function readRun(internal, definition) {
    const claims = readClaims(internal.fields('github'));
    if (!/^[^/@]+\/[^/@]+\/[^@]+@.+$/.test(claims.workflow_ref))
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its workflow_ref is not owner/repo/path@ref');
    // These two become outputs of a verification, which scripts take for a commit and a repository and nothing else.
    if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(claims.sha))
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its sha is not a commit');
    if (!/^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/.test(claims.repository))
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its repository is not owner/name');
    const claimsSource = readClaimsSource(internal.text('securedeploy_claimsSource'));
    const repository = definition.fields('externalParameters').fields('workflow').text('repository');
    const owner = claims.workflow_ref.split('/').slice(0, 2).join('/');
    if (!repository.endsWith(`/${owner}`))
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its workflow is not of its repository');
    return { claims, claimsSource, serverUrl: repository.slice(0, -owner.length - 1) };
}
/** Claims in one fixed order, so that the same claims always make the same bytes. */
function readClaims(fields) {
    const claims = {};
    for (const name of _run_js__WEBPACK_IMPORTED_MODULE_6__/* .requiredClaims */ .T)
        claims[name] = fields.text(name);
    for (const name of _run_js__WEBPACK_IMPORTED_MODULE_6__/* .optionalClaims */ .k) {
        const value = fields.optionalText(name);
        if (value !== undefined)
            claims[name] = value;
    }
    return claims;
}
function readClaimsSource(text) {
    if (text === 'oidc-token-accepted-by-sts' || text === 'oidc-token' || text === 'environment')
        return text;
    throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its claims have no known source');
}
function readSource(fields) {
    const kind = fields.text('kind');
    switch (kind) {
        case 'clean':
            return { kind, commit: fields.text('commit') };
        case 'modified':
            return { kind, commit: fields.text('commit'), files: fields.texts('files') };
        case 'unknown':
            return { kind, reason: fields.text('reason') };
        default:
            throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its source state is not known');
    }
}
function readEnvironment(fields) {
    const image = fields.optionalText('image');
    const imageVersion = fields.optionalText('imageVersion');
    return {
        os: fields.text('os'),
        architecture: fields.text('architecture'),
        ...(image === undefined ? {} : { image }),
        ...(imageVersion === undefined ? {} : { imageVersion }),
        tools: fields.fields('tools').allTexts(),
    };
}
function readTime(text) {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) || Number.isNaN(Date.parse(text))) {
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`${JSON.stringify(text.slice(0, 40))} is not an RFC 3339 time in UTC`);
    }
    return text;
}


/***/ }),

/***/ 46297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _H: () => (/* binding */ readStoredBundle),
/* harmony export */   ap: () => (/* binding */ peekBundle),
/* harmony export */   hG: () => (/* binding */ findStoredBundle)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79423);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6561);
/** Reads bundles from a store, within a limit whatever the store says of their size. */



/** @throws ServiceError RELEASE_NOT_FOUND */
async function readStoredBundle(store, id) {
    const stored = await findStoredBundle(store, (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleKey */ .CK)(id));
    if (stored !== undefined)
        return stored;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7('RELEASE_NOT_FOUND', `${store.storeUri} holds no release ${id.name} ${id.version}`, {
        nextStep: 'Check release-name, release-version and the store; a release is there only once its upload has ended.',
    });
}
/**
 * S3 answers 403 for an object that is not there unless the role may list. Taking that for "not there" opens nothing:
 * every write that follows is create-only, and what does stand there is then read after all, or refused.
 */
async function peekBundle(target, key) {
    try {
        return await findStoredBundle(target, key);
    }
    catch (failure) {
        if (failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7 && failure.code === 'AWS_ACCESS_DENIED')
            return undefined;
        throw failure;
    }
}
async function findStoredBundle(store, key) {
    const object = await store.open(key);
    if (object === undefined)
        return undefined;
    const chunks = [];
    let size = 0;
    for await (const chunk of object.bytes) {
        size += chunk.length;
        // Fail closed: the size that the store announced is not believed.
        if (size > _bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .largestBundle */ .bS)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .VerificationError */ .mk('BUNDLE_MALFORMED', `${object.location.uri} is too large for a bundle`);
        chunks.push(chunk);
    }
    return { bytes: Buffer.concat(chunks), location: object.location };
}


/***/ }),

/***/ 36086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ bytesContent),
/* harmony export */   m: () => (/* binding */ createBytes)
/* harmony export */ });
/* harmony import */ var _values_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13954);

function createBytes(store, key, bytes) {
    return store.create(key, bytesContent(bytes), { size: bytes.length, sha256: (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(bytes) });
}
function bytesContent(bytes) {
    return {
        size: bytes.length,
        async *open(range) {
            yield range === undefined ? bytes : bytes.subarray(range.start, range.end);
        },
    };
}


/***/ }),

/***/ 96701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workflowOf),
/* harmony export */   v: () => (/* binding */ matchesWorkflow)
/* harmony export */ });
/** The workflow whose job acted, not the one that called it. */
function workflowOf(claims) {
    return claims.job_workflow_ref ?? claims.workflow_ref;
}
/** A workflow that is named without a ref stands for that file at any ref. */
function matchesWorkflow(allowed, actual) {
    return allowed === actual || (!allowed.includes('@') && actual.startsWith(`${allowed}@`));
}


/***/ }),

/***/ 23499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ runnerEnvironment),
/* harmony export */   x: () => (/* binding */ judgeRunnerEnvironment)
/* harmony export */ });
/* harmony import */ var _facts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75836);

const id = 'runner-environment';
function judgeRunnerEnvironment({ run }, { runnerEnvironment }) {
    const allowed = runnerEnvironment === undefined ? undefined : [runnerEnvironment];
    return (0,_facts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOfTexts */ .cC)(id, { allowed, actual: run.claims.runner_environment });
}
const runnerEnvironment = {
    id,
    purposes: ['sign', 'promote', 'deploy'],
    evaluate: ({ release, policy }) => judgeRunnerEnvironment(release, policy.source),
};


/***/ }),

/***/ 38053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ signerWorkflow),
/* harmony export */   t: () => (/* binding */ judgeSignerWorkflow)
/* harmony export */ });
/* harmony import */ var _facts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75836);
/* harmony import */ var _release_workflow_refs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96701);


const id = 'signer-workflow';
function judgeSignerWorkflow({ run }, { workflowRefs }) {
    return (0,_facts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOfTexts */ .cC)(id, { allowed: workflowRefs, actual: (0,_release_workflow_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowOf */ .B)(run.claims) }, _release_workflow_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesWorkflow */ .v);
}
const signerWorkflow = {
    id,
    purposes: ['sign', 'promote', 'deploy'],
    evaluate: ({ release, policy }) => judgeSignerWorkflow(release, policy.source),
};


/***/ }),

/***/ 20220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sourceRef),
/* harmony export */   e: () => (/* binding */ judgeSourceRef)
/* harmony export */ });
/* harmony import */ var _facts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75836);

const id = 'source-ref';
function judgeSourceRef({ run }, { refs }) {
    return (0,_facts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOfTexts */ .cC)(id, { allowed: refs, actual: run.claims.ref });
}
const sourceRef = {
    id,
    purposes: ['sign', 'promote', 'deploy'],
    evaluate: ({ release, policy }) => judgeSourceRef(release, policy.source),
};


/***/ }),

/***/ 16819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ judgeSourceRepositoryId),
/* harmony export */   l: () => (/* binding */ sourceRepositoryId)
/* harmony export */ });
/* harmony import */ var _facts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75836);

const id = 'source-repository-id';
function judgeSourceRepositoryId({ run }, { repositoryIds }) {
    return (0,_facts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOfTexts */ .cC)(id, { allowed: repositoryIds, actual: run.claims.repository_id });
}
const sourceRepositoryId = {
    id,
    purposes: ['sign', 'promote', 'deploy'],
    evaluate: ({ release, policy }) => judgeSourceRepositoryId(release, policy.source),
};


/***/ }),

/***/ 39873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ judgeSourceRepository),
/* harmony export */   s: () => (/* binding */ sourceRepository)
/* harmony export */ });
/* harmony import */ var _facts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75836);

const id = 'source-repository';
function judgeSourceRepository({ run }, { repositories }) {
    return (0,_facts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOfTexts */ .cC)(id, { allowed: repositories, actual: run.claims.repository }, (allowed, actual) => {
        return allowed.toLowerCase() === actual.toLowerCase();
    });
}
const sourceRepository = {
    id,
    purposes: ['sign', 'promote', 'deploy'],
    evaluate: ({ release, policy }) => judgeSourceRepository(release, policy.source),
};


/***/ }),

/***/ 72528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V8: () => (/* binding */ signOnce),
/* harmony export */   VA: () => (/* binding */ signRelease),
/* harmony export */   Wl: () => (/* binding */ unasked),
/* harmony export */   fv: () => (/* binding */ signContent),
/* harmony export */   z4: () => (/* binding */ judgeUnsigned)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _facts_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44290);
/* harmony import */ var _release_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79423);
/* harmony import */ var _release_content_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83655);
/* harmony import */ var _release_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67974);
/* harmony import */ var _release_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15118);
/* harmony import */ var _signers_envelope_judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22283);






async function signRelease(request, ports) {
    const release = {
        id: request.id,
        files: await describeFiles(request.files, request.sha512, ports.progress),
        evidence: await describeFiles(request.evidence, request.sha512, ports.progress),
        run: request.run,
        source: request.source,
        environment: request.environment,
        finishedOn: (0,_release_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .toTime */ .x)(ports.clock()),
    };
    if (release.files.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('SUBJECT_NOT_FOUND', 'subject-path names no file to sign');
    const rules = await judgeUnsigned(release, ports);
    const statement = (0,_release_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeStatement */ ._i)(release);
    const { envelopes, signature } = await signContent(statement, ports);
    const bundle = (0,_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeBundle */ .n)({ statement, signatures: envelopes });
    // What was just written must read back as the same release: a bundle that its own reader refuses must not leave here.
    (0,_release_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStatement */ .By)((0,_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBundle */ .QN)(bundle.bytes).statement);
    return { release, bundle, statement, envelopes, signature, rules };
}
/** @throws RuleError RULE_FAILED: then nothing is signed */
async function judgeUnsigned(release, { policy, clock }) {
    if (policy === undefined)
        return [];
    const verdict = await policy.evaluate({ release, signatures: [], purpose: { kind: 'sign' }, now: clock() });
    (0,_facts_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .assertAllowed */ .B)(verdict.rules);
    return verdict.rules;
}
/** Has every signer sign a statement, and verifies each result as a verifier would. */
async function signContent(content, { signers: [first, ...others], clock }) {
    const one = await signOnce(content, first, clock());
    const more = [];
    for (const signer of others)
        more.push(await signOnce(content, signer, clock()));
    return {
        envelopes: [one.envelope, ...more.map(({ envelope }) => envelope)],
        signature: one.signature,
        signatures: [one, ...more].map(({ signature }) => ({ party: signature.signedBy, signature })),
    };
}
/** One signature, verified as a verifier would. */
async function signOnce(content, signer, now) {
    const envelope = await signer.sign(content, _release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .statementMediaType */ .sq, now);
    const signature = await (0,_signers_envelope_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyEnvelope */ .FY)(content, envelope, {
        trust: await signer.trust(),
        revocation: unasked,
        now,
    });
    return { envelope, signature };
}
/** A signer's own trust asks for no revocation check of a signature made this second; being asked all the same is a refusal. */
const unasked = {
    check: () => Promise.resolve({ kind: 'unknown', reason: 'a new signature is verified without a revocation service' }),
};
async function describeFiles(files, sha512, progress) {
    const described = new Map();
    for (const { name, content, path } of files) {
        let done = 0;
        const { sha512: wide, ...digest } = await (0,_release_content_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestContent */ .a)(content, {
            sha512: sha512 === 'with',
            onBytes: (count) => progress?.(name, (done += count), content.size),
        });
        if (digest.size !== content.size)
            throw changed(path);
        const before = described.get(name);
        if (before !== undefined && before.digest.sha256 !== digest.sha256) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('SUBJECT_CONFLICT', `two files with different content would both be ${name}; the second is ${path}`, {
                nextStep: 'Narrow the patterns so that each file name comes from one file.',
            });
        }
        described.set(name, { name, digest, ...(wide === undefined ? {} : { sha512: wide }) });
    }
    return [...described.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
function changed(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('SUBJECT_UNREADABLE', `${path} changed while it was read`);
}


/***/ }),

/***/ 71799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Fields),
/* harmony export */   Q: () => (/* binding */ malformed)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/** Typed reading of statements: what JSON gives is unknown until a field of it has been asked for by name and type. */

/** Typed reading of a parsed JSON object; every wrong type is VerificationError STATEMENT_MALFORMED and names the member. */
class Fields {
    #value;
    #path;
    constructor(value, path) {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            throw malformed(`${path || 'it'} is not an object`);
        this.#value = value;
        this.#path = path;
    }
    has(name) {
        return Object.hasOwn(this.#value, name);
    }
    fields(name) {
        return new Fields(this.#get(name), this.#at(name));
    }
    list(name) {
        return this.#array(name).map((item, index) => new Fields(item, `${this.#at(name)}[${index}]`));
    }
    texts(name) {
        return this.#array(name).map((item) => this.#asText(item, name));
    }
    text(name) {
        return this.#asText(this.#get(name), name);
    }
    optionalText(name) {
        return this.has(name) ? this.text(name) : undefined;
    }
    /** A whole number of at least 0. */
    count(name) {
        return this.#asCount(this.#get(name), name);
    }
    counts(name) {
        return this.#array(name).map((item) => this.#asCount(item, name));
    }
    flag(name) {
        const value = this.#get(name);
        if (typeof value !== 'boolean')
            throw malformed(`${this.#at(name)} is neither true nor false`);
        return value;
    }
    /** Every member, in the order of their names. */
    allTexts() {
        return Object.fromEntries(Object.keys(this.#value)
            .sort()
            .map((name) => [name, this.text(name)]));
    }
    #array(name) {
        const value = this.#get(name);
        if (!Array.isArray(value))
            throw malformed(`${this.#at(name)} is not a list`);
        return value;
    }
    #asCount(value, name) {
        if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
            throw malformed(`${this.#at(name)} is not a count`);
        return value;
    }
    #asText(value, name) {
        if (typeof value !== 'string' || value === '')
            throw malformed(`${this.#at(name)} is not text`);
        return value;
    }
    #get(name) {
        return Object.hasOwn(this.#value, name) ? this.#value[name] : undefined;
    }
    #at(name) {
        return this.#path === '' ? name : `${this.#path}.${name}`;
    }
}
function malformed(reason, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VerificationError */ .mk('STATEMENT_MALFORMED', `the statement cannot be read: ${reason}`, { cause });
}


/***/ }),

/***/ 34535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ isOneLine),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Xw: () => (/* binding */ readLine)
/* harmony export */ });
/* unused harmony export longestLine */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71799);
/** Texts that people write for people, such as reasons: one line each, bounded, and shown as they are. */


const longestLine = 512;
/** Control characters, line ends, halves of characters, and marks that turn the direction of a text. */
const hidden = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}]/u;
function isOneLine(text) {
    return text.trim() === text && text !== '' && text.length <= longestLine && !hidden.test(text);
}
const oneLine = (text, input) => {
    if (isOneLine(text))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MALFORMED', `${input} is not one line of at most ${longestLine} characters, all of which can be seen`);
};
/** @throws VerificationError STATEMENT_MALFORMED */
function readLine(fields, name) {
    const text = fields.text(name);
    if (!isOneLine(text))
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(`its ${name} is not one line of text`);
    return text;
}


/***/ }),

/***/ 32072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SI: () => (/* binding */ assertStoredDigest),
/* harmony export */   VA: () => (/* binding */ verifyRelease),
/* harmony export */   eZ: () => (/* binding */ verifyInPlace)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57706);
/* harmony import */ var _in_parallel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6512);
/* harmony import */ var _judging_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10477);
/* harmony import */ var _release_digest_mismatch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36008);
/* harmony import */ var _release_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6561);
/* harmony import */ var _release_stored_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46297);
/* harmony import */ var _values_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13954);
/** Verifying a release: signature and trust first, then the policy, then every byte; nothing is handed on before the last check. */







/** Verifies a release where it stands in a store, and every byte of it. */
async function verifyRelease({ id, bundleSha256 }, ports) {
    const stored = await (0,_release_stored_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .readStoredBundle */ ._H)(ports.store, id);
    const expected = {
        id,
        purpose: { kind: 'verify' },
        ...(bundleSha256 === undefined ? {} : { sha256: bundleSha256 }),
    };
    const bundle = await (0,_judging_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyBundle */ .I)(stored.bytes, expected, ports);
    const { files, evidence } = bundle.release;
    const verified = await verifyFiles(files, (file) => (0,_release_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .fileKey */ .wm)(id, file.digest.sha256, file.name), ports);
    // Evidence is for reading later, not for deploying, so it never goes to the sink.
    const { sink: _, ...inPlace } = ports;
    return {
        ...bundle,
        bundleLocation: stored.location,
        files: verified,
        evidence: await verifyFiles(evidence, (file) => (0,_release_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceKey */ .ZH)(id, file.digest.sha256, file.name), inPlace),
    };
}
async function verifyFiles(files, keyOf, ports) {
    return (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_3__/* .inParallel */ .H)(files, _in_parallel_js__WEBPACK_IMPORTED_MODULE_3__/* .filesAtOnce */ .A, async (file) => {
        const { name, digest } = file;
        const { store, sink, progress } = ports;
        const location = sink === undefined
            ? await verifyInPlace(store, keyOf(file), file, progress)
            : await verifyStream(await openFile(store, keyOf(file), name), file, sink, progress);
        return { name, digest, location };
    });
}
/** Believes a store's own SHA-256, which it checked when the bytes came in; without one, the bytes are read and hashed. */
async function verifyInPlace(store, key, file, progress) {
    const stored = await store.digestOf(key);
    if (stored === undefined)
        throw missing(file.name, store);
    const vouched = stored.sha256;
    if (vouched !== undefined && (!vouched.includes('-') || file.digest.parts !== undefined)) {
        assertStoredDigest(file, stored.size, vouched, stored.location);
        return stored.location;
    }
    const hash = (_name, bytes) => (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .hashContent */ .sW)(bytes, file.digest.size);
    return verifyStream(await openFile(store, key, file.name, pin(stored.location)), file, hash, progress);
}
/** @throws VerificationError DIGEST_MISMATCH unless a store's own checksum is the signed one. */
function assertStoredDigest(file, size, vouched, location) {
    const { digest } = file;
    const expected = vouched.includes('-') && digest.parts !== undefined ? (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .compositeSha256 */ .Bz)(digest.parts) : digest.sha256;
    if (vouched !== expected || size !== digest.size)
        throw (0,_release_digest_mismatch_js__WEBPACK_IMPORTED_MODULE_5__/* .mismatch */ .J)(file, { size, sha256: vouched }, location);
}
async function verifyStream(object, file, sink, progress) {
    const actual = await sink(file.name, watched(object, file, progress), file.digest.size);
    if (actual.sha256 !== file.digest.sha256 || actual.size !== file.digest.size)
        throw (0,_release_digest_mismatch_js__WEBPACK_IMPORTED_MODULE_5__/* .mismatch */ .J)(file, actual, object.location);
    return object.location;
}
/** Cuts a stream off once it is longer than what was signed, so that a hostile store cannot fill a disk. */
async function* watched(object, file, progress) {
    let done = 0;
    for await (const chunk of object.bytes) {
        done += chunk.length;
        if (done > file.digest.size)
            throw (0,_release_digest_mismatch_js__WEBPACK_IMPORTED_MODULE_5__/* .mismatch */ .J)(file, { size: done }, object.location);
        progress?.(file.name, done, file.digest.size);
        yield chunk;
    }
}
async function openFile(store, key, name, options = {}) {
    const object = await store.open(key, options);
    if (object === undefined)
        throw missing(name, store);
    return object;
}
/** The version that was looked at is the one to read, whatever comes after. */
function pin({ versionId }) {
    return versionId === undefined ? {} : { versionId };
}
function missing(name, store) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .VerificationError */ .mk('FILE_MISSING', `${name} is part of the release but is not in ${store.storeUri}`);
}


/***/ }),

/***/ 36854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   ij: () => (/* binding */ openAhead),
/* harmony export */   "in": () => (/* binding */ hashAhead),
/* harmony export */   readSmallFile: () => (/* binding */ readSmallFile),
/* harmony export */   wI: () => (/* binding */ toNamedContent)
/* harmony export */ });
/* unused harmony export fileContent */
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80260);
/* harmony import */ var _plain_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80045);
/** Files on this machine: found by patterns, read in chunks, never through a symbolic link. */




/** The bytes of a file, to be read as often as needed; reading throws InputError SUBJECT_UNREADABLE. */
function fileContent(path, size) {
    return {
        size,
        async *open(range) {
            try {
                yield* (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlainFile */ .b$)(path, range);
            }
            catch (cause) {
                throw unreadable(path, cause);
            }
        },
        openSource: async () => {
            const tell = (cause) => {
                throw unreadable(path, cause);
            };
            const handle = await (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .openPlainFile */ .rr)(path).catch(tell);
            return {
                read: async (into, position) => (await handle.read(into, 0, into.length, position).catch(tell)).bytesRead,
                close: () => handle.close(),
            };
        },
        ...(size < _plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .worthThread */ .RZ
            ? {}
            : {
                openHashed: () => openHashed(path),
                hash: (algorithms, onSize) => beginHashing(path, algorithms)(onSize),
            }),
    };
}
async function openHashed(path) {
    const tell = (cause) => {
        throw unreadable(path, cause);
    };
    const { readInThread } = await __webpack_require__.e(/* import() */ 458).then(__webpack_require__.bind(__webpack_require__, 80458));
    const source = readInThread(await (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .openPlainFile */ .rr)(path).catch(tell));
    return {
        ...source,
        read: (into, position) => source.read(into, position).catch(tell),
        sha256: () => source.sha256().catch(tell),
    };
}
/** Begins to hash a file in another thread, and returns what waits for it. */
function beginHashing(path, algorithms) {
    const begin = async () => {
        const { hashInThread } = await __webpack_require__.e(/* import() */ 458).then(__webpack_require__.bind(__webpack_require__, 80458));
        return hashInThread(await (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .openPlainFile */ .rr)(path), algorithms);
    };
    const begun = begin();
    // Told to whoever waits for it, which may be nobody.
    begun.catch(() => undefined);
    return async (onSize) => {
        try {
            return await (await begun).result(onSize);
        }
        catch (cause) {
            throw unreadable(path, cause);
        }
    };
}
/** The same files, the first large one of which is being hashed from now on: whoever asks for its digest will have it sooner. */
function hashAhead(files, algorithms) {
    const large = files.find(({ content }) => content.hash !== undefined);
    if (large === undefined)
        return files;
    const wait = beginHashing(large.path, algorithms);
    const hash = (asked, onSize) => {
        const same = asked.join() === algorithms.join();
        return same ? wait(onSize) : beginHashing(large.path, asked)(onSize);
    };
    return files.map((file) => (file === large ? { ...file, content: { ...file.content, hash } } : file));
}
/** The same files, the first large one of which is open for a sender from now on, with the thread that hashes it. */
function openAhead(files) {
    const large = files.find(({ content }) => content.openHashed !== undefined);
    if (large === undefined)
        return files;
    let opened = openHashed(large.path);
    // Told to whoever sends it, which may be nobody.
    opened.catch(() => undefined);
    const openOnce = () => {
        const source = opened ?? openHashed(large.path);
        opened = undefined;
        return source;
    };
    return files.map((file) => file === large ? { ...file, content: { ...file.content, openHashed: openOnce } } : file);
}
function unreadable(path, cause) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('SUBJECT_UNREADABLE', `${path} cannot be read: ${reasonOf(cause)}`, { cause });
}
function toNamedContent({ name, path, size }) {
    return { name, path, content: fileContent(path, size) };
}
/**
 * Reads a file that a user named in `input`, a policy or a certificate chain for instance.
 * @throws InputError INPUT_MALFORMED when there is no such file, it is a symbolic link, or it is larger than `maxBytes`
 */
async function readSmallFile(path, maxBytes, input) {
    const chunks = [];
    let size = 0;
    try {
        // One byte more than allowed tells a file that is too large from one that just fits.
        for await (const chunk of (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlainFile */ .b$)(path, { start: 0, end: maxBytes + 1 })) {
            chunks.push(chunk);
            size += chunk.length;
        }
    }
    catch (cause) {
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('INPUT_MALFORMED', `${input} names ${path}, which cannot be read: ${reasonOf(cause)}`, {
            cause,
        });
    }
    if (size <= maxBytes)
        return new Uint8Array(Buffer.concat(chunks));
    throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('INPUT_MALFORMED', `${input} names ${path}, which is larger than ${maxBytes} bytes`);
}
/** Why a file could not be read or written, without the words of the operating system's interface. */
function reasonOf(failure) {
    if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'ENOENT'))
        return 'there is no such file';
    if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'ELOOP'))
        return 'it is a symbolic link';
    if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'EACCES') || (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'EPERM'))
        return 'this user may not';
    if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'EEXIST') || (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'ENOTDIR'))
        return 'a file stands where a folder is needed';
    if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'ENOSPC'))
        return 'no space is left';
    if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'EROFS'))
        return 'the file system is read-only';
    if (failure instanceof TypeError)
        return 'it is not a regular file';
    return failure instanceof Error ? failure.message : String(failure);
}


/***/ }),

/***/ 80260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RZ: () => (/* binding */ worthThread),
/* harmony export */   b$: () => (/* binding */ readPlainFile),
/* harmony export */   rr: () => (/* binding */ openPlainFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/** Regular files, opened and read without following a symbolic link. */


/** Small enough that what was read is still in the processor's cache when it is hashed and sent. */
const chunkSize = 256 * 1024;
/** The size only spares memory, of which many small files would take much; a file that grows is read to its end. */
const smallestChunk = 4096;
/** A file of this size takes longer to hash than a thread takes to start. */
const worthThread = 32 * 1024 ** 2;
const nothing = new Uint8Array();
/** O_NONBLOCK keeps a named pipe from holding the process; it means nothing for a file. */
const readPlainly = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
/**
 * Opens a regular file that is not a symbolic link. Rejects with the error of the file system, or with a TypeError for
 * something that is not a file.
 */
async function openPlainFile(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, readPlainly);
    try {
        if ((await handle.stat()).isFile())
            return handle;
        throw new TypeError(`${path} is not a regular file`);
    }
    catch (failure) {
        await handle.close();
        throw failure;
    }
}
/**
 * Reads a file in chunks, whole or in part, and closes it however the reading ends. Each chunk has memory of its own. While
 * one is looked at, the next is being read, so that whoever hashes need not wait for the disk.
 */
async function* readPlainFile(path, range) {
    const handle = await openPlainFile(path);
    let ahead = Promise.resolve(nothing);
    try {
        const { size } = await handle.stat();
        const end = range?.end ?? Number.POSITIVE_INFINITY;
        const readFrom = (position) => {
            const most = Math.min(end - position, Math.max(smallestChunk, size - position));
            const reading = readAt(handle, position, most);
            // Its failure is told when the chunk is asked for, which may be never.
            reading.catch(() => undefined);
            return reading;
        };
        let position = range?.start ?? 0;
        ahead = readFrom(position);
        for (let chunk = await ahead; chunk.length > 0; chunk = await ahead) {
            position += chunk.length;
            ahead = readFrom(position);
            yield chunk;
        }
    }
    finally {
        // A file that is closed under a read would have it read from whatever takes its number next.
        await ahead.catch(() => undefined);
        await handle.close();
    }
}
/** At most `most` bytes, fewer where the file ends or a chunk is full. */
async function readAt(handle, position, most) {
    if (most <= 0)
        return nothing;
    const buffer = Buffer.allocUnsafeSlow(Math.min(chunkSize, most));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, position);
    return buffer.subarray(0, bytesRead);
}


/***/ }),

/***/ 80045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ standingAt),
/* harmony export */   Or: () => (/* binding */ isSystemError),
/* harmony export */   r: () => (/* binding */ isErrno),
/* harmony export */   x0: () => (/* binding */ walkFolders)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** What stands at a path when symbolic links are never followed. */


/** Rejects with the error of the file system for everything but "there is nothing". */
async function standingAt(path) {
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
        return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
    }
    catch (failure) {
        if (isErrno(failure, 'ENOENT'))
            return 'nothing';
        throw failure;
    }
}
/**
 * Goes down from `root` one folder at a time, so that no symbolic link below it can lead out of it. The root itself is
 * its user's choice and may be a link.
 */
async function walkFolders(root, segments, visit = standingAt) {
    let path = root;
    for (const segment of segments) {
        path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, segment);
        const standing = await visit(path);
        if (standing !== 'folder')
            return { kind: standing === 'nothing' ? 'nothing' : 'other', path };
    }
    return { kind: 'folder', path };
}
/** Whether the file system failed with this code, such as `ENOENT`. */
function isErrno(failure, code) {
    return typeof failure === 'object' && failure !== null && 'code' in failure && failure.code === code;
}
/** Whether it was the system that failed, and not code. */
function isSystemError(failure) {
    return typeof failure === 'object' && failure !== null && 'syscall' in failure;
}


/***/ }),

/***/ 62153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseStrictJson),
/* harmony export */   e: () => (/* binding */ asObject)
/* harmony export */ });
/** JSON with one meaning: text that two parsers could read differently is refused. */
/** A release of 300,000 files has fewer values; each costs memory, however short its text is. */
const mostValues = 4_000_000;
/** Deeper than any document that is read here; JSON.parse and its callers must not meet the end of the stack. */
const deepest = 100;
/**
 * Reads UTF-8 JSON (RFC 8259) of at most `maxBytes` bytes, 4,000,000 values and 100 levels. Refuses a byte order mark,
 * bytes that are not UTF-8, and an object that names a key twice, also when the two are escaped differently. A key
 * `__proto__` is an own property like any other, so callers must look keys up with `Object.hasOwn` or in arrays of
 * known names. Throws SyntaxError.
 */
function parseStrictJson(bytes, maxBytes) {
    if (bytes.length > maxBytes)
        throw new SyntaxError(`The JSON is larger than ${maxBytes} bytes.`);
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw new SyntaxError('The JSON is not UTF-8.', { cause });
    }
    // Before anything is built from it: hostile text can need a hundred times its size in memory.
    refuseAmbiguous(text);
    return JSON.parse(text);
}
/** Walks over the marks between values; whether they stand where JSON allows them is left to JSON.parse. */
function refuseAmbiguous(text) {
    /** The keys of each object around the current place; undefined for a list. */
    const around = [];
    let values = 0;
    let isKey = false;
    for (let at = 0; at < text.length; at += 1) {
        switch (text[at]) {
            case '"': {
                const end = endOfString(text, at);
                if (isKey)
                    noteKey(around.at(-1), text.slice(at, end));
                isKey = false;
                at = end - 1;
                break;
            }
            case '{':
            case '[':
                isKey = text[at] === '{';
                around.push(isKey ? new Set() : undefined);
                values += 1;
                break;
            case '}':
            case ']':
                around.pop();
                isKey = false;
                break;
            case ',':
                isKey = around.at(-1) !== undefined;
                values += 1;
                break;
            default:
        }
        if (around.length > deepest)
            throw new SyntaxError('The JSON is nested too deeply.');
        if (values > mostValues)
            throw new SyntaxError(`The JSON has more than ${mostValues} values.`);
    }
}
function noteKey(keys, literal) {
    const key = JSON.parse(literal);
    if (keys === undefined || typeof key !== 'string')
        throw new SyntaxError('The JSON is malformed.');
    if (keys.has(key))
        throw new SyntaxError(`The JSON names the key ${JSON.stringify(key)} twice in one object.`);
    keys.add(key);
}
/** Where the string that starts at `start` has ended. */
function endOfString(text, start) {
    for (let quote = text.indexOf('"', start + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
        let backslashes = 0;
        while (text[quote - 1 - backslashes] === '\\')
            backslashes += 1;
        // An even number of them escape each other, and not the quotation mark.
        if (backslashes % 2 === 0)
            return quote + 1;
    }
    throw new SyntaxError('The JSON ends within a string.');
}
/** A JSON object as its own properties; undefined for every other value. */
function asObject(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    return new Map(Object.entries(value));
}


/***/ })

};

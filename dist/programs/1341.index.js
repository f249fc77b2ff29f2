export const id = 1341;
export const ids = [1341,6854];
export const modules = {

/***/ 41736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  historyCommand: () => (/* binding */ historyCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/history-standing.js
var history_standing = __webpack_require__(94402);
// EXTERNAL MODULE: ./packages/core/lib/hold.js
var hold = __webpack_require__(1092);
// EXTERNAL MODULE: ./packages/core/lib/hold-opening.js
var hold_opening = __webpack_require__(12517);
// EXTERNAL MODULE: ./packages/core/lib/held-scope.js
var held_scope = __webpack_require__(38971);
// EXTERNAL MODULE: ./packages/core/lib/in-parallel.js
var in_parallel = __webpack_require__(6512);
// EXTERNAL MODULE: ./packages/core/lib/layout.js
var layout = __webpack_require__(79639);
;// CONCATENATED MODULE: ./packages/core/lib/hold-history.js
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
var holds = __webpack_require__(63048);
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
    const policies = await __webpack_require__.e(/* import() */ 8098).then(__webpack_require__.bind(__webpack_require__, 8098));
    const at = (0,lib_place/* regionAt */.cf)(place);
    const open = (0,session/* lazySession */.R)({ access, caller, region: at.region }, [
        ...policies.historyStatements(at, request),
        ...policies.revocationStatements(profiles),
    ]);
    return { store: await (0,lazy_store/* lazyStore */.c)(place, open), revocation: (0,trust/* connectRevocation */.NG)(open) };
}

// EXTERNAL MODULE: ./packages/connect/lib/policy.js + 17 modules
var lib_policy = __webpack_require__(8184);
// EXTERNAL MODULE: ./packages/core/lib/evidence-reading.js + 17 modules
var evidence_reading = __webpack_require__(36745);
;// CONCATENATED MODULE: ./packages/core/lib/history-order.js
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

// EXTERNAL MODULE: ./packages/core/lib/bundle.js
var bundle = __webpack_require__(82881);
// EXTERNAL MODULE: ./packages/core/lib/digest.js
var digest = __webpack_require__(58857);
// EXTERNAL MODULE: ./packages/core/lib/judge.js
var lib_judge = __webpack_require__(13666);
// EXTERNAL MODULE: ./packages/core/lib/release-lines.js
var release_lines = __webpack_require__(58142);
// EXTERNAL MODULE: ./packages/core/lib/rules.js
var rules = __webpack_require__(90618);
// EXTERNAL MODULE: ./packages/core/lib/rules/every.js + 25 modules
var every = __webpack_require__(9376);
// EXTERNAL MODULE: ./packages/core/lib/signer-set.js
var signer_set = __webpack_require__(10598);
// EXTERNAL MODULE: ./packages/core/lib/statement.js
var lib_statement = __webpack_require__(12820);
;// CONCATENATED MODULE: ./packages/core/lib/history-bundle.js
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
        const release = (0,lib_statement/* parseStatement */.By)(statement);
        (0,lib_judge/* assertSameRelease */.G)(release.id, id);
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

// EXTERNAL MODULE: ./packages/core/lib/arrivals.js
var arrivals = __webpack_require__(71087);
// EXTERNAL MODULE: ./packages/core/lib/deploy-environments.js
var deploy_environments = __webpack_require__(9721);
// EXTERNAL MODULE: ./packages/core/lib/deployment-record.js
var deployment_record = __webpack_require__(33782);
// EXTERNAL MODULE: ./packages/core/lib/promotion.js + 2 modules
var lib_promotion = __webpack_require__(80526);
// EXTERNAL MODULE: ./packages/core/lib/promotion-lines.js
var promotion_lines = __webpack_require__(48782);
// EXTERNAL MODULE: ./packages/core/lib/promotion-record.js
var promotion_record = __webpack_require__(87360);
// EXTERNAL MODULE: ./packages/core/lib/rule-times.js
var rule_times = __webpack_require__(74428);
// EXTERNAL MODULE: ./packages/core/lib/stored-bundle.js
var stored_bundle = __webpack_require__(32499);
;// CONCATENATED MODULE: ./packages/core/lib/history-records.js
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
        return (0,lib_promotion/* isFirstArrival */.yV)(promotion)
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

// EXTERNAL MODULE: ./packages/core/lib/verify.js
var verify = __webpack_require__(43668);
;// CONCATENATED MODULE: ./packages/core/lib/history-place.js








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
    await (0,in_parallel/* inParallel */.H)(all, verify/* filesAtOnce */.A7, ([file, key]) => (0,verify/* verifyInPlace */.eZ)(store, key, file));
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

;// CONCATENATED MODULE: ./packages/core/lib/history.js
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
        checkedOn: (0,lib_statement/* toTime */.xe)(ports.now),
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

// EXTERNAL MODULE: ./packages/core/lib/history-line.js
var history_line = __webpack_require__(19760);
// EXTERNAL MODULE: ./packages/core/lib/names.js
var names = __webpack_require__(65389);
;// CONCATENATED MODULE: ./packages/core/lib/history-versions.js
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
        checkedOn: (0,lib_statement/* toTime */.xe)(ports.now),
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

// EXTERNAL MODULE: ./packages/core/lib/history-words.js
var history_words = __webpack_require__(56665);
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

;// CONCATENATED MODULE: ./packages/cli/lib/history-document.js


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
                        'signed-on': (0,lib_statement/* toTime */.xe)(downgrade.from.finishedOn),
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

// EXTERNAL MODULE: ./packages/cli/lib/history-verdict.js
var history_verdict = __webpack_require__(54644);
// EXTERNAL MODULE: ./packages/cli/lib/versions-tables.js
var versions_tables = __webpack_require__(92845);
// EXTERNAL MODULE: ./packages/cli/lib/local-caller.js
var local_caller = __webpack_require__(89523);
;// CONCATENATED MODULE: ./packages/cli/lib/history.js
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
        const { renderHistoryPage } = await __webpack_require__.e(/* import() */ 7719).then(__webpack_require__.bind(__webpack_require__, 7719));
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
        const { renderVersionsPage } = await __webpack_require__.e(/* import() */ 5239).then(__webpack_require__.bind(__webpack_require__, 15239));
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

// EXTERNAL MODULE: ./packages/core/lib/uris.js
var uris = __webpack_require__(78218);
// EXTERNAL MODULE: ./packages/cli/lib/arguments.js
var lib_arguments = __webpack_require__(84772);
// EXTERNAL MODULE: ./packages/cli/lib/policy-flags.js
var policy_flags = __webpack_require__(59930);
;// CONCATENATED MODULE: ./packages/cli/lib/history-options.js





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

// EXTERNAL MODULE: ./packages/cli/lib/style.js
var style = __webpack_require__(80513);
// EXTERNAL MODULE: ./packages/cli/lib/tables.js
var tables = __webpack_require__(34051);
;// CONCATENATED MODULE: ./packages/cli/lib/history-command.js





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
const historyCommand = {
    usage,
    prepare: (args) => {
        const options = readHistoryOptions(args);
        return async (terminal) => {
            const { summary, document, failure } = await history_history(options, terminal);
            const lines = options.format === 'json'
                ? [(0,style/* printableJson */.et)(document)]
                : (0,tables/* renderSummary */.Br)(summary, terminal.style, 'every row');
            for (const line of lines)
                terminal.print(line);
            // Told last, when all the rest has been: what is wrong ends the command, and hides nothing.
            if (failure !== undefined)
                throw failure;
        };
    },
};


/***/ }),

/***/ 54644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ww: () => (/* binding */ faultTitles),
/* harmony export */   _5: () => (/* binding */ verdictInWords),
/* harmony export */   lm: () => (/* binding */ faultTable),
/* harmony export */   xm: () => (/* binding */ faultsOf)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_history_line__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19760);
/* harmony import */ var _secure_deploy_core_reports__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80795);
/* harmony import */ var _secure_deploy_core_history_words__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56665);
/** The result of a history in a sentence or two. */



/** What was passed over or is held is no fault of the evidence, and still the first thing that a reader should see. */
function verdictInWords(lines) {
    const faulty = lines.filter(({ standing }) => standing.kind === 'does-not-hold').length;
    const unknown = lines.filter(({ standing }) => standing.kind === 'unknown').length;
    const alarms = lines.filter((line) => line.standing.kind === 'holds' && (0,_secure_deploy_core_history_line__WEBPACK_IMPORTED_MODULE_0__/* .toneOf */ .Y)(line) === 'alarm').length;
    const rest = [
        unknown === 0 ? '' : `${(0,_secure_deploy_core_reports__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(unknown, 'line')} could not be found out.`,
        alarms === 0
            ? ''
            : `${(0,_secure_deploy_core_reports__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(alarms, 'line')} tell${alarms === 1 ? 's' : ''} of an exception or of a hold.`,
    ].filter((text) => text !== '');
    const of = `of ${(0,_secure_deploy_core_reports__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(lines.length, 'line')}`;
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
        return standing.kind === 'holds' ? [] : [{ where: [(0,_secure_deploy_core_history_words__WEBPACK_IMPORTED_MODULE_2__/* .inWords */ .r4)(line).step, environment ?? ''], standing }];
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

/***/ 59930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ek: () => (/* binding */ policyUsage),
/* harmony export */   Jn: () => (/* binding */ readPolicySelection),
/* harmony export */   k8: () => (/* binding */ policyFlags),
/* harmony export */   yT: () => (/* binding */ accessFlags),
/* harmony export */   zS: () => (/* binding */ readAccess)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _secure_deploy_core_texts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86877);


const policyFlags = {
    'policy-digest': 'value',
    'policy-trusted-signers': 'list',
    'policy-trust-policy': 'value',
    'policy-trust-store': 'value',
};
const accessFlags = {
    'aws-region': 'value',
    'role-to-assume': 'value',
    'allowed-account-ids': 'list',
};
/** What a usage says of `policyFlags`. */
const policyUsage = `  [--policy-digest sha256:HEX]  the digest that the file must have
  [--policy-trusted-signers ARN...]
                                who must have signed it: AWS Signer profiles, under the built-in roots
  [--policy-trust-policy FILE]  who must have signed it: a Notary Project trustpolicy.blob.json, with
    [--policy-trust-store DIR]    the folder with truststore/x509/TYPE/NAME`;
function readPolicySelection(given, location) {
    const digest = given.value('policy-digest');
    const signedBy = readSigners(given);
    return {
        location,
        ...(digest === undefined ? {} : { sha256: (0,_secure_deploy_core_texts__WEBPACK_IMPORTED_MODULE_0__/* .prefixedSha256 */ .$O)(digest, '--policy-digest') }),
        ...(signedBy === undefined ? {} : { signedBy }),
    };
}
function readSigners(given) {
    const arns = given.list('policy-trusted-signers').map((arn) => (0,_secure_deploy_core_texts__WEBPACK_IMPORTED_MODULE_0__/* .profileArn */ .DD)(arn, '--policy-trusted-signers'));
    const policyPath = given.value('policy-trust-policy');
    const storePath = given.value('policy-trust-store');
    if (policyPath === undefined) {
        if (storePath !== undefined)
            throw conflict('--policy-trust-store needs --policy-trust-policy');
        return arns.length === 0 ? undefined : { kind: 'signers', arns };
    }
    if (arns.length > 0)
        throw conflict('--policy-trusted-signers and --policy-trust-policy exclude each other');
    return { kind: 'policy', policyPath, ...(storePath === undefined ? {} : { storePath }) };
}
/** The machine's own credentials are used, and only where something is in AWS. */
function readAccess(given, { signedBy }) {
    const role = given.value('role-to-assume');
    const region = given.value('aws-region') ?? (signedBy?.kind === 'signers' ? signedBy.arns[0]?.split(':')[3] : undefined);
    return {
        audience: 'sts.amazonaws.com',
        durationSeconds: 900,
        allowedAccountIds: given.list('allowed-account-ids').map((id) => (0,_secure_deploy_core_texts__WEBPACK_IMPORTED_MODULE_0__/* .accountId */ .lS)(id, '--allowed-account-ids')),
        credentials: 'runner',
        ...(role === undefined ? {} : { roleToAssume: (0,_secure_deploy_core_texts__WEBPACK_IMPORTED_MODULE_0__/* .roleArn */ .w3)(role, '--role-to-assume') }),
        ...(region === undefined ? {} : { region: (0,_secure_deploy_core_texts__WEBPACK_IMPORTED_MODULE_0__/* .regionName */ .gw)(region, '--aws-region') }),
    };
}
function conflict(what) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('INPUT_CONFLICT', what);
}


/***/ }),

/***/ 92845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ versionsVerdict),
/* harmony export */   Ks: () => (/* binding */ versionsTable),
/* harmony export */   WL: () => (/* binding */ remarksTable),
/* harmony export */   jT: () => (/* binding */ environmentsTable),
/* harmony export */   s$: () => (/* binding */ versionRemarks)
/* harmony export */ });
/* unused harmony exports toneOfVersion, toneOfStanding */
/* harmony import */ var _secure_deploy_core_reports__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80795);
/* harmony import */ var _history_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54644);


function versionsVerdict({ environments, versions, verdict }) {
    const alarming = versions.filter((line) => toneOfVersion(line) === 'alarm').length;
    const found = `${(0,_secure_deploy_core_reports__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(versions.length, 'version')} in ${(0,_secure_deploy_core_reports__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(environments.length, 'environment')}`;
    const files = 'The bytes of files were not read; a single version is told with them.';
    switch (verdict) {
        case 'does-not-hold':
            return { tone: 'alarm', title: `Something does not hold, of ${found}`, detail: files };
        case 'unknown':
            return { tone: 'warning', title: `Something could not be found out, of ${found}`, detail: files };
        case 'holds': {
            const alarms = alarming === 0 ? '' : ` ${(0,_secure_deploy_core_reports__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(alarming, 'version')} to be looked at first.`;
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

/***/ 24856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ isOneLine),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Xw: () => (/* binding */ readLine)
/* harmony export */ });
/* unused harmony export longestLine */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11888);
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

/***/ 90618:
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

/***/ 36854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
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
                yield* (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlainFile */ .b)(path, range);
            }
            catch (cause) {
                throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('SUBJECT_UNREADABLE', `${path} cannot be read: ${reasonOf(cause)}`, { cause });
            }
        },
    };
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
        for await (const chunk of (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlainFile */ .b)(path, { start: 0, end: maxBytes + 1 })) {
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
/* harmony export */   b: () => (/* binding */ readPlainFile),
/* harmony export */   r: () => (/* binding */ openPlainFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/** Regular files, opened and read without following a symbolic link. */


const chunkSize = 1024 * 1024;
const smallestChunk = 4096;
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
/** Reads a file in chunks of 1 MiB, whole or in part, and closes it however the reading ends. */
async function* readPlainFile(path, range) {
    const handle = await openPlainFile(path);
    try {
        let position = range?.start ?? 0;
        const end = range?.end ?? Number.POSITIVE_INFINITY;
        const { size } = await handle.stat();
        while (position < end) {
            // The size only spares memory, of which many small files would take much; a file that grows is read to its end.
            const left = Math.max(smallestChunk, size - position);
            const buffer = Buffer.allocUnsafeSlow(Math.min(chunkSize, end - position, left));
            const { bytesRead } = await handle.read(buffer, 0, buffer.length, position);
            if (bytesRead === 0)
                return;
            position += bytesRead;
            yield buffer.subarray(0, bytesRead);
        }
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 80045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ standingAt),
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


/***/ })

};

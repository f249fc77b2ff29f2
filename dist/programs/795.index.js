export const id = 795;
export const ids = [795];
export const modules = {

/***/ 77301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U1: () => (/* binding */ judgeApprovals),
/* harmony export */   o: () => (/* binding */ unresolvedAuthors),
/* harmony export */   p9: () => (/* binding */ mostListed)
/* harmony export */ });
/* harmony import */ var _deploy_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83949);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58857);
/* harmony import */ var _approver_standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52097);
/** Four eyes: who approved each change, who does not count and why; a pure function of what GitHub said. */



/** The most entries that each list of a decision keeps. */
const mostListed = {
    changes: 1000,
    pullRequests: 10,
    approvedBy: 20,
    approvers: 100,
    grounds: 100,
    excluded: 100,
    reasons: 20,
    unresolved: 100,
    answers: 1000,
};
function judgeApprovals(demands, facts) {
    const candidates = candidatesOf(demands, facts);
    const involved = (0,_approver_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .involvedIn */ .jZ)(facts);
    const counted = [];
    const excluded = [];
    for (const candidate of candidates) {
        const { person, grounds, setAside } = candidate;
        const reasons = (0,_approver_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonsAgainst */ .le)(person, { demands, facts, involved });
        if (reasons.length === 0 && grounds.length > 0)
            counted.push(candidate);
        const all = [...reasons, ...setAside];
        if (all.length > 0)
            excluded.push({ person, reasons: listing(all, mostListed.reasons) });
    }
    const reach = counted.map(reachOf);
    const changes = facts.changes.map((change) => judgeChange(change, reach));
    // Fail closed: no policy can demand that nobody approves.
    const minimum = Math.max(1, demands.minimum);
    return {
        minimum,
        independent: demands.independent,
        sources: _deploy_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .approvalSources */ .iG.filter((source) => demands.sources.includes(source)),
        ...(facts.base === undefined ? {} : { base: facts.base }),
        head: facts.head,
        changes: listing(changes, mostListed.changes),
        lacking: changes.filter(({ approvedBy }) => approvedBy.total < minimum).length,
        approvers: listing(counted.map(toApprover), mostListed.approvers),
        excluded: listing(excluded, mostListed.excluded),
        unresolved: listing(unresolvedAuthors(facts), mostListed.unresolved),
        answers: { ...listing(facts.answers, mostListed.answers), sha256: digestOf(facts.answers) },
    };
}
function toApprover({ person, grounds }) {
    return { person, grounds: listing(grounds, mostListed.grounds) };
}
/** Every author whom GitHub does not know, once, in the order of the alphabet. */
function unresolvedAuthors({ changes, pullRequests }) {
    const all = [...changes, ...pullRequests].flatMap(({ unresolved }) => unresolved);
    return [...new Set(all)].sort();
}
function reachOf({ person, grounds }) {
    return {
        id: person.id,
        everything: grounds.some(({ kind }) => kind === 'environment'),
        pullRequests: new Set(grounds.flatMap((ground) => (ground.kind === 'review' ? [ground.pullRequest] : []))),
    };
}
function judgeChange(change, counted) {
    const approving = counted.filter(({ everything, pullRequests }) => everything || change.pullRequests.some((number) => pullRequests.has(number)));
    return {
        commit: change.commit,
        pullRequests: numbersIn(change.pullRequests),
        unproven: numbersIn(change.unproven),
        approvedBy: listing(approving.map(({ id }) => id), mostListed.approvedBy),
    };
}
function numbersIn(numbers) {
    return listing([...new Set(numbers)].sort((a, b) => a - b), mostListed.pullRequests);
}
/** Everybody who approved anything or tried to, once, sorted by id: of two entries with one id, both are the same person. */
function candidatesOf({ sources }, facts) {
    const byId = new Map();
    const candidate = (person) => {
        const known = byId.get(person.id);
        const found = known === undefined ? { person, grounds: [], setAside: [] } : merged(known, person);
        byId.set(person.id, found);
        return found;
    };
    if (sources.includes('environment')) {
        for (const { by, environment } of facts.environmentApprovals)
            candidate(by).grounds.push({ kind: 'environment', environment });
    }
    for (const { number, approvals, setAside } of sources.includes('pull-request') ? facts.pullRequests : []) {
        for (const { by, reviewId, submittedAt } of approvals)
            candidate(by).grounds.push({ kind: 'review', pullRequest: number, reviewId, submittedAt });
        for (const { by, why } of setAside)
            candidate(by).setAside.push(setAsideReason(why, number));
    }
    return [...byId.values()].map(inOrder).sort((a, b) => a.person.id - b.person.id);
}
/** Fail closed: whoever is a bot anywhere is one. Under two names, the same one is kept whatever the order. */
function merged(known, { id, login, kind }) {
    const person = {
        id,
        login: (0,_approver_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(login, known.person.login) < 0 ? login : known.person.login,
        kind: kind === 'bot' ? kind : known.person.kind,
    };
    return { ...known, person };
}
function setAsideReason(why, pullRequest) {
    switch (why) {
        case 'another-head':
            return `approved another head of #${pullRequest} than was merged`;
        case 'changes-requested':
            return `requested changes in #${pullRequest}`;
        case 'dismissed':
            return `has a dismissed review of #${pullRequest}`;
    }
}
/** The order of GitHub's answers decides nothing, and a record of the same facts is the same. */
function inOrder({ person, grounds, setAside }) {
    return {
        person,
        grounds: distinct(grounds, groundKey).sort((a, b) => (0,_approver_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(groundKey(a), groundKey(b))),
        setAside: [...new Set(setAside)].sort(_approver_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD),
    };
}
function groundKey(ground) {
    return ground.kind === 'environment'
        ? `environment ${ground.environment}`
        : `review ${String(ground.pullRequest).padStart(16, '0')} ${String(ground.reviewId).padStart(16, '0')}`;
}
function listing(all, most) {
    return { total: all.length, listed: all.slice(0, most) };
}
function digestOf(answers) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .Bj)(Buffer.from(answers.map(({ path, sha256 }) => `${sha256} ${path}\n`).join('')));
}
function distinct(all, key) {
    return [...new Map(all.map((one) => [key(one), one])).values()];
}


/***/ }),

/***/ 52097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   jZ: () => (/* binding */ involvedIn),
/* harmony export */   le: () => (/* binding */ reasonsAgainst)
/* harmony export */ });
/** Why somebody does not count, whatever they approved; empty for those who do. */
function reasonsAgainst(person, { demands, facts, involved }) {
    return [
        ...(person.kind === 'bot' || person.login.toLowerCase().endsWith('[bot]') ? ['is a bot'] : []),
        // GitHub shows the account `ghost` in the place of every deleted one.
        ...(person.login.toLowerCase() === 'ghost' ? ['is a deleted account'] : []),
        ...(demands.independent ? involvementOf(person, involved) : []),
        ...(mayApprove(person, demands, facts) ? [] : ['is not among those who may approve']),
    ];
}
function mayApprove({ id, login }, { from }, { teamMembers }) {
    if (from.length === 0)
        return true;
    return from.some((one) => {
        switch (one.kind) {
            case 'user':
                return one.id === id;
            case 'login':
                return one.login.toLowerCase() === login.toLowerCase();
            case 'team': {
                const team = `${one.organization}/${one.slug}`;
                return Object.hasOwn(teamMembers, team) && (teamMembers[team] ?? []).includes(id);
            }
        }
    });
}
/** What everybody did for the changes and their pull requests, in a few words each. */
function involvedIn({ changes, pullRequests }) {
    const byId = new Map();
    const byLogin = new Map();
    const note = ({ id, login }, what) => {
        addTo(byId, id, what);
        addTo(byLogin, login.toLowerCase(), what);
    };
    for (const { people } of [...changes, ...pullRequests])
        for (const contribution of people)
            note(contribution.by, words(contribution));
    for (const { number, openedBy } of pullRequests)
        if (openedBy !== undefined)
            note(openedBy, `opened #${number}`);
    return { byId, byLogin };
}
function addTo(map, key, what) {
    const found = map.get(key);
    if (found === undefined)
        map.set(key, new Set([what]));
    else
        found.add(what);
}
const verbs = { author: 'authored', committer: 'committed', 'co-author': 'co-authored' };
function words({ as, commit }) {
    return `${verbs[as]} ${shortCommit(commit)}`;
}
/** By id, and by login too: a commit may name somebody by a login alone, or under an id that the name has left behind. */
function involvementOf({ id, login }, { byId, byLogin }) {
    const found = new Set([...(byId.get(id) ?? []), ...(byLogin.get(login.toLowerCase()) ?? [])]);
    return [...found].sort(compare);
}
function shortCommit(commit) {
    return commit.slice(0, 7);
}
/** By code units, so that no locale changes a record. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 71087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hl: () => (/* binding */ arrivalTime),
/* harmony export */   tA: () => (/* binding */ markArrival),
/* harmony export */   wN: () => (/* binding */ newestArrival),
/* harmony export */   zA: () => (/* binding */ findArrival)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57706);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79639);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65389);
/* harmony import */ var _promotion_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87360);
/* harmony import */ var _stored_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32499);
/* harmony import */ var _upload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98542);







/** Says when a release arrived; left again by a promotion that runs again, under the same key. */
async function markArrival(store, { id, timeVerified, bundleSha256 }) {
    await (0,_upload_js__WEBPACK_IMPORTED_MODULE_0__/* .createBytes */ .me)(store, (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .arrivalKey */ .rx)(id, timeVerified, bundleSha256), Buffer.from('\n'));
}
/**
 * The record of the newest release of this name in the store, leaving out one that is about to arrive; undefined when
 * none has arrived. INVARIANT: a mark is never believed: the record that it leads to must be there, hold and name its time.
 * @throws VerificationError RECORD_INVALID
 */
async function newestArrival(store, name, leaveOut, judge) {
    const keys = await store.list((0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .arrivalsPrefix */ .HE)(name));
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
    const keys = await store.list((0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .recordPrefix */ .Kg)(id, 'promotion'));
    if (!keys.includes((0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .recordKey */ .Hy)(id, 'promotion', bundleSha256)))
        return undefined;
    return findRecord(store, id, bundleSha256, judge);
}
async function findRecord(store, id, bundleSha256, judge) {
    const stored = await (0,_stored_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .findStoredBundle */ .hG)(store, (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .recordKey */ .Hy)(id, 'promotion', bundleSha256));
    return stored && (0,_promotion_record_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyPromotion */ .T)(stored, { id, bundleSha256, to: store.storeUri }, judge);
}
/** When a release arrived: the later of what its record states and what the signature's own time says. */
function arrivalTime({ promotion, signature }) {
    const stated = Date.parse(promotion.timeVerified);
    return new Date(Math.max(stated, signature.authenticTime?.getTime() ?? stated));
}
function readMark(store, name, key) {
    const [time = '', version = '', digest = '', ...others] = key.slice((0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .arrivalsPrefix */ .HE)(name).length).split('/');
    const bundleSha256 = (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSha256 */ .tz)(digest);
    const isMark = /^\d{8}T\d{6}Z$/.test(time) && (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isReleaseSegment */ .lN)(version) && others.length === 0;
    if (!isMark || bundleSha256 === undefined)
        throw invalid(store, key, 'it is not the mark of an arrival');
    return { key, id: { name, version: version }, bundleSha256 };
}
function arrivalMarkOf({ promotion: { id, timeVerified, bundleSha256 } }) {
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .arrivalKey */ .rx)(id, timeVerified, bundleSha256);
}
function invalid({ storeUri }, key, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .VerificationError */ .mk('RECORD_INVALID', `${storeUri}/${key} cannot be believed: ${what}`, {
        nextStep: 'Find out who wrote it; nothing was promoted.',
    });
}


/***/ }),

/***/ 19760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ toneOf),
/* harmony export */   q: () => (/* binding */ alarmsOf)
/* harmony export */ });
function toneOf(line) {
    switch (line.standing.kind) {
        case 'does-not-hold':
            return 'alarm';
        case 'unknown':
        case 'set-aside':
            return 'warning';
        case 'holds':
            if (alarmsOf(line).length > 0)
                return 'alarm';
            return (line.warnings ?? []).length > 0 || isFailedDeployment(line) ? 'warning' : 'plain';
    }
}
function isFailedDeployment(line) {
    return line.step === 'deployed' && line.fact !== undefined && line.fact.deployment.outcome !== 'success';
}
/** What was let in although a rule said no, and holds that are in force, in words that give the reason. */
function alarmsOf(line) {
    if (line.fact === undefined)
        return [];
    switch (line.step) {
        case 'arrived':
        case 'promoted':
            return exceptionsOf(line.fact.promotion);
        case 'held':
            return line.fact.state === 'in-force' ? [`in force: ${line.fact.hold.reason}`] : [];
        case 'built':
        case 'signed':
        case 'evidence':
        case 'stored':
        case 'approved':
        case 'deployed':
        case 'lifted':
            return [];
    }
}
function exceptionsOf({ decision: { bypass, downgrade } }) {
    return [
        ...(bypass === undefined ? [] : [`${bypass.rules.join(', ')} passed over: ${bypass.reason}`]),
        ...(downgrade === undefined
            ? []
            : [`let in over the newer ${downgrade.from.id.version}: ${downgrade.reason}`]),
    ];
}


/***/ }),

/***/ 94402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ setAside),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   pQ: () => (/* binding */ standingAfter),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);

const holds = { kind: 'holds' };
/**
 * What a failure says of the evidence that was being verified.
 * @throws the failure itself where it says nothing of it: a fault of ours, or of whoever asked
 */
function standingAfter(failure) {
    if (failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VerificationError */ .mk || failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .pn)
        return { kind: 'does-not-hold', code: failure.code, reason: failure.message, failure };
    if (failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7)
        return { kind: 'unknown', code: failure.code, reason: failure.message, failure };
    throw failure;
}
function setAside(standing) {
    return { ...standing, kind: 'set-aside' };
}
/** The worst of some standings; what was set aside decides nothing. */
function worstOf(standings) {
    const kinds = new Set(standings.map(({ kind }) => kind));
    if (kinds.has('does-not-hold'))
        return 'does-not-hold';
    return kinds.has('unknown') ? 'unknown' : 'holds';
}


/***/ }),

/***/ 56665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SY: () => (/* binding */ approverInWords),
/* harmony export */   f1: () => (/* binding */ historyTable),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
/* harmony import */ var _history_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19760);
/* harmony import */ var _hold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1092);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69364);



/** What a line tells; where its evidence does not hold, only that, for what it claims is nobody's word. */
function inWords(line) {
    const { standing, time } = line;
    return {
        step: stepNames[line.step],
        when: time === undefined ? '' : time.vouched === 'stated' ? `${time.at} (stated)` : time.at,
        who: whoOf(line),
        what: [...faultOf(standing), ...whatOf(line)].join('; '),
        remarks: [...(0,_history_line_js__WEBPACK_IMPORTED_MODULE_0__/* .alarmsOf */ .q)(line), ...(line.warnings ?? []), ...(line.notes ?? [])],
    };
}
function faultOf(standing) {
    switch (standing.kind) {
        case 'holds':
            return [];
        case 'does-not-hold':
            return [standing.code];
        case 'unknown':
            return [`${standing.code}, not found out`];
        case 'set-aside':
            return [`${standing.code}, does not count`];
    }
}
const stepNames = {
    built: 'built',
    signed: 'signed',
    evidence: 'evidence',
    stored: 'stands',
    approved: 'approved',
    arrived: 'admitted',
    promoted: 'promoted',
    deployed: 'deployed',
    held: 'held',
    lifted: 'lifted',
};
function whoOf(line) {
    if (line.fact === undefined)
        return '';
    switch (line.step) {
        case 'built':
            return whoRan(line.fact.release.run.claims);
        case 'signed':
            return line.fact.signature.signedBy;
        case 'evidence':
        case 'stored':
            return '';
        case 'approved':
            return line.fact.approvals.approvers.listed.map(approverInWords).join('; ');
        case 'arrived':
        case 'promoted':
            return whoSigned(line.fact, line.fact.promotion.run);
        case 'deployed':
            return whoSigned(line.fact, line.fact.deployment.run);
        case 'held':
            return whoSigned(line.fact, line.fact.hold.run);
        case 'lifted':
            return whoSigned(line.fact, line.fact.lift.run);
    }
}
function whatOf(line) {
    if (line.fact === undefined)
        return line.environment === undefined ? [] : [`in ${line.environment}`];
    switch (line.step) {
        case 'built':
            return [sourceOf(line.fact.release)];
        case 'signed':
            return [`its statement, by ${line.fact.signature.envelope.algorithm.name}`];
        case 'evidence':
            return [`${line.fact.file.name}${contentInWords(line.fact.content)}`];
        case 'stored':
            return [`in ${line.environment ?? 'the store'}: ${filesInWords(line.fact.release)}, as signed`];
        case 'approved':
            return [approvalsInWords(line.fact.approvals, line.fact.promotion)];
        case 'arrived':
            return [`to ${line.fact.promotion.environment}, where it was uploaded: ${line.fact.promotion.to}`];
        case 'promoted':
            return [promotionInWords(line.fact.promotion)];
        case 'deployed':
            return [deploymentInWords(line.fact.deployment)];
        case 'held': {
            const { hold, state } = line.fact;
            const end = hold.until === undefined ? '' : `, until ${hold.until}`;
            return [
                `${(0,_hold_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeInWords */ .x6)(hold.scope)}${end}`,
                ...(state === 'in-force' ? [] : [hold.reason, stateNames[state]]),
            ];
        }
        case 'lifted':
            return [`${(0,_hold_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeInWords */ .x6)(line.fact.lift.scope)}: ${line.fact.lift.reason}`];
    }
}
const stateNames = { over: 'over by itself', lifted: 'lifted since' };
function sourceOf({ run: { claims } }) {
    return `${claims.repository} at ${claims.sha.slice(0, 12)} (${claims.ref})`;
}
function filesInWords({ files, evidence }) {
    const more = evidence.length === 0 ? '' : ` and ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(evidence.length, 'evidence file')}`;
    return `${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(files.length, 'file')}${more}`;
}
function contentInWords(content) {
    switch (content?.kind) {
        case 'junit':
            return `: ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(content.run, 'test')} ran, ${content.failed} failed, ${content.skipped} skipped`;
        case 'sarif':
            return `: ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(content.findings.length, 'finding')}`;
        case 'sbom':
            return `: ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(content.components, 'component')} (${content.format})`;
        case 'other':
        case undefined:
            return '';
    }
}
/** The first lines of a decision, so that a cell stays readable; the record has them all. */
const mostNamed = 10;
function approverInWords({ person, grounds }) {
    return `${person.login} (id ${person.id}) ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(grounds.listed.map(groundInWords), mostNamed)}`;
}
function groundInWords(ground) {
    return ground.kind === 'environment'
        ? `in the environment ${ground.environment}`
        : `by review ${ground.reviewId} of #${ground.pullRequest}`;
}
function approvalsInWords({ minimum, independent, changes, lacking }, { environment }) {
    const demanded = `${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(minimum, independent ? 'independent approval' : 'approval')} demanded`;
    const own = independent ? '' : ', which may be those of authors';
    const missing = lacking === 0 ? '' : `; too few for ${lacking} of them`;
    return `${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(changes.total, 'change')} for ${environment}: ${demanded}${own}${missing}`;
}
function promotionInWords({ environment, from, to }) {
    return `into ${environment}, from ${from} to ${to}`;
}
function deploymentInWords({ environment, outcome, target }) {
    return `${outcomeNames[outcome]} in ${environment}: ${target}`;
}
const outcomeNames = {
    success: 'successfully',
    failure: 'and failed',
    'rolled-back': 'and rolled back',
};
function whoRan({ actor, run_id, run_attempt }) {
    return `${actor}, run ${run_id}, attempt ${run_attempt}`;
}
function whoSigned({ signatures }, run) {
    const names = signatures.map(({ signature }) => signature.signedBy).join(' and ');
    return run === undefined ? `signed by ${names}` : `${whoRan(run.claims)}, signed by ${names}`;
}
/** The last column is the digest of what a line can be checked by. */
function historyTable(title, lines) {
    return {
        title,
        header: ['Step', 'When', 'Who', 'What', 'Evidence'],
        rows: lines.map((line) => {
            const { step, when, who, what, remarks } = inWords(line);
            return [step, when, who, [what, ...remarks].join('; '), line.digest ?? line.at];
        }),
        tones: lines.map(_history_line_js__WEBPACK_IMPORTED_MODULE_0__/* .toneOf */ .Y),
    };
}


/***/ }),

/***/ 6512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/** Runs one task for each item, a few at a time, and stops starting new ones at the first failure. */
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

/***/ 82878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ checkIntegrity)
/* harmony export */ });
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22040);
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67285);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82881);
/* harmony import */ var _notary_refusals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73992);
/** Whether a bundle's signatures are signatures over its own statement, before anyone asks whose they are. */




/**
 * For steps that hold no trust policy: an unsigned or damaged bundle goes no further, an untrusted one is for the
 * verifier to refuse.
 * @throws VerificationError ENVELOPE_MALFORMED, SIGNATURE_INVALID, CERTIFICATE_CHAIN_INVALID or PAYLOAD_MISMATCH
 */
function checkIntegrity({ statement, signatures }) {
    try {
        for (const bytes of signatures) {
            const envelope = (0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__/* .verifyIntegrity */ .H)(bytes);
            const { hash } = envelope.algorithm;
            const digest = `${hash}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(hash).update(statement).digest('hex')}`;
            (0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_2__/* .matchBlob */ .X5)(envelope, { digest, size: statement.length, mediaType: _bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .statementMediaType */ .sq });
        }
    }
    catch (failure) {
        throw (0,_notary_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .toProductError */ .n)(failure);
    }
}


/***/ }),

/***/ 13666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ assertSameRelease),
/* harmony export */   I: () => (/* binding */ verifyBundle)
/* harmony export */ });
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82881);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90618);
/* harmony import */ var _signer_set_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10598);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12820);






/** Judges a bundle alone: its form, its signatures, whose they are, and the policy. */
async function verifyBundle(bytes, expected, judge) {
    const sha256 = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(bytes);
    if (expected.sha256 !== undefined && sha256 !== expected.sha256) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .VerificationError */ .mk('BUNDLE_MISMATCH', `the bundle has digest sha256:${sha256}, not sha256:${expected.sha256}`);
    }
    const bundle = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBundle */ .QN)(bytes);
    const signatures = await (0,_signer_set_js__WEBPACK_IMPORTED_MODULE_3__/* .verifySigners */ .$8)(bundle.statement, bundle.signatures, judge);
    const release = (0,_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .parseStatement */ .By)(bundle.statement);
    if (expected.id !== undefined)
        assertSameRelease(release.id, expected.id);
    const { purpose } = expected;
    const request = { release, bundleSha256: sha256, signatures, purpose, now: judge.now };
    const { rules, decision = {} } = await judge.policy.evaluate(request);
    (0,_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .assertAllowed */ .B)(rules, decision.bypass?.rules);
    return { release, bytes, sha256, signature: signatures[0].signature, signatures, rules, decision };
}
function assertSameRelease(actual, expected) {
    if (actual.name === expected.name && actual.version === expected.version)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .VerificationError */ .mk('RELEASE_MISMATCH', `the bundle was signed for ${actual.name} ${actual.version}, not for ${expected.name} ${expected.version}`);
}


/***/ }),

/***/ 35805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ pairFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/** Pairs the files of a signed release with the files that are at hand. */

/**
 * Nothing may be missing, and nothing unsigned may slip in; the bytes are not looked at. `input` is the name of the input
 * that named the files, as it is written by its user.
 * @throws VerificationError FILE_NOT_SIGNED or FILE_MISSING
 */
function pairFiles(signed, found, input) {
    const nextStep = `Give ${input} the same patterns as when the release was signed.`;
    const names = new Set(signed.map((file) => file.name));
    const stray = found.find((file) => !names.has(file.name));
    if (stray !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VerificationError */ .mk('FILE_NOT_SIGNED', `${stray.path} is matched by ${input} but is not part of the signed release`, { nextStep });
    }
    const byName = new Map();
    for (const one of found)
        byName.set(one.name, [...(byName.get(one.name) ?? []), one]);
    return signed.map((file) => {
        const [first, ...others] = byName.get(file.name) ?? [];
        if (first !== undefined)
            return { file, found: [first, ...others] };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VerificationError */ .mk('FILE_MISSING', `${file.name} is part of the signed release but is not matched by ${input}`, { nextStep });
    });
}


/***/ }),

/***/ 48782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ promotionLines)
/* harmony export */ });
/* harmony import */ var _arrivals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71087);
/* harmony import */ var _history_standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94402);
/* harmony import */ var _promotion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80526);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12820);




/** `remarks` are about the arrival. */
function promotionLines(record, remarks = {}) {
    const { promotion, signatures, location, sha256 } = record;
    const { environment, decision } = promotion;
    const common = { environment, at: location.uri, digest: `sha256:${sha256}`, standing: _history_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v9 };
    const arrival = {
        ...common,
        step: (0,_promotion_js__WEBPACK_IMPORTED_MODULE_1__/* .isFirstArrival */ .yV)(promotion) ? 'arrived' : 'promoted',
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
    const time = (0,_arrivals_js__WEBPACK_IMPORTED_MODULE_2__/* .arrivalTime */ .hl)(record);
    const isAuthentic = record.signature.authenticTime?.getTime() === time.getTime();
    return { at: (0,_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .toTime */ .xe)(time), vouched: isAuthentic ? 'authentic' : 'stated' };
}
/** Of an approval in an environment GitHub does not say when it was given. */
function lastReview({ approvers }) {
    const grounds = approvers.listed.flatMap(({ grounds: { listed } }) => listed);
    const times = grounds.map((ground) => ground.kind === 'review' ? Date.parse(ground.submittedAt) : Number.NaN);
    const known = times.filter((time) => !Number.isNaN(time));
    if (known.length === 0)
        return undefined;
    return { at: (0,_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .toTime */ .xe)(new Date(Math.max(...known))), vouched: 'stated' };
}


/***/ }),

/***/ 87360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ verifyPromotion)
/* harmony export */ });
/* unused harmony export readPromotion */
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82881);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57706);
/* harmony import */ var _promotion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80526);
/* harmony import */ var _signer_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10598);







/** @throws VerificationError RECORD_INVALID, with what is wrong as its cause */
async function verifyPromotion(stored, expected, judge) {
    try {
        const { statement, signatures } = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBundle */ .QN)(stored.bytes);
        const accepted = await (0,_signer_set_js__WEBPACK_IMPORTED_MODULE_1__/* .verifySigners */ .$8)(statement, signatures, judge);
        (0,_signer_set_js__WEBPACK_IMPORTED_MODULE_1__/* .assertThreshold */ .cy)(accepted, judge.trusted);
        const promotion = (0,_promotion_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePromotion */ .Hr)(statement);
        assertSubject(promotion, expected);
        return {
            promotion,
            signature: accepted[0].signature,
            signatures: accepted,
            location: stored.location,
            sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .Bj)(stored.bytes),
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

/***/ 80526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GU: () => (/* binding */ encodePromotion),
  yV: () => (/* binding */ isFirstArrival),
  Hr: () => (/* binding */ parsePromotion),
  Rb: () => (/* binding */ summaryType)
});

// EXTERNAL MODULE: ./packages/notary/lib/strict-json.js
var strict_json = __webpack_require__(62153);
// EXTERNAL MODULE: ./packages/core/lib/bundle.js
var bundle = __webpack_require__(82881);
// EXTERNAL MODULE: ./packages/core/lib/digest.js
var lib_digest = __webpack_require__(58857);
// EXTERNAL MODULE: ./packages/core/lib/fields.js
var lib_fields = __webpack_require__(11888);
// EXTERNAL MODULE: ./packages/core/lib/approvals.js
var approvals = __webpack_require__(77301);
// EXTERNAL MODULE: ./packages/core/lib/deploy-policy.js
var deploy_policy = __webpack_require__(83949);
;// CONCATENATED MODULE: ./packages/core/lib/approvals-record.js
/** How approvals were decided, in the form in which a promotion record keeps it; what was written is read back as it was. */




/** Plain data with its members in one order. INVARIANT: no list is longer than `mostListed` says, so the size is bounded. */
function encodeApprovals(decision) {
    const { answers } = decision;
    return {
        minimum: decision.minimum,
        independent: decision.independent,
        sources: [...decision.sources],
        ...(decision.base === undefined ? {} : { base: decision.base }),
        head: decision.head,
        changes: encodeListing(decision.changes, encodeChange),
        lacking: decision.lacking,
        approvers: encodeListing(decision.approvers, encodeApprover),
        excluded: encodeListing(decision.excluded, encodeExcluded),
        unresolved: encodeListing(decision.unresolved, asIs),
        answers: {
            ...encodeListing(answers, ({ path, sha256 }) => ({ path, sha256 })),
            sha256: answers.sha256,
        },
    };
}
/** @throws VerificationError STATEMENT_MALFORMED */
function readApprovals(fields) {
    const base = fields.optionalText('base');
    const answers = fields.fields('answers');
    return {
        minimum: fields.count('minimum'),
        independent: fields.flag('independent'),
        sources: fields.texts('sources').map((text) => {
            const source = deploy_policy/* approvalSources */.iG.find((one) => one === text);
            return source ?? refuse(`${text} is no source of approvals`);
        }),
        ...(base === undefined ? {} : { base: commit(base) }),
        head: commit(fields.text('head')),
        changes: readListing(fields.fields('changes'), approvals/* mostListed */.p9.changes, lists(readChange)),
        lacking: fields.count('lacking'),
        approvers: readListing(fields.fields('approvers'), approvals/* mostListed */.p9.approvers, lists(readApprover)),
        excluded: readListing(fields.fields('excluded'), approvals/* mostListed */.p9.excluded, lists(readExcluded)),
        unresolved: readListing(fields.fields('unresolved'), approvals/* mostListed */.p9.unresolved, texts),
        answers: {
            ...readListing(answers, approvals/* mostListed */.p9.answers, lists(readAnswer)),
            sha256: digest(answers.text('sha256')),
        },
    };
}
function encodeChange(change) {
    return {
        commit: change.commit,
        pullRequests: encodeListing(change.pullRequests, asIs),
        unproven: encodeListing(change.unproven, asIs),
        approvedBy: encodeListing(change.approvedBy, asIs),
    };
}
function readChange(fields) {
    return {
        commit: commit(fields.text('commit')),
        pullRequests: readListing(fields.fields('pullRequests'), approvals/* mostListed */.p9.pullRequests, counts),
        unproven: readListing(fields.fields('unproven'), approvals/* mostListed */.p9.pullRequests, counts),
        approvedBy: readListing(fields.fields('approvedBy'), approvals/* mostListed */.p9.approvedBy, counts),
    };
}
function encodeApprover({ person, grounds }) {
    return { person: encodePerson(person), grounds: encodeListing(grounds, encodeGround) };
}
function readApprover(fields) {
    return {
        person: readPerson(fields.fields('person')),
        grounds: readListing(fields.fields('grounds'), approvals/* mostListed */.p9.grounds, lists(readGround)),
    };
}
function encodeExcluded({ person, reasons }) {
    return { person: encodePerson(person), reasons: encodeListing(reasons, asIs) };
}
function readExcluded(fields) {
    return {
        person: readPerson(fields.fields('person')),
        reasons: readListing(fields.fields('reasons'), approvals/* mostListed */.p9.reasons, texts),
    };
}
function encodePerson({ id, login, kind }) {
    return { id, login, kind };
}
function readPerson(fields) {
    const kind = fields.text('kind');
    if (kind !== 'user' && kind !== 'bot')
        return refuse(`${kind} is no kind of account`);
    return { id: fields.count('id'), login: fields.text('login'), kind };
}
function encodeGround(ground) {
    switch (ground.kind) {
        case 'environment':
            return { kind: ground.kind, environment: ground.environment };
        case 'review': {
            const { kind, pullRequest, reviewId, submittedAt } = ground;
            return { kind, pullRequest, reviewId, submittedAt };
        }
    }
}
function readGround(fields) {
    const kind = fields.text('kind');
    if (kind === 'environment')
        return { kind, environment: fields.text('environment') };
    if (kind !== 'review')
        return refuse(`${kind} is no way to approve`);
    return {
        kind,
        pullRequest: fields.count('pullRequest'),
        reviewId: fields.count('reviewId'),
        submittedAt: fields.text('submittedAt'),
    };
}
function readAnswer(fields) {
    return { path: fields.text('path'), sha256: digest(fields.text('sha256')) };
}
function encodeListing({ total, listed }, encode) {
    return { total, listed: listed.map(encode) };
}
/** Only what is longer than it may be is cut. */
function readListing(fields, most, items) {
    const total = fields.count('total');
    const listed = items(fields);
    return listed.length === Math.min(total, most)
        ? { total, listed }
        : refuse(`it lists ${listed.length} of ${total} where up to ${most} are listed`);
}
function lists(read) {
    return (fields) => fields.list('listed').map(read);
}
function texts(fields) {
    return fields.texts('listed');
}
function counts(fields) {
    return fields.counts('listed');
}
function asIs(one) {
    return one;
}
function commit(text) {
    return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : refuse('a commit is not 40 or 64 hex digits');
}
function digest(text) {
    return (0,lib_digest/* parseSha256 */.tz)(text) ?? refuse('a digest is not SHA-256 in hex');
}
function refuse(reason) {
    throw (0,lib_fields/* malformed */.Q)(reason);
}

// EXTERNAL MODULE: ./packages/core/lib/statement.js
var statement = __webpack_require__(12820);
;// CONCATENATED MODULE: ./packages/core/lib/decision.js
/** How a promotion was decided, in the form in which its record keeps it. */




/** The members of `securedeploy_promotion` that say how it was decided; each only where there is something to say. */
function encodeDecision({ approvals, bypass, downgrade }) {
    return {
        ...(approvals === undefined ? {} : { approvals: encodeApprovals(approvals) }),
        ...(bypass === undefined ? {} : { bypass: { rules: bypass.rules, reason: bypass.reason } }),
        ...(downgrade === undefined
            ? {}
            : { downgrade: { reason: downgrade.reason, from: encodeStanding(downgrade.from) } }),
    };
}
/** @throws VerificationError STATEMENT_MALFORMED */
function readDecision(fields) {
    return {
        ...(fields.has('approvals') ? { approvals: readApprovals(fields.fields('approvals')) } : {}),
        ...(fields.has('bypass') ? { bypass: readBypass(fields.fields('bypass')) } : {}),
        ...(fields.has('downgrade') ? { downgrade: readDowngrade(fields.fields('downgrade')) } : {}),
    };
}
function readBypass(fields) {
    const rules = fields.texts('rules');
    if (rules.length === 0)
        throw (0,lib_fields/* malformed */.Q)('it passes over no rule, and says that it does');
    return { rules, reason: fields.text('reason') };
}
function readDowngrade(fields) {
    return { reason: fields.text('reason'), from: readStanding(fields.fields('from')) };
}
function encodeStanding(standing) {
    const { id, bundleSha256, repository, commit, finishedOn } = standing;
    return {
        name: id.name,
        version: id.version,
        sha256: bundleSha256,
        repository,
        commit,
        finishedOn: (0,statement/* toTime */.xe)(finishedOn),
    };
}
function readStanding(fields) {
    const bundleSha256 = (0,lib_digest/* parseSha256 */.tz)(fields.text('sha256'));
    if (bundleSha256 === undefined)
        throw (0,lib_fields/* malformed */.Q)('a digest is not SHA-256 in hex');
    return {
        id: (0,statement/* readReleaseId */.ph)(fields),
        bundleSha256,
        repository: fields.text('repository'),
        commit: fields.text('commit'),
        finishedOn: new Date((0,statement/* readTime */.aQ)(fields.text('finishedOn'))),
    };
}

;// CONCATENATED MODULE: ./packages/core/lib/promotion.js
/** The promotion record: a SLSA verification summary that says which release was let into which environment, under which policy, by which run. */






const summaryType = 'https://slsa.dev/verification_summary/v1';
const verifierId = 'https://github.com/OWNER/secure-deploy-actions/actions/promote-artifact';
/** A release that was uploaded where it stands and is admitted there, not moved: the first of its chain. */
function isFirstArrival({ from, to }) {
    return from === to;
}
/** An in-toto statement with the SLSA verification summary v1 predicate (slsa.dev, "Verification Summary Attestation"). */
function encodePromotion(promotion) {
    const { id, policy, rules, run, source } = promotion;
    const document = {
        _type: statement/* statementType */.qB,
        subject: promotion.files.map(statement/* toDescriptor */.RU),
        predicateType: summaryType,
        predicate: {
            verifier: { id: verifierId },
            timeVerified: promotion.timeVerified,
            resourceUri: `${promotion.to}/releases/${id.name}/${id.version}`,
            policy: { uri: policy.uri, digest: { sha256: policy.sha256 } },
            inputAttestations: [
                {
                    uri: `${promotion.from}/releases/${id.name}/${id.version}/release.bundle.json`,
                    digest: { sha256: promotion.bundleSha256 },
                },
            ],
            verificationResult: 'PASSED',
            // Signed provenance was found and held; what the builder isolates is not for a promotion to claim.
            verifiedLevels: ['SLSA_BUILD_LEVEL_1'],
            slsaVersion: '1.0',
            securedeploy_promotion: {
                release: { name: id.name, version: id.version },
                source: { repository: source.repository, commit: source.commit, finishedOn: source.finishedOn },
                environment: promotion.environment,
                from: promotion.from,
                to: promotion.to,
                signedBy: promotion.signedBy,
                rules: rules.map(({ rule, outcome, expected, actual }) => ({ rule, outcome, expected, actual })),
                ...encodeDecision(promotion.decision),
                run: (0,statement/* readClaims */.Ip)(new lib_fields/* Fields */.C(run.claims, 'claims')),
                claimsSource: run.claimsSource,
            },
        },
    };
    return Buffer.from(JSON.stringify(document));
}
/**
 * Reads a promotion record back; only the canonical form is accepted, as for release statements.
 * @throws VerificationError STATEMENT_MALFORMED
 */
function parsePromotion(bytes) {
    let promotion;
    try {
        promotion = fromDocument(new lib_fields/* Fields */.C((0,strict_json/* parseStrictJson */.R)(bytes, bundle/* largestBundle */.bS), ''));
    }
    catch (cause) {
        throw cause instanceof SyntaxError ? (0,lib_fields/* malformed */.Q)(cause.message, cause) : cause;
    }
    if (Buffer.compare(encodePromotion(promotion), bytes) !== 0) {
        throw (0,lib_fields/* malformed */.Q)('the promotion record is not in the canonical form that this version writes');
    }
    return promotion;
}
function fromDocument(document) {
    const predicate = document.fields('predicate');
    const own = predicate.fields('securedeploy_promotion');
    const [input] = predicate.list('inputAttestations');
    if (input === undefined)
        throw (0,lib_fields/* malformed */.Q)('it names no input attestation');
    const decision = readDecision(own);
    const rules = own.list('rules').map((rule) => readRule(rule, decision.bypass?.rules ?? []));
    return {
        id: (0,statement/* readReleaseId */.ph)(own.fields('release')),
        files: document.list('subject').map(statement/* readFile */.TA),
        bundleSha256: readDigest(input.fields('digest')),
        source: readSource(own.fields('source')),
        environment: own.text('environment'),
        from: own.text('from'),
        to: own.text('to'),
        policy: {
            uri: predicate.fields('policy').text('uri'),
            sha256: readDigest(predicate.fields('policy').fields('digest')),
        },
        signedBy: own.text('signedBy'),
        rules,
        decision,
        run: { claims: (0,statement/* readClaims */.Ip)(own.fields('run')), claimsSource: (0,statement/* readClaimsSource */.fL)(own.text('claimsSource')) },
        timeVerified: (0,statement/* readTime */.aQ)(predicate.text('timeVerified')),
    };
}
function readDigest(fields) {
    const digest = (0,lib_digest/* parseSha256 */.tz)(fields.text('sha256'));
    if (digest === undefined)
        throw (0,lib_fields/* malformed */.Q)('a digest is not SHA-256 in hex');
    return digest;
}
function readSource(fields) {
    const commit = fields.text('commit');
    if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
        throw (0,lib_fields/* malformed */.Q)('its commit is not a commit');
    return {
        repository: fields.text('repository'),
        commit,
        finishedOn: (0,statement/* readTime */.aQ)(fields.text('finishedOn')),
    };
}
function readRule(fields, passedOver) {
    const outcome = fields.text('outcome');
    const rule = fields.text('rule');
    const isKnown = outcome === 'pass' || outcome === 'not-applicable' || outcome === 'fail';
    if (!isKnown || (outcome === 'fail') !== passedOver.includes(rule))
        throw (0,lib_fields/* malformed */.Q)('a promotion record holds a rule that did not pass, and that nobody passed over');
    return {
        rule,
        outcome,
        expected: fields.text('expected'),
        actual: fields.text('actual'),
    };
}


/***/ }),

/***/ 58142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   xe: () => (/* binding */ releaseLines)
/* harmony export */ });
/* unused harmony exports signedLine, signingTime */
/* harmony import */ var _unheld_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82159);
/* harmony import */ var _history_standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94402);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12820);



function releaseLines(bundle, standing = _history_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v9) {
    return [builtLine(bundle, standing), ...bundle.signatures.map((signature) => signedLine(bundle, signature))];
}
function builtLine({ release, at, signatures }, standing) {
    const digest = signatures[0]?.signature.envelope.payload.digest;
    return {
        step: 'built',
        at,
        ...(digest === undefined ? {} : { digest }),
        time: { at: release.finishedOn, vouched: 'stated' },
        standing,
        fact: { release },
    };
}
function signedLine({ at, sha256 }, accepted) {
    const unheld = (0,_unheld_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .describeUnheld */ .S)(accepted.signature);
    return {
        step: 'signed',
        at,
        ...(sha256 === undefined ? {} : { digest: `sha256:${sha256}` }),
        time: signingTime(accepted.signature),
        standing: _history_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v9,
        fact: accepted,
        ...(unheld === undefined ? {} : { warnings: [unheld] }),
    };
}
/** Without a trusted clock the time is the signer's own word. */
function signingTime({ authenticTime, envelope }) {
    return authenticTime === undefined
        ? { at: (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .toTime */ .xe)(envelope.signingTime), vouched: 'stated' }
        : { at: (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .toTime */ .xe)(authenticTime), vouched: 'authentic' };
}


/***/ }),

/***/ 80795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U9: () => (/* binding */ count),
  fs: () => (/* binding */ describeBlob),
  wN: () => (/* binding */ describeBundle),
  q8: () => (/* binding */ describePromoted),
  describeRefusal: () => (/* binding */ describeRefusal),
  c9: () => (/* binding */ describeSigned),
  K6: () => (/* binding */ describeUploaded),
  UH: () => (/* binding */ describeVerified),
  Ix: () => (/* binding */ facts),
  Nm: () => (/* binding */ fileTable),
  Vb: () => (/* binding */ nameOf),
  yv: () => (/* binding */ originOf),
  B2: () => (/* binding */ ruleTable)
});

// EXTERNAL MODULE: ./packages/core/lib/history-line.js
var history_line = __webpack_require__(19760);
// EXTERNAL MODULE: ./packages/core/lib/history-words.js
var history_words = __webpack_require__(56665);
;// CONCATENATED MODULE: ./packages/core/lib/history-diagram.js
/** The chain of custody as a Mermaid flowchart, for pages that draw one; no text of others can become part of its syntax. */


const longestText = 64;
const mostTexts = 8;
const mostSteps = 40;
/** GitHub draws nothing of more than 50,000 characters (mermaid, `maxTextSize`). */
const largestDiagram = 40_000;
/** A row where it is short, else from the top down, so that texts stay large enough to be read. */
const longestRow = 3;
function renderDiagram(steps) {
    const shown = fitting(steps.slice(0, mostSteps));
    const left = steps.length - shown.length;
    const more = { texts: [`and ${left} more`], tone: 'warning', place: 'beside' };
    const all = left === 0 ? shown : [...shown, more];
    const chain = all.filter(({ place }) => place === 'chain').length;
    return [
        `flowchart ${chain <= longestRow ? 'LR' : 'TB'}`,
        ...all.map(box),
        ...arrows(all),
        ...classes(all),
    ].join('\n');
}
/** The first steps whose boxes stay within the limit, whatever their texts are. */
function fitting(steps) {
    let size = 0;
    const end = steps.findIndex((step, index) => (size += box(step, index).length) > largestDiagram);
    return end === -1 ? steps : steps.slice(0, end);
}
function box({ texts }, index) {
    return `  n${index}["${texts.slice(0, mostTexts).map(encodeText).join('<br/>')}"]`;
}
/**
 * Everything but letters, digits and spaces of ASCII as an entity code (mermaid, "Entity codes to escape characters"). INVARIANT:
 * what stands between the quotes is neither a quote nor a line end nor Markdown, and no code fence can be ended by it.
 */
function encodeText(text) {
    const line = text
        .replaceAll(/[\t\n\r ]+/g, ' ')
        .trim()
        .replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '\ufffd');
    const characters = Array.from(line);
    const cut = characters.length > longestText ? [...characters.slice(0, longestText - 1), '…'] : characters;
    return cut
        .map((character) => (/^[A-Za-z0-9 ]$/.test(character) ? character : `#${character.codePointAt(0) ?? 0};`))
        .join('');
}
function arrows(steps) {
    const lines = [];
    let last;
    let waiting = [];
    for (const [index, { place }] of steps.entries()) {
        if (place === 'into')
            waiting = [...waiting, index];
        else if (place === 'beside')
            lines.push(...(last === undefined ? [] : [`  n${last} -.- n${index}`]));
        else {
            if (last !== undefined)
                lines.push(`  n${last} --> n${index}`);
            lines.push(...waiting.map((from) => `  n${from} -.-> n${index}`));
            waiting = [];
            last = index;
        }
    }
    return lines;
}
/** Only lines are coloured: what is written in a box is read in the colours of the page, be it light or dark. */
const colours = {
    alarm: 'stroke:#cf222e,stroke-width:4px',
    warning: 'stroke:#bf8700,stroke-width:3px',
};
function classes(steps) {
    return ['alarm', 'warning'].flatMap((tone) => {
        const members = steps.flatMap((step, index) => (step.tone === tone ? [`n${index}`] : []));
        return members.length === 0
            ? []
            : [`  classDef ${tone} ${colours[tone]}`, `  class ${members.join(',')} ${tone}`];
    });
}
/** The lines of a history as boxes: the signatures of a release in one, and its evidence in another. */
function stepsOf(lines) {
    return grouped(lines).map((group) => {
        const tones = group.map(history_line/* toneOf */.Y);
        return {
            texts: group.length === 1 ? textsOf(group[0]) : headed(group),
            tone: tones.includes('alarm') ? 'alarm' : tones.includes('warning') ? 'warning' : 'plain',
            place: placeOf(group[0]),
        };
    });
}
function grouped(lines) {
    const groups = [];
    for (const line of lines) {
        const last = groups.at(-1);
        const joins = last !== undefined && last[0].step === line.step && isJoined(line) && isJoined(last[0]);
        if (joins)
            groups[groups.length - 1] = [...last, line];
        else
            groups.push([line]);
    }
    return groups;
}
function isJoined({ step, fact }) {
    return fact !== undefined && (step === 'signed' || step === 'evidence');
}
function headed(group) {
    const words = group.map(history_words/* inWords */.r4);
    return [words[0]?.step ?? '', ...words.map(({ who, what }) => (who === '' ? what : who))];
}
function textsOf(line) {
    const { step, when, who, what } = (0,history_words/* inWords */.r4)(line);
    return [step, what, ...(0,history_line/* alarmsOf */.q)(line), who, when].filter((text) => text !== '');
}
function placeOf({ step, fact, standing }) {
    switch (step) {
        case 'built':
        case 'arrived':
        case 'promoted':
            return 'chain';
        case 'signed':
            return standing.kind === 'holds' ? 'chain' : 'beside';
        case 'approved':
            return fact === undefined ? 'beside' : 'into';
        case 'evidence':
        case 'stored':
        case 'deployed':
        case 'held':
        case 'lifted':
            return 'beside';
    }
}

// EXTERNAL MODULE: ./packages/core/lib/promotion-lines.js
var promotion_lines = __webpack_require__(48782);
// EXTERNAL MODULE: ./packages/core/lib/release-lines.js
var release_lines = __webpack_require__(58142);
// EXTERNAL MODULE: ./packages/core/lib/verdict.js
var verdict = __webpack_require__(69364);
;// CONCATENATED MODULE: ./packages/core/lib/chain-diagrams.js
/** Draws for each story the chain as far as that story has verified it, and no further. */




function drawSigned({ release, bundle, signature, envelopes }) {
    const signatures = [{ party: signature.signedBy, signature }];
    const lines = (0,release_lines/* releaseLines */.xe)({ release, at: '', sha256: bundle.sha256, signatures });
    const others = envelopes.length - 1;
    const more = others === 0 ? [] : [plain('beside', 'signed', `with ${(0,verdict/* counted */.hS)(others, 'signature')} more`)];
    return renderDiagram([...stepsOf(lines), ...more]);
}
/** Whose the signatures are is nothing that an upload finds out. */
function drawUploaded({ release, bundleLocation }) {
    const built = (0,release_lines/* releaseLines */.xe)({ release, at: bundleLocation.uri, signatures: [] });
    return renderDiagram([
        ...stepsOf(built),
        plain('chain', 'uploaded', filesOf(release), `bundle at ${bundleLocation.uri}`),
    ]);
}
function drawVerified(verified) {
    const { bundleLocation, release } = verified;
    return renderDiagram([
        ...bundleSteps(verified, bundleLocation.uri),
        ...arrivalSteps(verified.rules, 'promotion-record'),
        plain('chain', 'verified', filesOf(release), `bundle at ${bundleLocation.uri}`),
    ]);
}
/** For a release whose files are on disk. */
function drawBundle(verified) {
    return renderDiagram([
        ...bundleSteps(verified, ''),
        plain('chain', 'verified', filesOf(verified.release), 'on disk'),
    ]);
}
function drawPromoted(promoted) {
    return renderDiagram([
        ...bundleSteps(promoted, promoted.bundleLocation.uri),
        ...arrivalSteps(promoted.rules, 'promotion-order'),
        ...stepsOf((0,promotion_lines/* promotionLines */.B)(promoted.record)),
    ]);
}
function bundleSteps({ release, sha256, signatures }, at) {
    return stepsOf((0,release_lines/* releaseLines */.xe)({ release, at, sha256, signatures }));
}
/** The record of the release's arrival, where a rule asked for one: what the rule found. */
function arrivalSteps(rules, id) {
    const found = rules.find(({ rule, outcome }) => rule === id && outcome === 'pass');
    return found === undefined ? [] : [plain('chain', 'arrived', found.actual)];
}
function filesOf({ files, evidence }) {
    const more = evidence.length === 0 ? '' : ` and ${(0,verdict/* counted */.hS)(evidence.length, 'evidence file')}`;
    return `${(0,verdict/* counted */.hS)(files.length, 'file')}${more}, as signed`;
}
function plain(place, ...texts) {
    return { place, texts, tone: 'plain' };
}

// EXTERNAL MODULE: ./packages/core/lib/unheld-checks.js
var unheld_checks = __webpack_require__(82159);
;// CONCATENATED MODULE: ./packages/core/lib/reports.js


function describeSigned(signed, signer) {
    const { release, bundle, signature } = signed;
    return {
        title: `Signed ${nameOf(release)}`,
        lead: `${count(release.files.length, 'file')} signed by ${signature.signedBy}, and the signature was verified.`,
        diagram: drawSigned(signed),
        tables: [
            facts('What was signed', [
                ['Release', nameOf(release)],
                ['Bundle', `sha256:${bundle.sha256}`],
                ['Signer', signer],
                ['Signed by', signature.signedBy],
                ...originOf(release),
            ]),
            fileTable('Files', release.files),
            ...(release.evidence.length === 0 ? [] : [fileTable('Evidence', release.evidence)]),
        ],
    };
}
function describeUploaded(uploaded, store) {
    const { release, outcome, bundleSha256, bundleLocation, files } = uploaded;
    const lead = outcome === 'created'
        ? `${count(files.length, 'file')} written to ${store}, the bundle last.`
        : `This build stood in ${store} already; nothing was changed.`;
    return {
        title: `Uploaded ${nameOf(release)}`,
        lead,
        diagram: drawUploaded(uploaded),
        tables: [
            facts('What was uploaded', [
                ['Release', nameOf(release)],
                ...(bundleSha256 === undefined ? [] : [['Bundle', `sha256:${bundleSha256}`]]),
                ['Bundle at', bundleLocation.uri],
                ['Outcome', outcome],
            ]),
            {
                title: 'Files',
                header: ['File', 'Outcome', 'At', 'Version id'],
                rows: files.map((file) => [
                    file.name,
                    file.outcome,
                    file.location.uri,
                    file.location.versionId ?? '',
                ]),
            },
        ],
    };
}
function describeVerified(verified) {
    const { release } = verified;
    return {
        title: `Verified ${nameOf(release)}`,
        lead: `Signed by ${verified.signature.signedBy}; ${held(verified.signature)} and ${count(verified.files.length, 'file')} matched.`,
        diagram: drawVerified(verified),
        tables: [
            facts('What was verified', [
                ['Release', nameOf(release)],
                ['Bundle', `sha256:${verified.sha256}`],
                ['Signed by', verified.signature.signedBy],
                ...originOf(release),
            ]),
            checkTable(verified.signature),
            ruleTable(verified.rules),
            locationTable(verified.files),
        ],
    };
}
/** For a release whose files are on disk. */
function describeBundle(verified) {
    const { release, sha256, signature, rules } = verified;
    return {
        title: `Verified ${nameOf(release)}`,
        diagram: drawBundle(verified),
        lead: `Signed by ${signature.signedBy}; ${held(signature)} and ${count(release.files.length, 'file')} matched.`,
        tables: [
            facts('What was verified', [
                ['Release', nameOf(release)],
                ['Bundle', `sha256:${sha256}`],
                ['Signed by', signature.signedBy],
                ...originOf(release),
            ]),
            checkTable(signature),
            ruleTable(rules),
            fileTable('Files', release.files),
        ],
    };
}
/** For one file with a signature of its own. */
function describeBlob(name, { digest, signature }) {
    return {
        title: `Verified ${name}`,
        lead: `Signed by ${signature.signedBy}; ${held(signature)} and the file matched.`,
        tables: [
            facts('What was verified', [
                ['File', name],
                ['Digest', digest],
            ]),
            checkTable(signature),
        ],
    };
}
function describePromoted(promoted) {
    const { release, record, outcome } = promoted;
    const { environment, from, to, timeVerified } = record.promotion;
    const lead = outcome === 'created'
        ? `The same bytes now stand in ${to}, and a signed record says why.`
        : `It had been promoted before, at ${timeVerified}; nothing was changed.`;
    const unheld = (0,unheld_checks/* describeUnheld */.S)(promoted.signature);
    return {
        title: `Promoted ${nameOf(release)} to ${environment}`,
        lead: unheld === undefined ? lead : `${lead} Of the release's signature, ${unheld}.`,
        diagram: drawPromoted(promoted),
        tables: [
            facts('What was promoted', [
                ['Release', nameOf(release)],
                ['Bundle', `sha256:${promoted.sha256}`],
                ['From', from],
                ['To', to],
                ['Record', record.location.uri],
                ['Record signed by', record.signature.signedBy],
                ['Promoted on', timeVerified],
                ['Release signed by', promoted.signature.signedBy],
                ...originOf(release),
            ]),
            checkTable(promoted.signature),
            ruleTable(promoted.rules),
            locationTable(promoted.files),
        ],
    };
}
function held(signature) {
    return (0,unheld_checks/* describeUnheld */.S)(signature) ?? 'every check held';
}
function nameOf({ id }) {
    return `${id.name} ${id.version}`;
}
function originOf({ run, source, finishedOn }) {
    const { claims, claimsSource, serverUrl } = run;
    const { run_id: id, run_attempt: attempt } = claims;
    const repository = `${serverUrl}/${claims.repository}`;
    // A try-out on somebody's machine has no number, and no page where it could be looked up.
    const isOnServer = /^[0-9]+$/.test(id);
    return [
        ['Repository', `${repository} (id ${claims.repository_id})`],
        ['Commit', isOnServer ? `${repository}/commit/${claims.sha}` : claims.sha],
        ['Ref', claims.ref],
        ['Workflow', claims.job_workflow_ref ?? claims.workflow_ref],
        [
            'Run',
            isOnServer ? `${repository}/actions/runs/${id}/attempts/${attempt}` : `${id}, attempt ${attempt}`,
        ],
        ['Runner', claims.runner_environment],
        ['Started by', `${claims.actor} (id ${claims.actor_id}), event ${claims.event_name}`],
        [
            'Claims from',
            claimsSource === 'oidc-token'
                ? "the job's OIDC token"
                : "the runner's environment, which the job can change",
        ],
        ['Source', describeSource(source)],
        ['Signed on', finishedOn],
    ];
}
function describeSource(source) {
    switch (source.kind) {
        case 'clean':
            return 'clean checkout';
        case 'modified':
            return `${count(source.files.length, 'tracked file')} modified: ${source.files.slice(0, 10).join(', ')}`;
        case 'unknown':
            return `unknown: ${source.reason}`;
    }
}
function checkTable({ checks }) {
    return {
        title: 'Signature',
        header: ['Check', 'Outcome', 'Detail'],
        rows: checks.map((check) => [check.name, `${check.outcome} (${check.action})`, check.detail]),
    };
}
/** For a refusal: what every rule said, the failures first, so that a reader sees all that is missing at once. */
function describeRefusal(action, { results }) {
    const failed = results.filter(({ outcome }) => outcome === 'fail');
    const others = results.filter(({ outcome }) => outcome !== 'fail');
    return {
        title: `Refused: ${action}`,
        lead: `${count(failed.length, 'rule')} of ${results.length} failed; nothing was signed, copied or let through.`,
        tables: [ruleTable([...failed, ...others])],
    };
}
function ruleTable(rules) {
    return {
        title: 'Rules',
        header: ['Rule', 'Outcome', 'Expected', 'Actual'],
        rows: rules.map(({ rule, outcome, expected, actual }) => [rule, outcome, expected, actual]),
    };
}
function fileTable(title, files) {
    return {
        title,
        header: ['File', 'Bytes', 'SHA-256'],
        rows: files.map(({ name, digest }) => [name, String(digest.size), digest.sha256]),
    };
}
function locationTable(files) {
    return {
        title: 'Files',
        header: ['File', 'SHA-256', 'At', 'Version id'],
        rows: files.map(({ name, digest, location }) => [
            name,
            digest.sha256,
            location.uri,
            location.versionId ?? '',
        ]),
    };
}
function facts(title, rows) {
    return { title, header: ['', ''], rows };
}
function count(n, noun) {
    return `${n} ${noun}${n === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 32499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _H: () => (/* binding */ readStoredBundle),
/* harmony export */   ap: () => (/* binding */ peekBundle),
/* harmony export */   hG: () => (/* binding */ findStoredBundle)
/* harmony export */ });
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82881);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79639);
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

/***/ 82159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ describeUnheld)
/* harmony export */ });
/**
 * The checks of a signature that did not hold, or were not made, and which its trust policy lets pass; undefined where
 * every one held.
 */
function describeUnheld({ checks }) {
    const unheld = checks.filter(({ outcome }) => outcome !== 'pass');
    if (unheld.length === 0)
        return undefined;
    const list = unheld.map(({ name, outcome }) => `${name} (${outcomes[outcome]})`);
    return `the trust policy lets pass what did not hold: ${list.join(', ')}`;
}
const outcomes = {
    pass: 'held',
    fail: 'failed',
    inconclusive: 'could not be found out',
    skipped: 'not checked',
};


/***/ }),

/***/ 98542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dy: () => (/* binding */ bytesContent),
  me: () => (/* binding */ createBytes),
  Bu: () => (/* binding */ uploadRelease)
});

// EXTERNAL MODULE: ./packages/core/lib/digest.js
var digest = __webpack_require__(58857);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/in-parallel.js
var in_parallel = __webpack_require__(6512);
// EXTERNAL MODULE: ./packages/core/lib/layout.js
var layout = __webpack_require__(79639);
// EXTERNAL MODULE: ./packages/core/lib/bundle.js
var lib_bundle = __webpack_require__(82881);
// EXTERNAL MODULE: ./packages/core/lib/integrity.js
var integrity = __webpack_require__(82878);
// EXTERNAL MODULE: ./packages/core/lib/pairing.js
var pairing = __webpack_require__(35805);
// EXTERNAL MODULE: ./packages/core/lib/statement.js
var statement = __webpack_require__(12820);
;// CONCATENATED MODULE: ./packages/core/lib/tally.js


/** Nobody uploads one release this often; past it somebody is filling the store. */
const mostMarks = 1000;
/** Other runs of the same build may leave a mark in between; that passes. */
const rounds = 3;
/**
 * All that such an identity learns from a create-only write is whether a key was free, so it counts: every upload
 * leaves a mark among all uploads of the version, then one among those of its build.
 *
 * INVARIANT: each mark of a build was left after one of its own marks among all, no two after the same one. So when the
 * `own`-th mark of this build was left, and the next mark among all is the N-th, at least `own` of the N-1 before it are
 * of this build; if own = N-1, all of them are. Whoever wrote the bundle had left a mark among all before; so it was
 * this build. What is counted wrongly (a run that died between two marks, an answer that was lost) only makes the
 * two numbers differ.
 */
function uploadTally(id, build, leave) {
    const all = counter((n) => (0,layout/* attemptKey */.jX)(id, n), leave, 'take the next one');
    const own = counter((n) => (0,layout/* buildAttemptKey */.fm)(id, build, n), leave, 'take it for own');
    const claim = async () => {
        await all();
        return await own();
    };
    return {
        claim: async () => void (await claim()),
        provesAlone: async () => {
            for (let round = 1; round <= rounds; round += 1) {
                const marks = await claim();
                const before = (await all()) - 1;
                // The mark among all that was just taken needs its counterpart, or later runs would count one too many.
                await own();
                if (before === marks)
                    return true;
            }
            return false;
        },
    };
}
/**
 * Takes the first free number from 1 up. When an answer was lost, the number that is then found taken may be one's
 * own: among all uploads it is safe to count one too many, among one's own build's it is safe to count one too few.
 */
function counter(keyOf, leave, whenUncertain) {
    let last = 0;
    return async () => {
        while (last < mostMarks) {
            last += 1;
            const { outcome, uncertain } = await leave(keyOf(last), `${last}\n`);
            if (outcome === 'created' || (uncertain === true && whenUncertain === 'take it for own'))
                return last;
        }
        throw new errors/* ServiceError */._7('STORE_UNAVAILABLE', `more than ${mostMarks} uploads of this release have been tried`);
    };
}

// EXTERNAL MODULE: ./packages/core/lib/verify.js
var verify = __webpack_require__(43668);
// EXTERNAL MODULE: ./packages/core/lib/stored-bundle.js
var stored_bundle = __webpack_require__(32499);
;// CONCATENATED MODULE: ./packages/core/lib/upload.js











async function uploadRelease(request, ports) {
    const bundle = (0,lib_bundle/* parseBundle */.QN)(request.bundle);
    (0,integrity/* checkIntegrity */._)(bundle);
    const release = (0,statement/* parseStatement */.By)(bundle.statement);
    const files = (0,pairing/* pairFiles */._)(release.files, request.files, 'subject-path');
    const evidence = (0,pairing/* pairFiles */._)(release.evidence, request.evidence, 'evidence-path');
    const { id } = release;
    const uploaded = await createAll(files, (file) => (0,layout/* fileKey */.wm)(id, file.digest.sha256, file.name), ports);
    await createAll(evidence, (file) => (0,layout/* evidenceKey */.ZH)(id, file.digest.sha256, file.name), ports);
    const tally = ports.reader === undefined ? tallyOf(release, ports.store) : undefined;
    await tally?.claim();
    const created = await createBytes(ports.store, (0,layout/* bundleKey */.CK)(id), request.bundle);
    const { outcome, sha256 } = created.outcome === 'created'
        ? { outcome: 'created', sha256: (0,digest/* sha256Of */.Bj)(request.bundle) }
        : { outcome: 'unchanged', sha256: await firstBundle(release, ports, tally) };
    return {
        release,
        outcome,
        ...(sha256 === undefined ? {} : { bundleSha256: sha256 }),
        bundleLocation: created.location,
        files: uploaded,
    };
}
function createAll(pairs, keyOf, { store, progress }) {
    // One file of each name is enough: whichever is sent is compared with what was signed.
    return (0,in_parallel/* inParallel */.H)(pairs, verify/* filesAtOnce */.A7, async ({ file, found: [{ name, path, content }] }) => {
        const watched = progress === undefined ? content : watch(name, content, progress);
        try {
            return { name, ...(await store.create(keyOf(file), watched, file.digest)) };
        }
        catch (failure) {
            throw namingFile(failure, path, file);
        }
    });
}
/** A store knows keys alone; whoever reads of a mismatch has to know which of the files it is. */
function namingFile(failure, path, { digest }) {
    if (!(failure instanceof errors/* VerificationError */.mk) || failure.code !== 'DIGEST_MISMATCH')
        return failure;
    return new errors/* VerificationError */.mk('DIGEST_MISMATCH', `${path} is not what was signed: signed were ${digest.size} bytes with sha256 ${digest.sha256}`, {
        cause: failure,
        nextStep: 'Find out what changed it, and upload the very files that were signed, in the same job.',
    });
}
function watch(name, content, progress) {
    return {
        size: content.size,
        async *open(range) {
            let done = range?.start ?? 0;
            for await (const chunk of content.open(range)) {
                done += chunk.length;
                progress(name, done, content.size);
                yield chunk;
            }
        },
    };
}
function createBytes(store, key, bytes) {
    return store.create(key, bytesContent(bytes), { size: bytes.length, sha256: (0,digest/* sha256Of */.Bj)(bytes) });
}
function bytesContent(bytes) {
    return {
        size: bytes.length,
        async *open(range) {
            yield range === undefined ? bytes : bytes.subarray(range.start, range.end);
        },
    };
}
/** A build is its source and its bytes: signing the same files of the same commit again is the same build. */
function buildIdentity({ id, files, run }) {
    const { repository, sha } = run.claims;
    const identity = [
        id.name,
        id.version,
        repository,
        sha,
        files.map(({ name, digest }) => [name, digest.sha256]),
    ];
    return (0,digest/* sha256Of */.Bj)(Buffer.from(JSON.stringify(identity)));
}
function tallyOf(release, store) {
    const leave = (key, text) => createBytes(store, key, Buffer.from(text));
    return uploadTally(release.id, buildIdentity(release), leave);
}
/**
 * The digest of the bundle that stands, which another signature of the same build may have made; undefined for an
 * identity that may not read it.
 *
 * @throws PolicyError RELEASE_EXISTS unless the release that stands there is this build
 */
async function firstBundle(release, ports, tally) {
    const stored = ports.reader && (await (0,stored_bundle/* findStoredBundle */.hG)(ports.reader, (0,layout/* bundleKey */.CK)(release.id)));
    const same = tally === undefined ? isSameBuild(release, stored) : await tally.provesAlone();
    if (same)
        return stored && (0,digest/* sha256Of */.Bj)(stored.bytes);
    const { name, version } = release.id;
    throw new errors/* PolicyError */.pn('RELEASE_EXISTS', `${name} ${version} already stands in ${ports.store.storeUri}, and nothing shows that it is this build`, {
        nextStep: 'Release under a new version; a version is never replaced.',
    });
}
function isSameBuild(release, stored) {
    if (stored === undefined)
        return false;
    return buildIdentity((0,statement/* parseStatement */.By)((0,lib_bundle/* parseBundle */.QN)(stored.bytes).statement)) === buildIdentity(release);
}


/***/ }),

/***/ 69364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   cC: () => (/* binding */ oneOfTexts),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   hH: () => (/* binding */ notApplicable),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
function pass(rule, { expected, actual }) {
    return { rule, outcome: 'pass', expected, actual };
}
function fail(rule, { expected, actual }) {
    return { rule, outcome: 'fail', expected, actual };
}
/** Nothing is asked for here; `actual` says what is there all the same. */
function notApplicable(rule, actual) {
    return { rule, outcome: 'not-applicable', expected: 'any', actual };
}
/** Whether one of the texts that are allowed matches the one that is there; absent `allowed` asks for nothing. */
function oneOfTexts(rule, { allowed, actual }, matches = isSame) {
    if (allowed === undefined)
        return notApplicable(rule, actual);
    // Fail closed: an empty list allows nothing.
    const expected = allowed.length === 0 ? 'one of an empty list' : allowed.join(' or ');
    return allowed.some((one) => matches(one, actual))
        ? pass(rule, { expected, actual })
        : fail(rule, { expected, actual });
}
function isSame(allowed, actual) {
    return allowed === actual;
}
/** The first of many, so that a message stays readable. */
function listed(items, most = 10) {
    const shown = items.slice(0, most).join(', ');
    return items.length > most ? `${shown} and ${items.length - most} more` : shown;
}
/** `1 test`, `2 tests`. */
function counted(count, noun, plural = `${noun}s`) {
    return `${count} ${count === 1 ? noun : plural}`;
}


/***/ }),

/***/ 43668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ filesAtOnce),
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   SI: () => (/* binding */ assertStoredDigest),
/* harmony export */   VA: () => (/* binding */ verifyRelease),
/* harmony export */   eZ: () => (/* binding */ verifyInPlace)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57706);
/* harmony import */ var _in_parallel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6512);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13666);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79639);
/* harmony import */ var _stored_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32499);






/** Files looked at or moved at once: enough to hide a store's latency, few enough to keep memory flat. */
const filesAtOnce = 8;
/** Verifies a release where it stands in a store, and every byte of it. */
async function verifyRelease({ id, bundleSha256 }, ports) {
    const stored = await (0,_stored_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .readStoredBundle */ ._H)(ports.store, id);
    const expected = {
        id,
        purpose: { kind: 'verify' },
        ...(bundleSha256 === undefined ? {} : { sha256: bundleSha256 }),
    };
    const bundle = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyBundle */ .I)(stored.bytes, expected, ports);
    const { files, evidence } = bundle.release;
    const verified = await verifyFiles(files, (file) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .fileKey */ .wm)(id, file.digest.sha256, file.name), ports);
    // Evidence is for reading later, not for deploying, so it never goes to the sink.
    const { sink: _, ...inPlace } = ports;
    return {
        ...bundle,
        bundleLocation: stored.location,
        files: verified,
        evidence: await verifyFiles(evidence, (file) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceKey */ .ZH)(id, file.digest.sha256, file.name), inPlace),
    };
}
async function verifyFiles(files, keyOf, ports) {
    return (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_3__/* .inParallel */ .H)(files, filesAtOnce, async (file) => {
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
    const hash = (_name, bytes) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .hashContent */ .sW)(bytes, file.digest.size);
    return verifyStream(await openFile(store, key, file.name, pin(stored.location)), file, hash, progress);
}
/** @throws VerificationError DIGEST_MISMATCH unless a store's own checksum is the signed one. */
function assertStoredDigest(file, size, vouched, location) {
    const { digest } = file;
    const expected = vouched.includes('-') && digest.parts !== undefined ? (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .compositeSha256 */ .Bz)(digest.parts) : digest.sha256;
    if (vouched !== expected || size !== digest.size)
        throw mismatch(file, { size, sha256: vouched }, location);
}
async function verifyStream(object, file, sink, progress) {
    const actual = await sink(file.name, watched(object, file, progress));
    if (actual.sha256 !== file.digest.sha256 || actual.size !== file.digest.size)
        throw mismatch(file, actual, object.location);
    return object.location;
}
/** Cuts a stream off once it is longer than what was signed, so that a hostile store cannot fill a disk. */
async function* watched(object, file, progress) {
    let done = 0;
    for await (const chunk of object.bytes) {
        done += chunk.length;
        if (done > file.digest.size)
            throw mismatch(file, { size: done }, object.location);
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .VerificationError */ .mk('FILE_MISSING', `${name} is part of the release but is not in ${store.storeUri}`);
}
function mismatch({ name, digest }, actual, location) {
    const got = actual.sha256 === undefined
        ? `more than ${digest.size} bytes`
        : `${actual.size} bytes with sha256 ${actual.sha256}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .VerificationError */ .mk('DIGEST_MISMATCH', `${name} at ${location.uri} is not what was signed: expected ${digest.size} bytes with sha256 ${digest.sha256}, got ${got}`);
}


/***/ })

};

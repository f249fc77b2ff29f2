export const id = 4477;
export const ids = [4477];
export const modules = {

/***/ 63622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U1: () => (/* binding */ judgeApprovals),
/* harmony export */   o: () => (/* binding */ unresolvedAuthors),
/* harmony export */   p9: () => (/* binding */ mostListed)
/* harmony export */ });
/* harmony import */ var _policy_deploy_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29856);
/* harmony import */ var _values_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13954);
/* harmony import */ var _approver_standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96118);



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
        sources: _policy_deploy_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .approvalSources */ .iG.filter((source) => demands.sources.includes(source)),
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
    return (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .Bj)(Buffer.from(answers.map(({ path, sha256 }) => `${sha256} ${path}\n`).join('')));
}
function distinct(all, key) {
    return [...new Map(all.map((one) => [key(one), one])).values()];
}


/***/ }),

/***/ 96118:
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

/***/ 4477:
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
// EXTERNAL MODULE: ./packages/core/lib/release/bundle.js
var bundle = __webpack_require__(79423);
// EXTERNAL MODULE: ./packages/core/lib/release/statement.js
var statement = __webpack_require__(15118);
// EXTERNAL MODULE: ./packages/core/lib/values/digest.js
var values_digest = __webpack_require__(13954);
// EXTERNAL MODULE: ./packages/core/lib/values/fields.js
var values_fields = __webpack_require__(71799);
// EXTERNAL MODULE: ./packages/core/lib/values/utc-time.js
var utc_time = __webpack_require__(67974);
// EXTERNAL MODULE: ./packages/core/lib/approvals/approvals.js
var approvals = __webpack_require__(63622);
// EXTERNAL MODULE: ./packages/core/lib/policy/deploy-policy.js
var deploy_policy = __webpack_require__(29856);
;// CONCATENATED MODULE: ./packages/core/lib/environments/approvals-record.js
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
    return (0,values_digest/* parseSha256 */.tz)(text) ?? refuse('a digest is not SHA-256 in hex');
}
function refuse(reason) {
    throw (0,values_fields/* malformed */.Q)(reason);
}

;// CONCATENATED MODULE: ./packages/core/lib/environments/decision.js




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
        throw (0,values_fields/* malformed */.Q)('it passes over no rule, and says that it does');
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
        finishedOn: (0,utc_time/* toTime */.x)(finishedOn),
    };
}
function readStanding(fields) {
    const bundleSha256 = (0,values_digest/* parseSha256 */.tz)(fields.text('sha256'));
    if (bundleSha256 === undefined)
        throw (0,values_fields/* malformed */.Q)('a digest is not SHA-256 in hex');
    return {
        id: (0,statement/* readReleaseId */.ph)(fields),
        bundleSha256,
        repository: fields.text('repository'),
        commit: fields.text('commit'),
        finishedOn: new Date((0,statement/* readTime */.aQ)(fields.text('finishedOn'))),
    };
}

;// CONCATENATED MODULE: ./packages/core/lib/environments/promotion.js
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
                run: (0,statement/* readClaims */.Ip)(new values_fields/* Fields */.C(run.claims, 'claims')),
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
        promotion = fromDocument(new values_fields/* Fields */.C((0,strict_json/* parseStrictJson */.R)(bytes, bundle/* largestBundle */.bS), ''));
    }
    catch (cause) {
        throw cause instanceof SyntaxError ? (0,values_fields/* malformed */.Q)(cause.message, cause) : cause;
    }
    if (Buffer.compare(encodePromotion(promotion), bytes) !== 0) {
        throw (0,values_fields/* malformed */.Q)('the promotion record is not in the canonical form that this version writes');
    }
    return promotion;
}
function fromDocument(document) {
    const predicate = document.fields('predicate');
    const own = predicate.fields('securedeploy_promotion');
    const [input] = predicate.list('inputAttestations');
    if (input === undefined)
        throw (0,values_fields/* malformed */.Q)('it names no input attestation');
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
    const digest = (0,values_digest/* parseSha256 */.tz)(fields.text('sha256'));
    if (digest === undefined)
        throw (0,values_fields/* malformed */.Q)('a digest is not SHA-256 in hex');
    return digest;
}
function readSource(fields) {
    const commit = fields.text('commit');
    if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
        throw (0,values_fields/* malformed */.Q)('its commit is not a commit');
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
        throw (0,values_fields/* malformed */.Q)('a promotion record holds a rule that did not pass, and that nobody passed over');
    return {
        rule,
        outcome,
        expected: fields.text('expected'),
        actual: fields.text('actual'),
    };
}


/***/ })

};

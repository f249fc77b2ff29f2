export const id = 6470;
export const ids = [6470];
export const modules = {

/***/ 75836:
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

/***/ 39854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ stepsOf),
/* harmony export */   E: () => (/* binding */ renderDiagram)
/* harmony export */ });
/* harmony import */ var _history_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83693);
/* harmony import */ var _history_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22042);


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
    const characters = Array.from(withoutOwnWords(line));
    const cut = characters.length > longestText ? [...characters.slice(0, longestText - 1), '…'] : characters;
    return cut
        .map((character) => (/^[A-Za-z0-9 ]$/.test(character) ? character : `#${character.codePointAt(0) ?? 0};`))
        .join('');
}
/** Mermaid looks for formulas and icons after it has read entity codes; a space in between makes texts of them. */
function withoutOwnWords(line) {
    return line.replaceAll(/\$(?=\$)/g, '$ ').replaceAll(/:(?=fa-)/g, ': ');
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
        const tones = group.map(_history_line_js__WEBPACK_IMPORTED_MODULE_0__/* .toneOf */ .Y);
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
    const words = group.map(_history_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4);
    return [words[0]?.step ?? '', ...words.map(({ who, what }) => (who === '' ? what : who))];
}
function textsOf(line) {
    const { step, when, who, what } = (0,_history_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(line);
    return [step, placeInWords(line) ?? what, ...(0,_history_line_js__WEBPACK_IMPORTED_MODULE_0__/* .alarmsOf */ .q)(line), who, when].filter((text) => text !== '');
}
/** Of an arrival only where it led: addresses are long, and the table has them. */
function placeInWords({ step, environment, fact }) {
    const isArrival = fact !== undefined && (step === 'arrived' || step === 'promoted');
    return isArrival && environment !== undefined
        ? `${step === 'arrived' ? 'to' : 'into'} ${environment}`
        : undefined;
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


/***/ }),

/***/ 83693:
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

/***/ 3495:
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

/***/ 22042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SY: () => (/* binding */ approverInWords),
/* harmony export */   f1: () => (/* binding */ historyTable),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
/* harmony import */ var _facts_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75836);
/* harmony import */ var _records_hold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86335);
/* harmony import */ var _history_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83693);



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
                `${(0,_records_hold_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeInWords */ .x6)(hold.scope)}${end}`,
                ...(state === 'in-force' ? [] : [hold.reason, stateNames[state]]),
            ];
        }
        case 'lifted':
            return [`${(0,_records_hold_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeInWords */ .x6)(line.fact.lift.scope)}: ${line.fact.lift.reason}`];
    }
}
const stateNames = { over: 'over by itself', lifted: 'lifted since' };
function sourceOf({ run: { claims } }) {
    return `${claims.repository} at ${claims.sha.slice(0, 12)} (${claims.ref})`;
}
function filesInWords({ files, evidence }) {
    const more = evidence.length === 0 ? '' : ` and ${(0,_facts_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(evidence.length, 'evidence file')}`;
    return `${(0,_facts_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(files.length, 'file')}${more}`;
}
function contentInWords(content) {
    switch (content?.kind) {
        case 'junit':
            return `: ${(0,_facts_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(content.run, 'test')} ran, ${content.failed} failed, ${content.skipped} skipped`;
        case 'sarif':
            return `: ${(0,_facts_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(content.findings.length, 'finding')}`;
        case 'sbom':
            return `: ${(0,_facts_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(content.components, 'component')} (${content.format})`;
        case 'other':
        case undefined:
            return '';
    }
}
/** The first lines of a decision, so that a cell stays readable; the record has them all. */
const mostNamed = 10;
function approverInWords({ person, grounds }) {
    return `${person.login} (id ${person.id}) ${(0,_facts_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(grounds.listed.map(groundInWords), mostNamed)}`;
}
function groundInWords(ground) {
    return ground.kind === 'environment'
        ? `in the environment ${ground.environment}`
        : `by review ${ground.reviewId} of #${ground.pullRequest}`;
}
function approvalsInWords({ minimum, independent, changes, lacking }, { environment }) {
    const demanded = `${(0,_facts_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(minimum, independent ? 'independent approval' : 'approval')} demanded`;
    const own = independent ? '' : ', which may be those of authors';
    const missing = lacking === 0 ? '' : `; too few for ${lacking} of them`;
    return `${(0,_facts_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(changes.total, 'change')} for ${environment}: ${demanded}${own}${missing}`;
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

/***/ 57213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   xe: () => (/* binding */ releaseLines)
/* harmony export */ });
/* unused harmony exports signedLine, signingTime */
/* harmony import */ var _signers_unheld_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16163);
/* harmony import */ var _values_utc_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67974);
/* harmony import */ var _history_standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3495);



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
    const unheld = (0,_signers_unheld_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .describeUnheld */ .S)(accepted.signature);
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
        ? { at: (0,_values_utc_time_js__WEBPACK_IMPORTED_MODULE_2__/* .toTime */ .x)(envelope.signingTime), vouched: 'stated' }
        : { at: (0,_values_utc_time_js__WEBPACK_IMPORTED_MODULE_2__/* .toTime */ .x)(authenticTime), vouched: 'authentic' };
}


/***/ }),

/***/ 42125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isFromToken),
/* harmony export */   u: () => (/* binding */ claimsOrigin)
/* harmony export */ });
function isFromToken(source) {
    return source === 'oidc-token' || source === 'oidc-token-accepted-by-sts';
}
function claimsOrigin(source) {
    switch (source) {
        case 'oidc-token-accepted-by-sts':
            return 'claims from an OIDC token that AWS STS accepted';
        case 'oidc-token':
            return 'claims from an OIDC token';
        case 'environment':
            return 'claims from environment variables, which an earlier step can change';
    }
}


/***/ }),

/***/ 1503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ drawBundle),
/* harmony export */   DL: () => (/* binding */ arrivalSteps),
/* harmony export */   WA: () => (/* binding */ bundleSteps),
/* harmony export */   hb: () => (/* binding */ drawSigned),
/* harmony export */   lF: () => (/* binding */ drawUploaded),
/* harmony export */   ld: () => (/* binding */ drawVerified)
/* harmony export */ });
/* harmony import */ var _facts_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75836);
/* harmony import */ var _history_history_diagram_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39854);
/* harmony import */ var _history_release_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57213);



function drawSigned({ release, bundle, signature, envelopes }) {
    const signatures = [{ party: signature.signedBy, signature }];
    const lines = (0,_history_release_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseLines */ .xe)({ release, at: '', sha256: bundle.sha256, signatures });
    const others = envelopes.length - 1;
    const more = others === 0 ? [] : [plain('beside', 'signed', `with ${(0,_facts_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(others, 'signature')} more`)];
    return (0,_history_history_diagram_js__WEBPACK_IMPORTED_MODULE_2__/* .renderDiagram */ .E)([...(0,_history_history_diagram_js__WEBPACK_IMPORTED_MODULE_2__/* .stepsOf */ .B)(lines), ...more]);
}
/** Whose the signatures are is nothing that an upload finds out. */
function drawUploaded({ release, bundleLocation }) {
    const built = (0,_history_release_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseLines */ .xe)({ release, at: bundleLocation.uri, signatures: [] });
    return (0,_history_history_diagram_js__WEBPACK_IMPORTED_MODULE_2__/* .renderDiagram */ .E)([
        ...(0,_history_history_diagram_js__WEBPACK_IMPORTED_MODULE_2__/* .stepsOf */ .B)(built),
        plain('chain', 'uploaded', filesOf(release), `bundle at ${bundleLocation.uri}`),
    ]);
}
function drawVerified(verified) {
    const { bundleLocation, release } = verified;
    return (0,_history_history_diagram_js__WEBPACK_IMPORTED_MODULE_2__/* .renderDiagram */ .E)([
        ...bundleSteps(verified, bundleLocation.uri),
        ...arrivalSteps(verified.rules, 'promotion-record'),
        plain('chain', 'verified', filesOf(release), `bundle at ${bundleLocation.uri}`),
    ]);
}
/** For a release whose files are on disk. */
function drawBundle(verified) {
    return (0,_history_history_diagram_js__WEBPACK_IMPORTED_MODULE_2__/* .renderDiagram */ .E)([
        ...bundleSteps(verified, ''),
        plain('chain', 'verified', filesOf(verified.release), 'on disk'),
    ]);
}
function bundleSteps({ release, sha256, signatures }, at) {
    return (0,_history_history_diagram_js__WEBPACK_IMPORTED_MODULE_2__/* .stepsOf */ .B)((0,_history_release_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseLines */ .xe)({ release, at, sha256, signatures }));
}
/** The record of the release's arrival, where a rule asked for one: what the rule found. */
function arrivalSteps(rules, id) {
    const found = rules.find(({ rule, outcome }) => rule === id && outcome === 'pass');
    return found === undefined ? [] : [plain('chain', 'arrived', found.actual)];
}
function filesOf({ files, evidence }) {
    const more = evidence.length === 0 ? '' : ` and ${(0,_facts_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(evidence.length, 'evidence file')}`;
    return `${(0,_facts_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(files.length, 'file')}${more}, as signed`;
}
function plain(place, ...texts) {
    return { place, texts, tone: 'plain' };
}


/***/ }),

/***/ 6470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ ruleTable),
/* harmony export */   Dv: () => (/* binding */ checkTable),
/* harmony export */   Ix: () => (/* binding */ facts),
/* harmony export */   K6: () => (/* binding */ describeUploaded),
/* harmony export */   M0: () => (/* binding */ locationTable),
/* harmony export */   Nm: () => (/* binding */ fileTable),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UH: () => (/* binding */ describeVerified),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   c9: () => (/* binding */ describeSigned),
/* harmony export */   describeRefusal: () => (/* binding */ describeRefusal),
/* harmony export */   fs: () => (/* binding */ describeBlob),
/* harmony export */   wN: () => (/* binding */ describeBundle),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _release_claims_origin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42125);
/* harmony import */ var _signers_unheld_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16163);
/* harmony import */ var _chain_diagrams_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1503);



function describeSigned(signed, signer) {
    const { release, bundle, signature } = signed;
    return {
        title: `Signed ${nameOf(release)}`,
        lead: `${count(release.files.length, 'file')} signed by ${signature.signedBy}, and the signature was verified.`,
        diagram: (0,_chain_diagrams_js__WEBPACK_IMPORTED_MODULE_0__/* .drawSigned */ .hb)(signed),
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
        diagram: (0,_chain_diagrams_js__WEBPACK_IMPORTED_MODULE_0__/* .drawUploaded */ .lF)(uploaded),
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
        diagram: (0,_chain_diagrams_js__WEBPACK_IMPORTED_MODULE_0__/* .drawVerified */ .ld)(verified),
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
        diagram: (0,_chain_diagrams_js__WEBPACK_IMPORTED_MODULE_0__/* .drawBundle */ .DA)(verified),
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
function held(signature) {
    return (0,_signers_unheld_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .describeUnheld */ .S)(signature) ?? 'every check held';
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
            (0,_release_claims_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .isFromToken */ .c)(claimsSource)
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

/***/ 16163:
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

/***/ 67974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ toTime)
/* harmony export */ });
/** Times as every statement writes them. */
/** RFC 3339, UTC, whole seconds. */
function toTime(date) {
    return date.toISOString().replace(/\.\d+Z$/, 'Z');
}


/***/ })

};

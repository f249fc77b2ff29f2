export const id = 5537;
export const ids = [5537,6112];
export const modules = {

/***/ 5537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHistoryPage: () => (/* binding */ renderHistoryPage),
  X: () => (/* binding */ verdictBox)
});

// EXTERNAL MODULE: ./packages/core/lib/history/history-line.js
var history_line = __webpack_require__(83693);
// EXTERNAL MODULE: ./packages/core/lib/history/history-words.js
var history_words = __webpack_require__(22042);
// EXTERNAL MODULE: ./packages/core/lib/reports/reports.js
var reports = __webpack_require__(6470);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/release/bundle.js
var release_bundle = __webpack_require__(79423);
// EXTERNAL MODULE: ./packages/local/lib/file-uri.js
var file_uri = __webpack_require__(36112);
;// CONCATENATED MODULE: ./packages/cli/lib/history/history-checks.js
/** The commands by which anybody can check a line of a history with other people's tools: sha256sum, jq and notation. */



function checksOf(lines) {
    const files = new Map();
    for (const [index, { at }] of lines.entries())
        files.set(at, [...(files.get(at) ?? []), index + 1]);
    return [...files].flatMap(([at, numbers]) => {
        const own = numbers.flatMap((number) => lines[number - 1] ?? []);
        const commands = commandsFor(at, numbers[0] ?? 0, own);
        return commands.length === 0 ? [] : [{ lines: numbers, at, commands }];
    });
}
function commandsFor(at, number, lines) {
    // A prefix, below which nothing was found or could be listed.
    if (at.endsWith('/'))
        return [];
    const file = lines.some(({ step }) => step === 'evidence')
        ? `line-${number}.evidence`
        : `line-${number}.bundle.json`;
    const digest = lines.find(({ step, digest: found }) => step !== 'built' && found !== undefined)?.digest;
    return [
        ...fetchCommand(at, file),
        ...(digest === undefined
            ? []
            : [`echo '${digest.replace('sha256:', '')}  ${file}' | sha256sum --check --strict`]),
        ...(file.endsWith('.evidence') ? [] : bundleCommands(file, `line-${number}.json`, lines)),
    ];
}
function fetchCommand(at, file) {
    if (at.startsWith('s3://'))
        return [`aws s3 cp ${quoted(at)} ${file}`];
    try {
        return [`cp ${quoted((0,file_uri.parseFileUri)(at, 'INPUT_MALFORMED', 'the file'))} ${file}`];
    }
    catch (failure) {
        if (failure instanceof errors/* InputError */.dz)
            return [];
        throw failure;
    }
}
/** For a POSIX shell: nothing within is read by it. */
function quoted(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}
function bundleCommands(bundle, statement, lines) {
    const count = Math.max(1, ...lines.map(signatureCount), lines.filter(({ step }) => step === 'signed').length);
    const signatures = Array.from({ length: count }, (_, index) => {
        const envelope = `${statement}${index === 0 ? '' : `.${index + 1}`}.jws.sig`;
        return [
            `jq -r '.signatures[${index}]' ${bundle} | base64 -d > ${envelope}`,
            `notation blob verify --signature ${envelope} --media-type ${release_bundle/* statementMediaType */.sq} ${statement}`,
        ];
    });
    return [
        `jq -r .statement ${bundle} | base64 -d > ${statement}`,
        ...signatures.flat(),
        ...[...new Set(lines.map(({ step }) => questions[step]))].flatMap((question) => question === undefined ? [] : [question(statement)]),
    ];
}
function signatureCount(line) {
    if (line.fact === undefined || !('signatures' in line.fact))
        return 0;
    return line.fact.signatures.length;
}
/** What in a statement tells a line. */
const questions = {
    built: (file) => `jq '.predicate.buildDefinition.internalParameters.github' ${file}`,
    // In the folder that the files were copied to.
    stored: (file) => `jq -r '.subject[] | .digest.sha256 + "  " + .name' ${file} | sha256sum --check --strict`,
    approved: (file) => `jq '.predicate.securedeploy_promotion.approvals' ${file}`,
    arrived: (file) => promotionQuestion(file),
    promoted: (file) => promotionQuestion(file),
    deployed: (file) => `jq '.predicate | {environment, outcome, target, deployedOn}' ${file}`,
    held: (file) => `jq '.predicate | {scope, reason, placedOn, until}' ${file}`,
    lifted: (file) => `jq '.predicate | {hold, scope, reason, liftedOn}' ${file}`,
};
function promotionQuestion(file) {
    return `jq '.predicate | {timeVerified, policy, from: .securedeploy_promotion.from, to: .securedeploy_promotion.to, bypass: .securedeploy_promotion.bypass}' ${file}`;
}

// EXTERNAL MODULE: ./packages/cli/lib/history/html.js
var html = __webpack_require__(2758);
// EXTERNAL MODULE: ./packages/cli/lib/history/page.js + 1 modules
var page = __webpack_require__(9055);
;// CONCATENATED MODULE: ./packages/cli/lib/history/history-page-decisions.js



function decisionSections(lines) {
    const promotions = lines.flatMap((line) => (line.step === 'arrived' || line.step === 'promoted') && line.fact !== undefined
        ? [line.fact.promotion]
        : []);
    if (promotions.length === 0)
        return [];
    return [{ id: 'decisions', heading: 'How it was decided', body: (0,html/* html */.qy) `${promotions.map(decisionBlock)}` }];
}
function decisionBlock(promotion) {
    const { environment, decision, policy, timeVerified, signedBy } = promotion;
    const { approvals, bypass, downgrade } = decision;
    return (0,html/* html */.qy) `<h3>${environment}, ${timeVerified}</h3>
    <p>Under ${policy.uri}<br /><span class="digest">sha256:${policy.sha256}</span></p>
    <p>The release was signed by ${signedBy}.</p>
    ${bypass === undefined ? html/* nothing */.s6 : (0,html/* html */.qy) `<p class="said alarm">Passed over: ${bypass.rules.join(', ')}. Reason: ${bypass.reason}</p>`}
    ${downgrade === undefined ? html/* nothing */.s6 : (0,html/* html */.qy) `<p class="said alarm">Let in over the newer ${downgrade.from.id.version}. Reason: ${downgrade.reason}</p>`}
    ${approvals === undefined ? (0,html/* html */.qy) `<p>No approval was demanded.</p>` : approvalBlock(approvals)}
    ${ruleTable(promotion)}`;
}
function approvalBlock(approvals) {
    const { minimum, independent, sources, base, head, changes, lacking, approvers, excluded, unresolved } = approvals;
    const kind = `${independent ? 'independent ' : ''}approval${minimum === 1 ? '' : 's'}`;
    return (0,html/* html */.qy) `<dl class="facts">
    <dt>Demanded</dt>
    <dd>${minimum} ${kind} of every change, by ${sources.join(' or ')}</dd>
    <dt>Changes</dt>
    <dd>${changes.total} after ${base ?? 'the beginning'} up to ${head}</dd>
    <dt>Too few for</dt>
    <dd>${lacking === 0 ? 'none of them' : `${lacking} of them`}</dd>
    <dt>Counted</dt>
    <dd>${people(approvers, history_words/* approverInWords */.SY)}</dd>
    <dt>Not counted</dt>
    <dd>
      ${people(excluded, ({ person, reasons }) => `${person.login} (id ${person.id}): ${reasons.listed.join(', ')}`)}
    </dd>
    <dt>Unknown authors</dt>
    <dd>${people(unresolved, (author) => author)}</dd>
    <dt>GitHub's answers</dt>
    <dd>${answersInWords(approvals)}<br /><span class="digest">sha256:${approvals.answers.sha256}</span></dd>
  </dl>`;
}
function answersInWords({ answers: { total } }) {
    return `${total} ${total === 1 ? 'answer' : 'answers'}, digest over all`;
}
function people({ total, listed }, words) {
    if (total === 0)
        return (0,html/* html */.qy) `nobody`;
    const left = total - listed.length;
    return (0,html/* html */.qy) `${listed.map((one) => (0,html/* html */.qy) `${words(one)}<br />`)}${left === 0 ? html/* nothing */.s6 : (0,html/* html */.qy) `and ${left} more`}`;
}
const tones = { pass: 'plain', 'not-applicable': 'plain', fail: 'alarm' };
/** Rules that asked for nothing are named and no more. */
function ruleTable({ rules, environment }) {
    const asked = rules.filter(({ outcome }) => outcome !== 'not-applicable');
    const others = rules.filter(({ outcome }) => outcome === 'not-applicable').map(({ rule }) => rule);
    const rows = asked.map(({ rule, outcome, expected, actual }) => ({
        tone: tones[outcome],
        cells: [
            (0,html/* html */.qy) `<code>${rule}</code>`,
            outcome === 'fail' ? (0,html/* html */.qy) `<span class="said alarm">failed, passed over</span>` : (0,html/* html */.qy) `${outcome}`,
            (0,html/* html */.qy) `${expected}`,
            (0,html/* html */.qy) `${actual}`,
        ],
    }));
    const table = (0,page/* renderTable */.b)(`What the rules said when the release was let into ${environment}, as the record keeps it.`, [
        { name: 'Rule', className: 'rule' },
        { name: 'Outcome', className: 'now' },
        { name: 'Expected' },
        { name: 'Actual' },
    ], rows);
    if (others.length === 0)
        return table;
    return (0,html/* html */.qy) `${table}
    <p class="quiet">Asked for nothing here: ${others.join(', ')}.</p>`;
}

;// CONCATENATED MODULE: ./packages/cli/lib/history/history-picture-boxes.js

function boxesOf({ lines, stores, release }) {
    const signed = lines.filter(({ step }) => step === 'signed');
    const built = lines.filter(({ step }) => step === 'built');
    const claims = release?.run.claims;
    const accepted = signed.filter(({ fact }) => fact !== undefined).length;
    return [
        {
            name: 'Built',
            texts: [
                quiet(claims?.repository ?? 'from nobody knows what'),
                quiet(claims === undefined ? '' : `at ${claims.sha.slice(0, 12)}`),
                quiet(claims?.ref ?? ''),
                ...faults(built),
            ],
            tone: worst(built),
            reached: 'reached',
            arrow: 'plain',
        },
        {
            name: 'Signed',
            texts: [
                quiet(`${accepted} ${accepted === 1 ? 'signature' : 'signatures'}`),
                quiet(signed.find(({ time }) => time !== undefined)?.time?.at ?? ''),
                ...faults(signed),
            ],
            tone: worst(signed),
            reached: 'reached',
            arrow: 'plain',
        },
        ...stores.map(({ environment }) => environmentBox(environment, lines)),
    ];
}
/** Holds in force that are about the release wherever it stands. */
function barsOf({ lines }) {
    return lines.flatMap((line) => line.step === 'held' && line.environment === undefined
        ? [
            ...(0,history_line/* alarmsOf */.q)(line).map((alarm) => `✖ held, ${alarm}`),
            ...faults([line]).map(({ text }) => `${text}: a hold`),
        ]
        : []);
}
function environmentBox(environment, all) {
    const lines = all.filter((line) => line.environment === environment && line.step !== 'lifted');
    const arrival = lines.find(({ step, fact }) => (step === 'arrived' || step === 'promoted') && fact !== undefined);
    const stored = lines.find(({ step, standing }) => step === 'stored' && standing.kind === 'holds');
    const isThere = lines.some(({ step }) => step !== 'held');
    const arrivals = lines.filter(({ step }) => step === 'arrived' || step === 'promoted');
    return {
        name: environment,
        texts: [
            quiet(arrivalText(arrival, isThere, arrivals)),
            ...(stored === undefined ? [] : [{ text: '✔ every byte as signed', style: 'good-text' }]),
            ...lines.flatMap(approvalText),
            ...lines.flatMap(deploymentText),
            ...lines.flatMap(alarmText),
            ...faults(lines),
        ],
        tone: worst(lines),
        reached: isThere ? 'reached' : 'unreached',
        arrow: worst(arrivals),
    };
}
function arrivalText(arrival, isThere, arrivals) {
    if (arrival?.time !== undefined)
        return arrival.time.at;
    if (arrivals.length > 0)
        return 'no arrival that holds';
    return isThere ? 'not admitted' : 'not reached';
}
function approvalText(line) {
    if (line.step !== 'approved' || line.fact === undefined)
        return [];
    const { total } = line.fact.approvals.approvers;
    return [quiet(`${total} ${total === 1 ? 'approver' : 'approvers'}`)];
}
function deploymentText(line) {
    if (line.step !== 'deployed' || line.fact === undefined)
        return [];
    const { outcome } = line.fact.deployment;
    return [
        outcome === 'success'
            ? { text: '✔ deployed', style: 'good-text' }
            : { text: `✖ deployment ${outcomes[outcome]}`, style: 'warning-text' },
    ];
}
const outcomes = { failure: 'failed', 'rolled-back': 'rolled back' };
function alarmText(line) {
    if (line.step === 'held' && (0,history_line/* alarmsOf */.q)(line).length > 0)
        return [{ text: '✖ held', style: 'alarm-text' }];
    if ((line.step !== 'arrived' && line.step !== 'promoted') || line.fact === undefined)
        return [];
    const { bypass, downgrade } = line.fact.promotion.decision;
    return [
        ...(bypass === undefined ? [] : [{ text: '✖ rules passed over', style: 'alarm-text' }]),
        ...(downgrade === undefined ? [] : [{ text: '✖ older than before', style: 'alarm-text' }]),
    ];
}
function faults(lines) {
    return lines.flatMap(({ standing }) => {
        if (standing.kind === 'does-not-hold')
            return [{ text: `✖ ${standing.code}`, style: 'alarm-text' }];
        return standing.kind === 'unknown' ? [{ text: `? ${standing.code}`, style: 'warning-text' }] : [];
    });
}
function quiet(text) {
    return { text, style: 'quiet' };
}
function worst(lines) {
    const tones = lines.map(history_line/* toneOf */.Y);
    return tones.includes('alarm') ? 'alarm' : tones.includes('warning') ? 'warning' : 'plain';
}

;// CONCATENATED MODULE: ./packages/cli/lib/history/history-picture.js


const boxWidth = 212;
const rowHeight = 19;
const gap = 38;
const margin = 8;
const arrowHead = 8;
/** Boxes that fit beside each other and can still be read. */
const mostAcross = 6;
const longestText = { plain: 27, bold: 24 };
const barHeight = 30;
/** Two drawings of the same: the style sheet shows the one that suits the width. */
function drawChain(history) {
    const boxes = boxesOf(history);
    const bars = barsOf(history);
    const words = describe(boxes, bars);
    const across = boxes.length <= mostAcross
        ? drawAcross(boxes, bars, words)
        : drawDown(boxes, bars, words, 'narrow always');
    return (0,html/* html */.qy) `${across}${boxes.length <= mostAcross ? drawDown(boxes, bars, words, 'narrow') : (0,html/* html */.qy) ``}`;
}
/** For those who cannot see it. */
function describe(boxes, bars) {
    const told = boxes.map(({ name, texts }) => `${name}: ${texts.map(({ text }) => text).join(', ')}`);
    return [...told, ...bars].join('. ');
}
function drawAcross(boxes, bars, words) {
    const height = Math.max(...boxes.map(heightOf));
    const step = boxWidth + gap;
    const middle = margin + height / 2;
    const drawn = boxes.map((box, index) => {
        const x = margin + index * step;
        const arrow = index === 0 ? (0,html/* html */.qy) `` : drawArrow(box, [x - gap + 4, middle], [x - 4, middle]);
        return (0,html/* html */.qy) `${arrow}${drawBox(box, x, margin, height)}`;
    });
    const width = boxes.length * step - gap;
    const below = drawBars(bars, width, margin + height + 8);
    const total = 2 * margin + height + bars.length * (barHeight + 8);
    return svg('wide', 2 * margin + width, total, words, [...drawn, ...below]);
}
function drawDown(boxes, bars, words, className) {
    let y = margin;
    const drawn = [];
    const middle = margin + boxWidth / 2;
    for (const [index, box] of boxes.entries()) {
        if (index > 0) {
            drawn.push(drawArrow(box, [middle, y + 4], [middle, y + gap - 4]));
            y += gap;
        }
        drawn.push(drawBox(box, margin, y, heightOf(box)));
        y += heightOf(box);
    }
    drawn.push(...drawBars(bars, boxWidth, y + 8));
    y += bars.length * (barHeight + 8);
    return svg(className, boxWidth + 2 * margin, y + margin, words, drawn);
}
function drawBars(bars, width, y) {
    const fitting = Math.floor(width / 8);
    return bars.map((text, index) => {
        const top = y + index * (barHeight + 8);
        return (0,html/* html */.qy) `<g
      ><title>${text}</title>
      <rect class="box alarm" x="${margin}" y="${top}" width="${width}" height="${barHeight}" rx="7" />
      <text class="alarm-text" x="${margin + 12}" y="${top + 20}">${cut(text, fitting)}</text></g
    >`;
    });
}
function svg(className, width, height, words, drawn) {
    return (0,html/* html */.qy) `<svg class="${className}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${words}">
    ${drawn}
  </svg>`;
}
function heightOf({ texts }) {
    return 40 + texts.filter(({ text }) => text !== '').length * rowHeight;
}
function drawBox({ name, texts, tone, reached }, x, y, height) {
    const className = reached === 'unreached' && tone === 'plain' ? 'unreached' : tone === 'plain' ? 'good' : tone;
    const shown = texts.filter(({ text }) => text !== '');
    return (0,html/* html */.qy) `<g
    ><title>${[name, ...shown.map(({ text }) => text)].join(', ')}</title>
    <rect class="box ${className}" x="${x}" y="${y}" width="${boxWidth}" height="${height}" rx="7" />
    <text class="name" x="${x + 12}" y="${y + 25}">${cut(name, longestText.bold)}</text>
    ${shown.map(({ text, style }, index) => (0,html/* html */.qy) `<text class="${style}" x="${x + 12}" y="${y + 47 + index * rowHeight}"
          >${cut(text, isBold(style) ? longestText.bold : longestText.plain)}</text
        >`)}</g
  >`;
}
function drawArrow({ arrow, reached }, [x1, y1], [x2, y2]) {
    const className = arrow === 'alarm' ? 'alarm' : reached === 'unreached' ? 'unreached' : '';
    const isAcross = y1 === y2;
    const tip = isAcross
        ? `${x2},${y2} ${x2 - arrowHead},${y2 - 5} ${x2 - arrowHead},${y2 + 5}`
        : `${x2},${y2} ${x2 - 5},${y2 - arrowHead} ${x2 + 5},${y2 - arrowHead}`;
    const [endX, endY] = isAcross ? [x2 - arrowHead, y2] : [x2, y2 - arrowHead];
    return (0,html/* html */.qy) `<path class="arrow ${className}" d="M${x1} ${y1} L${endX} ${endY}" /><polygon
      class="head ${className}"
      points="${tip}"
    />`;
}
function isBold(style) {
    return style === 'alarm-text' || style === 'warning-text';
}
function cut(text, most) {
    const characters = Array.from(text);
    return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}

// EXTERNAL MODULE: ./packages/cli/lib/history/history-verdict.js
var history_verdict = __webpack_require__(49199);
;// CONCATENATED MODULE: ./packages/cli/lib/history/history-page.js









function renderHistoryPage(history) {
    const { id } = history;
    const title = `Chain of custody of ${id.name} ${id.version}`;
    return (0,page/* renderPage */.C)({
        title,
        header: (0,html/* html */.qy) `<p class="kicker">Chain of custody</p>
      <h1>${id.name} ${id.version}</h1>
      ${verdictBox((0,history_verdict/* verdictInWords */._5)(history.lines))} ${factList(history)}`,
        sections: sectionsOf(history),
        footer: (0,html/* html */.qy) `<p>
      Every line was verified on ${history.checkedOn} from what stands in the stores, under the policy named
      above; a line is worth what that policy is worth. This page is a copy of the result: it holds no script,
      loads nothing and is signed by nobody, so check what matters with the commands above.
    </p>`,
    });
}
function sectionsOf(history) {
    const { lines, release } = history;
    const attention = attentionList(lines);
    return [
        ...(attention === undefined
            ? []
            : [{ id: 'attention', heading: 'To be looked at first', body: attention }]),
        { id: 'picture', heading: 'At a glance', body: picture(history) },
        { id: 'chain', heading: 'Line by line', body: chainTable(lines) },
        ...decisionSections(lines),
        ...(release === undefined ? [] : [{ id: 'files', heading: 'Files', body: fileTable(release) }]),
        { id: 'checks', heading: 'Checking it yourself', body: checkList(lines) },
    ];
}
const marks = { plain: '✔', warning: '?', alarm: '✖' };
function verdictBox({ tone, title, detail }) {
    return (0,html/* html */.qy) `<p class="verdict ${tone}">
    <span class="mark" aria-hidden="true">${marks[tone]}</span><span><strong>${title}</strong>${detail}</span>
  </p>`;
}
function factList({ checkedOn, policy, bundle, release, stores }) {
    const facts = [
        ['Verified on', (0,html/* html */.qy) `${checkedOn}`],
        ['Policy', (0,html/* html */.qy) `${policy.uri}<br /><span class="digest">sha256:${policy.sha256}</span>`],
        ...(bundle === undefined
            ? []
            : [['Release bundle', (0,html/* html */.qy) `<span class="digest">sha256:${bundle.sha256}</span>`]]),
        ...(release === undefined ? [] : (0,reports/* originOf */.yv)(release).map(([name, text]) => [name, linked(text)])),
        ...stores.map(({ environment, uri }) => [`Store of ${environment}`, (0,html/* html */.qy) `${uri}`]),
    ];
    return (0,html/* html */.qy) `<dl class="facts double">
    ${facts.map(([name, body]) => (0,html/* html */.qy) `<dt>${name}</dt>
          <dd>${body}</dd>`)}
  </dl>`;
}
/** The address of a commit or of a run's attempt, and nothing else: no text of others may lead a reader anywhere. */
const linkable = /^https:\/\/[A-Za-z0-9.-]+(?::\d+)?\/[\w.-]+\/[\w.-]+\/(?:commit\/[0-9a-f]{40}(?:[0-9a-f]{24})?|actions\/runs\/\d+\/attempts\/\d+)$/;
function linked(text) {
    return linkable.test(text) ? (0,html/* html */.qy) `<a href="${text}" rel="noopener noreferrer">${text}</a>` : (0,html/* html */.qy) `${text}`;
}
function attentionList(lines) {
    const items = lines.flatMap((line, index) => {
        if ((0,history_line/* toneOf */.Y)(line) !== 'alarm')
            return [];
        const { step } = (0,history_words/* inWords */.r4)(line);
        const { standing, environment } = line;
        const what = standing.kind === 'holds' ? (0,history_line/* alarmsOf */.q)(line).join('; ') : `${codeOf(standing)}: ${reasonOf(standing)}`;
        const where = environment === undefined ? '' : `, ${environment}`;
        return [(0,html/* html */.qy) `<li><a href="#line-${index + 1}">Line ${index + 1}, ${step}${where}</a>: ${what}</li>`];
    });
    return items.length === 0
        ? undefined
        : (0,html/* html */.qy) `<ul class="attention">
        ${items}
      </ul>`;
}
function picture(history) {
    return (0,html/* html */.qy) `<figure>
    ${drawChain(history)}
    <figcaption>
      From the commit to the last environment of the policy. Red is what does not hold, is held, or was let in
      although a rule said no; amber is what should be looked at twice; a dashed box is an environment that
      the release has not reached.
    </figcaption>
  </figure>`;
}
const columns = [
    { name: 'Line' },
    { name: 'Step', className: 'step' },
    { name: 'When', className: 'when' },
    { name: 'Who', className: 'who' },
    { name: 'What' },
    { name: 'Verified now', className: 'now' },
];
function chainTable(lines) {
    const checked = new Set(checksOf(lines).flatMap(({ lines: numbers }) => numbers));
    const caption = 'In the order of time, what was built and signed first. "Stated" is a time that only its signer vouches for.';
    return (0,page/* renderTable */.b)(caption, columns, lines.map((line, index) => lineRow(line, index + 1, checked.has(index + 1))), 'chain');
}
function lineRow(line, number, isChecked) {
    const { step, who } = (0,history_words/* inWords */.r4)(line);
    return {
        id: `line-${number}`,
        tone: (0,history_line/* toneOf */.Y)(line),
        cells: [
            (0,html/* html */.qy) `<span class="number">${number}</span>`,
            (0,html/* html */.qy) `<strong>${step}</strong
        >${line.environment === undefined ? html/* nothing */.s6 : (0,html/* html */.qy) `<br />${line.environment}`}`,
            timeCell(line),
            breakable(who),
            whatCell(line),
            (0,html/* html */.qy) `${standingCell(line.standing)}${isChecked ? checkLink(number) : html/* nothing */.s6}`,
        ],
    };
}
function timeCell({ time }) {
    if (time === undefined)
        return html/* nothing */.s6;
    const stated = time.vouched === 'stated' ? (0,html/* html */.qy) `<br /><span class="quiet">stated</span>` : html/* nothing */.s6;
    return (0,html/* html */.qy) `<time datetime="${time.at}">${time.at.replace('T', ' ')}</time>${stated}`;
}
function whatCell(line) {
    const { standing, digest, at } = line;
    const main = standing.kind === 'holds'
        ? (0,html/* html */.qy) `<p>${breakable((0,history_words/* inWords */.r4)(line).what)}</p>`
        : (0,html/* html */.qy) `<p class="fault ${(0,history_line/* toneOf */.Y)(line)}">${breakable(standing.reason)}</p>`;
    return (0,html/* html */.qy) `${main} ${(0,history_line/* alarmsOf */.q)(line).map((alarm) => (0,html/* html */.qy) `<p class="said alarm">${alarm}</p>`)}
    ${(line.warnings ?? []).map((warning) => (0,html/* html */.qy) `<p class="said warning">${breakable(warning)}</p>`)}
    ${(line.notes ?? []).map((note) => (0,html/* html */.qy) `<p class="quiet">${breakable(note)}</p>`)}
    <p class="digest">${digest ?? at}</p>`;
}
/** Names and addresses are broken after a comma or a slash, where there is a choice. */
function breakable(text) {
    const parts = text.split(/(?<=[,/])(?=\S)/);
    return (0,html/* html */.qy) `${parts.map((part, index) => (index === 0 ? (0,html/* html */.qy) `${part}` : (0,html/* html */.qy) `<wbr />${part}`))}`;
}
const stateWords = {
    holds: '✔ holds',
    'does-not-hold': '✖ does not hold',
    unknown: '? could not be found out',
    'set-aside': '– does not count',
};
function standingCell(standing) {
    const code = standing.kind === 'holds' ? html/* nothing */.s6 : (0,html/* html */.qy) `<br /><code>${standing.code}</code>`;
    return (0,html/* html */.qy) `<span class="state ${standing.kind}">${stateWords[standing.kind]}</span>${code}`;
}
function checkLink(number) {
    return (0,html/* html */.qy) `<p class="check-link"><a href="#check-${number}">Check line ${number}</a></p>`;
}
function codeOf(standing) {
    return standing.kind === 'holds' ? '' : standing.code;
}
function reasonOf(standing) {
    return standing.kind === 'holds' ? '' : standing.reason;
}
function fileTable({ files, evidence }) {
    const row = (kind) => (file) => ({
        cells: [
            (0,html/* html */.qy) `${file.name}`,
            (0,html/* html */.qy) `${kind}`,
            (0,html/* html */.qy) `${String(file.digest.size)}`,
            (0,html/* html */.qy) `<span class="digest">${file.digest.sha256}</span>`,
        ],
    });
    return (0,page/* renderTable */.b)('What the signatures of the release cover.', [{ name: 'File' }, { name: 'Kind' }, { name: 'Bytes' }, { name: 'SHA-256' }], [...files.map(row('file')), ...evidence.map(row('evidence'))]);
}
function checkList(lines) {
    const blocks = checksOf(lines).map(({ lines: numbers, at, commands }) => {
        const anchors = numbers.map((number) => (0,html/* html */.qy) `<span id="check-${number}"></span>`);
        const heading = `${numbers.length === 1 ? 'Line' : 'Lines'} ${numbers.join(', ')}`;
        return (0,html/* html */.qy) `${anchors}
      <h3>${heading}</h3>
      <p class="digest">${at}</p>
      <pre>${(0,html/* preformatted */.EC)(commands)}</pre>`;
    });
    return (0,html/* html */.qy) `<p>
      Every line rests on a file in a store. These commands fetch it, compare its digest, unpack it and verify
      its signatures with <code>notation</code> of the Notary Project, which needs to be told whom to trust:
      the certificates that the policy names, in its trust store, and a trust policy for them. For signatures
      of AWS Signer it needs the plugin of AWS. The checks of files are for a folder that holds the files of
      the release.
    </p>
    ${blocks}`;
}


/***/ }),

/***/ 2758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EC: () => (/* binding */ preformatted),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   s6: () => (/* binding */ nothing)
/* harmony export */ });
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80513);
/** HTML that is safe by the way it is made: every text that is put into a template is escaped, and only templates are markup. */

/** `html\`<p>${text}</p>\``: texts are escaped, also within quoted attributes; markup stays as it is. */
function html(literals, ...parts) {
    const markup = literals.map((literal, index) => literal + toMarkup(parts[index] ?? '')).join('');
    return { markup };
}
function toMarkup(part) {
    if (typeof part === 'string')
        return escapeHtml(part);
    if (typeof part === 'number')
        return String(part);
    if ('markup' in part)
        return part.markup;
    return part.map(({ markup }) => markup).join('');
}
const nothing = html ``;
const escapes = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** One line, in which nothing is hidden and nothing is markup. */
function escapeHtml(text) {
    return (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text).replaceAll(/[&<>"']/g, (character) => escapes[character] ?? '');
}
/** Several lines that keep their line ends, for `<pre>`. */
function preformatted(lines) {
    return { markup: lines.map(escapeHtml).join('\n') };
}


/***/ }),

/***/ 9055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ renderPage),
  b: () => (/* binding */ renderTable)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/cli/lib/history/history-page-style.js
/** How a history page looks: on a screen by day and by night, on a narrow one, and on paper. */
const day = `
  --page: #ffffff; --card: #f6f8fa; --text: #1b1f24; --quiet: #57606a; --line: #d0d7de; --link: #0a58ca;
  --good: #1a7f37; --alarm: #b42318; --alarm-page: #fef2f1; --warning: #8a5300; --warning-page: #fff8e6;
`;
const night = `
  --page: #0d1117; --card: #161b22; --text: #e6edf3; --quiet: #9da7b3; --line: #3d444d; --link: #79b8ff;
  --good: #56d364; --alarm: #ff8f85; --alarm-page: #38130f; --warning: #e3b341; --warning-page: #2d230f;
`;
const pageStyle = `
:root {${day}}
@media (prefers-color-scheme: dark) { :root {${night}} }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; max-width: 78rem; padding: 2rem 1.5rem 4rem; background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", "Liberation Sans", Arial, sans-serif;
}
h1, h2, h3 { line-height: 1.2; text-wrap: balance; }
h1 { margin: .2rem 0 1rem; font-size: 2.2rem; letter-spacing: -.01em; overflow-wrap: anywhere; }
h2 { margin: 3rem 0 1rem; padding-bottom: .4rem; border-bottom: 1px solid var(--line); font-size: 1.35rem; }
h3 { margin: 1.8rem 0 .6rem; font-size: 1.05rem; overflow-wrap: anywhere; }
p { margin: .5rem 0; max-width: 46rem; overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; top: .5rem; padding: .5rem 1rem; background: var(--page); }
.skip:focus { left: .5rem; z-index: 1; }
.kicker { margin: 0; color: var(--quiet); font-size: .85rem; letter-spacing: .06em; text-transform: uppercase; }
.verdict {
  display: flex; gap: .9rem; align-items: center; max-width: none; margin: 1rem 0 1.5rem; padding: .9rem 1.1rem;
  border: 1px solid var(--line); border-left: .5rem solid var(--good); border-radius: .4rem; background: var(--card);
}
.verdict .mark { color: var(--good); font-size: 1.7rem; line-height: 1; }
.verdict strong { display: block; font-size: 1.15rem; }
.verdict.alarm { border-left-color: var(--alarm); background: var(--alarm-page); }
.verdict.alarm .mark, .verdict.alarm strong { color: var(--alarm); }
.verdict.warning { border-left-color: var(--warning); background: var(--warning-page); }
.verdict.warning .mark, .verdict.warning strong { color: var(--warning); }
.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .35rem 1.5rem; margin: 0; }
@media (min-width: 70rem) { .facts.double { grid-template-columns: max-content minmax(0, 1fr) max-content minmax(0, 1fr); } }
.facts dt { color: var(--quiet); }
.facts dd { margin: 0; overflow-wrap: anywhere; }
code, pre, .digest { font-family: ui-monospace, "Cascadia Mono", "Liberation Mono", Menlo, Consolas, monospace; font-size: .85em; }
.digest { overflow-wrap: anywhere; word-break: break-all; color: var(--quiet); }
nav ul { display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; margin: 1.5rem 0 0; padding: 0; list-style: none; }
table { width: 100%; border-collapse: collapse; font-size: .92rem; }
caption { padding: 0 0 .6rem; color: var(--quiet); text-align: left; }
th, td { padding: .6rem .7rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead th { color: var(--quiet); font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 600; }
td p { margin: .25rem 0; }
.chain .step { width: 8.5rem; }
.chain .when { width: 7.5rem; }
.chain .who { width: 21%; }
.now { width: 10.5rem; }
.rule { width: 13rem; }
tr.alarm > * { background: var(--alarm-page); }
tr.warning > * { background: var(--warning-page); }
tr.alarm > :first-child { box-shadow: inset .3rem 0 var(--alarm); }
tr.warning > :first-child { box-shadow: inset .3rem 0 var(--warning); }
.fault.alarm { color: var(--alarm); }
.fault.warning { color: var(--warning); }
.said { font-weight: 600; }
.said.alarm { color: var(--alarm); }
.said.warning { color: var(--warning); }
.state { font-weight: 600; }
.state.holds { color: var(--good); }
.state.does-not-hold { color: var(--alarm); }
.state.unknown, .state.set-aside { color: var(--warning); }
.quiet { color: var(--quiet); }
.number { color: var(--quiet); font-variant-numeric: tabular-nums; }
.attention { margin: 0; padding-left: 1.2rem; }
.attention li { margin: .4rem 0; overflow-wrap: anywhere; }
.attention a { color: var(--alarm); font-weight: 600; }
figure { margin: 0; }
figcaption { margin-top: .6rem; color: var(--quiet); font-size: .9rem; }
svg { display: block; width: 100%; height: auto; }
svg text { fill: var(--text); font: 13px system-ui, -apple-system, "Segoe UI", "Liberation Sans", Arial, sans-serif; }
svg .name { font-weight: 600; font-size: 15px; }
svg .quiet { fill: var(--quiet); }
svg .box { fill: var(--card); stroke: var(--line); stroke-width: 1.5; }
svg .box.unreached { fill: none; stroke-dasharray: 5 5; }
svg .box.good { stroke: var(--good); }
svg .box.warning { stroke: var(--warning); stroke-width: 3; fill: var(--warning-page); }
svg .box.alarm { stroke: var(--alarm); stroke-width: 3; fill: var(--alarm-page); }
svg .arrow { stroke: var(--quiet); stroke-width: 1.5; fill: none; }
svg .head { fill: var(--quiet); }
svg .arrow.alarm { stroke: var(--alarm); stroke-width: 3; }
svg .head.alarm { fill: var(--alarm); }
svg .arrow.unreached { stroke-dasharray: 4 4; }
svg .alarm-text { fill: var(--alarm); font-weight: 600; }
svg .warning-text { fill: var(--warning); font-weight: 600; }
svg .good-text { fill: var(--good); }
.narrow { display: none; max-width: 18rem; }
.narrow.always { display: block; }
pre {
  margin: .4rem 0 1rem; padding: .8rem 1rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--card);
  white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.6;
}
footer { margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .9rem; }
@media screen and (max-width: 60rem) {
  .wide { display: none; }
  .narrow { display: block; }
  .facts { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .facts dd { margin-bottom: .7rem; }
  table, caption, tbody, tr, th, td { display: block; width: auto; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody tr { margin: 0 0 1rem; padding: .4rem 0; border: 1px solid var(--line); border-radius: .4rem; overflow: hidden; }
  tbody th, tbody td { border: 0; padding: .3rem .9rem; }
  tbody td:empty { display: none; }
  [data-label]::before { content: attr(data-label) ": "; color: var(--quiet); font-weight: 400; }
  tr.alarm { border-color: var(--alarm); }
  tr.warning { border-color: var(--warning); }
}
@media print {
  :root {${day}}
  @page { margin: 15mm; }
  html { font-size: 9pt; }
  body { max-width: none; padding: 0; }
  th, td { padding: .4rem .35rem; }
  .chain .step { width: 7.2rem; }
  .chain .when { width: 6.9rem; }
  .chain .who { width: 20%; }
  .now { width: 8.6rem; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  nav, .skip, .check-link { display: none; }
  h2, h3 { break-after: avoid; }
  tr, pre, figure, .verdict { break-inside: avoid; }
  thead { display: table-header-group; }
  a { color: inherit; text-decoration: none; }
}
`;

// EXTERNAL MODULE: ./packages/cli/lib/history/html.js
var html = __webpack_require__(2758);
;// CONCATENATED MODULE: ./packages/cli/lib/history/page.js
/** The frame of a page that stands by itself: no script, nothing from elsewhere, and a policy that lets nothing but its own style in. */



/** Its digest is that of every character between the tags. */
const styleElement = { markup: `<style>${pageStyle}</style>` };
function renderPage({ title, header, sections, footer }) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(pageStyle).digest('base64');
    const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
    const [first] = sections;
    const page = (0,html/* html */.qy) `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        ${styleElement}
      </head>
      <body>
        <a class="skip" href="#${first?.id ?? 'main'}">Skip to what was found</a>
        <header>
          ${header}
          <nav aria-label="Contents">
            <ul>
              ${sections.map(({ id, heading }) => (0,html/* html */.qy) `<li><a href="#${id}">${heading}</a></li>`)}
            </ul>
          </nav>
        </header>
        <main id="main">${sections.map(renderSection)}</main>
        <footer>${footer}</footer>
      </body>
    </html> `;
    return page.markup;
}
function renderSection({ id, heading, body }) {
    return (0,html/* html */.qy) `<section id="${id}" aria-labelledby="${id}-heading">
    <h2 id="${id}-heading">${heading}</h2>
    ${body}
  </section>`;
}
/** A table whose cells know their columns, so that it can be told cell by cell where there is no room for columns. */
function renderTable(caption, columns, rows, className = '') {
    return (0,html/* html */.qy) `<table role="table" class="${className}">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map(({ name, className: own = '' }) => (0,html/* html */.qy) `<th role="columnheader" scope="col" class="${own}">${name}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row) => renderRow(row, columns))}
    </tbody>
  </table>`;
}
function renderRow({ id, tone = 'plain', cells }, columns) {
    const [head, ...rest] = cells.map((cell, index) => ({ cell, label: columns[index]?.name ?? '' }));
    const attributes = id === undefined ? (0,html/* html */.qy) `` : (0,html/* html */.qy) ` id="${id}"`;
    return (0,html/* html */.qy) `<tr role="row" class="${tone}" ${attributes}>
    <th role="rowheader" scope="row" data-label="${head?.label ?? ''}">${head?.cell ?? ''}</th>
    ${rest.map(({ cell, label }) => (0,html/* html */.qy) `<td role="cell" data-label="${label}">${cell}</td>`)}
  </tr>`;
}


/***/ }),

/***/ 36112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseFileUri: () => (/* binding */ parseFileUri)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57706);
/** `file:` URIs of this machine, as stores and signers are named by them. */



/**
 * The absolute path that `file:///path` names (RFC 8089), without a slash at its end.
 * @throws InputError with `code`, naming `what`
 */
function parseFileUri(uri, code, what) {
    try {
        // Fail closed: a host, a query or a fragment would be dropped without a word, and so would dot segments.
        const url = new URL(uri);
        const plain = url.protocol === 'file:' && url.host === '' && url.search === '' && url.hash === '';
        if (!uri.startsWith('file:///') || !plain || /[?#]/.test(uri))
            throw new TypeError('not a plain file URI');
        if (uri.split('/').some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment)))
            throw new TypeError('dot segments');
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(url)).replace(/(?<=.)\/+$/, '');
        if (!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) || path.includes('\0') || path === '/')
            throw new TypeError('not a path');
        return path;
    }
    catch (cause) {
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(code, `${what} is ${JSON.stringify(uri)}; allowed is file:/// and an absolute path`, {
            cause,
        });
    }
}


/***/ })

};

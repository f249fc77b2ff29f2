export const id = 1579;
export const ids = [1579,6854];
export const modules = {

/***/ 47722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inEnvironment),
/* harmony export */   Qn: () => (/* binding */ connectHoldsOf),
/* harmony export */   lV: () => (/* binding */ connectPolicedReading),
/* harmony export */   uV: () => (/* binding */ profilesOf)
/* harmony export */ });
/* harmony import */ var _holds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63048);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61004);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98450);



/** For a release that is to be deployed from where it stands. */
async function connectPolicedReading(request) {
    const { policy, environment, id } = request;
    const reading = await (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .connectReading */ .HE)({
        ...inEnvironment(request),
        id,
        store: environment.store,
        profiles: profilesOf([policy.signers, environment.promotionSigners]),
        records: 'looked-at',
        ...(environment.region === undefined ? {} : { region: environment.region }),
        ...(environment.accountId === undefined ? {} : { bucketOwner: environment.accountId }),
    });
    return { ...reading, ...(await connectHoldsOf(request)) };
}
/** For a release that is about to be signed, of which nothing stands anywhere yet. */
async function connectHoldsOf({ policy: { holds }, access, caller, now, }) {
    return holds === undefined ? {} : { holds: await (0,_holds_js__WEBPACK_IMPORTED_MODULE_1__/* .connectHolds */ .$)({ access, caller, holds, now }) };
}
/** The session must be in the account that the policy has for the environment. */
function inEnvironment({ access, caller, environment: { region, accountId }, }) {
    return {
        access,
        caller,
        ...(region === undefined ? {} : { region }),
        ...(accountId === undefined ? {} : { accountId }),
    };
}
function profilesOf(sets) {
    return [...new Set(sets.flatMap(_trust_js__WEBPACK_IMPORTED_MODULE_2__/* .trustedProfiles */ .gE))];
}


/***/ }),

/***/ 95226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ deployRules)
});

// EXTERNAL MODULE: ./packages/core/lib/approvals.js
var lib_approvals = __webpack_require__(77301);
// EXTERNAL MODULE: ./packages/core/lib/arrivals.js
var arrivals = __webpack_require__(71087);
// EXTERNAL MODULE: ./packages/core/lib/deploy-environments.js
var deploy_environments = __webpack_require__(9721);
// EXTERNAL MODULE: ./packages/core/lib/deployment-record.js
var deployment_record = __webpack_require__(33782);
// EXTERNAL MODULE: ./packages/core/lib/evidence-reading.js + 17 modules
var evidence_reading = __webpack_require__(36745);
// EXTERNAL MODULE: ./packages/core/lib/promotion.js + 2 modules
var lib_promotion = __webpack_require__(80526);
;// CONCATENATED MODULE: ./packages/core/lib/facts-gathering.js
/** Finds out all that rules look at, each thing once and only where a rule will ask for it. */





async function gatherFacts(request, ports, asked) {
    const { policy, environment, run, downgrade, bypass } = request;
    const { release, signatures, now } = asked;
    const purpose = purposeOf(asked);
    const known = { ...request, ports, asked, purpose, previous: (0,deploy_environments/* previousOf */.te)(policy, environment) };
    const current = await currentOf(known);
    const arrival = await arrivalOf(known);
    const evidence = await evidenceOf(known);
    const approvals = await approvalsOf(known, current);
    const signers = ports.signingAs ?? signatures.map(({ signature }) => signature.signedBy);
    return {
        purpose,
        policy,
        environment,
        release,
        signedBy: signatures.map(({ party }) => party),
        now,
        deployments: await deploymentsOf(known),
        holds: (await ports.holds?.(release.id, environment.name, signers)) ?? [],
        ...(run === undefined ? {} : { run }),
        ...(evidence === undefined ? {} : { evidence }),
        ...(arrival === undefined ? {} : { arrival }),
        ...(current === undefined ? {} : { current }),
        ...(approvals === undefined ? {} : { approvals }),
        ...(downgrade === undefined ? {} : { downgrade }),
        ...(bypass === undefined ? {} : { bypass }),
    };
}
function purposeOf({ purpose }) {
    switch (purpose.kind) {
        case 'sign':
        case 'promote':
            return purpose.kind;
        case 'verify':
            return 'deploy';
    }
}
/** What stands in the target now, by the newest record of an arrival there. */
async function currentOf({ ports, asked, environment, purpose, }) {
    const { target, revocation } = ports.records ?? {};
    const { release, bundleSha256, now } = asked;
    if (purpose !== 'promote' || bundleSha256 === undefined)
        return undefined;
    if (target === undefined || revocation === undefined)
        return undefined;
    const judge = { trusted: environment.promotionSigners, revocation, now };
    const record = await (0,arrivals/* newestArrival */.wN)(target, release.id.name, bundleSha256, judge);
    return record && standingOf(record);
}
function standingOf({ promotion }) {
    const { id, bundleSha256, source } = promotion;
    return {
        id,
        bundleSha256,
        repository: source.repository,
        commit: source.commit,
        finishedOn: new Date(source.finishedOn),
    };
}
/** At promotion the arrival in the environment before, at deployment the one in this environment. */
async function arrivalOf(known) {
    const { ports, asked, environment, previous, purpose } = known;
    const { records } = ports;
    const where = purpose === 'promote' ? previous : environment;
    if (records === undefined || where === undefined || asked.bundleSha256 === undefined)
        return undefined;
    const judge = { trusted: where.promotionSigners, revocation: records.revocation, now: asked.now };
    const record = await (0,arrivals/* findArrival */.zA)(records.source, asked.release.id, asked.bundleSha256, judge);
    return record && arrivalFacts(record);
}
function arrivalFacts(record) {
    const { promotion } = record;
    return {
        environment: promotion.environment,
        time: (0,arrivals/* arrivalTime */.hl)(record),
        kind: (0,lib_promotion/* isFirstArrival */.yV)(promotion) ? 'first-arrival' : 'promotion',
        bypassed: promotion.decision.bypass?.rules ?? [],
    };
}
async function deploymentsOf(known) {
    const { ports, asked, environment, previous, purpose } = known;
    const { records } = ports;
    const { release, bundleSha256, now } = asked;
    const isAsked = purpose === 'promote' && environment.deployed === 'demanded';
    if (!isAsked || previous === undefined || bundleSha256 === undefined || records === undefined)
        return [];
    const judge = { trusted: previous.deploymentSigners, revocation: records.revocation, now };
    const bundle = { id: release.id, sha256: bundleSha256 };
    const found = await (0,deployment_record/* readDeployments */.Fz)(records.source, bundle, previous.name, judge);
    return found.map(({ deployment: { outcome, target, deployedOn } }) => {
        return { outcome, target, time: new Date(deployedOn) };
    });
}
async function evidenceOf(known) {
    const { ports, asked, environment, purpose } = known;
    if (ports.evidence !== undefined)
        return ports.evidence;
    const isRead = purpose === 'promote' && isDemanding(environment.evidence);
    if (!isRead || ports.records === undefined)
        return undefined;
    return (0,evidence_reading/* readStoredEvidence */.N)(ports.records.source, asked.release.id, asked.release.evidence);
}
/** Whether anything is demanded of what evidence files say. */
function isDemanding({ tests, findings, sbom }) {
    return tests !== undefined || findings !== undefined || sbom !== undefined;
}
/** GitHub is asked only where somebody must have approved. */
async function approvalsOf(known, current) {
    const { ports, asked, environment, bypass, purpose } = known;
    const demands = [environment.approvals, bypass === undefined ? undefined : environment.bypass?.approvals];
    const asking = demands.filter((one) => one !== undefined);
    if (purpose !== 'promote' || asking.length === 0)
        return undefined;
    return ports.approvals?.read(questionOf(asked.release, environment, asking, current));
}
function questionOf({ run: { claims } }, environment, demands, current) {
    const base = baseOf(claims.repository, demands, current);
    const sources = new Set(demands.flatMap((one) => one.sources));
    return {
        repository: claims.repository,
        repositoryId: claims.repository_id,
        head: claims.sha,
        pullRequests: pullRequestsFor(demands),
        teams: demands.flatMap(({ from }) => from.filter((one) => one.kind === 'team')),
        ...(base === undefined ? {} : { base }),
        ...(sources.has('environment') ? { environment: environment.githubEnvironment ?? environment.name } : {}),
    };
}
/** Whoever opened a pull request, or wrote what it squashed, is among the people of its change, whether its reviews count or not. */
function pullRequestsFor(demands) {
    if (demands.some(({ sources }) => sources.includes('pull-request')))
        return 'approvals';
    const people = demands.some(({ independent, unresolvedAuthors }) => independent || unresolvedAuthors === 'refused');
    return people ? 'people' : 'none';
}
/** Of what was built from another repository, nothing is known in this one: then all is new. */
function baseOf(repository, demands, current) {
    const isHere = current?.repository.toLowerCase() === repository.toLowerCase();
    return isHere ? current?.commit : demands.find(({ baseline }) => baseline !== undefined)?.baseline;
}

// EXTERNAL MODULE: ./packages/core/lib/rules/every.js + 25 modules
var every = __webpack_require__(9376);
;// CONCATENATED MODULE: ./packages/core/lib/deploy-rules.js
/** A deploy policy at work: every rule is asked, and what an emergency passes over is said. */



function deployRules(request, ports) {
    return {
        evaluate: async (asked) => {
            const facts = await gatherFacts(request, ports, asked);
            return conclude(facts, (0,every/* evaluateRules */.F)(facts));
        },
    };
}
/** Rules that failed, that an emergency was asked to pass over, and that the policy lets be passed over with their approvals. */
function conclude(facts, rules) {
    const failed = new Set(rules.filter(({ outcome }) => outcome === 'fail').map(({ rule }) => rule));
    const asked = facts.bypass?.rules ?? [];
    const mayPass = !failed.has('bypass') && !failed.has('bypass-approvals');
    const passedOver = mayPass ? asked.filter((rule) => failed.has(rule)) : [];
    const { approvals, downgrade } = decisionOf(facts, passedOver.length > 0);
    return {
        rules,
        decision: {
            ...(approvals === undefined ? {} : { approvals }),
            ...(passedOver.length === 0 || facts.bypass === undefined
                ? {}
                : { bypass: { rules: [...new Set(passedOver)].toSorted(), reason: facts.bypass.reason } }),
            ...(downgrade === undefined ? {} : { downgrade }),
        },
    };
}
function decisionOf(facts, bypassed) {
    const { approvals: found, current, downgrade, release } = facts;
    const demands = demandsOf(facts, bypassed);
    const approvals = demands === undefined || found === undefined ? undefined : (0,lib_approvals/* judgeApprovals */.U1)(demands, found);
    const older = current !== undefined && current.finishedOn.getTime() > Date.parse(release.finishedOn);
    return {
        ...(approvals === undefined ? {} : { approvals }),
        ...(downgrade !== undefined && older ? { downgrade: { reason: downgrade.reason, from: current } } : {}),
    };
}
function demandsOf({ environment }, bypassed) {
    return bypassed ? environment.bypass?.approvals : environment.approvals;
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

/***/ 29698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeAll),
/* harmony export */   z: () => (/* binding */ passingThrough)
/* harmony export */ });
/** Hands every chunk to `write`, waits for it, and passes it on. */
async function* passingThrough(bytes, write) {
    for await (const chunk of bytes) {
        await write(chunk);
        yield chunk;
    }
}
/** The operating system may take less than it is given. */
async function writeAll(file, chunk) {
    for (let at = 0; at < chunk.length;) {
        at += (await file.write(chunk, at, chunk.length - at)).bytesWritten;
    }
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

/***/ 46780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57706);
/* harmony import */ var _secure_deploy_core_names__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65389);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73382);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80260);
/* harmony import */ var _plain_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80045);
/** Finds the files that patterns name, and what each is called within a release. */








const globCharacter = /[*?[\]{}()\\]/;
/**
 * Finds the files that match at least one pattern and no excluding one, in the order of their names. A file is called
 * by its path below the deepest folder that its pattern names without glob characters; a file that is named outright by
 * its base name, and files of a folder that is named outright by their paths below it. Names that two files share are
 * kept twice: whoever reads the bytes decides.
 * @throws InputError SUBJECT_NOT_FOUND for a pattern without a match, SUBJECT_UNREADABLE for a match that is a symbolic
 * link, not a regular file or not readable, INPUT_MALFORMED for a pattern or a file name that cannot be used
 */
async function findFiles({ patterns, cwd, input }) {
    const including = patterns.filter((pattern) => !pattern.startsWith('!'));
    const excluding = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
    if (including.length === 0 && excluding.length > 0) {
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('INPUT_MALFORMED', `${input} only excludes files; it must also name some`);
    }
    const excluded = new Set();
    for (const pattern of excluding) {
        const { base, paths } = await match(pattern, cwd, input);
        for (const path of paths)
            excluded.add((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, path));
    }
    const found = new Map();
    for (const pattern of including) {
        const { base, paths } = await match(pattern, cwd, input);
        const kept = paths.filter((path) => !excluded.has((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, path)));
        if (kept.length === 0)
            throw notFound(pattern, input);
        for (const path of kept) {
            const file = await describeFile((0,_secure_deploy_core_names__WEBPACK_IMPORTED_MODULE_4__/* .parseFileName */ .Px)(path), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, path), input);
            found.set(`${file.name}\0${file.path}`, file);
        }
    }
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file);
}
/** The paths, relative to `base`, of everything but folders that a pattern matches. */
async function match(pattern, cwd, input) {
    const { base, below } = split(pattern, cwd, input);
    if (below !== '')
        return { base, paths: await globBelow(base, below, input) };
    const named = await looking(base, input, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(base));
    if (named?.isDirectory() === true)
        return { base, paths: await globBelow(base, '**', input) };
    return { base: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(base), paths: named === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(base)] };
}
function split(pattern, cwd, input) {
    const segments = pattern.split('/');
    const dynamic = segments.findIndex((segment) => globCharacter.test(segment));
    const [literal, below] = dynamic < 0 ? [segments, []] : [segments.slice(0, dynamic), segments.slice(dynamic)];
    // Fail closed: after a glob, `..` would lead out of the folder that the names are relative to, and a slash at the end
    // would match folders alone.
    if (pattern.trim() === '' || pattern.includes('\0') || below.some((part) => part === '..' || part === '')) {
        throw unusable(pattern, input);
    }
    const base = literal.length === 1 && literal[0] === '' ? '/' : literal.join('/');
    return { base: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, base), below: below.filter((segment) => segment !== '.').join('/') };
}
async function globBelow(base, below, input) {
    if ((await looking(base, input, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(base)))?.isDirectory() !== true)
        return [];
    const failures = [];
    const options = { dot: true, followSymbolicLinks: false, onlyFiles: true, expandDirectories: false };
    const paths = await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_5__/* .glob */ .TI)(below, { ...options, cwd: base, fs: strictFileSystem(failures) }).catch((cause) => {
        throw unusable(below, input, cause);
    });
    // Fail closed: the walk leaves out a folder that it may not read, and a release would silently lack its files.
    if (failures[0] !== undefined)
        throw unreadable(base, input, 'a folder below it cannot be read', failures[0]);
    return paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(base, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base, path)));
}
/** The walk knows files and folders alone; showing it all else as files lets a matching link or socket be refused instead of overlooked. */
function strictFileSystem(failures) {
    const list = (path, options, done) => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, options, (failure, entries) => {
            if (failure !== null)
                failures.push(failure);
            done(failure, failure === null ? entries.map(asFileOrFolder) : []);
        });
    };
    return { readdir: list };
}
function asFileOrFolder(entry) {
    const isFolder = entry.isDirectory();
    return {
        name: entry.name,
        isDirectory: () => isFolder,
        isFile: () => !isFolder,
        isSymbolicLink: () => false,
    };
}
async function describeFile(name, path, input) {
    const stats = await looking(path, input, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path));
    if (stats === undefined)
        throw unreadable(path, input, 'it has gone away');
    if (stats.isSymbolicLink())
        throw unreadable(path, input, 'it is a symbolic link');
    if (!stats.isFile())
        throw unreadable(path, input, 'it is not a regular file');
    // Only opening it tells whether this user may read it.
    await looking(path, input, async () => (await (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_6__/* .openPlainFile */ .r)(path)).close());
    return { name, path, size: stats.size };
}
/** Undefined when there is nothing at the path. */
async function looking(path, input, look) {
    try {
        return await look();
    }
    catch (cause) {
        if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_7__/* .isErrno */ .r)(cause, 'ENOENT') || (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_7__/* .isErrno */ .r)(cause, 'ENOTDIR'))
            return undefined;
        throw unreadable(path, input, 'this user may not read it', cause);
    }
}
function unusable(pattern, input, cause) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('INPUT_MALFORMED', `${input} has the pattern ${JSON.stringify(pattern)}, which cannot be used`, {
        cause,
        nextStep: 'Write a path, or a pattern that ends in a file name and has ".." only before its first glob character.',
    });
}
function unreadable(path, input, reason, cause) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('SUBJECT_UNREADABLE', `${input} matches ${path}, which cannot be read: ${reason}`, {
        cause,
        nextStep: 'Name regular files, or exclude this one with a pattern that starts with "!".',
    });
}
function notFound(pattern, input) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('SUBJECT_NOT_FOUND', `${input} has the pattern ${JSON.stringify(pattern)}, which matches no file`, {
        nextStep: 'Check that the build made the file, and that the pattern starts at the right folder.',
    });
}


/***/ }),

/***/ 69134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ stagingArea),
/* harmony export */   f: () => (/* binding */ firstStranger)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _secure_deploy_core_digest__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58857);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57706);
/* harmony import */ var _secure_deploy_core_names__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65389);
/* harmony import */ var _file_writing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29698);
/* harmony import */ var _plain_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80045);
/** Places the files of a release: all are verified in a private folder before the first one appears at its target. */







/**
 * Prepares to place files in `directory`, which is made if it is missing.
 * @throws InputError INPUT_CONFLICT when `directory` is a symbolic link or not a folder
 */
async function stagingArea(directory, platform = process.platform) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);
    const claim = placeClaims(platform);
    const staging = await within(target, () => prepare(target));
    const staged = new Map();
    const discard = () => within(target, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(staging, { recursive: true, force: true }));
    return {
        stage: async (text, bytes) => {
            const name = (0,_secure_deploy_core_names__WEBPACK_IMPORTED_MODULE_2__/* .parseFileName */ .Px)(text);
            claim(name);
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, String(staged.size));
            staged.set(name, path);
            return writeStaged(target, path, bytes);
        },
        commit: async () => {
            try {
                return await within(target, () => moveAll(target, staged));
            }
            finally {
                await discard();
            }
        },
        discard,
    };
}
async function prepare(target) {
    const standing = await (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_3__/* .standingAt */ .Ib)(target);
    if (standing === 'nothing')
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(target, { recursive: true });
    else if (standing !== 'folder')
        throw inTheWay(target);
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target);
    const [own, outer] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(target), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(parent)]);
    return own.dev === outer.dev ? makeBeside(target, parent) : makeIn(target, target);
}
/** Beside the target, so that whatever copies the target folder never meets unverified bytes; inside it only where this user can make nothing beside it, or a rename from there is impossible. */
async function makeBeside(target, parent) {
    try {
        return await makeIn(target, parent);
    }
    catch (failure) {
        if (!['EACCES', 'EPERM', 'EROFS'].some((code) => (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isErrno */ .r)(failure, code)))
            throw failure;
        return makeIn(target, target);
    }
}
/** Only this user can enter what mkdtemp makes. */
function makeIn(target, folder) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target)}-unverified-`));
}
/**
 * Refuses a name whose place another file of the release has, or needs as a folder. INVARIANT: where the file system
 * takes upper and lower case for the same, so does this, or one verified file would silently replace another.
 */
function placeClaims(platform) {
    const fold = (path) => (['darwin', 'win32'].includes(platform) ? path.toLowerCase() : path);
    const files = new Map();
    const folders = new Map();
    return (name) => {
        const place = fold(name);
        const above = [...place.matchAll(/\//g)].map(({ index }) => place.slice(0, index));
        const other = files.get(place) ?? folders.get(place) ?? above.map((folder) => files.get(folder)).find(Boolean);
        if (other !== undefined) {
            throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz('SUBJECT_CONFLICT', `${other} and ${name} cannot both be placed in one folder`);
        }
        files.set(place, name);
        for (const folder of above)
            folders.set(folder, name);
    };
}
async function writeStaged(target, path, bytes) {
    const file = await within(target, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'wx', 0o644));
    const write = (chunk) => within(target, () => (0,_file_writing_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAll */ .f)(file, chunk));
    try {
        // Sizes decide on part digests, which are for S3.
        return await (0,_secure_deploy_core_digest__WEBPACK_IMPORTED_MODULE_6__/* .hashContent */ .sW)((0,_file_writing_js__WEBPACK_IMPORTED_MODULE_5__/* .passingThrough */ .z)(bytes, write), 0);
    }
    finally {
        await within(target, () => file.close());
    }
}
async function moveAll(target, staged) {
    const moves = [...staged].map(([name, from]) => ({ name, from, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, name) }));
    for (const { name, path } of moves)
        await checkTarget(target, name, path, _plain_path_js__WEBPACK_IMPORTED_MODULE_3__/* .standingAt */ .Ib);
    for (const { name, from, path } of moves) {
        await checkTarget(target, name, path, makeFolder);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, path);
    }
    return moves.map(({ name, path }) => ({ name, path }));
}
async function checkTarget(target, name, path, visit) {
    const walked = await (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_3__/* .walkFolders */ .x0)(target, name.split('/').slice(0, -1), visit);
    if (walked.kind === 'other')
        throw inTheWay(walked.path);
    if (walked.kind === 'nothing')
        return;
    const standing = await (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_3__/* .standingAt */ .Ib)(path);
    if (standing !== 'nothing' && standing !== 'file')
        throw inTheWay(path);
}
async function makeFolder(path) {
    if ((await (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_3__/* .standingAt */ .Ib)(path)) === 'nothing')
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    return (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_3__/* .standingAt */ .Ib)(path);
}
function inTheWay(path) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz('INPUT_CONFLICT', `files cannot be placed through ${path}: it is a symbolic link or of another kind than is needed there`, { nextStep: 'Remove it, or choose another folder for the files.' });
}
/** Errors of ours pass; whatever else is thrown came from the file system. */
async function within(target, run) {
    try {
        return await run();
    }
    catch (cause) {
        if (cause instanceof _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_4__/* .SecureDeployError */ .vk)
            throw cause;
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_4__/* .ServiceError */ ._7('STORE_UNAVAILABLE', `files cannot be placed in ${target}: ${reason}`, { cause });
    }
}
/**
 * The first file found in `directory`, or a link or the like, that is none of those placed there; relative, with `/`
 * between segments. Nobody has verified it, and whoever takes the whole folder takes it too.
 */
async function firstStranger(directory, placed) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);
    const own = new Set(placed.map(({ path }) => path));
    const folders = [target];
    return within(target, async () => {
        for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
            for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true })) {
                const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
                if (entry.isDirectory())
                    folders.push(path);
                else if (!own.has(path))
                    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(target, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
            }
        }
        return undefined;
    });
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

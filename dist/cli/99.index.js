export const id = 99;
export const ids = [99];
export const modules = {

/***/ 6099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demoCommand: () => (/* binding */ demoCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(7706);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./packages/cli/lib/arguments.js
var lib_arguments = __webpack_require__(4772);
// EXTERNAL MODULE: ./packages/cli/lib/tables.js
var tables = __webpack_require__(4051);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./packages/cli/lib/demo/folder.js
/** The folder that a demonstration works in: gone at its end, unless it is to be kept. */





/** @throws InputError INPUT_CONFLICT when the folder to keep everything in holds something already */
async function openDemoFolder(keep) {
    if (keep !== undefined) {
        await prepareEmpty(keep);
        return { path: keep, fate: 'kept', close: () => Promise.resolve() };
    }
    const path = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'secure-deploy-demo-')));
    const forget = removeWhenStopped(path);
    const close = async () => {
        await (0,promises_.rm)(path, { recursive: true, force: true });
        forget();
    };
    return { path, fate: 'removed', close };
}
async function prepareEmpty(path) {
    try {
        // Private keys will stand in it.
        await (0,promises_.mkdir)(path, { recursive: true, mode: 0o700 });
        if ((await (0,promises_.readdir)(path)).length === 0)
            return;
    }
    catch (cause) {
        throw new errors/* InputError */.dz('INPUT_MALFORMED', `--keep names ${path}, which cannot be used as a folder`, {
            cause,
        });
    }
    throw new errors/* InputError */.dz('INPUT_CONFLICT', `--keep names ${path}, which is not empty`, {
        nextStep: 'Name a folder that is empty or does not exist yet.',
    });
}
/** Keys and copies of the build do not stay behind when someone presses Ctrl-C. */
function removeWhenStopped(path) {
    const signals = ['SIGINT', 'SIGTERM'];
    const stop = (signal) => {
        forget();
        // A file that is being written at this very moment may come in between.
        (0,external_node_fs_.rmSync)(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
        process.kill(process.pid, signal);
    };
    const forget = () => {
        for (const signal of signals)
            process.off(signal, stop);
    };
    for (const signal of signals)
        process.on(signal, stop);
    return forget;
}

// EXTERNAL MODULE: ./packages/cli/lib/style.js
var lib_style = __webpack_require__(513);
;// CONCATENATED MODULE: ./packages/cli/lib/demo/screen.js
/** The demonstration as it is told: one line a step, with what happened and how long it took. */


const verbWidth = 10;
const codeWidth = 20;
const timeWidth = 7;
const textWidth = tables/* lineWidth */.DT - verbWidth - timeWidth - 2;
function createScreen(terminal) {
    const { style } = terminal;
    const show = (verb, colour, text, started) => {
        const seconds = `${((terminal.now().getTime() - started) / 1000).toFixed(2)} s`;
        const time = (0,lib_style/* paint */.nI)(style, 'dim', seconds.padStart(timeWidth));
        terminal.print(`  ${(0,lib_style/* paint */.nI)(style, colour, verb.padEnd(verbWidth))}${text.padEnd(textWidth)}${time}`);
    };
    return {
        heading: (text) => {
            terminal.print('');
            terminal.print((0,lib_style/* paint */.nI)(style, 'bold', text));
            terminal.print('');
        },
        line: (text = '') => terminal.print((0,lib_style/* printable */.g$)(text)),
        step: async (verb, run, tell) => {
            const started = terminal.now().getTime();
            const result = await run();
            show(verb, 'green', cut(tell(result), textWidth), started);
            return result;
        },
        refusal: async (what, run) => {
            const started = terminal.now().getTime();
            const result = await run();
            const text = `${cut(what, textWidth - codeWidth).padEnd(textWidth - codeWidth)}${result.code}`;
            show('refused', 'red', text, started);
            return result;
        },
    };
}
function cut(text, width) {
    const line = (0,lib_style/* printable */.g$)(text);
    return line.length < width ? line : `${line.slice(0, width - 2)}…`;
}

// EXTERNAL MODULE: ./packages/core/lib/reports.js
var reports = __webpack_require__(8174);
// EXTERNAL MODULE: ./packages/core/lib/statement.js + 1 modules
var lib_statement = __webpack_require__(453);
;// CONCATENATED MODULE: ./packages/core/lib/custody.js



/**
 * One row for the build, the signature and each promotion, promotions in the order of their times. Uploads are missing on
 * purpose: nobody signs for them, and a row that rests on no signature would look like the others. The last column is the
 * digest that the row's signature covers, or for the signature itself that of the bundle.
 * @throws VerificationError RELEASE_MISMATCH for a record of another release
 */
function chainOfCustody(bundle, promotions) {
    for (const { promotion, location } of promotions) {
        if (promotion.bundleSha256 === bundle.sha256)
            continue;
        throw new errors/* VerificationError */.mk('RELEASE_MISMATCH', `${location.uri} records a promotion of another release`);
    }
    const inTime = promotions.toSorted((a, b) => Math.sign(Date.parse(a.promotion.timeVerified) - Date.parse(b.promotion.timeVerified)));
    return {
        title: `Chain of custody of ${(0,reports/* nameOf */.Vb)(bundle.release)}`,
        header: ['Step', 'When', 'Who', 'What', 'Evidence'],
        rows: [builtRow(bundle), signedRow(bundle), ...inTime.map(promotedRow)],
    };
}
function builtRow({ release, signature }) {
    const { claims } = release.run;
    const what = `${claims.repository} at ${claims.sha.slice(0, 12)} (${claims.ref})`;
    return ['built', release.finishedOn, whoRan(claims), what, signature.envelope.payload.digest];
}
function signedRow({ release, signature, sha256 }) {
    const { authenticTime, signedBy, envelope } = signature;
    // Without a trusted clock the time is the signer's own word; it is shown, and said to be that.
    const when = authenticTime === undefined ? `${(0,lib_statement/* toTime */.xe)(envelope.signingTime)} (stated)` : (0,lib_statement/* toTime */.xe)(authenticTime);
    return ['signed', when, signedBy, (0,reports/* count */.U9)(release.files.length, 'file'), `sha256:${sha256}`];
}
function promotedRow({ promotion, signature }) {
    const { environment, timeVerified, run } = promotion;
    const who = `${whoRan(run.claims)}, signed by ${signature.signedBy}`;
    return [
        'promoted',
        timeVerified,
        who,
        `into ${environment}, from ${promotion.from} to ${promotion.to}`,
        signature.envelope.payload.digest,
    ];
}
function whoRan({ actor, run_id, run_attempt }) {
    return `${actor}, run ${run_id}, attempt ${run_attempt}`;
}

// EXTERNAL MODULE: ./packages/core/lib/names.js
var names = __webpack_require__(5389);
// EXTERNAL MODULE: ./packages/core/lib/bundle.js
var lib_bundle = __webpack_require__(2881);
// EXTERNAL MODULE: ./packages/core/lib/layout.js
var layout = __webpack_require__(9639);
// EXTERNAL MODULE: ./packages/core/lib/in-parallel.js
var in_parallel = __webpack_require__(6512);
// EXTERNAL MODULE: ./packages/core/lib/promotion.js
var lib_promotion = __webpack_require__(828);
// EXTERNAL MODULE: ./packages/core/lib/stored-bundle.js
var stored_bundle = __webpack_require__(2499);
// EXTERNAL MODULE: ./packages/core/lib/judge.js + 1 modules
var lib_judge = __webpack_require__(3000);
;// CONCATENATED MODULE: ./packages/core/lib/promotion-record.js






/** @throws VerificationError RECORD_INVALID, with what is wrong as its cause */
async function verifyPromotion(stored, expected, judge) {
    try {
        const { statement, signatures } = (0,lib_bundle/* parseBundle */.QN)(stored.bytes);
        const signature = await (0,lib_judge/* verifyAnySignature */.sF)(statement, signatures, judge);
        const promotion = (0,lib_promotion/* parsePromotion */.Hr)(statement);
        assertSubject(promotion, expected);
        return { promotion, signature, location: stored.location };
    }
    catch (cause) {
        if (!(cause instanceof errors/* VerificationError */.mk))
            throw cause;
        throw new errors/* VerificationError */.mk('RECORD_INVALID', `the promotion record at ${stored.location.uri} does not hold: ${cause.message}`, { cause, nextStep: 'Treat the store as tampered with; nothing was promoted.' });
    }
}
/**
 * The record of how a verified release came into `store`, judged by whom the caller trusts to promote. Undefined when
 * there is none: the release was uploaded there, or the record was taken away.
 */
async function readPromotion(store, { release, sha256 }, judge) {
    const stored = await (0,stored_bundle/* findStoredBundle */.h)(store, (0,layout/* recordKey */.Hy)(release.id, 'promotion', sha256));
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
        throw new errors/* VerificationError */.mk('RELEASE_MISMATCH', 'it records another promotion');
}

// EXTERNAL MODULE: ./packages/core/lib/digest.js
var lib_digest = __webpack_require__(8857);
;// CONCATENATED MODULE: ./packages/core/lib/sign.js





async function signRelease(request, ports) {
    const release = {
        id: request.id,
        files: await describeFiles(request.files, request.sha512, ports.progress),
        evidence: await describeFiles(request.evidence, request.sha512, ports.progress),
        run: request.run,
        source: request.source,
        environment: request.environment,
        finishedOn: (0,lib_statement/* toTime */.xe)(ports.clock()),
    };
    if (release.files.length === 0)
        throw new errors/* InputError */.dz('SUBJECT_NOT_FOUND', 'subject-path names no file to sign');
    const statement = (0,lib_statement/* encodeStatement */._i)(release);
    const { envelope, signature } = await signContent(statement, ports);
    const bundle = (0,lib_bundle/* encodeBundle */.n)({ statement, signatures: [envelope] });
    // What was just written must read back as the same release: a bundle that its own reader refuses must not leave here.
    (0,lib_statement/* parseStatement */.By)((0,lib_bundle/* parseBundle */.QN)(bundle.bytes).statement);
    return { release, bundle, statement, envelopes: [envelope], signature };
}
/** Signs a statement and verifies the result as a verifier would. */
async function signContent(content, { signer, clock }) {
    const now = clock();
    const envelope = await signer.sign(content, lib_bundle/* statementMediaType */.sq, now);
    const signature = await (0,lib_judge/* verifyEnvelope */.FY)(content, envelope, {
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
        const { sha512: wide, ...digest } = await (0,lib_digest/* hashContent */.sW)(content.open(), content.size, {
            sha512: sha512 === 'with',
            onBytes: (count) => progress?.(name, (done += count), content.size),
        });
        if (digest.size !== content.size)
            throw changed(path);
        const before = described.get(name);
        if (before !== undefined && before.digest.sha256 !== digest.sha256) {
            throw new errors/* InputError */.dz('SUBJECT_CONFLICT', `two files with different content would both be ${name}; the second is ${path}`, {
                nextStep: 'Narrow the patterns so that each file name comes from one file.',
            });
        }
        described.set(name, { name, digest, ...(wide === undefined ? {} : { sha512: wide }) });
    }
    return [...described.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
function changed(path) {
    return new errors/* InputError */.dz('SUBJECT_UNREADABLE', `${path} changed while it was read`);
}

// EXTERNAL MODULE: ./packages/notary/lib/verify.js + 5 modules
var verify = __webpack_require__(2040);
// EXTERNAL MODULE: ./packages/notary/lib/payload.js
var payload = __webpack_require__(7285);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/core/lib/notary-refusals.js
var notary_refusals = __webpack_require__(3992);
;// CONCATENATED MODULE: ./packages/core/lib/integrity.js
/** Whether a bundle's signatures are signatures over its own statement, before anyone asks whose they are. */




/**
 * For steps that hold no trust policy: an unsigned or damaged bundle goes no further, an untrusted one is for the
 * verifier to refuse.
 * @throws VerificationError ENVELOPE_MALFORMED, SIGNATURE_INVALID, CERTIFICATE_CHAIN_INVALID or PAYLOAD_MISMATCH
 */
function checkIntegrity({ statement, signatures }) {
    try {
        for (const bytes of signatures) {
            const envelope = (0,verify/* verifyIntegrity */.H)(bytes);
            const { hash } = envelope.algorithm;
            const digest = `${hash}:${(0,external_node_crypto_.createHash)(hash).update(statement).digest('hex')}`;
            (0,payload/* matchBlob */.X5)(envelope, { digest, size: statement.length, mediaType: lib_bundle/* statementMediaType */.sq });
        }
    }
    catch (failure) {
        throw (0,notary_refusals/* toProductError */.n)(failure);
    }
}

// EXTERNAL MODULE: ./packages/core/lib/pairing.js
var pairing = __webpack_require__(5805);
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
var lib_verify = __webpack_require__(3668);
;// CONCATENATED MODULE: ./packages/core/lib/upload.js











async function uploadRelease(request, ports) {
    const bundle = (0,lib_bundle/* parseBundle */.QN)(request.bundle);
    checkIntegrity(bundle);
    const release = (0,lib_statement/* parseStatement */.By)(bundle.statement);
    const files = (0,pairing/* pairFiles */._)(release.files, request.files, 'subject-path');
    const evidence = (0,pairing/* pairFiles */._)(release.evidence, request.evidence, 'evidence-path');
    const { id } = release;
    const uploaded = await createAll(files, (file) => (0,layout/* fileKey */.wm)(id, file.digest.sha256, file.name), ports);
    await createAll(evidence, (file) => (0,layout/* evidenceKey */.ZH)(id, file.digest.sha256, file.name), ports);
    const tally = ports.reader === undefined ? tallyOf(release, ports.store) : undefined;
    await tally?.claim();
    const created = await createBytes(ports.store, (0,layout/* bundleKey */.CK)(id), request.bundle);
    const { outcome, sha256 } = created.outcome === 'created'
        ? { outcome: 'created', sha256: (0,lib_digest/* sha256Of */.Bj)(request.bundle) }
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
    return (0,in_parallel/* inParallel */.H)(pairs, lib_verify/* filesAtOnce */.A7, async ({ file, found: [{ name, path, content }] }) => {
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
    return store.create(key, bytesContent(bytes), { size: bytes.length, sha256: (0,lib_digest/* sha256Of */.Bj)(bytes) });
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
    return (0,lib_digest/* sha256Of */.Bj)(Buffer.from(JSON.stringify(identity)));
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
    const stored = ports.reader && (await (0,stored_bundle/* findStoredBundle */.h)(ports.reader, (0,layout/* bundleKey */.CK)(release.id)));
    const same = tally === undefined ? isSameBuild(release, stored) : await tally.provesAlone();
    if (same)
        return stored && (0,lib_digest/* sha256Of */.Bj)(stored.bytes);
    const { name, version } = release.id;
    throw new errors/* PolicyError */.pn('RELEASE_EXISTS', `${name} ${version} already stands in ${ports.store.storeUri}, and nothing shows that it is this build`, {
        nextStep: 'Release under a new version; a version is never replaced.',
    });
}
function isSameBuild(release, stored) {
    if (stored === undefined)
        return false;
    return buildIdentity((0,lib_statement/* parseStatement */.By)((0,lib_bundle/* parseBundle */.QN)(stored.bytes).statement)) === buildIdentity(release);
}

;// CONCATENATED MODULE: ./packages/core/lib/promote.js
/** Promoting a release: verify it, copy the same bytes, record who let it in, and only then let the next environment see it. */












async function promoteRelease(request, ports) {
    const { id, environment, bundleSha256 } = request;
    const { source, target } = ports;
    const stored = await (0,stored_bundle/* readStoredBundle */._)(source, id);
    const bundle = await (0,lib_judge/* verifyBundle */.IF)(stored.bytes, {
        id,
        purpose: { kind: 'promote', environment, from: source.storeUri, to: target.storeUri },
        ...(bundleSha256 === undefined ? {} : { sha256: bundleSha256 }),
    }, ports);
    await assertNothingElse(target, bundle, id);
    const files = await copyAll(bundle.release.files, (file) => (0,layout/* fileKey */.wm)(id, file.digest.sha256, file.name), ports);
    await copyAll(bundle.release.evidence, (file) => (0,layout/* evidenceKey */.ZH)(id, file.digest.sha256, file.name), ports);
    const record = await recordPromotion(request, bundle, ports);
    // INVARIANT: the bundle comes last, so whoever sees the release finds every file of it and the record of its promotion.
    const created = await createBytes(target, (0,layout/* bundleKey */.CK)(id), bundle.bytes);
    if (created.outcome === 'exists')
        await assertSame(target, bundle, id);
    const outcome = created.outcome === 'created' ? 'created' : 'unchanged';
    return { ...bundle, outcome, bundleLocation: created.location, files, record };
}
async function assertNothingElse(target, bundle, id) {
    const standing = await peek(target, (0,layout/* bundleKey */.CK)(id));
    if (standing !== undefined)
        assertEqual(standing, target, bundle, id);
}
async function assertSame(target, bundle, id) {
    assertEqual(await (0,stored_bundle/* readStoredBundle */._)(target, id), target, bundle, id);
}
function assertEqual(standing, target, bundle, id) {
    if (Buffer.compare(standing.bytes, bundle.bytes) === 0)
        return;
    throw new errors/* PolicyError */.pn('RELEASE_EXISTS', `another ${id.name} ${id.version} already stands in ${target.storeUri}`, {
        nextStep: 'Find out how it came there; a version is never replaced.',
    });
}
/**
 * S3 answers 403 for an object that is not there unless the role may list. Taking that for "not there" opens nothing:
 * every write that follows is create-only, and what does stand there is then read after all, or refused.
 */
async function peek(target, key) {
    try {
        return await (0,stored_bundle/* findStoredBundle */.h)(target, key);
    }
    catch (failure) {
        if (failure instanceof errors/* ServiceError */._7 && failure.code === 'AWS_ACCESS_DENIED')
            return undefined;
        throw failure;
    }
}
async function copyAll(files, keyOf, { copier, target, progress }) {
    return (0,in_parallel/* inParallel */.H)(files, lib_verify/* filesAtOnce */.A7, async (file) => {
        const { name, digest } = file;
        const copied = await copier.copy(keyOf(file), digest);
        progress?.(name, digest.size, digest.size);
        // What stood there before is not believed by its key alone.
        if (copied.outcome === 'exists') {
            return { name, digest, location: await (0,lib_verify/* verifyInPlace */.eZ)(target, keyOf(file), file, progress) };
        }
        if (copied.sha256 !== undefined)
            (0,lib_verify/* assertStoredDigest */.SI)(file, digest.size, copied.sha256, copied.location);
        return { name, digest, location: copied.location };
    });
}
/** Copies by reading and writing: for two ends that are not the same service, partition or identity. */
function streamingCopier(source, target) {
    return {
        copy: (key, expected) => {
            const content = {
                size: expected.size,
                async *open(range) {
                    const object = await source.open(key, range === undefined ? {} : { range });
                    if (object === undefined) {
                        throw new errors/* VerificationError */.mk('FILE_MISSING', `${key} is part of the release but is not in ${source.storeUri}`);
                    }
                    yield* object.bytes;
                },
            };
            // The creator hashes what it sends and refuses anything but the signed digest.
            return target.create(key, content, expected);
        },
    };
}
async function recordPromotion(request, bundle, ports) {
    const key = (0,layout/* recordKey */.Hy)(request.id, 'promotion', bundle.sha256);
    const before = await readRecord(key, request, bundle, ports);
    if (before !== undefined)
        return before;
    const promotion = describePromotion(request, bundle, ports);
    const statement = (0,lib_promotion/* encodePromotion */.GU)(promotion);
    const { envelope, signature } = await signContent(statement, ports);
    const record = (0,lib_bundle/* encodeBundle */.n)({ statement, signatures: [envelope] });
    const created = await createBytes(ports.target, key, record.bytes);
    if (created.outcome === 'created')
        return { promotion, signature, location: created.location };
    // Another promotion was faster: its record is the one that stands, if it holds.
    const other = await readRecord(key, request, bundle, ports);
    if (other !== undefined)
        return other;
    throw new errors/* VerificationError */.mk('RECORD_INVALID', `${ports.target.storeUri}/${key} exists but cannot be read`);
}
function describePromotion(request, bundle, ports) {
    const { claims, claimsSource } = request.run;
    return {
        id: request.id,
        files: bundle.release.files,
        bundleSha256: bundle.sha256,
        environment: request.environment,
        from: ports.source.storeUri,
        to: ports.target.storeUri,
        policy: ports.trust.policy,
        signedBy: bundle.signature.signedBy,
        rules: bundle.rules,
        run: { claims, claimsSource },
        timeVerified: (0,lib_statement/* toTime */.xe)(ports.now),
    };
}
/** Reads the record of an earlier promotion of this bundle to this environment; anything else in its place is refused. */
async function readRecord(key, { environment }, { release, sha256 }, { target, signer, revocation, now }) {
    const stored = await peek(target, key);
    if (stored === undefined)
        return undefined;
    const expected = { id: release.id, bundleSha256: sha256, environment, to: target.storeUri };
    return verifyPromotion(stored, expected, { trust: await signer.trust(), revocation, now });
}

// EXTERNAL MODULE: ./packages/connect/lib/place.js
var lib_place = __webpack_require__(1775);
// EXTERNAL MODULE: ./packages/connect/lib/session.js
var lib_session = __webpack_require__(7456);
// EXTERNAL MODULE: ./packages/connect/lib/trust.js
var lib_trust = __webpack_require__(8450);
;// CONCATENATED MODULE: ./packages/connect/lib/uploading.js



async function connectUploading(request) {
    const { store } = request;
    switch (store.kind) {
        case 'directory': {
            const { directoryStore } = await __webpack_require__.e(/* import() */ 94).then(__webpack_require__.bind(__webpack_require__, 4094));
            const directory = directoryStore(store.uri);
            return { store: directory, reader: directory };
        }
        case 's3': {
            const { region } = request.access;
            return uploadS3(request, { store, region, regionInput: 'aws-region', bucketOwner: request.bucketOwner });
        }
    }
}
async function uploadS3(request, place) {
    const { uploadStatements } = await __webpack_require__.e(/* import() */ 98).then(__webpack_require__.bind(__webpack_require__, 8098));
    const { s3Creator } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(711), __webpack_require__.e(163)]).then(__webpack_require__.bind(__webpack_require__, 6163));
    const release = (0,lib_place/* releaseAt */.j)(place, request.id);
    const statements = uploadStatements({ ...release, ...writeAccess(request.write, request.largestFile) });
    const session = await (0,lib_session/* lazySession */.R)(request, statements)();
    return { store: s3Creator(session, (0,lib_place/* storeAt */.f)(place, session), protection(request.write, request.now)) };
}
/** What the session policy must allow for these options. */
function writeAccess({ sseKmsKeyId, retention }, largestFile) {
    return {
        ...(sseKmsKeyId === undefined ? {} : { sseKmsKeyId }),
        ...(retention === undefined ? {} : { retention: 'object-lock' }),
        ...(largestFile > lib_digest/* singleRequestLimit */.np ? { multipart: 'needed' } : {}),
    };
}
const day = 86_400_000;
function protection({ sseKmsKeyId, retention }, now) {
    return {
        ...(sseKmsKeyId === undefined ? {} : { sseKmsKeyId }),
        ...(retention === undefined
            ? {}
            : { retention: { mode: retention.mode, until: new Date(now.getTime() + retention.days * day) } }),
    };
}

;// CONCATENATED MODULE: ./packages/connect/lib/promoting.js






/** Files above the single-request limit are seen only once the release was read, so the permissions for them are always asked for. */
const anySize = Number.POSITIVE_INFINITY;
async function connectPromoting(request) {
    const { source, target } = request;
    if (await isSame(source, target))
        throw sameStore(target);
    const trust = await (0,lib_trust/* connectTrust */.x_)(request.trust);
    if (source.kind === 'directory' && target.kind === 'directory') {
        const { directoryStore } = await __webpack_require__.e(/* import() */ 94).then(__webpack_require__.bind(__webpack_require__, 4094));
        const ends = { source: directoryStore(source.uri), target: directoryStore(target.uri) };
        const profiles = (0,lib_trust/* trustedProfiles */.gE)(trust.statement);
        const revocation = (0,lib_trust/* connectRevocation */.NG)(await openRevocation(request, profiles));
        return { trust, revocation, ...ends, copier: streamingCopier(ends.source, ends.target) };
    }
    if (source.kind === 's3' && target.kind === 's3' && request.sourceRole === undefined) {
        return {
            trust,
            ...(await withinS3(request, placeSource(request, source), placeTarget(request, target), trust)),
        };
    }
    return { trust, ...(await acrossSessions(request, trust)) };
}
/** One folder can be written as a URI in several ways: with a slash twice, or with a letter escaped. */
async function isSame(source, target) {
    if (source.kind === 's3' || target.kind === 's3')
        return source.uri === target.uri;
    const { parseFileUri } = await __webpack_require__.e(/* import() */ 112).then(__webpack_require__.bind(__webpack_require__, 6112));
    const [from, to] = [source, target].map(({ uri }) => parseFileUri(uri, 'INPUT_MALFORMED', 'the store'));
    return from === to;
}
/** A record of a promotion into the store where the release stands anyway would say what did not happen. */
function sameStore({ uri }) {
    return new errors/* InputError */.dz('INPUT_CONFLICT', `source-store and target-store are both ${uri}`, {
        nextStep: 'Give each environment a store of its own.',
    });
}
async function openRevocation(request, profiles) {
    if (profiles.length === 0)
        return (0,lib_session/* lazySession */.R)(request, []);
    const { revocationStatements } = await __webpack_require__.e(/* import() */ 98).then(__webpack_require__.bind(__webpack_require__, 8098));
    return (0,lib_session/* lazySession */.R)(request, revocationStatements(profiles));
}
/** One session sees both ends, so S3 itself copies. */
async function withinS3(request, source, target, trust) {
    const { promoteStatements, revocationStatements } = await __webpack_require__.e(/* import() */ 98).then(__webpack_require__.bind(__webpack_require__, 8098));
    const { s3Copier } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(711), __webpack_require__.e(240)]).then(__webpack_require__.bind(__webpack_require__, 2240));
    const { s3Creator } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(711), __webpack_require__.e(163)]).then(__webpack_require__.bind(__webpack_require__, 6163));
    const { s3Reader } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(711), __webpack_require__.e(433)]).then(__webpack_require__.bind(__webpack_require__, 6433));
    const write = { ...(0,lib_place/* releaseAt */.j)(target, request.id), ...writeAccess(request.write, anySize) };
    const open = (0,lib_session/* lazySession */.R)(request, [
        ...promoteStatements((0,lib_place/* releaseAt */.j)(source, request.id), write),
        ...revocationStatements((0,lib_trust/* trustedProfiles */.gE)(trust.statement)),
    ]);
    const session = await open();
    const from = (0,lib_place/* storeAt */.f)(source, session);
    const to = (0,lib_place/* storeAt */.f)(target, session);
    const protect = protection(request.write, request.now);
    return {
        revocation: (0,lib_trust/* connectRevocation */.NG)(open),
        source: s3Reader(session, from),
        target: { ...s3Reader(session, to), ...s3Creator(session, to, protect) },
        copier: s3Copier(session, from, to, protect),
    };
}
/** The two ends are not the same service or not the same identity: what is read from one is hashed and written to the other. */
async function acrossSessions(request, trust) {
    const profiles = (0,lib_trust/* trustedProfiles */.gE)(trust.statement);
    const source = await openSource(request);
    const target = await openTarget(request);
    const revocation = (0,lib_trust/* connectRevocation */.NG)(await openRevocation(whoAsks(request, profiles), profiles));
    return { revocation, source, target, copier: streamingCopier(source, target) };
}
/** AWS Signer answers in the partition in which a signature was made: of the two ends, the one that is there asks. */
function whoAsks(request, profiles) {
    const { source, sourceRole, access } = request;
    if (source.kind !== 's3' || sourceRole === undefined)
        return request;
    const [, partition] = access.roleToAssume?.split(':') ?? [];
    if (profiles.every((arn) => arn.split(':')[1] === partition))
        return request;
    return asSource(request, placeSource(request, source));
}
/** The identity under which the source is read. */
function asSource(request, place) {
    const role = request.sourceRole === undefined ? {} : { role: request.sourceRole };
    return { ...request, ...role, access: { ...request.access, ...regionOf(place) } };
}
async function openSource(request) {
    const { source } = request;
    if (source.kind === 'directory') {
        const { directoryStore } = await __webpack_require__.e(/* import() */ 94).then(__webpack_require__.bind(__webpack_require__, 4094));
        return directoryStore(source.uri);
    }
    const { readStatements } = await __webpack_require__.e(/* import() */ 98).then(__webpack_require__.bind(__webpack_require__, 8098));
    const { s3Reader } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(711), __webpack_require__.e(433)]).then(__webpack_require__.bind(__webpack_require__, 6433));
    const place = placeSource(request, source);
    const session = await (0,lib_session/* lazySession */.R)(asSource(request, place), readStatements((0,lib_place/* releaseAt */.j)(place, request.id)))();
    return s3Reader(session, (0,lib_place/* storeAt */.f)(place, session));
}
async function openTarget(request) {
    const { target } = request;
    if (target.kind === 'directory') {
        const { directoryStore } = await __webpack_require__.e(/* import() */ 94).then(__webpack_require__.bind(__webpack_require__, 4094));
        return directoryStore(target.uri);
    }
    const { readStatements, uploadStatements } = await __webpack_require__.e(/* import() */ 98).then(__webpack_require__.bind(__webpack_require__, 8098));
    const { s3Creator } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(711), __webpack_require__.e(163)]).then(__webpack_require__.bind(__webpack_require__, 6163));
    const { s3Reader } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(711), __webpack_require__.e(433)]).then(__webpack_require__.bind(__webpack_require__, 6433));
    const place = placeTarget(request, target);
    const release = (0,lib_place/* releaseAt */.j)(place, request.id);
    const session = await (0,lib_session/* lazySession */.R)(request, [
        ...readStatements(release),
        ...uploadStatements({ ...release, ...writeAccess(request.write, anySize) }),
    ])();
    const store = (0,lib_place/* storeAt */.f)(place, session);
    return { ...s3Reader(session, store), ...s3Creator(session, store, protection(request.write, request.now)) };
}
function regionOf({ region }) {
    return region === undefined ? {} : { region };
}
function placeSource(request, store) {
    const region = request.sourceRegion ?? request.access.region;
    return { store, region, regionInput: 'aws-region', bucketOwner: request.sourceBucketOwner };
}
function placeTarget(request, store) {
    return {
        store,
        region: request.access.region,
        regionInput: 'aws-region',
        bucketOwner: request.targetBucketOwner,
    };
}

// EXTERNAL MODULE: ./packages/connect/lib/reading.js
var lib_reading = __webpack_require__(1004);
;// CONCATENATED MODULE: ./packages/connect/lib/signing.js
/** Connects a signer: AWS Signer, AWS KMS or a key file, by what its URI names. */



const largestChain = 1024 ** 2;
async function connectSigner(request) {
    const { signer } = request;
    switch (signer.kind) {
        case 'key-file': {
            const { keyFileSigner } = await __webpack_require__.e(/* import() */ 960).then(__webpack_require__.bind(__webpack_require__, 5960));
            return keyFileSigner({ uri: signer.uri, certificateChain: await readChain(request) });
        }
        case 'aws-kms': {
            const certificateChain = await readChain(request);
            const { kmsSigner } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(632), __webpack_require__.e(833)]).then(__webpack_require__.bind(__webpack_require__, 4833));
            return kmsSigner(await openSigning(request), signer.uri, certificateChain);
        }
        case 'aws-signer': {
            const { parseSigningProfileArn } = await __webpack_require__.e(/* import() */ 392).then(__webpack_require__.bind(__webpack_require__, 9392));
            const profile = parseSigningProfileArn(signer.uri);
            // Before the session: a signature that could not be verified afterwards is not to be made.
            const trustStores = (await readTrustStores(request, profile.partition)) ?? (0,lib_trust/* builtInStores */.E_)(profile.partition);
            const { awsSigner } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(935), __webpack_require__.e(681)]).then(__webpack_require__.bind(__webpack_require__, 8681));
            const session = await openSigning(request);
            return awsSigner(session, profile, { trustStores });
        }
    }
}
async function openSigning(request) {
    const { signStatements } = await __webpack_require__.e(/* import() */ 98).then(__webpack_require__.bind(__webpack_require__, 8098));
    const { uri } = request.signer;
    const region = request.signer.kind === 'key-file' ? {} : { region: request.signer.region };
    return (0,lib_session/* lazySession */.R)({ ...request, ...region }, signStatements(uri))();
}
async function readChain({ certificateChainPath, signer }) {
    if (certificateChainPath === undefined) {
        throw new errors/* InputError */.dz('INPUT_MISSING', `certificate-chain is missing; the signer ${signer.uri} needs one`, {
            nextStep: 'Add "certificate-chain: ..." with the path of a PEM file: the leaf first, the root last.',
        });
    }
    const { readSmallFile } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6854));
    return readSmallFile(certificateChainPath, largestChain, 'certificate-chain');
}
async function readTrustStores({ trustStorePath }, partition) {
    if (trustStorePath === undefined)
        return undefined;
    const { loadTrustStores } = await __webpack_require__.e(/* import() */ 210).then(__webpack_require__.bind(__webpack_require__, 5210));
    return loadTrustStores(trustStorePath, [`signingAuthority:${partition}-signer-ts`]);
}

// EXTERNAL MODULE: ./packages/core/lib/source-policy.js
var source_policy = __webpack_require__(4587);
// EXTERNAL MODULE: ./packages/core/lib/uris.js
var uris = __webpack_require__(8218);
// EXTERNAL MODULE: ./packages/local/lib/placement.js
var placement = __webpack_require__(9134);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./packages/cli/lib/demo/local-run.js
/** What a try-out states about its origin: the commit of the checkout where there is one, and that all else is local. */



const git = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const localRepository = 'local/try-out';
const localRunner = 'local';
/** Git's name for "no commit". */
const noCommit = '0'.repeat(40);
const noBranch = 'refs/heads/none';
/**
 * INVARIANT: no claim here can be taken for one of a workflow run. Nobody vouches for the remote that a checkout names, so
 * the repository is `local/try-out` even there, and the source is "unknown": it was not compared with the commit.
 */
async function localOrigin(folder) {
    const sha = await ask(folder, ['rev-parse', '--verify', 'HEAD'], /^[0-9a-f]{40}([0-9a-f]{24})?$/);
    const ref = await ask(folder, ['symbolic-ref', '-q', 'HEAD'], /^refs\/heads\/\S{1,200}$/);
    return {
        run: localRun(sha ?? noCommit, ref ?? noBranch),
        source: {
            kind: 'unknown',
            reason: sha === undefined
                ? 'a local try-out of a folder that is in no git checkout'
                : 'a local try-out, which does not compare the files with the commit',
        },
        environment: { os: (0,external_node_os_.type)(), architecture: process.arch, tools: { node: process.version } },
    };
}
function localRun(sha, ref) {
    return {
        claims: {
            repository: localRepository,
            repository_id: '0',
            repository_owner: 'local',
            repository_owner_id: '0',
            ref,
            sha,
            workflow_ref: `${localRepository}/secure-deploy-demo@${ref}`,
            event_name: 'local',
            runner_environment: localRunner,
            run_id: 'local',
            run_attempt: '1',
            actor: 'local',
            actor_id: '0',
        },
        claimsSource: 'environment',
        serverUrl: 'https://localhost',
    };
}
/** Undefined where git is missing, there is no checkout, or the answer is not of the form. */
async function ask(folder, args, form) {
    try {
        const { stdout } = await git('git', ['-C', folder, ...args], { timeout: 2_000 });
        return form.test(stdout.trim()) ? stdout.trim() : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/cli/lib/demo/chain.js
/** The four stories of a release as a demonstration calls them: the very ones that the actions call, on stores that are folders. */

















const environments = ['development', 'staging', 'production'];
/** Nothing here is in AWS; being asked for an identity all the same is a fault, not a reason to look for one. */
const offline = {
    access: { audience: 'none', durationSeconds: 900, allowedAccountIds: [], credentials: 'oidc' },
    caller: {
        action: 'demo',
        run: () => ({ id: 'local', attempt: '1' }),
        token: () => Promise.reject(new TypeError('a demonstration has no identity to show')),
        mask: () => undefined,
        environmentAccessKeyId: undefined,
    },
};
function storeFolder({ folder }, environment) {
    return (0,external_node_path_.join)(folder, 'stores', environment);
}
function storeIn(folder) {
    return (0,uris/* parseStoreUri */.x)((0,external_node_url_.pathToFileURL)(folder).href, 'the store');
}
async function sign(chain, id, files, { signer, certificateChainPath } = chain.parties.releases) {
    const port = await connectSigner({ ...offline, signer, certificateChainPath });
    return signRelease({ id, files, evidence: [], sha512: 'without', ...chain.origin }, { signer: port, clock: () => chain.now() });
}
/** Signs a statement that stands already. */
async function signStatement(chain, statement, { signer, certificateChainPath }) {
    const port = await connectSigner({ ...offline, signer, certificateChainPath });
    return signContent(statement, { signer: port, clock: () => chain.now() });
}
async function upload(chain, { release, bundle }, files) {
    const largestFile = files.reduce((largest, { content }) => Math.max(largest, content.size), 0);
    const store = storeIn(storeFolder(chain, 'development'));
    const request = { ...offline, store, id: release.id, write: {}, largestFile, now: chain.now() };
    return uploadRelease({ bundle: bundle.bytes, files, evidence: [] }, await connectUploading(request));
}
/** Verifies a release where it stands and, as a deploy step would, takes its files to `into`. */
async function chain_verify(chain, id, store, into) {
    const reading = await (0,lib_reading/* connectReading */.H)({ ...offline, trust: chain.parties.trust, store, id });
    await (0,promises_.mkdir)(into, { recursive: true });
    const staging = await (0,placement/* stagingArea */.X)(into);
    try {
        const ports = { ...reading, policy: policyOf(chain), now: chain.now() };
        const verified = await (0,lib_verify/* verifyRelease */.VA)({ id }, { ...ports, sink: (file, bytes) => staging.stage(file, bytes) });
        await staging.commit();
        return verified;
    }
    finally {
        await staging.discard();
    }
}
/** The record of how the release came into an environment; that there is one, and that it holds, is demanded. */
async function chain_verifyPromotion(chain, release, environment) {
    const { id } = release.release;
    const trust = chain.parties.promotionTrust;
    const request = { ...offline, trust, store: storeIn(storeFolder(chain, environment)), id };
    const { store, ...judging } = await (0,lib_reading/* connectReading */.H)(request);
    const record = await readPromotion(store, release, { ...judging, now: chain.now() });
    if (record?.promotion.environment === environment)
        return record;
    throw new errors/* VerificationError */.mk('RECORD_INVALID', `no record tells how ${id.name} ${id.version} came to ${environment}`);
}
async function promote(chain, id, from, to) {
    const now = chain.now();
    const { signer, certificateChainPath } = chain.parties.promotions;
    const promoting = await connectPromoting({
        ...offline,
        trust: chain.parties.trust,
        id,
        source: storeIn(storeFolder(chain, from)),
        target: storeIn(storeFolder(chain, to)),
        write: {},
        now,
    });
    return promoteRelease({ id, environment: to, run: chain.origin.run }, {
        ...promoting,
        policy: policyOf(chain),
        signer: await connectSigner({ ...offline, signer, certificateChainPath }),
        clock: () => chain.now(),
        now,
    });
}
function policyOf({ origin }) {
    const { ref } = origin.run.claims;
    return (0,source_policy/* sourcePolicy */.Q)({ repository: localRepository, refs: [ref], runnerEnvironment: localRunner });
}

// EXTERNAL MODULE: ./node_modules/@peculiar/asn1-schema/build/cjs/index.js
var cjs = __webpack_require__(7261);
// EXTERNAL MODULE: ./node_modules/@peculiar/asn1-x509/build/cjs/index.js
var build_cjs = __webpack_require__(3594);
;// CONCATENATED MODULE: ./packages/local/lib/certificate-signing.js
/** The issuer's signature on a certificate: the algorithm identifier and the signing that belongs to it (RFC 3279, 4055, 5758). */



const ecdsa = {
    sha1: '1.2.840.10045.4.1',
    sha256: '1.2.840.10045.4.3.2',
    sha384: '1.2.840.10045.4.3.3',
    sha512: '1.2.840.10045.4.3.4',
};
const rsaPkcs1 = {
    sha1: '1.2.840.113549.1.1.5',
    sha256: '1.2.840.113549.1.1.11',
    sha384: '1.2.840.113549.1.1.12',
    sha512: '1.2.840.113549.1.1.13',
};
const rsaPss = '1.2.840.113549.1.1.10';
/** Last octet of the hash's object identifier 2.16.840.1.101.3.4.2.x, and the octets of its output. */
const pssHashes = { sha256: ['01', '20'], sha384: ['02', '30'], sha512: ['03', '40'] };
const curveHashes = {
    prime256v1: 'sha256',
    secp384r1: 'sha384',
    secp521r1: 'sha512',
};
/** RSASSA-PSS-params (RFC 4055, section 3.1) in DER: the hash, MGF1 with the same hash, a salt as long as its output. */
function pssParameters(hash) {
    const [last, length] = pssHashes[hash];
    const hashAlgorithm = `300d06096086480165030402${last}0500`;
    const maskAlgorithm = `301a06092a864886f70d010108${hashAlgorithm}`;
    return Uint8Array.from(Buffer.from(`3034a00f${hashAlgorithm}a11c${maskAlgorithm}a2030201${length}`, 'hex'))
        .buffer;
}
function unsupported() {
    return new errors/* InputError */.dz('KEY_UNSUPPORTED', 'a certificate cannot be issued with this key: RSA and EC on P-256, P-384 or P-521 can sign certificates, RSA-PSS not with SHA-1');
}
/** The hash that fits the issuer's key in strength. */
function defaultHash(key) {
    return curveHashes[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? 'sha256';
}
/** @throws InputError KEY_UNSUPPORTED */
function certificateSignature(key, hash, rsaPadding) {
    const signWith = (options) => (tbs) => Uint8Array.from((0,external_node_crypto_.sign)(hash, new Uint8Array(tbs), { key, ...options })).buffer;
    if (key.asymmetricKeyType === 'ec' && (key.asymmetricKeyDetails?.namedCurve ?? '') in curveHashes) {
        // RFC 5758, section 3.2: ECDSA carries no parameters, not even NULL.
        return { algorithm: new build_cjs.AlgorithmIdentifier({ algorithm: ecdsa[hash] }), sign: signWith({}) };
    }
    if (key.asymmetricKeyType !== 'rsa')
        throw unsupported();
    if (rsaPadding === 'pkcs1') {
        // RFC 4055, section 5: the parameters are NULL and must not be left out.
        const algorithm = new build_cjs.AlgorithmIdentifier({ algorithm: rsaPkcs1[hash], parameters: null });
        return { algorithm, sign: signWith({ padding: external_node_crypto_.constants.RSA_PKCS1_PADDING }) };
    }
    if (hash === 'sha1')
        throw unsupported();
    const padding = {
        padding: external_node_crypto_.constants.RSA_PKCS1_PSS_PADDING,
        saltLength: external_node_crypto_.constants.RSA_PSS_SALTLEN_DIGEST,
    };
    return {
        algorithm: new build_cjs.AlgorithmIdentifier({ algorithm: rsaPss, parameters: pssParameters(hash) }),
        sign: signWith(padding),
    };
}

;// CONCATENATED MODULE: ./packages/local/lib/issued-extensions.js
/** The extensions of a certificate that is issued (RFC 5280, section 4.2). */



const extensionOids = {
    subjectKeyIdentifier: '2.5.29.14',
    keyUsage: '2.5.29.15',
    basicConstraints: '2.5.29.19',
    authorityKeyIdentifier: '2.5.29.35',
    extendedKeyUsage: '2.5.29.37',
};
function toArrayBuffer(bytes) {
    return Uint8Array.from(bytes).buffer;
}
function extension(oid, critical, value) {
    return new build_cjs.Extension({ extnID: oid, critical, extnValue: new cjs.OctetString(value) });
}
/** SHA-1 of the key's bits, the common way to name a key (RFC 5280, section 4.2.1.2, method 1): a name, not a protection. */
function keyIdentifier(publicKey) {
    return toArrayBuffer((0,external_node_crypto_.createHash)('sha1').update(Buffer.from(publicKey.subjectPublicKey)).digest());
}
function constraintExtensions(request) {
    const { basicConstraints, keyUsage, extendedKeyUsage } = request;
    const list = [];
    if (basicConstraints !== undefined) {
        const { ca, pathLength } = basicConstraints;
        const value = new build_cjs.BasicConstraints({
            cA: ca,
            ...(pathLength === undefined ? {} : { pathLenConstraint: pathLength }),
        });
        list.push(extension(extensionOids.basicConstraints, basicConstraints.critical ?? true, cjs.AsnConvert.serialize(value)));
    }
    if (keyUsage !== undefined) {
        const bits = keyUsage.usages.reduce((sum, usage) => sum | build_cjs.KeyUsageFlags[usage], 0);
        list.push(extension(extensionOids.keyUsage, keyUsage.critical ?? true, cjs.AsnConvert.serialize(new build_cjs.KeyUsage(bits))));
    }
    if (extendedKeyUsage !== undefined) {
        const value = cjs.AsnConvert.serialize(new build_cjs.ExtendedKeyUsage([...extendedKeyUsage.oids]));
        list.push(extension(extensionOids.extendedKeyUsage, extendedKeyUsage.critical ?? false, value));
    }
    return list;
}
/** All extensions of one certificate: what is asked for, and the key identifiers of RFC 5280. */
function certificateExtensions(request, subjectKey, issuerKey) {
    const authority = new build_cjs.AuthorityKeyIdentifier({
        keyIdentifier: new build_cjs.KeyIdentifier(keyIdentifier(issuerKey)),
    });
    const subject = new build_cjs.SubjectKeyIdentifier(keyIdentifier(subjectKey));
    return new build_cjs.Extensions([
        ...constraintExtensions(request),
        extension(extensionOids.subjectKeyIdentifier, false, cjs.AsnConvert.serialize(subject)),
        extension(extensionOids.authorityKeyIdentifier, false, cjs.AsnConvert.serialize(authority)),
        ...(request.extensions ?? []).map(({ oid, critical, value }) => extension(oid, critical, toArrayBuffer(value))),
    ]);
}

// EXTERNAL MODULE: ./packages/notary/lib/distinguished-name.js
var distinguished_name = __webpack_require__(5607);
;// CONCATENATED MODULE: ./packages/local/lib/name-encoding.js
/** Distinguished names as X.509 carries them: from text or attributes to the ASN.1 Name (RFC 5280, section 4.1.2.4). */



/** The string type is the one that RFC 5280, appendix A, demands; a choice of types is settled as UTF-8. */
const attributeTypes = new Map([
    ['CN', ['2.5.4.3', 'utf8String']],
    ['SN', ['2.5.4.4', 'utf8String']],
    ['SERIALNUMBER', ['2.5.4.5', 'printableString']],
    ['C', ['2.5.4.6', 'printableString']],
    ['L', ['2.5.4.7', 'utf8String']],
    ['ST', ['2.5.4.8', 'utf8String']],
    ['STREET', ['2.5.4.9', 'utf8String']],
    ['O', ['2.5.4.10', 'utf8String']],
    ['OU', ['2.5.4.11', 'utf8String']],
    ['TITLE', ['2.5.4.12', 'utf8String']],
    ['POSTALCODE', ['2.5.4.17', 'utf8String']],
    ['ORGANIZATIONIDENTIFIER', ['2.5.4.97', 'utf8String']],
    ['UID', ['0.9.2342.19200300.100.1.1', 'utf8String']],
    ['DC', ['0.9.2342.19200300.100.1.25', 'ia5String']],
    ['EMAILADDRESS', ['1.2.840.113549.1.9.1', 'ia5String']],
]);
const isPrintable = (text) => /^[A-Za-z0-9 '()+,./:=?-]*$/.test(text);
const isAscii = (text) => /^[\x20-\x7e]*$/.test(text);
function encodeAttribute({ type, value }) {
    const [identifier, kind] = attributeTypes.get(type) ?? [type, 'utf8String'];
    const fits = kind === 'printableString' ? isPrintable(value) : kind === 'ia5String' ? isAscii(value) : true;
    if (!fits)
        throw malformed(`the value of ${type} holds characters that a certificate does not allow there`);
    return new build_cjs.AttributeTypeAndValue({ type: identifier, value: new build_cjs.AttributeValue({ [kind]: value }) });
}
function malformed(reason, cause) {
    return new errors/* InputError */.dz('INPUT_MALFORMED', `a certificate cannot be issued: ${reason}`, { cause });
}
/**
 * Reads a name as RFC 4514 writes it, last attribute of the certificate first.
 * @throws InputError INPUT_MALFORMED
 */
function readNameText(text) {
    try {
        return (0,distinguished_name/* parseNameText */.G4)(text)
            .toReversed()
            .map((attribute) => [attribute]);
    }
    catch (cause) {
        throw malformed(`the subject ${JSON.stringify(text)} is not a distinguished name`, cause);
    }
}
/** @throws InputError INPUT_MALFORMED */
function encodeName(names) {
    return new build_cjs.Name(names.map((attributes) => new build_cjs.RelativeDistinguishedName(attributes.map(encodeAttribute))));
}

;// CONCATENATED MODULE: ./packages/local/lib/certificates.js
/** Issues X.509 certificates (RFC 5280) and makes fresh signing identities for use where there is no certificate authority. */







/** The content octets of a positive INTEGER in DER; RFC 5280, section 4.1.2.2, allows 20. */
function serialContent(unsigned) {
    const first = unsigned.findIndex((octet) => octet !== 0);
    const digits = first < 0 ? Uint8Array.of(0) : unsigned.subarray(first);
    const content = (digits[0] ?? 0) > 0x7f ? Uint8Array.of(0, ...digits) : digits;
    if (content.length > 20)
        throw certificates_malformed('its serial number is longer than 20 bytes');
    return Uint8Array.from(content).buffer;
}
/** 126 random bits under a leading one, so that the number is positive and never short. */
function randomSerial() {
    const bytes = (0,external_node_crypto_.randomBytes)(16);
    bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
    return bytes;
}
function certificates_malformed(reason, cause) {
    return new errors/* InputError */.dz('INPUT_MALFORMED', `a certificate cannot be issued: ${reason}`, { cause });
}
function subjectPublicKeyInfo(key) {
    return cjs.AsnConvert.parse(key.export({ format: 'der', type: 'spki' }), build_cjs.SubjectPublicKeyInfo);
}
function readIssuer(der) {
    try {
        return cjs.AsnConvert.parse(der, build_cjs.Certificate).tbsCertificate;
    }
    catch (cause) {
        throw certificates_malformed('the certificate of its issuer is not well-formed X.509 in DER', cause);
    }
}
function encodeValidity({ notBefore, notAfter }) {
    // A date before 1950 does not fit the two-digit year that RFC 5280 demands until 2049, and one after 9999 no form at all.
    const fits = [notBefore, notAfter].every((date) => date.getUTCFullYear() >= 1950 && date.getUTCFullYear() <= 9999);
    if (!fits || notAfter < notBefore)
        throw certificates_malformed('its validity is not a span of time from 1950 to 9999');
    return new build_cjs.Validity({ notBefore, notAfter });
}
/**
 * Issues one certificate and returns its DER. What the request leaves out is left out, so that unusual certificates can
 * be made too; only the key identifiers of RFC 5280 are added by themselves.
 * @throws InputError INPUT_MALFORMED, or KEY_UNSUPPORTED for an issuer's key that is neither RSA nor EC on a NIST curve
 */
function issueCertificate(request) {
    const signingKey = request.issuer?.privateKey ?? request.privateKey;
    if (signingKey === undefined)
        throw certificates_malformed('neither an issuer nor the subject’s own private key is given');
    const names = typeof request.subject === 'string' ? readNameText(request.subject) : request.subject;
    const subject = encodeName(names);
    const subjectKey = subjectPublicKeyInfo(request.publicKey);
    const issuer = request.issuer === undefined ? undefined : readIssuer(request.issuer.certificate);
    const { algorithm, sign } = certificateSignature(signingKey, request.hash ?? defaultHash(signingKey), request.rsaPadding ?? 'pkcs1');
    const tbsCertificate = new build_cjs.TBSCertificate({
        version: build_cjs.Version.v3,
        serialNumber: serialContent(request.serialNumber ?? randomSerial()),
        signature: algorithm,
        issuer: issuer?.subject ?? subject,
        validity: encodeValidity(request),
        subject,
        subjectPublicKeyInfo: subjectKey,
        extensions: certificateExtensions(request, subjectKey, issuer?.subjectPublicKeyInfo ?? subjectPublicKeyInfo((0,external_node_crypto_.createPublicKey)(signingKey))),
    });
    const certificate = new build_cjs.Certificate({
        tbsCertificate,
        signatureAlgorithm: algorithm,
        signatureValue: sign(cjs.AsnConvert.serialize(tbsCertificate)),
    });
    return new Uint8Array(cjs.AsnConvert.serialize(certificate));
}
const rootCommonName = 'Code signing root';
const codeSigning = '1.3.6.1.5.5.7.3.3';
const dayInMilliseconds = 24 * 60 * 60 * 1000;
const longestValidityDays = 36_500;
function generateKeyPair(keyType) {
    switch (keyType) {
        case 'ec-p256':
            return (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
        case 'ec-p384':
            return (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-384' });
        case 'ec-p521':
            return (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-521' });
        case 'rsa-2048':
        case 'rsa-3072':
        case 'rsa-4096':
            return (0,external_node_crypto_.generateKeyPairSync)('rsa', { modulusLength: Number(keyType.slice('rsa-'.length)) });
        default:
            throw new errors/* InputError */.dz('KEY_UNSUPPORTED', `keys of type ${JSON.stringify(keyType)} cannot be made`);
    }
}
/** The subject's own attributes with another common name: root and leaf name one organization and never have one name. */
function rootSubject(leaf) {
    const others = leaf.flat().filter(({ type }) => type !== 'CN');
    if (leaf.flat().some(({ type, value }) => type === 'CN' && value === rootCommonName)) {
        throw new errors/* InputError */.dz('INPUT_MALFORMED', `the signer cannot be called ${JSON.stringify(rootCommonName)}, which is the name of its issuer`);
    }
    return [...others, { type: 'CN', value: rootCommonName }].map((attribute) => [attribute]);
}
function checkValidity(days) {
    if (Number.isSafeInteger(days) && days >= 1 && days <= longestValidityDays)
        return;
    throw new errors/* InputError */.dz('INPUT_MALFORMED', `a certificate cannot be valid for ${days} days; allowed are 1 to ${longestValidityDays}`);
}
function toPem(der) {
    const lines = Buffer.from(der)
        .toString('base64')
        .match(/.{1,64}/g) ?? [];
    return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
/**
 * Makes a root and a leaf by the Notary Project's certificate requirements (Signature Specification, "Certificate
 * Requirements"). The root's private key is never returned, so nothing else can be issued under it.
 * @throws InputError INPUT_MALFORMED or KEY_UNSUPPORTED
 */
function createSigningIdentity(request) {
    checkValidity(request.validityDays);
    const subject = readNameText(request.subject);
    const root = generateKeyPair(request.keyType);
    const leaf = generateKeyPair(request.keyType);
    const validity = {
        notBefore: request.now,
        notAfter: new Date(request.now.getTime() + request.validityDays * dayInMilliseconds),
    };
    const rootDer = issueCertificate({
        subject: rootSubject(subject),
        publicKey: root.publicKey,
        privateKey: root.privateKey,
        ...validity,
        basicConstraints: { ca: true, pathLength: 0 },
        keyUsage: { usages: ['keyCertSign', 'cRLSign'] },
    });
    const leafDer = issueCertificate({
        subject,
        publicKey: leaf.publicKey,
        issuer: { certificate: rootDer, privateKey: root.privateKey },
        ...validity,
        basicConstraints: { ca: false },
        keyUsage: { usages: ['digitalSignature'] },
        extendedKeyUsage: { oids: [codeSigning] },
    });
    return {
        privateKeyPem: leaf.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
        certificateChainPem: toPem(leafDer) + toPem(rootDer),
    };
}

;// CONCATENATED MODULE: ./packages/cli/lib/demo/parties.js
/** The two who sign in a demonstration, each with a fresh key and certificates, and the trust policy that tells them apart. */





const subjects = {
    // ZZ is a country code that ISO 3166-1 leaves to its users, and so names no country.
    releases: 'CN=Release signer,O=Local try-out,ST=Local,C=ZZ',
    promotions: 'CN=Promotion signer,O=Local try-out,ST=Local,C=ZZ',
};
async function createParties(folder, now) {
    const trustStore = (0,external_node_path_.join)(folder, 'trust');
    const policyPath = (0,external_node_path_.join)(trustStore, 'trustpolicy.blob.json');
    const releases = await createParty((0,external_node_path_.join)(folder, 'release-signer'), 'releases', now, trustStore);
    const promotions = await createParty((0,external_node_path_.join)(folder, 'promotion-signer'), 'promotions', now, trustStore);
    const policy = {
        version: '1.0',
        trustPolicies: [policyStatement('releases'), policyStatement('promotions')],
    };
    await (0,promises_.writeFile)(policyPath, `${JSON.stringify(policy, undefined, 2)}\n`);
    const selection = { kind: 'policy', policyPath, storePath: trustStore };
    return {
        releases,
        promotions,
        trust: { ...selection, policyName: 'releases' },
        promotionTrust: { ...selection, policyName: 'promotions' },
    };
}
/** Someone with the same name and a key of their own, whom no trust store knows. */
function createImpostor(folder, now) {
    return createParty(folder, 'releases', now);
}
async function createParty(folder, role, now, trustStore) {
    const identity = createSigningIdentity({
        subject: subjects[role],
        now,
        validityDays: 1,
        keyType: 'ec-p256',
    });
    const keyPath = (0,external_node_path_.join)(folder, 'key.pem');
    const certificateChainPath = (0,external_node_path_.join)(folder, 'chain.pem');
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    await (0,promises_.writeFile)(keyPath, identity.privateKeyPem, { mode: 0o600 });
    await (0,promises_.writeFile)(certificateChainPath, identity.certificateChainPem);
    if (trustStore !== undefined)
        await trustRoot(trustStore, role, identity);
    return { signer: (0,uris/* parseSignerUri */.u)((0,external_node_url_.pathToFileURL)(keyPath).href, 'the signer'), certificateChainPath };
}
async function trustRoot(trustStore, role, { certificateChainPem }) {
    const store = (0,external_node_path_.join)(trustStore, 'truststore', 'x509', 'ca', role);
    await (0,promises_.mkdir)(store, { recursive: true });
    const root = certificateChainPem.slice(certificateChainPem.lastIndexOf('-----BEGIN CERTIFICATE-----'));
    await (0,promises_.writeFile)((0,external_node_path_.join)(store, 'root.pem'), root);
}
function policyStatement(role) {
    return {
        name: role,
        signatureVerification: { level: 'strict' },
        trustStores: [`ca:${role}`],
        trustedIdentities: [`x509.subject: ${subjects[role]}`],
    };
}

;// CONCATENATED MODULE: ./packages/cli/lib/demo/attacks.js
/** What the suite is for: four ways to get other bytes into production, each tried for real and each to be refused. */








/** @throws Error unless the attack is refused, and with the code that it must be refused with */
async function demandRefusal({ what, code, attempt }) {
    try {
        await attempt();
    }
    catch (failure) {
        if (failure instanceof errors/* SecureDeployError */.vk && failure.code === code)
            return failure;
        const got = failure instanceof errors/* SecureDeployError */.vk ? failure.code : 'a fault';
        throw new Error(`"${what}" was refused with ${got} instead of ${code}`, { cause: failure });
    }
    throw new Error(`"${what}" was not refused; it should have been, with ${code}`);
}
function attacksOn(target) {
    const { id } = target.release.release;
    const other = target.other.release.id.version;
    return [
        {
            what: `one byte of ${largestFile(target).name} flipped in the production store`,
            code: 'DIGEST_MISMATCH',
            attempt: () => flipByte(target),
        },
        {
            what: `the bundle of ${id.version} swapped with that of ${other}`,
            code: 'RELEASE_MISMATCH',
            attempt: () => swapBundles(target),
        },
        {
            what: 'the signing key replaced: signed again with another one',
            code: 'SIGNER_NOT_TRUSTED',
            attempt: () => signAgain(target),
        },
        {
            what: `another build uploaded as ${id.version}`,
            code: 'RELEASE_EXISTS',
            attempt: () => replaceRelease(target),
        },
    ];
}
function largestFile({ release }) {
    return release.release.files.reduce((a, b) => (b.digest.size > a.digest.size ? b : a));
}
async function flipByte(target) {
    const { chain, release } = target;
    const copy = copyStore(chain, 'production', 'flipped');
    const { name, digest } = largestFile(target);
    const path = (0,external_node_path_.join)(copy, (0,layout/* fileKey */.wm)(release.release.id, digest.sha256, name));
    const file = await (0,promises_.open)(path, 'r+');
    try {
        const byte = Buffer.alloc(1);
        const position = Math.floor(digest.size / 2);
        await file.read(byte, 0, 1, position);
        byte[0] = (byte[0] ?? 0) ^ 1;
        await file.write(byte, 0, 1, position);
    }
    finally {
        await file.close();
    }
    await deploy(target, copy, release.release.id);
}
async function swapBundles(target) {
    const { chain, release, other } = target;
    const copy = copyStore(chain, 'development', 'swapped');
    const [one, two] = [release.release.id, other.release.id].map((id) => (0,external_node_path_.join)(copy, (0,layout/* bundleKey */.CK)(id)));
    const aside = (0,external_node_path_.join)(copy, 'aside.json');
    if (one === undefined || two === undefined)
        throw new TypeError('two releases have two bundles');
    await (0,promises_.copyFile)(one, aside);
    await (0,promises_.copyFile)(two, one);
    await (0,promises_.copyFile)(aside, two);
    await deploy(target, copy, release.release.id);
}
async function signAgain(target) {
    const { chain, release, signed } = target;
    const copy = copyStore(chain, 'production', 'signed-again');
    const impostor = await createImpostor((0,external_node_path_.join)(chain.folder, 'attacks', 'impostor'), chain.now());
    const { envelope } = await signStatement(chain, signed.statement, impostor);
    const { bytes } = (0,lib_bundle/* encodeBundle */.n)({ statement: signed.statement, signatures: [envelope] });
    await (0,promises_.writeFile)((0,external_node_path_.join)(copy, (0,layout/* bundleKey */.CK)(release.release.id)), bytes);
    await deploy(target, copy, release.release.id);
}
async function replaceRelease({ chain, release, otherFiles }) {
    const signed = await sign(chain, release.release.id, otherFiles);
    await upload(chain, signed, otherFiles);
}
/** The attacks are on copies, so that each meets the stores as they were; many small files are copied faster in one go. */
function copyStore(chain, environment, name) {
    const copy = (0,external_node_path_.join)(chain.folder, 'attacks', name);
    (0,external_node_fs_.cpSync)(storeFolder(chain, environment), copy, { recursive: true, mode: external_node_fs_.constants.COPYFILE_FICLONE });
    return copy;
}
/** Verifies and places as a deploy step does; nothing may have been placed when it is refused. */
async function deploy({ chain }, store, id) {
    const into = (0,external_node_path_.join)(chain.folder, 'attacks', 'deployed');
    try {
        await chain_verify(chain, id, storeIn(store), into);
    }
    catch (refusal) {
        if ((await (0,promises_.readdir)(into)).length === 0)
            throw refusal;
        throw new Error(`${into} holds files that were never verified`, { cause: refusal });
    }
}

// EXTERNAL MODULE: ./packages/local/lib/find-files.js
var find_files = __webpack_require__(6780);
// EXTERNAL MODULE: ./packages/local/lib/files.js
var files = __webpack_require__(6854);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(1306);
;// CONCATENATED MODULE: ./packages/cli/lib/demo/build.js
/** A build as a release carries it: the files of a folder, and the same files in one zip. */






/** The earliest noon that a zip can name, in the local time that zips are written in: the same bytes on every day and in every zone. */
const sameTime = new Date(1980, 0, 1, 12);
/** @throws InputError SUBJECT_NOT_FOUND, SUBJECT_UNREADABLE or INPUT_MALFORMED for what cannot be a release */
async function packBuild(folder, into) {
    const found = await (0,find_files/* findFiles */.l)({ patterns: ['.'], cwd: folder, input: 'the folder' });
    if (found.length === 0)
        throw new errors/* InputError */.dz('SUBJECT_NOT_FOUND', `${folder} holds no file`);
    const loose = found.map(files/* toNamedContent */.wI);
    const zipName = `${(0,external_node_path_.basename)(folder)}.zip`;
    await writeZip((0,external_node_path_.join)(into, (0,names/* isFileName */.oV)(zipName) ? zipName : 'build.zip'), loose);
    const [zip] = await (0,find_files/* findFiles */.l)({ patterns: ['*.zip'], cwd: into, input: 'the zip' });
    if (zip === undefined)
        throw new TypeError('the zip that was just written is not there');
    const size = found.reduce((sum, file) => sum + file.size, zip.size);
    return { zip: (0,files/* toNamedContent */.wI)(zip), loose, size };
}
/** Streams: at no time is more than one chunk of one file in memory. The same files make the same bytes. */
async function writeZip(path, files) {
    const handle = await (0,promises_.open)(path, 'wx', 0o644);
    try {
        await zipInto(handle, files);
    }
    finally {
        await handle.close();
    }
}
async function zipInto(handle, files) {
    const waiting = [];
    let failure = null;
    const zip = new esm/* Zip */.qQ((fault, chunk) => {
        failure ??= fault;
        waiting.push(chunk);
    });
    const flush = async () => {
        if (failure !== null)
            throw failure;
        for (const chunk of waiting.splice(0))
            await handle.writeFile(chunk);
    };
    for (const { name, content } of files) {
        const entry = new esm/* ZipDeflate */.D8(name, { level: 1 });
        entry.mtime = sameTime;
        zip.add(entry);
        for await (const chunk of content.open()) {
            entry.push(chunk);
            await flush();
        }
        entry.push(new Uint8Array(0), true);
    }
    zip.end();
    await flush();
}

;// CONCATENATED MODULE: ./packages/cli/lib/demo/story.js
/** The demonstration: one build from signing to production, four attacks that must fail, and the chain of custody. */









/** @throws Error when an attack is not refused as it must be; and whatever the stories throw */
async function runDemo(request, ports) {
    const { screen } = ports;
    screen.heading('A build on its way to production');
    const { chain, build } = await prepare(request, ports);
    const id = releaseId('1.0.0');
    const files = filesOf(build);
    const signed = await signAndUpload(chain, screen, id, files);
    const { release, records } = await carryOn(chain, screen, id);
    screen.heading('What this is for: every one of these must be refused');
    const otherFiles = anotherBuild(build);
    const other = await sign(chain, releaseId('1.1.0'), otherFiles);
    await upload(chain, other, otherFiles);
    const refusals = [];
    for (const attack of attacksOn({ chain, release, signed, other, otherFiles })) {
        const { code } = await screen.refusal(attack.what, () => demandRefusal(attack));
        refusals.push(code);
    }
    await verifyThere(chain, screen, id, 'production', 'still');
    return { refusals, custody: chainOfCustody(release, records) };
}
async function prepare({ build: source, folder }, { screen, now }) {
    const build = await screen.step('packed', () => packBuild(source, folder), ({ zip, loose, size }) => `${zip.name} and the ${(0,reports/* count */.U9)(loose.length, 'file')} in it, ${sizeOf(size)}`);
    const parties = await screen.step('keys made', () => createParties((0,external_node_path_.join)(folder, 'parties'), now()), () => 'one to sign releases and one to sign promotions, each with its certificates');
    const chain = { folder, parties, origin: await localOrigin(source), now };
    return { chain, build };
}
async function signAndUpload(chain, screen, id, files) {
    const signed = await screen.step('signed', () => sign(chain, id, files), ({ release }) => `${id.name} ${id.version}, ${(0,reports/* count */.U9)(release.files.length, 'file')} under one signature`);
    await screen.step('uploaded', () => upload(chain, signed, files), () => 'to development: the files first, the bundle last, nothing ever replaced');
    return signed;
}
async function carryOn(chain, screen, id) {
    let release = await verifyThere(chain, screen, id, 'development');
    const records = [];
    for (const [index, to] of environments.entries()) {
        const from = environments[index - 1];
        if (from === undefined)
            continue;
        await screen.step('promoted', () => promote(chain, id, from, to), () => `from ${from} to ${to}: the same bytes, and a signed record of it`);
        release = await verifyThere(chain, screen, id, to);
        records.push(await chain_verifyPromotion(chain, release, to));
    }
    return { release, records };
}
function verifyThere(chain, screen, id, environment, when = 'now') {
    const where = when === 'now' ? `in ${environment}` : `in ${environment}, as before`;
    return screen.step('verified', () => chain_verify(chain, id, storeIn(storeFolder(chain, environment)), (0,external_node_path_.join)(chain.folder, 'deployed', environment)), ({ files }) => `${where}: signature, signer, source and ${(0,reports/* count */.U9)(files.length, 'digest')}`);
}
function releaseId(version) {
    return {
        name: (0,names/* parseReleaseName */.YY)('try-out', 'the name'),
        version: (0,names/* parseReleaseVersion */.LQ)(version, 'the version'),
    };
}
function filesOf({ zip, loose }) {
    return [zip, ...loose];
}
const line = Buffer.from('\n');
/** Another build of one file: the zip with a line feed more at its end. */
function anotherBuild({ zip: { content, ...zip } }) {
    const whole = { start: 0, end: Number.POSITIVE_INFINITY };
    return [
        {
            ...zip,
            content: {
                size: content.size + line.length,
                async *open({ start, end } = whole) {
                    if (start < content.size)
                        yield* content.open({ start, end: Math.min(end, content.size) });
                    if (end > content.size)
                        yield line.subarray(Math.max(0, start - content.size));
                },
            },
        },
    ];
}
function sizeOf(bytes) {
    return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

;// CONCATENATED MODULE: ./packages/cli/lib/demo/command.js
/** `secure-deploy demo`: which build to take, where to work, and how the story is framed. */








const usage = `Usage: secure-deploy demo [FOLDER] [--keep DIR]

Takes a real build, signs it, uploads it, verifies it and promotes it to production, all on this
machine: stores are folders, keys are made for the occasion, no account and no network is needed.
Then it attacks the release in four ways, and fails unless every attack is refused.

  FOLDER      the folder of the build; this program's own dist/ unless given
  --keep DIR  work in DIR, an empty folder, and leave all there; else it is removed at the end`;
const demoCommand = {
    usage,
    prepare: (args) => {
        const given = (0,lib_arguments/* readArguments */.l)(args, { keep: 'value' });
        const [build, another] = given.positionals;
        if (another !== undefined)
            throw new errors/* InputError */.dz('INPUT_MALFORMED', 'demo takes one folder');
        const keep = given.value('keep');
        return (terminal) => runInFolder(build, keep, terminal);
    },
};
async function runInFolder(given, keep, terminal) {
    const started = terminal.now().getTime();
    const build = given === undefined ? ownBuild(terminal) : (0,external_node_path_.resolve)(terminal.cwd, given);
    const screen = createScreen(terminal);
    const folder = await openDemoFolder(keep === undefined ? undefined : (0,external_node_path_.resolve)(terminal.cwd, keep));
    screen.line('secure-deploy carries a build to production so that what was tested is provably what runs.');
    screen.line(`Here it carries ${build}, with folders for stores and keys made a moment ago.`);
    try {
        const { custody } = await runDemo({ build, folder: folder.path }, { screen, now: () => terminal.now() });
        screen.line();
        for (const text of (0,tables/* renderTable */.bo)(abridge(custody, folder.path), terminal.style))
            terminal.print(text);
    }
    finally {
        await folder.close();
    }
    const seconds = ((terminal.now().getTime() - started) / 1000).toFixed(1);
    screen.line();
    screen.line(folder.fate === 'kept'
        ? `Everything stands in ${folder.path}; its keys are for this try-out alone.`
        : `Everything stood in ${folder.path} and is removed; "demo --keep DIR" keeps it.`);
    screen.line(`Done in ${seconds} s: carried to production once, and attacked four times in vain.`);
}
/** The dist/ folder that the running bundle stands in: dist/cli/index.js. */
function ownBuild({ program }) {
    const dist = program === undefined ? undefined : (0,external_node_path_.dirname)((0,external_node_path_.dirname)(program));
    if (dist !== undefined && (0,external_node_path_.basename)(dist) === 'dist')
        return dist;
    throw new errors/* InputError */.dz('INPUT_MISSING', 'this program does not run from a dist folder that it could take', {
        nextStep: 'Name the folder of a build: secure-deploy demo FOLDER.',
    });
}
/** Digests by their first digits, stores by their folders' names, and what is not known in words, so that a row fits a line or two. */
function abridge(table, folder) {
    const below = `${(0,external_node_url_.pathToFileURL)(folder).href}/`;
    const short = (cell) => cell
        .replaceAll(below, '')
        .replace(/^(sha\d{3}:[0-9a-f]{12})[0-9a-f]+$/, '$1…')
        .replaceAll(/,O=Local try-out,ST=Local,C=ZZ/g, '')
        .replace(/ at 0{12} \(refs\/heads\/none\)$/, ', of no known commit');
    return { ...table, rows: table.rows.map((row) => row.map(short)) };
}


/***/ }),

/***/ 828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ encodePromotion),
/* harmony export */   Hr: () => (/* binding */ parsePromotion),
/* harmony export */   Rb: () => (/* binding */ summaryType)
/* harmony export */ });
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2153);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2881);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8857);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1888);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(453);
/** The promotion record: a SLSA verification summary that says which release was let into which environment, under which policy, by which run. */





const summaryType = 'https://slsa.dev/verification_summary/v1';
const verifierId = 'https://github.com/OWNER/secure-deploy-actions/actions/promote-artifact';
/** An in-toto statement with the SLSA verification summary v1 predicate (slsa.dev, "Verification Summary Attestation"). */
function encodePromotion(promotion) {
    const { id, policy, rules, run } = promotion;
    const document = {
        _type: _statement_js__WEBPACK_IMPORTED_MODULE_0__/* .statementType */ .qB,
        subject: promotion.files.map(_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .toDescriptor */ .RU),
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
                environment: promotion.environment,
                from: promotion.from,
                to: promotion.to,
                signedBy: promotion.signedBy,
                rules: rules.map(({ rule, outcome, expected, actual }) => ({ rule, outcome, expected, actual })),
                run: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .readClaims */ .Ip)(new _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(run.claims, 'claims')),
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
        promotion = fromDocument(new _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C((0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .R)(bytes, _bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .largestBundle */ .bS), ''));
    }
    catch (cause) {
        throw cause instanceof SyntaxError ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(cause.message, cause) : cause;
    }
    if (Buffer.compare(encodePromotion(promotion), bytes) !== 0) {
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)('the promotion record is not in the canonical form that this version writes');
    }
    return promotion;
}
function fromDocument(document) {
    const predicate = document.fields('predicate');
    const own = predicate.fields('securedeploy_promotion');
    const [input] = predicate.list('inputAttestations');
    if (input === undefined)
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)('it names no input attestation');
    return {
        id: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .readReleaseId */ .ph)(own.fields('release')),
        files: document.list('subject').map(_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .readFile */ .TA),
        bundleSha256: readDigest(input.fields('digest')),
        environment: own.text('environment'),
        from: own.text('from'),
        to: own.text('to'),
        policy: {
            uri: predicate.fields('policy').text('uri'),
            sha256: readDigest(predicate.fields('policy').fields('digest')),
        },
        signedBy: own.text('signedBy'),
        rules: own.list('rules').map(readRule),
        run: { claims: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .readClaims */ .Ip)(own.fields('run')), claimsSource: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .readClaimsSource */ .fL)(own.text('claimsSource')) },
        timeVerified: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .readTime */ .aQ)(predicate.text('timeVerified')),
    };
}
function readDigest(fields) {
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSha256 */ .tz)(fields.text('sha256'));
    if (digest === undefined)
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)('a digest is not SHA-256 in hex');
    return digest;
}
function readRule(fields) {
    const outcome = fields.text('outcome');
    if (outcome !== 'pass' && outcome !== 'not-applicable')
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)('a promotion record holds a rule that did not pass');
    return {
        rule: fields.text('rule'),
        outcome,
        expected: fields.text('expected'),
        actual: fields.text('actual'),
    };
}


/***/ })

};

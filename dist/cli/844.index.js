export const id = 844;
export const ids = [844];
export const modules = {

/***/ 3844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyCommand: () => (/* binding */ verifyCommand)
});

// EXTERNAL MODULE: ./packages/cli/lib/style.js
var style = __webpack_require__(513);
// EXTERNAL MODULE: ./packages/cli/lib/tables.js
var tables = __webpack_require__(4051);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/connect/lib/reading.js
var lib_reading = __webpack_require__(1004);
// EXTERNAL MODULE: ./packages/connect/lib/trust.js
var lib_trust = __webpack_require__(8450);
// EXTERNAL MODULE: ./packages/core/lib/bundle.js
var lib_bundle = __webpack_require__(2881);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(7706);
// EXTERNAL MODULE: ./packages/core/lib/reports.js
var reports = __webpack_require__(8174);
// EXTERNAL MODULE: ./packages/core/lib/source-policy.js
var source_policy = __webpack_require__(4587);
// EXTERNAL MODULE: ./packages/core/lib/verify.js
var verify = __webpack_require__(3668);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/core/lib/digest.js
var lib_digest = __webpack_require__(8857);
// EXTERNAL MODULE: ./packages/core/lib/in-parallel.js
var in_parallel = __webpack_require__(6512);
// EXTERNAL MODULE: ./packages/core/lib/pairing.js
var pairing = __webpack_require__(5805);
// EXTERNAL MODULE: ./packages/core/lib/judge.js + 1 modules
var lib_judge = __webpack_require__(3000);
;// CONCATENATED MODULE: ./packages/core/lib/verify-on-disk.js







/**
 * Verifies a bundle, then every file: each signed file must be at hand with the bytes that were signed, and nothing
 * else may be among `found`.
 * @throws VerificationError FILE_NOT_SIGNED, FILE_MISSING, DIGEST_MISMATCH, or what `verifyBundle` throws
 */
async function verifyFilesOnDisk(bundle, found, judge, expected = {}) {
    const { id, bundleSha256: sha256 } = expected;
    const verified = await (0,lib_judge/* verifyBundle */.IF)(bundle, {
        purpose: { kind: 'verify' },
        ...(id === undefined ? {} : { id }),
        ...(sha256 === undefined ? {} : { sha256 }),
    }, judge);
    const pairs = (0,pairing/* pairFiles */._)(verified.release.files, found, 'subject-path');
    // INVARIANT: all that was found is hashed, two files of one name too, so that nothing passes by another's digest.
    const checks = pairs.flatMap(({ file, found: same }) => same.map((one) => ({ file, ...one })));
    await (0,in_parallel/* inParallel */.H)(checks, verify/* filesAtOnce */.A7, async ({ file, content, path }) => {
        const actual = await (0,lib_digest/* hashContent */.sW)(boundedBytes(file, content, path), file.digest.size);
        if (actual.sha256 !== file.digest.sha256 || actual.size !== file.digest.size) {
            throw (0,verify/* mismatch */.J4)(file, actual, { uri: path });
        }
    });
    return verified;
}
/** A file longer than what was signed is refused at that point, not read to its end. */
async function* boundedBytes(file, content, path) {
    let size = 0;
    for await (const chunk of content.open()) {
        size += chunk.length;
        if (size > file.digest.size)
            throw (0,verify/* mismatch */.J4)(file, { size }, { uri: path });
        yield chunk;
    }
}
/**
 * Verifies one file against a Notary Project blob signature, whoever made it. The envelope is judged first, so that an
 * untrusted signature costs no reading of the file, and the file is read once.
 * @throws VerificationError PAYLOAD_MISMATCH when the signature is for other bytes, or another `mediaType` where given
 */
async function verifyBlob(content, envelope, judge, mediaType) {
    const signature = await (0,lib_judge/* judgeEnvelope */.Yj)(envelope, judge);
    const { algorithm, payload } = signature.envelope;
    const hash = (0,external_node_crypto_.createHash)(algorithm.hash);
    let size = 0;
    for await (const chunk of content.open()) {
        size += chunk.length;
        if (size > payload.size)
            throw tooLong(payload.size);
        hash.update(chunk);
    }
    const digest = `${algorithm.hash}:${hash.digest('hex')}`;
    (0,lib_judge/* assertSigned */.De)(signature, { digest, size, ...(mediaType === undefined ? {} : { mediaType }) });
    return { digest, signature };
}
function tooLong(signed) {
    return new errors/* VerificationError */.mk('PAYLOAD_MISMATCH', `the signature is for another file: it is for ${signed} bytes, and this file has more`);
}

// EXTERNAL MODULE: ./packages/local/lib/files.js
var files = __webpack_require__(6854);
// EXTERNAL MODULE: ./packages/local/lib/find-files.js
var find_files = __webpack_require__(6780);
// EXTERNAL MODULE: ./packages/local/lib/placement.js
var placement = __webpack_require__(9134);
;// CONCATENATED MODULE: ./packages/cli/lib/verify.js
/** The story of `verify`: judge the signature, then every byte, and only then say that it holds. */











const largestEnvelope = 1024 ** 2;
function verify_verify(options, terminal) {
    if (!('source' in options))
        return verifyOneFile(options.subject, options, terminal);
    const { subject } = options;
    switch (subject.kind) {
        case 'store':
            return verifyInStore(subject, options, terminal);
        case 'disk':
            return verifyOnDisk(subject, options, terminal);
    }
}
async function verifyInStore(subject, options, terminal) {
    const { store, id, bucketOwner, path } = subject;
    const owner = bucketOwner === undefined ? {} : { bucketOwner };
    const reading = await (0,lib_reading/* connectReading */.H)({ ...needOf(options, terminal), store, id, ...owner });
    const ports = { ...reading, policy: (0,source_policy/* sourcePolicy */.Q)(options.source), now: terminal.now() };
    const request = { id, ...digestOf(options) };
    const target = path === undefined ? undefined : (0,external_node_path_.resolve)(terminal.cwd, path);
    const verified = await (target === undefined
        ? (0,verify/* verifyRelease */.VA)(request, ports)
        : download(request, ports, target));
    const summary = (0,reports/* describeVerified */.UH)(verified);
    return {
        summary: target === undefined ? summary : { ...summary, lead: `${summary.lead} They are in ${target}.` },
        document: {
            ...describeRelease(verified),
            'bundle-uri': verified.bundleLocation.uri,
            ...(target === undefined ? {} : { path: target }),
            files: verified.files.map(({ name, digest, location }) => ({
                ...describeFile({ name, digest }),
                ...describeLocation(location),
                ...(target === undefined ? {} : { path: (0,external_node_path_.resolve)(target, name) }),
            })),
        },
    };
}
async function download(request, ports, directory) {
    const staging = await (0,placement/* stagingArea */.X)(directory);
    try {
        const verified = await (0,verify/* verifyRelease */.VA)(request, {
            ...ports,
            sink: (name, bytes) => staging.stage(name, bytes),
        });
        // INVARIANT: nothing stands at the target path before the last check of the last file has passed.
        await staging.commit();
        return verified;
    }
    finally {
        await staging.discard();
    }
}
async function verifyOnDisk(subject, options, terminal) {
    const { cwd } = terminal;
    const bundle = await (0,files.readSmallFile)((0,external_node_path_.resolve)(cwd, subject.bundlePath), lib_bundle/* largestBundle */.bS, '--bundle-path');
    const found = await (0,find_files/* findFiles */.l)({ patterns: subject.subjectPath, cwd, input: '--subject-path' });
    const judging = await (0,lib_reading/* connectJudging */.f)(needOf(options, terminal));
    const judge = { ...judging, policy: (0,source_policy/* sourcePolicy */.Q)(options.source), now: terminal.now() };
    const { id } = subject;
    const verified = await verifyFilesOnDisk(bundle, found.map(files/* toNamedContent */.wI), judge, {
        ...digestOf(options),
        ...(id === undefined ? {} : { id }),
    });
    const digests = new Map(verified.release.files.map(({ name, digest }) => [name, digest]));
    return {
        summary: (0,reports/* describeBundle */.wN)(verified),
        document: {
            ...describeRelease(verified),
            files: found.flatMap(({ name, path }) => {
                const digest = digests.get(name);
                return digest === undefined ? [] : [{ ...describeFile({ name, digest }), path }];
            }),
        },
    };
}
async function verifyOneFile(subject, options, terminal) {
    const { cwd } = terminal;
    const patterns = [subject.subjectPath];
    const [file, ...others] = await (0,find_files/* findFiles */.l)({ patterns, cwd, input: '--subject-path' });
    if (file === undefined || others.length > 0)
        throw new errors/* InputError */.dz('INPUT_CONFLICT', `--subject-path ${subject.subjectPath} names more than one file`);
    const path = (0,external_node_path_.resolve)(cwd, subject.signaturePath);
    const envelope = await (0,files.readSmallFile)(path, largestEnvelope, '--signature-path');
    const judging = await (0,lib_reading/* connectJudging */.f)(needOf(options, terminal));
    const judge = { ...judging, now: terminal.now() };
    const verified = await verifyBlob((0,files/* toNamedContent */.wI)(file).content, envelope, judge);
    return {
        summary: (0,reports/* describeBlob */.fs)(file.name, verified),
        document: { ...describeSignature(verified.signature), digest: verified.digest, path: file.path },
    };
}
/** A person's own machine is not masked: nothing of a session is ever printed. */
function needOf({ trust, access }, terminal) {
    return {
        trust: (0,lib_trust/* rebaseTrust */.Dl)(trust, terminal.cwd),
        access,
        caller: {
            action: 'verify',
            run: () => ({ id: 'local', attempt: '1' }),
            token: () => Promise.reject(new TypeError('the command line uses credentials of the machine, never a token')),
            mask: () => undefined,
            environmentAccessKeyId: terminal.environmentAccessKeyId,
        },
    };
}
function digestOf({ bundleSha256 }) {
    return bundleSha256 === undefined ? {} : { bundleSha256 };
}
function describeSignature({ signedBy, checks, authenticTime }) {
    return {
        verified: true,
        'signed-by': signedBy,
        ...(authenticTime === undefined ? {} : { 'signed-at': authenticTime.toISOString() }),
        checks: checks.map(({ name, action, outcome, detail }) => ({ name, action, outcome, detail })),
    };
}
function describeRelease({ release, sha256, signature, rules }) {
    const { claims } = release.run;
    return {
        ...describeSignature(signature),
        'release-name': release.id.name,
        'release-version': release.id.version,
        'bundle-digest': `sha256:${sha256}`,
        'source-repository': claims.repository,
        'source-commit': claims.sha,
        rules,
    };
}
function describeFile({ name, digest }) {
    return { name, digest: `sha256:${digest.sha256}`, size: digest.size };
}
function describeLocation({ uri, bucket, key, versionId }) {
    return {
        uri,
        ...(bucket === undefined ? {} : { bucket }),
        ...(key === undefined ? {} : { key }),
        ...(versionId === undefined ? {} : { 'version-id': versionId }),
    };
}

// EXTERNAL MODULE: ./packages/core/lib/names.js
var names = __webpack_require__(5389);
;// CONCATENATED MODULE: ./packages/core/lib/texts.js


/** A parser that takes texts of one form as they are; `allowed` says the form in words. */
function matching(form, allowed) {
    return (text, input) => {
        if (form.test(text))
            return text;
        throw malformed(input, text, allowed);
    };
}
const roleArn = matching(/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/, 'the ARN of a role, arn:aws:iam::<account>:role/<name>');
const regionName = matching(/^[a-z]{2,}(-[a-z]+)+-\d{1,2}$/, 'the name of a region such as eu-west-1');
const accountId = matching(/^\d{12}$/, 'the 12 digits of an AWS account id');
const audienceName = matching(/^[\x21-\x7e]{1,255}$/, 'the audience of an OIDC token, as a rule sts.amazonaws.com');
const kmsKeyArn = matching(/^arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:(key|alias)\/[\w/-]{1,256}$/, 'the ARN of a KMS key, arn:aws:kms:<region>:<account>:key/<id>');
const profileArn = matching(/^arn:aws[a-z-]*:signer:[a-z0-9-]+:\d{12}:\/?signing-profiles?\/[A-Za-z0-9_]{2,64}(\/[A-Za-z0-9]{10})?$/, 'the ARN of a signing profile, arn:aws:signer:<region>:<account>:/signing-profiles/<name>');
const repositoryName = matching(/^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/, 'owner/name');
const repositoryId = matching(/^\d{1,20}$/, 'the number of a repository');
const fullRef = matching(/^refs\/\S{1,250}$/, 'a full ref such as refs/heads/main');
const workflowName = matching(/^[^/@\s]+\/[^/@\s]+\/\.github\/workflows\/[^/@\s]+(@\S+)?$/, 'owner/repo/.github/workflows/file.yml, with or without @ref');
/** `sha256:` and 64 hex digits, as actions/attest writes a digest. */
const prefixedSha256 = (text, input) => {
    const digest = text.startsWith('sha256:') ? (0,lib_digest/* parseSha256 */.tz)(text.slice('sha256:'.length)) : undefined;
    if (digest !== undefined)
        return digest;
    throw malformed(input, text, 'sha256:<64 hex digits>');
};
function malformed(input, text, allowed) {
    // Whatever stands in a wrong place may be something that its owner wants to keep.
    const shown = text.length > 64 ? `${text.slice(0, 32)}…` : text;
    return new errors/* InputError */.dz('INPUT_MALFORMED', `${input} is ${JSON.stringify(shown)}; allowed is ${allowed}`);
}

// EXTERNAL MODULE: ./packages/core/lib/uris.js
var uris = __webpack_require__(8218);
// EXTERNAL MODULE: ./packages/cli/lib/arguments.js
var lib_arguments = __webpack_require__(4772);
;// CONCATENATED MODULE: ./packages/cli/lib/verify-options.js





const kinds = {
    store: 'value',
    'release-name': 'value',
    'release-version': 'value',
    path: 'value',
    'expected-bucket-owner': 'value',
    'bundle-path': 'value',
    'signature-path': 'value',
    'subject-path': 'list',
    'bundle-digest': 'value',
    'trusted-signers': 'list',
    'trust-policy': 'value',
    'trust-policy-name': 'value',
    'trust-store': 'value',
    'source-repository': 'value',
    'source-repository-id': 'value',
    'source-ref': 'list',
    'signer-workflow': 'list',
    'runner-environment': 'value',
    'aws-region': 'value',
    'role-to-assume': 'value',
    'allowed-account-ids': 'list',
    json: 'switch',
};
const subjectFlags = ['store', 'bundle-path', 'signature-path'];
/** Which flags go with which kind of subject only. */
const flagsOf = {
    store: ['release-name', 'release-version', 'path', 'expected-bucket-owner'],
    'bundle-path': ['subject-path', 'release-name', 'release-version'],
    'signature-path': ['subject-path'],
};
const releaseFlags = [
    'bundle-digest',
    'source-repository',
    'source-repository-id',
    'source-ref',
    'signer-workflow',
    'runner-environment',
];
/** @throws InputError for anything that the usage does not allow */
function readVerifyOptions(args) {
    const given = (0,lib_arguments/* readArguments */.l)(args, kinds);
    (0,lib_arguments/* refusePositionals */.Q)(given);
    const subject = readSubject(given);
    const trust = readTrust(given);
    const common = {
        trust,
        access: readAccess(given, subject, trust),
        format: given.has('json') ? 'json' : 'text',
    };
    if (subject.kind === 'blob') {
        for (const flag of releaseFlags)
            if (given.has(flag))
                throw conflict(`--${flag} says nothing about a plain file; leave it out`);
        return { ...common, subject };
    }
    const digest = given.value('bundle-digest');
    return {
        ...common,
        subject,
        source: readSource(given),
        ...(digest === undefined ? {} : { bundleSha256: prefixedSha256(digest, '--bundle-digest') }),
    };
}
function readSubject(given) {
    const [chosen, another] = subjectFlags.filter((flag) => given.has(flag));
    if (chosen === undefined)
        throw missing('--store, --bundle-path or --signature-path is missing; one of them says what to verify');
    if (another !== undefined)
        throw conflict(`--${chosen} and --${another} exclude each other`);
    const foreign = subjectFlags
        .flatMap((flag) => flagsOf[flag])
        .find((flag) => given.has(flag) && !flagsOf[chosen].includes(flag));
    if (foreign !== undefined)
        throw conflict(`--${foreign} does not go with --${chosen}`);
    switch (chosen) {
        case 'store':
            return readStored(given);
        case 'bundle-path':
            return {
                kind: 'disk',
                bundlePath: required(given, chosen),
                subjectPath: subjectPaths(given),
                ...(given.has('release-name') || given.has('release-version') ? { id: readId(given) } : {}),
            };
        case 'signature-path': {
            const [subjectPath, more] = subjectPaths(given);
            if (subjectPath === undefined || more !== undefined)
                throw conflict('--subject-path must name exactly one file when --signature-path is given');
            return { kind: 'blob', signaturePath: required(given, chosen), subjectPath };
        }
    }
}
function readStored(given) {
    const owner = given.value('expected-bucket-owner');
    const path = given.value('path');
    return {
        kind: 'store',
        store: (0,uris/* parseStoreUri */.x)(required(given, 'store'), '--store'),
        id: readId(given),
        ...(owner === undefined ? {} : { bucketOwner: accountId(owner, '--expected-bucket-owner') }),
        ...(path === undefined ? {} : { path }),
    };
}
function readId(given) {
    return {
        name: (0,names/* parseReleaseName */.YY)(required(given, 'release-name'), '--release-name'),
        version: (0,names/* parseReleaseVersion */.LQ)(required(given, 'release-version'), '--release-version'),
    };
}
function subjectPaths(given) {
    const paths = given.list('subject-path');
    if (paths.length === 0)
        throw missing('--subject-path is missing; it names the files on disk');
    return paths;
}
/** Exactly one way to say whom to trust; there is no way to say "anyone". */
function readTrust(given) {
    const arns = given.list('trusted-signers').map((arn) => profileArn(arn, '--trusted-signers'));
    const policyPath = given.value('trust-policy');
    if (policyPath === undefined) {
        if (arns.length === 0)
            throw missing('--trust-policy or --trusted-signers is missing; one of them says whom to trust');
        for (const flag of ['trust-policy-name', 'trust-store'])
            if (given.has(flag))
                throw conflict(`--${flag} needs --trust-policy`);
        return { kind: 'signers', arns };
    }
    if (arns.length > 0)
        throw conflict('--trust-policy and --trusted-signers exclude each other');
    const policyName = given.value('trust-policy-name');
    const storePath = given.value('trust-store');
    return {
        kind: 'policy',
        policyPath,
        ...(policyName === undefined ? {} : { policyName }),
        ...(storePath === undefined ? {} : { storePath }),
    };
}
function readSource(given) {
    const id = given.value('source-repository-id');
    const refs = given.list('source-ref').map((ref) => fullRef(ref, '--source-ref'));
    const signerWorkflows = given.list('signer-workflow').map((one) => workflowName(one, '--signer-workflow'));
    const runner = given.value('runner-environment');
    return {
        repository: repositoryName(required(given, 'source-repository'), '--source-repository'),
        ...(id === undefined ? {} : { repositoryId: repositoryId(id, '--source-repository-id') }),
        ...(refs.length === 0 ? {} : { refs }),
        ...(signerWorkflows.length === 0 ? {} : { signerWorkflows }),
        ...(runner === undefined ? {} : { runnerEnvironment: runnerKind(runner, '--runner-environment') }),
    };
}
/** The machine's own credentials are used, and only where something is in AWS. */
function readAccess(given, subject, trust) {
    const region = given.value('aws-region');
    if (region === undefined && subject.kind === 'store' && subject.store.kind === 's3')
        throw missing(`--aws-region is missing; the store ${subject.store.uri} is in S3`);
    const role = given.value('role-to-assume');
    const asked = region ?? (trust.kind === 'signers' ? trust.arns[0]?.split(':')[3] : undefined);
    return {
        audience: 'sts.amazonaws.com',
        durationSeconds: 900,
        allowedAccountIds: given.list('allowed-account-ids').map((id) => accountId(id, '--allowed-account-ids')),
        credentials: 'runner',
        ...(role === undefined ? {} : { roleToAssume: role }),
        ...(asked === undefined ? {} : { region: regionName(asked, '--aws-region') }),
    };
}
/** Releases of a local try-out say `local`. */
const runnerKind = matching(/^(github-hosted|self-hosted|local)$/, 'github-hosted, self-hosted or local');
function required(given, flag) {
    const value = given.value(flag);
    if (value === undefined)
        throw missing(`--${flag} is missing`);
    return value;
}
function missing(what) {
    return new errors/* InputError */.dz('INPUT_MISSING', what);
}
function conflict(what) {
    return new errors/* InputError */.dz('INPUT_CONFLICT', what);
}

;// CONCATENATED MODULE: ./packages/cli/lib/verify-command.js




const usage = `Usage:
  secure-deploy verify --store URI --release-name N --release-version V TRUST SOURCE [...]
  secure-deploy verify --bundle-path FILE --subject-path GLOB... TRUST SOURCE [...]
  secure-deploy verify --subject-path FILE --signature-path FILE.jws.sig TRUST [...]

What is verified:
  --store URI                   s3://bucket/prefix or file:///path
  --release-name N, --release-version V
                                which release it must be; with --bundle-path any unless given
  [--path DIR]                  download the files to DIR once all of them are verified
  --bundle-path FILE            a bundle on disk, for the files of --subject-path
  --signature-path FILE         a Notary Project signature (.jws.sig) of the file of --subject-path
  --subject-path GLOB...        the files on disk
  [--bundle-digest sha256:HEX]  the bundle that it must be

TRUST, one of:
  --trust-policy FILE           a Notary Project trustpolicy.blob.json, with
    [--trust-policy-name S]       the statement to use; the global one unless given
    [--trust-store DIR]           the folder with truststore/x509/TYPE/NAME
  --trusted-signers ARN...      AWS Signer profiles, under the built-in AWS Signer roots

SOURCE, where the release must have been built from:
  --source-repository OWNER/NAME
  [--source-repository-id ID] [--source-ref REF...] [--signer-workflow W...]
  [--runner-environment E]

For stores in S3 and signatures of AWS Signer, with the credentials of this machine:
  --aws-region R [--role-to-assume ARN] [--allowed-account-ids ID...] [--expected-bucket-owner ID]

  [--json]                      the result as JSON`;
const verifyCommand = {
    usage,
    prepare: (args) => {
        const options = readVerifyOptions(args);
        return async (terminal) => {
            const { summary, document } = await verify_verify(options, terminal);
            const lines = options.format === 'json' ? [(0,style/* printableJson */.et)(document)] : (0,tables/* renderSummary */.Br)(summary, terminal.style);
            for (const line of lines)
                terminal.print(line);
        };
    },
};


/***/ })

};

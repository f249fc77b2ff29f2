export const id = 9147;
export const ids = [9147,6112];
export const modules = {

/***/ 54364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demoCommand: () => (/* binding */ demoCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/cli/lib/arguments.js
var lib_arguments = __webpack_require__(84772);
// EXTERNAL MODULE: ./packages/cli/lib/tables.js
var tables = __webpack_require__(34051);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
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
var lib_style = __webpack_require__(80513);
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

// EXTERNAL MODULE: ./packages/core/lib/history/history-words.js
var history_words = __webpack_require__(22042);
// EXTERNAL MODULE: ./packages/core/lib/history/promotion-lines.js
var promotion_lines = __webpack_require__(68093);
// EXTERNAL MODULE: ./packages/core/lib/history/release-lines.js
var release_lines = __webpack_require__(57213);
// EXTERNAL MODULE: ./packages/core/lib/reports/reports.js
var reports = __webpack_require__(6470);
// EXTERNAL MODULE: ./packages/core/lib/values/names.js
var names = __webpack_require__(95312);
// EXTERNAL MODULE: ./packages/core/lib/facts/rules.js
var rules = __webpack_require__(44290);
// EXTERNAL MODULE: ./packages/core/lib/release/bundle.js
var bundle = __webpack_require__(79423);
// EXTERNAL MODULE: ./packages/core/lib/release/layout.js
var layout = __webpack_require__(6561);
// EXTERNAL MODULE: ./packages/connect/lib/policed.js
var policed = __webpack_require__(47722);
// EXTERNAL MODULE: ./packages/connect/lib/policed-promoting.js
var policed_promoting = __webpack_require__(73744);
// EXTERNAL MODULE: ./packages/connect/lib/signing.js
var signing = __webpack_require__(60919);
// EXTERNAL MODULE: ./packages/connect/lib/uploading.js
var uploading = __webpack_require__(31999);
// EXTERNAL MODULE: ./packages/core/lib/deciding/deploy-rules.js + 1 modules
var deploy_rules = __webpack_require__(38061);
// EXTERNAL MODULE: ./packages/core/lib/environments/promote.js + 1 modules
var promote = __webpack_require__(58786);
// EXTERNAL MODULE: ./packages/core/lib/holds/hold-placing.js
var hold_placing = __webpack_require__(95462);
// EXTERNAL MODULE: ./packages/core/lib/policy/deploy-environments.js
var deploy_environments = __webpack_require__(31556);
// EXTERNAL MODULE: ./packages/core/lib/signing/sign.js
var sign = __webpack_require__(72528);
// EXTERNAL MODULE: ./packages/core/lib/uploading/upload.js + 1 modules
var upload = __webpack_require__(57805);
// EXTERNAL MODULE: ./packages/core/lib/values/uris.js
var uris = __webpack_require__(34161);
// EXTERNAL MODULE: ./packages/core/lib/verifying/verify.js
var verify = __webpack_require__(32072);
// EXTERNAL MODULE: ./packages/local/lib/directory-store.js + 2 modules
var directory_store = __webpack_require__(90357);
// EXTERNAL MODULE: ./packages/local/lib/placement.js
var placement = __webpack_require__(69134);
;// CONCATENATED MODULE: ./packages/cli/lib/demo/approvals.js
const author = { id: 583231, login: 'octocat', kind: 'user' };
const colleague = { id: 16631042, login: 'hubot', kind: 'user' };
/** A stand-in for GitHub's answers: a demonstration asks nobody, and has no account. */
function approvalsBy(approved, now) {
    const approvers = approved === 'author' ? [author] : [author, colleague];
    return {
        read: ({ head, base }) => {
            const authored = { by: author, as: 'author', commit: head };
            const facts = {
                ...(base === undefined ? {} : { base }),
                head,
                changes: [{ commit: head, people: [authored], unresolved: [], pullRequests: [1], unproven: [] }],
                pullRequests: [
                    {
                        number: 1,
                        openedBy: author,
                        head,
                        people: [authored],
                        unresolved: [],
                        setAside: [],
                        approvals: approvers.map((by, index) => {
                            return { by, reviewId: index + 1, submittedAt: now.toISOString() };
                        }),
                    },
                ],
                environmentApprovals: [],
                teamMembers: {},
                answers: [],
            };
            return Promise.resolve(facts);
        },
    };
}

;// CONCATENATED MODULE: ./packages/cli/lib/demo/offline.js
/** Being asked for an identity all the same is a fault, not a reason to look for one. */
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

;// CONCATENATED MODULE: ./packages/cli/lib/demo/chain.js
/** The stories of a release as a demonstration calls them: the very ones that the actions call, on stores that are folders. */



















function storeFolder({ folder }, environment) {
    return (0,external_node_path_.join)(folder, 'stores', environment);
}
function storeIn(folder) {
    return (0,uris/* parseStoreUri */.x)((0,external_node_url_.pathToFileURL)(folder).href, 'the store');
}
async function chain_sign(chain, id, files, { signer, certificateChainPath } = chain.parties.releases) {
    const port = await (0,signing/* connectSigner */.T)({ ...offline, signer, certificateChainPath });
    return (0,sign/* signRelease */.VA)({ id, files, evidence: [], sha512: 'without', ...chain.origin }, { signers: [port], clock: () => chain.now() });
}
/** Signs a statement that stands already. */
async function signStatement(chain, statement, { signer, certificateChainPath }) {
    const port = await (0,signing/* connectSigner */.T)({ ...offline, signer, certificateChainPath });
    return (0,sign/* signContent */.fv)(statement, { signers: [port], clock: () => chain.now() });
}
async function chain_upload(chain, { release, bundle }, files) {
    const largestFile = files.reduce((largest, { content }) => Math.max(largest, content.size), 0);
    const store = storeIn(storeFolder(chain, 'development'));
    const request = { ...offline, store, id: release.id, write: {}, largestFile, now: chain.now() };
    return (0,upload/* uploadRelease */.B)({ bundle: bundle.bytes, files, evidence: [] }, await (0,uploading/* connectUploading */.a8)(request));
}
/** Verifies a release where it stands and, as a deploy step would, takes its files to `into`. */
async function chain_verify(chain, id, environment, into, stores = chain.policy) {
    const where = { policy: stores, environment: (0,deploy_environments/* environmentOf */.p7)(stores, environment, 'the environment') };
    const reading = await (0,policed/* connectPolicedReading */.lV)({ ...offline, ...where, id, now: chain.now() });
    const { holds, store, revocation } = reading;
    const policy = (0,deploy_rules/* deployRules */.f)(where, {
        records: { source: store, revocation },
        ...(holds === undefined ? {} : { holds }),
    });
    await (0,promises_.mkdir)(into, { recursive: true });
    const staging = await (0,placement/* stagingArea */.X)(into);
    try {
        const ports = { store, revocation, trusted: stores.signers, policy, now: chain.now() };
        const verified = await (0,verify/* verifyRelease */.VA)({ id }, { ...ports, sink: (file, bytes) => staging.stage(file, bytes) });
        await staging.commit();
        return verified;
    }
    finally {
        await staging.discard();
    }
}
/** Lets a release into an environment, as promote-artifact does under a policy; into the first one from where it was uploaded. */
async function chain_promote(chain, id, to, approvedBy) {
    const now = chain.now();
    const { policy } = chain;
    const { run } = chain.origin;
    const environment = (0,deploy_environments/* environmentOf */.p7)(policy, to, 'the environment');
    const { holds, ...promoting } = await (0,policed_promoting/* connectPolicedPromotion */.o)({
        ...offline,
        policy,
        environment,
        id,
        write: {},
        now,
    });
    const { signer, certificateChainPath } = chain.parties.promotions;
    const rules = (0,deploy_rules/* deployRules */.f)({ policy, environment, run }, {
        records: promoting,
        approvals: approvalsBy(approvedBy, now),
        ...(holds === undefined ? {} : { holds }),
    });
    return (0,promote/* promoteRelease */.U)({ id, environment: to, run }, {
        ...promoting,
        trusted: policy.signers,
        recordSigners: environment.promotionSigners,
        policyReference: { uri: 'deploy-policy.yml', sha256: policy.sha256 },
        policy: rules,
        signers: [await (0,signing/* connectSigner */.T)({ ...offline, signer, certificateChainPath })],
        clock: () => chain.now(),
        now,
    });
}
/** Holds a release wherever it stands, as hold-release does. */
async function hold(chain, id, reason) {
    return (0,hold_placing/* placeHold */.H)({ scope: { kind: 'release', ...id }, reason }, await holding(chain));
}
async function lift(chain, { hold: held, sha256 }, reason) {
    await (0,hold_placing/* liftHold */.n)({ scope: held.scope, hold: sha256, reason }, await holding(chain));
}
async function holding(chain) {
    const { signer, certificateChainPath } = chain.parties.holds;
    const store = storeIn((0,external_node_path_.join)(chain.folder, 'stores', 'holds'));
    const signers = [await (0,signing/* connectSigner */.T)({ ...offline, signer, certificateChainPath })];
    return { store: (0,directory_store.directoryStore)(store.uri), signers, clock: () => chain.now() };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@peculiar/asn1-schema/build/cjs/index.js
var cjs = __webpack_require__(47261);
// EXTERNAL MODULE: ./node_modules/@peculiar/asn1-x509/build/cjs/index.js
var build_cjs = __webpack_require__(33594);
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
var distinguished_name = __webpack_require__(25607);
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
    holds: 'CN=Hold signer,O=Local try-out,ST=Local,C=ZZ',
};
async function createParties(folder, now) {
    const trustStore = (0,external_node_path_.join)(folder, 'trust');
    const policyPath = (0,external_node_path_.join)(trustStore, 'trustpolicy.blob.json');
    const releases = await createParty((0,external_node_path_.join)(folder, 'release-signer'), 'releases', now, trustStore);
    const promotions = await createParty((0,external_node_path_.join)(folder, 'promotion-signer'), 'promotions', now, trustStore);
    const holds = await createParty((0,external_node_path_.join)(folder, 'hold-signer'), 'holds', now, trustStore);
    const policy = {
        version: '1.0',
        trustPolicies: [policyStatement('releases'), policyStatement('promotions')],
    };
    await (0,promises_.writeFile)(policyPath, `${JSON.stringify(policy, undefined, 2)}\n`);
    const selection = { kind: 'policy', policyPath, storePath: trustStore };
    return {
        releases,
        promotions,
        holds,
        trust: { ...selection, policyName: 'releases' },
        promotionTrust: { ...selection, policyName: 'promotions' },
    };
}
/** Someone with the same name and a key of their own, whom no trust store knows. */
function createImpostor(folder, now) {
    return createParty(folder, 'releases', now);
}
/** The file that holds the root certificate of a party. */
function rootOf(partiesFolder, role) {
    return (0,external_node_path_.join)(partiesFolder, 'trust', 'truststore', 'x509', 'ca', role, 'root.pem');
}
function subjectOf(role) {
    return subjects[role];
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
/** @throws Error unless it is refused by this rule, and by no other */
async function demandRule(what, rule, attempt) {
    const refusal = await demandRefusal({ what, code: 'RULE_FAILED', attempt });
    const results = refusal instanceof rules/* RuleError */.F ? refusal.results : [];
    const failed = results.filter(({ outcome }) => outcome === 'fail').map((result) => result.rule);
    if (failed.join() === rule)
        return refusal;
    throw new Error(`"${what}" was refused by ${failed.join(', ')} instead of ${rule}`, { cause: refusal });
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
            what: `the bundle of ${other} put in the place of that of ${id.version}`,
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
    const { name, digest } = largestFile(target);
    await withChange(target, 'production', release.release.id, async () => {
        const store = storeFolder(chain, 'production');
        const file = await (0,promises_.open)((0,external_node_path_.join)(store, (0,layout/* fileKey */.wm)(release.release.id, digest.sha256, name)), 'r+');
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
    });
}
async function swapBundles(target) {
    const { chain, release, other } = target;
    const { id } = release.release;
    await withChange(target, 'development', id, async () => {
        const store = storeFolder(chain, 'development');
        await (0,promises_.copyFile)((0,external_node_path_.join)(store, (0,layout/* bundleKey */.CK)(other.release.id)), (0,external_node_path_.join)(store, (0,layout/* bundleKey */.CK)(id)));
    });
}
async function signAgain(target) {
    const { chain, release, signed } = target;
    const impostor = await createImpostor((0,external_node_path_.join)(chain.folder, 'attacks', 'impostor'), chain.now());
    const { envelopes } = await signStatement(chain, signed.statement, impostor);
    const { bytes } = (0,bundle/* encodeBundle */.n)({ statement: signed.statement, signatures: envelopes });
    const { id } = release.release;
    await withChange(target, 'production', id, () => (0,promises_.writeFile)((0,external_node_path_.join)(storeFolder(chain, 'production'), (0,layout/* bundleKey */.CK)(id)), bytes));
}
async function replaceRelease({ chain, release, otherFiles }) {
    const signed = await chain_sign(chain, release.release.id, otherFiles);
    await chain_upload(chain, signed, otherFiles);
}
/** Changes a store, has the release deployed from it, and leaves the store as it was; many small files are copied faster in one go. */
async function withChange(target, environment, id, change) {
    const store = storeFolder(target.chain, environment);
    const aside = (0,external_node_path_.join)(target.chain.folder, 'attacks', `${environment}-as-it-was`);
    (0,external_node_fs_.cpSync)(store, aside, { recursive: true, mode: external_node_fs_.constants.COPYFILE_FICLONE });
    try {
        await change();
        await deploy(target, environment, id);
    }
    finally {
        await (0,promises_.rm)(store, { recursive: true });
        await (0,promises_.rename)(aside, store);
    }
}
/** Verifies and places as a deploy step does; nothing may have been placed when it is refused. */
async function deploy({ chain }, environment, id) {
    const into = (0,external_node_path_.join)(chain.folder, 'attacks', 'deployed');
    try {
        await chain_verify(chain, id, environment, into);
    }
    catch (refusal) {
        if ((await (0,promises_.readdir)(into)).length === 0)
            throw refusal;
        throw new Error(`${into} holds files that were never verified`, { cause: refusal });
    }
}

// EXTERNAL MODULE: ./packages/local/lib/find-files.js
var find_files = __webpack_require__(46780);
// EXTERNAL MODULE: ./packages/local/lib/files.js
var files = __webpack_require__(36854);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
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

// EXTERNAL MODULE: ./packages/connect/lib/policy.js + 2 modules
var policy = __webpack_require__(58885);
;// CONCATENATED MODULE: ./packages/cli/lib/demo/policy.js
/** The deploy policy of a demonstration: three environments in a row, four eyes before the last, and holds. */







/** Writes the file as a user would, and loads it as the actions do. */
async function createPolicy(request) {
    const path = (0,external_node_path_.join)(request.folder, 'deploy-policy.yml');
    await (0,promises_.writeFile)(path, await policyText(request));
    const loaded = await (0,policy/* loadPolicy */.t)({
        ...offline,
        location: path,
        input: 'the policy',
        folder: request.folder,
        now: request.now,
    });
    return loaded.policy;
}
async function policyText({ folder, release, ref }) {
    const parties = (0,external_node_path_.join)(folder, 'parties');
    const store = (name) => (0,external_node_url_.pathToFileURL)((0,external_node_path_.join)(folder, 'stores', name)).href;
    const root = async (role) => indented(await (0,promises_.readFile)(rootOf(parties, role), 'utf8'));
    return `version: 1
release: ${release}
trust:
  stores:
    ca:releases: |
${await root('releases')}
    ca:promotions: |
${await root('promotions')}
    ca:holds: |
${await root('holds')}
  releases: [{ subject: '${subjectOf('releases')}', store: ca:releases }]
source:
  repository: ${localRepository}
  refs: ['${ref}']
  # A try-out has no run of GitHub Actions that could vouch for it.
  claims: any
  state: any
environments:
  - name: development
    store: ${store('development')}
    promotions: [{ subject: '${subjectOf('promotions')}', store: ca:promotions }]
  - name: staging
    store: ${store('staging')}
    after: development
    promotions: [{ subject: '${subjectOf('promotions')}', store: ca:promotions }]
  - name: production
    store: ${store('production')}
    after: staging
    promotions: [{ subject: '${subjectOf('promotions')}', store: ca:promotions }]
    approvals: { minimum: 1, independent: true, sources: [pull-request] }
holds:
  store: ${store('holds')}
  signers: [{ subject: '${subjectOf('holds')}', store: ca:holds }]
`;
}
function indented(text) {
    return text
        .trimEnd()
        .split('\n')
        .map((line) => `      ${line}`)
        .join('\n');
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
    const { release, records, refusal } = await carryOn(chain, screen, id);
    screen.heading('What this is for: every one of these must be refused');
    const otherFiles = anotherBuild(build);
    const other = await chain_sign(chain, releaseId('1.1.0'), otherFiles);
    await chain_upload(chain, other, otherFiles);
    const refusals = [refusal];
    for (const attack of attacksOn({ chain, release, signed, other, otherFiles })) {
        const { code } = await screen.refusal(attack.what, () => demandRefusal(attack));
        refusals.push(code);
    }
    refusals.push(await holdAndLift(chain, screen, id));
    await verifyThere(chain, screen, id, 'production', 'still');
    return { refusals, custody: custodyOf(release, records) };
}
/** What was built and signed, and every promotion with its approvals, each as it was verified on the way. */
function custodyOf(verified, records) {
    const { release, bundleLocation, sha256, signatures } = verified;
    const { name, version } = release.id;
    return (0,history_words/* historyTable */.f1)(`Chain of custody of ${name} ${version}`, [
        ...(0,release_lines/* releaseLines */.xe)({ release, at: bundleLocation.uri, sha256, signatures }),
        ...records.flatMap((record) => (0,promotion_lines/* promotionLines */.B)(record)),
    ]);
}
async function prepare({ build: source, folder }, { screen, now }) {
    const build = await screen.step('packed', () => packBuild(source, folder), ({ zip, loose, size }) => `${zip.name} and the ${(0,reports/* count */.U9)(loose.length, 'file')} in it, ${sizeOf(size)}`);
    const parties = await screen.step('keys made', () => createParties((0,external_node_path_.join)(folder, 'parties'), now()), () => 'to sign releases, to sign promotions and to hold releases, with certificates');
    const origin = await localOrigin(source);
    const policy = await screen.step('policy', () => createPolicy({ folder, release: releaseName, ref: origin.run.claims.ref, now: now() }), ({ environments: { length } }) => `${length} environments in a row, who signs for each, and four eyes before the last`);
    const chain = { folder, parties, policy, origin, now };
    return { chain, build };
}
async function signAndUpload(chain, screen, id, files) {
    const signed = await screen.step('signed', () => chain_sign(chain, id, files), ({ release }) => `${id.name} ${id.version}, ${(0,reports/* count */.U9)(release.files.length, 'file')} under one signature`);
    await screen.step('uploaded', () => chain_upload(chain, signed, files), () => 'to development: the files first, the bundle last, nothing ever replaced');
    return signed;
}
/** Into the first environment, into the second, and into the third once somebody else than the author has approved. */
async function carryOn(chain, screen, id) {
    const first = await screen.step('admitted', () => chain_promote(chain, id, 'development', 'author'), () => 'to development: it is what was signed, and a signed record says when it arrived');
    const second = await screen.step('promoted', () => chain_promote(chain, id, 'staging', 'author'), () => 'from development to staging: the same bytes, and a signed record of it');
    await verifyThere(chain, screen, id, 'staging');
    const refusal = await refuseWithoutFourEyes(chain, screen, id);
    const third = await screen.step('promoted', () => chain_promote(chain, id, 'production', 'colleague'), () => 'from staging to production: approved by somebody who did not write it');
    const release = await verifyThere(chain, screen, id, 'production');
    return { release, records: [first, second, third].map(({ record }) => record), refusal };
}
async function refuseWithoutFourEyes(chain, screen, id) {
    const what = 'to be promoted to production: only its author has approved';
    const { code } = await screen.refusal(what, () => demandRule(what, 'approvals', () => chain_promote(chain, id, 'production', 'author')));
    return code;
}
function verifyThere(chain, screen, id, environment, when = 'now') {
    const where = when === 'now' ? `in ${environment}` : `in ${environment}, as before`;
    return screen.step('verified', () => chain_verify(chain, id, environment, (0,external_node_path_.join)(chain.folder, 'deployed', environment)), ({ files }) => `${where}: signature, source, arrival, holds and ${(0,reports/* count */.U9)(files.length, 'digest')}`);
}
/** A release that is found to be bad is stopped wherever it stands, by whoever may hold, until it is lifted. */
async function holdAndLift(chain, screen, id) {
    const reason = 'a try-out of what stops a release';
    const held = await screen.step('held', () => hold(chain, id, reason), () => `${id.name} ${id.version} wherever it stands, by a signed record with a reason`);
    const what = 'to be deployed from production while it is held';
    const { code } = await screen.refusal(what, () => demandRule(what, 'holds', () => chain_verify(chain, id, 'production', (0,external_node_path_.join)(chain.folder, 'attacks', 'deployed'))));
    await screen.step('lifted', () => lift(chain, held, 'the try-out has shown it'), () => 'by a signed record too');
    return code;
}
const releaseName = 'try-out';
function releaseId(version) {
    return {
        name: (0,names/* parseReleaseName */.YY)(releaseName, 'the name'),
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
A deploy policy decides: who signs, in which order, and that nobody lets in a change alone. Then it
attacks the release in four ways and holds it, and fails unless every attempt is refused.

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
    screen.line(`Done in ${seconds} s: carried to production once, and refused six times where it must be.`);
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

/***/ 58786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ promoteRelease),
  J: () => (/* binding */ streamingCopier)
});

// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/in-parallel.js
var in_parallel = __webpack_require__(6512);
// EXTERNAL MODULE: ./packages/core/lib/judging/judge.js
var judge = __webpack_require__(10477);
// EXTERNAL MODULE: ./packages/core/lib/release/layout.js
var layout = __webpack_require__(6561);
// EXTERNAL MODULE: ./packages/core/lib/release/stored-bundle.js
var stored_bundle = __webpack_require__(46297);
// EXTERNAL MODULE: ./packages/core/lib/release/stored-bytes.js
var stored_bytes = __webpack_require__(36086);
// EXTERNAL MODULE: ./packages/core/lib/verifying/verify.js
var verify = __webpack_require__(32072);
// EXTERNAL MODULE: ./packages/core/lib/environments/arrivals.js
var arrivals = __webpack_require__(96464);
// EXTERNAL MODULE: ./packages/core/lib/release/bundle.js
var release_bundle = __webpack_require__(79423);
// EXTERNAL MODULE: ./packages/core/lib/values/utc-time.js
var utc_time = __webpack_require__(67974);
// EXTERNAL MODULE: ./packages/core/lib/signers/signer-set.js
var signer_set = __webpack_require__(86362);
// EXTERNAL MODULE: ./packages/core/lib/signing/sign.js
var sign = __webpack_require__(72528);
// EXTERNAL MODULE: ./packages/core/lib/environments/promotion-record.js
var promotion_record = __webpack_require__(73899);
// EXTERNAL MODULE: ./packages/core/lib/environments/promotion.js + 2 modules
var environments_promotion = __webpack_require__(4477);
;// CONCATENATED MODULE: ./packages/core/lib/environments/promotion-recording.js
/** Recording a promotion: what its record says, who signs it, and what is done about one that stands already. */










/**
 * The signed record of a promotion, written once: one that stands already, from an earlier attempt, is taken over if it holds.
 * @throws VerificationError SIGNER_NOT_TRUSTED for signers whose record the policy itself would refuse; RECORD_INVALID
 */
async function recordPromotion(request, bundle, ports) {
    const key = (0,layout/* recordKey */.Hy)(request.id, 'promotion', bundle.sha256);
    const before = await readRecord(key, request, bundle, ports);
    if (before !== undefined)
        return { record: before, outcome: 'unchanged' };
    const promotion = describePromotion(request, bundle, ports);
    const statement = (0,environments_promotion/* encodePromotion */.GU)(promotion);
    const signed = await (0,sign/* signContent */.fv)(statement, ports);
    await assertAccepted(statement, signed.envelopes, request, ports);
    const { bytes, sha256 } = (0,release_bundle/* encodeBundle */.n)({ statement, signatures: signed.envelopes });
    const created = await (0,stored_bytes/* createBytes */.m)(ports.target, key, bytes);
    if (created.outcome === 'created') {
        const { signature, signatures } = signed;
        const record = { promotion, signature, signatures, location: created.location, sha256 };
        return { record, outcome: 'created' };
    }
    // Another promotion was faster: its record is the one that stands, if it holds.
    const other = await readRecord(key, request, bundle, ports);
    if (other !== undefined)
        return { record: other, outcome: 'unchanged' };
    throw new errors/* VerificationError */.mk('RECORD_INVALID', `${ports.target.storeUri}/${key} exists but cannot be read`);
}
function describePromotion(request, bundle, ports) {
    const { claims, claimsSource } = request.run;
    return {
        id: request.id,
        files: bundle.release.files,
        bundleSha256: bundle.sha256,
        source: sourceOf(bundle.release),
        environment: request.environment,
        from: ports.source.storeUri,
        to: ports.target.storeUri,
        policy: ports.policyReference,
        signedBy: bundle.signatures.map(({ signature }) => signature.signedBy).join('; '),
        rules: bundle.rules,
        decision: bundle.decision,
        run: { claims, claimsSource },
        timeVerified: (0,utc_time/* toTime */.x)(ports.now),
    };
}
function sourceOf({ run, finishedOn }) {
    const { repository, sha: commit } = run.claims;
    return { repository, commit, finishedOn };
}
/** Reads the record of an earlier promotion of this bundle to this environment; anything else in its place is refused. */
async function readRecord(key, { environment }, { release, sha256 }, { target, signers, recordSigners, revocation, now }) {
    const stored = await (0,stored_bundle/* peekBundle */.ap)(target, key);
    if (stored === undefined)
        return undefined;
    const expected = { id: release.id, bundleSha256: sha256, environment, to: target.storeUri };
    const judge = { trusted: recordSigners ?? (await setOf(signers)), revocation, now };
    return (0,promotion_record/* verifyPromotion */.T)(stored, expected, judge);
}
/**
 * A record that this very policy would refuse later would stand in the way of every promotion after it, for nothing is ever
 * taken away. Whether the new signature was revoked meanwhile is not asked.
 */
async function assertAccepted(statement, envelopes, { environment }, { recordSigners, now }) {
    if (recordSigners === undefined)
        return;
    const signed = await (0,signer_set/* countSigners */.Rt)(statement, envelopes, recordSigners, now);
    if (signed.length >= recordSigners.threshold)
        return;
    const names = recordSigners.parties.map(({ name }) => name);
    throw new errors/* VerificationError */.mk('SIGNER_NOT_TRUSTED', `${recordSigners.threshold} of ${names.join(', ')} must sign promotions into ${environment}, and of these signed ${signed.join(', ') || 'none'}`, { nextStep: 'Name in signer those whom the policy has for this environment; nothing was recorded.' });
}
async function setOf(signers) {
    const parties = signers.map(async (signer) => ({ name: signer.uri, trust: await signer.trust() }));
    return { parties: await Promise.all(parties), threshold: signers.length };
}

;// CONCATENATED MODULE: ./packages/core/lib/environments/promote.js
/** Promoting a release: verify it, copy the same bytes, record who let it in, and only then let the next environment see it. */









async function promoteRelease(request, ports) {
    const { id, environment, bundleSha256 } = request;
    const { source, target } = ports;
    // A release that was uploaded where it is to be admitted stands there already: its files are looked at, not moved.
    const arrives = source.storeUri === target.storeUri;
    const stored = await (0,stored_bundle/* readStoredBundle */._H)(source, id);
    const bundle = await (0,judge/* verifyBundle */.I)(stored.bytes, {
        id,
        purpose: { kind: 'promote', environment, from: source.storeUri, to: target.storeUri },
        ...(bundleSha256 === undefined ? {} : { sha256: bundleSha256 }),
    }, ports);
    if (!arrives)
        await assertNothingElse(target, bundle, id);
    const bring = arrives ? verifyAll : copyAll;
    const { files: signedFiles, evidence } = bundle.release;
    const files = await bring(signedFiles, (file) => (0,layout/* fileKey */.wm)(id, file.digest.sha256, file.name), ports);
    await bring(evidence, (file) => (0,layout/* evidenceKey */.ZH)(id, file.digest.sha256, file.name), ports);
    const { record, outcome: recorded } = await recordPromotion(request, bundle, ports);
    await (0,arrivals/* markArrival */.tA)(target, record.promotion);
    if (arrives)
        return { ...bundle, outcome: recorded, bundleLocation: stored.location, files, record };
    // INVARIANT: the bundle comes last, so whoever sees the release finds every file of it and the record of its promotion.
    const created = await (0,stored_bytes/* createBytes */.m)(target, (0,layout/* bundleKey */.CK)(id), bundle.bytes);
    if (created.outcome === 'exists')
        await assertSame(target, bundle, id);
    const outcome = created.outcome === 'created' ? 'created' : 'unchanged';
    return { ...bundle, outcome, bundleLocation: created.location, files, record };
}
const verifyAll = (files, keyOf, { source, progress }) => (0,in_parallel/* inParallel */.H)(files, in_parallel/* filesAtOnce */.A, async (file) => {
    const { name, digest } = file;
    return { name, digest, location: await (0,verify/* verifyInPlace */.eZ)(source, keyOf(file), file, progress) };
});
async function assertNothingElse(target, bundle, id) {
    const standing = await (0,stored_bundle/* peekBundle */.ap)(target, (0,layout/* bundleKey */.CK)(id));
    if (standing !== undefined)
        assertEqual(standing, target, bundle, id);
}
async function assertSame(target, bundle, id) {
    assertEqual(await (0,stored_bundle/* readStoredBundle */._H)(target, id), target, bundle, id);
}
function assertEqual(standing, target, bundle, id) {
    if (Buffer.compare(standing.bytes, bundle.bytes) === 0)
        return;
    throw new errors/* PolicyError */.pn('RELEASE_EXISTS', `another ${id.name} ${id.version} already stands in ${target.storeUri}`, {
        nextStep: 'Find out how it came there; a version is never replaced.',
    });
}
const copyAll = (files, keyOf, { copier, target, progress }) => (0,in_parallel/* inParallel */.H)(files, in_parallel/* filesAtOnce */.A, async (file) => {
    const { name, digest } = file;
    const copied = await copier.copy(keyOf(file), digest);
    progress?.(name, digest.size, digest.size);
    // What stood there before is not believed by its key alone.
    if (copied.outcome === 'exists') {
        return { name, digest, location: await (0,verify/* verifyInPlace */.eZ)(target, keyOf(file), file, progress) };
    }
    if (copied.sha256 !== undefined)
        (0,verify/* assertStoredDigest */.SI)(file, digest.size, copied.sha256, copied.location);
    return { name, digest, location: copied.location };
});
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

/***/ 95462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ placeHold),
/* harmony export */   n: () => (/* binding */ liftHold)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57706);
/* harmony import */ var _records_hold_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94723);
/* harmony import */ var _records_hold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86335);
/* harmony import */ var _release_bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79423);
/* harmony import */ var _release_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67974);
/* harmony import */ var _release_stored_bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36086);
/* harmony import */ var _signing_sign_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72528);
/** Places holds and lifts them: signed records that are only ever added, by an identity that need not read anything. */







/** A hold placed twice is two holds, and each must be lifted: nothing is read that could tell of the first. */
async function placeHold(request, ports) {
    const { scope, reason, until, run } = request;
    const now = ports.clock();
    if (until !== undefined && until.getTime() <= now.getTime())
        throw over(until);
    const hold = {
        scope,
        reason,
        placedOn: (0,_release_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .toTime */ .x)(now),
        ...(until === undefined ? {} : { until: (0,_release_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .toTime */ .x)(until) }),
        ...(run === undefined ? {} : { run }),
    };
    const statement = (0,_records_hold_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeHold */ .Ai)(hold);
    (0,_records_hold_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseHold */ .R8)(statement);
    return { hold, ...(await write(statement, (sha256) => (0,_records_hold_js__WEBPACK_IMPORTED_MODULE_2__/* .holdKey */ .Zd)(scope, sha256), ports)) };
}
function over(until) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('INPUT_MALFORMED', `until is ${(0,_release_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .toTime */ .x)(until)}, which has passed`, {
        nextStep: 'Give a time to come, or leave it out for a hold that holds until it is lifted.',
    });
}
async function liftHold(request, ports) {
    const { scope, hold, reason, run } = request;
    await assertStanding(request, ports);
    const liftedOn = (0,_release_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .toTime */ .x)(ports.clock());
    const lift = { hold, scope, reason, liftedOn, ...(run === undefined ? {} : { run }) };
    const statement = (0,_records_hold_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeLift */ .Ag)(lift);
    (0,_records_hold_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLift */ .pQ)(statement);
    return { lift, ...(await write(statement, (sha256) => (0,_records_hold_js__WEBPACK_IMPORTED_MODULE_2__/* .liftKey */ .NN)(scope, hold, sha256), ports)) };
}
async function assertStanding({ scope, hold }, { reader }) {
    if (reader === undefined || (await reader.digestOf((0,_records_hold_js__WEBPACK_IMPORTED_MODULE_2__/* .holdKey */ .Zd)(scope, hold))) !== undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('INPUT_MALFORMED', `hold is sha256:${hold}, and ${reader.storeUri} has no such hold of this scope`, {
        nextStep: 'Give the digest that hold-release gave out as hold, and the same scope as when the hold was placed.',
    });
}
/** INVARIANT: the key is made of the digest of the bytes, so what stands there already can only be these bytes. */
async function write(statement, keyOf, ports) {
    const { envelopes, signatures } = await (0,_signing_sign_js__WEBPACK_IMPORTED_MODULE_4__/* .signContent */ .fv)(statement, ports);
    const { bytes, sha256 } = (0,_release_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeBundle */ .n)({ statement, signatures: envelopes });
    const { location } = await (0,_release_stored_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .createBytes */ .m)(ports.store, keyOf(sha256), bytes);
    return { sha256, location, signatures };
}


/***/ }),

/***/ 29856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ bypassableRules),
/* harmony export */   X9: () => (/* binding */ findingLevels),
/* harmony export */   iG: () => (/* binding */ approvalSources),
/* harmony export */   mx: () => (/* binding */ weekdays)
/* harmony export */ });
/** The levels of SARIF 2.1.0 (section 3.27.10), from the gravest down. */
const findingLevels = ['error', 'warning', 'note'];
const approvalSources = ['environment', 'pull-request'];
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** Rules that may be passed over in an emergency. Signatures, sources and holds are none of them: what does not hold, or is held, stays out. */
const bypassableRules = [
    'promotion-order',
    'soak',
    'deployment',
    'downgrade',
    'window',
    'evidence-tests',
    'evidence-findings',
    'evidence-sbom',
    'approvals',
    'authors-resolved',
];


/***/ }),

/***/ 34876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ checkIntegrity)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22040);
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67285);
/* harmony import */ var _notary_refusals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73992);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79423);
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

/***/ 18622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ requiredClaims),
/* harmony export */   k: () => (/* binding */ optionalClaims)
/* harmony export */ });
/** What is known of the workflow run and of the machine that made a release. */
/** Every claim that a release statement or a promotion record repeats. */
const requiredClaims = [
    'repository',
    'repository_id',
    'repository_owner',
    'repository_owner_id',
    'ref',
    'sha',
    'workflow_ref',
    'event_name',
    'runner_environment',
    'run_id',
    'run_attempt',
    'actor',
    'actor_id',
];
const optionalClaims = [
    'workflow_sha',
    'job_workflow_ref',
    'job_workflow_sha',
    'environment',
];


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

/***/ 57805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ uploadRelease)
});

// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/in-parallel.js
var in_parallel = __webpack_require__(6512);
// EXTERNAL MODULE: ./packages/core/lib/release/bundle.js
var release_bundle = __webpack_require__(79423);
// EXTERNAL MODULE: ./packages/core/lib/release/integrity.js
var integrity = __webpack_require__(34876);
// EXTERNAL MODULE: ./packages/core/lib/release/layout.js
var layout = __webpack_require__(6561);
// EXTERNAL MODULE: ./packages/core/lib/release/pairing.js
var pairing = __webpack_require__(31731);
// EXTERNAL MODULE: ./packages/core/lib/release/statement.js
var statement = __webpack_require__(15118);
// EXTERNAL MODULE: ./packages/core/lib/release/stored-bundle.js
var stored_bundle = __webpack_require__(46297);
// EXTERNAL MODULE: ./packages/core/lib/release/stored-bytes.js
var stored_bytes = __webpack_require__(36086);
// EXTERNAL MODULE: ./packages/core/lib/values/digest.js
var digest = __webpack_require__(13954);
;// CONCATENATED MODULE: ./packages/core/lib/uploading/tally.js
/** Finds out whether a release that stands in a store is one's own build, for an identity that can only put. */


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

;// CONCATENATED MODULE: ./packages/core/lib/uploading/upload.js
/** Uploading a release: every file first, the bundle last, nothing ever replaced; an identity that can only put is enough. */











async function uploadRelease(request, ports) {
    const bundle = (0,release_bundle/* parseBundle */.QN)(request.bundle);
    (0,integrity/* checkIntegrity */._)(bundle);
    const release = (0,statement/* parseStatement */.By)(bundle.statement);
    const files = (0,pairing/* pairFiles */._)(release.files, request.files, 'subject-path');
    const evidence = (0,pairing/* pairFiles */._)(release.evidence, request.evidence, 'evidence-path');
    const { id } = release;
    const uploaded = await createAll(files, (file) => (0,layout/* fileKey */.wm)(id, file.digest.sha256, file.name), ports);
    await createAll(evidence, (file) => (0,layout/* evidenceKey */.ZH)(id, file.digest.sha256, file.name), ports);
    const tally = ports.reader === undefined ? tallyOf(release, ports.store) : undefined;
    await tally?.claim();
    const created = await (0,stored_bytes/* createBytes */.m)(ports.store, (0,layout/* bundleKey */.CK)(id), request.bundle);
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
    return (0,in_parallel/* inParallel */.H)(pairs, in_parallel/* filesAtOnce */.A, async ({ file, found: [{ name, path, content }] }) => {
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
    const { size, openSource, openHashed } = content;
    return {
        size,
        async *open(range) {
            let done = range?.start ?? 0;
            for await (const chunk of content.open(range)) {
                done += chunk.length;
                progress(name, done, size);
                yield chunk;
            }
        },
        ...(openSource === undefined
            ? {}
            : { openSource: () => watchSource(openSource(), (done) => progress(name, done, size)) }),
        ...(openHashed === undefined
            ? {}
            : { openHashed: () => watchSource(openHashed(), (done) => progress(name, done, size)) }),
    };
}
async function watchSource(opening, progress) {
    const source = await opening;
    return {
        ...source,
        read: async (into, position) => {
            const count = await source.read(into, position);
            progress(position + count);
            return count;
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
    const leave = (key, text) => (0,stored_bytes/* createBytes */.m)(store, key, Buffer.from(text));
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
    return buildIdentity((0,statement/* parseStatement */.By)((0,release_bundle/* parseBundle */.QN)(stored.bytes).statement)) === buildIdentity(release);
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

/***/ 96968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ prefixedSha256),
/* harmony export */   DD: () => (/* binding */ profileArn),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   eQ: () => (/* binding */ kmsKeyArn),
/* harmony export */   gw: () => (/* binding */ regionName),
/* harmony export */   lS: () => (/* binding */ accountId),
/* harmony export */   q4: () => (/* binding */ repositoryId),
/* harmony export */   tv: () => (/* binding */ workflowName),
/* harmony export */   vv: () => (/* binding */ fullRef),
/* harmony export */   w3: () => (/* binding */ roleArn),
/* harmony export */   wC: () => (/* binding */ matching),
/* harmony export */   wR: () => (/* binding */ audienceName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13954);
/** The forms of the texts by which users name accounts, roles, repositories and digests: one rule each, wherever they are typed. */


/** A parser that takes texts of one form as they are; `allowed` says the form in words. */
function matching(form, allowed) {
    const parse = (text, input) => {
        if (form.test(text))
            return text;
        throw malformed(input, text, allowed);
    };
    return Object.assign(parse, { form, allowed });
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
    const digest = text.startsWith('sha256:') ? (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSha256 */ .tz)(text.slice('sha256:'.length)) : undefined;
    if (digest !== undefined)
        return digest;
    throw malformed(input, text, 'sha256:<64 hex digits>');
};
function malformed(input, text, allowed) {
    // Whatever stands in a wrong place may be something that its owner wants to keep.
    const shown = text.length > 64 ? `${text.slice(0, 32)}…` : text;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('INPUT_MALFORMED', `${input} is ${JSON.stringify(shown)}; allowed is ${allowed}`);
}


/***/ }),

/***/ 34161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ parseSignerUri),
/* harmony export */   x: () => (/* binding */ parseStoreUri)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/** Stores and signers as users name them: texts become values here, and the kind of each is known before anything is loaded. */

const bucketName = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const prefixSegment = /^[A-Za-z0-9_][A-Za-z0-9._=-]*$/;
const longestPrefix = 256;
/**
 * `s3://bucket/prefix` or `file:///path`.
 * @throws InputError INPUT_MALFORMED naming `input`
 */
function parseStoreUri(text, input) {
    const uri = text.replace(/\/+$/, '');
    if (text.startsWith('s3://'))
        return parseS3(uri, input);
    if (/^file:\/\/\/./.test(text))
        return { kind: 'directory', uri };
    throw malformed(input, text, 's3://bucket/prefix or file:///path');
}
function parseS3(uri, input) {
    const [bucket = '', ...segments] = uri.slice('s3://'.length).split('/');
    const prefix = segments.join('/');
    if (!bucketName.test(bucket))
        throw malformed(input, uri, 's3://bucket/prefix with a bucket name of S3');
    const allowed = segments.every((segment) => prefixSegment.test(segment) && !segment.includes('..'));
    if (!allowed || prefix.length > longestPrefix) {
        throw malformed(input, uri, `a prefix of letters, digits and ._=- between slashes, ${longestPrefix} characters at most`);
    }
    return { kind: 's3', bucket, prefix, uri };
}
/**
 * The ARN of an AWS Signer signing profile, the ARN of an AWS KMS key or alias, or `file:///key.pem`. The adapter that
 * the kind names checks the rest of an ARN.
 * @throws InputError SIGNER_MALFORMED
 */
function parseSignerUri(text, input) {
    const [arn, partition, service, region = ''] = text.split(':');
    if (arn === 'arn' && /^aws[a-z-]*$/.test(partition ?? '') && /^[a-z]{2}[a-z-]*-\d$/.test(region)) {
        if (service === 'signer')
            return { kind: 'aws-signer', uri: text, region };
        if (service === 'kms')
            return { kind: 'aws-kms', uri: text, region };
    }
    if (/^file:\/\/\/./.test(text))
        return { kind: 'key-file', uri: text };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('SIGNER_MALFORMED', `${input} is ${JSON.stringify(text)}; allowed are the ARN of an AWS Signer signing profile, the ARN of an AWS KMS key or alias, or file:///key.pem`);
}
function malformed(input, text, allowed) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MALFORMED', `${input} is ${JSON.stringify(text)}; allowed is ${allowed}`);
}


/***/ }),

/***/ 90357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  directoryStore: () => (/* binding */ directoryStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/values/digest.js
var digest = __webpack_require__(13954);
// EXTERNAL MODULE: ./packages/local/lib/file-uri.js
var file_uri = __webpack_require__(36112);
// EXTERNAL MODULE: ./packages/local/lib/files.js
var files = __webpack_require__(36854);
;// CONCATENATED MODULE: ./packages/local/lib/directory.js
/** The directory of a store: what can be a key in it, and how its failures are told. */



/** @throws InputError INPUT_MALFORMED unless `uri` is `file:///` and an absolute path */
function directoryAt(uri) {
    return { uri: uri.replace(/\/+$/, ''), root: (0,file_uri.parseFileUri)(uri, 'INPUT_MALFORMED', 'the store') };
}
const longestSegment = 255;
const segmentForm = /^[^./\\\0][^/\\\0]*$/;
/** Whether `name` can be a part of a key; what starts with a dot never is. */
function isKeySegment(name) {
    return segmentForm.test(name) && Buffer.byteLength(name) <= longestSegment;
}
/** Errors of ours pass; whatever else is thrown came from the file system. */
async function within({ uri }, operation, run) {
    try {
        return await run();
    }
    catch (cause) {
        if (cause instanceof errors/* SecureDeployError */.vk)
            throw cause;
        const reason = (0,files/* reasonOf */.A3)(cause);
        throw new errors/* ServiceError */._7('STORE_UNAVAILABLE', `in the store ${uri}, this step could not ${operation}: ${reason}`, {
            operation,
            cause,
        });
    }
}
function notPlain({ uri }, path) {
    return new errors/* ServiceError */._7('STORE_UNAVAILABLE', `the store ${uri} cannot be used: ${path} is in the way, because it is a symbolic link or of another kind than is expected there`);
}

// EXTERNAL MODULE: ./packages/local/lib/plain-path.js
var plain_path = __webpack_require__(80045);
;// CONCATENATED MODULE: ./packages/local/lib/directory-lister.js




function directoryLister(directory) {
    return {
        list: (prefix) => within(directory, 'list objects', async () => {
            const path = await folderAt(directory, prefix);
            return path === undefined ? [] : inOrder(await keysBelow(directory, path, prefix));
        }),
        folders: (prefix) => within(directory, 'list folders', async () => {
            const path = await folderAt(directory, prefix);
            const entries = path === undefined ? [] : await entriesOf(directory, path);
            return inOrder(entries.filter((entry) => entry.isDirectory()).map(({ name }) => name));
        }),
    };
}
/** Undefined where nothing stands, for then nothing was ever stored below this prefix. */
async function folderAt(directory, prefix) {
    const walked = await (0,plain_path/* walkFolders */.x0)(directory.root, prefix.split('/').slice(0, -1));
    if (walked.kind === 'other')
        throw notPlain(directory, walked.path);
    return walked.kind === 'nothing' ? undefined : walked.path;
}
async function keysBelow(directory, path, prefix) {
    const keys = [];
    for (const entry of await entriesOf(directory, path)) {
        const key = `${prefix}${entry.name}`;
        if (!entry.isDirectory())
            keys.push(key);
        else
            for (const below of await keysBelow(directory, (0,external_node_path_.join)(path, entry.name), `${key}/`))
                keys.push(below);
    }
    return keys;
}
/** Names that no key can have are none of the store's: temporary files, and what file managers leave. */
async function entriesOf(directory, path) {
    const entries = (await (0,promises_.readdir)(path, { withFileTypes: true })).filter(({ name }) => isKeySegment(name));
    const other = entries.find((entry) => !entry.isDirectory() && !entry.isFile());
    if (other !== undefined)
        throw notPlain(directory, (0,external_node_path_.join)(path, other.name));
    return entries;
}
function inOrder(names) {
    return names.toSorted((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
}

// EXTERNAL MODULE: ./packages/local/lib/file-writing.js
var file_writing = __webpack_require__(29698);
// EXTERNAL MODULE: ./packages/local/lib/plain-file.js
var plain_file = __webpack_require__(80260);
;// CONCATENATED MODULE: ./packages/local/lib/directory-store.js
/** A store of releases in a directory: objects are created whole or not at all, and never replaced. */












/** INVARIANT: no key can name anything in it, because no segment of a key starts with a dot. */
const incomingFolder = '.incoming';
const longestKey = 1024;
const newFile = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW;
/** Part digests are for S3; a directory compares the whole. */
const wholeOnly = { singleRequestLimit: Number.POSITIVE_INFINITY };
/**
 * Opens the store at `uri`, `file:///` and an absolute path. The directory is made when the first object is created. Its
 * file system must know hard links, which is how an object appears at once and only if none was there.
 *
 * What fails in the file system is a ServiceError STORE_UNAVAILABLE; so is a symbolic link on an object's path, for a
 * store must not lead out of its directory.
 * @throws InputError INPUT_MALFORMED
 */
function directoryStore(uri) {
    const directory = directoryAt(uri);
    return {
        storeUri: directory.uri,
        ...directoryLister(directory),
        create: (key, content, expected) => create(directory, pathOf(directory, key), content, expected),
        open: (key, options) => openObject(directory, pathOf(directory, key), options),
        digestOf: async (key) => {
            const object = await find(directory, pathOf(directory, key));
            return object === undefined ? undefined : { location: object.location, size: object.size };
        },
    };
}
function pathOf({ root }, key) {
    const segments = key.split('/');
    if (!segments.every(isKeySegment) || Buffer.byteLength(key) > longestKey) {
        throw new errors/* InputError */.dz('INPUT_MALFORMED', `${JSON.stringify(key)} cannot be a key in a directory store`);
    }
    return { key, folders: segments.slice(0, -1), path: (0,external_node_path_.join)(root, ...segments) };
}
function locationOf({ path }) {
    return { uri: (0,external_node_url_.pathToFileURL)(path).href };
}
async function create(directory, target, content, expected) {
    const incoming = await within(directory, 'make a folder', async () => {
        await (0,promises_.mkdir)(directory.root, { recursive: true });
        return makeFolders(directory, [incomingFolder]);
    });
    const temporary = (0,external_node_path_.join)(incoming, (0,external_node_crypto_.randomUUID)());
    try {
        await writeVerified(directory, temporary, target, content, expected);
        const outcome = await within(directory, 'create an object', () => publish(directory, temporary, target));
        return { outcome, location: locationOf(target) };
    }
    finally {
        await within(directory, 'remove a temporary file', () => (0,promises_.rm)(temporary, { force: true }));
    }
}
async function makeFolders(directory, segments) {
    const made = await (0,plain_path/* walkFolders */.x0)(directory.root, segments, makeFolder);
    if (made.kind !== 'folder')
        throw notPlain(directory, made.path);
    return made.path;
}
async function makeFolder(path) {
    try {
        await (0,promises_.mkdir)(path);
    }
    catch (failure) {
        if (!(0,plain_path/* isErrno */.r)(failure, 'EEXIST'))
            throw failure;
    }
    return (0,plain_path/* standingAt */.Ib)(path);
}
async function writeVerified(directory, temporary, target, content, expected) {
    const file = await within(directory, 'create a file', () => (0,promises_.open)(temporary, newFile, 0o644));
    let size = 0;
    const write = (chunk) => {
        size += chunk.length;
        if (size > expected.size)
            throw mismatch(target, expected, `more than ${expected.size} bytes`);
        return within(directory, 'write a file', () => (0,file_writing/* writeAll */.f4)(file, chunk));
    };
    try {
        const actual = await (0,digest/* hashContent */.sW)((0,file_writing/* passingThrough */.zR)(content.open(), write), expected.size, wholeOnly);
        if (actual.size !== expected.size || actual.sha256 !== expected.sha256) {
            throw mismatch(target, expected, `${actual.size} bytes with sha256 ${actual.sha256}`);
        }
        await within(directory, 'flush a file', () => file.sync());
    }
    finally {
        await within(directory, 'close a file', () => file.close());
    }
}
function mismatch({ key }, expected, actual) {
    return new errors/* VerificationError */.mk('DIGEST_MISMATCH', `what was to be stored as ${key} is not what was signed: expected ${expected.size} bytes with sha256 ${expected.sha256}, got ${actual}`);
}
/** INVARIANT: link(2) makes the finished file appear at once, and only if nothing stands there; of two writers one wins. */
async function publish(directory, temporary, target) {
    const folder = await makeFolders(directory, target.folders);
    try {
        await (0,promises_.link)(temporary, target.path);
    }
    catch (failure) {
        if (!(0,plain_path/* isErrno */.r)(failure, 'EEXIST'))
            throw failure;
        if ((await (0,plain_path/* standingAt */.Ib)(target.path)) !== 'file')
            throw notPlain(directory, target.path);
        return 'exists';
    }
    await flushFolder(folder);
    return 'created';
}
/** A new name survives a power cut only once its folder is flushed. */
async function flushFolder(path) {
    const folder = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_DIRECTORY);
    try {
        await folder.sync();
    }
    finally {
        await folder.close();
    }
}
/** Undefined only when the file system says that there is nothing. */
function find(directory, target) {
    return within(directory, 'open an object', async () => {
        const walked = await (0,plain_path/* walkFolders */.x0)(directory.root, target.folders);
        if (walked.kind === 'nothing')
            return undefined;
        if (walked.kind === 'other')
            throw notPlain(directory, walked.path);
        const standing = await (0,plain_path/* standingAt */.Ib)(target.path);
        if (standing === 'nothing')
            return undefined;
        if (standing !== 'file')
            throw notPlain(directory, target.path);
        const file = await (0,plain_file/* openPlainFile */.rr)(target.path);
        try {
            return { location: locationOf(target), size: (await file.stat()).size };
        }
        finally {
            await file.close();
        }
    });
}
async function openObject(directory, target, options = {}) {
    if (options.versionId !== undefined) {
        throw new errors/* InputError */.dz('INPUT_MALFORMED', `the store ${directory.uri} keeps no versions of its objects`);
    }
    const found = await find(directory, target);
    if (found === undefined)
        return undefined;
    return { ...found, bytes: readObject(directory, target, options) };
}
/** The file is opened once its bytes are asked for, so that an object nobody reads leaves nothing open. */
async function* readObject(directory, { path }, { range }) {
    const chunks = (0,plain_file/* readPlainFile */.b$)(path, range);
    try {
        for (;;) {
            const next = await within(directory, 'read an object', () => chunks.next());
            if (next.done === true)
                return;
            yield next.value;
        }
    }
    finally {
        await chunks.return(undefined);
    }
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

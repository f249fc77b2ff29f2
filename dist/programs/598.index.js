export const id = 598;
export const ids = [598];
export const modules = {

/***/ 41367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ assertSigned),
/* harmony export */   FY: () => (/* binding */ verifyEnvelope),
/* harmony export */   Yj: () => (/* binding */ judgeEnvelope)
/* harmony export */ });
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22040);
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67285);
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31960);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82881);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57706);
/* harmony import */ var _notary_refusals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73992);
/** Judges one envelope: its form, its signature and whose it is, under one statement of trust. */





async function verifyEnvelope(content, envelope, judge) {
    const verification = await judgeEnvelope(envelope, judge);
    const { hash } = verification.envelope.algorithm;
    const digest = `${hash}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(hash).update(content).digest('hex')}`;
    assertSigned(verification, { digest, size: content.length, mediaType: _bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .statementMediaType */ .sq });
    return verification;
}
/** Judges an envelope alone: its form, its signature and whose it is. What it is a signature of is left to `assertSigned`. */
async function judgeEnvelope(envelope, { trust, revocation, now }) {
    try {
        const { statement, stores } = trust;
        assertEnforced(statement);
        return await (0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_2__/* .verifySignature */ .O)(envelope, { statement, stores, revocation, now });
    }
    catch (failure) {
        throw (0,_notary_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .toProductError */ .n)(failure);
    }
}
/** @throws VerificationError PAYLOAD_MISMATCH unless the signature is one of this very content. */
function assertSigned({ envelope }, blob) {
    try {
        (0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_4__/* .matchBlob */ .X5)(envelope, blob);
    }
    catch (failure) {
        throw (0,_notary_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .toProductError */ .n)(failure);
    }
}
/**
 * A trust policy may log some failures instead of enforcing them (level `permissive`, overrides). Whose signature it is,
 * though, is always enforced here: a verification that anyone can pass is none.
 */
function assertEnforced(statement) {
    const { authenticity, identity } = (0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_5__/* .checkActions */ .mZ)(statement);
    if (authenticity === 'enforce' && identity === 'enforce')
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz('TRUST_POLICY_TOO_WEAK', `the trust policy statement "${statement.name}" lets signatures of anyone pass`, { nextStep: 'Use the level strict or permissive, without an override of authenticity.' });
}


/***/ }),

/***/ 10598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ verifySigners),
/* harmony export */   K1: () => (/* binding */ judgeSigner),
/* harmony export */   Rt: () => (/* binding */ countSigners),
/* harmony export */   cy: () => (/* binding */ assertThreshold),
/* harmony export */   oi: () => (/* binding */ storesOf),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _envelope_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41367);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);


/** The certificates under which the parties of a set are known. */
function storesOf({ parties }) {
    return new Map(parties.flatMap(({ trust }) => [...trust.stores]));
}
/** The set of whoever one statement of trust accepts. */
function oneOf(trust) {
    return { parties: [{ name: trust.statement.name, trust }], threshold: 1 };
}
/**
 * The parties of the set that signed `content`, each once, in the order of the set. Whether they are enough is for the caller
 * to say (`assertThreshold`, or a rule).
 *
 * @throws what was wrong with the envelope that came nearest to being accepted, when none was
 * @throws ServiceError when too few were accepted and another might have been, had it been found out
 */
function verifySigners(content, envelopes, judge) {
    return acceptAny(envelopes, judge, (envelope, one) => (0,_envelope_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyEnvelope */ .FY)(content, envelope, one));
}
/** The names of the parties that made new signatures over `content`; nobody is asked about their revocation. */
async function countSigners(content, envelopes, { parties }, now) {
    const asNew = parties.map(({ name, trust }) => {
        const { statement } = trust;
        const override = { ...statement.override, revocation: 'skip' };
        return { name, trust: { ...trust, statement: { ...statement, override } } };
    });
    const judge = { trusted: { parties: asNew, threshold: 1 }, revocation: unasked, now };
    try {
        return (await verifySigners(content, envelopes, judge)).map(({ party }) => party);
    }
    catch (failure) {
        if (failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .VerificationError */ .mk)
            return [];
        throw failure;
    }
}
/** Being asked all the same is a refusal. */
const unasked = {
    check: () => Promise.resolve({ kind: 'unknown', reason: 'a new signature is not asked about' }),
};
/** As `verifySigners`, for an envelope whose content is compared later (`assertSigned`). */
async function judgeSigner(envelope, judge) {
    const [{ signature }] = await acceptAny([envelope], judge, _envelope_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeEnvelope */ .Yj);
    return signature;
}
async function acceptAny(envelopes, { trusted, revocation, now }, accept) {
    const accepted = [];
    const failures = [];
    for (const { name, trust } of trusted.parties) {
        for (const envelope of envelopes) {
            try {
                const signature = await accept(envelope, { trust, revocation, now });
                accepted.push({ party: name, signature });
                break;
            }
            catch (failure) {
                if (!(failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SecureDeployError */ .vk))
                    throw failure;
                failures.push(failure);
            }
        }
    }
    const inconclusive = failures.find((failure) => failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7);
    if (accepted.length < trusted.threshold && inconclusive !== undefined)
        throw inconclusive;
    const [first, ...others] = accepted;
    if (first === undefined)
        throw failures.find(isPastTrust) ?? failures[0];
    return [first, ...others];
}
/** With several parties most failures only say that an envelope is another party's; what else went wrong is the news. */
function isPastTrust(failure) {
    return (!(failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .VerificationError */ .mk) ||
        (failure.code !== 'SIGNER_NOT_TRUSTED' && failure.code !== 'IDENTITY_NOT_TRUSTED'));
}
/** @throws VerificationError SIGNER_NOT_TRUSTED when fewer parties signed than must have */
function assertThreshold(accepted, { parties, threshold }) {
    if (accepted.length >= threshold)
        return;
    const signed = accepted.map(({ party }) => party).join(', ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .VerificationError */ .mk('SIGNER_NOT_TRUSTED', `${threshold} of ${parties.length} signers must have signed, and only ${signed} did`);
}


/***/ }),

/***/ 51787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e4: () => (/* binding */ awsSignerAliasAttribute),
  yS: () => (/* binding */ awsSignerAttributeNames),
  vi: () => (/* binding */ awsSignerPartitionOf),
  L8: () => (/* binding */ awsSignerPartitions),
  CP: () => (/* binding */ awsSignerPlatformId),
  Ex: () => (/* binding */ awsSignerPluginName),
  V0: () => (/* binding */ awsSignerPluginVersion),
  Gm: () => (/* binding */ awsSignerTrustStores),
  o0: () => (/* binding */ isAwsSignerIdentity),
  Ls: () => (/* binding */ matchesAwsSignerIdentity),
  n1: () => (/* binding */ readAwsSignerAttributes)
});

;// CONCATENATED MODULE: ./packages/notary/lib/aws-signer-roots.js
/** The root certificates under which AWS Signer signs Notary Project envelopes, as AWS publishes them for its notation plugin. */
/**
 * Sources: https://d2hvyiie56hcat.cloudfront.net/aws-signer-notation-root.cert and
 * https://d2hvyiie56hcat.cloudfront.net/aws-us-gov-signer-notation-root.cert. Fingerprints are SHA-256 of the DER.
 */
const awsSignerRoots = {
    aws: {
        fingerprint: '90a87d0543c3f094dbff9589b6649affe2f3d6e0f308799be2258461c686473f',
        pem: `-----BEGIN CERTIFICATE-----
MIICWTCCAd6gAwIBAgIRAMq5Lmt4rqnUdi8qM4eIGbYwCgYIKoZIzj0EAwMwbDEL
MAkGA1UEBhMCVVMxDDAKBgNVBAoMA0FXUzEVMBMGA1UECwwMQ3J5cHRvZ3JhcGh5
MQswCQYDVQQIDAJXQTErMCkGA1UEAwwiQVdTIFNpZ25lciBDb2RlIFNpZ25pbmcg
Um9vdCBDQSBHMTAgFw0yMjEwMjcyMTMzMjJaGA8yMTIyMTAyNzIyMzMyMlowbDEL
MAkGA1UEBhMCVVMxDDAKBgNVBAoMA0FXUzEVMBMGA1UECwwMQ3J5cHRvZ3JhcGh5
MQswCQYDVQQIDAJXQTErMCkGA1UEAwwiQVdTIFNpZ25lciBDb2RlIFNpZ25pbmcg
Um9vdCBDQSBHMTB2MBAGByqGSM49AgEGBSuBBAAiA2IABM9+dM9WXbVyNOIP08oN
IQW8DKKdBxP5nYNegFPLfGP0f7+0jweP8LUv1vlFZqVDep5ONus9IxwtIYBJLd36
5Q3Z44Xnm4PY/wSI5xRvB/m+/B2PHc7Smh0P5s3Dt25oVKNCMEAwDwYDVR0TAQH/
BAUwAwEB/zAdBgNVHQ4EFgQUONhd3abPX87l4YWKxjysv28QwAYwDgYDVR0PAQH/
BAQDAgGGMAoGCCqGSM49BAMDA2kAMGYCMQCd32GnYU2qFCtKjZiveGfs+gCBlPi2
Hw0zU52LXIFC2GlcvwcekbiM6w0Azlr9qvMCMQDl4+Os0yd+fVlYMuovvxh8xpjQ
NPJ9zRGyYa7+GNs64ty/Z6bzPHOKbGo4In3KKJo=
-----END CERTIFICATE-----
`,
    },
    'aws-us-gov': {
        fingerprint: '673653ab76f41a10546cdeb4107ecd6df2c15c2c9a0d32ed97d271b4436fc3e8',
        pem: `-----BEGIN CERTIFICATE-----
MIICdDCCAfqgAwIBAgIRANXkpKrZj0L324qGaqRhW/cwCgYIKoZIzj0EAwMwejEL
MAkGA1UEBhMCVVMxDDAKBgNVBAoMA0FXUzEVMBMGA1UECwwMQ3J5cHRvZ3JhcGh5
MQswCQYDVQQIDAJXQTE5MDcGA1UEAwwwQVdTIFNpZ25lciBDb2RlIFNpZ25pbmcg
R292Q2xvdWQgKFVTKSBSb290IENBIEcxMCAXDTI0MDMwNjIzMzgyOFoYDzIxMjQw
MzA3MDAzODI4WjB6MQswCQYDVQQGEwJVUzEMMAoGA1UECgwDQVdTMRUwEwYDVQQL
DAxDcnlwdG9ncmFwaHkxCzAJBgNVBAgMAldBMTkwNwYDVQQDDDBBV1MgU2lnbmVy
IENvZGUgU2lnbmluZyBHb3ZDbG91ZCAoVVMpIFJvb3QgQ0EgRzEwdjAQBgcqhkjO
PQIBBgUrgQQAIgNiAARog54ObzWaGU6fAOcL4Af+P93l2t8Dl9hVD2n0eSSfmPq1
3jtXgjcpXZIjMfoiWQPJTvyAB3opRyvO3grvUaWxRnjtwB/Pusj4tzhnaN+b80eJ
iRn6AzrI9vBssd1ZyRKjQjBAMA8GA1UdEwEB/wQFMAMBAf8wHQYDVR0OBBYEFJF4
zoYzTyn/5s8EleoNvek9QeE6MA4GA1UdDwEB/wQEAwIBhjAKBggqhkjOPQQDAwNo
ADBlAjEA8tcKeLPxBB0mRmfkJn5+hgYxZaRGQatO5mxmjkB/DNIfJ1WeEE3tbCHr
pNJL32FUAjBQY82UNV5yJrKFHOxuiQ+athQZUHLvWvAIXKExt9wvLdtKzfpag8BI
o2A2A4nk0jk=
-----END CERTIFICATE-----
`,
    },
};

// EXTERNAL MODULE: ./packages/notary/lib/certificate.js
var certificate = __webpack_require__(63664);
// EXTERNAL MODULE: ./packages/notary/lib/errors.js
var errors = __webpack_require__(81384);
;// CONCATENATED MODULE: ./packages/notary/lib/aws-signer.js
/** What AWS Signer adds to the Notary Project's format: its verification plugin's name, its signed attributes and its roots. */



/** The verification plugin that AWS Signer's envelopes name; this package does natively what that plugin does. */
const awsSignerPluginName = 'com.amazonaws.signer.notation.plugin';
/** The released plugin whose checks are implemented here; an envelope may demand this version or an older one. */
const awsSignerPluginVersion = '1.0.350';
/** The signing platform of AWS Signer that makes Notary Project signatures, as GetRevocationStatus wants it named. */
const awsSignerPlatformId = 'Notation-OCI-SHA384-ECDSA';
/** The AWS partitions whose AWS Signer root certificate is built in. */
const awsSignerPartitions = ['aws', 'aws-us-gov'];
const profileVersionAttribute = 'com.amazonaws.signer.signingProfileVersion';
const jobAttribute = 'com.amazonaws.signer.signingJob';
/** The extended attributes that are understood in an envelope of AWS Signer. */
const awsSignerAttributeNames = [profileVersionAttribute, jobAttribute];
/** An attribute that AWS Signer may come to use; what it means is not published, so it is named in the refusal but not read. */
const awsSignerAliasAttribute = 'com.amazonaws.signer.signingProfileAlias';
const profileVersionArn = /^(?<profile>arn:(?<partition>aws[a-z-]*):signer:(?<region>[a-z0-9-]+):\d{12}:\/signing-profiles\/[A-Za-z0-9_]{2,64})\/[A-Za-z0-9]{10}$/;
const profileArn = /^arn:aws[a-z-]*:signer:[a-z0-9-]+:\d{12}:\/signing-profiles\/[A-Za-z0-9_]{2,64}$/;
const jobArn = /^arn:(?<partition>aws[a-z-]*):signer:(?<region>[a-z0-9-]+):\d{12}:\/signing-jobs\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
function readAttribute(attributes, name, form) {
    const attribute = attributes.get(name);
    const match = typeof attribute?.value === 'string' ? form.exec(attribute.value) : null;
    if (match === null)
        throw new errors/* NotaryError */.W('ENVELOPE_MALFORMED', `The attribute "${name}" is missing or not the ARN it must be.`);
    if (attribute?.critical !== true) {
        throw new errors/* NotaryError */.W('ENVELOPE_MALFORMED', `The attribute "${name}" is not marked critical.`);
    }
    return match;
}
/** Reads the signed attributes of an envelope that names AWS Signer's plugin. Throws NotaryError ENVELOPE_MALFORMED. */
function readAwsSignerAttributes(scheme, attributes) {
    if (scheme !== 'notary.x509.signingAuthority') {
        throw new errors/* NotaryError */.W('ENVELOPE_MALFORMED', `The envelope names AWS Signer's plugin, but has the signing scheme ${scheme}.`);
    }
    const profile = readAttribute(attributes, profileVersionAttribute, profileVersionArn);
    const job = readAttribute(attributes, jobAttribute, jobArn);
    // A job runs where its profile is; two places in one envelope cannot both be true.
    if (profile.groups?.['partition'] !== job.groups?.['partition'] ||
        profile.groups?.['region'] !== job.groups?.['region']) {
        throw new errors/* NotaryError */.W('ENVELOPE_MALFORMED', 'The signing profile and the signing job belong to different AWS regions.');
    }
    return { profileVersionArn: profile[0], profileArn: profile.groups?.['profile'] ?? '', jobArn: job[0] };
}
/** Whether a trusted identity is the ARN of an AWS Signer profile or profile version. */
function isAwsSignerIdentity(identity) {
    return profileArn.test(identity) || profileVersionArn.test(identity);
}
/** Whether a trusted identity names the signing profile, in any version, or exactly its version. Upper and lower case differ. */
function matchesAwsSignerIdentity(signer, identity) {
    return identity === signer.profileArn || identity === signer.profileVersionArn;
}
const storeNames = {
    aws: 'signingAuthority:aws-signer-ts',
    'aws-us-gov': 'signingAuthority:aws-us-gov-signer-ts',
};
/** The trust store of AWS Signer's built-in root for one partition, under the name that AWS's installer gives it. */
function awsSignerTrustStores(partition) {
    if (!awsSignerPartitions.includes(partition)) {
        const known = awsSignerPartitions.join(', ');
        throw new errors/* NotaryError */.W('TRUST_STORE_MALFORMED', `No AWS Signer root is built in for the partition "${partition}", only for: ${known}.`);
    }
    return new Map([[storeNames[partition], (0,certificate/* parseCertificates */.W)(Buffer.from(awsSignerRoots[partition].pem))]]);
}
/** The partition whose built-in root ends the chain; undefined for every other root. */
function awsSignerPartitionOf(chain) {
    const fingerprint = chain.at(-1)?.fingerprint;
    return awsSignerPartitions.find((partition) => awsSignerRoots[partition].fingerprint === fingerprint);
}


/***/ }),

/***/ 69324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ certificateHashes),
/* harmony export */   Q7: () => (/* binding */ checkAuthority),
/* harmony export */   e1: () => (/* binding */ checkCodeSigningChain),
/* harmony export */   um: () => (/* binding */ checkAlgorithm)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _certificate_signature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29607);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81384);
/* harmony import */ var _signature_algorithm_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62249);
/** The rules that an envelope's own certificate chain must satisfy, whoever is trusted (Signature Specification, "Certificate Requirements"). */




const forbiddenLeafUsages = [
    'keyEncipherment',
    'dataEncipherment',
    'keyAgreement',
    'keyCertSign',
    'cRLSign',
    'encipherOnly',
    'decipherOnly',
];
/** Extended key usages that a code-signing certificate must not have (the specification's list and the reference implementation's, united). */
const forbiddenLeafPurposes = new Map([
    ['2.5.29.37.0', 'any purpose'],
    ['1.3.6.1.5.5.7.3.1', 'server authentication'],
    ['1.3.6.1.5.5.7.3.2', 'client authentication'],
    ['1.3.6.1.5.5.7.3.4', 'e-mail protection'],
    ['1.3.6.1.5.5.7.3.8', 'time stamping'],
    ['1.3.6.1.5.5.7.3.9', 'OCSP signing'],
]);
function refuse(certificate, reason, cause) {
    const message = `The certificate "${certificate.subjectText}" ${reason}.`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotaryError */ .W('CERTIFICATE_CHAIN_INVALID', message, { cause });
}
/** Checks a certificate's signature algorithm and the type and size of its key, whatever its place in a chain. Throws NotaryError CERTIFICATE_CHAIN_INVALID. */
function checkAlgorithm(certificate) {
    if ((0,_certificate_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .certificateAlgorithmOf */ .sD)(certificate) === undefined) {
        refuse(certificate, 'is signed with an algorithm that is unknown or no longer safe');
    }
    const { asymmetricKeyType: type, asymmetricKeyDetails: details } = certificate.publicKey;
    // Every elliptic curve below 256 bits that OpenSSL knows is outside this list, and so is every curve that Notary does not name.
    const isStrong = type === 'rsa'
        ? (details?.modulusLength ?? 0) >= 2048
        : type === 'ec' && ['prime256v1', 'secp384r1', 'secp521r1'].includes(details?.namedCurve ?? '');
    if (!isStrong)
        refuse(certificate, 'has a key that is too weak or of a type that is not supported');
}
/**
 * Checks that a certificate may issue others; `below` counts the certificate authorities between it and the leaf. Throws
 * NotaryError CERTIFICATE_CHAIN_INVALID.
 */
function checkAuthority(certificate, below) {
    const { basicConstraints, keyUsage } = certificate;
    if (basicConstraints === undefined || !basicConstraints.critical || !basicConstraints.ca) {
        refuse(certificate, 'is not marked as a certificate authority by a critical basic constraint');
    }
    if (basicConstraints.pathLength !== undefined && basicConstraints.pathLength < below) {
        refuse(certificate, `allows ${basicConstraints.pathLength} authorities below it, but the chain has ${below}`);
    }
    if (keyUsage === undefined || !keyUsage.critical || !keyUsage.keyCertSign) {
        refuse(certificate, 'is not allowed to sign certificates by a critical key usage');
    }
}
function checkLeaf(certificate) {
    const { basicConstraints, keyUsage, extendedKeyUsage = [] } = certificate;
    if (basicConstraints?.ca === true)
        refuse(certificate, 'is a certificate authority, but stands as the signing certificate');
    if (keyUsage === undefined || !keyUsage.critical || !keyUsage.digitalSignature) {
        refuse(certificate, 'is not allowed to make digital signatures by a critical key usage');
    }
    const usage = forbiddenLeafUsages.find((flag) => keyUsage[flag]);
    if (usage !== undefined)
        refuse(certificate, `has the key usage ${usage}, which a signing certificate must not have`);
    const purpose = extendedKeyUsage
        .map((identifier) => forbiddenLeafPurposes.get(identifier))
        .find((found) => found !== undefined);
    if (purpose !== undefined)
        refuse(certificate, `is meant for ${purpose}, which a signing certificate must not be`);
    try {
        (0,_signature_algorithm_js__WEBPACK_IMPORTED_MODULE_3__/* .signatureAlgorithmOf */ .DA)(certificate.publicKey);
    }
    catch (cause) {
        refuse(certificate, 'has a key that cannot make Notary Project signatures', cause);
    }
}
/**
 * Checks that a chain is complete and fit for code signing: leaf first, each certificate signed by the next, the last one
 * self-signed, nothing unrelated, and every certificate with the constraints and usages of its place. It looks at no
 * clock and at no trust store, and evaluates no other extension. Throws NotaryError CERTIFICATE_CHAIN_INVALID.
 */
function checkCodeSigningChain(chain) {
    const [leaf] = chain;
    const root = chain.at(-1);
    if (leaf === undefined || root === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotaryError */ .W('CERTIFICATE_CHAIN_INVALID', 'The certificate chain is empty.');
    }
    chain.forEach(checkAlgorithm);
    checkLeaf(leaf);
    chain.slice(1).forEach(checkAuthority);
    for (const [index, certificate] of chain.slice(0, -1).entries()) {
        if ((0,_certificate_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .isSelfSigned */ .Nl)(certificate))
            refuse(certificate, 'is self-signed, but does not stand last in the chain');
        const issuer = chain[index + 1];
        if (issuer === undefined || !(0,_certificate_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .isSignedBy */ .s3)(certificate, issuer)) {
            refuse(certificate, 'is not signed by the next certificate of the chain');
        }
    }
    if (!(0,_certificate_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .isSelfSigned */ .Nl)(root))
        refuse(root, 'stands last in the chain, but is not a self-signed root');
}
/**
 * What AWS Signer's GetRevocationStatus calls certificate hashes: for each certificate the SHA-384 of its signed part
 * followed by that of its issuer's, in lowercase hexadecimal; the root is its own issuer (AWS Signer API reference).
 */
function certificateHashes(chain) {
    const hashes = chain.map(({ tbs }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha384').update(tbs).digest('hex'));
    return hashes.map((hash, index) => hash + (hashes[index + 1] ?? hash));
}


/***/ }),

/***/ 41103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readExtensions),
/* harmony export */   L: () => (/* binding */ readDistributionUrls)
/* harmony export */ });
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27020);
/** The certificate extensions (RFC 5280, section 4.2) that code signing and revocation look at; all others stay unread. */

const keyUsageFlags = [
    'digitalSignature',
    'nonRepudiation',
    'keyEncipherment',
    'dataEncipherment',
    'keyAgreement',
    'keyCertSign',
    'cRLSign',
    'encipherOnly',
    'decipherOnly',
];
const ocspAccessMethod = '1.3.6.1.5.5.7.48.1';
const uriName = 0x86;
/** Reads `Extensions` by object identifier; the same extension twice is refused. Throws SyntaxError. */
function readAll(extensions) {
    const found = new Map();
    if (extensions === undefined)
        return found;
    const list = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readOnly */ .Tu)(extensions.content, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.sequence);
    for (const extension of (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(list)) {
        const parts = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)(extension, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.sequence));
        const identifier = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readObjectIdentifier */ .LP)(parts[0]);
        const critical = parts.length === 3 && (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readBoolean */ .Vf)(parts[1]);
        if (parts.length < 2 || parts.length > 3)
            throw new SyntaxError('An extension is malformed.');
        if (found.has(identifier))
            throw new SyntaxError(`The extension ${identifier} stands twice.`);
        found.set(identifier, { critical, value: (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)(parts.at(-1), _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.octetString).content });
    }
    return found;
}
function readBasicConstraints({ critical, value }) {
    const rest = [...(0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readOnly */ .Tu)(value, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.sequence))];
    const ca = rest[0]?.tag === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.boolean && (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readBoolean */ .Vf)(rest.shift());
    const pathLength = rest.length > 0 ? (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readSmallInteger */ .ih)(rest.shift()) : undefined;
    if (rest.length > 0)
        throw new SyntaxError('The basic constraints are malformed.');
    return { critical, ca, ...(pathLength === undefined ? {} : { pathLength }) };
}
function readKeyUsage({ critical, value }) {
    const { bits } = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readBitString */ .Ze)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readOnly */ .Tu)(value, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.bitString));
    const isSet = (index) => ((bits[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0;
    const flags = Object.fromEntries(keyUsageFlags.map((flag, index) => [flag, isSet(index)]));
    return { critical, ...flags };
}
function readUri(name) {
    if (name.content.some((octet) => octet <= 0x20 || octet >= 0x7f))
        throw new SyntaxError('A certificate holds a malformed URI.');
    return Buffer.from(name.content).toString('latin1');
}
function readOcspUrls({ value }) {
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readOnly */ .Tu)(value, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.sequence)).flatMap((description) => {
        const [method, location] = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)(description, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.sequence));
        return (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readObjectIdentifier */ .LP)(method) === ocspAccessMethod && location?.tag === uriName
            ? [readUri(location)]
            : [];
    });
}
/** The URIs of every distribution point's full name. */
function readDistributionUrls({ value }) {
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readOnly */ .Tu)(value, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.sequence))
        .flatMap((point) => (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)(point, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.sequence)).filter((part) => part.tag === 0xa0))
        .flatMap((pointName) => (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(pointName).filter((name) => name.tag === 0xa0))
        .flatMap((fullName) => (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(fullName).filter((name) => name.tag === uriName))
        .map(readUri);
}
/** Reads the `[3] Extensions` element of a certificate, where it has one. Throws SyntaxError. */
function readExtensions(extensions) {
    const all = readAll(extensions);
    const basicConstraints = all.get('2.5.29.19');
    const keyUsage = all.get('2.5.29.15');
    const extendedKeyUsage = all.get('2.5.29.37');
    const authorityAccess = all.get('1.3.6.1.5.5.7.1.1');
    const distributionPoints = all.get('2.5.29.31');
    const freshest = all.get('2.5.29.46');
    return {
        ...(basicConstraints === undefined ? {} : { basicConstraints: readBasicConstraints(basicConstraints) }),
        ...(keyUsage === undefined ? {} : { keyUsage: readKeyUsage(keyUsage) }),
        ...(extendedKeyUsage === undefined
            ? {}
            : {
                extendedKeyUsage: (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readOnly */ .Tu)(extendedKeyUsage.value, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.sequence)).map(_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readObjectIdentifier */ .LP),
            }),
        extendedKeyUsageCritical: extendedKeyUsage?.critical ?? false,
        ocspUrls: authorityAccess === undefined ? [] : readOcspUrls(authorityAccess),
        crlUrls: distributionPoints === undefined ? [] : readDistributionUrls(distributionPoints),
        freshestCrlUrls: freshest === undefined ? [] : readDistributionUrls(freshest),
    };
}


/***/ }),

/***/ 11132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ subjectKeyIdentifier),
/* harmony export */   oQ: () => (/* binding */ extensionsOf),
/* harmony export */   vE: () => (/* binding */ ocspKeyHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27020);
/* harmony import */ var _der_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11720);
/** The parts of a certificate that OCSP and timestamps ask for beyond what a Certificate holds. */



function tbsFields(certificate) {
    const fields = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(certificate.tbs, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
    return fields[0]?.tag === 0xa0 ? fields.slice(1) : fields;
}
/** SHA-1 of the public key's bits without tag, length and unused bits: how OCSP names a key (RFC 6960, 4.1.1 and 4.2.1). */
function ocspKeyHash(certificate, hash = 'sha1') {
    const spki = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(tbsFields(certificate)[5], _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(hash).update((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readBitString */ .Ze)(spki[1]).bits).digest();
}
function extensionsOf(certificate) {
    const field = tbsFields(certificate).find(({ tag }) => tag === 0xa3);
    return field === undefined ? _der_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .noExtensions */ .o3 : (0,_der_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readExtensionList */ .gY)((0,_der_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .insideOf */ .kP)(field, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
}
/** The subject key identifier (RFC 5280, 4.2.1.2), where there is one. */
function subjectKeyIdentifier(certificate) {
    const extension = extensionsOf(certificate).get('2.5.29.14');
    return extension === undefined ? undefined : (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(extension.value, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.octetString).content;
}


/***/ }),

/***/ 29607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nl: () => (/* binding */ isSelfSigned),
/* harmony export */   s3: () => (/* binding */ isSignedBy),
/* harmony export */   sD: () => (/* binding */ certificateAlgorithmOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27020);
/** Who signed a certificate: one signature, checked with one key, by an algorithm that may still be trusted. */


const rsaPss = '1.2.840.113549.1.1.10';
const mgf1 = '1.2.840.113549.1.1.8';
const algorithms = new Map([
    ['1.2.840.113549.1.1.11', { keyType: 'rsa', hash: 'sha256' }],
    ['1.2.840.113549.1.1.12', { keyType: 'rsa', hash: 'sha384' }],
    ['1.2.840.113549.1.1.13', { keyType: 'rsa', hash: 'sha512' }],
    ['1.2.840.10045.4.3.2', { keyType: 'ec', hash: 'sha256' }],
    ['1.2.840.10045.4.3.3', { keyType: 'ec', hash: 'sha384' }],
    ['1.2.840.10045.4.3.4', { keyType: 'ec', hash: 'sha512' }],
]);
const hashes = new Map([
    ['2.16.840.1.101.3.4.2.1', 'sha256'],
    ['2.16.840.1.101.3.4.2.2', 'sha384'],
    ['2.16.840.1.101.3.4.2.3', 'sha512'],
]);
function readHash(algorithmIdentifier) {
    return hashes.get((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readObjectIdentifier */ .LP)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(algorithmIdentifier, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence))[0]));
}
/** Reads RSASSA-PSS-params (RFC 4055, section 3.1). Its defaults are SHA-1, so what is not stated is not accepted. */
function readPssParameters(der) {
    const fields = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(der, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
    const field = (tag) => fields.find((candidate) => candidate.tag === tag)?.content;
    const [hashField, maskField, saltField] = [field(0xa0), field(0xa1), field(0xa2)];
    if (hashField === undefined || maskField === undefined || saltField === undefined)
        return undefined;
    const [maskFunction, maskHash] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(maskField, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
    const hash = readHash(hashField);
    if (hash === undefined || (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readObjectIdentifier */ .LP)(maskFunction) !== mgf1)
        return undefined;
    if (readHash((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(maskHash, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence).bytes) !== hash)
        return undefined;
    return { keyType: 'rsa', hash, saltLength: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readSmallInteger */ .ih)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(saltField, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.integer)) };
}
/** The algorithm with which a certificate is signed; undefined when it is unknown or rests on SHA-1 or worse. */
function certificateAlgorithmOf(certificate) {
    if (certificate.signatureAlgorithm !== rsaPss)
        return algorithms.get(certificate.signatureAlgorithm);
    try {
        return readPssParameters(certificate.signatureParameters);
    }
    catch {
        // Fail closed: parameters that cannot be read name no algorithm.
        return undefined;
    }
}
/**
 * Whether `issuer` made `child`: the names meet byte for byte and the signature verifies with the issuer's key, by RSA
 * or ECDSA with SHA-256, SHA-384 or SHA-512. Says nothing of validity, constraints or trust.
 */
function isSignedBy(child, issuer) {
    const algorithm = certificateAlgorithmOf(child);
    if (algorithm === undefined || Buffer.compare(child.issuer, issuer.subject) !== 0)
        return false;
    if (issuer.publicKey.asymmetricKeyType !== algorithm.keyType)
        return false;
    const padding = algorithm.saltLength === undefined
        ? {}
        : { padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PSS_PADDING, saltLength: algorithm.saltLength };
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(algorithm.hash, child.tbs, { key: issuer.publicKey, ...padding }, child.signature);
    }
    catch {
        // Fail closed: OpenSSL throws for some signatures that cannot belong to the key.
        return false;
    }
}
/** Whether a certificate is signed with its own key. */
function isSelfSigned(certificate) {
    return isSignedBy(certificate, certificate);
}


/***/ }),

/***/ 63664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseCertificates),
/* harmony export */   h: () => (/* binding */ parseCertificate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _certificate_extensions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41103);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27020);
/* harmony import */ var _distinguished_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25607);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81384);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83182);
/** X.509 certificates (RFC 5280): read strictly from DER or PEM. */






/** Far above any real certificate; bounds the work on a hostile one. */
const maxCertificateBytes = 64 * 1024;
const maxFileBytes = 1024 * 1024;
const rsaEncryption = '1.2.840.113549.1.1.1';
const ecPublicKey = '1.2.840.10045.2.1';
function readPublicKey(spki) {
    const [algorithm, ...others] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(spki);
    const [identifier, parameters] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(algorithm, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
    const type = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readObjectIdentifier */ .LP)(identifier);
    if (others.length !== 1 || (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readBitString */ .Ze)(others[0]).unused !== 0)
        throw new SyntaxError('The public key is malformed.');
    // Fail closed: explicit curve parameters allow a chosen generator, with which another's public key can be imitated.
    if (type === ecPublicKey)
        (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(parameters, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.objectIdentifier);
    if (type === rsaEncryption && parameters !== undefined)
        (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(parameters, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.null);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: Buffer.from(spki.bytes), format: 'der', type: 'spki' });
}
function readTbs(tbs) {
    const fields = [...(0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(tbs)];
    if (fields[0]?.tag === 0xa0) {
        (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(fields[0].content, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.integer);
        fields.shift();
    }
    const [serialNumber, algorithm, issuer, validity, subject, spki, ...optional] = fields;
    const [notBefore, notAfter, ...more] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(validity, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
    if (more.length > 0)
        throw new SyntaxError('The validity is malformed.');
    const order = optional.map((field) => [0x81, 0x82, 0xa1, 0xa2, 0xa3].indexOf(field.tag));
    if (order.some((place, index) => place < 0 || place <= (order[index - 1] ?? -1))) {
        throw new SyntaxError('A certificate holds a field that it may not, or in the wrong place.');
    }
    return {
        serialNumber: Buffer.from((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readIntegerBytes */ .WI)(serialNumber)).toString('hex'),
        algorithm: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(algorithm, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence),
        issuer: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(issuer, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence).bytes,
        notBefore: (0,_time_js__WEBPACK_IMPORTED_MODULE_2__/* .readTime */ .aQ)(notBefore),
        notAfter: (0,_time_js__WEBPACK_IMPORTED_MODULE_2__/* .readTime */ .aQ)(notAfter),
        subject: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(subject, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence).bytes,
        publicKey: readPublicKey((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(spki, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence)),
        extensions: (0,_certificate_extensions_js__WEBPACK_IMPORTED_MODULE_3__/* .readExtensions */ .H)(optional.find((field) => field.tag === 0xa3)),
    };
}
function readCertificate(der) {
    if (der.length > maxCertificateBytes)
        throw new SyntaxError(`A certificate is larger than ${maxCertificateBytes} bytes.`);
    const [tbsElement, outerAlgorithm, signatureValue, ...others] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(der, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
    const tbs = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(tbsElement, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence);
    const { algorithm, extensions, ...fields } = readTbs(tbs);
    // RFC 5280, 4.1.1.2: the signed and the unsigned statement of the algorithm must be one.
    if (others.length > 0 || Buffer.compare(algorithm.bytes, outerAlgorithm?.bytes ?? new Uint8Array()) !== 0) {
        throw new SyntaxError('The two statements of the signature algorithm differ.');
    }
    const { bits: signature, unused } = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readBitString */ .Ze)(signatureValue);
    if (unused !== 0)
        throw new SyntaxError('The signature is not a whole number of bytes.');
    const name = (0,_distinguished_name_js__WEBPACK_IMPORTED_MODULE_4__/* .readName */ .MQ)(fields.subject);
    (0,_distinguished_name_js__WEBPACK_IMPORTED_MODULE_4__/* .readName */ .MQ)(fields.issuer);
    return {
        der,
        tbs: tbs.bytes,
        ...fields,
        ...extensions,
        subjectName: name.attributes,
        subjectHasMultiValuedRdn: name.hasMultiValuedRdn,
        subjectText: (0,_distinguished_name_js__WEBPACK_IMPORTED_MODULE_4__/* .formatName */ .nD)(name.attributes),
        signatureAlgorithm: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readObjectIdentifier */ .LP)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(algorithm)[0]),
        signatureParameters: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(algorithm)[1]?.bytes ?? new Uint8Array(),
        signature,
        fingerprint: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(der).digest('hex'),
    };
}
/** Runs a reader of bytes that someone else wrote; whatever it throws means that they are malformed. */
function orMalformed(read) {
    try {
        return read();
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .NotaryError */ .W)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .NotaryError */ .W('CERTIFICATE_MALFORMED', 'A certificate is not well-formed X.509 in DER.', {
            cause,
        });
    }
}
/** Reads one certificate from DER; nothing may follow it. Proves nothing about who made it. Throws NotaryError CERTIFICATE_MALFORMED. */
function parseCertificate(der) {
    return orMalformed(() => readCertificate(Uint8Array.from(der)));
}
/** No two repetitions in a row can share a character, so that a file of white space is read as fast as any other. */
const pemBlock = /-----BEGIN ([A-Z0-9 ]+)-----\s([A-Za-z0-9+/=\s]*)-----END \1-----/g;
function splitPem(text) {
    const blocks = [...text.matchAll(pemBlock)];
    const other = blocks.find(([, label]) => label !== 'CERTIFICATE');
    if (other !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .NotaryError */ .W('CERTIFICATE_MALFORMED', `A certificate file holds a PEM block of another kind: ${other[1]}.`);
    }
    // Text around the blocks is allowed, as openssl writes it; half a block is not.
    if (blocks.length === 0 || text.replace(pemBlock, '').includes('-----')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .NotaryError */ .W('CERTIFICATE_MALFORMED', 'A certificate file holds no PEM certificate, or a broken PEM block.');
    }
    return blocks.map(([, , body]) => {
        const base64 = (body ?? '').replace(/\s+/g, '');
        const der = Buffer.from(base64, 'base64');
        if (der.toString('base64') !== base64) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .NotaryError */ .W('CERTIFICATE_MALFORMED', 'A certificate file holds base64 that is not well-formed.');
        }
        return der;
    });
}
function splitDer(bytes) {
    const parts = [];
    for (let rest = bytes; rest.length > 0;) {
        const { bytes: part } = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readFirst */ .vv)(rest);
        parts.push(part);
        rest = rest.subarray(part.length);
    }
    return parts;
}
/**
 * Reads a file of certificates: PEM blocks, or DER one after the other. An empty file, a block of another kind and
 * bytes that belong to no certificate are refused. Throws NotaryError CERTIFICATE_MALFORMED.
 */
function parseCertificates(file) {
    if (file.length === 0 || file.length > maxFileBytes) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .NotaryError */ .W('CERTIFICATE_MALFORMED', `A certificate file is empty or larger than ${maxFileBytes} bytes.`);
    }
    const parts = file[0] === _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence
        ? orMalformed(() => splitDer(file))
        : splitPem(Buffer.from(file).toString('latin1'));
    return parts.map(parseCertificate);
}


/***/ }),

/***/ 11720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ expectKnownCritical),
/* harmony export */   O$: () => (/* binding */ readNatural),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   er: () => (/* binding */ sameBytes),
/* harmony export */   gY: () => (/* binding */ readExtensionList),
/* harmony export */   kP: () => (/* binding */ insideOf),
/* harmony export */   o3: () => (/* binding */ noExtensions),
/* harmony export */   wu: () => (/* binding */ readAlgorithm)
/* harmony export */ });
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27020);
/** The building blocks that CRLs, OCSP answers and timestamps share, read from strict DER. */

function fieldsOf(sequence) {
    const elements = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(sequence);
    let at = 0;
    return {
        next: (tag) => (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)(elements[at++], tag),
        optional: (...tags) => (tags.includes(elements[at]?.tag ?? -1) ? elements[at++] : undefined),
        end() {
            if (at !== elements.length)
                throw new SyntaxError('A DER sequence holds an element too many.');
        },
    };
}
/** The elements of a list one at a time, so that a list of a million is never held twice. Throws SyntaxError. */
function* itemsOf(list, tag) {
    for (let rest = list.content; rest.length > 0;) {
        const item = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readFirst */ .vv)(rest), tag);
        rest = rest.subarray(item.bytes.length);
        yield item;
    }
}
/** The one element within an explicit tag. Throws SyntaxError. */
function insideOf(explicit, tag) {
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readOnly */ .Tu)(explicit.content, tag);
}
/** An INTEGER or ENUMERATED of any size that is not negative. Throws SyntaxError. */
function readNatural(element) {
    const [first, second] = element.content;
    if (first === undefined || first >= 0x80 || (first === 0 && second !== undefined && second < 0x80)) {
        throw new SyntaxError('A number is negative or not minimal.');
    }
    return BigInt(`0x${hexOf(element.content)}`);
}
function hexOf(bytes) {
    return Buffer.from(bytes).toString('hex');
}
function sameBytes(one, other) {
    return Buffer.compare(one, other) === 0;
}
function readAlgorithm(element) {
    const [id, parameters, ...others] = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)(element, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.sequence));
    if (others.length > 0)
        throw new SyntaxError('An algorithm identifier is malformed.');
    return { id: (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readObjectIdentifier */ .LP)(id), parameters };
}
const noExtensions = new Map();
/** Reads the items of a SEQUENCE OF Extension by object identifier; the same extension twice is refused. Throws SyntaxError. */
function readExtensionList(list) {
    const extensions = new Map();
    for (const item of itemsOf(list, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.sequence)) {
        const fields = fieldsOf(item);
        const id = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readObjectIdentifier */ .LP)(fields.next(_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.objectIdentifier));
        const critical = fields.optional(_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.boolean);
        const { content: value } = fields.next(_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.octetString);
        fields.end();
        if (extensions.has(id))
            throw new SyntaxError(`The extension ${id} stands twice.`);
        extensions.set(id, { critical: critical !== undefined && (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readBoolean */ .Vf)(critical), value });
    }
    return extensions;
}
/** Throws SyntaxError if a critical extension is not among `known` (RFC 5280, 5.2). */
function expectKnownCritical(extensions, known) {
    for (const [id, { critical }] of extensions) {
        if (critical && !known.includes(id))
            throw new SyntaxError(`The critical extension ${id} is unknown.`);
    }
}


/***/ }),

/***/ 38174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jC: () => (/* binding */ checkSignature),
  IK: () => (/* binding */ maxChainLength),
  mE: () => (/* binding */ parseEnvelope),
  p$: () => (/* binding */ unprotectedName)
});

;// CONCATENATED MODULE: ./packages/notary/lib/base64.js
/** Base64 with exactly one spelling for each sequence of bytes (RFC 4648, sections 4 and 5). */
function decode(text, encoding) {
    if (typeof text !== 'string' || text === '')
        return undefined;
    const bytes = Buffer.from(text, encoding);
    // Node's decoder is lenient in alphabet, padding and left-over bits; encoding again tells.
    return bytes.toString(encoding) === text ? new Uint8Array(bytes) : undefined;
}
/** Standard alphabet with padding; undefined for anything else, also for nothing at all. */
function decodeBase64(text) {
    return decode(text, 'base64');
}
/** URL-safe alphabet without padding; undefined for anything else, also for nothing at all. */
function decodeBase64Url(text) {
    return decode(text, 'base64url');
}

// EXTERNAL MODULE: ./packages/notary/lib/certificate.js
var certificate = __webpack_require__(63664);
// EXTERNAL MODULE: ./packages/notary/lib/errors.js
var errors = __webpack_require__(81384);
// EXTERNAL MODULE: ./packages/notary/lib/payload.js
var lib_payload = __webpack_require__(67285);
// EXTERNAL MODULE: ./packages/notary/lib/protected-header.js
var protected_header = __webpack_require__(39823);
// EXTERNAL MODULE: ./packages/notary/lib/signature-algorithm.js
var signature_algorithm = __webpack_require__(62249);
// EXTERNAL MODULE: ./packages/notary/lib/strict-json.js
var strict_json = __webpack_require__(62153);
;// CONCATENATED MODULE: ./packages/notary/lib/envelope.js
/** Reads JWS envelopes (Notary Project, "JWS Signature Envelope"): structure, header rules and certificates, but no trust. */







/** Far above any real envelope; bounds the work on a hostile one. */
const maxEnvelopeBytes = 1024 * 1024;
const maxChainLength = 10;
const unprotectedName = {
    certificates: 'x5c',
    timestamp: 'io.cncf.notary.timestampSignature',
    signingAgent: 'io.cncf.notary.signingAgent',
};
const topLevelNames = ['payload', 'protected', 'header', 'signature'];
function refuse(message, cause) {
    throw new errors/* NotaryError */.W('ENVELOPE_MALFORMED', message, { cause });
}
function readTopLevel(bytes) {
    let json;
    try {
        json = (0,strict_json/* parseStrictJson */.R)(bytes, maxEnvelopeBytes);
    }
    catch (cause) {
        return refuse('The envelope is not well-formed JSON, or it is too large.', cause);
    }
    const members = (0,strict_json/* asObject */.e)(json) ?? refuse('The envelope is not a JSON object.');
    const unknown = [...members.keys()].find((name) => !topLevelNames.includes(name));
    if (unknown !== undefined)
        refuse(`The envelope has a member "${unknown}", which the format does not know.`);
    return members;
}
function readEncoded(members, name) {
    const text = members.get(name);
    const bytes = decodeBase64Url(text);
    if (typeof text !== 'string' || bytes === undefined) {
        return refuse(`The envelope's member "${name}" is missing, empty or not unpadded URL-safe base64.`);
    }
    return { text, bytes };
}
function readChain(value) {
    if (!Array.isArray(value) || value.length === 0)
        return refuse('The envelope carries no certificates.');
    if (value.length > maxChainLength)
        refuse(`The envelope carries more than ${maxChainLength} certificates.`);
    return value.map((encoded) => (0,certificate/* parseCertificate */.h)(decodeBase64(encoded) ?? refuse('A certificate of the envelope is not padded standard base64.')));
}
/** The leaf key alone decides the algorithm; the header may only agree. */
function readAlgorithm(leaf, stated) {
    let implied;
    try {
        if (leaf === undefined)
            return refuse('The envelope carries no certificates.');
        implied = (0,signature_algorithm/* signatureAlgorithmOf */.DA)(leaf.publicKey);
    }
    catch (cause) {
        if (!(cause instanceof errors/* NotaryError */.W) || cause.code !== 'KEY_UNSUPPORTED')
            throw cause;
        throw new errors/* NotaryError */.W('CERTIFICATE_CHAIN_INVALID', 'The signing certificate holds a key that cannot make such signatures.', {
            cause,
        });
    }
    if (stated !== implied.name)
        refuse(`The header names the algorithm "${stated}", but the signing key implies ${implied.name}.`);
    return implied;
}
function readUnprotected(value, protectedNames) {
    const header = (0,strict_json/* asObject */.e)(value) ?? refuse('The envelope\'s member "header" is missing or not an object.');
    // RFC 7515, section 7.2.1: no name may stand in both headers. Other unsigned members mean nothing and are left unread.
    const shadowing = [...header.keys()].find((name) => protectedNames.has(name));
    if (shadowing !== undefined)
        refuse(`The header "${shadowing}" stands among the signed and the unsigned headers.`);
    const agent = header.get(unprotectedName.signingAgent);
    if (agent !== undefined && typeof agent !== 'string')
        refuse('The signing agent is not a string.');
    const timestampToken = header.has(unprotectedName.timestamp)
        ? (decodeBase64(header.get(unprotectedName.timestamp)) ??
            refuse('The timestamp token is not padded standard base64.'))
        : undefined;
    return {
        certificateChain: readChain(header.get(unprotectedName.certificates)),
        ...(timestampToken === undefined ? {} : { timestampToken }),
        ...(agent === undefined ? {} : { signingAgent: agent }),
    };
}
/**
 * Reads an envelope of at most 1 MiB and 10 certificates. Nothing is lenient: unknown or repeated members, padding and
 * headers against the specification are refused. The signature and the chain are not checked: call `verifySignature`.
 * Throws NotaryError ENVELOPE_MALFORMED, CERTIFICATE_MALFORMED or, for a leaf key that cannot sign, CERTIFICATE_CHAIN_INVALID.
 */
function parseEnvelope(bytes) {
    const members = readTopLevel(bytes);
    const payload = readEncoded(members, 'payload');
    const protectedHeader = readEncoded(members, 'protected');
    const signature = readEncoded(members, 'signature');
    const { algorithm: stated, names, ...header } = (0,protected_header/* parseProtectedHeader */.L)(protectedHeader.bytes);
    const unprotected = readUnprotected(members.get('header'), names);
    return {
        payload: (0,lib_payload/* parsePayload */.ex)(payload.bytes),
        payloadBytes: payload.bytes,
        ...header,
        ...unprotected,
        algorithm: readAlgorithm(unprotected.certificateChain[0], stated),
        signature: signature.bytes,
        signingInput: new Uint8Array(Buffer.from(`${protectedHeader.text}.${payload.text}`, 'ascii')),
    };
}
/** Throws NotaryError SIGNATURE_INVALID unless the leaf's key made the signature. */
function checkSignature(envelope) {
    const leaf = envelope.certificateChain[0];
    if (leaf === undefined ||
        !(0,signature_algorithm/* isSignatureOf */.Cw)(envelope.signature, envelope.signingInput, leaf.publicKey, envelope.algorithm)) {
        throw new errors/* NotaryError */.W('SIGNATURE_INVALID', 'The signature does not belong to the signed content and the signing certificate.');
    }
}


/***/ }),

/***/ 67285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LY: () => (/* binding */ payloadMediaType),
/* harmony export */   X5: () => (/* binding */ matchBlob),
/* harmony export */   ex: () => (/* binding */ parsePayload),
/* harmony export */   fs: () => (/* binding */ describeBlob),
/* harmony export */   vy: () => (/* binding */ encodePayload)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81384);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62153);
/** The signed payload: a descriptor of the blob (Signature Specification, "Payload"). */



/** The `cty` of every Notary Project signature. */
const payloadMediaType = 'application/vnd.cncf.notary.payload.v1+json';
const reservedPrefix = 'io.cncf.notary';
const digestForm = /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/;
/** Describes a blob that is at hand. `hash` must be the one that the signing key implies: `signatureAlgorithmOf(key).hash`. */
function describeBlob(content, hash, mediaType, annotations) {
    return {
        mediaType,
        digest: `${hash}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(hash).update(content).digest('hex')}`,
        size: content.length,
        ...(annotations === undefined ? {} : { annotations }),
    };
}
function refuse(message) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotaryError */ .W('ENVELOPE_MALFORMED', message);
}
/**
 * Writes the payload as other Notary Project signers do: keys in alphabetical order, no white space. Throws NotaryError
 * ENVELOPE_MALFORMED for a descriptor that no verifier would accept or an annotation in the Notary Project's own name space.
 */
function encodePayload(descriptor) {
    const { mediaType, digest, size, annotations = {} } = descriptor;
    const names = Object.keys(annotations).toSorted();
    const reserved = names.find((name) => name.startsWith(reservedPrefix));
    if (reserved !== undefined)
        refuse(`The annotation "${reserved}" is reserved for the Notary Project.`);
    const target = {
        ...(names.length === 0
            ? {}
            : { annotations: Object.fromEntries(names.map((name) => [name, annotations[name]])) }),
        digest,
        mediaType,
        size,
    };
    const bytes = Buffer.from(JSON.stringify({ targetArtifact: target }));
    parsePayload(bytes);
    return new Uint8Array(bytes);
}
function readAnnotations(value) {
    const annotations = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .e)(value) ?? refuse('The annotations of the signed payload are not an object.');
    for (const [name, text] of annotations) {
        if (typeof text !== 'string')
            refuse(`The annotation "${name}" of the signed payload is not a string.`);
    }
    return Object.fromEntries(annotations);
}
/** Reads the payload's `targetArtifact`; members that describe more than a blob are left unread. Throws NotaryError ENVELOPE_MALFORMED. */
function parsePayload(bytes) {
    let json;
    try {
        json = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .R)(bytes, bytes.length);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotaryError */ .W('ENVELOPE_MALFORMED', 'The signed payload is not well-formed JSON.', { cause });
    }
    const target = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .e)((0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .e)(json)?.get('targetArtifact')) ?? refuse('The signed payload has no targetArtifact.');
    const [mediaType, digest, size] = [target.get('mediaType'), target.get('digest'), target.get('size')];
    if (typeof mediaType !== 'string' || mediaType === '')
        refuse('The signed payload names no media type.');
    if (typeof digest !== 'string' || !digestForm.test(digest))
        refuse('The signed payload names no digest of a known kind.');
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        refuse('The signed payload names no size.');
    return {
        mediaType,
        digest,
        size,
        ...(target.has('annotations') ? { annotations: readAnnotations(target.get('annotations')) } : {}),
    };
}
/**
 * Compares what was signed with a blob, as `notation blob verify` does: the digest must be in the hash that the signing
 * key implies. Proves nothing unless `verifySignature` has passed for the envelope. Throws NotaryError PAYLOAD_MISMATCH.
 */
function matchBlob(envelope, blob) {
    const { payload, algorithm } = envelope;
    const mismatch = (what, signed, actual) => {
        const message = `The signature is for another blob: its ${what} is ${String(signed)}, but the blob's is ${String(actual)}.`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotaryError */ .W('PAYLOAD_MISMATCH', message);
    };
    if (!payload.digest.startsWith(`${algorithm.hash}:`)) {
        const message = `The signature names the digest ${payload.digest}, but its key demands a digest in ${algorithm.hash}.`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotaryError */ .W('PAYLOAD_MISMATCH', message);
    }
    if (payload.digest !== blob.digest)
        mismatch('digest', payload.digest, blob.digest);
    if (payload.size !== blob.size)
        mismatch('size', payload.size, blob.size);
    if (blob.mediaType !== undefined && payload.mediaType !== blob.mediaType) {
        mismatch('media type', payload.mediaType, blob.mediaType);
    }
    const signed = new Map(Object.entries(payload.annotations ?? {}));
    for (const [name, value] of Object.entries(blob.annotations ?? {})) {
        if (signed.get(name) !== value)
            mismatch(`annotation "${name}"`, signed.get(name) ?? 'absent', value);
    }
}


/***/ }),

/***/ 39823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ headerName),
/* harmony export */   L: () => (/* binding */ parseProtectedHeader)
/* harmony export */ });
/* harmony import */ var _aws_signer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51787);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81384);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67285);
/* harmony import */ var _semantic_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53778);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62153);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83182);
/** The protected header of a JWS envelope: which members it must, may and must not have, and which must be critical. */






/** The header names of the JWS envelope specification. */
const headerName = {
    algorithm: 'alg',
    contentType: 'cty',
    critical: 'crit',
    scheme: 'io.cncf.notary.signingScheme',
    signingTime: 'io.cncf.notary.signingTime',
    authenticSigningTime: 'io.cncf.notary.authenticSigningTime',
    expiry: 'io.cncf.notary.expiry',
    plugin: 'io.cncf.notary.verificationPlugin',
    pluginMinVersion: 'io.cncf.notary.verificationPluginMinVersion',
};
const mustBeCritical = [
    headerName.scheme,
    headerName.authenticSigningTime,
    headerName.expiry,
    headerName.plugin,
    headerName.pluginMinVersion,
];
const definedNames = Object.values(headerName);
function refuse(message, cause) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotaryError */ .W('ENVELOPE_MALFORMED', message, { cause });
}
function readText(header, name) {
    if (!header.has(name))
        return undefined;
    const value = header.get(name);
    if (typeof value !== 'string' || value.trim() === '')
        refuse(`The header "${name}" is not a string with content.`);
    return value;
}
function demandText(header, name) {
    return readText(header, name) ?? refuse(`The header "${name}" is missing.`);
}
function readDate(header, name) {
    const text = readText(header, name);
    if (text === undefined)
        return undefined;
    return (0,_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRfc3339 */ .TM)(text) ?? refuse(`The header "${name}" is not a date and time as RFC 3339 writes it.`);
}
/** Every critical name must be one that has to be, or an extended attribute that is there; and every name that has to be must be listed. */
function readCritical(header) {
    const list = header.get(headerName.critical);
    if (!Array.isArray(list) || list.length === 0)
        refuse('The header "crit" is missing, empty or not a list.');
    const critical = new Set();
    for (const name of list) {
        if (typeof name !== 'string')
            refuse('The header "crit" lists something that is not a name.');
        if (critical.has(name))
            refuse(`The header "crit" lists "${name}" twice.`);
        if (!header.has(name))
            refuse(`The header "crit" lists "${name}", which is not in the header.`);
        if (definedNames.includes(name) && !mustBeCritical.includes(name))
            refuse(`The header "crit" must not list "${name}".`);
        critical.add(name);
    }
    const forgotten = mustBeCritical.find((name) => header.has(name) && !critical.has(name));
    if (forgotten !== undefined)
        refuse(`The header "${forgotten}" is not marked critical.`);
    return critical;
}
function readScheme(header) {
    const scheme = demandText(header, headerName.scheme);
    if (scheme !== 'notary.x509' && scheme !== 'notary.x509.signingAuthority') {
        refuse(`The signing scheme "${scheme}" is unknown.`);
    }
    return scheme;
}
function readSigningTime(header, scheme) {
    const isAuthority = scheme === 'notary.x509.signingAuthority';
    const name = isAuthority ? headerName.authenticSigningTime : headerName.signingTime;
    const other = isAuthority ? headerName.signingTime : headerName.authenticSigningTime;
    if (header.has(other))
        refuse(`The header "${other}" must not stand under the signing scheme ${scheme}.`);
    return readDate(header, name) ?? refuse(`The header "${name}" is missing.`);
}
function readPlugin(header) {
    const name = readText(header, headerName.plugin);
    const minVersion = readText(header, headerName.pluginMinVersion);
    if (minVersion !== undefined && !(0,_semantic_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isSemanticVersion */ .D)(minVersion)) {
        refuse(`The header "${headerName.pluginMinVersion}" is not a semantic version.`);
    }
    if (name === undefined && minVersion !== undefined)
        refuse('A version of a verification plugin is demanded, but no plugin is named.');
    return name === undefined ? undefined : { name, ...(minVersion === undefined ? {} : { minVersion }) };
}
function readHeader(bytes) {
    try {
        return ((0,_strict_json_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .e)((0,_strict_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .R)(bytes, bytes.length)) ?? refuse('The protected header is not a JSON object.'));
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotaryError */ .W)
            throw cause;
        return refuse('The protected header is not well-formed JSON.', cause);
    }
}
/** Reads a protected header under all rules of the JWS envelope specification. Throws NotaryError ENVELOPE_MALFORMED. */
function parseProtectedHeader(bytes) {
    const header = readHeader(bytes);
    const contentType = demandText(header, headerName.contentType);
    if (contentType !== _payload_js__WEBPACK_IMPORTED_MODULE_4__/* .payloadMediaType */ .LY)
        refuse(`The payload's type is "${contentType}" and not ${_payload_js__WEBPACK_IMPORTED_MODULE_4__/* .payloadMediaType */ .LY}.`);
    const algorithm = demandText(header, headerName.algorithm);
    const critical = readCritical(header);
    const scheme = readScheme(header);
    const signingTime = readSigningTime(header, scheme);
    const expiry = readDate(header, headerName.expiry);
    if (expiry !== undefined && expiry <= signingTime)
        refuse('The signature expires at or before the time it was made.');
    const verificationPlugin = readPlugin(header);
    const extendedAttributes = new Map([...header]
        .filter(([name]) => !definedNames.includes(name))
        .map(([name, value]) => [name, { value, critical: critical.has(name) }]));
    return {
        algorithm,
        names: new Set(header.keys()),
        scheme,
        signingTime,
        ...(expiry === undefined ? {} : { expiry }),
        ...(verificationPlugin === undefined ? {} : { verificationPlugin }),
        extendedAttributes,
        ...(verificationPlugin?.name === _aws_signer_js__WEBPACK_IMPORTED_MODULE_5__/* .awsSignerPluginName */ .Ex
            ? { awsSigner: (0,_aws_signer_js__WEBPACK_IMPORTED_MODULE_5__/* .readAwsSignerAttributes */ .n1)(scheme, extendedAttributes) }
            : {}),
    };
}


/***/ }),

/***/ 53778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isSemanticVersion),
/* harmony export */   M: () => (/* binding */ isNewerVersion)
/* harmony export */ });
/** Semantic versions (semver.org 2.0.0), compared as far as a demanded minimum needs it. */
const form = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
function isSemanticVersion(text) {
    return form.test(text);
}
/** Whether `version` comes after `released`, which is not a pre-release. True for text that is no version. */
function isNewerVersion(version, released) {
    const [wanted, known] = [form.exec(version), form.exec(released)];
    if (wanted === null || known === null)
        return true;
    for (const place of [1, 2, 3]) {
        const difference = Number(wanted[place]) - Number(known[place]);
        if (difference !== 0)
            return difference > 0;
    }
    // Equal numbers: a pre-release comes before its release.
    return false;
}


/***/ }),

/***/ 62249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ isSignatureOf),
/* harmony export */   DA: () => (/* binding */ signatureAlgorithmOf),
/* harmony export */   Ft: () => (/* binding */ signWithKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81384);
/** Keys and raw JWS signatures: which algorithm a key implies, and signing and verifying with it. */


const rsaAlgorithms = new Map([
    [2048, { name: 'PS256', hash: 'sha256' }],
    [3072, { name: 'PS384', hash: 'sha384' }],
    [4096, { name: 'PS512', hash: 'sha512' }],
]);
const curveAlgorithms = new Map([
    ['prime256v1', { name: 'ES256', hash: 'sha256' }],
    ['secp384r1', { name: 'ES384', hash: 'sha384' }],
    ['secp521r1', { name: 'ES512', hash: 'sha512' }],
]);
/**
 * The one algorithm that a public key may be used with (Signature Specification, "Signature Algorithm Requirements").
 * Throws NotaryError KEY_UNSUPPORTED for every other type, size or curve.
 */
function signatureAlgorithmOf(publicKey) {
    const details = publicKey.asymmetricKeyDetails;
    const algorithm = publicKey.asymmetricKeyType === 'rsa'
        ? rsaAlgorithms.get(details?.modulusLength)
        : publicKey.asymmetricKeyType === 'ec'
            ? curveAlgorithms.get(details?.namedCurve)
            : undefined;
    if (algorithm === undefined) {
        const size = details?.namedCurve ?? details?.modulusLength ?? '';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotaryError */ .W('KEY_UNSUPPORTED', `A key of type ${publicKey.asymmetricKeyType} ${size} cannot make Notary Project signatures: RSA of 2048, 3072 or 4096 bits and EC on P-256, P-384 or P-521 can.`);
    }
    return algorithm;
}
/** JWS (RFC 7518) demands r and s at the curve's width, and a PSS salt as long as the hash. */
const jwsForm = {
    dsaEncoding: 'ieee-p1363',
    saltLength: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PSS_SALTLEN_DIGEST,
};
function keyOptions(key) {
    return key.asymmetricKeyType === 'rsa'
        ? { key, padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PSS_PADDING, saltLength: jwsForm.saltLength }
        : { key, dsaEncoding: jwsForm.dsaEncoding };
}
/** Whether `signature` is the raw JWS signature of `signingInput` by the holder of the key. */
function isSignatureOf(signature, signingInput, publicKey, algorithm) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(algorithm.hash, signingInput, keyOptions(publicKey), signature);
    }
    catch {
        // Fail closed: OpenSSL throws for some signatures that cannot belong to the key.
        return false;
    }
}
/**
 * Makes the sign function of `buildEnvelope` for a private key that is at hand. Throws NotaryError KEY_UNSUPPORTED,
 * also when it is asked later to sign with another algorithm than its key's.
 */
function signWithKey(privateKey) {
    const own = signatureAlgorithmOf((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(privateKey));
    return (signingInput, algorithm) => {
        if (algorithm.name !== own.name) {
            const message = `The key makes ${own.name} signatures, but the certificate belongs to a key for ${algorithm.name}.`;
            return Promise.reject(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotaryError */ .W('KEY_UNSUPPORTED', message));
        }
        return Promise.resolve((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(own.hash, signingInput, keyOptions(privateKey)));
    };
}


/***/ }),

/***/ 83182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ parseRfc3339),
/* harmony export */   ZA: () => (/* binding */ formatRfc3339),
/* harmony export */   aQ: () => (/* binding */ readTime)
/* harmony export */ });
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27020);
/** Points in time as certificates (RFC 5280) and envelopes (RFC 3339) write them, read strictly. */

/** Undefined for a date or time of day that does not exist. */
function utc(text) {
    const date = new Date(`${text}Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? date : undefined;
}
const rfc3339 = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/;
/** Reads an RFC 3339 date-time with `Z` or an offset; undefined for anything else. Digits beyond milliseconds are dropped. */
function parseRfc3339(text) {
    const match = rfc3339.exec(text);
    const local = match?.[1] === undefined ? undefined : utc(match[1]);
    if (match === null || local === undefined)
        return undefined;
    const milliseconds = Number((match[2] ?? '').padEnd(3, '0').slice(0, 3));
    const offsetMinutes = match[3] === undefined ? 0 : Number(match[4]) * 60 + Number(match[5]);
    const sign = match[3] === '-' ? 1 : -1;
    return new Date(local.getTime() + milliseconds + sign * offsetMinutes * 60_000);
}
/** RFC 3339 in UTC with whole seconds, as the Notary Project's signers write it. */
function formatRfc3339(date) {
    return `${date.toISOString().slice(0, 19)}Z`;
}
/** Reads a UTCTime or GeneralizedTime in the only forms that RFC 5280, section 4.1.2.5, allows. Throws SyntaxError. */
function readTime(element) {
    const text = Buffer.from(element?.content ?? []).toString('latin1');
    let full;
    if (element?.tag === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.utcTime && /^\d{12}Z$/.test(text)) {
        full = (Number(text.slice(0, 2)) >= 50 ? '19' : '20') + text;
    }
    else if (element?.tag === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.generalizedTime && /^\d{14}Z$/.test(text)) {
        full = text;
    }
    else {
        throw new SyntaxError('A time is not written as certificates write it.');
    }
    const date = utc(full.replace(/^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z$/, '$1-$2-$3T$4:$5:$6'));
    if (date === undefined)
        throw new SyntaxError('A certificate names a time that does not exist.');
    return date;
}


/***/ }),

/***/ 31960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ subjectOfIdentity),
/* harmony export */   GS: () => (/* binding */ parseTrustPolicy),
/* harmony export */   mZ: () => (/* binding */ checkActions),
/* harmony export */   pj: () => (/* binding */ selectTrustPolicy)
/* harmony export */ });
/* harmony import */ var _aws_signer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51787);
/* harmony import */ var _distinguished_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25607);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81384);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62153);
/* harmony import */ var _trust_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95733);
/** Trust policy documents for blobs, `trustpolicy.blob.json` (Trust Store and Trust Policy Specification). */





const maxPolicyBytes = 1024 * 1024;
const subjectPrefix = 'x509.subject:';
const overridable = new Map([
    ['authenticity', ['enforce', 'log']],
    ['authenticTimestamp', ['enforce', 'log']],
    ['expiry', ['enforce', 'log']],
    ['revocation', ['enforce', 'log', 'skip']],
]);
const levels = {
    strict: {
        integrity: 'enforce',
        authenticity: 'enforce',
        authenticTimestamp: 'enforce',
        expiry: 'enforce',
        revocation: 'enforce',
    },
    permissive: {
        integrity: 'enforce',
        authenticity: 'enforce',
        authenticTimestamp: 'log',
        expiry: 'log',
        revocation: 'log',
    },
    audit: {
        integrity: 'enforce',
        authenticity: 'log',
        authenticTimestamp: 'log',
        expiry: 'log',
        revocation: 'log',
    },
    skip: {
        integrity: 'skip',
        authenticity: 'skip',
        authenticTimestamp: 'skip',
        expiry: 'skip',
        revocation: 'skip',
    },
};
/** What a statement's level and override make of each check. The trusted identity is a part of authenticity and follows it. */
function checkActions(statement) {
    const actions = { ...levels[statement.level], ...statement.override };
    return { ...actions, identity: actions.authenticity };
}
function refuse(message, cause) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotaryError */ .W('TRUST_POLICY_MALFORMED', message, { cause });
}
/** Fail closed: a member that is not known may be a misspelt rule. */
function readObject(value, where, known) {
    const members = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .e)(value) ?? refuse(`In the trust policy, ${where} is missing or not an object.`);
    const unknown = [...members.keys()].find((name) => !known.includes(name));
    if (unknown !== undefined)
        refuse(`In the trust policy, ${where} has a member "${unknown}", which is not known.`);
    return members;
}
function readStrings(value, where) {
    if (value === undefined)
        return [];
    if (!Array.isArray(value))
        return refuse(`In the trust policy, ${where} is not a list.`);
    const strings = value.map((item) => typeof item === 'string'
        ? item
        : refuse(`In the trust policy, ${where} lists something that is not text.`));
    if (new Set(strings).size < strings.length)
        refuse(`In the trust policy, ${where} lists the same entry twice.`);
    return strings;
}
function readChoice(value, where, choices) {
    const found = choices.find((choice) => choice === value);
    return found ?? refuse(`In the trust policy, ${where} is none of: ${choices.join(', ')}.`);
}
function readOverride(value, level, where) {
    if (value === undefined)
        return {};
    const members = readObject(value, where, [...overridable.keys()]);
    if (level === 'skip')
        refuse(`In the trust policy, ${where} stands beside the level "skip", which cannot be overridden.`);
    for (const [name, action] of members)
        readChoice(action, `"${name}" of ${where}`, overridable.get(name) ?? []);
    return Object.fromEntries(members);
}
function readVerification(value, where) {
    const members = readObject(value, where, ['level', 'override', 'verifyTimestamp']);
    const level = readChoice(members.get('level'), `the level of ${where}`, [
        'strict',
        'permissive',
        'audit',
        'skip',
    ]);
    const override = readOverride(members.get('override'), level, `the override of ${where}`);
    const verifyTimestamp = readChoice(members.has('verifyTimestamp') ? members.get('verifyTimestamp') : 'always', `verifyTimestamp of ${where}`, ['always', 'afterCertExpiry']);
    return { level, override, verifyTimestamp };
}
/** Reads the name of an `x509.subject` identity; undefined for an identity of another kind. */
function subjectOfIdentity(identity) {
    return identity.startsWith(subjectPrefix) ? (0,_distinguished_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNameText */ .G4)(identity.slice(subjectPrefix.length)) : undefined;
}
function checkIdentity(identity, where) {
    const named = `the trusted identity "${identity}" of ${where}`;
    const colon = identity.indexOf(':');
    if (colon < 1 || identity.slice(colon + 1).trim() === '') {
        refuse(`In the trust policy, ${named} is not a prefix, a colon and a value.`);
    }
    if (/^arn:[^:]*:signer:/.test(identity) && !(0,_aws_signer_js__WEBPACK_IMPORTED_MODULE_3__/* .isAwsSignerIdentity */ .o0)(identity)) {
        refuse(`In the trust policy, ${named} is not the ARN of a signing profile, such as arn:aws:signer:us-east-1:111122223333:/signing-profiles/name, with or without a version.`);
    }
    let subject;
    try {
        subject = subjectOfIdentity(identity);
    }
    catch (cause) {
        return refuse(`In the trust policy, ${named} is not a distinguished name as RFC 4514 writes it.`, cause);
    }
    for (const type of subject === undefined ? [] : ['C', 'ST', 'O']) {
        if (subject?.some((attribute) => attribute.type === type) !== true)
            refuse(`In the trust policy, ${named} names no ${type}.`);
    }
    return subject;
}
function readIdentities(value, where) {
    const identities = readStrings(value, `trustedIdentities of ${where}`);
    if (identities.includes('*')) {
        if (identities.length > 1)
            refuse(`In the trust policy, ${where} trusts "*" beside other identities.`);
        return identities;
    }
    const subjects = identities
        .map((identity) => checkIdentity(identity, where))
        .filter((subject) => subject !== undefined);
    const overlap = subjects.some((one, index) => subjects.some((other, otherIndex) => index !== otherIndex && (0,_distinguished_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isSubsetOfName */ .LF)(one, other)));
    if (overlap)
        refuse(`In the trust policy, ${where} trusts two subjects of which one includes the other.`);
    return identities;
}
function readStores(value, where) {
    return readStrings(value, `trustStores of ${where}`).map((name) => (0,_trust_store_js__WEBPACK_IMPORTED_MODULE_4__/* .isTrustStoreName */ .lk)(name)
        ? name
        : refuse(`In the trust policy, the trust store "${name}" of ${where} is not ca, signingAuthority or tsa, a colon and a name.`));
}
const statementMembers = ['name', 'globalPolicy', 'signatureVerification', 'trustStores', 'trustedIdentities'];
function readStatement(value, index) {
    const members = readObject(value, `statement ${index + 1}`, statementMembers);
    const name = members.get('name');
    if (typeof name !== 'string' || name.trim() === '')
        return refuse(`In the trust policy, statement ${index + 1} has no name.`);
    const where = `the statement "${name}"`;
    const globalPolicy = members.has('globalPolicy') ? members.get('globalPolicy') : false;
    if (typeof globalPolicy !== 'boolean')
        return refuse(`In the trust policy, globalPolicy of ${where} is not true or false.`);
    const verification = readVerification(members.get('signatureVerification'), `signatureVerification of ${where}`);
    const trustStores = readStores(members.get('trustStores'), where);
    const trustedIdentities = readIdentities(members.get('trustedIdentities'), where);
    if (verification.level === 'skip') {
        if (globalPolicy)
            refuse(`In the trust policy, ${where} is the global one and must not skip verification.`);
        if (trustStores.length + trustedIdentities.length > 0) {
            refuse(`In the trust policy, ${where} skips verification, but names trust stores or trusted identities.`);
        }
    }
    else if (trustStores.length === 0 || trustedIdentities.length === 0) {
        refuse(`In the trust policy, ${where} names no trust stores or no trusted identities.`);
    }
    return { name, globalPolicy, ...verification, trustStores, trustedIdentities };
}
function readJson(bytes) {
    try {
        return (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .R)(bytes, maxPolicyBytes);
    }
    catch (cause) {
        return refuse('The trust policy is not well-formed JSON, or it is too large.', cause);
    }
}
/**
 * Reads a trust policy document and checks every rule of the specification; members that the specification does not
 * define are refused too. A malformed ARN of an AWS signing profile is refused here rather than never matched.
 * Throws NotaryError TRUST_POLICY_MALFORMED.
 */
function parseTrustPolicy(bytes) {
    const document = readObject(readJson(bytes), 'the document', ['version', 'trustPolicies']);
    const version = readChoice(document.get('version'), 'the version', ['1.0']);
    const list = document.get('trustPolicies');
    if (!Array.isArray(list) || list.length === 0)
        return refuse('The trust policy has no statements.');
    const trustPolicies = list.map(readStatement);
    if (new Set(trustPolicies.map(({ name }) => name)).size < trustPolicies.length) {
        refuse('In the trust policy, two statements have the same name.');
    }
    if (trustPolicies.filter(({ globalPolicy }) => globalPolicy).length > 1) {
        refuse('In the trust policy, more than one statement is the global one.');
    }
    return { version, trustPolicies };
}
/**
 * The statement with exactly this name; without a name, the global one. Never falls back from a name to the global one.
 * Throws NotaryError TRUST_POLICY_NOT_FOUND.
 */
function selectTrustPolicy(document, name) {
    const found = document.trustPolicies.find((statement) => name === undefined ? statement.globalPolicy : statement.name === name);
    if (found === undefined) {
        const wanted = name === undefined ? 'no global statement' : `no statement named "${name}"`;
        const names = document.trustPolicies.map((statement) => `"${statement.name}"`).join(', ');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotaryError */ .W('TRUST_POLICY_NOT_FOUND', `The trust policy has ${wanted}; it has ${names}.`);
    }
    return found;
}


/***/ }),

/***/ 95733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a6: () => (/* binding */ checkTrustStore),
/* harmony export */   lk: () => (/* binding */ isTrustStoreName),
/* harmony export */   mm: () => (/* binding */ certificatesOf)
/* harmony export */ });
/* harmony import */ var _certificate_signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29607);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81384);
/** Trust stores: named sets of certificates, by the kind of trust that is put in them (Trust Store and Trust Policy Specification). */


const storeName = /^(?:ca|signingAuthority|tsa):[A-Za-z0-9_.-]+$/;
/** Whether text names a trust store: `ca`, `signingAuthority` or `tsa`, a colon, and a name of letters, digits, `_`, `.` and `-`. */
function isTrustStoreName(text) {
    const name = text.slice(text.indexOf(':') + 1);
    return storeName.test(text) && name !== '.' && name !== '..';
}
/**
 * Checks that a trust store holds certificates, and only such as may be trusted by themselves: certificate authorities
 * and self-signed ones. Throws NotaryError TRUST_STORE_MALFORMED.
 */
function checkTrustStore(name, certificates) {
    if (certificates.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotaryError */ .W('TRUST_STORE_MALFORMED', `The trust store "${name}" is empty.`);
    const unfit = certificates.find((certificate) => certificate.basicConstraints?.ca !== true && !(0,_certificate_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .isSelfSigned */ .Nl)(certificate));
    if (unfit !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotaryError */ .W('TRUST_STORE_MALFORMED', `The trust store "${name}" holds "${unfit.subjectText}", which is neither a certificate authority nor self-signed.`);
    }
}
/**
 * The certificates of those stores named by a policy that are of one type. Throws NotaryError TRUST_STORE_MALFORMED when one
 * of them is missing, empty or unfit.
 */
function certificatesOf(names, type, stores) {
    return names
        .filter((name) => name.startsWith(`${type}:`))
        .flatMap((name) => {
        const certificates = stores.get(name) ?? [];
        checkTrustStore(name, certificates);
        return certificates;
    });
}


/***/ }),

/***/ 22040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ verifyIntegrity),
  O: () => (/* binding */ verifySignature)
});

// EXTERNAL MODULE: ./packages/notary/lib/aws-signer.js + 1 modules
var aws_signer = __webpack_require__(51787);
// EXTERNAL MODULE: ./packages/notary/lib/certificate-chain.js
var certificate_chain = __webpack_require__(69324);
// EXTERNAL MODULE: ./packages/notary/lib/envelope.js + 1 modules
var lib_envelope = __webpack_require__(38174);
// EXTERNAL MODULE: ./packages/notary/lib/errors.js
var errors = __webpack_require__(81384);
// EXTERNAL MODULE: ./packages/notary/lib/semantic-version.js
var semantic_version = __webpack_require__(53778);
// EXTERNAL MODULE: ./packages/notary/lib/time.js
var lib_time = __webpack_require__(83182);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/notary/lib/certificate-signature.js
var certificate_signature = __webpack_require__(29607);
// EXTERNAL MODULE: ./packages/notary/lib/der-fields.js
var der_fields = __webpack_require__(11720);
// EXTERNAL MODULE: ./packages/notary/lib/certificate-fields.js
var certificate_fields = __webpack_require__(11132);
// EXTERNAL MODULE: ./packages/notary/lib/certificate.js
var certificate = __webpack_require__(63664);
// EXTERNAL MODULE: ./packages/notary/lib/der.js
var der = __webpack_require__(27020);
;// CONCATENATED MODULE: ./packages/notary/lib/timestamp-time.js
/** When a timestamp says that it was made, and how exactly (RFC 3161, 2.4.2). */



/** ETSI EN 319 421's baseline policy, whose authorities are exact to a second unless they say better. */
const baselinePolicy = '0.4.0.2023.1.1';
/** GeneralizedTime in UTC with seconds and perhaps a fraction that does not end in a zero, in milliseconds of Unix time. */
function readGenTime({ content, tag, bytes }) {
    const match = /^(\d{14})(?:\.(\d{0,8}[1-9]))?Z$/.exec(Buffer.from(content).toString('latin1'));
    if (match === null)
        throw new SyntaxError('Its time is malformed.');
    const whole = (0,lib_time/* readTime */.aQ)({ tag, bytes, content: Buffer.from(`${match[1]}Z`) });
    return whole.getTime() + Number(`0.${match[2] ?? 0}`) * 1000;
}
/** A part of a second in thousandths of the next larger unit, 1 to 999. */
function readThousandths(element) {
    if (element === undefined)
        return 0;
    const value = (0,der_fields/* readNatural */.O$)(element);
    if (value < 1n || value > 999n)
        throw new SyntaxError('Its accuracy is malformed.');
    return Number(value);
}
function readAccuracy(accuracy) {
    const fields = (0,der_fields/* fieldsOf */.Pf)((0,der/* readOnly */.Tu)(accuracy.bytes, der/* derTag */.S_.sequence));
    const seconds = fields.optional(der/* derTag */.S_.integer);
    const millis = readThousandths(fields.optional(0x80));
    const micros = readThousandths(fields.optional(0x81));
    fields.end();
    return Number(seconds === undefined ? 0n : (0,der_fields/* readNatural */.O$)(seconds)) * 1000 + millis + micros / 1000;
}
/** Milliseconds of Unix time, and milliseconds to either side of it. Throws SyntaxError. */
function readTimestampTime(fields) {
    const accuracy = fields.accuracy === undefined ? 0 : readAccuracy(fields.accuracy);
    const isSecondImplied = fields.accuracy === undefined && fields.policy === baselinePolicy;
    return { time: readGenTime(fields.time), accuracy: isSecondImplied ? 1000 : accuracy };
}

// EXTERNAL MODULE: ./packages/notary/lib/x509-signature.js
var x509_signature = __webpack_require__(68920);
;// CONCATENATED MODULE: ./packages/notary/lib/timestamp-token.js
/** RFC 3161 timestamp tokens: reads the CMS message strictly and verifies all that needs no trust in anyone. */







const objectId = {
    signedData: '1.2.840.113549.1.7.2',
    timestampInfo: '1.2.840.113549.1.9.16.1.4',
    contentType: '1.2.840.113549.1.9.3',
    messageDigest: '1.2.840.113549.1.9.4',
    signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
};
/** Far above any real token's; bounds the work on a hostile one. */
const maxCertificates = 16;
/** The SignedData within a ContentInfo (RFC 5652, 3 and 5.1). */
function readSignedData(token) {
    const outer = (0,der_fields/* fieldsOf */.Pf)((0,der/* readOnly */.Tu)(token, der/* derTag */.S_.sequence));
    if ((0,der/* readObjectIdentifier */.LP)(outer.next(der/* derTag */.S_.objectIdentifier)) !== objectId.signedData) {
        throw new SyntaxError('It is not a CMS signed message.');
    }
    const fields = (0,der_fields/* fieldsOf */.Pf)((0,der_fields/* insideOf */.kP)(outer.next(0xa0), der/* derTag */.S_.sequence));
    outer.end();
    const version = (0,der_fields/* readNatural */.O$)(fields.next(der/* derTag */.S_.integer));
    const digestAlgorithms = (0,der/* childrenOf */.LU)(fields.next(der/* derTag */.S_.set)).map(der_fields/* readAlgorithm */.wu);
    const encapsulated = (0,der_fields/* fieldsOf */.Pf)(fields.next(der/* derTag */.S_.sequence));
    const certificates = fields.optional(0xa0);
    fields.optional(0xa1);
    const signers = (0,der/* childrenOf */.LU)(fields.next(der/* derTag */.S_.set));
    fields.end();
    // RFC 5652, 5.1: 3 is the version of a message about anything but plain data that carries only X.509 certificates.
    if (version !== 3n)
        throw new SyntaxError('It has another CMS version than a timestamp has.');
    const contentType = (0,der/* readObjectIdentifier */.LP)(encapsulated.next(der/* derTag */.S_.objectIdentifier));
    const content = (0,der_fields/* insideOf */.kP)(encapsulated.next(0xa0), der/* derTag */.S_.octetString).content;
    encapsulated.end();
    if (contentType !== objectId.timestampInfo)
        throw new SyntaxError('What it signs is not a timestamp.');
    return { digestAlgorithms, content, certificates: readCertificates(certificates), signers };
}
function readCertificates(set) {
    const elements = set === undefined ? [] : (0,der/* childrenOf */.LU)(set);
    if (elements.length > maxCertificates)
        throw new SyntaxError(`It carries more than ${maxCertificates} certificates.`);
    return elements.map(({ bytes }) => (0,certificate/* parseCertificate */.h)(bytes));
}
/** The single value of each signed attribute by object identifier (RFC 5652, 5.3; RFC 3161 allows no repetition). */
function readAttributes(set) {
    const attributes = new Map();
    for (const item of (0,der_fields/* itemsOf */.S3)(set, der/* derTag */.S_.sequence)) {
        const fields = (0,der_fields/* fieldsOf */.Pf)(item);
        const id = (0,der/* readObjectIdentifier */.LP)(fields.next(der/* derTag */.S_.objectIdentifier));
        const [value, ...others] = (0,der/* childrenOf */.LU)(fields.next(der/* derTag */.S_.set));
        fields.end();
        if (value === undefined || others.length > 0 || attributes.has(id)) {
            throw new SyntaxError(`Its signed attribute ${id} does not have exactly one value.`);
        }
        attributes.set(id, value);
    }
    return attributes;
}
function readSignerInfo(signer) {
    const fields = (0,der_fields/* fieldsOf */.Pf)((0,der/* expectTag */.yi)(signer, der/* derTag */.S_.sequence));
    const version = (0,der_fields/* readNatural */.O$)(fields.next(der/* derTag */.S_.integer));
    const identifier = fields.optional(0x80) ?? fields.next(der/* derTag */.S_.sequence);
    const digestAlgorithm = (0,der_fields/* readAlgorithm */.wu)(fields.next(der/* derTag */.S_.sequence));
    const attributes = fields.next(0xa0);
    const algorithm = (0,der_fields/* readAlgorithm */.wu)(fields.next(der/* derTag */.S_.sequence));
    const signature = fields.next(der/* derTag */.S_.octetString).content;
    fields.optional(0xa1);
    fields.end();
    // RFC 5652, 5.3: the version follows from how the signer is named.
    if (version !== (identifier.tag === 0x80 ? 3n : 1n))
        throw new SyntaxError('Its signer has an unknown version.');
    // RFC 5652, 5.4: what is signed is the attributes under the tag of a SET, not under their own.
    const signedBytes = Uint8Array.from(attributes.bytes);
    signedBytes[0] = der/* derTag */.S_.set;
    return {
        identifier,
        digestAlgorithm,
        attributes: readAttributes(attributes),
        signedBytes,
        algorithm,
        signature,
    };
}
/** Whether a SignerIdentifier, by key identifier or by issuer and serial number, means this certificate. */
function names(identifier, certificate) {
    if (identifier.tag === 0x80) {
        const keyIdentifier = (0,certificate_fields/* subjectKeyIdentifier */.Fi)(certificate);
        return keyIdentifier !== undefined && (0,der_fields/* sameBytes */.er)(identifier.content, keyIdentifier);
    }
    const fields = (0,der_fields/* fieldsOf */.Pf)(identifier);
    const issuer = fields.next(der/* derTag */.S_.sequence).bytes;
    const serialNumber = (0,der_fields/* hexOf */.ZD)((0,der/* readIntegerBytes */.WI)(fields.next(der/* derTag */.S_.integer)));
    fields.end();
    return (0,der_fields/* sameBytes */.er)(issuer, certificate.issuer) && serialNumber === certificate.serialNumber;
}
/** The certificates of a signing-certificate-v2 attribute (RFC 5035, 3), the signer's first. */
function readCertificateIds(attribute) {
    if (attribute === undefined)
        throw new SyntaxError('It does not name its signing certificate by a SHA-2 hash.');
    const fields = (0,der_fields/* fieldsOf */.Pf)((0,der/* expectTag */.yi)(attribute, der/* derTag */.S_.sequence));
    const list = (0,der/* childrenOf */.LU)(fields.next(der/* derTag */.S_.sequence));
    fields.optional(der/* derTag */.S_.sequence);
    fields.end();
    return list.map((item) => {
        const parts = (0,der_fields/* fieldsOf */.Pf)((0,der/* expectTag */.yi)(item, der/* derTag */.S_.sequence));
        const algorithm = parts.optional(der/* derTag */.S_.sequence);
        const digest = parts.next(der/* derTag */.S_.octetString).content;
        const issuerSerial = parts.optional(der/* derTag */.S_.sequence);
        parts.end();
        return {
            hash: algorithm === undefined ? 'sha256' : (0,x509_signature/* readHash */.P)((0,der_fields/* readAlgorithm */.wu)(algorithm)),
            digest,
            issuerSerial,
        };
    });
}
function isMeant({ hash, digest, issuerSerial }, certificate) {
    if (!(0,der_fields/* sameBytes */.er)(digest, (0,external_node_crypto_.createHash)(hash).update(certificate.der).digest()))
        return false;
    if (issuerSerial === undefined)
        return true;
    const fields = (0,der_fields/* fieldsOf */.Pf)(issuerSerial);
    const issuerNames = (0,der/* childrenOf */.LU)(fields.next(der/* derTag */.S_.sequence)).filter(({ tag }) => tag === 0xa4);
    const serialNumber = (0,der_fields/* hexOf */.ZD)((0,der/* readIntegerBytes */.WI)(fields.next(der/* derTag */.S_.integer)));
    fields.end();
    return (serialNumber === certificate.serialNumber &&
        issuerNames.some(({ content }) => (0,der_fields/* sameBytes */.er)(content, certificate.issuer)));
}
/** Checks everything that the signer's part promises about the content, and the signature itself, with this certificate. */
function expectSigned(info, content, digest, signer) {
    const contentType = info.attributes.get(objectId.contentType);
    if (contentType === undefined || (0,der/* readObjectIdentifier */.LP)(contentType) !== objectId.timestampInfo) {
        throw new SyntaxError('Its signed attributes speak of another type of content.');
    }
    const messageDigest = (0,der/* expectTag */.yi)(info.attributes.get(objectId.messageDigest), der/* derTag */.S_.octetString).content;
    if (!(0,der_fields/* sameBytes */.er)(messageDigest, (0,external_node_crypto_.createHash)(digest).update(content).digest())) {
        throw new SyntaxError('Its signed digest is not that of its content.');
    }
    const { algorithm, signature, signedBytes } = info;
    if (!(0,x509_signature/* isSignedWithKey */.W)(signer.publicKey, { algorithm, data: signedBytes, signature, digest })) {
        throw new SyntaxError('Its signature is not that of its signing certificate.');
    }
}
/** TSTInfo (RFC 3161, 2.4.2). */
function readTimestampInfo(content) {
    const fields = (0,der_fields/* fieldsOf */.Pf)((0,der/* readOnly */.Tu)(content, der/* derTag */.S_.sequence));
    if ((0,der_fields/* readNatural */.O$)(fields.next(der/* derTag */.S_.integer)) !== 1n)
        throw new SyntaxError('It has an unknown version.');
    const policy = (0,der/* readObjectIdentifier */.LP)(fields.next(der/* derTag */.S_.objectIdentifier));
    const imprint = (0,der_fields/* fieldsOf */.Pf)(fields.next(der/* derTag */.S_.sequence));
    (0,der/* readIntegerBytes */.WI)(fields.next(der/* derTag */.S_.integer));
    const time = fields.next(der/* derTag */.S_.generalizedTime);
    const accuracy = fields.optional(der/* derTag */.S_.sequence);
    fields.optional(der/* derTag */.S_.boolean);
    fields.optional(der/* derTag */.S_.integer);
    fields.optional(0xa0);
    const extensions = fields.optional(0xa1);
    fields.end();
    if (extensions !== undefined)
        (0,der_fields/* expectKnownCritical */.CL)((0,der_fields/* readExtensionList */.gY)(extensions), []);
    const hash = (0,x509_signature/* readHash */.P)((0,der_fields/* readAlgorithm */.wu)(imprint.next(der/* derTag */.S_.sequence)));
    const digest = imprint.next(der/* derTag */.S_.octetString).content;
    imprint.end();
    return { ...readTimestampTime({ time, accuracy, policy }), imprint: { hash, digest } };
}
function isSameAlgorithm(one, other) {
    return one.id === other.id && (0,x509_signature/* readHash */.P)(one) === (0,x509_signature/* readHash */.P)(other);
}
/**
 * Reads the DER of a TimeStampToken and verifies that one signer signed it, with the certificate that it names, over a
 * well-formed TSTInfo. It does not say whether that signer is trusted. Throws SyntaxError or NotaryError
 * CERTIFICATE_MALFORMED with a message that goes on about "it", the token.
 */
function readTimestampToken(token) {
    const { digestAlgorithms, content, certificates, signers } = readSignedData(token);
    const [first, ...others] = signers;
    if (first === undefined || others.length > 0)
        throw new SyntaxError('It does not have exactly one signer.');
    const info = readSignerInfo(first);
    if (!digestAlgorithms.some((algorithm) => isSameAlgorithm(algorithm, info.digestAlgorithm))) {
        throw new SyntaxError("It does not announce its signer's hash algorithm.");
    }
    const signer = certificates.find((certificate) => names(info.identifier, certificate));
    if (signer === undefined)
        throw new SyntaxError('It does not carry its signing certificate.');
    expectSigned(info, content, (0,x509_signature/* readHash */.P)(info.digestAlgorithm), signer);
    const [signerId, ...pathIds] = readCertificateIds(info.attributes.get(objectId.signingCertificateV2));
    if (signerId === undefined || !isMeant(signerId, signer)) {
        throw new SyntaxError('It is signed with another certificate than the one that it names.');
    }
    return {
        ...readTimestampInfo(content),
        signer,
        certificates: certificates.filter((certificate) => certificate !== signer),
        expectPath(authorities) {
            if (pathIds.length === 0)
                return;
            const isNamed = (authority) => pathIds.some((id) => isMeant(id, authority));
            if (!authorities.every(isNamed))
                throw new SyntaxError('Its path leads over a certificate that it does not name.');
        },
    };
}

;// CONCATENATED MODULE: ./packages/notary/lib/timestamp.js
/** Decides whether an RFC 3161 timestamp proves when a signature existed, to someone who trusts certain authorities. */






const timeStamping = '1.3.6.1.5.5.7.3.8';
/** Whatever a reader of the token throws means that the token proves nothing. */
function orInvalid(read) {
    try {
        return read();
    }
    catch (cause) {
        const reason = cause instanceof Error ? ` ${cause.message}` : '';
        throw new errors/* NotaryError */.W('TIMESTAMP_INVALID', `The timestamp of the signature proves nothing.${reason}`, {
            cause,
        });
    }
}
function expectAbout({ imprint }, signature) {
    if (!(0,der_fields/* sameBytes */.er)(imprint.digest, (0,external_node_crypto_.createHash)(imprint.hash).update(signature).digest())) {
        throw new SyntaxError('It is about another signature.');
    }
}
/** RFC 3161, 2.3, and the leaf rules of the Signature Specification, "Certificate Requirements". */
function expectAuthority(signer) {
    const { basicConstraints, keyUsage, extendedKeyUsage = [], extendedKeyUsageCritical } = signer;
    if (extendedKeyUsage.length !== 1 || extendedKeyUsage[0] !== timeStamping || !extendedKeyUsageCritical) {
        throw new SyntaxError('Its signing certificate is not reserved for time stamping by a critical extension.');
    }
    if (basicConstraints?.ca === true)
        throw new SyntaxError('Its signing certificate is a certificate authority.');
    if (keyUsage === undefined || !keyUsage.critical || !keyUsage.digitalSignature || keyUsage.keyCertSign) {
        throw new SyntaxError('Its signing certificate may not make digital signatures, or may issue certificates.');
    }
}
function findChain(token, tsaCertificates) {
    const isValid = ({ notBefore, notAfter }) => notBefore.getTime() <= token.time && token.time <= notAfter.getTime();
    const roots = tsaCertificates.filter((one) => (0,certificate_signature/* isSelfSigned */.Nl)(one) && isValid(one));
    const others = [...token.certificates, ...tsaCertificates].filter((one) => !(0,certificate_signature/* isSelfSigned */.Nl)(one) && isValid(one));
    // Each certificate is tried once: hostile certificates that all issue each other cannot make the search long.
    const tried = new Set();
    const extend = (path, last) => {
        const root = roots.find((one) => (0,certificate_signature/* isSignedBy */.s3)(last, one));
        if (root !== undefined)
            return [...path, root];
        for (const next of others) {
            if (tried.has(next.fingerprint) || !(0,certificate_signature/* isSignedBy */.s3)(last, next))
                continue;
            tried.add(next.fingerprint);
            const chain = extend([...path, next], next);
            if (chain !== undefined)
                return chain;
        }
        return undefined;
    };
    const chain = isValid(token.signer) ? extend([token.signer], token.signer) : undefined;
    if (chain === undefined) {
        throw new SyntaxError('Its signing certificate does not lead to a trusted timestamp root over certificates that were valid at its time.');
    }
    return chain;
}
function readTrusted({ token: der, signature, tsaCertificates }) {
    const token = readTimestampToken(der);
    expectAbout(token, signature);
    expectAuthority(token.signer);
    const tsaChain = findChain(token, tsaCertificates);
    tsaChain.forEach(certificate_chain/* checkAlgorithm */.um);
    tsaChain.slice(1).forEach(certificate_chain/* checkAuthority */.Q7);
    token.expectPath(tsaChain.slice(1, -1));
    const from = new Date(Math.floor(token.time - token.accuracy));
    const to = new Date(Math.ceil(token.time + token.accuracy));
    // An accuracy beyond all time would otherwise compare as neither before nor after anything.
    if (Number.isNaN(from.getTime()) || Number.isNaN(to.getTime()))
        throw new SyntaxError('Its accuracy is malformed.');
    return { from, to, tsaChain };
}
/**
 * Verifies a timestamp of a signature (RFC 3161, RFC 5816; Notary Project, "Trust Store and Trust Policy", authentic
 * timestamp): the token is about this signature, signed by an authority for time stamping whose certificates lead to a
 * trusted root, were valid at the token's time, and are not revoked. Whether the signing certificates were valid from
 * `from` to `to` is for the caller to check. Throws NotaryError TIMESTAMP_INVALID, SIGNATURE_REVOKED, REVOCATION_UNKNOWN.
 */
async function verifyTimestamp(request) {
    const verified = orInvalid(() => readTrusted(request));
    const unknown = (reason, cause) => {
        const message = `Whether the timestamp authority's certificates are revoked could not be found out: ${reason}`;
        throw new errors/* NotaryError */.W('REVOCATION_UNKNOWN', message, { cause });
    };
    const status = await request.revocation
        .check({
        certificateChain: verified.tsaChain,
        scheme: 'notary.x509',
        signingTime: verified.to,
        now: request.now,
    })
        .catch((cause) => unknown('the check broke off.', cause));
    if (status.kind === 'unknown')
        return unknown(status.reason, status.cause);
    if (status.kind === 'revoked') {
        const message = `The timestamp authority's certificates are revoked: ${status.entities.join(', ')}.`;
        throw new errors/* NotaryError */.W('SIGNATURE_REVOKED', message);
    }
    return verified;
}

// EXTERNAL MODULE: ./packages/notary/lib/trust-store.js
var trust_store = __webpack_require__(95733);
;// CONCATENATED MODULE: ./packages/notary/lib/signing-time.js
/** When a signature was made, as far as someone trusted vouches for it, and whether the certificates were valid then. */




function invalidAt(chain, time) {
    return chain.find(({ notBefore, notAfter }) => time < notBefore || time > notAfter);
}
function checkValidity(chain, time, when) {
    const certificate = invalidAt(chain, time);
    if (certificate === undefined)
        return;
    const from = (0,lib_time/* formatRfc3339 */.ZA)(certificate.notBefore);
    const to = (0,lib_time/* formatRfc3339 */.ZA)(certificate.notAfter);
    throw new errors/* NotaryError */.W('CERTIFICATE_EXPIRED', `The certificate "${certificate.subjectText}" is valid from ${from} to ${to}, but not ${when}, ${(0,lib_time/* formatRfc3339 */.ZA)(time)}.`);
}
async function checkTimestamp(envelope, options) {
    const { statement, stores, now, revocation, timestampRevocation } = options;
    const tsaCertificates = (0,trust_store/* certificatesOf */.mm)(statement.trustStores, 'tsa', stores);
    if (envelope.timestampToken === undefined) {
        throw new errors/* NotaryError */.W('TIMESTAMP_INVALID', `The policy "${statement.name}" demands a timestamp, but the signature has none.`);
    }
    const { from, to } = await verifyTimestamp({
        token: envelope.timestampToken,
        signature: envelope.signature,
        tsaCertificates,
        now,
        revocation: timestampRevocation ?? revocation,
    });
    checkValidity(envelope.certificateChain, from, 'at the earliest time of the timestamp');
    checkValidity(envelope.certificateChain, to, 'at the latest time of the timestamp');
    const detail = `A timestamp authority saw the signature at ${(0,lib_time/* formatRfc3339 */.ZA)(to)}, and the certificates were valid then.`;
    return { authenticTime: to, detail };
}
/**
 * Checks the certificates' validity at the time that can be trusted: the signing authority's own statement; for
 * `notary.x509` a timestamp where the statement names a `tsa` store and its rule applies, else now. Rejects with NotaryError
 * CERTIFICATE_EXPIRED, TIMESTAMP_INVALID, TRUST_STORE_MALFORMED, and REVOCATION_UNKNOWN or SIGNATURE_REVOKED for the
 * timestamp authority's certificates.
 */
async function checkSigningTime(envelope, options) {
    const { certificateChain, scheme, signingTime } = envelope;
    const { statement, now } = options;
    if (scheme === 'notary.x509.signingAuthority') {
        checkValidity(certificateChain, signingTime, 'at the time of signing');
        const detail = `The certificates were valid at the authentic time of signing, ${(0,lib_time/* formatRfc3339 */.ZA)(signingTime)}.`;
        return { authenticTime: signingTime, detail };
    }
    const usesTimestamps = statement.trustStores.some((name) => name.startsWith('tsa:'));
    const isDemanded = statement.verifyTimestamp === 'always' || invalidAt(certificateChain, now) !== undefined;
    if (usesTimestamps && isDemanded)
        return checkTimestamp(envelope, options);
    checkValidity(certificateChain, now, 'now');
    return { detail: `The certificates are valid now, ${(0,lib_time/* formatRfc3339 */.ZA)(now)}.` };
}

// EXTERNAL MODULE: ./packages/notary/lib/trust-policy.js
var trust_policy = __webpack_require__(31960);
// EXTERNAL MODULE: ./packages/notary/lib/distinguished-name.js
var distinguished_name = __webpack_require__(25607);
;// CONCATENATED MODULE: ./packages/notary/lib/trusted-identity.js
/** Who signed, compared with whom a trust policy trusts. */




function refuse(message) {
    throw new errors/* NotaryError */.W('IDENTITY_NOT_TRUSTED', message);
}
function checkProfile(signer, { certificateChain }, identities) {
    const matched = identities.find((identity) => (0,aws_signer/* matchesAwsSignerIdentity */.Ls)(signer, identity));
    if (matched === undefined)
        refuse(`The signing profile ${signer.profileVersionArn} is not a trusted identity.`);
    const partition = (0,aws_signer/* awsSignerPartitionOf */.vi)(certificateChain);
    if (partition !== undefined && !signer.profileArn.startsWith(`arn:${partition}:`)) {
        refuse(`The signing profile ${signer.profileArn} is not of the partition ${partition}, whose AWS Signer made the signature.`);
    }
    return `The signing profile ${signer.profileVersionArn} is trusted as ${matched}.`;
}
function checkSubject(leaf, identities) {
    if (leaf === undefined)
        return refuse('The signature carries no signing certificate.');
    if (identities.includes('*'))
        return `Every signer that the trust stores vouch for is trusted; it is "${leaf.subjectText}".`;
    const types = leaf.subjectName.map(({ type }) => type);
    // Fail closed: with an attribute named twice or names joined, being a subset would not say which one is meant.
    if (leaf.subjectHasMultiValuedRdn || new Set(types).size < types.length) {
        refuse(`The signing certificate's subject "${leaf.subjectText}" names an attribute twice or joins attributes.`);
    }
    const matched = identities.find((identity) => {
        const subject = (0,trust_policy/* subjectOfIdentity */.Cc)(identity);
        return subject !== undefined && (0,distinguished_name/* isSubsetOfName */.LF)(subject, leaf.subjectName);
    });
    if (matched === undefined)
        refuse(`The signing certificate's subject "${leaf.subjectText}" is not a trusted identity.`);
    return `The signing certificate's subject "${leaf.subjectText}" is trusted as ${matched}.`;
}
/**
 * Compares the signer with a statement's trusted identities: the signing profile for AWS Signer, else the leaf's subject.
 * Returns what matched. Throws NotaryError IDENTITY_NOT_TRUSTED, or TRUST_POLICY_MALFORMED for `*` with AWS Signer.
 */
function checkIdentity(envelope, { name, trustedIdentities }) {
    const { awsSigner, certificateChain } = envelope;
    if (awsSigner === undefined)
        return checkSubject(certificateChain[0], trustedIdentities);
    if (trustedIdentities.includes('*')) {
        const message = `The policy "${name}" trusts "*", which for AWS Signer would be everyone with an AWS account; it must name signing profiles.`;
        throw new errors/* NotaryError */.W('TRUST_POLICY_MALFORMED', message);
    }
    return checkProfile(awsSigner, envelope, trustedIdentities);
}

;// CONCATENATED MODULE: ./packages/notary/lib/verify.js
/** Verifies a signature under one trust policy statement (Trust Store and Trust Policy Specification, "Signature Verification"). */










function startRun() {
    const checks = [];
    return {
        checks,
        async run(name, action, check) {
            if (action === 'skip') {
                checks.push({ name, action, outcome: 'skipped', detail: 'The trust policy leaves this check out.' });
                return undefined;
            }
            try {
                const found = await check();
                checks.push({ name, action, outcome: 'pass', detail: found.detail });
                return found;
            }
            catch (cause) {
                if (!(cause instanceof errors/* NotaryError */.W))
                    throw cause;
                // What the verifier's own side lacks says nothing about the signature.
                const outcome = cause.kind === 'invalid' ? 'fail' : 'inconclusive';
                checks.push({ name, action, outcome, detail: cause.message, code: cause.code });
                if (action === 'enforce') {
                    throw new errors/* NotaryError */.W(cause.code, cause.message, { cause: cause.cause, checks: [...checks] });
                }
                return undefined;
            }
        },
    };
}
/** Fail closed: what an envelope marks critical must be understood, and what a plugin would check must be checked here. */
function checkUnderstood({ verificationPlugin, extendedAttributes }) {
    const { name: plugin, minVersion } = verificationPlugin ?? {};
    if (plugin !== undefined && plugin !== aws_signer/* awsSignerPluginName */.Ex) {
        throw new errors/* NotaryError */.W('PLUGIN_UNSUPPORTED', `The signature demands the verification plugin "${plugin}", which is not known.`);
    }
    if (minVersion !== undefined && (0,semantic_version/* isNewerVersion */.M)(minVersion, aws_signer/* awsSignerPluginVersion */.V0)) {
        throw new errors/* NotaryError */.W('PLUGIN_UNSUPPORTED', `The signature demands version ${minVersion} of the plugin "${plugin ?? ''}"; what version ${aws_signer/* awsSignerPluginVersion */.V0} checks is known.`);
    }
    const understood = plugin === undefined ? [] : aws_signer/* awsSignerAttributeNames */.yS;
    for (const [name, { critical }] of extendedAttributes) {
        if (!critical || understood.includes(name))
            continue;
        const message = name === aws_signer/* awsSignerAliasAttribute */.e4
            ? `The signature was made through an alias of a signing profile ("${name}"), which is not supported.`
            : `The signature demands that the attribute "${name}" is understood, but it is not known.`;
        throw new errors/* NotaryError */.W('CRITICAL_ATTRIBUTE_UNKNOWN', message);
    }
}
function checkIntegrity(bytes) {
    const envelope = (0,lib_envelope/* parseEnvelope */.mE)(bytes);
    (0,lib_envelope/* checkSignature */.jC)(envelope);
    (0,certificate_chain/* checkCodeSigningChain */.e1)(envelope.certificateChain);
    checkUnderstood(envelope);
    const detail = `The ${envelope.algorithm.name} signature and the chain of ${envelope.certificateChain.length} certificates hold.`;
    return { envelope, detail };
}
/**
 * The part of a verification that needs no trust: the envelope's form, its signature and its chain hold, whoever made them.
 * Throws the NotaryError that `verifySignature` would reject with.
 */
function verifyIntegrity(bytes) {
    return checkIntegrity(bytes).envelope;
}
/** A certificate of the chain must be, byte for byte, one of the stores' (no path is built to certificates outside the envelope). */
function checkAuthenticity({ certificateChain, scheme }, { statement, stores }) {
    const type = scheme === 'notary.x509' ? 'ca' : 'signingAuthority';
    const trusted = (0,trust_store/* certificatesOf */.mm)(statement.trustStores, type, stores);
    const match = certificateChain.find(({ der }) => trusted.some((other) => Buffer.compare(der, other.der) === 0));
    if (match === undefined) {
        const reason = trusted.length === 0
            ? `names no trust store of the type "${type}", in which a signature of the scheme ${scheme} must be trusted`
            : 'trusts no certificate of the chain';
        const root = certificateChain.at(-1)?.subjectText ?? '';
        throw new errors/* NotaryError */.W('SIGNER_NOT_TRUSTED', `The policy "${statement.name}" ${reason}; the chain ends at "${root}".`);
    }
    return { detail: `The chain holds the trusted certificate "${match.subjectText}".` };
}
function checkExpiry({ expiry }, now) {
    if (expiry === undefined)
        return { detail: 'The signature states no expiry.' };
    if (now >= expiry)
        throw new errors/* NotaryError */.W('SIGNATURE_EXPIRED', `The signature expired at ${(0,lib_time/* formatRfc3339 */.ZA)(expiry)}.`);
    return { detail: `The signature expires at ${(0,lib_time/* formatRfc3339 */.ZA)(expiry)}.` };
}
async function checkRevocation(envelope, { now, revocation }, authenticTime) {
    const { awsSigner, certificateChain, scheme } = envelope;
    const unknown = (reason, cause) => {
        throw new errors/* NotaryError */.W('REVOCATION_UNKNOWN', `Whether the signature is revoked could not be found out: ${reason}`, { cause });
    };
    const status = await revocation
        .check({
        certificateChain,
        scheme,
        signingTime: scheme === 'notary.x509' ? (authenticTime ?? now) : envelope.signingTime,
        now,
        ...(awsSigner === undefined
            ? {}
            : {
                awsSigner: {
                    profileVersionArn: awsSigner.profileVersionArn,
                    jobArn: awsSigner.jobArn,
                    certificateHashes: (0,certificate_chain/* certificateHashes */.Oo)(certificateChain),
                    platformId: aws_signer/* awsSignerPlatformId */.CP,
                },
            }),
    })
        .catch((cause) => unknown('the check broke off.', cause));
    switch (status.kind) {
        case 'good':
            return { detail: status.detail };
        case 'revoked':
            throw new errors/* NotaryError */.W('SIGNATURE_REVOKED', `The signature is revoked: ${status.entities.join(', ')}.`);
        case 'unknown':
            return unknown(status.reason, status.cause);
    }
}
/**
 * Verifies an envelope in the order of the reference implementation: integrity, authenticity, identity, expiry, authentic
 * timestamp, revocation. Integrity, critical attributes and the plugin's identity are enforced under every level. What an
 * AWS Signer envelope leaves to its plugin is checked natively. Compare the blob with `matchBlob` afterwards.
 *
 * Rejects with the NotaryError of the first enforced check that does not pass; its `checks` tell what was found until then.
 * A statement with the level `skip` is refused with TRUST_POLICY_MALFORMED: leaving verification out is the caller's
 * decision, and must not look like a verification.
 */
async function verifySignature(bytes, options) {
    const { statement, now } = options;
    if (statement.level === 'skip') {
        throw new errors/* NotaryError */.W('TRUST_POLICY_MALFORMED', `The policy "${statement.name}" skips verification, so nothing can be verified.`);
    }
    if (Number.isNaN(now.getTime()))
        throw new TypeError('The time of verification is not a time.');
    const actions = (0,trust_policy/* checkActions */.mZ)(statement);
    const { checks, run } = startRun();
    const integrity = await run('integrity', 'enforce', () => checkIntegrity(bytes));
    if (integrity === undefined)
        throw new TypeError('A check that is enforced was not made.');
    const { envelope } = integrity;
    await run('authenticity', actions.authenticity, () => checkAuthenticity(envelope, options));
    // AWS Signer's certificates are the same for all its customers, so trusting "*" would trust everyone who has an account.
    const wildcard = envelope.awsSigner !== undefined && statement.trustedIdentities.includes('*');
    await run('identity', wildcard ? 'enforce' : actions.identity, () => ({
        detail: checkIdentity(envelope, statement),
    }));
    await run('expiry', actions.expiry, () => checkExpiry(envelope, now));
    const time = await run('authenticTimestamp', actions.authenticTimestamp, () => checkSigningTime(envelope, options));
    await run('revocation', actions.revocation, () => checkRevocation(envelope, options, time?.authenticTime));
    return {
        envelope,
        checks,
        signedBy: envelope.awsSigner?.profileArn ?? envelope.certificateChain[0]?.subjectText ?? '',
        ...(time?.authenticTime === undefined ? {} : { authenticTime: time.authenticTime }),
    };
}


/***/ }),

/***/ 68920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readHash),
/* harmony export */   W: () => (/* binding */ isSignedWithKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _certificate_signature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29607);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27020);
/** Verifies the signatures of CRLs, OCSP answers and timestamps as their AlgorithmIdentifier says (RFC 4055, RFC 5758). */



const hashes = new Map([
    ['2.16.840.1.101.3.4.2.1', 'sha256'],
    ['2.16.840.1.101.3.4.2.2', 'sha384'],
    ['2.16.840.1.101.3.4.2.3', 'sha512'],
]);
const rsaEncryption = '1.2.840.113549.1.1.1';
const rsaPss = '1.2.840.113549.1.1.10';
/** The hash that an AlgorithmIdentifier names. Anything but SHA-256, SHA-384 and SHA-512 is refused. Throws SyntaxError. */
function readHash(algorithm) {
    const hash = hashes.get(algorithm.id);
    if (hash === undefined || !hasNullOrNoParameters(algorithm)) {
        throw new SyntaxError(`The hash algorithm ${algorithm.id} is not accepted.`);
    }
    return hash;
}
function hasNullOrNoParameters({ parameters }) {
    return parameters === undefined || (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(parameters.bytes, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.null).content.length === 0;
}
function schemeOf({ algorithm, digest }) {
    if (algorithm.id !== rsaPss && !hasNullOrNoParameters(algorithm))
        return undefined;
    if (algorithm.id === rsaEncryption)
        return digest === undefined ? undefined : { keyType: 'rsa', hash: digest };
    return (0,_certificate_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .certificateAlgorithmOf */ .sD)({
        signatureAlgorithm: algorithm.id,
        signatureParameters: algorithm.parameters?.bytes ?? new Uint8Array(),
    });
}
function isStrongEnough({ asymmetricKeyType: type, asymmetricKeyDetails: details }) {
    return type === 'rsa'
        ? (details?.modulusLength ?? 0) >= 2048
        : ['prime256v1', 'secp384r1', 'secp521r1'].includes(details?.namedCurve ?? '');
}
/**
 * Whether the holder of `key` signed the bytes: RSA of at least 2048 bits (PKCS #1 v1.5 or PSS) or ECDSA on P-256,
 * P-384 or P-521, each with SHA-2. False for every other algorithm; throws for malformed parameters.
 */
function isSignedWithKey(key, signed) {
    const scheme = schemeOf(signed);
    if (scheme === undefined || scheme.keyType !== key.asymmetricKeyType || !isStrongEnough(key))
        return false;
    const pss = scheme.saltLength === undefined
        ? {}
        : { padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PSS_PADDING, saltLength: scheme.saltLength };
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(scheme.hash, signed.data, { key, ...pss }, signed.signature);
}


/***/ })

};

export const id = 1787;
export const ids = [1787];
export const modules = {

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
// EXTERNAL MODULE: ./packages/notary/lib/errors.js + 1 modules
var errors = __webpack_require__(12259);
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12259);
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


/***/ })

};

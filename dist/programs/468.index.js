export const id = 468;
export const ids = [468];
export const modules = {

/***/ 40468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x509RevocationChecker: () => (/* binding */ x509RevocationChecker)
});

// EXTERNAL MODULE: ./packages/notary/lib/certificate-extensions.js
var certificate_extensions = __webpack_require__(41103);
// EXTERNAL MODULE: ./packages/notary/lib/der-fields.js
var der_fields = __webpack_require__(11720);
// EXTERNAL MODULE: ./packages/notary/lib/der.js
var der = __webpack_require__(27020);
// EXTERNAL MODULE: ./packages/notary/lib/errors.js + 1 modules
var errors = __webpack_require__(12259);
// EXTERNAL MODULE: ./packages/notary/lib/time.js
var lib_time = __webpack_require__(83182);
;// CONCATENATED MODULE: ./packages/notary/lib/revocation-time.js


/**
 * Milliseconds by which an answer's `thisUpdate` may lie after `now`: a responder answers later than the moment that its
 * asker took for `now`, by a clock of its own. The end of validity has no such grace.
 */
const clockSkew = 5 * 60_000;
/** Object identifier of the invalidity date (RFC 5280, 5.3.2). */
const invalidityDateId = '2.5.29.24';
/** When the key is known or suspected to have become unsafe, where the revocation says so. Throws SyntaxError. */
function readInvalidityDate(extensions) {
    const extension = extensions.get(invalidityDateId);
    return extension === undefined
        ? {}
        : { invalidityDate: (0,lib_time/* readTime */.aQ)((0,der/* readOnly */.Tu)(extension.value, der/* derTag */.S_.generalizedTime)) };
}
/**
 * Whether a revocation leaves a signature standing: only where the time of signing is authentic by the scheme itself, and
 * the certificate became invalid after it (Notary Project, "Trust Store and Trust Policy", revocation).
 */
function isAfterSigning({ invalidityDate }, { scheme, signingTime }) {
    return (scheme === 'notary.x509.signingAuthority' && invalidityDate !== undefined && invalidityDate > signingTime);
}

// EXTERNAL MODULE: ./packages/notary/lib/x509-signature.js
var x509_signature = __webpack_require__(68920);
;// CONCATENATED MODULE: ./packages/notary/lib/crl.js
/** Certificate revocation lists (RFC 5280, section 5): reads and verifies complete and delta CRLs. No network. */







const extensionId = {
    crlNumber: '2.5.29.20',
    reason: '2.5.29.21',
    deltaCrlIndicator: '2.5.29.27',
    issuingDistributionPoint: '2.5.29.28',
    freshestCrl: '2.5.29.46',
};
/** Numbers of CRLReason (RFC 5280, 5.3.1) that change what a listing means. */
const certificateHold = 6n;
const removeFromCrl = 8n;
function readParts(crl) {
    const outer = (0,der_fields/* fieldsOf */.Pf)((0,der/* readOnly */.Tu)(crl, der/* derTag */.S_.sequence));
    const tbs = outer.next(der/* derTag */.S_.sequence);
    const algorithm = outer.next(der/* derTag */.S_.sequence);
    const { bits: signature } = (0,der/* readBitString */.Ze)(outer.next(der/* derTag */.S_.bitString));
    outer.end();
    const fields = (0,der_fields/* fieldsOf */.Pf)(tbs);
    const version = fields.optional(der/* derTag */.S_.integer);
    const signedAlgorithm = fields.next(der/* derTag */.S_.sequence);
    const issuer = fields.next(der/* derTag */.S_.sequence);
    const thisUpdate = (0,lib_time/* readTime */.aQ)(fields.optional(der/* derTag */.S_.utcTime) ?? fields.next(der/* derTag */.S_.generalizedTime));
    const nextUpdate = fields.optional(der/* derTag */.S_.utcTime, der/* derTag */.S_.generalizedTime);
    const revoked = fields.optional(der/* derTag */.S_.sequence);
    const extensions = fields.optional(0xa0);
    fields.end();
    if (version !== undefined && (0,der_fields/* readNatural */.O$)(version) !== 1n)
        throw new SyntaxError('The CRL has an unknown version.');
    if (!(0,der_fields/* sameBytes */.er)(algorithm.bytes, signedAlgorithm.bytes)) {
        throw new SyntaxError("The CRL's two statements of the signature algorithm differ.");
    }
    return {
        tbs: tbs.bytes,
        algorithm: (0,der_fields/* readAlgorithm */.wu)(algorithm),
        signature,
        issuer: issuer.bytes,
        thisUpdate,
        nextUpdate: nextUpdate === undefined ? undefined : (0,lib_time/* readTime */.aQ)(nextUpdate),
        revoked,
        extensions: extensions === undefined ? der_fields/* noExtensions */.o3 : (0,der_fields/* readExtensionList */.gY)((0,der_fields/* insideOf */.kP)(extensions, der/* derTag */.S_.sequence)),
    };
}
function expectIssuedBy(parts, issuer) {
    if (!(0,der_fields/* sameBytes */.er)(parts.issuer, issuer.subject))
        throw new SyntaxError("The CRL is not the certificate issuer's own.");
    if (issuer.keyUsage?.cRLSign === false)
        throw new SyntaxError("The issuer's key may not sign CRLs.");
    const { algorithm, tbs: data, signature } = parts;
    if (!(0,x509_signature/* isSignedWithKey */.W)(issuer.publicKey, { algorithm, data, signature })) {
        throw new SyntaxError("The CRL's signature is not its issuer's.");
    }
}
function expectInForce({ thisUpdate, nextUpdate }, now) {
    // Fail closed: a CRL without nextUpdate could be replayed for ever.
    if (nextUpdate === undefined || nextUpdate <= now) {
        throw new SyntaxError('The CRL is out of date, or does not say until when it holds.');
    }
    if (thisUpdate.getTime() > now.getTime() + clockSkew)
        throw new SyntaxError('The CRL is from the future.');
}
function fullNameUris(pointName) {
    return (0,der/* childrenOf */.LU)(pointName)
        .filter(({ tag }) => tag === 0xa0)
        .flatMap((fullName) => (0,der/* childrenOf */.LU)(fullName).filter(({ tag }) => tag === 0x86))
        .map(({ content }) => Buffer.from(content).toString('latin1'));
}
/** Throws unless a CRL with this issuing distribution point speaks for the certificate (RFC 5280, 5.2.5 and 6.3.3). */
function expectInScope(scope, certificate) {
    if (scope.length === 0)
        return;
    const fields = (0,der_fields/* fieldsOf */.Pf)((0,der/* readOnly */.Tu)(scope, der/* derTag */.S_.sequence));
    const pointName = fields.optional(0xa0);
    const flag = (tag) => {
        const element = fields.optional(tag);
        return element !== undefined && (0,der/* readBoolean */.Vf)({ ...element, tag: der/* derTag */.S_.boolean });
    };
    const onlyUsers = flag(0x81);
    const onlyAuthorities = flag(0x82);
    const onlySomeReasons = fields.optional(0x83) !== undefined;
    const isIndirect = flag(0x84);
    const onlyAttributes = flag(0x85);
    fields.end();
    const isAuthority = certificate.basicConstraints?.ca === true;
    if (onlyAttributes || (isAuthority ? onlyUsers : onlyAuthorities)) {
        throw new SyntaxError('The CRL is for certificates of another type.');
    }
    // Fail closed: both would need other CRLs beside this one before they could say that a certificate is good.
    if (onlySomeReasons || isIndirect)
        throw new SyntaxError('The CRL covers only some reasons, or other issuers.');
    // INVARIANT: a CA's CRL for other certificates, put in this one's place on the way, is never taken for it.
    if (pointName !== undefined && !fullNameUris(pointName).some((uri) => certificate.crlUrls.includes(uri))) {
        throw new SyntaxError('The CRL is for another distribution point.');
    }
}
function readReason(extensions) {
    const extension = extensions.get(extensionId.reason);
    if (extension === undefined)
        return 'other';
    const reason = (0,der_fields/* readNatural */.O$)((0,der/* readOnly */.Tu)(extension.value, der/* derTag */.S_.enumerated));
    return reason === certificateHold ? 'hold' : reason === removeFromCrl ? 'removed' : 'other';
}
function findEntries(revoked, certificate) {
    const found = [];
    if (revoked === undefined)
        return found;
    for (const item of (0,der_fields/* itemsOf */.S3)(revoked, der/* derTag */.S_.sequence)) {
        const fields = (0,der_fields/* fieldsOf */.Pf)(item);
        const serialNumber = (0,der/* readIntegerBytes */.WI)(fields.next(der/* derTag */.S_.integer));
        const time = fields.optional(der/* derTag */.S_.utcTime) ?? fields.next(der/* derTag */.S_.generalizedTime);
        const list = fields.optional(der/* derTag */.S_.sequence);
        fields.end();
        const extensions = list === undefined ? der_fields/* noExtensions */.o3 : (0,der_fields/* readExtensionList */.gY)(list);
        // Of every entry, not only the certificate's: a critical extension can change whose certificate an entry means.
        (0,der_fields/* expectKnownCritical */.CL)(extensions, [extensionId.reason, invalidityDateId]);
        if ((0,der_fields/* hexOf */.ZD)(serialNumber) !== certificate.serialNumber)
            continue;
        found.push({
            revokedAt: (0,lib_time/* readTime */.aQ)(time),
            reason: readReason(extensions),
            ...readInvalidityDate(extensions),
        });
    }
    return found;
}
function numberIn(extensions, id) {
    const extension = extensions.get(id);
    return extension === undefined ? undefined : (0,der_fields/* readNatural */.O$)((0,der/* readOnly */.Tu)(extension.value, der/* derTag */.S_.integer));
}
function readList(crl, { certificate, issuer }, now) {
    const parts = readParts(crl);
    const { extensions } = parts;
    expectIssuedBy(parts, issuer);
    expectInForce(parts, now);
    (0,der_fields/* expectKnownCritical */.CL)(extensions, [extensionId.issuingDistributionPoint, extensionId.deltaCrlIndicator]);
    const scope = extensions.get(extensionId.issuingDistributionPoint)?.value ?? new Uint8Array();
    expectInScope(scope, certificate);
    const freshest = extensions.get(extensionId.freshestCrl);
    return {
        kind: extensions.has(extensionId.deltaCrlIndicator) ? 'delta' : 'complete',
        number: numberIn(extensions, extensionId.crlNumber),
        baseNumber: numberIn(extensions, extensionId.deltaCrlIndicator),
        scope,
        freshestUrls: freshest === undefined ? [] : (0,certificate_extensions/* readDistributionUrls */.L)(freshest),
        entries: findEntries(parts.revoked, certificate),
    };
}
function unusable(reason, cause) {
    return new errors/* NotaryError */.W('REVOCATION_UNKNOWN', `A CRL cannot be relied on. ${reason}`, { cause });
}
/**
 * Reads and verifies the DER of a CRL: signed by the certificate's issuer, in force at `now`, and of a scope that covers
 * the certificate. Throws NotaryError REVOCATION_UNKNOWN for a CRL that cannot be relied on.
 */
function readRevocationList(crl, subject, now) {
    try {
        return readList(crl, subject, now);
    }
    catch (cause) {
        throw unusable(cause instanceof Error ? cause.message : '', cause);
    }
}
/**
 * The listings that make the certificate revoked, from a complete CRL and, where there is one, the delta that brings it
 * up to date (RFC 5280, 5.2.4). Throws NotaryError REVOCATION_UNKNOWN when the two do not belong together.
 */
function revocationsIn(complete, delta) {
    if (complete.kind !== 'complete')
        throw unusable('A delta CRL stands where a complete one belongs.');
    if (complete.entries.some(({ reason }) => reason === 'removed')) {
        throw unusable('A complete CRL lists a certificate as removed from it.');
    }
    if (delta === undefined)
        return complete.entries;
    if (!belongsTo(delta, complete))
        throw unusable('The delta CRL does not belong to the complete CRL.');
    const added = delta.entries.filter(({ reason }) => reason !== 'removed');
    if (added.length > 0 || delta.entries.length === 0)
        return [...complete.entries, ...added];
    // Fail closed: only a hold can be lifted; a certificate revoked for any other reason stays so.
    return complete.entries.filter(({ reason }) => reason !== 'hold');
}
function belongsTo(delta, complete) {
    return (delta.kind === 'delta' &&
        complete.number !== undefined &&
        delta.number !== undefined &&
        delta.baseNumber !== undefined &&
        delta.baseNumber <= complete.number &&
        complete.number <= delta.number &&
        (0,der_fields/* sameBytes */.er)(delta.scope, complete.scope));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/notary/lib/certificate-fields.js
var certificate_fields = __webpack_require__(11132);
// EXTERNAL MODULE: ./packages/notary/lib/certificate-signature.js
var certificate_signature = __webpack_require__(29607);
// EXTERNAL MODULE: ./packages/notary/lib/certificate.js
var certificate = __webpack_require__(63664);
;// CONCATENATED MODULE: ./packages/notary/lib/ocsp.js
/** OCSP (RFC 6960): writes the question about one certificate, and reads and verifies the answer. No network. */










const sha1 = '1.3.14.3.2.26';
const certIdHashes = new Map([
    [sha1, 'sha1'],
    ['2.16.840.1.101.3.4.2.1', 'sha256'],
    ['2.16.840.1.101.3.4.2.2', 'sha384'],
    ['2.16.840.1.101.3.4.2.3', 'sha512'],
]);
const basicResponse = '1.3.6.1.5.5.7.48.1.1';
const noCheckExtension = '1.3.6.1.5.5.7.48.1.5';
const ocspSigning = '1.3.6.1.5.5.7.3.9';
function encode(tag, ...contents) {
    const content = Buffer.concat(contents);
    const { length } = content;
    const header = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
    return Buffer.concat([Uint8Array.of(tag, ...header), content]);
}
/**
 * The DER of an OCSPRequest without a nonce (RFC 6960, 4.1.1). It names the certificate by SHA-1, which every responder
 * knows; nothing is proven by that hash, so its weakness does not matter.
 */
function ocspRequest({ certificate, issuer }) {
    const algorithm = encode(der/* derTag */.S_.sequence, Buffer.from('06052b0e03021a0500', 'hex'));
    const certId = encode(der/* derTag */.S_.sequence, algorithm, encode(der/* derTag */.S_.octetString, (0,external_node_crypto_.createHash)('sha1').update(certificate.issuer).digest()), encode(der/* derTag */.S_.octetString, (0,certificate_fields/* ocspKeyHash */.vE)(issuer)), encode(der/* derTag */.S_.integer, Buffer.from(certificate.serialNumber, 'hex')));
    return [1, 2, 3, 4].reduce((inner) => encode(der/* derTag */.S_.sequence, inner), certId);
}
function optionalExtensions(explicit) {
    return explicit === undefined ? der_fields/* noExtensions */.o3 : (0,der_fields/* readExtensionList */.gY)((0,der_fields/* insideOf */.kP)(explicit, der/* derTag */.S_.sequence));
}
/** The BasicOCSPResponse within a successful OCSPResponse. */
function readBasicResponse(response) {
    const outer = (0,der_fields/* fieldsOf */.Pf)((0,der/* readOnly */.Tu)(response, der/* derTag */.S_.sequence));
    const status = (0,der_fields/* readNatural */.O$)(outer.next(der/* derTag */.S_.enumerated));
    if (status !== 0n)
        throw new SyntaxError(`The responder answered with the error status ${status}.`);
    const holder = (0,der_fields/* fieldsOf */.Pf)((0,der_fields/* insideOf */.kP)(outer.next(0xa0), der/* derTag */.S_.sequence));
    outer.end();
    const type = (0,der/* readObjectIdentifier */.LP)(holder.next(der/* derTag */.S_.objectIdentifier));
    const basic = holder.next(der/* derTag */.S_.octetString);
    holder.end();
    if (type !== basicResponse)
        throw new SyntaxError(`The OCSP answer has the unknown type ${type}.`);
    const fields = (0,der_fields/* fieldsOf */.Pf)((0,der_fields/* insideOf */.kP)(basic, der/* derTag */.S_.sequence));
    const tbs = fields.next(der/* derTag */.S_.sequence);
    const algorithm = (0,der_fields/* readAlgorithm */.wu)(fields.next(der/* derTag */.S_.sequence));
    const { bits: signature } = (0,der/* readBitString */.Ze)(fields.next(der/* derTag */.S_.bitString));
    const certificates = fields.optional(0xa0);
    fields.end();
    return {
        tbs,
        algorithm,
        signature,
        certificates: certificates === undefined ? [] : (0,der/* childrenOf */.LU)((0,der_fields/* insideOf */.kP)(certificates, der/* derTag */.S_.sequence)),
    };
}
function readResponseData(tbs) {
    const fields = (0,der_fields/* fieldsOf */.Pf)(tbs);
    const version = fields.optional(0xa0);
    if (version !== undefined && (0,der_fields/* readNatural */.O$)((0,der_fields/* insideOf */.kP)(version, der/* derTag */.S_.integer)) !== 0n) {
        throw new SyntaxError('The OCSP answer has an unknown version.');
    }
    const responder = fields.optional(0xa1) ?? fields.next(0xa2);
    fields.next(der/* derTag */.S_.generalizedTime);
    const responses = fields.next(der/* derTag */.S_.sequence);
    (0,der_fields/* expectKnownCritical */.CL)(optionalExtensions(fields.optional(0xa1)), []);
    fields.end();
    return { responder, responses };
}
/** Whether a ResponderID, by name or by key, means this certificate. */
function names(responder, certificate) {
    return responder.tag === 0xa1
        ? (0,der_fields/* sameBytes */.er)(responder.content, certificate.subject)
        : (0,der_fields/* sameBytes */.er)((0,der_fields/* insideOf */.kP)(responder, der/* derTag */.S_.octetString).content, (0,certificate_fields/* ocspKeyHash */.vE)(certificate));
}
function mayAnswerFor(issuer, delegate, now) {
    return ((0,certificate_signature/* isSignedBy */.s3)(delegate, issuer) &&
        delegate.extendedKeyUsage?.includes(ocspSigning) === true &&
        delegate.keyUsage?.digitalSignature !== false &&
        delegate.notBefore <= now &&
        now <= delegate.notAfter);
}
/** The certificate of the answer's signer: the issuer itself, or one to which that issuer delegated (RFC 6960, 4.2.2.2). */
function findResponder(basic, responder, issuer, now) {
    const hasSigned = ({ publicKey }) => (0,x509_signature/* isSignedWithKey */.W)(publicKey, {
        algorithm: basic.algorithm,
        data: basic.tbs.bytes,
        signature: basic.signature,
    });
    if (names(responder, issuer) && hasSigned(issuer))
        return issuer;
    const delegate = basic.certificates
        .map(({ bytes }) => (0,certificate/* parseCertificate */.h)(bytes))
        .find((one) => names(responder, one) && mayAnswerFor(issuer, one, now) && hasSigned(one));
    if (delegate === undefined)
        throw new SyntaxError('The OCSP answer is not signed by the issuer or its delegate.');
    return delegate;
}
function isAbout(certId, { certificate, issuer }) {
    const fields = (0,der_fields/* fieldsOf */.Pf)(certId);
    const hash = certIdHashes.get((0,der_fields/* readAlgorithm */.wu)(fields.next(der/* derTag */.S_.sequence)).id);
    const nameHash = fields.next(der/* derTag */.S_.octetString).content;
    const keyHash = fields.next(der/* derTag */.S_.octetString).content;
    const serialNumber = (0,der_fields/* hexOf */.ZD)((0,der/* readIntegerBytes */.WI)(fields.next(der/* derTag */.S_.integer)));
    fields.end();
    return (hash !== undefined &&
        serialNumber === certificate.serialNumber &&
        (0,der_fields/* sameBytes */.er)(nameHash, (0,external_node_crypto_.createHash)(hash).update(certificate.issuer).digest()) &&
        (0,der_fields/* sameBytes */.er)(keyHash, (0,certificate_fields/* ocspKeyHash */.vE)(issuer, hash)));
}
function readStatus(element, extensions) {
    if (element.tag === 0x80 && element.content.length === 0)
        return { kind: 'good' };
    if (element.tag === 0x82 && element.content.length === 0)
        return { kind: 'unknown' };
    if (element.tag !== 0xa1)
        throw new SyntaxError('The OCSP answer has an unknown certificate status.');
    const fields = (0,der_fields/* fieldsOf */.Pf)(element);
    const revokedAt = (0,lib_time/* readTime */.aQ)(fields.next(der/* derTag */.S_.generalizedTime));
    fields.optional(0xa0);
    fields.end();
    return { kind: 'revoked', revokedAt, ...readInvalidityDate(extensions) };
}
/** The status in one SingleResponse; undefined if it is about another certificate. */
function readSingle(single, subject, now) {
    const fields = (0,der_fields/* fieldsOf */.Pf)(single);
    if (!isAbout(fields.next(der/* derTag */.S_.sequence), subject))
        return undefined;
    const status = fields.optional(0x80, 0x82) ?? fields.next(0xa1);
    const thisUpdate = (0,lib_time/* readTime */.aQ)(fields.next(der/* derTag */.S_.generalizedTime));
    const nextUpdate = fields.optional(0xa0);
    const extensions = optionalExtensions(fields.optional(0xa1));
    fields.end();
    (0,der_fields/* expectKnownCritical */.CL)(extensions, [invalidityDateId]);
    // Fail closed: without nextUpdate an answer from long ago could be replayed for ever.
    if (nextUpdate === undefined || (0,lib_time/* readTime */.aQ)((0,der_fields/* insideOf */.kP)(nextUpdate, der/* derTag */.S_.generalizedTime)) < now) {
        throw new SyntaxError('The OCSP answer is out of date, or does not say until when it holds.');
    }
    if (thisUpdate.getTime() > now.getTime() + clockSkew)
        throw new SyntaxError('The OCSP answer is from the future.');
    return readStatus(status, extensions);
}
function readAnswer(response, subject, now) {
    const basic = readBasicResponse(response);
    const { responder, responses } = readResponseData(basic.tbs);
    const signer = findResponder(basic, responder, subject.issuer, now);
    const found = [...(0,der_fields/* itemsOf */.S3)(responses, der/* derTag */.S_.sequence)].flatMap((single) => readSingle(single, subject, now) ?? []);
    const [status, ...others] = found;
    if (status === undefined || others.length > 0) {
        throw new SyntaxError('The OCSP answer speaks not exactly once of the certificate that was asked about.');
    }
    const isChecked = signer === subject.issuer || (0,certificate_fields/* extensionsOf */.oQ)(signer).has(noCheckExtension);
    return { status, ...(isChecked ? {} : { uncheckedResponder: signer }) };
}
/**
 * Reads and verifies the DER of an OCSPResponse: signed by the issuer or its delegate, about this certificate, and in
 * force at `now`. Throws NotaryError REVOCATION_UNKNOWN for an answer that cannot be relied on.
 */
function readOcspAnswer(response, subject, now) {
    try {
        return readAnswer(response, subject, now);
    }
    catch (cause) {
        const reason = cause instanceof Error ? ` ${cause.message}` : '';
        throw new errors/* NotaryError */.W('REVOCATION_UNKNOWN', `An OCSP answer cannot be relied on.${reason}`, { cause });
    }
}

;// CONCATENATED MODULE: ./packages/notary/lib/x509-revocation.js
/** Decides whether the certificates of a chain are revoked, by OCSP where they name a responder and by CRL otherwise. */



function describe({ subjectText, serialNumber }) {
    return `${subjectText} (serial number ${serialNumber})`;
}
function unknownStatus({ certificate }, causes) {
    const reasons = causes.map((cause) => (cause instanceof Error ? cause.message : String(cause)));
    return { kind: 'unknown', reason: `${describe(certificate)}: ${reasons.join(' ')}`, causes };
}
function revokedStatus({ certificate }) {
    return { kind: 'revoked', entity: describe(certificate) };
}
/** Gets the delta CRL from the first of its addresses that has a usable one; undefined where none is announced. */
async function findDelta(question, complete) {
    const { certificate, request, fetcher } = question;
    const urls = [...new Set([...complete.freshestUrls, ...certificate.freshestCrlUrls])];
    const causes = [];
    for (const url of urls) {
        try {
            const delta = readRevocationList(await fetcher.crl(url), question, request.now);
            // Called for its refusal: a delta of another complete CRL must not stop the search.
            revocationsIn(complete, delta);
            return delta;
        }
        catch (cause) {
            causes.push(cause);
        }
    }
    // Fail closed: an announced delta may be the very one that lists the certificate.
    if (causes.length > 0)
        throw new AggregateError(causes, 'No announced delta CRL could be used.');
    return undefined;
}
async function isListed(question, url) {
    const { request, fetcher } = question;
    const complete = readRevocationList(await fetcher.crl(url), question, request.now);
    const delta = await findDelta(question, complete);
    return revocationsIn(complete, delta).some((entry) => !isAfterSigning(entry, request));
}
/** Every CRL that the certificate names must be usable and must not list it; one listing is enough to revoke. */
async function statusByCrl(question) {
    const urls = [...new Set(question.certificate.crlUrls)];
    const outcomes = await Promise.allSettled(urls.map((url) => isListed(question, url)));
    if (outcomes.some((outcome) => outcome.status === 'fulfilled' && outcome.value))
        return revokedStatus(question);
    const causes = outcomes.flatMap((outcome) => outcome.status === 'rejected' ? [outcome.reason] : []);
    if (causes.length > 0)
        return unknownStatus(question, causes);
    if (urls.length === 0)
        return unknownStatus(question, [new Error('The certificate names no CRL.')]);
    return { kind: 'good', by: 'CRL' };
}
/** Asks one responder. Throws when its answer is missing, unusable or "unknown". */
async function askResponder(question, url) {
    const { request, fetcher, issuer } = question;
    const response = await fetcher.ocsp(url, ocspRequest(question));
    const { status, uncheckedResponder } = readOcspAnswer(response, question, request.now);
    if (uncheckedResponder !== undefined) {
        // By CRL only, never by OCSP: the delegate would be asked about itself.
        const responder = await statusByCrl({ ...question, certificate: uncheckedResponder, issuer });
        if (responder.kind !== 'good') {
            throw new Error('The OCSP responder may have been revoked itself.', { cause: responder });
        }
    }
    if (status.kind === 'unknown')
        throw new Error('The OCSP responder does not know the certificate.');
    const isRevoked = status.kind === 'revoked' && !isAfterSigning(status, request);
    return isRevoked ? revokedStatus(question) : { kind: 'good', by: 'OCSP' };
}
async function statusOf(question) {
    const { ocspUrls, crlUrls } = question.certificate;
    if (ocspUrls.length === 0 && crlUrls.length === 0)
        return { kind: 'good', by: 'no revocation address' };
    const causes = [];
    for (const url of new Set(ocspUrls)) {
        try {
            return await askResponder(question, url);
        }
        catch (cause) {
            causes.push(cause);
        }
    }
    if (crlUrls.length === 0)
        return unknownStatus(question, causes);
    const status = await statusByCrl(question);
    return status.kind === 'unknown' ? { ...status, causes: [...causes, ...status.causes] } : status;
}
function conclude(statuses) {
    const entities = statuses.flatMap((status) => (status.kind === 'revoked' ? [status.entity] : []));
    if (entities.length > 0)
        return { kind: 'revoked', entities };
    const unknowns = statuses.flatMap((status) => (status.kind === 'unknown' ? [status] : []));
    if (unknowns.length > 0) {
        const reason = unknowns.map((status) => status.reason).join('; ');
        const cause = new AggregateError(unknowns.flatMap((status) => status.causes), reason);
        return { kind: 'unknown', reason, cause };
    }
    const ways = statuses.flatMap((status) => (status.kind === 'good' ? [status.by] : []));
    const counts = [...new Set(ways)].map((way) => `${way}: ${ways.filter((one) => one === way).length}`);
    return { kind: 'good', detail: `No certificate is revoked (${counts.join(', ') || 'the root alone'}).` };
}
/**
 * Checks every certificate of a chain but the root (Notary Project, "Trust Store and Trust Policy", "Certificate
 * Revocation Evaluation"): OCSP first, CRLs where there is no responder or none gives a status that holds; a certificate
 * that names neither cannot be revoked. One certificate that is revoked or cannot be determined decides for all.
 */
function x509RevocationChecker(fetcher) {
    return {
        async check(request) {
            const { certificateChain: chain, awsSigner } = request;
            if (chain.length === 0)
                return { kind: 'unknown', reason: 'There is no certificate to check.' };
            if (awsSigner !== undefined) {
                // Fail closed: AWS Signer revokes jobs and profiles, of which no CRL and no OCSP responder knows.
                return { kind: 'unknown', reason: 'Only AWS Signer itself can say whether its signature is revoked.' };
            }
            const questions = chain.slice(1).map((issuer, index) => {
                const certificate = chain[index];
                return statusOf({ certificate, issuer, request, fetcher });
            });
            return conclude(await Promise.all(questions));
        },
    };
}


/***/ })

};

export const id = 6631;
export const ids = [6631];
export const modules = {

/***/ 76631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s3Copier: () => (/* binding */ s3Copier)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-es/commandBuilder.js + 33 modules
var commandBuilder = __webpack_require__(22072);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(35120);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-s3/dist-es/commands/CopyObjectCommand.js


class CopyObjectCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep1 */.s4, commandBuilder/* _mw1 */.Fw, "CopyObject", schemas_0/* CopyObject$ */.xmu) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-s3/dist-es/commands/UploadPartCopyCommand.js


class UploadPartCopyCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep4 */.zr, commandBuilder/* _mw1 */.Fw, "UploadPartCopy", schemas_0/* UploadPartCopy$ */.Qp6) {
}

// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/values/digest.js
var digest = __webpack_require__(13954);
// EXTERNAL MODULE: ./packages/aws/lib/failures.js
var failures = __webpack_require__(35124);
// EXTERNAL MODULE: ./packages/aws/lib/s3-multipart.js + 3 modules
var s3_multipart = __webpack_require__(61891);
// EXTERNAL MODULE: ./packages/aws/lib/s3-reader.js + 2 modules
var s3_reader = __webpack_require__(47641);
// EXTERNAL MODULE: ./packages/aws/lib/s3-store.js
var s3_store = __webpack_require__(89985);
;// CONCATENATED MODULE: ./packages/aws/lib/s3-copier.js
/** Copies objects from one S3 store to another inside S3; S3 computes the SHA-256 of what it wrote, and that must be the signed one. */







/** Copies within one session, which may read `source` and write `target`; requests go to the target's region. */
function s3Copier(session, source, target, options = {}) {
    const limit = options.singleRequestLimit ?? digest/* singleRequestLimit */.np;
    return {
        copy: async (key, expected) => {
            const client = await (0,s3_store/* s3Client */.oD)(session, target);
            const copy = {
                session,
                client,
                source,
                store: target,
                key,
                protection: options,
                retry: options.retry ?? {},
            };
            if (expected.size > limit) {
                return await copyParts(copy, (0,s3_multipart/* planSignedParts */.a_)(expected, (0,s3_store/* locate */.x5)(source, key, undefined).uri));
            }
            return (await copyWhole(copy, expected)) ?? (await copySinglePart(copy, expected));
        },
    };
}
/**
 * Undefined where the bucket does not take CopyObject with If-None-Match: a bucket whose policy demands conditional
 * writes may answer 501 (S3 user guide, "Enforce conditional writes").
 */
async function copyWhole(copy, expected) {
    const { client, store, key, protection } = copy;
    const send = () => client.send(new CopyObjectCommand({
        ...(0,s3_store/* address */.hl)(store, key),
        ...(0,s3_store/* protectionOf */.fA)(protection),
        ...sourceOf(copy),
        ChecksumAlgorithm: 'SHA256',
        MetadataDirective: 'COPY',
        // A copy is the same bytes; whoever could tag or annotate the source has no say about the target.
        TaggingDirective: 'REPLACE',
        AnnotationDirective: 'EXCLUDE',
        IfNoneMatch: '*',
    }));
    try {
        const answer = await (0,failures/* withRetries */.LH)(send, copy.retry);
        const sha256 = await checksumOfCopy(copy, answer);
        assertCopied(copy, sha256, expected);
        return { outcome: 'created', location: (0,s3_store/* locate */.x5)(store, key, answer.VersionId), sha256 };
    }
    catch (error) {
        if ((0,s3_multipart/* isStanding */.Pj)(error))
            return { outcome: 'exists', location: (0,s3_store/* locate */.x5)(store, key, undefined) };
        if ((0,failures/* statusOf */.c2)(error) === 501 || (0,failures/* errorName */.Is)(error) === 'NotImplemented')
            return undefined;
        throw copyFailure(copy, error);
    }
}
/** Servers with the API of S3 may compute the checksum and not say it in their answer: it is then asked for. */
async function checksumOfCopy({ session, store, key, retry }, { CopyObjectResult, VersionId }) {
    const { ChecksumSHA256, ChecksumType } = CopyObjectResult ?? {};
    if (ChecksumSHA256 !== undefined)
        return (0,s3_store/* readChecksum */.IM)('s3:CopyObject', ChecksumSHA256, ChecksumType);
    // Another writer may be at the same key: the checksum of its version would say nothing about this copy.
    const stored = await (0,s3_reader/* readDigest */.r)({ session, store, key, retry }, VersionId);
    if (stored?.sha256 === undefined || stored.location.versionId !== VersionId) {
        throw (0,failures/* unexpectedAnswer */.au)('s3:CopyObject', 'without the SHA-256 checksum it was asked for');
    }
    return stored.sha256;
}
function sourceOf({ source, key }) {
    const path = (0,s3_store/* fullKey */.P0)(source, key).split('/').map(encodeURIComponent).join('/');
    const owner = source.expectedBucketOwner;
    return {
        CopySource: `${source.bucket}/${path}`,
        ...(owner === undefined ? {} : { ExpectedSourceBucketOwner: owner }),
    };
}
function assertCopied({ store, key }, sha256, expected) {
    if (sha256 === expected.sha256)
        return;
    const { uri } = (0,s3_store/* locate */.x5)(store, key, undefined);
    throw new errors/* VerificationError */.mk('DIGEST_MISMATCH', `S3 computed the SHA-256 ${sha256} for ${uri}, signed is ${expected.sha256}`, {
        nextStep: 'Find out what changed the file in the source store; the release was not promoted.',
    });
}
function copyFailure({ source, store, key }, error) {
    const from = (0,s3_store/* locate */.x5)(source, key, undefined).uri;
    if ((0,failures/* errorName */.Is)(error) === 'NoSuchKey') {
        return new errors/* VerificationError */.mk('FILE_MISSING', `${key} is part of the release but is not in ${source.uri}`, { cause: error });
    }
    const means = `Copying takes s3:GetObject and kms:Decrypt on ${from} too.`;
    return (0,failures/* toServiceError */.N1)(error, (0,s3_store/* describeCall */.GC)('s3:PutObject', store, key, means));
}
async function copyParts(copy, plan) {
    return await (0,s3_multipart/* createFromParts */.F0)(copy, plan, (part, uploadId) => copyPart(copy, part, uploadId, plan));
}
/** The only part's checksum, which S3 computed and createFromParts has compared, is that of the whole object. */
async function copySinglePart(copy, expected) {
    const { outcome, location } = await copyParts(copy, (0,s3_multipart/* planSinglePart */.P0)(expected));
    return outcome === 'exists' ? { outcome, location } : { outcome, location, sha256: expected.sha256 };
}
async function copyPart(copy, part, uploadId, plan) {
    const { client, store, key, retry } = copy;
    const { start, end } = part.range;
    const send = () => client.send(new UploadPartCopyCommand({
        ...(0,s3_store/* address */.hl)(store, key),
        ...sourceOf(copy),
        UploadId: uploadId,
        PartNumber: part.number,
        ...(plan.parts.length === 1 ? {} : { CopySourceRange: `bytes=${start}-${end - 1}` }),
    }));
    const answer = await (0,failures/* withRetries */.LH)(send, retry).catch((error) => {
        throw copyFailure(copy, error);
    });
    const { ETag, ChecksumSHA256 } = answer.CopyPartResult ?? {};
    if (ETag === undefined || ChecksumSHA256 === undefined) {
        throw (0,failures/* unexpectedAnswer */.au)('s3:UploadPartCopy', `without the entity tag and the SHA-256 of part ${part.number}`);
    }
    return { eTag: ETag, sha256: ChecksumSHA256 };
}


/***/ }),

/***/ 47641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ readDigest),
  s3Reader: () => (/* binding */ s3Reader)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-es/commandBuilder.js + 33 modules
var commandBuilder = __webpack_require__(22072);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(35120);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-s3/dist-es/commands/GetObjectCommand.js


class GetObjectCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw7 */.Fb, "GetObject", schemas_0/* GetObject$ */.iKp) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-s3/dist-es/commands/HeadObjectCommand.js


class HeadObjectCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw8 */.y3, "HeadObject", schemas_0/* HeadObject$ */.QdX) {
}

// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/aws/lib/failures.js
var failures = __webpack_require__(35124);
// EXTERNAL MODULE: ./packages/aws/lib/s3-store.js
var s3_store = __webpack_require__(89985);
;// CONCATENATED MODULE: ./packages/aws/lib/s3-reader.js
/** Reads objects of an S3 store; a transfer that breaks off is resumed where it stopped, on the same version. */




const getObject = 's3:GetObject';
const resumptions = 8;
const deniedMeans = 'S3 also answers 403 for an object that does not exist, unless the role may list the bucket.';
function s3Reader(session, store, retry = {}) {
    return {
        storeUri: store.uri,
        open: (key, options = {}) => openObject({ session, store, retry, key }, options),
        digestOf: (key) => readDigest({ session, store, retry, key }),
    };
}
/** Undefined when S3 says that there is no such object; a missing bucket is a failure. */
async function orAbsent(target, operation, send) {
    try {
        return await (0,failures/* withRetries */.LH)(send, target.retry);
    }
    catch (error) {
        if (isAbsent(error))
            return undefined;
        throw (0,failures/* toServiceError */.N1)(error, (0,s3_store/* describeCall */.GC)(operation, target.store, target.key, deniedMeans));
    }
}
/** HEAD answers have no body, so their 404 has no more precise name than NotFound. */
function isAbsent(error) {
    return (0,failures/* statusOf */.c2)(error) === 404 && ['NoSuchKey', 'NoSuchVersion', 'NotFound'].includes((0,failures/* errorName */.Is)(error));
}
async function get(target, pin, range) {
    const client = await (0,s3_store/* s3Client */.oD)(target.session, target.store);
    return await client.send(new GetObjectCommand({
        ...(0,s3_store/* address */.hl)(target.store, target.key),
        ...(pin.versionId === undefined ? {} : { VersionId: pin.versionId }),
        ...(pin.eTag === undefined ? {} : { IfMatch: pin.eTag }),
        ...(range === undefined ? {} : { Range: `bytes=${range.start}-${range.end - 1}` }),
    }));
}
async function openObject(target, { versionId, range }) {
    const asked = versionId === undefined ? {} : { versionId };
    const answer = await orAbsent(target, getObject, () => get(target, asked, range));
    if (answer === undefined)
        return undefined;
    if (versionId !== undefined && answer.VersionId !== versionId)
        throw (0,failures/* unexpectedAnswer */.au)(getObject, `not with version ${versionId}`);
    const { size, from, to } = readExtent(answer, range);
    const pin = {
        ...(answer.VersionId === undefined ? {} : { versionId: answer.VersionId }),
        ...(answer.ETag === undefined ? {} : { eTag: answer.ETag }),
    };
    return {
        location: (0,s3_store/* locate */.x5)(target.store, target.key, answer.VersionId),
        size,
        bytes: readOn(target, answer, pin, { start: from, end: to }),
    };
}
function readExtent({ ContentLength, ContentRange }, range) {
    if (ContentLength === undefined)
        throw (0,failures/* unexpectedAnswer */.au)(getObject, 'without a length');
    if (range === undefined)
        return { size: ContentLength, from: 0, to: ContentLength };
    const [, first, last, total] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(ContentRange ?? '') ?? [];
    if (Number(first) !== range.start ||
        Number(last) !== range.end - 1 ||
        ContentLength !== range.end - range.start) {
        throw (0,failures/* unexpectedAnswer */.au)(getObject, 'with another range than was asked for');
    }
    return { size: Number(total), from: range.start, to: range.end };
}
/**
 * The bytes of `extent`, from the answer at hand and, where its connection breaks, from ranged requests for the rest.
 * INVARIANT: every request after the first is pinned to the version and the entity tag of the first.
 */
async function* readOn(target, opened, pin, extent) {
    let at = extent.start;
    let answer = opened;
    for (let resumed = 0;; resumed++) {
        try {
            for await (const chunk of (answer.Body ?? [])) {
                at += chunk.length;
                if (at > extent.end)
                    throw (0,failures/* unexpectedAnswer */.au)(getObject, 'with more bytes than it announced');
                yield chunk;
            }
            if (at === extent.end)
                return;
            throw endedEarly(target, at, extent);
        }
        catch (error) {
            const told = (0,failures/* toServiceError */.N1)(error, (0,s3_store/* describeCall */.GC)(getObject, target.store, target.key, deniedMeans));
            if (!(told instanceof errors/* ServiceError */._7) || !told.retryable || resumed >= resumptions || !isPinned(pin))
                throw told;
            answer = await resume(target, pin, { start: at, end: extent.end });
        }
    }
}
function endedEarly({ store, key }, at, { end }) {
    const { uri } = (0,s3_store/* locate */.x5)(store, key, undefined);
    return new errors/* ServiceError */._7('NETWORK', `${getObject} on ${uri} ended at byte ${at} of ${end}`, {
        operation: getObject,
        retryable: true,
    });
}
function isPinned({ versionId, eTag }) {
    return versionId !== undefined || eTag !== undefined;
}
async function resume(target, pin, rest) {
    const answer = await orAbsent(target, getObject, () => get(target, pin, rest));
    if (answer === undefined)
        throw (0,failures/* unexpectedAnswer */.au)(getObject, 'the object disappeared while it was being read');
    readExtent(answer, rest);
    return answer;
}
/** `versionId`: of this version, not of the newest. */
async function readDigest(target, versionId) {
    // HeadObject is a matter of s3:GetObject in IAM; for an SSE-KMS object its checksum takes kms:Decrypt too.
    const client = await (0,s3_store/* s3Client */.oD)(target.session, target.store);
    const command = () => new HeadObjectCommand({
        ...(0,s3_store/* address */.hl)(target.store, target.key),
        ...(versionId === undefined ? {} : { VersionId: versionId }),
        ChecksumMode: 'ENABLED',
    });
    const answer = await orAbsent(target, getObject, () => client.send(command()));
    if (answer === undefined)
        return undefined;
    const { ContentLength, ChecksumSHA256, ChecksumType, VersionId } = answer;
    if (ContentLength === undefined)
        throw (0,failures/* unexpectedAnswer */.au)('s3:HeadObject', 'without a length');
    return {
        location: (0,s3_store/* locate */.x5)(target.store, target.key, VersionId),
        size: ContentLength,
        ...(ChecksumSHA256 === undefined
            ? {}
            : { sha256: (0,s3_store/* readChecksum */.IM)('s3:HeadObject', ChecksumSHA256, ChecksumType) }),
    };
}


/***/ })

};

export const id = 8127;
export const ids = [8127];
export const modules = {

/***/ 78127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s3Creator: () => (/* binding */ s3Creator)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-es/commandBuilder.js + 33 modules
var commandBuilder = __webpack_require__(22072);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(35120);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-s3/dist-es/commands/PutObjectCommand.js


class PutObjectCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw11 */.yC, "PutObject", schemas_0/* PutObject$ */.lHz) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-s3/dist-es/commands/UploadPartCommand.js


class UploadPartCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw13 */.OV, "UploadPart", schemas_0/* UploadPart$ */.nCU) {
}

// EXTERNAL MODULE: ./packages/core/lib/values/digest.js
var digest = __webpack_require__(13954);
// EXTERNAL MODULE: ./packages/aws/lib/failures.js
var failures = __webpack_require__(35124);
// EXTERNAL MODULE: ./packages/aws/lib/s3-multipart.js + 3 modules
var s3_multipart = __webpack_require__(61891);
// EXTERNAL MODULE: ./packages/aws/lib/s3-store.js
var s3_store = __webpack_require__(89985);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
;// CONCATENATED MODULE: ./packages/aws/lib/s3-body-pump.js
/** Small enough to be in the processor's cache still when it is encrypted, having been hashed. */
const chunkSize = 256 * 1024;
/** Large enough that it does not matter what it takes to speak to another thread about it. */
const sharedChunkSize = 1024 * 1024;
/** One held back, one being read into, one just read, and two on their way. */
const mostBuffers = 5;
/**
 * Serves `target` in the place of `body.pipe(target)`, and ends once the source is closed, which it is as soon as either
 * end is. A failure ends `body` with that error, as a failing stream would.
 * New memory for every chunk would cost a third of the processor's time: it is dropped faster than it is collected.
 */
async function pumpSource(opening, request, target, body) {
    try {
        const source = await opening;
        const buffers = bufferPool('sha256' in source ? sharedMemory : ownMemory);
        // Whoever has closed either end is waiting for nothing more.
        for (const end of [target, body]) {
            end.once('close', () => buffers.close());
            if (end.destroyed)
                buffers.close();
        }
        try {
            await pump(source, request, target, buffers);
        }
        finally {
            await source.close();
        }
    }
    catch (failure) {
        body.destroy(failure instanceof Error ? failure : new Error(String(failure)));
    }
}
function ownMemory() {
    return new Uint8Array(chunkSize);
}
function sharedMemory() {
    return new Uint8Array(new SharedArrayBuffer(sharedChunkSize));
}
async function pump(source, { checkOf, range }, target, buffers) {
    const check = checkOf(source);
    const end = range?.end ?? Number.POSITIVE_INFINITY;
    const readFrom = async (from) => {
        const buffer = await buffers.take();
        if (buffer === undefined)
            return undefined;
        const count = await source.read(buffer.subarray(0, Math.min(buffer.length, end - from)), from);
        return buffer.subarray(0, count);
    };
    let position = range?.start ?? 0;
    let held;
    let reading = readFrom(position);
    for (;;) {
        const chunk = await reading;
        if (chunk === undefined)
            return;
        if (chunk.length === 0)
            break;
        position += chunk.length;
        // While this one is looked at and the one before is encrypted, the next is being read.
        reading = readFrom(position);
        reading.catch(() => undefined);
        check.add(chunk);
        if (held !== undefined)
            sendOn(held, target, buffers);
        held = chunk;
    }
    // INVARIANT: without its last chunk a request that announced its length never completes.
    await check.assertWhole();
    target.end(held);
}
/** INVARIANT: memory is used again only after the target has said that it needs it no more. */
function sendOn(chunk, target, buffers) {
    target.write(chunk, (failure) => {
        if (failure === null || failure === undefined)
            buffers.give(chunk);
        else
            buffers.close();
    });
}
function bufferPool(make) {
    const free = [];
    let made = 0;
    let closed = false;
    let waiting;
    const serve = (buffer) => {
        const resolve = waiting;
        waiting = undefined;
        resolve?.(buffer);
        return resolve !== undefined;
    };
    return {
        take: () => {
            if (closed)
                return Promise.resolve(undefined);
            const buffer = free.pop();
            if (buffer !== undefined)
                return Promise.resolve(buffer);
            if (made < mostBuffers) {
                made += 1;
                return Promise.resolve(make());
            }
            return new Promise((resolve) => {
                waiting = resolve;
            });
        },
        give: (chunk) => {
            const buffer = new Uint8Array(chunk.buffer);
            if (!serve(buffer))
                free.push(buffer);
        },
        close: () => {
            closed = true;
            serve(undefined);
        },
    };
}

;// CONCATENATED MODULE: ./packages/aws/lib/s3-upload-body.js
/** Request bodies that cannot become an object unless their bytes are the signed ones. */




function hashedHere() {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    return { add: (chunk) => void hash.update(chunk), sha256: () => Promise.resolve(hash.digest('hex')) };
}
function hashedBy(source) {
    return 'sha256' in source ? { add: () => undefined, sha256: () => source.sha256() } : hashedHere();
}
/** @throws VerificationError DIGEST_MISMATCH unless size and digest of all chunks are the signed ones */
function checkBody({ expected, name }, digesting = hashedHere()) {
    let size = 0;
    return {
        add: (chunk) => {
            digesting.add(chunk);
            size += chunk.length;
            if (size > expected.size)
                throw mismatch(name, `more than the signed ${expected.size} bytes`);
        },
        assertWhole: async () => {
            if (size < expected.size)
                throw mismatch(name, `${size} bytes, signed are ${expected.size}`);
            const digest = await digesting.sha256();
            if (digest !== expected.sha256)
                throw mismatch(name, `the SHA-256 ${digest}, signed is ${expected.sha256}`);
        },
    };
}
/**
 * Passes bytes on while hashing them. INVARIANT: the last chunk is passed on only after size and digest have been
 * found right, so that a request announced with the right length can never complete with wrong bytes.
 */
async function* onlyExpected(bytes, check) {
    let held;
    for await (const chunk of bytes) {
        if (chunk.length === 0)
            continue;
        check.add(chunk);
        if (held !== undefined)
            yield held;
        held = chunk;
    }
    await check.assertWhole();
    if (held !== undefined)
        yield held;
}
function mismatch(name, what) {
    return new errors/* VerificationError */.mk('DIGEST_MISMATCH', `${name} has ${what}`, {
        nextStep: 'Find out what changed the file after it was signed; nothing of it was stored.',
    });
}
/**
 * Gives `send` the bytes as a stream body, and a signal that ends the request as soon as reading them fails. The
 * reading's own failure is what is thrown then, not the broken request that follows from it.
 */
async function sendBytes(request, send) {
    const abort = new AbortController();
    const pumps = [];
    const body = bodyOf(request, pumps);
    const failures = [];
    body.once('error', (failure) => {
        failures.push(failure);
        abort.abort();
    });
    try {
        return await send(body, abort.signal);
    }
    catch (error) {
        throw failures[0] === undefined ? error : asReadFailure(failures[0]);
    }
    finally {
        body.destroy();
        await Promise.all(pumps);
    }
}
/** Any reader may take the body chunk by chunk; a writer that it is piped into is served from a few buffers, again and again. */
function bodyOf(request, pumps) {
    const { content, range } = request;
    const body = external_node_stream_.Readable.from(onlyExpected(content.open(range), checkBody(request)), { objectMode: false });
    const { openSource, openHashed = openSource } = content;
    if (openHashed === undefined || request.expected.size <= chunkSize)
        return body;
    const pipe = (target) => {
        const checkOf = (source) => checkBody(request, hashedBy(source));
        const pumped = { checkOf, ...(range === undefined ? {} : { range }) };
        pumps.push(pumpSource(openHashed(), pumped, target, body));
        return target;
    };
    return Object.assign(body, { pipe });
}
function asReadFailure(failure) {
    if (failure instanceof errors/* SecureDeployError */.vk)
        return failure;
    return new errors/* ServiceError */._7('STORE_UNAVAILABLE', `the content to write could not be read: ${failure.message}`, {
        cause: failure,
    });
}

;// CONCATENATED MODULE: ./packages/aws/lib/s3-creator.js
/** Creates objects in an S3 store: never replaces one, and S3 checks what it received against the signed digest. */






const putObject = 's3:PutObject';
/**
 * Creates objects with one PutObject, or in the signed parts above S3's limit for one request. When an answer is lost
 * and the repeated request finds the object standing, the outcome is `exists` and `uncertain`: an identity that may
 * only put cannot tell its own object from another's.
 */
function s3Creator(session, store, options = {}) {
    const limit = options.singleRequestLimit ?? digest/* singleRequestLimit */.np;
    return {
        storeUri: store.uri,
        create: async (key, content, expected) => {
            const target = {
                client: await (0,s3_store/* s3Client */.oD)(session, store),
                store,
                key,
                protection: options,
                retry: options.retry ?? {},
            };
            if (expected.size <= limit)
                return await createWhole(target, content, expected);
            const plan = (0,s3_multipart/* planSignedParts */.a_)(expected, (0,s3_store/* locate */.x5)(store, key, undefined).uri);
            const { outcome, location } = await (0,s3_multipart/* createFromParts */.F0)(target, plan, (part, uploadId) => sendPart(target, content, part, uploadId));
            return { outcome, location };
        },
    };
}
async function createWhole(target, content, expected) {
    const { client, store, key, protection, retry } = target;
    const { uri } = (0,s3_store/* locate */.x5)(store, key, undefined);
    let sent = 0;
    const send = () => sendBytes({ content, expected, name: uri }, async (body, abortSignal) => {
        sent += 1;
        const command = new PutObjectCommand({
            ...(0,s3_store/* address */.hl)(store, key),
            ...(0,s3_store/* protectionOf */.fA)(protection),
            Body: body,
            ContentLength: expected.size,
            ChecksumSHA256: (0,digest/* toBase64 */.nk)(expected.sha256),
            IfNoneMatch: '*',
        });
        return await client.send(command, { abortSignal }).catch((error) => {
            if ((0,s3_multipart/* isStanding */.Pj)(error))
                return undefined;
            throw error;
        });
    });
    const answer = await (0,failures/* callAws */.IY)((0,s3_store/* describeCall */.GC)(putObject, store, key), send, retry);
    if (answer === undefined) {
        const uncertain = sent > 1 ? { uncertain: true } : {};
        return { outcome: 'exists', location: (0,s3_store/* locate */.x5)(store, key, undefined), ...uncertain };
    }
    // Fail closed: a server that does not say what it received has not checked it.
    if (answer.ChecksumSHA256 !== (0,digest/* toBase64 */.nk)(expected.sha256)) {
        throw (0,failures/* unexpectedAnswer */.au)(putObject, `it does not confirm the SHA-256 of ${uri}`);
    }
    return { outcome: 'created', location: (0,s3_store/* locate */.x5)(store, key, answer.VersionId) };
}
async function sendPart(target, content, part, uploadId) {
    const { client, store, key, retry } = target;
    const { uri } = (0,s3_store/* locate */.x5)(store, key, undefined);
    const expected = { size: part.range.end - part.range.start, sha256: part.sha256 };
    const send = () => sendBytes({ content, range: part.range, expected, name: `part ${part.number} of ${uri}` }, (body, abortSignal) => {
        const command = new UploadPartCommand({
            ...(0,s3_store/* address */.hl)(store, key),
            UploadId: uploadId,
            PartNumber: part.number,
            Body: body,
            ContentLength: expected.size,
            ChecksumSHA256: (0,digest/* toBase64 */.nk)(part.sha256),
        });
        return client.send(command, { abortSignal });
    });
    const { ETag, ChecksumSHA256 } = await (0,failures/* callAws */.IY)((0,s3_store/* describeCall */.GC)(putObject, store, key), send, retry);
    if (ETag === undefined || ChecksumSHA256 === undefined) {
        throw (0,failures/* unexpectedAnswer */.au)('s3:UploadPart', `without the entity tag and the SHA-256 of part ${part.number}`);
    }
    return { eTag: ETag, sha256: ChecksumSHA256 };
}


/***/ })

};

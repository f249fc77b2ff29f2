export const id = 458;
export const ids = [458];
export const modules = {

/***/ 80458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hashInThread: () => (/* binding */ hashInThread),
/* harmony export */   readInThread: () => (/* binding */ readInThread),
/* harmony export */   writeInThread: () => (/* binding */ writeInThread),
/* harmony export */   writeThrough: () => (/* binding */ writeThrough)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _secure_deploy_core_values_digest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13954);


function startThread(role, hear) {
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(__webpack_require__.ab + "hash-thread.mjs", { workerData: role });
    const done = new Promise((resolve, reject) => {
        worker.on('message', (message) => {
            if (message.kind === 'done')
                resolve(message);
            else
                hear(message);
        });
        worker.once('error', reject);
        // Fail closed: a thread that ends without a digest has found none.
        worker.once('exit', (code) => reject(new Error(`the hashing thread ended with exit code ${code}`)));
    });
    // Told to whoever waits for it, which may be nobody.
    done.catch(() => undefined);
    return { worker, done };
}
/** Begins at once, and closes the file at its end. A process that has nothing else to do ends without waiting for it. */
function hashInThread(handle, algorithms) {
    let onSize = () => undefined;
    const { worker, done } = startThread({ role: 'hash', fd: handle.fd, algorithms }, (message) => {
        if (message.kind === 'progress')
            onSize(message.size);
    });
    worker.unref();
    const close = () => handle.close();
    const closed = done.then(close, close);
    closed.catch(() => undefined);
    return {
        result: async (listener) => {
            worker.ref();
            onSize = listener;
            const hashed = await done;
            await closed;
            return hashed;
        },
    };
}
/** Reads a file for somebody who sends it; the file and the thread end when it is closed. */
function readInThread(handle) {
    let answer = () => undefined;
    let fail = () => undefined;
    const { worker, done } = startThread({ role: 'read', fd: handle.fd }, (message) => {
        if (message.kind === 'read')
            answer(message.count);
    });
    done.catch((cause) => fail(cause));
    // Until it is asked for something, a process that has nothing else to do ends without it.
    worker.unref();
    return {
        read: (into, position) => new Promise((resolve, reject) => {
            worker.ref();
            [answer, fail] = [resolve, reject];
            worker.postMessage({ into, position });
        }),
        sha256: async () => {
            worker.postMessage({});
            const { digests } = await done;
            const digest = (0,_secure_deploy_core_values_digest__WEBPACK_IMPORTED_MODULE_1__/* .parseSha256 */ .tz)(digests[0] ?? '');
            if (digest === undefined)
                throw new Error('the hashing thread has told no digest');
            return digest;
        },
        close: async () => {
            await worker.terminate();
            await handle.close();
        },
    };
}
/** One being gathered, and two being hashed and written. */
const blocksAtOnce = 3;
/** Writes to a file from its beginning. */
function writeInThread(handle, blockSize) {
    const free = [];
    let made = 1;
    let ended = false;
    let wake = () => undefined;
    const { worker, done } = startThread({ role: 'write', fd: handle.fd }, (message) => {
        if (message.kind === 'free')
            free.push(message.block);
        wake();
    });
    const over = () => {
        ended = true;
        wake();
    };
    done.then(over, over);
    const next = async () => {
        if (free.length === 0 && made < blocksAtOnce) {
            made += 1;
            return new ArrayBuffer(blockSize);
        }
        if (free.length === 0 && !ended) {
            await new Promise((resolve) => {
                wake = resolve;
            });
        }
        const block = free.pop();
        if (block !== undefined)
            return block;
        await done;
        throw new Error('the writing thread ended before its time');
    };
    return {
        write: (block, length) => {
            worker.postMessage({ block, length }, [block]);
            return next();
        },
        finish: () => {
            worker.postMessage({});
            return done;
        },
        stop: async () => void (await worker.terminate()),
    };
}
/** Gathers chunks into blocks for the thread, and tells what it has written. Errors of the stream are passed on. */
async function writeThrough(thread, bytes, blockSize) {
    let block = new ArrayBuffer(blockSize);
    let filled = 0;
    for await (const chunk of bytes) {
        for (let at = 0; at < chunk.length;) {
            const part = chunk.subarray(at, at + blockSize - filled);
            new Uint8Array(block).set(part, filled);
            filled += part.length;
            at += part.length;
            if (filled < blockSize)
                continue;
            block = await thread.write(block, filled);
            filled = 0;
        }
    }
    if (filled > 0)
        await thread.write(block, filled);
    return thread.finish();
}


/***/ })

};

export const id = 7660;
export const ids = [7660];
export const modules = {

/***/ 87660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  httpRevocationFetcher: () => (/* binding */ httpRevocationFetcher)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./packages/web/lib/link-local.js
/** Keeps requests to addresses that others chose away from the machine's own metadata service. */


const linkLocal = new external_node_net_.BlockList();
linkLocal.addSubnet('169.254.0.0', 16, 'ipv4');
linkLocal.addSubnet('fe80::', 10, 'ipv6');
// The IPv6 address of the EC2 instance metadata service, which is a unique local one (EC2 user guide).
linkLocal.addAddress('fd00:ec2::254', 'ipv6');
// Where other clouds have such services outside of the link-local range; GitHub's hosted runners are machines of Azure.
linkLocal.addAddress('168.63.129.16', 'ipv4');
linkLocal.addAddress('100.100.100.200', 'ipv4');
linkLocal.addAddress('192.0.0.192', 'ipv4');
/** Throws for an IP address, as a URL writes it, on which a cloud's metadata service can answer. Host names pass. */
function refuseLinkLocal(host) {
    const address = host.replace(/^\[(.*)\]$/, '$1');
    const version = (0,external_node_net_.isIP)(address);
    if (version !== 0 && linkLocal.check(address, version === 4 ? 'ipv4' : 'ipv6')) {
        throw new Error(`The address ${address} is link-local or a cloud's own, where no revocation service can be.`);
    }
}
/** DNS lookup that fails if a name leads to such an address. */
const refusingLookup = (hostname, options, callback) => {
    (0,external_node_dns_.lookup)(hostname, { ...options, all: true }, (error, found) => {
        if (error !== null)
            return callback(error, '');
        try {
            for (const { address } of found)
                refuseLinkLocal(address);
        }
        catch (cause) {
            return callback(cause, '');
        }
        const [first] = found;
        if (options.all === true)
            return callback(null, found);
        return callback(null, first?.address ?? '', first?.family);
    });
};

;// CONCATENATED MODULE: ./packages/web/lib/revocation-fetcher.js
/** Fetches OCSP answers and CRLs over plain HTTP, within narrow bounds of time and size. */


const defaultLimits = {
    ocsp: { milliseconds: 2000, bytes: 20 * 1024 },
    crl: { milliseconds: 5000, bytes: 32 * 1024 * 1024 },
};
/** RFC 6960, appendix A.1: a request of fewer characters than this, once encoded, is sent by GET. */
const getLength = 255;
/** Reads an address as it stands in a certificate, which is not ours to trust. */
function readAddress(address) {
    const target = URL.canParse(address) ? new URL(address) : undefined;
    // Answers are signed, so plain HTTP is the rule (RFC 5280, 4.2.1.13); HTTPS would ask for the status of its own certificates.
    if (target?.protocol !== 'http:')
        throw new Error(`The address ${address} is not an HTTP address.`);
    if (target.username !== '' || target.password !== '') {
        throw new Error(`The address ${target.host} comes with a user name or a password.`);
    }
    refuseLinkLocal(target.hostname);
    return target;
}
async function readBody(response, { bytes: limit }) {
    const chunks = [];
    let length = 0;
    for await (const chunk of response) {
        length += chunk.length;
        if (length > limit)
            throw new Error(`The answer is larger than ${limit} bytes.`);
        chunks.push(chunk);
    }
    if (!response.complete)
        throw new Error('The answer was cut off.');
    return Buffer.concat(chunks);
}
function send({ target, body }, { proxy, signal }) {
    return new Promise((resolve, reject) => {
        const sent = (0,external_node_http_.request)(target, {
            method: body === undefined ? 'GET' : 'POST',
            headers: body === undefined
                ? {}
                : { 'content-type': 'application/ocsp-request', 'content-length': body.length },
            // One connection a request: nothing is left open behind a process that has its answer.
            agent: proxy === undefined ? false : new external_node_http_.Agent({ proxyEnv: proxy }),
            // Of what is asked directly. Through a proxy it is the proxy that looks names up, in its own network.
            lookup: refusingLookup,
            signal,
        });
        sent.once('response', resolve);
        // Not once: a request may fail again after it was given up.
        sent.on('error', reject);
        sent.end(body);
    });
}
async function fetchBytes(request, limit, proxy) {
    const signal = AbortSignal.timeout(limit.milliseconds);
    let response;
    try {
        response = await send(request, { proxy, signal });
        // Fail closed: a redirection too, which could lead anywhere.
        if (response.statusCode !== 200)
            throw new Error(`The answer has the HTTP status ${response.statusCode}.`);
        return await readBody(response, limit);
    }
    catch (cause) {
        const late = signal.aborted ? `No complete answer came within ${limit.milliseconds} ms.` : undefined;
        const reason = late ?? (cause instanceof Error ? cause.message : String(cause));
        throw new Error(`${request.target.origin} gave no usable answer. ${reason}`, { cause });
    }
    finally {
        response?.destroy();
    }
}
function ocspHttpRequest(url, request) {
    const target = readAddress(url);
    const encoded = encodeURIComponent(Buffer.from(request).toString('base64'));
    if (encoded.length >= getLength || target.search !== '')
        return { target, body: request };
    target.pathname = `${target.pathname.replace(/\/$/, '')}/${encoded}`;
    return { target };
}
/**
 * A fetcher for `x509RevocationChecker`. Only `http:` addresses without credentials are asked, never link-local ones;
 * redirections are not followed. Each promise rejects with an Error whose cause is what went wrong.
 */
function httpRevocationFetcher({ limits = defaultLimits, proxy, } = {}) {
    return {
        async ocsp(url, request) {
            return fetchBytes(ocspHttpRequest(url, request), limits.ocsp, proxy);
        },
        async crl(url) {
            return fetchBytes({ target: readAddress(url) }, limits.crl, proxy);
        },
    };
}


/***/ })

};

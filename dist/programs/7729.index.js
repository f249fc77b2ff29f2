export const id = 7729;
export const ids = [7729];
export const modules = {

/***/ 85540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ proxySettings),
/* harmony export */   Wm: () => (/* binding */ proxySecrets),
/* harmony export */   bU: () => (/* binding */ followsProxies)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/** The proxy that the usual variables name: held to its form once, and passed on as data in the form that Node.js takes. */

/** What is on this machine is never asked through a proxy, which would take it for its own machine. */
const loopback = ['localhost', '.localhost', '127.0.0.1-127.255.255.255', '::1', '[::1]'];
/**
 * Undefined where no proxy is named. Lower case comes first, as for Node.js and curl.
 * @throws InputError ENVIRONMENT_UNSAFE for an address that is not one of a proxy over http or https
 */
function proxySettings(env) {
    const forHttps = addressIn(env, ['https_proxy', 'HTTPS_PROXY']);
    const forHttp = addressIn(env, ['http_proxy', 'HTTP_PROXY']);
    if (forHttps === undefined && forHttp === undefined)
        return undefined;
    return {
        ...(forHttps === undefined ? {} : { https_proxy: forHttps }),
        ...(forHttp === undefined ? {} : { http_proxy: forHttp }),
        no_proxy: [...exceptionsIn(env), ...loopback].join(','),
    };
}
/** What of a proxy's address, in every form in which it is sent, would let its reader ask through the proxy too. */
function proxySecrets({ https_proxy, http_proxy }) {
    const secrets = [https_proxy, http_proxy].flatMap((address) => {
        const { username, password } = new URL(address ?? 'http://none');
        if (username === '' && password === '')
            return [];
        const [user, pass] = [decodeURIComponent(username), decodeURIComponent(password)];
        return [pass || user, password || username, Buffer.from(`${user}:${pass}`).toString('base64')];
    });
    return [...new Set(secrets)];
}
/** Node.js 24.5 brought the option, and 22.21 took it over. */
function followsProxies(nodeVersion) {
    const [major = 0, minor = 0] = nodeVersion.replace(/^v/, '').split('.').map(Number);
    return major > 24 || (major === 24 && minor >= 5) || (major === 22 && minor >= 21);
}
function addressIn(env, names) {
    for (const name of names) {
        const text = env[name]?.trim() ?? '';
        if (text !== '')
            return addressOf(name, text);
    }
    return undefined;
}
/** An address without a scheme is one over http, as for curl. What stands behind the port means nothing to a proxy. */
function addressOf(variable, text) {
    const address = text.includes('://') ? text : `http://${text}`;
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol) || !isDecodable(url))
        throw unusable(variable);
    const { protocol, username, password, host } = url;
    const who = username === '' && password === '' ? '' : `${username}:${password}@`;
    return `${protocol}//${who}${host}`;
}
function isDecodable({ username, password }) {
    try {
        return !/[\r\n]/.test(decodeURIComponent(username) + decodeURIComponent(password));
    }
    catch {
        return false;
    }
}
/** To Node.js a name means itself alone; to curl and the toolkit of GitHub's runner what is below it as well, and so here. */
function exceptionsIn(env) {
    const list = env['no_proxy'] || env['NO_PROXY'] || '';
    return list
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .flatMap((entry) => (/^[.*]/.test(entry) ? [entry] : [entry, `.${entry}`]));
}
/** The value holds a password in some companies, so it is not shown. */
function unusable(variable) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('ENVIRONMENT_UNSAFE', `the environment variable ${variable} cannot be used: it is not the address of a proxy over http or https`, {
        nextStep: `Find the step or the configuration of the runner that sets ${variable}, and give an address such as http://proxy.example:3128 or nothing.`,
    });
}


/***/ }),

/***/ 67729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findProxy: () => (/* binding */ findProxy)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_values_proxy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85540);
/** The proxy of a runner: found in its environment, kept out of the log, and told of where it can't be followed. */

/** @throws InputError ENVIRONMENT_UNSAFE */
function findProxy({ env, nodeVersion }, { mask, warn }) {
    const settings = (0,_secure_deploy_core_values_proxy__WEBPACK_IMPORTED_MODULE_0__/* .proxySettings */ .EM)(env);
    if (settings === undefined)
        return undefined;
    for (const secret of (0,_secure_deploy_core_values_proxy__WEBPACK_IMPORTED_MODULE_0__/* .proxySecrets */ .Wm)(settings))
        mask(secret);
    if ((0,_secure_deploy_core_values_proxy__WEBPACK_IMPORTED_MODULE_0__/* .followsProxies */ .bU)(nodeVersion))
        return settings;
    warn('PROXY_NOT_FOLLOWED', `the environment names a proxy, which Node.js ${nodeVersion} cannot follow: everybody is asked directly. A newer runner brings a newer one.`);
    return undefined;
}


/***/ })

};

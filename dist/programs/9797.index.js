export const id = 9797;
export const ids = [9797];
export const modules = {

/***/ 69797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ gitUnavailable),
/* harmony export */   gitThroughExec: () => (/* binding */ gitThroughExec)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/** Asks git about a repository that it does not trust: nothing of the repository's configuration can run a program. */


/** What git needs of the environment to be found and to start; not LD_PRELOAD, GIT_DIR and the like. */
const inherited = ['PATH', 'HOME', 'SYSTEMROOT', 'TEMP', 'TMP', 'TMPDIR', 'DEVELOPER_DIR'];
/**
 * Earlier steps can write `.git/config`, so only commands that read objects and attributes are ever asked for: they
 * start no hook, file-system monitor, filter, pager or diff driver. What is left is turned off here:
 */
const hardened = {
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,
    // A missing object of a partial clone would be fetched, by whatever program the remote's settings name.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_TERMINAL_PROMPT: '0',
    // refs/replace/ would answer with other objects than those asked for.
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    // The few messages that are told apart are told apart in English.
    LC_ALL: 'C',
};
/** @throws ServiceError GIT_UNAVAILABLE when git cannot be started */
function gitThroughExec(env) {
    return async (root, args, input) => {
        const { exec } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 81260));
        const stdout = [];
        const stderr = [];
        // An explicit --git-dir keeps git from looking elsewhere; it also makes the owner of the folder irrelevant, which
        // differs from ours in container jobs.
        const fixed = [
            `--git-dir=${root}/.git`,
            `--work-tree=${root}`,
            '-c',
            `core.hooksPath=${node_os__WEBPACK_IMPORTED_MODULE_0__.devNull}`,
            '-c',
            'core.fsmonitor=false',
        ];
        try {
            const exitCode = await exec('git', [...fixed, ...args], {
                cwd: root,
                env: environmentOf(env),
                silent: true,
                ignoreReturnCode: true,
                ...(input === undefined ? {} : { input }),
                listeners: { stdout: (data) => stdout.push(data), stderr: (data) => stderr.push(data) },
            });
            return { exitCode, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') };
        }
        catch (error) {
            throw gitUnavailable('git cannot be started', error);
        }
    };
}
function gitUnavailable(message, cause) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7('GIT_UNAVAILABLE', message, {
        operation: 'git',
        nextStep: 'See that git is on the PATH of the runner and that the checkout is complete.',
        cause,
    });
}
function environmentOf(env) {
    const names = Object.keys(env).filter((name) => inherited.includes(name.toUpperCase()));
    return {
        ...Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]))),
        ...hardened,
    };
}


/***/ })

};

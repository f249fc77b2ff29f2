export const id = 8965;
export const ids = [8965];
export const modules = {

/***/ 93177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96968);
/* harmony import */ var _secure_deploy_github_access_inputs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89057);
/* harmony import */ var _secure_deploy_github_inputs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98956);



function readInputs(inputs) {
    return inputs.read((read) => ({
        bundlePath: read.required('bundle-path', _secure_deploy_github_inputs__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        subjectPath: read.requiredLines('subject-path'),
        evidencePath: read.lines('evidence-path'),
        store: read.required('store', (0,_secure_deploy_github_access_inputs__WEBPACK_IMPORTED_MODULE_1__/* .storeWith */ .Y6)(read, 'expected-bucket-owner', ..._secure_deploy_github_access_inputs__WEBPACK_IMPORTED_MODULE_1__/* .writeInputs */ .zl)),
        bucketOwner: read.optional('expected-bucket-owner', _secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_2__/* .accountId */ .lS),
        write: (0,_secure_deploy_github_access_inputs__WEBPACK_IMPORTED_MODULE_1__/* .readWriteOptions */ .WP)(read),
        access: (0,_secure_deploy_github_access_inputs__WEBPACK_IMPORTED_MODULE_1__/* .readAccess */ .zS)(read),
    }));
}


/***/ }),

/***/ 78965:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _secure_deploy_github_run_action__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20059);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93177);
/** upload-artifact: writes a signed release into a store, every file checked on its way, the bundle last. */


await (0,_secure_deploy_github_run_action__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)('upload-artifact', async (runner) => {
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .K)(runner.inputs);
    // What the inputs refuse is refused before anything else is loaded.
    const { uploadArtifact } = await Promise.all(/* import() */[__webpack_require__.e(1787), __webpack_require__.e(6470), __webpack_require__.e(8174), __webpack_require__.e(7491), __webpack_require__.e(3970), __webpack_require__.e(8058)]).then(__webpack_require__.bind(__webpack_require__, 18593));
    const { outputs, summary } = await uploadArtifact(inputs, runner);
    await runner.summarize(summary);
    await runner.setOutputs(outputs);
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};

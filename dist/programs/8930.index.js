export const id = 8930;
export const ids = [8930];
export const modules = {

/***/ 58930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectRepository: () => (/* binding */ connectRepository)
/* harmony export */ });
/** @throws InputError ENVIRONMENT_UNSAFE, INPUT_MALFORMED */
async function connectRepository({ proxy, ...request }) {
    const { repositoryReader } = await Promise.all(/* import() */[__webpack_require__.e(5348), __webpack_require__.e(5215)]).then(__webpack_require__.bind(__webpack_require__, 65215));
    if (proxy === undefined)
        return repositoryReader(request);
    const { fetchThrough } = await __webpack_require__.e(/* import() */ 3598).then(__webpack_require__.bind(__webpack_require__, 83598));
    return repositoryReader({ ...request, fetch: fetchThrough(proxy) });
}


/***/ })

};

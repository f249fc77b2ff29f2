export const id = 88;
export const ids = [88];
export const modules = {

/***/ 10088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   liftCommand: () => (/* binding */ liftCommand)
/* harmony export */ });
/* harmony import */ var _telling_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18617);
/* harmony import */ var _hold_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37208);
/* harmony import */ var _hold_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40971);
/* harmony import */ var _hold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31984);
/** `secure-deploy lift`: its usage, and how its result is shown. */




const usage = `Usage:
  secure-deploy lift --hold sha256:HEX SCOPE --reason TEXT --store URI --signer S [...]

  --hold sha256:HEX             the hold to lift, as it was given out when it was placed; what was
                                held must be named as it was then
  --reason TEXT                 one line

${_hold_command_js__WEBPACK_IMPORTED_MODULE_0__.holdingUsage}`;
const liftCommand = (0,_telling_command_js__WEBPACK_IMPORTED_MODULE_1__/* .tellingCommand */ .r)({
    usage,
    read: _hold_options_js__WEBPACK_IMPORTED_MODULE_2__/* .readLiftOptions */ .E,
    find: _hold_js__WEBPACK_IMPORTED_MODULE_3__/* .lift */ .y,
});


/***/ })

};

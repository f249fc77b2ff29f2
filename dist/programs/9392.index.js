export const id = 9392;
export const ids = [9392];
export const modules = {

/***/ 69392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ parseEncryptionKeyArn),
/* harmony export */   DM: () => (/* binding */ parseRoleArn),
/* harmony export */   Fn: () => (/* binding */ parseKmsKeyArn),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   parseSigningProfileArn: () => (/* reexport safe */ _secure_deploy_core_values_arn__WEBPACK_IMPORTED_MODULE_0__.V$),
/* harmony export */   parseTrustedProfileArn: () => (/* reexport safe */ _secure_deploy_core_values_arn__WEBPACK_IMPORTED_MODULE_0__.rI)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _secure_deploy_core_values_arn__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26615);
/** Amazon Resource Names as users write them, checked exactly and turned into values. */



const keyForms = 'arn:aws:kms:<region>:<account>:key/<id> or arn:aws:kms:<region>:<account>:alias/<name>';
/**
 * Reads the ARN of a KMS key or of an alias that names a signer.
 * @throws InputError SIGNER_MALFORMED
 */
function parseKmsKeyArn(text) {
    const key = readKmsKeyArn(text);
    if (key !== undefined)
        return key;
    throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('SIGNER_MALFORMED', `${JSON.stringify(text)} is not the ARN of a KMS key or alias`, {
        nextStep: `Write it as ${keyForms}.`,
    });
}
/**
 * Reads the ARN of the KMS key (or alias) that objects are encrypted with.
 * @throws InputError INPUT_MALFORMED
 */
function parseEncryptionKeyArn(text) {
    const key = readKmsKeyArn(text);
    if (key !== undefined)
        return key;
    throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('INPUT_MALFORMED', `the encryption key ${JSON.stringify(text)} is not the ARN of a KMS key or alias`, {
        nextStep: `Write it as ${keyForms}.`,
    });
}
function readKmsKeyArn(text) {
    const parts = (0,_secure_deploy_core_values_arn__WEBPACK_IMPORTED_MODULE_0__/* .splitRegionalArn */ .DX)(text, 'kms');
    const kind = parts === undefined ? undefined : kmsResourceKind(parts.resource);
    if (parts === undefined || kind === undefined)
        return undefined;
    const { partition, region, accountId, resource } = parts;
    return { arn: text, partition, region, accountId, resource, kind };
}
function kmsResourceKind(resource) {
    if (/^key\/(mrk-[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.test(resource))
        return 'key';
    return /^alias\/[A-Za-z0-9/_-]{1,250}$/.test(resource) ? 'alias' : undefined;
}
/**
 * Reads the ARN of an IAM role, with or without a path.
 * @throws InputError INPUT_MALFORMED
 */
function parseRoleArn(text) {
    const parts = (0,_secure_deploy_core_values_arn__WEBPACK_IMPORTED_MODULE_0__/* .splitArn */ .E_)(text);
    const roleName = /^role\/(?:[!-~]{1,510}\/)?([\w+=,.@-]{1,64})$/.exec(parts?.resource ?? '')?.[1];
    if (parts?.service !== 'iam' ||
        parts.region !== '' ||
        !_secure_deploy_core_values_arn__WEBPACK_IMPORTED_MODULE_0__/* .accountPattern */ .UY.test(parts.accountId) ||
        roleName === undefined) {
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('INPUT_MALFORMED', `role-to-assume is ${JSON.stringify(text)}, which is not the ARN of an IAM role`, {
            nextStep: 'Write it as arn:aws:iam::<account>:role/<name>.',
        });
    }
    return { arn: text, partition: parts.partition, accountId: parts.accountId, roleName };
}
/** The account of any ARN that has one; undefined for anything else. */
function accountOf(arn) {
    const accountId = (0,_secure_deploy_core_values_arn__WEBPACK_IMPORTED_MODULE_0__/* .splitArn */ .E_)(arn)?.accountId;
    return accountId !== undefined && _secure_deploy_core_values_arn__WEBPACK_IMPORTED_MODULE_0__/* .accountPattern */ .UY.test(accountId) ? accountId : undefined;
}


/***/ }),

/***/ 26615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ splitRegionalArn),
/* harmony export */   E_: () => (/* binding */ splitArn),
/* harmony export */   UY: () => (/* binding */ accountPattern),
/* harmony export */   V$: () => (/* binding */ parseSigningProfileArn),
/* harmony export */   iQ: () => (/* binding */ partitionOf),
/* harmony export */   rI: () => (/* binding */ parseTrustedProfileArn)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/** Amazon Resource Names: their parts, and signing profiles as signers and as trusted identities. */

const partitionPattern = /^aws(-[a-z]+)*$/;
const regionPattern = /^[a-z]{2,}(-[a-z]+)+-\d{1,2}$/;
const accountPattern = /^\d{12}$/;
const partitionsByRegionPrefix = [
    ['cn-', 'aws-cn'],
    ['us-gov-', 'aws-us-gov'],
    ['us-isob-', 'aws-iso-b'],
    ['us-isof-', 'aws-iso-f'],
    ['eu-isoe-', 'aws-iso-e'],
    ['us-iso-', 'aws-iso'],
    ['eusc-', 'aws-eusc'],
];
/**
 * The partition that a region belongs to, `aws` for the commercial ones (AWS General Reference, "ARN format").
 * @throws InputError INPUT_MALFORMED for what cannot be the name of a region.
 */
function partitionOf(region) {
    if (!regionPattern.test(region)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MALFORMED', `${JSON.stringify(region)} is not the name of an AWS region`, {
            nextStep: "Give aws-region as in 'eu-west-1'.",
        });
    }
    return partitionsByRegionPrefix.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
}
function splitArn(text) {
    const [prefix, partition, service, region, accountId, ...resource] = text.split(':');
    if (prefix !== 'arn' || partition === undefined || service === undefined)
        return undefined;
    if (region === undefined || accountId === undefined || resource.length === 0)
        return undefined;
    if (!partitionPattern.test(partition))
        return undefined;
    return { partition, service, region, accountId, resource: resource.join(':') };
}
/** A regional ARN's parts, where the region belongs to the partition and the account is an account. */
function splitRegionalArn(text, service) {
    const parts = splitArn(text);
    if (parts?.service !== service ||
        !regionPattern.test(parts.region) ||
        !accountPattern.test(parts.accountId))
        return undefined;
    return partitionOf(parts.region) === parts.partition ? parts : undefined;
}
const profileForm = 'arn:aws:signer:<region>:<account>:/signing-profiles/<name>';
/**
 * Reads the ARN of a signing profile. AWS Signer puts a colon and then a slash before the resource; the frequent
 * misspellings (`signing-profile`, the slash left out) are understood and put right.
 * @throws InputError SIGNER_MALFORMED, with an explanation for the ARN of a profile *version*: AWS Signer always signs
 *   with the profile's current version.
 */
function parseSigningProfileArn(text) {
    const parts = splitRegionalArn(text, 'signer');
    const [, name, version] = parts === undefined ? [] : (/^\/?signing-profiles?\/([^/]+)(?:\/(.*))?$/.exec(parts.resource) ?? []);
    if (parts === undefined || name === undefined || !/^[A-Za-z0-9_]{2,64}$/.test(name)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('SIGNER_MALFORMED', `${JSON.stringify(text)} is not the ARN of an AWS Signer signing profile`, {
            nextStep: `Write it as ${profileForm}.`,
        });
    }
    const { partition, region, accountId } = parts;
    const arn = `arn:${partition}:signer:${region}:${accountId}:/signing-profiles/${name}`;
    if (version !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('SIGNER_MALFORMED', `${JSON.stringify(text)} names one version of a signing profile; AWS Signer signs with a profile's current version only`, { nextStep: `Name the profile without its version: ${arn}.` });
    }
    return { arn, partition, region, accountId, profileName: name };
}
/**
 * Reads the ARN of a signing profile, or of one version of it, as a trusted identity.
 * @throws InputError SIGNER_MALFORMED
 */
function parseTrustedProfileArn(text) {
    const [, profile, version] = /^(.*\/signing-profiles?\/[^/]+)\/([A-Za-z0-9]{10})$/.exec(text) ?? [];
    const parsed = parseSigningProfileArn(profile ?? text);
    return version === undefined ? parsed : { ...parsed, arn: `${parsed.arn}/${version}` };
}


/***/ })

};

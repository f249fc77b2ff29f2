export const id = 8098;
export const ids = [8098,2860];
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

/***/ 8098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   admitStatements: () => (/* binding */ admitStatements),
/* harmony export */   arriveStatements: () => (/* binding */ arriveStatements),
/* harmony export */   getStatements: () => (/* binding */ getStatements),
/* harmony export */   historyStatements: () => (/* binding */ historyStatements),
/* harmony export */   listStatements: () => (/* binding */ listStatements),
/* harmony export */   objectStatements: () => (/* binding */ objectStatements),
/* harmony export */   promoteStatements: () => (/* binding */ promoteStatements),
/* harmony export */   putStatements: () => (/* binding */ putStatements),
/* harmony export */   readStatements: () => (/* binding */ readStatements),
/* harmony export */   recordStatements: () => (/* binding */ recordStatements),
/* harmony export */   renderSessionPolicy: () => (/* binding */ renderSessionPolicy),
/* harmony export */   revocationStatements: () => (/* binding */ revocationStatements),
/* harmony export */   sessionPolicyLimit: () => (/* binding */ sessionPolicyLimit),
/* harmony export */   signStatements: () => (/* binding */ signStatements),
/* harmony export */   sourceRecordStatements: () => (/* binding */ sourceRecordStatements),
/* harmony export */   targetRecordStatements: () => (/* binding */ targetRecordStatements),
/* harmony export */   uploadStatements: () => (/* binding */ uploadStatements)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/* harmony import */ var _secure_deploy_core_release_layout__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6561);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26615);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69392);
/** Inline session policies: a role narrowed, for one run of one action, to exactly the objects and keys that it is about. */



/** The most characters that STS takes as an inline session policy (AWS STS API reference, AssumeRole, `Policy`). */
const sessionPolicyLimit = 2048;
/**
 * The statements as the compact JSON that STS takes.
 * @throws InputError SESSION_POLICY_TOO_LARGE above 2,048 characters
 */
function renderSessionPolicy(statements) {
    // Fail closed: a policy without statements could be taken for no narrowing at all.
    if (statements.length === 0)
        throw new Error('a session policy needs at least one statement');
    const [text] = [mergedResources(mergedActions(statements)), mergedActions(mergedResources(statements))]
        .map((merged) => JSON.stringify({ Version: '2012-10-17', Statement: merged.map(compact) }))
        .sort((one, other) => one.length - other.length);
    if (text.length > sessionPolicyLimit) {
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('SESSION_POLICY_TOO_LARGE', `the session policy for this run has ${text.length} characters and AWS STS takes ${sessionPolicyLimit}`, { nextStep: 'Shorten the release name, the version or the prefix of the store.' });
    }
    return text;
}
/** Statements that allow the same actions under the same conditions become one over all their resources. */
function mergedResources(statements) {
    const byGrant = new Map();
    for (const statement of statements) {
        const grant = JSON.stringify([statement.Action, statement.Condition]);
        const Resource = union(byGrant.get(grant)?.Resource, statement.Resource);
        byGrant.set(grant, { ...statement, Resource });
    }
    return [...byGrant.values()];
}
/** Statements about the same resources under the same conditions become one with all their actions. */
function mergedActions(statements) {
    const byScope = new Map();
    for (const statement of statements) {
        const scope = JSON.stringify([statement.Resource, statement.Condition]);
        const Action = union(byScope.get(scope)?.Action, statement.Action);
        byScope.set(scope, { ...statement, Action });
    }
    return [...byScope.values()];
}
function union(before, added) {
    return [...new Set([...(before ?? []), ...added])];
}
function compact({ Effect, Action, Resource, Condition }) {
    const single = (list) => (list.length === 1 ? list[0] : list);
    return {
        Effect,
        Action: single(Action),
        Resource: single(Resource),
        ...(Condition === undefined ? {} : { Condition }),
    };
}
/** What writing a release takes: puts under this release's keys, and nothing that could read, list or delete. */
function uploadStatements(access) {
    return putStatements(access, (0,_secure_deploy_core_release_layout__WEBPACK_IMPORTED_MODULE_1__/* .releasePrefix */ .sE)(access.release));
}
/** What writing takes below one key prefix of a store, which ends with a slash. */
function putStatements(access, below) {
    const multipart = access.multipart === 'needed';
    const actions = [
        's3:PutObject',
        ...(access.retention === undefined ? [] : ['s3:PutObjectRetention']),
        ...(multipart ? ['s3:AbortMultipartUpload'] : []),
    ];
    // Completing a multipart upload makes S3 decrypt the parts (S3 user guide, "Multipart upload API and permissions").
    const keyActions = ['kms:GenerateDataKey', ...(multipart ? ['kms:Decrypt'] : [])];
    return [allow(actions, [objectsBelow(access, below)]), keyStatement(access, keyActions, access.sseKmsKeyId)];
}
/**
 * What reading a release takes. S3 answers 403, not 404, for an object that does not exist, unless the caller may list the
 * whole bucket (S3 API reference, GetObject, "Permissions"); no session here may, and callers expect the 403.
 */
function readStatements(access) {
    return getStatements(access, (0,_secure_deploy_core_release_layout__WEBPACK_IMPORTED_MODULE_1__/* .releasePrefix */ .sE)(access.release));
}
/** What reading takes below one key prefix of a store, which ends with a slash. */
function getStatements(store, below) {
    return [
        allow(['s3:GetObject', 's3:GetObjectVersion'], [objectsBelow(store, below)]),
        keyStatement(store, ['kms:Decrypt'], undefined),
    ];
}
/** What reading single objects of a bucket takes, by their full keys. */
function objectStatements(bucket, keys) {
    const objects = keys.map((key) => `arn:${(0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .partitionOf */ .iQ)(bucket.region)}:s3:::${bucket.bucket}/${literal(key)}`);
    return [
        allow(['s3:GetObject', 's3:GetObjectVersion'], objects),
        keyStatement({ ...bucket, prefix: '' }, ['kms:Decrypt'], undefined),
    ];
}
/**
 * What listing takes: lists that ask for exactly one of these key prefixes of the store, each with its slash at the end. A
 * request for an object has no `s3:prefix` (service authorization reference, Amazon S3), so it is answered as without this.
 */
function listStatements(store, prefixes) {
    const bucket = `arn:${(0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .partitionOf */ .iQ)(store.region)}:s3:::${store.bucket}`;
    const asked = prefixes.map((prefix) => literal(fullKey(store, prefix)));
    return asked.length === 0
        ? []
        : [allow(['s3:ListBucket'], [bucket], { StringLike: { 's3:prefix': asked } })];
}
/**
 * What moving a release takes: reading it at its source, reading and writing it at its target (what is there already
 * is verified before anything is added). Parts are always allowed for: a bucket may refuse a conditional CopyObject, and
 * then a copy is made as a multipart upload. Tags, ACLs and deletions are no part of it.
 */
function promoteStatements(source, target) {
    return [...readStatements(source), ...arriveStatements(target)];
}
/** The target's side of it: the release, and the mark of its arrival. */
function arriveStatements(target) {
    const written = { ...target, multipart: 'needed' };
    return [
        ...readStatements(target),
        ...uploadStatements(written),
        ...putStatements(written, (0,_secure_deploy_core_release_layout__WEBPACK_IMPORTED_MODULE_1__/* .arrivalsPrefix */ .HE)(target.release.name)),
    ];
}
/** What admitting a release takes where it was uploaded: reading it, and adding the record and the mark of its arrival. */
function admitStatements(store) {
    return [
        ...readStatements(store),
        ...putStatements(store, (0,_secure_deploy_core_release_layout__WEBPACK_IMPORTED_MODULE_1__/* .recordPrefix */ .Kg)(store.release, 'promotion')),
        ...putStatements(store, (0,_secure_deploy_core_release_layout__WEBPACK_IMPORTED_MODULE_1__/* .arrivalsPrefix */ .HE)(store.release.name)),
    ];
}
/** What the rules of a deploy policy look at, in both stores of a promotion. */
function recordStatements(source, target) {
    return [...sourceRecordStatements(source), ...targetRecordStatements(target)];
}
/** The records of this release where it comes from. */
function sourceRecordStatements(source) {
    const kinds = ['promotion', 'deployment'];
    return listStatements(source, kinds.map((kind) => (0,_secure_deploy_core_release_layout__WEBPACK_IMPORTED_MODULE_1__/* .recordPrefix */ .Kg)(source.release, kind)));
}
/** The arrivals of the release's name where it goes, with the record that each mark leads to. */
function targetRecordStatements(target) {
    const { name } = target.release;
    const records = `${objectsBelow(target, `releases/${name}/`)}/records/promotion/*`;
    return [
        ...listStatements(target, [(0,_secure_deploy_core_release_layout__WEBPACK_IMPORTED_MODULE_1__/* .arrivalsPrefix */ .HE)(name)]),
        allow(['s3:GetObject', 's3:GetObjectVersion'], [records]),
    ];
}
/** What looking back takes: listing and reading one release, or all releases of a name and which of them arrived last. */
function historyStatements(store, { name, version }) {
    const below = version === undefined ? (0,_secure_deploy_core_release_layout__WEBPACK_IMPORTED_MODULE_1__/* .versionsPrefix */ .cz)(name) : (0,_secure_deploy_core_release_layout__WEBPACK_IMPORTED_MODULE_1__/* .releasePrefix */ .sE)({ name, version });
    const bucket = `arn:${(0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .partitionOf */ .iQ)(store.region)}:s3:::${store.bucket}`;
    const arrivals = version === undefined ? [literal(fullKey(store, (0,_secure_deploy_core_release_layout__WEBPACK_IMPORTED_MODULE_1__/* .arrivalsPrefix */ .HE)(name)))] : [];
    const prefixes = [`${literal(fullKey(store, below))}*`, ...arrivals];
    return [
        ...getStatements(store, below),
        allow(['s3:ListBucket'], [bucket], { StringLike: { 's3:prefix': prefixes } }),
    ];
}
/**
 * What signing takes: one profile's SignPayload, or one key's Sign and GetPublicKey. `signer` is the ARN as the user
 * wrote it.
 * @throws InputError SIGNER_MALFORMED
 */
function signStatements(signer) {
    if (signer.split(':')[2] === 'signer')
        return [allow(['signer:SignPayload'], [(0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSigningProfileArn */ .V$)(signer).arn])];
    const key = (0,_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .parseKmsKeyArn */ .Fn)(signer);
    const actions = ['kms:Sign', 'kms:GetPublicKey'];
    if (key.kind === 'key')
        return [allow(actions, [key.arn])];
    // IAM does not match a key's alias as a resource; kms:RequestAlias is the condition for it (AWS KMS developer guide, "ABAC").
    const anyKey = `arn:${key.partition}:kms:${key.region}:${key.accountId}:key/*`;
    return [allow(actions, [anyKey], { StringEquals: { 'kms:RequestAlias': key.resource } })];
}
/**
 * What asking for revocations takes (IAM service authorization reference, AWS Signer: GetRevocationStatus has the
 * resource types signing-profile and signing-job). The profiles are those that the trust policy names.
 */
function revocationStatements(profileArns) {
    const resources = profileArns.flatMap((arn) => {
        const { partition, region, accountId } = (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSigningProfileArn */ .V$)(withoutVersion(arn));
        return [
            withoutVersion(arn),
            `${withoutVersion(arn)}/*`,
            `arn:${partition}:signer:${region}:${accountId}:/signing-jobs/*`,
        ];
    });
    return resources.length === 0 ? [] : [allow(['signer:GetRevocationStatus'], [...new Set(resources)])];
}
/** A trust policy may pin one version of a profile; AWS Signer is asked about the profile all the same. */
function withoutVersion(arn) {
    return arn.replace(/(:\/signing-profiles\/[A-Za-z0-9_]{2,64})\/[A-Za-z0-9]{10}$/, '$1');
}
function allow(Action, Resource, Condition) {
    return { Effect: 'Allow', Action, Resource, ...(Condition === undefined ? {} : { Condition }) };
}
function objectsBelow(store, below) {
    return `arn:${(0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .partitionOf */ .iQ)(store.region)}:s3:::${store.bucket}/${literal(fullKey(store, below))}*`;
}
function fullKey({ prefix }, key) {
    return prefix === '' ? key : `${prefix}/${key}`;
}
/** A key's text with the characters that IAM would read as wildcards or variables written so that it does not. */
function literal(text) {
    return text.replace(/[*?$]/g, (character) => `\${${character}}`);
}
/**
 * A KMS permission that serves this bucket's objects only. Where the key is not known, any key will do, but only
 * through S3 and only for this bucket: S3 states the object's ARN, or the bucket's under a bucket key, as encryption
 * context (S3 user guide, "Encryption context").
 */
function keyStatement({ region, bucket }, actions, keyArn) {
    if (keyArn !== undefined && (0,_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .parseEncryptionKeyArn */ .$Q)(keyArn).kind === 'key')
        return allow(actions, [keyArn]);
    const partition = (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .partitionOf */ .iQ)(region);
    const service = `s3.${region}.amazonaws.com`;
    return allow(actions, ['*'], {
        StringEquals: { 'kms:ViaService': partition === 'aws-cn' ? [service, `${service}.cn`] : service },
        StringLike: {
            'kms:EncryptionContext:aws:s3:arn': [
                `arn:${partition}:s3:::${bucket}`,
                `arn:${partition}:s3:::${bucket}/*`,
            ],
        },
    });
}


/***/ }),

/***/ 6561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ bundleKey),
/* harmony export */   HE: () => (/* binding */ arrivalsPrefix),
/* harmony export */   Hy: () => (/* binding */ recordKey),
/* harmony export */   Kg: () => (/* binding */ recordPrefix),
/* harmony export */   VG: () => (/* binding */ holdsPrefix),
/* harmony export */   ZH: () => (/* binding */ evidenceKey),
/* harmony export */   cz: () => (/* binding */ versionsPrefix),
/* harmony export */   fm: () => (/* binding */ buildAttemptKey),
/* harmony export */   jX: () => (/* binding */ attemptKey),
/* harmony export */   rx: () => (/* binding */ arrivalKey),
/* harmony export */   sE: () => (/* binding */ releasePrefix),
/* harmony export */   wm: () => (/* binding */ fileKey)
/* harmony export */ });
/** Every key of a release starts with this. */
function releasePrefix({ name, version }) {
    return `releases/${name}/${version}/`;
}
/** Each folder below this is a version of the release. */
function versionsPrefix(name) {
    return `releases/${name}/`;
}
/** Written last: a release exists only if this object does. */
function bundleKey(id) {
    return `${releasePrefix(id)}release.bundle.json`;
}
/** The digest in the key lets an identity that can only put run again safely: "exists" means these bytes. */
function fileKey(id, sha256, name) {
    return `${releasePrefix(id)}files/${sha256}/${name}`;
}
function evidenceKey(id, sha256, name) {
    return `${releasePrefix(id)}evidence/${sha256}/${name}`;
}
/** Every record of a kind about a release stands below this. */
function recordPrefix(id, kind) {
    return `${releasePrefix(id)}records/${kind}/`;
}
/**
 * `subject` of a promotion is the digest of the release's bundle: a release arrives in a store once, so two promotions leave
 * one record. Of a deployment it is the digest of the record's own bundle: each deployment leaves its record.
 */
function recordKey(id, kind, subject) {
    return `${recordPrefix(id, kind)}${subject}.bundle.json`;
}
/** The arrivals of one name's releases in a store, so that the newest is found without looking into every release. */
function arrivalsPrefix(name) {
    return `arrivals/${name}/`;
}
/** A mark, not believed by itself: it leads to the promotion record that must hold. `time` is that record's, RFC 3339 in UTC. */
function arrivalKey({ name, version }, time, bundleSha256) {
    return `${arrivalsPrefix(name)}${time.replaceAll(/[-:]/g, '')}/${version}/${bundleSha256}`;
}
/** All holds of a store, and what lifts them. */
const holdsPrefix = 'holds/';
/** The n-th upload of anything under this release's name and version, counted from 1. */
function attemptKey(id, n) {
    return `${releasePrefix(id)}attempts/all/${n}`;
}
/** The n-th upload of one build under this release's name and version, counted from 1. */
function buildAttemptKey(id, build, n) {
    return `${releasePrefix(id)}attempts/${build}/${n}`;
}


/***/ })

};

export const id = 98;
export const ids = [98,392];
export const modules = {

/***/ 9392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ parseRoleArn),
/* harmony export */   Fn: () => (/* binding */ parseKmsKeyArn),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   iQ: () => (/* binding */ partitionOf),
/* harmony export */   parseSigningProfileArn: () => (/* binding */ parseSigningProfileArn),
/* harmony export */   parseTrustedProfileArn: () => (/* binding */ parseTrustedProfileArn)
/* harmony export */ });
/* unused harmony export parseEncryptionKeyArn */
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7706);
/** Amazon Resource Names as users write them, checked exactly and turned into values. */

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
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MALFORMED', `${JSON.stringify(region)} is not the name of an AWS region`, {
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
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('SIGNER_MALFORMED', `${JSON.stringify(text)} is not the ARN of an AWS Signer signing profile`, {
            nextStep: `Write it as ${profileForm}.`,
        });
    }
    const { partition, region, accountId } = parts;
    const arn = `arn:${partition}:signer:${region}:${accountId}:/signing-profiles/${name}`;
    if (version !== undefined) {
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('SIGNER_MALFORMED', `${JSON.stringify(text)} names one version of a signing profile; AWS Signer signs with a profile's current version only`, { nextStep: `Name the profile without its version: ${arn}.` });
    }
    return { arn, partition, region, accountId, profileName: name };
}
const keyForms = 'arn:aws:kms:<region>:<account>:key/<id> or arn:aws:kms:<region>:<account>:alias/<name>';
/**
 * Reads the ARN of a KMS key or of an alias that names a signer.
 * @throws InputError SIGNER_MALFORMED
 */
function parseKmsKeyArn(text) {
    const key = readKmsKeyArn(text);
    if (key !== undefined)
        return key;
    throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('SIGNER_MALFORMED', `${JSON.stringify(text)} is not the ARN of a KMS key or alias`, {
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
    throw new InputError('INPUT_MALFORMED', `the encryption key ${JSON.stringify(text)} is not the ARN of a KMS key or alias`, {
        nextStep: `Write it as ${keyForms}.`,
    });
}
function readKmsKeyArn(text) {
    const parts = splitRegionalArn(text, 'kms');
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
    const parts = splitArn(text);
    const roleName = /^role\/(?:[!-~]{1,510}\/)?([\w+=,.@-]{1,64})$/.exec(parts?.resource ?? '')?.[1];
    if (parts?.service !== 'iam' ||
        parts.region !== '' ||
        !accountPattern.test(parts.accountId) ||
        roleName === undefined) {
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MALFORMED', `role-to-assume is ${JSON.stringify(text)}, which is not the ARN of an IAM role`, {
            nextStep: 'Write it as arn:aws:iam::<account>:role/<name>.',
        });
    }
    return { arn: text, partition: parts.partition, accountId: parts.accountId, roleName };
}
/** The account of any ARN that has one; undefined for anything else. */
function accountOf(arn) {
    const accountId = splitArn(arn)?.accountId;
    return accountId !== undefined && accountPattern.test(accountId) ? accountId : undefined;
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


/***/ }),

/***/ 8098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p2: () => (/* binding */ renderSessionPolicy),
/* harmony export */   signStatements: () => (/* binding */ signStatements)
/* harmony export */ });
/* unused harmony exports sessionPolicyLimit, uploadStatements, readStatements, promoteStatements, revocationStatements */
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7706);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9392);
/** Inline session policies: a role narrowed, for one run of one action, to exactly the objects and keys of one release. */



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
    const multipart = access.multipart === 'needed';
    const actions = [
        's3:PutObject',
        ...(access.retention === undefined ? [] : ['s3:PutObjectRetention']),
        ...(multipart ? ['s3:AbortMultipartUpload'] : []),
    ];
    // Completing a multipart upload makes S3 decrypt the parts (S3 user guide, "Multipart upload API and permissions").
    const keyActions = ['kms:GenerateDataKey', ...(multipart ? ['kms:Decrypt'] : [])];
    return [allow(actions, [objectsOf(access)]), keyStatement(access, keyActions, access.sseKmsKeyId)];
}
/**
 * What reading a release takes. Listing is no part of it, since it could not be narrowed to one release: S3 then answers
 * 403, not 404, for an object that does not exist (S3 API reference, GetObject, "Permissions"), and callers expect that.
 */
function readStatements(access) {
    return [
        allow(['s3:GetObject', 's3:GetObjectVersion'], [objectsOf(access)]),
        keyStatement(access, ['kms:Decrypt'], undefined),
    ];
}
/**
 * What moving a release takes: reading it at its source, reading and writing it at its target (what is there already
 * is verified before anything is added). Parts are always allowed for: a bucket may refuse a conditional CopyObject, and
 * then a copy is made as a multipart upload. Tags, ACLs and deletions are no part of it.
 */
function promoteStatements(source, target) {
    return [
        ...readStatements(source),
        ...readStatements(target),
        ...uploadStatements({ ...target, multipart: 'needed' }),
    ];
}
/**
 * What signing takes: one profile's SignPayload, or one key's Sign and GetPublicKey. `signer` is the ARN as the user
 * wrote it.
 * @throws InputError SIGNER_MALFORMED
 */
function signStatements(signer) {
    if (signer.split(':')[2] === 'signer')
        return [allow(['signer:SignPayload'], [(0,_arn_js__WEBPACK_IMPORTED_MODULE_1__.parseSigningProfileArn)(signer).arn])];
    const key = (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .parseKmsKeyArn */ .Fn)(signer);
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
        const { partition, region, accountId } = parseSigningProfileArn(withoutVersion(arn));
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
function objectsOf({ region, bucket, prefix, release }) {
    const key = prefix === '' ? releasePrefix(release) : `${prefix}/${releasePrefix(release)}`;
    return `arn:${partitionOf(region)}:s3:::${bucket}/${literal(key)}*`;
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
    if (keyArn !== undefined && parseEncryptionKeyArn(keyArn).kind === 'key')
        return allow(actions, [keyArn]);
    const partition = partitionOf(region);
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


/***/ })

};

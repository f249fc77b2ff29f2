export const id = 5215;
export const ids = [5215];
export const modules = {

/***/ 65215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  repositoryReader: () => (/* binding */ repositoryReader)
});

// EXTERNAL MODULE: ./packages/github/lib/api/api-address.js
var api_address = __webpack_require__(8971);
// EXTERNAL MODULE: ./packages/github/lib/api/api-client.js + 2 modules
var api_client = __webpack_require__(14841);
// EXTERNAL MODULE: ./packages/github/lib/api/api-failures.js
var api_failures = __webpack_require__(16516);
// EXTERNAL MODULE: ./packages/github/lib/api/api-paths.js
var api_paths = __webpack_require__(93343);
// EXTERNAL MODULE: ./packages/github/lib/api/api-token.js
var api_token = __webpack_require__(33522);
// EXTERNAL MODULE: ./packages/core/lib/in-parallel.js
var in_parallel = __webpack_require__(6512);
// EXTERNAL MODULE: ./packages/github/lib/api/pace.js
var pace = __webpack_require__(71603);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./packages/github/lib/api/repository-shapes.js
/** The parts of GitHub's answers about how a repository is set up, as its OpenAPI description gives them; whatever else there is, is left. */

const number = dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(1));
const count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0));
const repository_shapes_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq());
const maybe = dist/* optional */.lqM(dist/* nullable */.mee(dist/* boolean */.zMY()));
const enabled = dist/* optional */.lqM(dist/* object */.Ikc({ enabled: dist/* boolean */.zMY() }));
const repositoryIdentity = dist/* object */.Ikc({
    id: number,
    full_name: repository_shapes_text,
    default_branch: repository_shapes_text,
    owner: dist/* object */.Ikc({ id: number }),
});
/** "Get an environment": each kind of rule has members of its own. */
const environment = dist/* object */.Ikc({
    protection_rules: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({
        type: repository_shapes_text,
        prevent_self_review: maybe,
        reviewers: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ type: repository_shapes_text, reviewer: dist/* object */.Ikc({ id: number }) }))),
    }))),
    deployment_branch_policy: dist/* optional */.lqM(dist/* nullable */.mee(dist/* object */.Ikc({ protected_branches: dist/* boolean */.zMY(), custom_branch_policies: dist/* boolean */.zMY() }))),
});
/** "List deployment branch policies"; older answers have no type, and are of branches. */
const branchPolicies = dist/* object */.Ikc({
    total_count: count,
    branch_policies: dist/* array */.YOg(dist/* object */.Ikc({ name: repository_shapes_text, type: dist/* optional */.lqM(repository_shapes_text, 'branch') })),
});
/** "Get rules for a branch": those that are active, of the repository and of whatever is above it. */
const branchRule = dist/* object */.Ikc({
    type: repository_shapes_text,
    ruleset_id: dist/* optional */.lqM(number),
    parameters: dist/* optional */.lqM(dist/* object */.Ikc({
        required_approving_review_count: dist/* optional */.lqM(count),
        dismiss_stale_reviews_on_push: maybe,
        require_code_owner_review: maybe,
        require_last_push_approval: maybe,
    })),
});
/** "Get a repository ruleset": who may pass it over is shown to those who may change it. */
const ruleset = dist/* object */.Ikc({ bypass_actors: dist/* optional */.lqM(dist/* array */.YOg(dist/* unknown */.L5J())) });
/** "Get branch protection". */
const branchProtection = dist/* object */.Ikc({
    required_pull_request_reviews: dist/* optional */.lqM(dist/* object */.Ikc({
        required_approving_review_count: dist/* optional */.lqM(count),
        dismiss_stale_reviews: maybe,
        require_code_owner_reviews: maybe,
        require_last_push_approval: maybe,
    })),
    enforce_admins: enabled,
    allow_force_pushes: enabled,
    allow_deletions: enabled,
});
/** "Get a branch". */
const protectedBranch = dist/* object */.Ikc({ protected: dist/* boolean */.zMY() });

;// CONCATENATED MODULE: ./packages/github/lib/api/branch-rules.js
/** What holds for a branch by its rulesets, or by the branch protection that was there before them. */





/** `path` is `/repos/owner/name`. */
async function readBranch(api, path, branch) {
    const name = (0,api_paths/* branchSegment */.ih)(branch);
    const rules = await api.list(`${path}/rules/branches/${name}?per_page=100`, branchRule, 'metadata: read');
    const has = (type) => rules.some((rule) => rule.type === type);
    // Reading branch protection takes a permission that few tokens have, so it is asked for where nothing else demands reviews.
    if (!has('pull_request'))
        return readProtection(api, `${path}/branches/${name}`, has);
    const bypasses = await countBypasses(api, path, rules);
    return {
        reviews: demandsOf(rules),
        deletion: has('deletion') ? 'refused' : 'allowed',
        forcePush: has('non_fast_forward') ? 'refused' : 'allowed',
        ...(bypasses === undefined ? {} : { bypasses }),
    };
}
/** Rules add up: of several, the strictest holds. */
function demandsOf(rules) {
    const all = rules.flatMap(({ type, parameters }) => (type === 'pull_request' ? [parameters ?? {}] : []));
    return {
        approvals: Math.max(0, ...all.map((one) => one.required_approving_review_count ?? 0)),
        dismissesStale: all.some((one) => one.dismiss_stale_reviews_on_push === true),
        codeOwners: all.some((one) => one.require_code_owner_review === true),
        lastPush: all.some((one) => one.require_last_push_approval === true),
    };
}
/** Undefined as soon as one ruleset does not show it. */
async function countBypasses(api, path, rules) {
    const ids = rules.flatMap(({ type, ruleset_id: id }) => type === 'pull_request' && id !== undefined ? [id] : []);
    const counts = await (0,in_parallel/* inParallel */.H)([...new Set(ids)], pace/* atATime */.U, async (id) => {
        const answer = await api.find(`${path}/rulesets/${id}`, ruleset, 'metadata: read');
        return answer?.bypass_actors?.length;
    });
    // Where several rulesets demand reviews, whoever passes over one still meets the others.
    return counts.some((count) => count === undefined) || counts.length === 0
        ? undefined
        : Math.min(...counts.map((count) => count ?? 0));
}
async function readProtection(api, path, has) {
    const answer = await findProtection(api, path);
    const reviews = answer?.required_pull_request_reviews;
    const refused = (type, allowed) => has(type) || allowed === false ? 'refused' : 'allowed';
    return {
        ...(reviews === undefined
            ? {}
            : {
                reviews: {
                    approvals: reviews.required_approving_review_count ?? 0,
                    dismissesStale: reviews.dismiss_stale_reviews === true,
                    codeOwners: reviews.require_code_owner_reviews === true,
                    lastPush: reviews.require_last_push_approval === true,
                },
                // Administrators are let past it unless it says that it is for them too.
                bypasses: answer?.enforce_admins?.enabled === true ? 0 : 1,
            }),
        deletion: refused('deletion', answer?.allow_deletions?.enabled),
        forcePush: refused('non_fast_forward', answer?.allow_force_pushes?.enabled),
    };
}
/** Fail closed: GitHub says of protection that a token may not see the same as of none, but tells everyone that a branch is protected. */
async function findProtection(api, path) {
    const asked = { path: `${path}/protection`, needs: 'administration: read' };
    const answer = await api.find(asked.path, branchProtection, asked.needs);
    if (answer !== undefined)
        return answer;
    const branch = await api.get(path, protectedBranch, 'contents: read');
    if (branch.protected)
        throw (0,api_failures/* hidden */.R)(asked, 'the branch is protected, and the token is not shown how');
    return undefined;
}

;// CONCATENATED MODULE: ./packages/github/lib/api/repository-reader.js








/**
 * Nothing is asked before something is called for.
 * @throws InputError ENVIRONMENT_UNSAFE; INPUT_MALFORMED for a token that is none
 */
function repositoryReader(options) {
    const { repository, token, input, env } = options;
    (0,api_token/* assertToken */.O)(token, input);
    const { base } = (0,api_address/* apiAddress */.z)(env, env['GITHUB_SERVER_URL'] ?? 'https://github.com');
    const { fetch: send = fetch, now = () => new Date(), wait = pace/* waitFor */.f } = options;
    const api = (0,api_client/* gitHubApi */.a)({ base, token, fetch: send, now, wait });
    const path = (0,api_paths/* repositoryPath */.SH)(repository);
    return {
        identity: async () => {
            const answer = await api.get(path, repositoryIdentity, 'metadata: read');
            const { id, owner, full_name: name, default_branch: defaultBranch } = answer;
            return { name, id: `${id}`, ownerId: `${owner.id}`, defaultBranch };
        },
        environment: (name) => readEnvironment(api, `${path}/environments/${(0,api_paths/* segment */.mX)(name, 'environment')}`),
        branch: (name) => readBranch(api, path, name),
    };
}
async function readEnvironment(api, path) {
    const answer = await api.find(path, environment, 'actions: read');
    if (answer === undefined)
        return undefined;
    const rules = (answer.protection_rules ?? []).filter(({ type }) => type === 'required_reviewers');
    return {
        reviewers: rules.flatMap(({ reviewers = [] }) => reviewers.map(({ type, reviewer }) => `${type} ${reviewer.id}`)),
        selfReview: rules.some((rule) => rule.prevent_self_review === true) ? 'refused' : 'allowed',
        takes: await readRefs(api, path, answer),
    };
}
async function readRefs(api, path, { deployment_branch_policy: policy }) {
    if (policy === null || policy === undefined)
        return { kind: 'any-ref' };
    if (!policy.custom_branch_policies)
        return { kind: policy.protected_branches ? 'protected-branches' : 'any-ref' };
    const asked = { path: `${path}/deployment-branch-policies?per_page=100`, needs: 'actions: read' };
    const { total_count: total, branch_policies: all } = await api.get(asked.path, branchPolicies, asked.needs);
    if (total !== all.length)
        throw (0,api_failures/* unexpected */.os)(asked, `has ${total} patterns, and ${all.length} were told`);
    return {
        kind: 'listed',
        branches: all.flatMap(({ name, type }) => (type === 'branch' ? [name] : [])),
        tags: all.flatMap(({ name, type }) => (type === 'branch' ? [] : [name])),
    };
}


/***/ })

};

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
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
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
const actors = dist/* optional */.lqM(dist/* array */.YOg(dist/* unknown */.L5J()), []);
const enabled = dist/* optional */.lqM(dist/* object */.Ikc({ enabled: dist/* boolean */.zMY() }));
const repositoryIdentity = dist/* object */.Ikc({
    id: number,
    full_name: repository_shapes_text,
    default_branch: repository_shapes_text,
    owner: dist/* object */.Ikc({ id: number }),
});
/** "Get an environment": each kind of rule has members of its own. */
const environment = dist/* object */.Ikc({
    can_admins_bypass: maybe,
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
        bypass_pull_request_allowances: dist/* optional */.lqM(dist/* object */.Ikc({ users: actors, teams: actors, apps: actors })),
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
    const held = stateOf(rules);
    const bypasses = await countBypasses(api, path, rules);
    // Reading branch protection takes a permission that few tokens have, so it is asked for where nothing else demands reviews.
    if (held.reviews === undefined)
        return readProtection(api, `${path}/branches/${name}`, { held, bypasses });
    return { ...held, ...(bypasses === undefined ? {} : { bypasses }) };
}
function stateOf(rules) {
    const refused = (type) => (rules.some((rule) => rule.type === type) ? 'refused' : 'allowed');
    return {
        ...(refused('pull_request') === 'refused' ? { reviews: demandsOf(rules) } : {}),
        deletion: refused('deletion'),
        forcePush: refused('non_fast_forward'),
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
    const counted = rules.filter(({ type }) => ['pull_request', 'deletion', 'non_fast_forward'].includes(type));
    const ids = [...new Set(counted.map((rule) => rule.ruleset_id))];
    const actors = await (0,in_parallel/* inParallel */.H)(ids, pace/* atATime */.U, async (id) => {
        if (id === undefined)
            return undefined;
        return (await api.find(`${path}/rulesets/${id}`, ruleset, 'metadata: read'))?.bypass_actors;
    });
    const shown = actors.filter((one) => one !== undefined);
    if (shown.length < ids.length)
        return undefined;
    const firm = counted.filter((rule) => actors[ids.indexOf(rule.ruleset_id)]?.length === 0);
    // Whoever passes over one ruleset still meets the others; that is nobody's way where those hold everything too.
    if ((0,external_node_util_.isDeepStrictEqual)(stateOf(firm), stateOf(counted)))
        return 0;
    return new Set(shown.flat().map((actor) => JSON.stringify(actor))).size;
}
async function readProtection(api, path, { held, bypasses }) {
    const answer = await findProtection(api, path);
    const reviews = answer?.required_pull_request_reviews;
    const refused = (allowed) => (allowed === false ? 'refused' : 'allowed');
    const { users, teams, apps } = reviews?.bypass_pull_request_allowances ?? { users: [], teams: [], apps: [] };
    // Administrators are let past it unless it says that it is for them too.
    const administrators = answer?.enforce_admins?.enabled === true ? 0 : 1;
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
                ...(bypasses === undefined
                    ? {}
                    : { bypasses: bypasses + administrators + users.length + teams.length + apps.length }),
            }),
        deletion: held.deletion === 'refused' ? 'refused' : refused(answer?.allow_deletions?.enabled),
        forcePush: held.forcePush === 'refused' ? 'refused' : refused(answer?.allow_force_pushes?.enabled),
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
        // Fail closed: servers that do not say so let administrators.
        bypass: answer.can_admins_bypass === false ? 'refused' : 'allowed',
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

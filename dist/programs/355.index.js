export const id = 355;
export const ids = [355];
export const modules = {

/***/ 6512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ filesAtOnce),
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/** Runs one task for each item, a few at a time, and stops starting new ones at the first failure. */
/** Files looked at or moved at once: enough to hide a store's latency, few enough to keep memory flat. */
const filesAtOnce = 8;
/** Results in the order of the items. When tasks fail, the first failure is thrown once those under way have ended. */
async function inParallel(items, limit, task) {
    const results = new Array(items.length);
    const failures = [];
    const queue = items.entries();
    const worker = async () => {
        for (const [index, item] of queue) {
            if (failures.length > 0)
                return;
            try {
                results[index] = await task(item);
            }
            catch (failure) {
                failures.push(failure);
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    if (failures.length > 0)
        throw failures[0];
    return results;
}


/***/ }),

/***/ 20355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  approvalReader: () => (/* binding */ approvalReader)
});

// EXTERNAL MODULE: ./packages/github/lib/api/api-address.js
var api_address = __webpack_require__(8971);
// EXTERNAL MODULE: ./packages/github/lib/api/api-client.js + 2 modules
var api_client = __webpack_require__(14841);
// EXTERNAL MODULE: ./packages/github/lib/api/api-token.js
var api_token = __webpack_require__(33522);
// EXTERNAL MODULE: ./packages/core/lib/in-parallel.js
var in_parallel = __webpack_require__(6512);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./packages/github/lib/api/answer-shapes.js

const number = dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(1));
const answer_shapes_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq());
const commitId = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^([0-9a-f]{40}|[0-9a-f]{64})$/));
const time = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX());
/** Fail closed: only an account of the type `User` can approve, whatever other types there are or will be. */
const account = dist/* pipe */.FsL(dist/* object */.Ikc({ id: number, login: answer_shapes_text, type: answer_shapes_text }), dist/* transform */.pdi(({ id, login, type }) => {
    const isUser = type === 'User' && !login.toLowerCase().endsWith('[bot]');
    return { id, login, kind: isUser ? 'user' : 'bot' };
}));
const person = account;
/** Null, and in commits an empty object, stand for whoever has no account or none any more. */
const personOrNobody = dist/* pipe */.FsL(dist/* union */.KCZ([account, dist/* null */.chJ(), dist/* strictObject */.rej({})]), dist/* transform */.pdi((value) => (value !== null && 'id' in value ? value : undefined)));
const gitPerson = dist/* nullable */.mee(dist/* object */.Ikc({
    email: dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP())),
    date: dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP())),
}));
const commit = dist/* object */.Ikc({
    sha: commitId,
    commit: dist/* object */.Ikc({
        author: gitPerson,
        committer: gitPerson,
        message: dist/* string */.YjP(),
        verification: dist/* optional */.lqM(dist/* object */.Ikc({ verified: dist/* boolean */.zMY() })),
    }),
    author: personOrNobody,
    committer: personOrNobody,
    parents: dist/* array */.YOg(dist/* object */.Ikc({ sha: commitId })),
});
const comparison = dist/* object */.Ikc({
    status: dist/* picklist */.KIO(['diverged', 'ahead', 'behind', 'identical']),
    base_commit: dist/* object */.Ikc({ sha: commitId }),
    total_commits: dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0)),
    commits: dist/* array */.YOg(commit),
});
const answer_shapes_repository = dist/* object */.Ikc({
    id: number,
    full_name: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[\w.-]+\/[\w.-]+$/)),
});
const pullRequestParts = {
    number,
    user: personOrNobody,
    merged_at: dist/* nullable */.mee(time),
    head: dist/* object */.Ikc({ sha: commitId }),
    base: dist/* object */.Ikc({ repo: dist/* object */.Ikc({ id: number }) }),
};
/** As lists have it. */
const pullRequestEntry = dist/* object */.Ikc(pullRequestParts);
const pullRequest = dist/* object */.Ikc({
    ...pullRequestParts,
    commits: dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0)),
});
const review = dist/* object */.Ikc({
    id: number,
    user: personOrNobody,
    state: answer_shapes_text,
    /** Absent as long as a review is not submitted. */
    submitted_at: dist/* optional */.lqM(time),
    /** Null when the commit is gone. */
    commit_id: dist/* nullable */.mee(commitId),
});
const environmentReview = dist/* object */.Ikc({
    state: answer_shapes_text,
    user: personOrNobody,
    environments: dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* optional */.lqM(dist/* string */.YjP()) })),
});
const team = dist/* object */.Ikc({ id: number });
const membership = dist/* object */.Ikc({ state: answer_shapes_text });

// EXTERNAL MODULE: ./packages/github/lib/api/api-paths.js
var api_paths = __webpack_require__(93343);
;// CONCATENATED MODULE: ./packages/github/lib/api/co-authors.js
/** Who a commit message says has co-authored it: rather too many than too few. */
/** A line that begins so names somebody, wherever in the message it stands. */
const trailer = 'co-authored-by';
/** Longer addresses exist nowhere (RFC 5321, section 4.5.3.1); what is longer is named by its beginning. */
const longest = 254;
/**
 * The e-mail addresses of co-authors, in lowercase; where a trailer holds none, the trailer's own text, so that nobody is
 * left out for being named badly.
 */
function coAuthorsOf(message) {
    return message.split(/\r\n|\r|\n/).flatMap((line) => {
        const colon = line.indexOf(':');
        if (colon === -1 || line.slice(0, colon).trim().toLowerCase() !== trailer)
            return [];
        const name = line.slice(colon + 1).trim();
        const found = emailIn(name);
        return [(found ?? (name === '' ? `an empty ${trailer}` : name)).slice(0, longest)];
    });
}
/** The address between the last pair of angle brackets, or the text itself where it is one. */
function emailIn(text) {
    const open = text.lastIndexOf('<');
    const close = text.indexOf('>', open);
    const inside = open === -1 || close === -1 ? text : text.slice(open + 1, close);
    const email = inside.trim().toLowerCase();
    return /^[^\s@<>]{1,200}@[^\s@<>]{1,200}$/.test(email) ? email : undefined;
}
/** `host` is the server's, such as `github.com`: each has accounts of its own. */
function noReplyOf(email, host) {
    const at = email.lastIndexOf('@');
    if (at === -1 || email.slice(at + 1).toLowerCase() !== `users.noreply.${host.toLowerCase()}`)
        return undefined;
    const [, id, login] = /^(?:(\d{1,15})\+)?([A-Za-z0-9][\w-]{0,99}(?:\[bot\])?)$/.exec(email.slice(0, at)) ?? [];
    if (login === undefined)
        return undefined;
    return id === undefined ? { kind: 'login', login } : { kind: 'id', id: Number(id), login };
}

// EXTERNAL MODULE: ./packages/github/lib/api/pace.js
var pace = __webpack_require__(71603);
;// CONCATENATED MODULE: ./packages/github/lib/api/commit-people.js





/** The people of any of these commits together; `host` is the server's, such as `github.com`. */
async function peopleOfAll(api, host, commits, authorship) {
    const all = [...commits.values()];
    const directory = {
        host,
        accounts: accountsIn(all),
        findLogin: (login) => api.find(`/users/${(0,api_paths/* segment */.mX)(login, 'account')}`, person, 'contents: read'),
    };
    const entries = await (0,in_parallel/* inParallel */.H)(all, pace/* atATime */.U, async (commit) => {
        return [commit.sha, await peopleOf(commit, authorship(commit), directory)];
    });
    const bySha = new Map(entries);
    return (some) => {
        // In an order of their own, so that the order of an answer shows nowhere.
        const found = some
            .map(({ sha }) => sha)
            .toSorted()
            .flatMap((sha) => bySha.get(sha) ?? []);
        return {
            people: distinctPeople(found.flatMap(({ people }) => people)),
            unresolved: [...new Set(found.flatMap(({ unresolved }) => unresolved))].sort(),
        };
    };
}
/** Addresses by the accounts that GitHub ties them to in these commits: a trailer alone is tied to none by the API. */
function accountsIn(commits) {
    const accounts = new Map();
    for (const { author, committer, commit } of commits) {
        tie(accounts, commit.author?.email, author);
        tie(accounts, commit.committer?.email, committer);
    }
    return accounts;
}
function tie(accounts, email, person) {
    const address = email?.trim().toLowerCase() ?? '';
    if (address === '' || person === undefined)
        return;
    const known = accounts.get(address) ?? [];
    if (!known.some(({ id }) => id === person.id))
        accounts.set(address, [...known, person]);
}
/**
 * GitHub commits as `web-flow` what it makes itself, and signs it; the account is nobody's. Fail closed: without the signature
 * anybody can write that name into a commit, so it is taken literally.
 */
function isMadeByGitHub({ committer, commit }) {
    return committer?.login.toLowerCase() === 'web-flow' && commit.verification?.verified === true;
}
async function peopleOf(commit, authorship, directory) {
    const { author, committer, commit: git, sha } = commit;
    const found = [];
    if (authorship === 'wrote')
        found.push(await identify('author', author, git.author?.email, { sha, directory }));
    if (!isMadeByGitHub(commit))
        found.push(await identify('committer', committer, git.committer?.email, { sha, directory }));
    for (const address of coAuthorsOf(git.message))
        found.push(await identify('co-author', undefined, address, { sha, directory }));
    const people = found.flatMap(({ as, by }) => by.map((one) => ({ by: one, as, commit: sha })));
    return {
        people: distinctPeople(people),
        unresolved: [...new Set(found.flatMap(({ unresolved }) => unresolved))],
    };
}
async function identify(as, person, email, { sha, directory }) {
    if (person !== undefined)
        return { as, by: [person], unresolved: [] };
    const address = email?.trim().toLowerCase() ?? '';
    if (address === '')
        return { as, by: [], unresolved: [`the ${as} of ${sha.slice(0, 7)}, without an address`] };
    const by = directory.accounts.get(address) ?? (await behindNoReply(address, directory));
    return { as, by, unresolved: by.length === 0 ? [address] : [] };
}
async function behindNoReply(address, { host, findLogin }) {
    const noReply = noReplyOf(address, host);
    switch (noReply?.kind) {
        case undefined:
            return [];
        case 'id': {
            const { id, login } = noReply;
            return id > 0 ? [{ id, login, kind: login.endsWith('[bot]') ? 'bot' : 'user' }] : [];
        }
        case 'login': {
            const found = await findLogin(noReply.login);
            return found === undefined ? [] : [found];
        }
    }
}
/** One entry for what somebody was, however often: the first commit is enough to show it. */
function distinctPeople(people) {
    const seen = new Map();
    for (const one of people) {
        const key = `${one.as} ${one.by.id} ${one.by.login.toLowerCase()}`;
        if (!seen.has(key))
            seen.set(key, one);
    }
    return [...seen.values()];
}

// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/github/lib/api/api-failures.js
var api_failures = __webpack_require__(16516);
;// CONCATENATED MODULE: ./packages/github/lib/api/commit-range.js
/** The commits that a release adds to what stands in an environment: all of them, or none are taken for the answer. */





/** More take more requests than a token of a job has in an hour. */
const mostCommits = 1000;
const mostPages = 100;
const pageSize = 100;
const needs = 'contents: read';
/** INVARIANT: the head is among them, also when nothing lies between: a commit that is released again must be approved as well. */
async function readRange(api, question) {
    const { base, head } = question;
    if (base === undefined)
        return readHistory(api, question);
    const commits = await readComparison(api, { ...question, base });
    if (commits.some(({ sha }) => sha === head))
        return commits;
    return [...commits, await readHead(api, question)];
}
async function readHistory(api, { repository, head }) {
    const path = `${repository}/commits?sha=${(0,api_paths/* commitSegment */.vx)(head)}&per_page=${pageSize}`;
    const commits = await api.list(path, commit, needs, assertFew);
    if (commits[0]?.sha !== head)
        throw (0,api_failures/* unexpected */.os)({ path, needs }, 'does not begin with that commit');
    assertDistinct(commits, path);
    return commits;
}
async function readHead(api, { repository, head }) {
    const path = `${repository}/commits?sha=${(0,api_paths/* commitSegment */.vx)(head)}&per_page=1`;
    const [first] = await api.get(path, dist/* array */.YOg(commit), needs);
    if (first?.sha !== head)
        throw (0,api_failures/* unexpected */.os)({ path, needs }, 'is of another commit');
    return first;
}
/** Pages are counted on, not taken from links: without a page GitHub names 250 commits and no more. */
async function readComparison(api, { repository, base, head }) {
    const commits = [];
    const compared = `${repository}/compare/${(0,api_paths/* commitSegment */.vx)(base)}...${(0,api_paths/* commitSegment */.vx)(head)}`;
    for (let page = 1;; page += 1) {
        const path = `${compared}?per_page=${pageSize}&page=${page}`;
        const answer = await api.get(path, comparison, needs);
        assertCompared(answer, base, path);
        commits.push(...answer.commits);
        if (commits.length < answer.total_commits && answer.commits.length > 0 && page < mostPages)
            continue;
        assertComplete(answer, commits, head, path);
        return commits;
    }
}
function assertCompared({ base_commit, total_commits }, base, path) {
    if (base_commit.sha !== base)
        throw (0,api_failures/* unexpected */.os)({ path, needs }, 'compares another commit');
    assertFew(total_commits);
}
function assertComplete({ status, total_commits }, commits, head, path) {
    if (commits.length !== total_commits)
        throw (0,api_failures/* unexpected */.os)({ path, needs }, `lists ${commits.length} of ${total_commits} commits`);
    assertDistinct(commits, path);
    const ahead = status === 'ahead' || status === 'diverged';
    if (ahead !== commits.some(({ sha }) => sha === head) || ahead !== total_commits > 0)
        throw (0,api_failures/* unexpected */.os)({ path, needs }, `says ${status}, and lists other commits than that means`);
}
function assertDistinct(commits, path) {
    if (new Set(commits.map(({ sha }) => sha)).size !== commits.length)
        throw (0,api_failures/* unexpected */.os)({ path, needs }, 'lists a commit twice');
}
function assertFew(count) {
    if (count <= mostCommits)
        return;
    throw new errors/* ServiceError */._7('GITHUB_RANGE_TOO_LARGE', `this release adds more than ${mostCommits} commits to what stands in the environment, which are more than are looked up`, {
        nextStep: "For a first promotion, name a later commit as the baseline of the policy's approvals; else promote what lies in between first.",
    });
}

;// CONCATENATED MODULE: ./packages/github/lib/api/environment-approvals.js


/**
 * The environment's name is compared exactly. Somebody who also rejected in this run does not count: the answer does not say
 * which word was the last.
 */
async function readEnvironmentApprovals(api, { repository, run_id }, environment) {
    const path = `${(0,api_paths/* repositoryPath */.SH)(repository)}/actions/runs/${(0,api_paths/* runSegment */.L6)(run_id)}/approvals`;
    const reviews = await api.list(path, environmentReview, 'actions: read');
    const here = reviews.filter(({ environments }) => environments.some(({ name }) => name === environment));
    const by = (state) => here.flatMap(({ user, state: said }) => (said === state && user !== undefined ? [user] : []));
    const rejected = new Set(by('rejected').map(({ id }) => id));
    const approved = new Map(by('approved').map((person) => [person.id, person]));
    return [...approved.values()]
        .filter(({ id }) => !rejected.has(id))
        .sort((a, b) => a.id - b.id)
        .map((person) => ({ by: person, environment }));
}

;// CONCATENATED MODULE: ./packages/github/lib/api/merged-content.js

/**
 * GitHub names a pull request also for what somebody pushed by hand on top of its commits, or put into a merge that they made
 * themselves. So a commit holds what was reviewed only if
 * - it is one of the pull request's own commits, which the reviewed head includes; or
 * - GitHub merged it: the commit is signed by GitHub, and the reviewed head is a parent; or
 * - GitHub squashed or rebased it, so that none of its own commits came along: the commit is signed by GitHub, or repeats
 *   author, time and message of one of them, as a rebase does, which GitHub does not sign.
 */
function holdsWhatWasReviewed(commit, branch, known) {
    const own = new Set(branch.commits.map(({ sha }) => sha));
    if (own.has(commit.sha))
        return true;
    if (isMergeOf(commit, branch))
        return true;
    if (commit.parents.length !== 1 || comesAfter(commit, own, known))
        return false;
    return isMadeByGitHub(commit) || branch.commits.some((one) => isRebased(one, commit));
}
/** The commit that the merge button makes: its author pressed the button and wrote nothing. */
function isMergeOf(commit, { head, commits }) {
    return (isMadeByGitHub(commit) &&
        commit.parents.length === 2 &&
        commit.parents.some(({ sha }) => sha === head) &&
        commits.every(({ sha }) => sha !== commit.sha));
}
/** Whether one of these commits is among the ancestors that are known. */
function comesAfter(commit, own, known) {
    const seen = new Set();
    const next = commit.parents.map(({ sha }) => sha);
    for (let sha = next.pop(); sha !== undefined; sha = next.pop()) {
        if (own.has(sha))
            return true;
        if (seen.has(sha))
            continue;
        seen.add(sha);
        next.push(...(known.get(sha)?.parents ?? []).map((parent) => parent.sha));
    }
    return false;
}
function isRebased({ commit: a }, { commit: b }) {
    const email = a.author?.email?.toLowerCase() ?? '';
    const date = a.author?.date ?? '';
    return (email !== '' &&
        date !== '' &&
        email === b.author?.email?.toLowerCase() &&
        date === b.author.date &&
        a.message.trim() === b.message.trim());
}

;// CONCATENATED MODULE: ./packages/github/lib/api/reviews.js
/** Comments say neither yes nor no, and a pending review is not said yet. */
const words = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'];
/** `head` is the commit that was merged: whoever approved another has not seen this one. */
function outcomeOf(reviews, head) {
    const approvals = [];
    const setAside = [];
    for (const { by, review, submittedAt } of lastWords(reviews)) {
        const reviewId = review.id;
        if (review.state !== 'APPROVED') {
            setAside.push({ by, reviewId, why: review.state === 'DISMISSED' ? 'dismissed' : 'changes-requested' });
        }
        else if (review.commit_id !== head) {
            setAside.push({ by, reviewId, why: 'another-head' });
        }
        else {
            approvals.push({ by, reviewId, submittedAt });
        }
    }
    return { approvals, setAside };
}
/** By when they were submitted, not by the order of the answer; whose account is gone has no word any more. */
function lastWords(reviews) {
    const last = new Map();
    for (const review of reviews) {
        const { user: by, submitted_at: submittedAt, state } = review;
        if (by === undefined || submittedAt === undefined || !words.includes(state))
            continue;
        const known = last.get(by.id);
        const word = { by, review, submittedAt };
        if (known === undefined || isLater(word, known))
            last.set(by.id, word);
    }
    return [...last.values()].sort((a, b) => a.by.id - b.by.id);
}
function isLater(a, b) {
    const between = Date.parse(a.submittedAt) - Date.parse(b.submittedAt);
    return between === 0 ? a.review.id > b.review.id : between > 0;
}

;// CONCATENATED MODULE: ./packages/github/lib/api/pull-requests.js
/** The merged pull requests that brought commits in: who opened and made them, and who approved what was merged. */







/** As many as GitHub lists (REST API, "List commits on a pull request"). */
const pull_requests_mostCommits = 250;
const pull_requests_needs = 'pull-requests: read';
/** For each commit the merged pull requests of this repository that GitHub names, of forks and mirrors none. */
async function pullRequestsOf(api, repository, commits) {
    const found = await (0,in_parallel/* inParallel */.H)(commits, pace/* atATime */.U, async ({ sha }) => {
        const path = `${repository.path}/commits/${(0,api_paths/* commitSegment */.vx)(sha)}/pulls?per_page=100`;
        const entries = await api.list(path, pullRequestEntry, pull_requests_needs);
        const merged = entries.filter(({ merged_at, base }) => merged_at !== null && base.repo.id === repository.id);
        return [sha, [...new Set(merged.map(({ number }) => number))].sort((a, b) => a - b)];
    });
    return new Map(found);
}
function readPullRequests(api, repository, numbers, asked) {
    return (0,in_parallel/* inParallel */.H)(numbers, pace/* atATime */.U, async (number) => {
        const path = `${repository.path}/pulls/${number}`;
        const details = await api.get(path, pullRequest, pull_requests_needs);
        if (details.number !== number || details.merged_at === null || details.base.repo.id !== repository.id)
            throw (0,api_failures/* unexpected */.os)({ path, needs: pull_requests_needs }, 'is not of the merged pull request');
        const commits = await readCommits(api, path, details);
        const reviews = asked === 'approvals' ? await api.list(`${path}/reviews?per_page=100`, review, pull_requests_needs) : [];
        return {
            number,
            head: details.head.sha,
            openedBy: details.user,
            commits,
            ...outcomeOf(reviews, details.head.sha),
        };
    });
}
async function readCommits(api, pull, { number, commits: count, head }) {
    if (count > pull_requests_mostCommits) {
        throw new errors/* ServiceError */._7('GITHUB_RANGE_TOO_LARGE', `pull request #${number} has ${count} commits, and GitHub lists no more than ${pull_requests_mostCommits} of one`, {
            nextStep: "Name a commit after it as the baseline of the policy's approvals, and split pull requests of this size.",
        });
    }
    const path = `${pull}/commits?per_page=100`;
    const commits = await api.list(path, commit, pull_requests_needs);
    if (commits.length !== count)
        throw (0,api_failures/* unexpected */.os)({ path, needs: pull_requests_needs }, `lists ${commits.length} of ${count} commits`);
    if (count > 0 && !commits.some(({ sha }) => sha === head.sha))
        throw (0,api_failures/* unexpected */.os)({ path, needs: pull_requests_needs }, 'lists other commits than were merged');
    return commits;
}

;// CONCATENATED MODULE: ./packages/github/lib/api/repositories.js



/** Fail closed: a name that was given up can be taken by others, the number cannot. */
async function findRepository(api, { repository, repositoryId }) {
    const path = (0,api_paths/* repositoryPath */.SH)(repository);
    const needs = 'contents: read';
    const { id, full_name } = await api.get(path, answer_shapes_repository, needs);
    if (repositoryId !== undefined && repositoryId !== `${id}`)
        throw (0,api_failures/* unexpected */.os)({ path, needs }, `is of the repository ${id}, and the release is of ${repositoryId}`);
    return { path: (0,api_paths/* repositoryPath */.SH)(full_name), id };
}

;// CONCATENATED MODULE: ./packages/github/lib/api/team-members.js




const team_members_needs = 'members: read';
/** Ids by `organization/slug`. An invitation that was not accepted makes no member. */
async function readTeamMembers(api, teams, approvers) {
    const people = distinct(approvers.filter(({ kind }) => kind === 'user'));
    const members = new Map();
    for (const { organization, slug } of teams) {
        const path = `/orgs/${(0,api_paths/* segment */.mX)(organization, 'organization')}/teams/${(0,api_paths/* segment */.mX)(slug, 'team')}`;
        // "Not a member" and "not for this token to see" are one answer; a team that can be seen tells them apart.
        if (people.length > 0)
            await api.get(path, team, team_members_needs);
        const ids = await (0,in_parallel/* inParallel */.H)(people, pace/* atATime */.U, async ({ id, login }) => {
            const found = await api.find(`${path}/memberships/${(0,api_paths/* segment */.mX)(login, 'account')}`, membership, team_members_needs);
            return found?.state === 'active' ? [id] : [];
        });
        members.set(`${organization}/${slug}`, ids.flat());
    }
    return Object.fromEntries(members);
}
function distinct(people) {
    return [...new Map(people.map((one) => [one.id, one])).values()].sort((a, b) => a.id - b.id);
}

;// CONCATENATED MODULE: ./packages/github/lib/api/approval-reader.js











/**
 * Nothing is asked before `read` is called.
 * @throws InputError ENVIRONMENT_UNSAFE; INPUT_MALFORMED for a token that is none
 */
function approvalReader(options) {
    const { env, token, run, mask, notice } = options;
    mask(token);
    (0,api_token/* assertToken */.O)(token, 'github-token');
    const address = (0,api_address/* apiAddress */.z)(env, run.serverUrl);
    if (address.notice !== undefined)
        notice('GITHUB_API_CONFIGURED', address.notice);
    const { fetch: send = fetch, now = () => new Date(), wait = pace/* waitFor */.f } = options;
    const host = new URL(run.serverUrl).host;
    return {
        read: (question) => readApprovals({
            api: (0,api_client/* gitHubApi */.a)({ base: address.base, token, fetch: send, now, wait }),
            run,
            host,
            question,
        }),
    };
}
async function readApprovals({ api, run, host, question }) {
    const { base, head, environment, teams } = question;
    const repository = await findRepository(api, question);
    const since = base === undefined ? {} : { base };
    const commits = await readRange(api, { repository: repository.path, head, ...since });
    const environmentApprovals = environment === undefined ? [] : await readEnvironmentApprovals(api, run.claims, environment);
    const named = question.pullRequests === 'none'
        ? new Map()
        : await pullRequestsOf(api, repository, commits);
    const every = [...new Set([...named.values()].flat())].sort((a, b) => a - b);
    const pullRequests = await readPullRequests(api, repository, every, question.pullRequests);
    const all = distinctCommits([...commits, ...pullRequests.flatMap((one) => one.commits)]);
    const people = await peopleOfAll(api, host, all, (commit) => pullRequests.some((one) => isMergeOf(commit, one)) ? 'pressed' : 'wrote');
    const approved = [...environmentApprovals, ...pullRequests.flatMap(({ approvals }) => approvals)];
    const approvers = approved.map(({ by }) => by);
    const teamMembers = await readTeamMembers(api, teams, approvers);
    const changes = commits.map((commit) => {
        const numbers = named.get(commit.sha) ?? [];
        return { commit: commit.sha, ...people([commit]), ...attribution(commit, { all, pullRequests, numbers }) };
    });
    return {
        ...since,
        head,
        changes,
        pullRequests: pullRequests.map((one) => factsOf(one, people(one.commits))),
        environmentApprovals,
        teamMembers,
        answers: api.answers(),
    };
}
function factsOf({ number, head, openedBy, approvals, setAside }, people) {
    const opened = openedBy === undefined ? {} : { openedBy };
    return { number, head, ...opened, ...people, approvals, setAside };
}
function distinctCommits(commits) {
    return new Map(commits.map((commit) => [commit.sha, commit]));
}
function attribution(commit, { all, pullRequests, numbers }) {
    const proven = pullRequests
        .filter((one) => numbers.includes(one.number) && holdsWhatWasReviewed(commit, one, all))
        .map(({ number }) => number);
    return { pullRequests: proven, unproven: numbers.filter((number) => !proven.includes(number)) };
}


/***/ })

};

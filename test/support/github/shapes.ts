/** GitHub's answers as its OpenAPI description has them, made from the model. */
import type {
  Account,
  ModelCommit,
  ModelPullRequest,
  ModelReview,
  RepositoryModel,
  RunApproval,
  Writer,
} from './model.ts'
import { emailOf, headOf } from './model.ts'

export interface Shaping {
  readonly model: RepositoryModel
  /** The address of the API. */
  readonly api: string
}

export function userShape({ api }: Shaping, { id, login, type }: Account): object {
  return {
    login,
    id,
    node_id: `U_${id}`,
    avatar_url: `https://avatars.example.org/u/${id}`,
    gravatar_id: '',
    url: `${api}/users/${login}`,
    html_url: `https://github.com/${login}`,
    type,
    site_admin: false,
  }
}

/** Null for an account that is gone, as GitHub says it. */
function accountOrNull(shaping: Shaping, account: Account): object | null {
  return shaping.model.isDeleted(account) ? null : userShape(shaping, account)
}

function writerShape(shaping: Shaping, writer: Writer): object | null {
  return 'email' in writer ? null : accountOrNull(shaping, writer)
}

export function commitShape(shaping: Shaping, commit: ModelCommit): object {
  const { api, model } = shaping
  const { sha, author, committer, message, date, parents, verified } = commit
  const url = `${api}/repos/${model.name()}/commits/${sha}`
  const made = (writer: Writer) => ({
    name: 'login' in writer ? writer.login : 'Somebody',
    email: 'login' in writer && writer.login === 'web-flow' ? 'noreply@github.com' : emailOf(writer),
    date,
  })
  return {
    sha,
    node_id: `C_${sha.slice(0, 12)}`,
    commit: {
      author: made(author),
      committer: made(committer),
      message,
      tree: { sha, url: `${api}/repos/${model.name()}/git/trees/${sha}` },
      url,
      comment_count: 0,
      verification: verified
        ? { verified, reason: 'valid', signature: 'signature', payload: 'payload', verified_at: date }
        : { verified, reason: 'unsigned', signature: null, payload: null, verified_at: null },
    },
    url,
    html_url: `https://github.com/${model.name()}/commit/${sha}`,
    comments_url: `${url}/comments`,
    author: writerShape(shaping, author),
    committer: writerShape(shaping, committer),
    parents: parents.map((parent) => ({
      sha: parent,
      url: `${api}/repos/${model.name()}/commits/${parent}`,
    })),
  }
}

export function repositoryShape({ api, model }: Shaping): object {
  const [owner = '', name = ''] = model.name().split('/')
  return {
    id: model.repositoryId,
    node_id: `R_${model.repositoryId}`,
    name,
    full_name: model.name(),
    private: true,
    owner: { login: owner, id: 99, type: 'Organization' },
    url: `${api}/repos/${model.name()}`,
    default_branch: 'main',
  }
}

export function pullRequestEntry(shaping: Shaping, pull: ModelPullRequest): object {
  const { api, model } = shaping
  const url = `${api}/repos/${model.name()}/pulls/${pull.number}`
  return {
    url,
    id: 7000 + pull.number,
    number: pull.number,
    state: pull.mergedAt === null ? 'open' : 'closed',
    locked: false,
    title: `Pull request ${pull.number}`,
    user: accountOrNull(shaping, pull.openedBy),
    body: null,
    labels: [],
    created_at: '2026-08-01T00:00:00Z',
    updated_at: '2026-08-01T00:00:00Z',
    closed_at: pull.mergedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommit,
    draft: false,
    // A fork may be gone by now.
    head: { label: 'octo-org:topic', ref: 'topic', sha: headOf(pull), user: null, repo: null },
    base: {
      label: 'octo-org:main',
      ref: 'main',
      sha: pull.from,
      user: null,
      repo: { id: pull.baseRepositoryId, full_name: model.name(), name: 'app' },
    },
    author_association: 'MEMBER',
    auto_merge: null,
  }
}

export function pullRequestShape(shaping: Shaping, pull: ModelPullRequest): object {
  return {
    ...pullRequestEntry(shaping, pull),
    merged: pull.mergedAt !== null,
    mergeable: null,
    mergeable_state: 'unknown',
    comments: 0,
    review_comments: 0,
    commits: pull.commits.length,
    additions: 1,
    deletions: 0,
    changed_files: 1,
  }
}

export function reviewShape(shaping: Shaping, { id, by, state, commit, submittedAt }: ModelReview): object {
  return {
    id,
    node_id: `PRR_${id}`,
    user: accountOrNull(shaping, by),
    body: '',
    state,
    html_url: `https://github.com/reviews/${id}`,
    pull_request_url: 'https://github.com/pulls',
    _links: {},
    ...(state === 'PENDING' ? {} : { submitted_at: submittedAt }),
    commit_id: commit,
    author_association: 'MEMBER',
  }
}

export function runApprovalShape(shaping: Shaping, { environments, state, by }: RunApproval): object {
  return {
    state,
    comment: 'Ship it!',
    environments: environments.map((name, index) => ({
      id: 56780428 + index,
      node_id: 'EN_1',
      name,
      url: `${shaping.api}/repos/${shaping.model.name()}/environments/${name}`,
      html_url: 'https://github.com/environments',
      created_at: '2026-01-01T00:00:00Z',
      updated_at: '2026-01-01T00:00:00Z',
    })),
    user: accountOrNull(shaping, by),
  }
}

/** Which repository is released from, by which suite, and under which name. */
import { parseReleaseName } from '@secure-deploy/core/values/names'
import { repositoryId } from '@secure-deploy/core/values/texts'
import { branchName, numberOfOwner, plainRepository, suiteAtCommit } from './answer-forms.ts'
import { first } from './question.ts'
import type { Question } from './question.ts'

export const repositoryQuestions: readonly Question[] = [
  {
    flag: 'repository',
    kind: 'value',
    ask: 'Repository that releases are built from, as owner/name',
    why: 'The roles in AWS and the policy take runs of no other.',
    form: plainRepository,
    unasked: 'needed',
    offer: ({ checkout }) => (checkout.repository === undefined ? [] : [checkout.repository]),
  },
  {
    flag: 'repository-id',
    kind: 'value',
    ask: 'Its number (gh api repos/OWNER/NAME --jq .id)',
    why: 'It survives a rename, and nobody can register it again as they can the name.',
    form: repositoryId,
    unasked: 'needed',
  },
  {
    flag: 'owner-id',
    kind: 'value',
    ask: "Its owner's number (gh api repos/OWNER/NAME --jq .owner.id)",
    why: 'The newer subjects of OIDC tokens have it, which the roles test.',
    form: numberOfOwner,
    unasked: 'needed',
  },
  {
    flag: 'branch',
    kind: 'value',
    ask: 'Branch that releases are built from',
    why: 'Runs of another branch can take no role.',
    form: branchName,
    unasked: 'needed',
    offer: ({ checkout }) => (checkout.branch === undefined ? [] : [checkout.branch]),
  },
  {
    flag: 'suite',
    kind: 'value',
    ask: 'secure-deploy-actions that the workflows call, as owner/name@commit',
    why: 'A full commit SHA cannot be moved, as a tag can.',
    form: suiteAtCommit,
    unasked: 'needed',
    offer: (known) => (known.suite === undefined ? [] : [known.suite]),
  },
  {
    flag: 'release-name',
    kind: 'value',
    ask: 'Name of the releases',
    why: 'Signatures, stores and the policy know them by it.',
    form: parseReleaseName,
    unasked: 'assumed',
    offer: (_, answers) => [first(answers, 'repository').split('/')[1] ?? ''],
  },
]

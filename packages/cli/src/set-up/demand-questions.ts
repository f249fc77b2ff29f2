/** What an environment demands before it lets a release in, and who looks after that. */
import { matching } from '@secure-deploy/core/values/texts'
import {
  approver,
  codeOwner,
  commitHash,
  duration,
  findingLevel,
  upToTwenty,
  wholeNumber,
} from './answer-forms.ts'
import type { Question } from './question.ts'

export const demandQuestions: readonly Question[] = [
  {
    flag: 'soak',
    kind: 'list',
    ask: 'How long a release stands in an environment before the next, one for all or one for each but the first',
    why: 'Time for somebody to notice; 0 for none.',
    form: duration,
    unasked: 'assumed',
    offer: (_, answers) => {
      const steps = Math.max(0, (answers.get('environments')?.length ?? 0) - 1)
      return Array.from({ length: steps }, (_step, index) => (index === steps - 1 ? '24h' : '1h'))
    },
  },
  {
    flag: 'approvals',
    kind: 'value',
    ask: 'How many other people must have approved each change',
    why: 'Whoever had a part in a change does not count.',
    form: upToTwenty,
    unasked: 'assumed',
    offer: () => ['1'],
  },
  {
    flag: 'approvers',
    kind: 'list',
    ask: 'Who may approve: ids of users (gh api users/LOGIN --jq .id), organization/team',
    why: 'Without any, everyone whom GitHub lets approve.',
    form: approver,
    unasked: 'open',
  },
  {
    flag: 'baseline',
    kind: 'value',
    ask: 'Commit up to which no approvals are asked for',
    why: 'Else the first release needs an approval of every commit there is.',
    form: commitHash,
    unasked: 'open',
    offer: ({ checkout }) => (checkout.commit === undefined ? [] : [checkout.commit]),
  },
  {
    flag: 'minimum-tests',
    kind: 'value',
    ask: 'How many tests must have run, at least',
    why: 'A report without tests has no failures either.',
    form: wholeNumber,
    unasked: 'assumed',
    offer: (_, answers) => [(answers.get('evidence-path') ?? []).length === 0 ? '0' : '1'],
  },
  { flag: 'findings-below', kind: 'value', form: findingLevel, unasked: 'open' },
  { flag: 'sbom', kind: 'switch', form: matching(/^true$/, 'true'), unasked: 'open' },
  {
    flag: 'code-owners',
    kind: 'list',
    ask: 'Who reviews changes of policy and workflows, as @organization/team',
    why: 'Whoever changes these changes what goes to production.',
    form: codeOwner,
    unasked: 'open',
  },
]

/** What builds, and what deploys. */
import { deployRole, managedPolicy, plainLine, plainLines } from './answer-forms.ts'
import { first } from './question.ts'
import type { Question } from './question.ts'

export const deliveryQuestions: readonly Question[] = [
  {
    flag: 'build-command',
    kind: 'value',
    ask: 'What builds and tests, for bash',
    why: 'It runs in a job without access to AWS.',
    form: plainLines,
    unasked: 'needed',
  },
  {
    flag: 'subject-path',
    kind: 'value',
    ask: 'Files of the release that it leaves: a path, folder or glob',
    why: 'Exactly these are signed, promoted and deployed.',
    form: plainLines,
    unasked: 'needed',
  },
  {
    flag: 'evidence-path',
    kind: 'value',
    ask: 'Test reports that it leaves, such as build/reports/*.xml',
    why: 'They are signed with the release, and judged before each environment.',
    form: plainLines,
    unasked: 'open',
  },
  {
    flag: 'deploy-command',
    kind: 'value',
    ask: 'What deploys, for bash; {environment}, {account-id} and {region} stand for those of the environment',
    why: 'It is told where the verified file stands by $BUCKET, $KEY and $VERSION_ID.',
    form: plainLines,
    unasked: 'needed',
    offer: () => [
      'aws lambda update-function-code --function-name {environment} --s3-bucket "$BUCKET" --s3-key "$KEY" --s3-object-version "$VERSION_ID"',
    ],
  },
  {
    flag: 'deploy-target',
    kind: 'value',
    ask: 'What it deploys to, in one line for the record, with {environment} and so on',
    why: 'So that the record of a deployment says where it went.',
    form: plainLine,
    unasked: 'needed',
  },
  {
    flag: 'deploy-file',
    kind: 'value',
    form: plainLine,
    unasked: 'assumed',
    offer: (_, answers) => fileOf(first(answers, 'subject-path')),
  },
  {
    flag: 'deploy-role',
    kind: 'value',
    ask: 'Name of the role for the deploying command',
    why: 'It may read the store of its environment, and update the Lambda function that the command deploys to, if it is one.',
    form: deployRole,
    unasked: 'assumed',
    offer: (_, answers) => [`${first(answers, 'application')}-deploy-{environment}`],
  },
  {
    flag: 'deploy-policy-arns',
    kind: 'list',
    ask: 'ARNs of managed policies that say what else that role may, with {account-id} and {environment}',
    why: 'For whatever is not a Lambda function; they are yours, and are there before the stacks.',
    form: managedPolicy,
    unasked: 'open',
  },
]

/** The name that a single file has in its release. */
function fileOf(subjectPath: string): readonly string[] {
  const name = subjectPath.split('/').at(-1) ?? ''
  return /^[A-Za-z0-9_][A-Za-z0-9._-]*\.[A-Za-z0-9]+$/.test(name) ? [name] : []
}

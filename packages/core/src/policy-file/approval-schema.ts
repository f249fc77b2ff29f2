/** What a policy file can demand of people and times, and what it lets pass in an emergency. */
import * as v from 'valibot'
import { approvalSources, bypassableRules, weekdays } from '../policy/deploy-policy.ts'
import { anyText, choice, fields, listOf, text, wholeNumber, yesOrNo } from './fields.ts'
import { closingForm, openingForm } from './windows.ts'

export const approver = v.union(
  [
    v.pipe(
      v.number(),
      v.integer('the id of a user'),
      v.minValue(1, 'the id of a user'),
      v.maxValue(Number.MAX_SAFE_INTEGER, 'the id of a user'),
      v.description('The id of a user, which never changes: gh api users/LOGIN --jq .id'),
    ),
    text(
      {
        form: /^(?!\d+$)[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\/[A-Za-z0-9._-]{1,100})?$/,
        allowed: 'the login of a user, organization/team, or the id of a user without quotes',
      },
      { description: 'The login of a user, or a team as organization/slug.' },
    ),
  ],
  'the id of a user, the login of a user, or organization/team',
)

const demands = {
  minimum: wholeNumber(1, 20, { description: 'How many different persons must have approved every change.' }),
  independent: v.exactOptional(
    yesOrNo({
      description:
        'true (the default): whoever authored, committed, co-authored or proposed any of the changes does not count.',
    }),
  ),
  from: v.exactOptional(
    listOf(approver, {
      description:
        'Who may approve: ids of users, logins, teams. Everyone whom the sources let approve, unless given.',
    }),
  ),
  sources: v.exactOptional(
    listOf(choice(approvalSources, { description: 'Where approvals are given.' }), {
      description:
        'Where approvals count from: reviews of the environment in GitHub, approving reviews of pull requests. Both, unless given.',
    }),
  ),
  'unresolved-authors': v.exactOptional(
    choice(['refuse', 'allow'], {
      description:
        'refuse (the default): every author must be known to GitHub. allow: an author whom GitHub does not know stands in nobody’s way.',
    }),
  ),
  baseline: v.exactOptional(
    text(
      { form: /^[0-9a-f]{40}$/, allowed: 'the 40 hex digits of a commit, in quotes if they are all decimal' },
      {
        description:
          'The commit after which the first promotion looks for changes, where nothing stands in the environment yet.',
      },
    ),
  ),
}

export const approvals = fields(demands, {
  description: 'Who must have approved what changes with this release.',
})
export type ApprovalsEntry = v.InferOutput<typeof approvals>

const clockTime = (description: string, form: RegExp, example: string) =>
  text({ form, allowed: `a time such as '${example}'` }, { description, examples: [example] })

export const window = fields(
  {
    days: listOf(choice(weekdays, { description: 'A day of the week.' }), {
      description: 'Days of the week.',
    }),
    from: clockTime('When it opens, on each of the days.', openingForm, '09:00'),
    to: clockTime('When it closes, on the same day.', closingForm, '16:00'),
    'time-zone': anyText({ description: 'The IANA name of the time zone.', examples: ['Europe/Amsterdam'] }),
  },
  { description: 'Times at which releases may be let in.' },
)

export const bypass = fields(
  {
    rules: listOf(choice(bypassableRules, { description: 'The id of a rule.' }), {
      description: 'Rules that may be passed over, with a reason.',
    }),
    approvals: fields(demands, {
      description: 'Who must have approved the bypass, in the place of approvals.',
    }),
  },
  { description: 'What may be passed over in an emergency; without it, nothing.' },
)

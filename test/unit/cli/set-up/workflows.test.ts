import { describe, expect, it } from '@jest/globals'
import { deployWorkflow } from '@secure-deploy/cli/set-up/workflows'
import { parse } from 'yaml'
import { setUpWith } from '../../../support/set-ups.ts'

function commandOf(environment: string, command: string): string | undefined {
  const { jobs } = parse(deployWorkflow(setUpWith({ 'deploy-command': [command] }))) as {
    readonly jobs: Readonly<Record<string, { readonly with: Readonly<Record<string, string>> }>>
  }
  return jobs[environment]?.with['deploy-command']
}

describe('deployWorkflow', () => {
  it('puts into the command what stands in braces', () => {
    expect(commandOf('staging', './deploy {environment} {account-id} {region} {environment}')).toBe(
      './deploy staging 444455556666 eu-west-1 staging',
    )
  })

  it.each([
    './deploy "${region}" ${environment}',
    'for n in {1..3}; do ./deploy "$n"; done',
    './deploy {other}',
  ])('leaves to the shell what is its own: %s', (command) => {
    expect(commandOf('staging', command)).toBe(command)
  })
})

/** The stacks of a set-up as they stand: whether each is whole, was given what the settings say, and is made of a template of the suite. */
import { SecureDeployError } from '@secure-deploy/core/errors'
import type { AccountReader, StackState } from '@secure-deploy/core/inventory/account-reading'
import type { Place } from '../set-up/set-up.ts'
import type { StackSetUp } from '../set-up/stacks.ts'
import { found, holds, unlessUnseen } from './finding.ts'
import type { Finding } from './finding.ts'
import { steps } from './pages.ts'

/** Undefined where the account is not open or there is no such stack. */
export type KnownStacks = (place: Place, name: string) => Promise<StackState | undefined>

/** Each stack is asked about once, however many look at what it gives. */
export function knownStacks(at: (place: Place) => AccountReader | undefined): KnownStacks {
  const asked = new Map<string, Promise<StackState | undefined>>()
  return async (place, name) => {
    const key = `${place.accountId} ${place.region} ${name}`
    const known = asked.get(key) ?? at(place)?.stack(name)
    if (known !== undefined) asked.set(key, known)
    return known
  }
}

/** The contents of a template by its name without an ending. */
export type ReadTemplateFile = (name: string) => Promise<string>

const complete: readonly string[] = ['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'IMPORT_COMPLETE']

interface StackLook {
  readonly stacks: KnownStacks
  readonly reader: AccountReader
  /** The command that tells why a stack is as it is. */
  readonly inspect: string
}

export function stackFinding(stack: StackSetUp, { stacks, inspect }: StackLook): Promise<Finding> {
  const subject = `stack ${stack.name} in ${stack.accountId}`
  return unlessUnseen(subject, async () => {
    const state = await stacks(stack, stack.name)
    if (state === undefined) return found('missing', subject, { nextStep: steps.setUpAws })
    if (!complete.includes(state.status))
      return found('differs', subject, { detail: `its status is ${state.status}`, nextStep: inspect })
    const faults = [...givenFaults(stack, state), ...(await takenFaults(stack, state, stacks))]
    if (faults.length === 0) return holds(subject, state.status)
    return found('differs', subject, { detail: faults.join('; '), nextStep: steps.setUpAws })
  })
}

/** Parameters that the settings say nothing of are their owner's. */
function givenFaults({ parameters }: StackSetUp, state: StackState): readonly string[] {
  return Object.entries(parameters).flatMap(([name, value]) => faultOf(state, name, value))
}

/** What another stack gives is compared where that stack could be read; where it could not, that is told of it. */
async function takenFaults(
  { taken }: StackSetUp,
  state: StackState,
  stacks: KnownStacks,
): Promise<readonly string[]> {
  const faults: string[] = []
  for (const { parameter, from, output } of taken) {
    const value = await outputOf(stacks, { ...from, name: from.stack, output })
    if (value !== undefined) faults.push(...faultOf(state, parameter, value))
  }
  return faults
}

export async function outputOf(
  stacks: KnownStacks,
  { name, output, ...place }: Place & { readonly name: string; readonly output: string },
): Promise<string | undefined> {
  try {
    return (await stacks(place, name))?.outputs[output]
  } catch (failure) {
    // Told of the stack itself; a fault of ours is told as such.
    if (failure instanceof SecureDeployError) return undefined
    throw failure
  }
}

function faultOf({ parameters }: StackState, name: string, wanted: string): readonly string[] {
  const has = parameters[name]
  if (has === wanted) return []
  return [has === undefined ? `${name} is not given` : `${name} is ${has}, and has to be ${wanted}`]
}

/**
 * Which commit of the suite a stack was made from is not known, so another template is told and no more. Nothing where there is
 * no stack: that is told of the stack.
 */
export function templateFinding(
  { name, accountId, template }: StackSetUp,
  read: ReadTemplateFile,
  reader: AccountReader,
): Promise<Finding | undefined> {
  const subject = `template of the stack ${name} in ${accountId}`
  const file = `infrastructure/${template}.yaml`
  return unlessUnseen(subject, async () => {
    const body = await reader.template(name)
    if (body === undefined) return undefined
    if (body.trim() === (await read(template)).trim()) return holds(subject, file)
    return found('note', subject, {
      detail: `it is not ${file} as it stands beside this program: of another commit, or changed`,
      nextStep: steps.setUpAws,
    })
  })
}

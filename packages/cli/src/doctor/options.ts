/** The arguments of `doctor` as values; raw strings end here. */
import { InputError } from '@secure-deploy/core/errors'
import { readArguments, refusePositionals } from '../arguments.ts'

const places = ['aws', 'github'] as const
export type SkippedPlace = (typeof places)[number]

export interface DoctorOptions {
  readonly skipped: readonly SkippedPlace[]
  readonly format: 'text' | 'json'
}

/** @throws InputError for anything that the usage does not allow */
export function readDoctorOptions(args: readonly string[]): DoctorOptions {
  const given = readArguments(args, { skip: 'list', json: 'switch' })
  refusePositionals(given)
  const named = given.list('skip')
  if (given.has('skip') && named.length === 0) throw new InputError('INPUT_MISSING', '--skip names nothing')
  return { skipped: named.map(placeOf), format: given.has('json') ? 'json' : 'text' }
}

function placeOf(text: string): SkippedPlace {
  const place = places.find((one) => one === text)
  if (place !== undefined) return place
  throw new InputError(
    'INPUT_MALFORMED',
    `--skip is ${JSON.stringify(text.slice(0, 64))}; allowed are aws and github`,
  )
}

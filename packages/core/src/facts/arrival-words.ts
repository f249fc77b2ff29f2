/** How a release arrived in an environment, in words. */
import { toTime } from '../release/statement.ts'
import type { ArrivalFacts } from './rule-facts.ts'

export function describeArrival(arrival: ArrivalFacts | undefined): string {
  if (arrival === undefined) return 'no such record'
  const { environment, time, kind, bypassed } = arrival
  const how = kind === 'promotion' ? 'promoted into' : 'uploaded and admitted to'
  const passedOver = bypassed.length === 0 ? '' : `, with ${bypassed.join(', ')} passed over`
  return `${how} ${environment} at ${toTime(time)}${passedOver}`
}

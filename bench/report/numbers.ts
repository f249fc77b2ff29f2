/** Numbers as people read them. */
import type { Quantity, Spread } from '../measure/pairs.ts'
import type { Unit } from './line.ts'

const mebi = 1024 ** 2

export function inUnit(value: number, unit: Unit): string {
  switch (unit) {
    case 's':
      return value < 10 ? `${value.toFixed(3)} s` : `${value.toFixed(1)} s`
    case 'bytes':
      return inBytes(value)
    case 'code':
      return `${(value / 1_000_000).toFixed(2)} MB`
    case 'requests':
      return `${count(value)} ${value === 1 ? 'request' : 'requests'}`
    case 'times':
      return times(value)
    case 'places':
      return `${value} ${value === 1 ? 'place' : 'places'}`
  }
}

function inBytes(value: number): string {
  if (value < 1000) return `${value} bytes`
  if (value < mebi) return `${(value / 1000).toFixed(1)} kB`
  return `${(value / mebi).toFixed(value < 10 * mebi ? 2 : 0)} MiB`
}

function count(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2)
}

export function times(value: number): string {
  return `${value.toFixed(2)} ×`
}

export function unitOf(quantity: Quantity): Unit {
  return quantity === 'peak' ? 'bytes' : 's'
}

/** The median, with the quartiles. */
export function withQuartiles({ median, low, high }: Spread): string {
  return `${times(median)} (${low.toFixed(2)} to ${high.toFixed(2)})`
}

/** The demonstration as it is told: one line a step, with what happened and how long it took. */
import { paint, printable } from '../style.ts'
import { lineWidth } from '../tables.ts'
import type { Terminal } from '../terminal.ts'

export interface Screen {
  heading(text: string): void
  line(text?: string): void
  /** Runs a step and tells what came of it once it is done; what `tell` returns is cut to the line. */
  step<T>(verb: string, run: () => Promise<T>, tell: (result: T) => string): Promise<T>
  /** Runs a step that must be refused, and shows the refusal's code. */
  refusal<T extends { readonly code: string }>(what: string, run: () => Promise<T>): Promise<T>
}

const verbWidth = 10
const codeWidth = 20
const timeWidth = 7
const textWidth = lineWidth - verbWidth - timeWidth - 2

export function createScreen(terminal: Terminal): Screen {
  const { style } = terminal
  const show = (verb: string, colour: 'green' | 'red', text: string, started: number) => {
    const seconds = `${((terminal.now().getTime() - started) / 1000).toFixed(2)} s`
    const time = paint(style, 'dim', seconds.padStart(timeWidth))
    terminal.print(`  ${paint(style, colour, verb.padEnd(verbWidth))}${text.padEnd(textWidth)}${time}`)
  }
  return {
    heading: (text) => {
      terminal.print('')
      terminal.print(paint(style, 'bold', text))
      terminal.print('')
    },
    line: (text = '') => terminal.print(printable(text)),
    step: async (verb, run, tell) => {
      const started = terminal.now().getTime()
      const result = await run()
      show(verb, 'green', cut(tell(result), textWidth), started)
      return result
    },
    refusal: async (what, run) => {
      const started = terminal.now().getTime()
      const result = await run()
      const text = `${cut(what, textWidth - codeWidth).padEnd(textWidth - codeWidth)}${result.code}`
      show('refused', 'red', text, started)
      return result
    },
  }
}

function cut(text: string, width: number): string {
  const line = printable(text)
  return line.length < width ? line : `${line.slice(0, width - 2)}…`
}

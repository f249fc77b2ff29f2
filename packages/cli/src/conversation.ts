/** Questions to whoever sits at the terminal. */
import { InputError } from '@secure-deploy/core/errors'

export interface Conversation {
  /**
   * What is typed up to the end of the line.
   * @throws InputError INPUT_MISSING where the terminal is closed instead
   */
  ask(question: string): Promise<string>
  /** Writes one line. */
  tell(line: string): void
}

/** Listens only while a question is open, so that a program without one ends by itself. */
export function conversationOn(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Conversation {
  // Several lines may come at once, where they are pasted.
  const ahead: string[] = []
  return {
    ask: async (question) => {
      const next = ahead.shift()
      if (next !== undefined) {
        output.write(`${question}${next}\n`)
        return next
      }
      const { createInterface } = await import('node:readline')
      const lines = createInterface({ input, output })
      try {
        return await new Promise<string>((resolve, reject) => {
          lines.on('line', (line) => ahead.push(line))
          lines.once('close', () => reject(closed()))
          lines.once('SIGINT', () => lines.close())
          lines.question(question, resolve)
        })
      } finally {
        lines.close()
      }
    },
    tell: (line) => void output.write(`${line}\n`),
  }
}

function closed(): InputError {
  return new InputError('INPUT_MISSING', 'the question was not answered, and nothing was written', {
    nextStep: 'Run it again, or give the answers as flags.',
  })
}

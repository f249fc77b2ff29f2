/** Somebody at a terminal who answers as a test says, and what they were shown. */
import type { Conversation } from '@secure-deploy/cli/conversation'

export interface ScriptedConversation extends Conversation {
  readonly asked: string[]
  readonly told: string[]
}

/** The first answer whose key stands in the question, each used up one after the other; Enter for the rest. */
export function scripted(answers: Readonly<Record<string, readonly string[]>>): ScriptedConversation {
  const left = new Map(Object.entries(answers).map(([part, given]) => [part, [...given]]))
  const asked: string[] = []
  const told: string[] = []
  return {
    asked,
    told,
    ask: (question) => {
      asked.push(question)
      const [, given] = [...left].find(([part]) => question.includes(part)) ?? []
      const answer = given?.shift() ?? ''
      if (asked.length > 200) throw new Error(`asked over and over: ${question}`)
      return Promise.resolve(answer)
    },
    tell: (line) => told.push(line),
  }
}

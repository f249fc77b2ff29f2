/** One `git cat-file --batch` that is asked again and again: git is started once for a repository, and not once a question. */
import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import type { Readable } from 'node:stream'

export interface GitObject {
  readonly id: string
  readonly type: string
  readonly bytes: Buffer
}

export interface GitObjects {
  /**
   * The objects that these names stand for, in their order; undefined for each that git does not have. One call at a time.
   * @throws Error with what git said, when it ends or cannot be started
   */
  ask(names: readonly string[]): Promise<readonly (GitObject | undefined)[]>
  /** Ends git, whatever it does. */
  close(): void
}

export function batchedObjects(root: string, child: ChildProcessWithoutNullStreams): GitObjects {
  const said: Buffer[] = []
  child.stderr.on('data', (data: Buffer) => said.push(data))
  // Why git does not read on is told by its end.
  child.stdin.on('error', () => undefined)
  const ended = new Promise<Error | undefined>((resolve) => {
    child.once('error', resolve)
    child.once('close', () => resolve(undefined))
  })
  const answers = piecesOf(child.stdout)
  const failure = async (): Promise<Error> =>
    (await ended) ?? new Error(Buffer.concat(said).toString('utf8').trim() || `git ended early in ${root}`)
  return {
    ask: async (names) => {
      child.stdin.write(names.map((name) => `${name}\n`).join(''))
      const objects: (GitObject | undefined)[] = []
      try {
        for (const name of names) objects.push(await readAnswer(name, answers))
      } catch (error) {
        if (error instanceof EndOfAnswers) throw await failure()
        throw error
      }
      return objects
    },
    close: () => {
      child.stdin.destroy()
      child.kill()
    },
  }
}

/** The answer to one name (git-cat-file(1), "BATCH OUTPUT"): a line with id, type and size, then the bytes and a line feed. */
async function readAnswer(name: string, answers: Pieces): Promise<GitObject | undefined> {
  const header = await answers.line()
  if (header === `${name} missing` || header === `${name} ambiguous`) return undefined
  const [, id, type, digits] = /^([0-9a-f]{40,64}) ([a-z]+) ([0-9]{1,15})$/.exec(header) ?? []
  if (id === undefined || type === undefined) throw new Error(`git answered ${JSON.stringify(header)}`)
  const bytes = await answers.take(Number(digits))
  await answers.take(1)
  return { id, type, bytes }
}

class EndOfAnswers extends Error {}

interface Pieces {
  /** Up to the next line feed, which is taken and left out. */
  line(): Promise<string>
  take(count: number): Promise<Buffer>
}

/** No header is longer: an object's name is echoed where there is no such object. */
const longestLine = 4096

function piecesOf(stream: Readable): Pieces {
  const source = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer, undefined>
  let held: Buffer = Buffer.alloc(0)
  const next = async (): Promise<Buffer> => {
    const { value, done } = await source.next().catch((cause: unknown) => {
      throw new EndOfAnswers('', { cause })
    })
    if (done === true) throw new EndOfAnswers()
    return value
  }
  const take = async (count: number): Promise<Buffer> => {
    const parts = [held]
    let length = held.length
    while (length < count) {
      const part = await next()
      parts.push(part)
      length += part.length
    }
    const all = parts.length === 1 ? held : Buffer.concat(parts)
    held = all.subarray(count)
    return all.subarray(0, count)
  }
  return {
    take,
    line: async () => {
      let end = held.indexOf(0x0a)
      while (end < 0) {
        if (held.length > longestLine) throw new Error('git answered with a line that has no end')
        held = Buffer.concat([held, await next()])
        end = held.indexOf(0x0a)
      }
      const line = await take(end + 1)
      return line.toString('utf8', 0, end)
    },
  }
}

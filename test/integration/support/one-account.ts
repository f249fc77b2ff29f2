/** docs/one-account.md, followed by a reader. */
import { snippetsOf } from './documented.ts'
import { filesOf, follow, type Followed } from './followed-page.ts'

export type { Followed } from './followed-page.ts'

export const page = 'docs/one-account.md'
export const commands = snippetsOf(page, 'sh')

export function documentedFiles(): Readonly<Record<string, string>> {
  return filesOf(page)
}

export function followPage(): Promise<Followed> {
  return follow(page)
}

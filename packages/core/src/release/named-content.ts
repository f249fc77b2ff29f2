/** Content under the name that it has in a release. */
import type { Content } from '../ports.ts'
import type { FileName } from '../values/names.ts'

export interface NamedContent {
  readonly name: FileName
  readonly content: Content
  /** How the user would find it, for messages. */
  readonly path: string
}

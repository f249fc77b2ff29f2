/** What an action has to tell a reader, as data; adapters turn it into a job summary or a terminal table. */

/** `alarm`: a reader must not miss it; `warning`: a reader should look twice. */
export type Tone = 'plain' | 'warning' | 'alarm'

export interface Table {
  readonly title: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** One for each row; all rows are plain unless given. */
  readonly tones?: readonly Tone[]
}

export interface Summary {
  readonly title: string
  /** One or two plain sentences. */
  readonly lead: string
  readonly tables: readonly Table[]
  /** A picture of it as a Mermaid flowchart, for readers whose page can draw one. */
  readonly diagram?: string
}

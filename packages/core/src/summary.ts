/** What an action has to tell a reader, as data; adapters turn it into a job summary or a terminal table. */

export interface Table {
  readonly title: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface Summary {
  readonly title: string
  /** One or two plain sentences. */
  readonly lead: string
  readonly tables: readonly Table[]
}

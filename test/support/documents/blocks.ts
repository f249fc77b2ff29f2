/** Every fenced block of every page, found line by line, so that none escapes by how it is indented or closed. */
import { read, repositoryFiles } from '../../contract/repository-files.ts'

export interface Block {
  readonly file: string
  /** Of the first line inside the block. */
  readonly line: number
  /** The word behind the fence; empty where there is none. */
  readonly language: string
  /** As it is read: without the indentation of the fence. */
  readonly text: string
}

interface Opened {
  readonly indent: string
  readonly fence: string
  readonly language: string
  /** The index of the first line inside. */
  readonly from: number
}

/** The pages, relative to the root. */
export function documentFiles(): readonly string[] {
  return repositoryFiles().filter((file) => file.endsWith('.md'))
}

export function everyBlock(): readonly Block[] {
  return documentFiles().flatMap((file) => blocksIn(read(file), file))
}

/** @throws Error for a fence that nothing closes, or that has more than one word behind it */
export function blocksIn(text: string, file: string): readonly Block[] {
  const lines = text.split('\n')
  const blocks: Block[] = []
  let opened: Opened | undefined
  for (const [index, line] of lines.entries()) {
    const [, indent = '', fence, info = ''] = /^((?:[ \t]|> ?)*)(`{3,}|~{3,})(.*)$/.exec(line) ?? []
    if (fence === undefined) continue
    if (opened === undefined) {
      if (/\s/.test(info.trim())) throw new Error(`${file}:${index + 1}: more than a language behind a fence`)
      opened = { indent, fence, language: info.trim(), from: index + 1 }
      continue
    }
    if (!fence.startsWith(opened.fence) || info.trim() !== '') continue
    blocks.push(blockOf(file, lines, opened, index))
    opened = undefined
  }
  if (opened !== undefined) throw new Error(`${file}:${opened.from}: nothing closes this fence`)
  return blocks
}

function blockOf(file: string, lines: readonly string[], opened: Opened, to: number): Block {
  const inside = lines
    .slice(opened.from, to)
    .map((line) => (line.startsWith(opened.indent) ? line.slice(opened.indent.length) : line.trimStart()))
  return {
    file,
    line: opened.from + 1,
    language: opened.language,
    text: inside.map((line) => `${line}\n`).join(''),
  }
}

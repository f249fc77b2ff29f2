/** The difference between what stands in a file and what would be written, as people know it from git. */
import { structuredPatch } from 'diff'
import { paint, printable } from '../style.ts'
import type { Style } from '../style.ts'
import type { PlannedFile } from './plan.ts'

/** Lines of a unified diff; `-` is what stands there. */
export function diffLines({ path, seen, text }: PlannedFile, style: Style): readonly string[] {
  const { hunks } = structuredPatch(path, path, seen ?? '', text)
  return [
    paint(style, 'bold', `--- ${path}`),
    paint(style, 'bold', `+++ ${path}`),
    ...hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
      paint(style, 'dim', `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`),
      ...lines.map((line) => painted(style, printable(line))),
    ]),
  ]
}

function painted(style: Style, line: string): string {
  if (line.startsWith('-')) return paint(style, 'red', line)
  return line.startsWith('+') ? paint(style, 'green', line) : line
}

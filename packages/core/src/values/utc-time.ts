/** Times as every statement writes them. */

/** RFC 3339, UTC, whole seconds. */
export function toTime(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z')
}

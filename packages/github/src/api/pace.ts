/** How fast GitHub is asked. */

/** Requests under way at a time; GitHub asks for few ("Best practices for using the REST API"). */
export const atATime = 6

export function waitFor(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

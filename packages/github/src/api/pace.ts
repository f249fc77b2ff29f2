/** How fast GitHub is asked. */

/** Requests under way at a time; GitHub asks for few ("Best practices for using the REST API"). */
export const atATime = 6

/** Runs one task for each item, a few at a time, and stops starting new ones at the first failure. */

/** Files looked at or moved at once: enough to hide a store's latency, few enough to keep memory flat. */
export const filesAtOnce = 8

/** Results in the order of the items. When tasks fail, the first failure is thrown once those under way have ended. */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  limit: number,
  task: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = new Array<Result>(items.length)
  const failures: unknown[] = []
  const queue = items.entries()
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) {
      if (failures.length > 0) return
      try {
        results[index] = await task(item)
      } catch (failure) {
        failures.push(failure)
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker))
  if (failures.length > 0) throw failures[0]
  return results
}

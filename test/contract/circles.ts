/** Circles in what refers to what, so that each thing can be read and changed without all the others. */

/** Every circle once, as the way along it; a thing that refers to itself alone is none. */
export function circlesIn(refersTo: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const found: string[] = []
  const done = new Set<string>()
  const way: string[] = []
  const visit = (name: string): void => {
    const at = way.indexOf(name)
    if (at >= 0) {
      found.push([...way.slice(at), name].join(' -> '))
      return
    }
    if (done.has(name)) return
    way.push(name)
    for (const next of refersTo.get(name) ?? []) if (next !== name) visit(next)
    way.pop()
    done.add(name)
  }
  for (const name of refersTo.keys()) visit(name)
  return found
}

/** Semantic versions (semver.org 2.0.0), compared as far as a demanded minimum needs it. */

const form =
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/

export function isSemanticVersion(text: string): boolean {
  return form.test(text)
}

/** Whether `version` comes after `released`, which is not a pre-release. True for text that is no version. */
export function isNewerVersion(version: string, released: string): boolean {
  const [wanted, known] = [form.exec(version), form.exec(released)]
  if (wanted === null || known === null) return true
  for (const place of [1, 2, 3]) {
    const difference = Number(wanted[place]) - Number(known[place])
    if (difference !== 0) return difference > 0
  }
  // Equal numbers: a pre-release comes before its release.
  return false
}

/** Links between pages, and the anchors that GitHub gives to their headings. */

const fenced = /^([ \t]*)(`{3,})[\s\S]*?^\1\2$/gm

/** What every link and image leads to, apart from addresses of other sites. */
export function linksIn(text: string): readonly string[] {
  const prose = text.replaceAll(fenced, '').replaceAll(/`[^`\n]*`/g, '``')
  return [...prose.matchAll(/\]\(([^()\s]+)\)/g)]
    .map(([, target]) => target ?? '')
    .filter((target) => !/^[a-z]+:/.test(target))
}

/** Of every heading: in lower case, without punctuation, spaces as dashes; one that is there already gets a number. */
export function anchorsIn(text: string): ReadonlySet<string> {
  const anchors = new Set<string>()
  for (const [, heading = ''] of text.replaceAll(fenced, '').matchAll(/^#{1,6} (.+)$/gm)) {
    const plain = anchorOf(heading)
    let anchor = plain
    for (let number = 1; anchors.has(anchor); number += 1) anchor = `${plain}-${number}`
    anchors.add(anchor)
  }
  return anchors
}

/** GitHub keeps letters, digits, dashes and underscores; those that mark emphasis are no part of the text. */
export function anchorOf(heading: string): string {
  return heading
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/(?<![\w`])_([^_]+)_(?![\w`])/g, '$1')
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-')
}

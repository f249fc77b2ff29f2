/** Writes workflow commands and plain lines to the runner's log, so that no text of others can pose as a command. */

/** Where the runner reads the log from; the process's standard output, or a collector in tests. */
export interface Log {
  write(text: string): unknown
}

export type CommandName = 'error' | 'warning' | 'notice' | 'add-mask' | 'debug'

/** One workflow command as a line (GitHub docs, "Workflow commands for GitHub Actions"; escapes as in actions/toolkit). */
export function commandLine(
  name: CommandName,
  properties: Readonly<Record<string, string>>,
  data: string,
): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`)
  return `::${name}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapeData(data)}\n`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** Control characters but tab and line feed, and the characters that reorder a line for its reader or are not seen at all. */
const unprintable =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu

/** `text` without what could hide or reorder it on a screen. */
export function printable(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll(unprintable, '\ufffd')
}

/**
 * Lines that the runner shows and never obeys. It takes a line for a command that starts with `::` after white space,
 * or that has `##[` anywhere (actions/runner, ActionCommand.TryParseV2 and TryParse).
 */
export function plainLines(text: string): readonly string[] {
  return printable(text)
    .split('\n')
    .map((line) => line.replaceAll('##[', '# #[').replace(/^(\s*)::/, '$1: :'))
}

/** Masks a secret wherever it would stand in the log from here on. */
export function writeMask(log: Log, secret: string): void {
  if (secret.trim() !== '') log.write(commandLine('add-mask', {}, secret))
}

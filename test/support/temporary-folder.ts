/** Folders for tests that look at real files; each is removed when its test file ends. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { atTheEnd } from './at-the-end.ts'

const made: string[] = []

/** A fresh, empty folder. */
export function temporaryFolder(): string {
  const path = mkdtempSync(join(realpathSync(tmpdir()), 'secure-deploy-test-'))
  made.push(path)
  return path
}

atTheEnd(() => {
  for (const path of made) rmSync(path, { recursive: true, force: true })
})

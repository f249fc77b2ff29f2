/** What has to be written in a repository, beside what stands there. */
import { codeOwnersPlaces, withOwners } from '../set-up/code-owners.ts'
import { filesOf } from '../set-up/files.ts'
import type { WantedFile } from '../set-up/files.ts'
import type { Answers } from '../set-up/questions.ts'
import type { SetUp } from '../set-up/set-up.ts'
import { settingsFile, settingsText } from '../set-up/settings.ts'
import { repositoryText } from './repository-text.ts'

export interface PlannedFile extends WantedFile {
  /** What stands there now; undefined: nothing. */
  readonly seen: string | undefined
}

export function isNew({ seen }: PlannedFile): boolean {
  return seen === undefined
}

export function isSame({ seen, text }: PlannedFile): boolean {
  return seen === text
}

/**
 * The settings come last, so that they tell of no file that was not written.
 * @throws InputError INPUT_CONFLICT where something stands that is no file of text, a link for instance
 */
export async function planFiles(
  root: string,
  setUp: SetUp,
  answers: Answers,
): Promise<readonly PlannedFile[]> {
  const settings = { path: settingsFile, text: settingsText(answers) }
  const plan: PlannedFile[] = []
  for (const file of filesOf(setUp)) plan.push(await planned(root, file))
  return [...plan, ...(await planOwners(root, setUp)), await planned(root, settings)]
}

async function planned(root: string, file: WantedFile): Promise<PlannedFile> {
  return { ...file, seen: await repositoryText(root, file.path) }
}

/** Lines are added to the file that GitHub takes, and none is changed. */
async function planOwners(root: string, { codeOwners }: SetUp): Promise<readonly PlannedFile[]> {
  if (codeOwners.length === 0) return []
  for (const path of codeOwnersPlaces) {
    const seen = await repositoryText(root, path)
    if (seen !== undefined) return [{ path, seen, text: withOwners(seen, codeOwners) }]
  }
  const [path] = codeOwnersPlaces
  return [{ path, seen: undefined, text: withOwners('', codeOwners) }]
}

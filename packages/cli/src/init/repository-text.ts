/** The text of a file in the repository that is set up. */
import { InputError } from '@secure-deploy/core/errors'
import { readRepositoryFile } from '@secure-deploy/local/repository-files'

/**
 * Undefined where nothing stands at the path.
 * @throws InputError INPUT_CONFLICT where something stands that is no file of text, a link for instance
 */
export async function repositoryText(root: string, path: string): Promise<string | undefined> {
  const file = await readRepositoryFile(root, path)
  switch (file.kind) {
    case 'nothing':
      return undefined
    case 'file':
      return file.text
    case 'other':
      throw new InputError('INPUT_CONFLICT', `${path} can be neither read nor written: ${file.why}`, {
        nextStep: 'Move away what stands there, and run it again.',
      })
  }
}

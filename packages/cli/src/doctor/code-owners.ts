/** Whether somebody has to look at changes of what decides about releases. */
import { readRepositoryFile } from '@secure-deploy/local/repository-files'
import { codeOwnersPlaces, ownedPaths, ownersOf, takingFrom } from '../set-up/code-owners.ts'
import type { SetUp } from '../set-up/set-up.ts'
import { found, holds } from './finding.ts'
import type { Finding } from './finding.ts'
import { pages } from './pages.ts'

/** @throws ServiceError STORE_UNAVAILABLE */
export async function codeOwnerFindings(root: string, setUp: SetUp): Promise<readonly Finding[]> {
  for (const place of codeOwnersPlaces) {
    const there = await readRepositoryFile(root, place)
    if (there.kind === 'file') return ownedPaths.map((path) => ownerFinding(place, there.text, path, setUp))
    if (there.kind === 'other')
      return [
        found('differs', place, { detail: there.why, nextStep: `Make ${place} a file that names owners` }),
      ]
  }
  const [place] = codeOwnersPlaces
  return ownedPaths.map((path) => ownerFinding(place, '', path, setUp))
}

function ownerFinding(place: string, text: string, path: string, { codeOwners }: SetUp): Finding {
  const subject = `owners of ${path}`
  const owners = ownersOf(text, path) ?? []
  if (owners.length === 0) return ownerless(subject, place, path, codeOwners)
  const shown = `${place} has ${owners.slice(0, 10).join(' ')}`
  const absent = codeOwners.filter(
    (owner) => !owners.some((one) => one.toLowerCase() === owner.toLowerCase()),
  )
  const later = takingFrom(text, path, codeOwners)
  if (later.length > 0)
    return found('note', subject, {
      detail: `${shown}; a later line may name others for some of it: ${later.slice(0, 10).join(' ')}`,
      nextStep: `See that the line for ${path} stands last in ${place}`,
    })
  if (absent.length === 0) return holds(subject, shown)
  return found('note', subject, {
    detail: `${shown}; the settings name ${absent.join(' ')} too`,
    nextStep: `See who is meant, in ${place} and in the settings`,
  })
}

/** A set-up without owners is one that somebody chose, and yet no good one. */
function ownerless(subject: string, place: string, path: string, wanted: readonly string[]): Finding {
  const detail = `whoever may change it decides what goes to production, and ${place} has no owner for it`
  if (wanted.length === 0)
    return found('note', subject, {
      detail,
      nextStep: `secure-deploy init --code-owners OWNER...; ${pages.reviewers}`,
    })
  return found('missing', subject, {
    detail,
    nextStep: `Add the line "${path} ${wanted.join(' ')}" to ${place}; ${pages.reviewers}`,
  })
}

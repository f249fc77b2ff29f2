/** The output `files`: for each file, by its name, exactly what a deploy step needs to take it and nothing else. */
import type { VerifiedFile } from '@secure-deploy/core/verifying/verify'

/** JSON for `fromJSON(steps.<id>.outputs.files)['app.zip'].key`; keys are kebab-case as outputs are. */
export function fileOutputs(files: readonly (VerifiedFile & { readonly path?: string })[]): string {
  const entries = files.map(({ name, digest, location, path }) => [
    name,
    {
      digest: `sha256:${digest.sha256}`,
      size: digest.size,
      uri: location.uri,
      ...(path === undefined ? {} : { path }),
      ...(location.bucket === undefined ? {} : { bucket: location.bucket }),
      ...(location.key === undefined ? {} : { key: location.key }),
      ...(location.versionId === undefined ? {} : { 'version-id': location.versionId }),
    },
  ])
  return JSON.stringify(Object.fromEntries(entries))
}

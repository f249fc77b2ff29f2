/** Every row of the bench, in the order in which it is run and told. */
import type { Row } from '../measure/bench.ts'
import { bundleSizes } from './bundle-sizes.ts'
import { downloadLarge } from './download-large.ts'
import { manyFiles } from './many-files.ts'
import { promoteSizes } from './promote-sizes.ts'
import { signLarge } from './sign-large.ts'
import { signSmall } from './sign-small.ts'
import { start } from './start.ts'
import { uploadLarge } from './upload-large.ts'
import { verifyBlob } from './verify-blob.ts'

export const rows: readonly Row[] = [
  start,
  signSmall,
  signLarge,
  uploadLarge,
  downloadLarge,
  verifyBlob,
  promoteSizes,
  manyFiles,
  bundleSizes,
]

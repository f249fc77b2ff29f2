/** Every part that the integration tests need, in the order in which they are installed. */
import { act } from './act.ts'
import { actionlint } from './actionlint.ts'
import { attestations } from './attestations.ts'
import { awsCommandLine } from './aws-command-line.ts'
import { cfnLint } from './cfn-lint.ts'
import { checkov } from './checkov.ts'
import { chromium } from './chromium.ts'
import { jsonSchemas } from './json-schemas.ts'
import { mermaid } from './mermaid.ts'
import { minio } from './minio.ts'
import { notation } from './notation.ts'
import type { Part } from './part.ts'
import { versitygw } from './versitygw.ts'
import { zizmor } from './zizmor.ts'

export const parts: readonly Part[] = [
  minio,
  versitygw,
  act,
  actionlint,
  zizmor,
  awsCommandLine,
  notation,
  attestations,
  jsonSchemas,
  cfnLint,
  checkov,
  chromium,
  mermaid,
]

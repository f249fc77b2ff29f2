/** Every part that the integration tests need, in the order in which they are installed. */
import { minio } from './minio.ts'
import type { Part } from './part.ts'

export const parts: readonly Part[] = [minio]

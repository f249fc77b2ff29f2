import { run } from '../programs/index.js'

await run('record-deployment')

import { run } from '../programs/index.js'

await run('hold-release')

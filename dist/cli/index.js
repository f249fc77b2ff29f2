#!/usr/bin/env node
import { run } from '../programs/index.js'

await run('cli')

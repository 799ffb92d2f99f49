import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildIfNeeded } from './lib/build.mjs'
import { runMain } from './lib/stop.mjs'

process.chdir(path.join(path.dirname(fileURLToPath(import.meta.url)), '..'))

await runMain(async () => {
  await buildIfNeeded()
  return 0
})

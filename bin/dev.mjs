import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleServer } from './lib/build.mjs'
import { checkNode } from './lib/checkNode.mjs'
import { ensureEnvFile } from './lib/ensureEnvFile.mjs'
import { installIfNeeded } from './lib/install.mjs'
import { run } from './lib/run.mjs'
import { runMain } from './lib/stop.mjs'

process.chdir(path.join(path.dirname(fileURLToPath(import.meta.url)), '..'))

// Next reloads the admin, and the server swaps the public half; a change to the server itself needs a restart.
// Neither Node's watcher nor tsx around the server: both reach into Next's own processes and break them.
await runMain(async () => {
  checkNode()
  await installIfNeeded()
  ensureEnvFile()
  process.loadEnvFile('.env')
  await bundleServer('.cache/dev')
  return run(process.execPath, ['--conditions=development', '--enable-source-maps', '.cache/dev/server.js'], {
    env: { NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' },
  })
})

import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildIfNeeded } from './lib/build.mjs'
import { checkNode } from './lib/checkNode.mjs'
import { ensureEnvFile } from './lib/ensureEnvFile.mjs'
import { installIfNeeded } from './lib/install.mjs'
import { run } from './lib/run.mjs'
import { runMain } from './lib/stop.mjs'

process.chdir(path.join(path.dirname(fileURLToPath(import.meta.url)), '..'))

// Runs before anything is installed: Node's own modules only.
await runMain(async () => {
  checkNode()
  await installIfNeeded()
  ensureEnvFile()
  process.loadEnvFile('.env')
  await buildIfNeeded()
  return run(process.execPath, ['--conditions=production', '--enable-source-maps', 'dist/server.js'], {
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
})

import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildIfNeeded, isBuilt } from './lib/build.mjs'
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
  // A busy port or half a configuration is told before the minutes that a build takes.
  const refused = isBuilt()
    ? 0
    : await run(process.execPath, ['--import', 'tsx', 'src/server/preflightMain.ts'])
  if (refused) return refused
  await buildIfNeeded()
  return run(process.execPath, ['--conditions=production', '--enable-source-maps', 'dist/server.js'], {
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
})

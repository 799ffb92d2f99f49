import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkNode } from './lib/checkNode.mjs'
import { ensureEnvFile } from './lib/ensureEnvFile.mjs'
import { installIfNeeded } from './lib/install.mjs'
import { run } from './lib/run.mjs'
import { runMain } from './lib/stop.mjs'

process.chdir(path.join(path.dirname(fileURLToPath(import.meta.url)), '..'))

// Next reloads the admin itself; a change to the public half or the server restarts the process, in seconds.
const watched = ['src/public', 'src/catalogue', 'src/domain', 'src/server', 'src/release']

await runMain(async () => {
  checkNode()
  await installIfNeeded()
  ensureEnvFile()
  process.loadEnvFile('.env')
  return run(
    process.execPath,
    [
      ...watched.map((folder) => `--watch-path=${folder}`),
      '--conditions=development',
      '--import',
      'tsx',
      'src/server/main.ts',
    ],
    { env: { NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' } },
  )
})

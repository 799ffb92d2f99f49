import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { runQuietly } from './run.mjs'
import { step } from './step.mjs'

const stamp = 'node_modules/.installed-lock'
const lockHash = () => createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')

/** Installs exactly what the lock file says, unless that is what is there. */
export async function installIfNeeded() {
  const wanted = lockHash()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  await step('Installerer fra låsefilen', () =>
    runQuietly('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
      shell: process.platform === 'win32',
    }),
  )
  writeFileSync(stamp, wanted)
}

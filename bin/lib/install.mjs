import { existsSync, readFileSync } from 'node:fs'
import { runQuietly } from './run.mjs'
import { step } from './step.mjs'

const packagesIn = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {})

/** npm writes what it has installed last of all, so that a broken-off install shows. */
function isInstalled() {
  const installed = packagesIn('node_modules/.package-lock.json')
  return Object.entries(packagesIn('package-lock.json')).every(
    ([name, { version, optional }]) => name === '' || optional || installed[name]?.version === version,
  )
}

/** Installs exactly what the lock file says, unless that is what is there. */
export async function installIfNeeded() {
  if (isInstalled()) return
  await step('Installerer fra låsefilen', () =>
    runQuietly('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
      shell: process.platform === 'win32',
    }),
  )
}

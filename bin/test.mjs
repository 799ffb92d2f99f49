import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { audit } from './lib/audit.mjs'
import { buildIfNeeded } from './lib/build.mjs'
import { checkNode } from './lib/checkNode.mjs'
import { checks } from './lib/checks.mjs'
import { ensureEnvFile } from './lib/ensureEnvFile.mjs'
import { findBrowser } from './lib/findBrowser.mjs'
import { installIfNeeded } from './lib/install.mjs'
import { mongodbForTests } from './lib/mongodbFor.mjs'
import { runMain } from './lib/stop.mjs'
import { runProject } from './lib/vitest.mjs'

process.chdir(path.join(path.dirname(fileURLToPath(import.meta.url)), '..'))

const strict = Boolean(process.env.CI)
const results = []
const notes = []
const skips = []

const say = (text) => process.stdout.write(`${text}\n`)
/** In CI a skip is a failure. */
const record = (name, { passed, failed, skipped }) => {
  const counts = strict ? { passed, failed: failed + skipped, skipped: 0 } : { passed, failed, skipped }
  results.push({ name, ...counts })
  say(`${counts.failed ? '✗' : '✓'} ${name}`)
}
const skip = (name, reason, remedy) => {
  skips.push(`Hoppet over – ${name}: ${reason}. Slik får du den: ${remedy}`)
  record(name, { passed: 0, failed: 0, skipped: 1 })
}

async function staticChecks() {
  for (const [name, check] of checks) {
    const { code, output } = await check()
    if (code !== 0) say(output)
    record(name, code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 })
  }
  const { result, reason, output } = await audit()
  if (result === 'unavailable') return notes.push(`Sikkerhetssjekk av avhengigheter ikke utført: ${reason}`)
  if (output) say(output)
  record('Avhengigheter uten kjente hull', {
    passed: Number(!output),
    failed: Number(Boolean(output)),
    skipped: 0,
  })
}

async function suites() {
  record('Enhetstester', await runProject('unit'))
  record('Integrasjon på SQLite', await runProject('sqlite'))
  const mongodb = await mongodbForTests()
  const env = mongodb.uri ? { TEST_MONGODB_URI: mongodb.uri } : {}
  if (mongodb.uri) {
    notes.push(`MongoDB i testene: ${mongodb.description}`)
    record('Integrasjon på MongoDB', await runProject('mongodb', env))
    await buildIfNeeded()
    record('Ferdig produkt uten databasen', await runProject('product', env))
  } else
    for (const name of ['Integrasjon på MongoDB', 'Ferdig produkt uten databasen'])
      skip(name, mongodb.reason, 'installer mongod, eller sett TEST_MONGODB_URI til et replikasett')
  const browser = findBrowser()
  if (browser && mongodb.uri) {
    record('Nettleser', await runProject('browser', { ...env, CHROMIUM_BINARY: browser }))
  } else
    skip(
      'Nettleser',
      browser ? 'MongoDB mangler' : 'fant ingen Chromium',
      'installer chromium, eller sett CHROMIUM_BINARY',
    )
  await mongodb.stop?.()
}

const sum = (key) => results.reduce((total, result) => total + result[key], 0)

await runMain(async () => {
  checkNode()
  await installIfNeeded()
  ensureEnvFile()
  await staticChecks()
  await suites()
  say('\nOppsummering')
  for (const { name, passed, failed, skipped } of results)
    say(`  ${name.padEnd(40)} ${String(passed).padStart(5)} gikk, ${failed} feilet, ${skipped} hoppet over`)
  for (const note of [...notes, ...skips]) say(`  – ${note}`)
  say(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`)
  return sum('failed') > 0 ? 1 : 0
})

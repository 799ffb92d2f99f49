import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { runQuietly } from './run.mjs'

const node = (...args) => runQuietly(process.execPath, args)
const payloadBin = ['--conditions=production', '--import', 'tsx', 'node_modules/payload/bin.js']

/** Generators read the configuration, sign nothing, and ask the embedded database what it needs. */
const generate = (...command) =>
  runQuietly(process.execPath, [...payloadBin, ...command], {
    env: { PAYLOAD_SECRET: 'generators-need-a-secret-but-sign-nothing', DATABASE_URI: '' },
  })

/** Runs a generator and fails when what is committed is not what it writes; the file is left as it was. */
const fresh = (file, command) => async () => {
  const committed = readFileSync(file, 'utf8')
  const { code, output } = await generate(command)
  const generated = readFileSync(file, 'utf8')
  writeFileSync(file, committed)
  if (code !== 0) return { code, output }
  return generated === committed
    ? { code: 0, output: '' }
    : { code: 1, output: `${file} er foreldet: kjør «npm run generate» og legg den til.` }
}

/** Fails when a new migration would not be empty; the folder is left as it was. */
async function completeMigrations() {
  const folder = 'src/migrations'
  const index = path.join(folder, 'index.ts')
  const known = readdirSync(folder)
  const committed = readFileSync(index, 'utf8')
  const { code, output } = await generate('migrate:create', 'kontroll', '--skip-empty')
  const added = readdirSync(folder).filter((name) => !known.includes(name))
  for (const name of added) rmSync(path.join(folder, name))
  writeFileSync(index, committed)
  if (code !== 0) return { code, output }
  return added.length === 0
    ? { code: 0, output: '' }
    : { code: 1, output: 'Feltene er endret uten migrasjon: kjør «npm run migrate:create» og legg den til.' }
}

/** The checks that need no running product, in the order they are worth knowing. */
export const checks = [
  ['Format og lint', () => node('node_modules/@biomejs/biome/bin/biome', 'ci', '.')],
  [
    'Rommenes grenser',
    () =>
      node(
        'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
        'src',
        'collections',
        'payload.config.ts',
        '--config',
        '.dependency-cruiser.cjs',
      ),
  ],
  ['Typer', () => node('node_modules/typescript/bin/tsc', '--noEmit', '-p', '.')],
  ['Genererte typer er ferske', fresh('src/generated/payload-types.ts', 'generate:types')],
  [
    'Redaksjonens komponentkart er ferskt',
    fresh('src/app/(payload)/admin/importMap.js', 'generate:importmap'),
  ],
  ['Migrasjonene følger feltene', completeMigrations],
]

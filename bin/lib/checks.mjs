import { readFileSync, writeFileSync } from 'node:fs'
import { runQuietly } from './run.mjs'

const node = (...args) => runQuietly(process.execPath, args)
const payloadBin = ['--conditions=production', '--import', 'tsx', 'node_modules/payload/bin.js']

/** Runs a generator and fails when what is committed is not what it writes; the file is left as it was. */
const fresh = (file, command) => async () => {
  const committed = readFileSync(file, 'utf8')
  const { code, output } = await runQuietly(process.execPath, [...payloadBin, command], {
    env: { PAYLOAD_SECRET: 'generators-need-a-secret-but-sign-nothing' },
  })
  const generated = readFileSync(file, 'utf8')
  writeFileSync(file, committed)
  if (code !== 0) return { code, output }
  return generated === committed
    ? { code: 0, output: '' }
    : { code: 1, output: `${file} er foreldet: kjør «npm run generate» og legg den til.` }
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
]

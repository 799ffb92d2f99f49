import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { runQuietly } from './run.mjs'
import { step } from './step.mjs'

const inputs = [
  'package-lock.json',
  'next.config.mjs',
  'payload.config.ts',
  'tsconfig.json',
  'collections',
  'src',
  'bin/lib',
]
const stamp = 'dist/.built-from'

const filesIn = (name) =>
  statSync(name).isDirectory()
    ? readdirSync(name)
        .sort()
        .flatMap((inner) => filesIn(path.join(name, inner)))
    : [name]

/** Fingerprint of everything that the build is made from. */
function fingerprint() {
  const hash = createHash('sha256').update(process.version)
  for (const file of inputs.flatMap(filesIn)) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

/** The server and the command line, bundled; packages stay in node_modules. */
export async function bundleServer(outdir = 'dist') {
  const { build, stop } = await import('esbuild')
  const cli = existsSync('src/cli') ? readdirSync('src/cli').filter((name) => name.endsWith('.ts')) : []
  await build({
    entryPoints: [
      { in: 'src/server/main.ts', out: 'server' },
      { in: 'src/intake/formats/pdf/pdfWorker.mjs', out: 'pdfWorker' },
      ...cli.map((name) => ({ in: `src/cli/${name}`, out: `cli/${name.replace(/\.ts$/, '')}` })),
    ],
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    jsx: 'automatic',
    logLevel: 'error',
  })
  // Its service would live beside the server for as long as that runs.
  await stop()
}

/** Was the last build made from the files that are here now? */
export const isBuilt = () =>
  existsSync(stamp) && existsSync('.next/BUILD_ID') && readFileSync(stamp, 'utf8') === fingerprint()

/** Builds server and admin unless the last build was made from the same files. */
export async function buildIfNeeded() {
  if (isBuilt()) return
  const made = fingerprint()
  mkdirSync('dist', { recursive: true })
  await step('Bygger serveren', async () => {
    await bundleServer()
    return { code: 0, output: '' }
  })
  await step('Bygger redaksjonen (noen minutter første gang)', () =>
    runQuietly(process.execPath, ['--conditions=production', 'node_modules/next/dist/bin/next', 'build'], {
      env: {
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        // Next loads the configuration while it builds, and signs nothing: a fresh clone has no secret yet.
        PAYLOAD_SECRET: process.env.PAYLOAD_SECRET ?? 'the-build-needs-a-secret-but-signs-nothing',
      },
    }),
  )
  writeFileSync(stamp, made)
}

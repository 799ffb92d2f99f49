import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Router } from 'express'
import type { PublicHalf, PublicOptions } from '../public/createPublicHalf.ts'

type Make = (options: PublicOptions) => PublicHalf

const bundle = '.cache/dev/public.mjs'

/** In development: the public half, bundled again at every change of its files and swapped without a restart. */
export async function hotPublicHalf(options: PublicOptions): Promise<PublicHalf> {
  const { context, stop } = await import('esbuild')
  // Its service would outlive us.
  process.once('exit', () => void stop())
  let round = 0

  const load = async (): Promise<PublicHalf> => {
    round += 1
    const fresh: { createPublicHalf: Make } = await import(`${pathToFileURL(path.resolve(bundle))}?${round}`)
    return fresh.createPublicHalf({ ...options, build: `${round}` })
  }

  const builder = await context({
    entryPoints: ['src/public/createPublicHalf.ts'],
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    jsx: 'automatic',
    sourcemap: 'inline',
    plugins: [
      {
        name: 'swap',
        setup: (build) =>
          build.onEnd(async ({ errors }) => {
            if (round > 0 && errors.length === 0) current = await load()
          }),
      },
    ],
  })
  await builder.rebuild()
  let current = await load()
  await builder.watch()

  return {
    answerFromMemory: (request, response) => current.answerFromMemory(request, response),
    router: Router().use((request, response, next) => current.router(request, response, next)),
    notFound: (request, response, next) => current.notFound(request, response, next),
    errors: (error, request, response, next) => current.errors(error, request, response, next),
  }
}

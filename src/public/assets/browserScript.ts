import { buildSync } from 'esbuild'

/** A script for browsers from `src/public/client`, as one small file. Every way in starts in the project's own folder. */
export const browserScript = (entry: string): string => {
  const { outputFiles } = buildSync({
    entryPoints: [`src/public/client/${entry}`],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

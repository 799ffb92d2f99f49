import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Encoding } from './encoding.ts'

/** Below this, packing costs more than it saves. */
export const worthPacking = 1000

/** `thorough` is for what is packed once at start; else a speed that a waiting visitor does not notice. */
export const compress = (body: Buffer, encoding: Encoding, thorough = false): Buffer => {
  if (encoding === 'identity') return body
  if (encoding === 'gzip') return gzipSync(body, { level: thorough ? 9 : 6 })
  return brotliCompressSync(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: thorough ? 11 : 5,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  })
}

import type { Answer } from './answer.ts'
import { anyOrigin } from './anyOrigin.ts'
import { compress, worthPacking } from './compress.ts'
import type { Encoding } from './encoding.ts'

/** An answer ready for the wire: sending it is one write. Heads are flat lists of names and values. */
export interface Packed {
  status: number
  head: readonly string[]
  body: Buffer
  etag: string | null
  /** Head of the 304 that answers someone who has this already. */
  unchangedHead: readonly string[]
}

const unchangedHeaders = ['cache-control', 'vary', 'link', ...Object.keys(anyOrigin)]

export const pack = (answer: Answer, encoding: Encoding, etag: string | null): Packed => {
  const plain = Buffer.from(answer.body)
  const isPacked = encoding !== 'identity' && plain.length >= worthPacking
  const body = isPacked ? compress(plain, encoding) : plain
  const headers: Record<string, string> = {
    ...answer.headers,
    vary: [answer.headers.vary, 'accept-encoding'].filter(Boolean).join(', '),
  }
  if (etag) headers.etag = etag
  const unchanged = Object.entries(headers).filter(
    ([name]) => name === 'etag' || unchangedHeaders.includes(name),
  )
  if (isPacked) headers['content-encoding'] = encoding
  headers['content-length'] = String(body.length)
  return {
    status: answer.status,
    head: Object.entries(headers).flat(),
    body,
    etag,
    unchangedHead: unchanged.flat(),
  }
}

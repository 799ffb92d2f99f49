import { pipeline, Readable } from 'node:stream'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'
import type { NextFunction, Request, Response } from 'express'
import { chooseEncoding, type Encoding } from './encoding.ts'
import { hasAlready } from './sendPacked.ts'

/** An answer that may be long: made and packed while it is sent. */
export interface Stream {
  headers: Readonly<Record<string, string>>
  etag: string
  /** Packed for the wire unless it is packed by nature. */
  compressible: boolean
  pieces(): Iterable<string | Buffer> | AsyncIterable<string | Buffer>
}

const pieceBytes = 64 * 1024

/** Gathers small pieces, and lets other visitors in between the large ones. */
async function* inTurns(pieces: ReturnType<Stream['pieces']>): AsyncGenerator<Buffer> {
  let gathered: Buffer[] = []
  let bytes = 0
  for await (const piece of pieces) {
    const next = Buffer.from(piece)
    gathered.push(next)
    bytes += next.length
    if (bytes < pieceBytes) continue
    yield Buffer.concat(gathered)
    gathered = []
    bytes = 0
    await new Promise((resolve) => setImmediate(resolve))
  }
  if (bytes > 0) yield Buffer.concat(gathered)
}

const compressors = {
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: () => createGzip(),
} as const satisfies Partial<Record<Encoding, unknown>>

/** Sends it: 304 where the client has it, no body to HEAD. A client that goes away stops the making. */
export const sendStream = (
  request: Request,
  response: Response,
  stream: Stream,
  next: NextFunction,
): void => {
  const encoding = stream.compressible ? chooseEncoding(request.headers['accept-encoding']) : 'identity'
  const head = { ...stream.headers, etag: stream.etag, vary: 'accept-encoding' }
  if (hasAlready(request.headers['if-none-match'], stream.etag)) {
    response.writeHead(304, head).end()
    return
  }
  response.writeHead(200, encoding === 'identity' ? head : { ...head, 'content-encoding': encoding })
  if (request.method === 'HEAD') {
    response.end()
    return
  }
  const source = Readable.from(inTurns(stream.pieces()))
  // A visitor who leaves half-way is no fault.
  const ended = (error: NodeJS.ErrnoException | null) => {
    if (error && error.code !== 'ERR_STREAM_PREMATURE_CLOSE') next(error)
  }
  if (encoding === 'identity') pipeline(source, response, ended)
  else pipeline(source, compressors[encoding](), response, ended)
}

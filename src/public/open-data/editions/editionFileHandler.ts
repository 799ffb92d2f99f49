import { createReadStream } from 'node:fs'
import path from 'node:path'
import type { RequestHandler } from 'express'
import type { Half } from '../../half.ts'
import { anyOrigin } from '../../http/anyOrigin.ts'
import { sendStream } from '../../http/stream.ts'
import { checksumFile, type Edition, editionFile } from './edition.ts'

const aYear = 'public, max-age=31536000, immutable'

const typeOf = ({ filer }: Edition, name: string): string | null => {
  if (name === editionFile) return 'application/json'
  if (name === checksumFile) return 'text/plain'
  return filer.find(({ navn }) => navn === name)?.type ?? null
}

/** `/data/utgaver/2026-11-26/tiltak.csv`: a file of an edition, which whoever fetches it may keep for good. */
export const editionFileHandler =
  ({ editions, editionsFolder }: Half): RequestHandler =>
  (request, response, next) => {
    const { dato, fil } = request.params as { dato: string; fil: string }
    const edition = editions().find((known) => known.dato === dato)
    const type = edition && typeOf(edition, fil)
    if (!edition || !type || !editionsFolder) return next()
    const stream = {
      headers: {
        'content-type': type.startsWith('text/') || type.endsWith('json') ? `${type}; charset=utf-8` : type,
        'cache-control': aYear,
        'x-content-type-options': 'nosniff',
        ...anyOrigin,
      },
      etag: `W/"${edition.versjon}-${dato}-${fil}"`,
      compressible: !fil.endsWith('.xlsx'),
      pieces: () => createReadStream(path.join(editionsFolder, dato, fil)),
    }
    sendStream(request, response, stream, next)
  }

import type { RequestHandler } from 'express'
import type { Half } from '../../half.ts'
import { revalidated } from '../../http/answer.ts'
import { anyOrigin } from '../../http/anyOrigin.ts'
import { publicRequest } from '../../http/request.ts'
import { send } from '../../http/respond.ts'
import { sendStream } from '../../http/stream.ts'
import { problemAnswer } from '../../problem/problem.ts'
import { fileFormats, formats } from './formats.ts'
import { searchForFile } from './searchForFile.ts'

/** `/data/tiltak.csv` and its like: the whole catalogue, or what a search finds, as a file. */
export const tiltakFile =
  (half: Half): RequestHandler =>
  (request, response, next) => {
    const format = fileFormats.find((known) => known === request.params.format)
    if (!format) return next()
    const catalogue = half.holder.get()
    const { search } = publicRequest(request)
    if (!catalogue)
      return send(
        request,
        response,
        problemAnswer(half.origin, 'ikke-klar', { headers: { 'retry-after': '5' } }),
      )
    const { entries, faults } = searchForFile(search, catalogue)
    if (!entries) return send(request, response, problemAnswer(half.origin, 'ugyldige-parametre', { faults }))

    const { type, compressible, write } = formats[format]
    const isDownload = format === 'csv' || format === 'xlsx'
    sendStream(
      request,
      response,
      {
        headers: {
          'content-type': type.startsWith('text/') || type.endsWith('json') ? `${type}; charset=utf-8` : type,
          ...(isDownload ? { 'content-disposition': `attachment; filename="tiltak.${format}"` } : {}),
          'cache-control': revalidated,
          'x-content-type-options': 'nosniff',
          ...anyOrigin,
        },
        etag: `W/"${catalogue.version}-${half.build}"`,
        compressible,
        pieces: () => write(entries, { catalogue, address: half.address }),
      },
      next,
    )
  }

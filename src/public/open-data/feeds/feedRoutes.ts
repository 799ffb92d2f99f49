import { Router } from 'express'
import { malformer } from '../../../domain/malform.ts'
import type { Half } from '../../half.ts'
import { revalidated } from '../../http/answer.ts'
import { type Handler, respond } from '../../http/respond.ts'
import { sendStream } from '../../http/stream.ts'
import { inLanguage } from '../../pages/context.ts'
import { problemAnswer } from '../../problem/problem.ts'
import { searchForFile } from '../files/searchForFile.ts'
import { atomFeed } from './atomFeed.ts'
import { openSearch } from './openSearch.ts'
import { robots } from './robots.ts'
import { sitemap } from './sitemap.ts'
import { textAnswer } from './textAnswer.ts'

/** What search engines, feed readers and browsers ask for. */
export const feedRoutes = (half: Half): Router => {
  const { address, origin, assets, holder, build } = half
  const router = Router()
  const unavailable = () => problemAnswer(origin, 'ikke-klar', { headers: { 'retry-after': '5' } })
  const get = (path: string, handler: Handler) => router.get(path, respond(half, unavailable, handler))

  get('/robots.txt', () => textAnswer(robots(address), 'text/plain'))
  for (const malform of malformer) {
    get(inLanguage(malform, '/tiltak.atom'), ({ path, search }, catalogue) => {
      const { entries, faults } = searchForFile(search, catalogue)
      if (!entries) return problemAnswer(origin, 'ugyldige-parametre', { faults })
      const asked = { malform, path, search: search.size > 0 ? `?${search}` : '' }
      return textAnswer(atomFeed(entries, asked, { catalogue, address }), 'application/atom+xml')
    })
    get(inLanguage(malform, '/opensearch.xml'), () =>
      textAnswer(openSearch(malform, address, assets.icon.path), 'application/opensearchdescription+xml'),
    )
  }

  router.get(/^\/sitemap(?:-(\d{1,6}))?\.xml$/, (request, response, next) => {
    const catalogue = holder.get()
    const part = request.params[0] ? Number(request.params[0]) : null
    const pieces = catalogue && sitemap({ catalogue, address }, part)
    if (!pieces) return next()
    const headers = { 'content-type': 'application/xml; charset=utf-8', 'cache-control': revalidated }
    const etag = `W/"${catalogue.version}-${build}"`
    sendStream(request, response, { headers, etag, compressible: true, pieces: () => pieces }, next)
  })
  return router
}

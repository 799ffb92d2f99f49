import { Router } from 'express'
import { malformer } from '../../domain/malform.ts'
import type { Half } from '../half.ts'
import { pageAnswer } from '../http/pageAnswer.ts'
import { respond } from '../http/respond.ts'
import { inLanguage } from '../pages/context.ts'
import { unavailablePage } from '../pages/errorPages.ts'
import { pageContextOf } from '../pages/requestContext.ts'
import { problemAnswer } from '../problem/problem.ts'
import { editionFileHandler } from './editions/editionFileHandler.ts'
import { feedRoutes } from './feeds/feedRoutes.ts'
import { placesFile } from './files/placesFile.ts'
import { tiltakFile } from './files/tiltakFile.ts'
import { thingRoutes } from './negotiation/thingRoutes.ts'
import { renderDataPage } from './page/dataPage.ts'

/** The catalogue for machines: things in every form, whole files, editions, feeds. Comes before the pages. */
export const openData = (half: Half): Router => {
  const router = Router()
  const unavailable = () => problemAnswer(half.origin, 'ikke-klar', { headers: { 'retry-after': '5' } })
  router.use(thingRoutes(half))
  router.use(feedRoutes(half))
  router.get('/data/tiltak.:format', tiltakFile(half))
  router.get('/data/steder.:format', respond(half, unavailable, placesFile(half)))
  router.get('/data/utgaver/:dato/:fil', editionFileHandler(half))
  for (const malform of malformer)
    router.get(
      inLanguage(malform, '/data'),
      respond(
        half,
        (request) => unavailablePage(half, malform, request),
        (request, catalogue) => {
          const context = pageContextOf(half, malform, request, catalogue)
          const page = pageAnswer(renderDataPage(context, half.editions(), half.address))
          // An edition may be made at any moment, without a new catalogue.
          return { ...page, repeatable: false }
        },
      ),
    )
  return router
}

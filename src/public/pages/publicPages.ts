import { Router } from 'express'
import type { Malform } from '../../domain/malform.ts'
import type { Half } from '../half.ts'
import { respond } from '../http/respond.ts'
import { unavailablePage } from './errorPages.ts'
import { type PageHandler, pageHandlers } from './pageHandlers.ts'
import { pageContextOf } from './requestContext.ts'

/** Any first path segment may name a plain page, so this must not stand in the way of the editorial half. */
const anySegment = '/:slug'

/** The pages in one language. What no page answers is passed on. */
export const publicPages = (half: Half, malform: Malform): Router => {
  const router = Router()
  const get = (path: string, handler: PageHandler) =>
    router.get(
      path,
      respond(
        half,
        (request) => (path === anySegment ? null : unavailablePage(half, malform, request)),
        (request, catalogue) => handler(request, pageContextOf(half, malform, request, catalogue)),
      ),
    )
  for (const [path, handler] of Object.entries(pageHandlers)) get(path, handler)
  return router
}

import { type Request, Router } from 'express'
import { malformer } from '../../domain/malform.ts'
import type { Half } from '../half.ts'
import { words } from '../words/index.ts'
import { cardOf } from './cardOf.ts'
import { createCardShelf } from './cardShelf.ts'

const oneDay = 'public, max-age=86400'

const pathOf = ({ params }: Request): string => [params.path].flat().join('/')

/** The pictures of pages, `/delingsbilde/<language>/<path of the page>.png`. */
export const cardRoutes = ({ holder }: Pick<Half, 'holder'>): Router => {
  const router = Router()
  const shelf = createCardShelf()
  router.get('/delingsbilde/:malform/*path.png', async (request, response, next) => {
    const malform = malformer.find((known) => known === request.params.malform)
    const catalogue = holder.get()
    const card = malform && catalogue ? cardOf(pathOf(request), malform, catalogue) : null
    if (!card) return next()
    const png = await shelf.take(card, words[malform ?? 'nb'].site.name)
    response.set({
      'cache-control': oneDay,
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    })
    response.type('png').send(png)
  })
  return router
}

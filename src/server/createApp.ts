import express, { type Express } from 'express'
import type { Env } from '../config/env.ts'
import type { PublicHalf } from '../public/createPublicHalf.ts'
import { adminLanguage } from './adminLanguage.ts'
import type { EditorialDoor } from './editorialDoor.ts'
import { health } from './health.ts'
import { keepToHttps } from './keepToHttps.ts'
import { onlyWhileOpen } from './onlyWhileOpen.ts'
import { pictures } from './pictures.ts'
import { preview } from './preview.ts'
import { requestId } from './requestId.ts'
import { adminSecurityHeaders, publicSecurityHeaders } from './securityHeaders.ts'

const adminPaths = ['/admin', '/api', '/_next']

/** One Express app over both halves. Next reads bodies itself, so nothing parses them before it. */
export function createApp(publicHalf: PublicHalf, door: EditorialDoor, env: Env): Express {
  const app = express()
  app.disable('x-powered-by')
  app.use(requestId)
  app.use(keepToHttps(env.SERVER_URL ?? ''))
  app.use(
    adminPaths,
    adminSecurityHeaders(env),
    adminLanguage,
    onlyWhileOpen(door, ({ next }, req, res) => {
      req.url = req.originalUrl
      return next.handle(req, res)
    }),
  )
  app.use(publicSecurityHeaders)
  app.use(health(door))
  app.use(pictures(env.MEDIA_DIR, door))
  for (const collection of ['tiltak', 'ressurser'] as const)
    app.get(
      `/forhandsvisning/${collection}/:id`,
      onlyWhileOpen(door, preview(env.SERVER_URL ?? '', collection)),
    )
  app.use(publicHalf.router)
  app.use(publicHalf.notFound)
  app.use(publicHalf.errors)
  return app
}

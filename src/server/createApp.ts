import express, { type Express } from 'express'
import type { Payload } from 'payload'
import type { Env } from '../config/env.ts'
import type { PublicHalf } from '../public/createPublicHalf.ts'
import { adminLanguage } from './adminLanguage.ts'
import { health } from './health.ts'
import type { NextHandler } from './nextHandler.ts'
import { pictures } from './pictures.ts'
import { preview } from './preview.ts'
import { requestId } from './requestId.ts'
import { adminSecurityHeaders, publicSecurityHeaders } from './securityHeaders.ts'

const adminPaths = ['/admin', '/api', '/_next']

interface Halves {
  payload: Payload
  publicHalf: PublicHalf
  next: NextHandler
}

/** One Express app over both halves. Next reads bodies itself, so nothing parses them before it. */
export function createApp({ payload, publicHalf, next }: Halves, env: Env): Express {
  const app = express()
  app.disable('x-powered-by')
  app.use(requestId)
  app.use(adminPaths, adminSecurityHeaders(env), adminLanguage, (req, res) => {
    req.url = req.originalUrl
    return next.handle(req, res)
  })
  app.use(publicSecurityHeaders)
  app.use(health(payload))
  app.use(pictures(env.MEDIA_DIR))
  app.use(preview(payload, env.SERVER_URL ?? ''))
  app.use(publicHalf.router)
  app.use(publicHalf.notFound)
  app.use(publicHalf.errors)
  return app
}

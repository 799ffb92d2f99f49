import express, { type Express } from 'express'
import type { Payload } from 'payload'
import type { Env } from '../config/env.ts'
import { publicErrors, publicRouter } from '../public/publicRouter.ts'
import { adminLanguage } from './adminLanguage.ts'
import { health } from './health.ts'
import type { NextHandler } from './nextHandler.ts'
import { pictures } from './pictures.ts'
import { preview } from './preview.ts'
import { requestId } from './requestId.ts'
import { adminSecurityHeaders, publicSecurityHeaders } from './securityHeaders.ts'

const adminPaths = ['/admin', '/api', '/_next']

/** One Express app: the public half first, then the admin. Next reads bodies itself, so nothing parses them before it. */
export function createApp(payload: Payload, env: Env, next: NextHandler): Express {
  const app = express()
  app.disable('x-powered-by')
  app.use(requestId)
  app.use(adminPaths, adminSecurityHeaders, adminLanguage, (req, res) => {
    req.url = req.originalUrl
    return next.handle(req, res)
  })
  app.use(publicSecurityHeaders)
  app.use(health(payload))
  app.use(pictures(env.MEDIA_DIR))
  app.use(preview(payload))
  app.use(publicRouter())
  app.use(publicErrors)
  return app
}

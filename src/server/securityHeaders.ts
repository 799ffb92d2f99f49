import type { RequestHandler } from 'express'
import helmet from 'helmet'
import type { Env } from '../config/env.ts'
import { pageSecurity } from '../public/http/securityHeaders.ts'

const common = { crossOriginEmbedderPolicy: false, strictTransportSecurity: false } as const

/** What pages carry by themselves, on every other answer of the public half too. */
export const publicSecurityHeaders: RequestHandler = (_request, response, next) => {
  response.set(pageSecurity)
  next()
}

/** Payload's admin writes inline styles and scripts; it is kept to its own origin all the same. Hot reload needs more. */
export const adminSecurityHeaders = ({ NODE_ENV }: Pick<Env, 'NODE_ENV'>): RequestHandler => {
  const dev = NODE_ENV === 'development'
  return helmet({
    ...common,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        connectSrc: ["'self'", ...(dev ? ['ws:', 'wss:'] : [])],
        fontSrc: ["'self'", 'data:'],
        frameAncestors: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        objectSrc: ["'none'"],
        scriptSrc: ["'self'", "'unsafe-inline'", ...(dev ? ["'unsafe-eval'"] : [])],
        styleSrc: ["'self'", "'unsafe-inline'"],
      },
    },
  })
}

import type { RequestHandler } from 'express'
import helmet from 'helmet'
import type { Env } from '../config/env.ts'

const common = { crossOriginEmbedderPolicy: false, strictTransportSecurity: false } as const

/** Public pages need nothing inline and nothing from elsewhere. */
export const publicSecurityHeaders: RequestHandler = helmet({
  ...common,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      objectSrc: ["'none'"],
    },
  },
})

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

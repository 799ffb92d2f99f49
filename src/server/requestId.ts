import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'

/** Every answer carries an id, so that a fault a visitor tells of can be found in the log. */
export const requestId: RequestHandler = (req, res, next) => {
  const given = req.get('x-request-id')
  res.setHeader('X-Request-Id', given && /^[\w-]{1,64}$/.test(given) ? given : randomUUID())
  next()
}

import type { RequestHandler } from 'express'
import { requestIdOf } from '../public/http/requestId.ts'

/** On every answer that goes through the router; those from memory carry theirs already. */
export const requestId: RequestHandler = (req, res, next) => {
  res.setHeader('x-request-id', requestIdOf(req))
  next()
}

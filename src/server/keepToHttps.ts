import type { RequestHandler } from 'express'
import { transportSecurity } from '../public/http/transportSecurity.ts'

/** On every answer that goes through the router; those from memory carry theirs already. */
export const keepToHttps = (origin: string): RequestHandler => {
  const [name, value] = transportSecurity(origin)
  return (_request, response, next) => {
    if (name && value) response.setHeader(name, value)
    next()
  }
}

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Packed } from './packed.ts'

const strong = (etag: string): string => etag.trim().replace(/^W\//, '')

/** Whether the client's If-None-Match names this ETag (weak comparison, RFC 9110 13.1.2). */
export const hasAlready = (ifNoneMatch: string | undefined, etag: string | null): boolean => {
  if (!ifNoneMatch || !etag) return false
  if (ifNoneMatch === etag || ifNoneMatch === '*') return true
  return ifNoneMatch.split(',').some((one) => strong(one) === strong(etag))
}

/** Writes the answer: 304 where the client has it, no body to HEAD. `own` is head that belongs to this answer alone. */
export const sendPacked = (
  request: IncomingMessage,
  response: ServerResponse,
  packed: Packed,
  own: readonly string[] = [],
): void => {
  if (packed.status === 200 && hasAlready(request.headers['if-none-match'], packed.etag)) {
    response.writeHead(304, [...packed.unchangedHead, ...own])
    response.end()
    return
  }
  response.writeHead(packed.status, [...packed.head, ...own])
  response.end(request.method === 'HEAD' ? undefined : packed.body)
}

import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** The name that an answer carries, so that a fault a visitor tells of can be found in the log: given, or made. */
export const requestIdOf = ({ headers }: Pick<IncomingMessage, 'headers'>): string => {
  const given = headers['x-request-id']
  return typeof given === 'string' && /^[\w-]{1,64}$/.test(given) ? given : randomUUID()
}

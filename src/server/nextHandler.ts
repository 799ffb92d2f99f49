import type { IncomingMessage, ServerResponse } from 'node:http'
import next from 'next'
import type { Env } from '../config/env.ts'

export interface NextHandler {
  handle(req: IncomingMessage, res: ServerResponse): Promise<void>
  close(): Promise<void>
}

/**
 * Next with Payload's admin and REST: the finished build in production, hot reload in development. The WebSockets of
 * hot reload Next takes by itself, from the server of its first request.
 */
export async function prepareNext(env: Env): Promise<NextHandler> {
  const dev = env.NODE_ENV !== 'production'
  const app = next({ dev, dir: process.cwd(), hostname: env.HOST, port: env.PORT })
  await app.prepare()
  const handle = app.getRequestHandler()
  return {
    handle: (req, res) => handle(req, res),
    close: () => app.close(),
  }
}

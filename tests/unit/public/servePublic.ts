import { createServer, type IncomingMessage, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { createCatalogueHolder } from '../../../src/catalogue/catalogueHolder.ts'
import type { CatalogueContent } from '../../../src/catalogue/content.ts'
import { createCatalogue } from '../../../src/catalogue/createCatalogue.ts'
import { createPublicHalf, type PublicOptions } from '../../../src/public/createPublicHalf.ts'
import { requestId } from '../../../src/server/requestId.ts'

interface RawAnswer {
  status: number
  headers: IncomingMessage['headers']
  body: Buffer
}

/** The public half on a real server, mounted as the real one mounts it. */
export const servePublic = async (content: CatalogueContent | null, options: PublicOptions = {}) => {
  const holder = createCatalogueHolder()
  if (content) holder.set(createCatalogue(content))
  const half = createPublicHalf({ holder, ...options })
  const app = express().disable('x-powered-by')
  app.use(requestId)
  app.use(half.router)
  app.get('/admin', (_request, response) => void response.send('editorial half'))
  app.get('/kaputt', () => {
    throw new Error('secret detail')
  })
  app.use(half.notFound)
  app.use(half.errors)

  let fromMemory = 0
  const server: Server = createServer((asked, answer) => {
    if (half.answerFromMemory(asked, answer)) fromMemory++
    else app(asked, answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  return {
    url: `http://127.0.0.1:${port}`,
    holder,
    half,
    address: `http://127.0.0.1:${port}`,
    /** How many answers left before the router. */
    fromMemory: () => fromMemory,
    get: (path: string, init: RequestInit = {}) =>
      fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...init }),
    /** An answer as it stands on the wire. */
    raw: (path: string, headers: Record<string, string> = {}, method = 'GET') =>
      new Promise<RawAnswer>((resolve, reject) => {
        const asked = request({ host: '127.0.0.1', port, path, headers, method }, async (answer) => {
          const chunks = await answer.toArray()
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) })
        })
        asked.on('error', reject).end()
      }),
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

export type PublicServer = Awaited<ReturnType<typeof servePublic>>

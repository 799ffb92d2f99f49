import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import express from 'express'
import type { CatalogueHolder } from '../../src/catalogue/catalogueHolder.ts'
import { createPublicHalf } from '../../src/public/createPublicHalf.ts'
import { percentile } from '../percentile.ts'

const rounds = 200
const warmUp = 30

/** Milliseconds to an HTML page that is made anew each time, p50 by kind; the client and its connection included. */
export async function timePages(holder: CatalogueHolder): Promise<Record<string, number>> {
  const half = createPublicHalf({ holder, cacheBytes: 0 })
  const server = express().use(half.router).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const agent = new http.Agent({ keepAlive: true })
  const ask = async (path: string): Promise<void> => {
    const request = http.get({ port, host: '127.0.0.1', path, agent })
    const [response] = (await once(request, 'response')) as [http.IncomingMessage]
    const page = await text(response)
    if (response.statusCode !== 200 || !page.includes('</html>'))
      throw new Error(`${path}: ${response.statusCode}`)
  }

  const entries = holder.get()?.content.tiltak ?? []
  const kinds: Record<string, (n: number) => string> = {
    'front page': () => '/',
    'list with facets': (n) => `/tiltak?q=${['messe', 'kveld', 'kart', 'lag'][n % 4]}&side=${1 + (n % 2)}`,
    'entry page': (n) => `/tiltak/${entries[(n * 37) % entries.length]?.slug}`,
  }
  const p50: Record<string, number> = {}
  for (const [kind, address] of Object.entries(kinds)) {
    const times: number[] = []
    for (let n = 0; n < warmUp + rounds; n++) {
      const start = performance.now()
      await ask(address(n))
      if (n >= warmUp) times.push(performance.now() - start)
    }
    p50[kind] = percentile(times, 0.5)
  }
  agent.destroy()
  server.close()
  return p50
}

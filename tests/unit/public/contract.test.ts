import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CatalogueContent } from '../../../src/catalogue/content.ts'
import { createCatalogue } from '../../../src/catalogue/createCatalogue.ts'
import { aFormer } from '../catalogue/example/make.ts'
import { exampleContent } from '../catalogue/exampleContent.ts'
import { faultsIn, operations } from './contract.ts'
import { type PublicServer, servePublic } from './servePublic.ts'

const { fylke: _of, ...divided } = aFormer('99', 'Delt fylke', { hovedetterfolger: null })
/** Trøndelag and Troms share a former fylke that was divided between them. */
const content: CatalogueContent = {
  ...exampleContent,
  fylker: exampleContent.fylker.map((fylke) =>
    fylke.nummer === '50' || fylke.nummer === '55'
      ? { ...fylke, tidligere: [...fylke.tidligere, divided] }
      : fylke,
  ),
}

/** What to ask each operation for to get each of its answers. Those that any operation can give stand below. */
const ask: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  '/tiltak': { 200: '?q=bolig&malgrupper=barnefamilier&malgrupper=ingen&sorter=tittel&perSide=1' },
  '/tiltak/{slug}': {
    200: 'apne-dorer-i-steinkjer',
    308: 'apne-dorer',
    404: 'aldri-hort-om',
    410: 'nedlagt',
  },
  '/kommuner': { 200: '?q=steinkjer&fylke=50' },
  '/kommuner/{nummer}': { 200: '5006', 300: '1850', 308: '1702', 404: '9999' },
  '/fylker': { 200: '' },
  '/fylker/{nummer}': { 200: '50', 300: '99', 308: '17', 404: '98' },
  '/regioner': { 200: '' },
  '/regioner/{slug}': { 200: 'nord-troms', 404: 'sor-troms' },
  '/ordlister': { 200: '' },
  '/ordlister/{ordliste}': { 200: 'malgrupper', 404: 'farger' },
  '/ordlister/{ordliste}/{kode}': {
    200: 'aktiviteter/nettsted',
    308: 'aktiviteter/hjemmeside',
    404: 'aktiviteter/trylling',
  },
  '/ressurser': { 200: '' },
  '/ressurser/{slug}': { 200: 'hvem-blir-boende', 308: 'hvem-blir', 404: 'hvem-drar' },
  '/statistikk': { 200: '' },
  '/forslag': { 200: '?q=stei&malform=nn' },
}
const fromAny = ['304', '400', '503']

let server: PublicServer
let waiting: PublicServer
beforeAll(async () => {
  server = await servePublic(content, { build: 'b1' })
  waiting = await servePublic(null)
})
afterAll(() => Promise.all([server.close(), waiting.close()]))

describe.each(operations)('GET $path', ({ path, parameters, responses }) => {
  const addressOf = (status: number) =>
    path.includes('{')
      ? `/v1${path.slice(0, path.indexOf('{'))}${ask[path]?.[status]}`
      : `/v1${path}${ask[path]?.[status]}`
  const address = addressOf(200)
  const own = Object.keys(responses).filter((status) => !fromAny.includes(status))

  it('has an example of every answer that is described', () => {
    expect(Object.keys(ask[path] ?? {})).toEqual(own)
    expect(Object.keys(responses)).toEqual(expect.arrayContaining(fromAny))
  })

  it.each(own.map(Number))('answers %i as described', async (status) => {
    const answer = await server.get(addressOf(status))
    expect(answer.status).toBe(status)
    const [[type, { schema }] = ['', { schema: undefined }]] = Object.entries(
      responses[status]?.content ?? {},
    )
    if (schema) {
      expect(answer.headers.get('content-type')).toBe(`${type}; charset=utf-8`)
      expect(faultsIn(schema, await answer.json())).toBeNull()
    }
    if (status === 308) expect((await server.get(answer.headers.get('location') ?? '')).status).toBe(200)
  })

  it('answers a bad question with a described 400 that names the parameters there are', async () => {
    const answer = await server.get(`${address}${address.includes('?') ? '&' : '?'}finnesikke=1`)
    expect(answer.status).toBe(400)
    const fault = await answer.json()
    expect(faultsIn(responses[400]?.content?.['application/problem+json']?.schema, fault)).toBeNull()
    for (const { name } of parameters.filter((parameter) => parameter.in === 'query'))
      expect(fault.feil[0].melding).toContain(name)
  })

  it('answers a described 503 until there is a catalogue', async () => {
    const answer = await waiting.get(address)
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
    const fault = await answer.json()
    expect(faultsIn(responses[503]?.content?.['application/problem+json']?.schema, fault)).toBeNull()
  })

  it('tells the version it was made of, and says 304 to who has it, from the router and from memory', async () => {
    const { version } = createCatalogue(content)
    for (const encoding of ['identity', 'gzip', 'gzip']) {
      const { headers } = await server.raw(address, { 'accept-encoding': encoding })
      expect(headers.etag).toContain(version)
      expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate')
      const again = await server.raw(address, {
        'accept-encoding': encoding,
        'if-none-match': headers.etag ?? '',
      })
      expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, headers.etag])
      expect(again.headers['cache-control']).toBe('public, max-age=0, must-revalidate')
      expect(again.headers['access-control-allow-origin']).toBe('*')
    }
  })

  it('gives HEAD the head of GET and no body', async () => {
    const { date: _one, 'x-request-id': _other, ...expected } = (await server.raw(address)).headers
    const head = await server.raw(address, {}, 'HEAD')
    expect([head.status, head.body.length]).toEqual([200, 0])
    expect(head.headers).toMatchObject(expected)
  })

  it('comes packed with Brotli and gzip, each with the same content', async () => {
    const { body } = await server.raw(address)
    for (const [encoding, unpack] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const)
      for (const _ of ['from the router', 'from memory']) {
        const packed = await server.raw(address, { 'accept-encoding': encoding })
        const isPacked = body.length >= 1000
        expect(packed.headers['content-encoding']).toBe(isPacked ? encoding : undefined)
        expect((isPacked ? unpack(packed.body) : packed.body).equals(body)).toBe(true)
      }
  })

  it('carries the id of its request, the way it was given', async () => {
    for (const _ of ['from the router', 'from memory']) {
      const given = await server.raw(address, { 'x-request-id': 'sporet-1', 'accept-encoding': 'br' })
      expect(given.headers['x-request-id']).toBe('sporet-1')
      expect((await server.raw(address)).headers['x-request-id']).toMatch(/^[\da-f-]{36}$/)
    }
  })

  it('may be read from any web page, which may ask first', async () => {
    expect((await server.raw(address)).headers['access-control-allow-origin']).toBe('*')
    const preflight = await server.raw(
      address,
      { origin: 'https://andre.example', 'access-control-request-method': 'GET' },
      'OPTIONS',
    )
    expect(preflight.status).toBe(204)
    expect(preflight.headers['access-control-allow-origin']).toBe('*')
    expect(preflight.headers['access-control-allow-methods']).toBe('GET, HEAD, OPTIONS')
    expect(preflight.headers['access-control-allow-headers']).toBe('If-None-Match, X-Request-Id')
  })

  it('lets such a page see the version and the request id, of what is unchanged too', async () => {
    const first = await server.raw(address)
    const again = await server.raw(address, { 'if-none-match': first.headers.etag ?? '' })
    for (const { headers } of [first, again])
      expect(headers['access-control-expose-headers']).toBe('ETag, Link, X-Request-Id')
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
    'refuses %s with 405 and what it takes instead',
    async (method) => {
      const answer = await server.get(address, { method })
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
      expect(await answer.json()).toMatchObject({ status: 405 })
    },
  )
})

import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createCatalogue } from '../../../src/catalogue/createCatalogue.ts'
import { anEntry } from '../catalogue/example/make.ts'
import { exampleContent } from '../catalogue/exampleContent.ts'
import { type PublicServer, servePublic } from './servePublic.ts'

let server: PublicServer
beforeEach(async () => {
  server = await servePublic(exampleContent)
})
afterEach(() => server.close())

describe.each([
  ['/v1/tiltak', 'accept-encoding'],
  ['/tiltak/apne-dorer-i-steinkjer', 'accept, accept-encoding'],
])('repeated answers of %s', (path, vary) => {
  it('leave from memory, the same to the last byte', async () => {
    const [first, second] = [await server.raw(path), await server.raw(path)]
    expect(server.fromMemory()).toBe(1)
    expect(second.body.equals(first.body)).toBe(true)
    const { date: _date, 'x-request-id': _id, ...headers } = first.headers
    expect(second.headers).toMatchObject(headers)
  })

  it('come packed as the client wishes, each way with the same content', async () => {
    const plain = await server.raw(path)
    for (const [encoding, unpack] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const)
      for (const _ of ['from the router', 'from memory']) {
        const packed = await server.raw(path, { 'accept-encoding': `deflate, ${encoding}` })
        expect(packed.headers['content-encoding']).toBe(encoding)
        expect(packed.headers['content-length']).toBe(String(packed.body.length))
        expect(unpack(packed.body).equals(plain.body)).toBe(true)
      }
    expect(
      (await server.raw(path, { 'accept-encoding': 'br;q=0' })).headers['content-encoding'],
    ).toBeUndefined()
    expect(plain.headers.vary).toBe(vary)
  })

  it('are 304 to whoever has them, from the router and from memory', async () => {
    const etag = (await server.raw(path)).headers.etag ?? ''
    for (const encoding of ['identity', 'br', 'br']) {
      const again = await server.raw(path, {
        'if-none-match': `"other", ${etag}`,
        'accept-encoding': encoding,
      })
      expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag])
    }
    expect((await server.raw(path, { 'if-none-match': '"other"' })).status).toBe(200)
  })

  it('give HEAD the same head and no body', async () => {
    const { body, headers } = await server.raw(path)
    const head = await server.raw(path, {}, 'HEAD')
    expect([head.status, head.body.length]).toEqual([200, 0])
    expect(head.headers['content-length']).toBe(String(body.length))
    expect(head.headers.etag).toBe(headers.etag)
  })

  it('carry the id that the request came with, or one of their own', async () => {
    await server.raw(path)
    const given = await server.raw(path, { 'x-request-id': 'fra-mellomleddet' })
    expect(given.headers['x-request-id']).toBe('fra-mellomleddet')
    const made = [await server.raw(path), await server.raw(path, { 'x-request-id': 'ikke en id' })]
    const ids = made.map(({ headers }) => headers['x-request-id'])
    expect(ids).toEqual([expect.stringMatching(/^[\da-f-]{36}$/), expect.stringMatching(/^[\da-f-]{36}$/)])
    expect(ids[0]).not.toBe(ids[1])
  })

  it('set no cookie and do not look at one', async () => {
    await server.raw(path, { cookie: 'payload-token=abc', authorization: 'JWT abc' })
    const other = await server.raw(path)
    expect(server.fromMemory()).toBe(1)
    expect(other.headers['set-cookie']).toBeUndefined()
  })
})

describe('a new release', () => {
  it('is what the very next request sees, under a new ETag', async () => {
    const before = await server.raw('/v1/tiltak')
    server.holder.set(
      createCatalogue({ ...exampleContent, tiltak: [anEntry('helt-ny', { tittel: 'Helt ny' })] }),
    )
    const after = await server.raw('/v1/tiltak', { 'if-none-match': before.headers.etag ?? '' })
    expect(after.status).toBe(200)
    expect(JSON.parse(after.body.toString()).tiltak[0].tittel).toBe('Helt ny')
    expect((await server.get('/tiltak/zebra-i-nord')).status).toBe(404)
  })
})

describe('what is not kept', () => {
  it.each(['/v1/tiltak?x=1', '/v1/noe', '/finnes-ikke', '/tiltak/apne-dorer', '/kommuner/1850', '/admin'])(
    '%s is answered anew each time',
    async (path) => {
      const [first, second] = [await server.raw(path), await server.raw(path)]
      expect(second.status).toBe(first.status)
      expect(server.fromMemory()).toBe(0)
    },
  )

  it('writing is never answered from memory', async () => {
    await server.raw('/v1/tiltak')
    expect((await server.raw('/v1/tiltak', {}, 'POST')).status).toBe(405)
    expect(server.fromMemory()).toBe(0)
  })

  it('the least recently asked for leaves when room is short', async () => {
    const small = await servePublic(exampleContent, { cacheBytes: 80_000 })
    await small.raw('/v1/ordlister')
    await small.raw('/v1/ressurser')
    for (let page = 1; page <= 20; page++) {
      await small.raw(`/v1/tiltak?perSide=${page + 5}`)
      await small.raw('/v1/ordlister')
    }
    expect(small.fromMemory()).toBe(20)
    await small.raw('/v1/ressurser')
    expect(small.fromMemory()).toBe(20)
    await small.close()
  })
})

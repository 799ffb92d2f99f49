import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleContent } from '../catalogue/exampleContent.ts'
import { type PublicServer, servePublic } from './servePublic.ts'

let server: PublicServer
beforeAll(async () => {
  server = await servePublic(exampleContent)
})
afterAll(() => server.close())

/** The parameters that an answer finds fault with; null where it finds none. */
const faulted = async (address: string): Promise<string[] | null> => {
  const answer = await server.get(address)
  if (answer.status === 200) return null
  expect(answer.status).toBe(400)
  const { feil } = await answer.json()
  return feil.map(({ parameter }: { parameter: string }) => parameter)
}

/** The first line of the answer to bytes that no well-behaved client sends. */
const firstLineFor = (request: Buffer) =>
  new Promise<string>((resolve, reject) => {
    const { port } = new URL(server.url)
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(request))
    socket.on('data', (bytes) => {
      resolve(bytes.toString().split('\r\n', 1)[0] ?? '')
      socket.destroy()
    })
    socket.on('error', reject)
  })

describe('a hostile question to /v1', () => {
  it.each([
    ['a very long text', `/v1/tiltak?q=${'a'.repeat(9000)}`, ['q']],
    ['control characters', '/v1/tiltak?q=a%00b', ['q']],
    ['bytes that are no UTF-8', '/v1/forslag?q=%ff%fe', ['q']],
    ['half a surrogate pair', '/v1/kommuner?q=%ED%A0%80', ['q']],
    [
      'repeated parameters that are given once',
      '/v1/tiltak?q=a&q=b&side=1&side=2&sorter=tittel&sorter=nyeste',
      ['q', 'side', 'sorter'],
    ],
    [
      'names written as arrays and objects',
      '/v1/tiltak?q[]=a&malgrupper[0]=x&sorter[tittel]=1',
      ['q[]', 'malgrupper[0]', 'sorter[tittel]'],
    ],
    [
      'names and values that objects have by birth',
      '/v1/tiltak?__proto__[x]=1&constructor=1&fylke=__proto__',
      ['__proto__[x]', 'constructor', 'fylke'],
    ],
    ['numbers that are not', '/v1/tiltak?side=-1&perSide=1e2', ['side', 'perSide']],
    ['digits of another script', '/v1/tiltak?side=%D9%A1', ['side']],
    ['a number beyond all numbers', `/v1/tiltak?side=${'9'.repeat(40)}`, ['side']],
    ['more choices than anyone makes', `/v1/tiltak?malform=${'nb,'.repeat(51)}`, ['malform']],
  ])('is refused for %s', async (_, address, wanted) => {
    expect(await faulted(address)).toEqual(wanted)
  })

  it('gets every fault of a thousand at once', async () => {
    const names = Array.from({ length: 1000 }, (_, n) => `x${n}`)
    expect(await faulted(`/v1/tiltak?${names.join('=1&')}=1`)).toEqual(names)
  })

  it('gets the page past the end named beside the other faults', async () => {
    expect(await faulted('/v1/tiltak?farge=gul&malgrupper=trollmenn&side=9')).toEqual([
      'farge',
      'malgrupper',
      'side',
    ])
  })

  it.each([
    ['a line break from what was pasted', '/v1/tiltak?q=bolig%0D%0A'],
    ['signs only', '/v1/tiltak?q=%22%25_%5C%27--'],
    ['a percent sign that encodes nothing', '/v1/tiltak?q=100%'],
    ['more words than are searched for', `/v1/tiltak?q=${'ab+'.repeat(60)}`],
    ['a smiling face', '/v1/forslag?q=%F0%9F%98%80'],
    ['commas only', '/v1/tiltak?malgrupper=,,'],
  ])('is answered in spite of %s', async (_, address) => {
    expect(await faulted(address)).toBeNull()
  })

  it.each(['__proto__', 'constructor', 'toString', '..%2f..%2fetc', '%00'])(
    'finds nothing called %s',
    async (name) => {
      for (const path of [
        'tiltak',
        'kommuner',
        'fylker',
        'regioner',
        'ordlister',
        'ordlister/aktiviteter',
        'ressurser',
      ])
        expect((await server.get(`/v1/${path}/${name}`)).status, path).toBe(404)
    },
  )

  it.each(['/v1/noe', '/v1/tiltak/a/b/c', '/v1/%2e%2e/admin', '/v1//tiltak'])(
    'is told by problem+json that %s is not there',
    async (address) => {
      const answer = await server.raw(address)
      expect([answer.status, answer.headers['content-type']]).toEqual([
        404,
        'application/problem+json; charset=utf-8',
      ])
    },
  )

  it('that is no HTTP is refused, and the next one answered', async () => {
    const line = (target: Buffer) =>
      Buffer.concat([
        Buffer.from('GET '),
        target,
        Buffer.from(' HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'),
      ])
    expect(await firstLineFor(line(Buffer.from('/v1/tiltak?q=Åmli')))).toContain('400')
    expect(await firstLineFor(line(Buffer.from(`/v1/tiltak?q=${'a'.repeat(100_000)}`)))).toContain('431')
    expect((await server.get('/v1/tiltak')).status).toBe(200)
  })

  it.each(['PROPFIND', 'TRACE', 'POST'])('by %s is refused whatever the address', async (method) => {
    for (const address of ['/v1/tiltak', '/v1/openapi.json', '/v1/noe']) {
      const answer = await server.raw(address, {}, method)
      expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS'])
    }
  })
})

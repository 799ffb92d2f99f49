import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleContent } from '../../catalogue/exampleContent.ts'
import { type PublicServer, servePublic } from '../servePublic.ts'

let server: PublicServer
beforeAll(async () => {
  server = await servePublic(exampleContent)
})
afterAll(() => server.close())

const entry = '/tiltak/apne-dorer-i-steinkjer'
const typeOf = async (path: string, accept?: string) => {
  const answer = await server.raw(path, accept ? { accept } : {})
  return [answer.status, answer.headers['content-type']?.split(';')[0]]
}

describe('a stable address', () => {
  it.each([
    [undefined, 'text/html'],
    ['*/*', 'text/html'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8', 'text/html'],
    ['text/turtle', 'text/turtle'],
    ['application/ld+json', 'application/ld+json'],
    ['application/json', 'application/json'],
    ['application/json, text/plain, */*', 'application/json'],
    ['text/turtle;q=0.5, application/ld+json;q=0.9', 'application/ld+json'],
    ['text/html;q=0.1, text/turtle;q=0.2', 'text/turtle'],
    ['text/html;q=0, */*', 'application/json'],
    ['text/*', 'text/html'],
    ['text/*;q=0.5, text/html;q=0', 'text/turtle'],
    ['application/rdf+xml, text/turtle;q=0.8, */*;q=0.1', 'text/turtle'],
    ['TEXT/TURTLE', 'text/turtle'],
  ])('asked for with Accept: %s gives %s', async (accept, type) => {
    expect(await typeOf(entry, accept)).toEqual([200, type])
  })

  it.each([['application/rdf+xml'], ['image/png'], ['*/*;q=0'], ['text/html;q=0']])(
    'says in words which forms there are to one who takes only %s',
    async (accept) => {
      const answer = await server.raw(entry, { accept })
      expect([answer.status, answer.headers['content-type'], answer.headers.vary]).toEqual([
        406,
        'application/problem+json; charset=utf-8',
        'accept, accept-encoding',
      ])
      expect(JSON.parse(answer.body.toString()).detail).toContain('text/turtle')
    },
  )

  it.each([
    '/tiltak/apne-dorer-i-steinkjer',
    '/kommuner/5006',
    '/fylker/50',
    '/regioner/nord-troms',
    '/ressurser/hvem-blir-boende',
    '/ordlister',
  ])('%s has every form, by Accept and by ending', async (path) => {
    for (const [ending, type] of [
      ['json', 'application/json'],
      ['jsonld', 'application/ld+json'],
      ['ttl', 'text/turtle'],
    ] as const) {
      const [asked, ended] = [await server.raw(path, { accept: type }), await server.raw(`${path}.${ending}`)]
      expect([ended.status, ended.headers['content-type']]).toEqual([200, `${type}; charset=utf-8`])
      expect(asked.body.equals(ended.body)).toBe(true)
      expect(asked.headers['access-control-allow-origin']).toBe('*')
      expect([asked.headers.vary, ended.headers.vary]).toEqual(['accept, accept-encoding', 'accept-encoding'])
    }
    const page = await server.raw(path)
    expect(page.headers.vary).toBe('accept, accept-encoding')
    expect(page.headers.link).toContain(`<${path}.ttl>; rel="alternate"; type="text/turtle"`)
  })

  it('leads a former name on to the same form', async () => {
    const answers = [
      await server.raw('/tiltak/apne-dorer', { accept: 'text/turtle' }),
      await server.raw('/tiltak/apne-dorer.ttl'),
      await server.raw('/kommuner/1702.jsonld'),
    ]
    for (const { headers } of answers) expect(headers['access-control-allow-origin']).toBe('*')
    expect(answers.map(({ status, headers }) => [status, headers.location])).toEqual([
      [308, '/tiltak/apne-dorer-i-steinkjer'],
      [308, '/tiltak/apne-dorer-i-steinkjer.ttl'],
      [308, '/kommuner/5006.jsonld'],
    ])
  })

  it('tells what is gone, divided or unknown as a problem or a choice', async () => {
    expect(await typeOf('/tiltak/nedlagt.ttl')).toEqual([410, 'application/problem+json'])
    expect(await typeOf('/tiltak/finnes-ikke', 'text/turtle')).toEqual([404, 'application/problem+json'])
    expect(await typeOf('/kommuner/1850.ttl')).toEqual([300, 'application/json'])
    expect(await typeOf('/ordlister/malgrupper/finnes-ikke.json')).toEqual([404, 'application/problem+json'])
  })

  it('describes a merged term, so that data that name it can be followed on', async () => {
    const turtle = (await server.raw('/ordlister/aktiviteter/hjemmeside.ttl')).body.toString()
    expect(turtle).toContain('dct:isReplacedBy <http://localhost:3000/ordlister/aktiviteter/nettsted>')
  })
})

describe('memory', () => {
  it('keeps every form apart, under an ETag of its own', async () => {
    const forms = [undefined, 'text/turtle', 'application/ld+json', 'application/json']
    const ask = () =>
      Promise.all(forms.map((accept) => server.raw('/kommuner/4217', accept ? { accept } : {})))
    const first = await ask()
    const before = server.fromMemory()
    const second = await ask()
    expect(server.fromMemory() - before).toBe(forms.length)
    expect(second.map(({ body }) => body.toString())).toEqual(first.map(({ body }) => body.toString()))
    expect(new Set(second.map(({ headers }) => headers.etag)).size).toBe(forms.length)
  })

  it('never gives a page that is kept to one who refuses it', async () => {
    await server.raw('/kommuner/4611')
    expect((await server.raw('/kommuner/4611', { accept: 'image/png' })).status).toBe(406)
  })

  it('answers 304 in the form that is asked for', async () => {
    const { headers } = await server.raw(entry, { accept: 'text/turtle' })
    const again = { accept: 'text/turtle', 'if-none-match': headers.etag ?? '' }
    expect((await server.raw(entry, again)).status).toBe(304)
    expect((await server.raw(entry, { ...again, accept: 'text/html' })).status).toBe(200)
  })
})

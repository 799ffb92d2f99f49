import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCatalogue } from '../../../../src/catalogue/createCatalogue.ts'
import { sitemap } from '../../../../src/public/open-data/feeds/sitemap.ts'
import { anEntry } from '../../catalogue/example/make.ts'
import { exampleContent } from '../../catalogue/exampleContent.ts'
import { type PublicServer, servePublic } from '../servePublic.ts'
import { parseXml } from './parseXml.ts'

const address = 'https://katalog.example'
let server: PublicServer
beforeAll(async () => {
  const awkward = anEntry('a', {
    tittel: 'Fisk & <b>"vilt"</b>\u0000',
    oppdatert: '2026-05-01T08:00:00.000Z',
  })
  server = await servePublic(
    { ...exampleContent, tiltak: [...exampleContent.tiltak, awkward] },
    { origin: address },
  )
})
afterAll(() => server.close())
const xml = async (path: string) => {
  const answer = await server.get(path)
  return { type: answer.headers.get('content-type'), root: parseXml(await answer.text()) }
}

describe('the feed', () => {
  it.each([
    ['/tiltak.atom', 'nb', '/tiltak/a'],
    ['/nn/tiltak.atom', 'nn', '/nn/tiltak/a'],
  ])('%s is Atom in %s with what changed last first', async (path, language, first) => {
    const { type, root } = await xml(path)
    expect(type).toBe('application/atom+xml; charset=utf-8')
    expect([root.name, root.attributes.xmlns, root.attributes['xml:lang']]).toEqual([
      'feed',
      'http://www.w3.org/2005/Atom',
      language,
    ])
    for (const name of ['id', 'title', 'updated', 'author']) expect(root.all(name)).toHaveLength(1)
    const links = root.all('link').map(({ attributes }) => [attributes.rel, attributes.href])
    expect(links).toContainEqual(['self', `${address}${path}`])
    const entries = root.all('entry')
    expect(entries).toHaveLength(exampleContent.tiltak.length + 1)
    expect(entries[0]?.all('title')[0]?.text).toBe('Fisk & <b>"vilt"</b>')
    expect(entries[0]?.all('link')[0]?.attributes.href).toBe(`${address}${first}`)
    for (const entry of entries)
      for (const name of ['id', 'title', 'updated', 'published', 'link'])
        expect(entry.all(name)).toHaveLength(1)
    const moments = entries.map((entry) => entry.all('updated')[0]?.text ?? '')
    expect(moments).toEqual(moments.toSorted().reverse())
    expect(root.all('updated')[0]?.text).toBe(moments[0])
  })

  it('follows a search, and refuses one that it does not understand', async () => {
    const { root } = await xml('/tiltak.atom?aktiviteter=messe')
    expect(root.all('entry')).toHaveLength(2)
    expect((await server.get('/tiltak.atom?x=1')).status).toBe(400)
  })

  it('is 304 until the catalogue changes', async () => {
    const { headers } = await server.raw('/tiltak.atom')
    const again = await server.raw('/tiltak.atom', { 'if-none-match': headers.etag ?? '' })
    expect(again.status).toBe(304)
  })
})

describe('the site map', () => {
  it('lists pages that answer, in both languages, each telling of the other', async () => {
    const { root } = await xml('/sitemap.xml')
    const listed = root.all('url').map((url) => url.all('loc')[0]?.text ?? '')
    expect(new Set(listed).size).toBe(listed.length)
    for (const at of listed) {
      const answer = await server.get(at.slice(address.length))
      expect([at, answer.status]).toEqual([at, 200])
      expect(await answer.text()).not.toContain('noindex')
    }
    const entry = root.all('url').find((url) => url.all('loc')[0]?.text === `${address}/nn/tiltak/a`)
    expect(entry?.all('lastmod')[0]?.text).toBe('2026-05-01T08:00:00.000Z')
    expect(entry?.all('xhtml:link').map(({ attributes }) => [attributes.hreflang, attributes.href])).toEqual([
      ['nb', `${address}/tiltak/a`],
      ['nn', `${address}/nn/tiltak/a`],
    ])
  })

  it('becomes an index of several where one cannot hold all', () => {
    const around = { catalogue: createCatalogue(exampleContent), address }
    const text = (part: number | null) => [...(sitemap(around, part, 20) ?? [])].join('')
    const index = parseXml(text(null))
    const parts = index.all('sitemap').map((part) => part.all('loc')[0]?.text)
    expect([index.name, parts[0]]).toEqual(['sitemapindex', `${address}/sitemap-1.xml`])
    const listed = parts.flatMap((_, at) => parseXml(text(at + 1)).all('url'))
    const whole = [...(sitemap(around, null) ?? [])].join('')
    expect(listed).toHaveLength(parseXml(whole).all('url').length)
    expect(sitemap(around, parts.length + 1, 20)).toBeNull()
    expect(sitemap(around, 0, 20)).toBeNull()
  })
})

describe('for programs that find their own way', () => {
  it('robots.txt keeps the desk out and names the site map', async () => {
    const answer = await server.get('/robots.txt')
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    const text = await answer.text()
    expect(text).toContain('Disallow: /admin\n')
    expect(text).toContain(`Sitemap: ${address}/sitemap.xml`)
  })

  it.each(['', '/nn'])('%s/opensearch.xml searches the list', async (language) => {
    const { type, root } = await xml(`${language}/opensearch.xml`)
    expect(type).toBe('application/opensearchdescription+xml; charset=utf-8')
    expect(root.all('ShortName')[0]?.text.length).toBeLessThanOrEqual(16)
    const [page] = root.all('Url')
    const template = page?.attributes.template ?? ''
    expect(template).toBe(`${address}${language}/tiltak?q={searchTerms}`)
    const found = await server.get(template.slice(address.length).replace('{searchTerms}', 'nettsted'))
    expect(await found.text()).toContain('Åpne dører i Steinkjer')
  })
})

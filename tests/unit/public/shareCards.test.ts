import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCardShelf } from '../../../src/public/cards/cardShelf.ts'
import { exampleContent } from '../catalogue/exampleContent.ts'
import { type PublicServer, servePublic } from './servePublic.ts'

const origin = 'https://katalog.example'
const photographed = {
  ...exampleContent,
  tiltak: exampleContent.tiltak.map((entry) =>
    entry.slug === 'velkommen-hjem'
      ? {
          ...entry,
          bilder: [
            {
              alt: 'Et ungdomshus',
              kreditering: 'Eksempelfotografen',
              lisens: 'CC0 1.0',
              varianter: [{ url: '/media/hus-1200x630.jpg', bredde: 1200, hoyde: 630, mime: 'image/jpeg' }],
            },
          ],
        }
      : entry,
  ),
}

let server: PublicServer
beforeAll(async () => {
  server = await servePublic(photographed, { origin })
})
afterAll(() => server.close())

const meta = async (path: string) => {
  const page = await (await server.get(path)).text()
  return (name: string) => new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(page)?.[1]
}

describe('a page that is shared', () => {
  it.each([
    ['/', 'forsiden'],
    ['/tiltak', 'tiltak'],
    ['/tiltak/flytt-til-amli', 'tiltak/flytt-til-amli'],
    ['/kommuner', 'kommuner'],
    ['/kommuner/5006', 'kommuner/5006'],
    ['/fylker/50', 'fylker/50'],
    ['/regioner', 'regioner'],
    ['/regioner/nord-troms', 'regioner/nord-troms'],
    ['/innsikt', 'innsikt'],
    ['/ordlister', 'ordlister'],
    ['/ordlister/malgrupper', 'ordlister/malgrupper'],
    ['/ordlister/malgrupper/barnefamilier', 'ordlister/malgrupper/barnefamilier'],
    ['/ressurser', 'ressurser'],
    ['/ressurser/hvem-blir-boende', 'ressurser/hvem-blir-boende'],
    ['/personvern', 'personvern'],
    ['/data', 'data'],
    ['/api-dokumentasjon', 'api-dokumentasjon'],
  ])('brings its title, words and a picture: %s, in both languages', async (path, card) => {
    for (const [malform, address] of [
      ['nb', path],
      ['nn', path === '/' ? '/nn' : `/nn${path}`],
    ] as const) {
      const of = await meta(address)
      expect(of('og:title')).toContain('Tilflyttingskatalogen')
      expect(of('og:description')).toBeTruthy()
      expect(of('og:url')).toBe(`${origin}${address}`)
      expect(of('og:locale')).toBe(`${malform}_NO`)
      expect(of('twitter:card')).toBe('summary_large_image')
      const picture = `/delingsbilde/${malform}/${card}.png`
      expect(of('og:image')).toBe(`${origin}${picture}`)
      expect((await server.get(picture)).status).toBe(200)
    }
  })

  it('has one address, and tells of the other language', async () => {
    const page = await (await server.get('/nn/tiltak/flytt-til-amli?utm_source=epost')).text()
    for (const link of [
      `<link rel="canonical" href="${origin}/nn/tiltak/flytt-til-amli">`,
      `<link rel="alternate" hreflang="nb" href="${origin}/tiltak/flytt-til-amli">`,
      `<link rel="alternate" hreflang="nn" href="${origin}/nn/tiltak/flytt-til-amli">`,
    ])
      expect(page).toContain(link)
  })

  it('brings the photograph of an entry that has one', async () => {
    const of = await meta('/tiltak/velkommen-hjem')
    expect(of('og:image')).toBe(`${origin}/media/hus-1200x630.jpg`)
    expect(of('og:image:alt')).toBe('Et ungdomshus')
  })

  it('brings nothing when it only tells what went wrong', async () => {
    for (const path of ['/finnes/ikke', '/tiltak/nedlagt'])
      expect((await meta(path))('og:image')).toBeUndefined()
  })
})

describe('the picture of a page', () => {
  const pixels = async (path: string) => sharp(Buffer.from(await (await server.get(path)).arrayBuffer()))

  it('is a PNG of the size that is asked for, kept for a day, for anyone to show', async () => {
    const path = '/delingsbilde/nb/tiltak/apne-dorer-i-steinkjer.png'
    const { headers } = await server.get(path)
    expect(headers.get('content-type')).toBe('image/png')
    expect(headers.get('cache-control')).toBe('public, max-age=86400')
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(await (await pixels(path)).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    const again = await server.raw(path, { 'if-none-match': headers.get('etag') ?? '' })
    expect(again.status).toBe(304)
  })

  it('shows the words of its page', async () => {
    const raw = async (path: string) => (await pixels(path)).raw().toBuffer()
    const one = await raw('/delingsbilde/nb/kommuner/5006.png')
    expect(one.equals(await raw('/delingsbilde/nn/kommuner/4217.png'))).toBe(false)
  })

  it('takes any text for text, however long', async () => {
    const hostile = { kind: '<b>', title: `&<span size="9999">${'langt ord '.repeat(60)}`, detail: '"\'>' }
    expect((await createCardShelf().take(hostile, 'X')).length).toBeGreaterThan(1000)
  })

  it('is drawn once for the same words', () => {
    const shelf = createCardShelf()
    const card = { kind: 'Tiltak', title: 'Prøve', detail: '' }
    expect(shelf.take({ ...card }, 'X')).toBe(shelf.take({ ...card }, 'X'))
    expect(shelf.take({ ...card, title: 'En annen' }, 'X')).not.toBe(shelf.take(card, 'X'))
  })

  it.each(['nb/tiltak/romvesen', 'nb/constructor/x', 'nb/ordlister/constructor', 'nb/romvesen', 'en/tiltak'])(
    'is not made up: %s',
    async (path) => {
      expect((await server.get(`/delingsbilde/${path}.png`)).status).toBe(404)
    },
  )
})

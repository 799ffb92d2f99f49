import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleContent } from '../catalogue/exampleContent.ts'
import { type PublicServer, servePublic } from './servePublic.ts'
import { withoutOwnScripts } from './withoutOwnScripts.ts'

let server: PublicServer
beforeAll(async () => {
  server = await servePublic(exampleContent, { origin: 'https://katalog.example' })
})
afterAll(() => server.close())

const text = async (path: string, from = server) => (await from.get(path)).text()

describe('pages', () => {
  const paths = [
    '/',
    '/tiltak',
    '/tiltak/apne-dorer-i-steinkjer',
    '/kommuner',
    '/kommuner/5006',
    '/fylker/50',
    '/regioner',
    '/regioner/nord-troms',
    '/ordlister',
    '/ordlister/malgrupper',
    '/ordlister/malgrupper/barnefamilier',
    '/ressurser',
    '/ressurser/hvem-blir-boende',
    '/om',
    '/problemer/finnes-ikke',
  ]

  it.each(paths)('%s stands in both languages, each leading to the other', async (path) => {
    const nn = path === '/' ? '/nn' : `/nn${path}`
    for (const [address, lang, other] of [
      [path, 'nb', nn],
      [nn, 'nn', path],
    ] as const) {
      const page = await text(address)
      expect(page).toContain(`<html lang="${lang}"`)
      expect(page).toContain(`class="site-language" href="${other}"`)
      expect(page.match(/<h1/g)).toHaveLength(1)
      expect(page).not.toMatch(/undefined|\[object|null</)
    }
  })

  it.each(paths)('%s runs nothing inline and is allowed to run nothing from elsewhere', async (path) => {
    const answer = await server.get(path)
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'self';/)
    expect(withoutOwnScripts(await answer.text())).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=/)
  })

  it('serve their style sheet under an address that names its content, for ever', async () => {
    const address = /href="(\/assets\/site\.[0-9a-f]+\.css)"/.exec(await text('/'))?.[1] ?? ''
    const style = await server.get(address)
    expect(style.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(style.headers.get('content-type')).toBe('text/css; charset=utf-8')
    const packed = await server.raw(address, { 'accept-encoding': 'br' })
    expect(packed.body.length).toBeLessThan(20_000)
  })
})

describe('a first visit', () => {
  it.each(['/', '/tiltak', '/tiltak/apne-dorer-i-steinkjer', '/nn/innsikt'])(
    'of %s takes at most 50 kB over the wire with styles, script and mark',
    async (path) => {
      const asBrowser = { 'accept-encoding': 'gzip, deflate, br, zstd' }
      const page = await server.raw(path, asBrowser)
      const linked = [...(await text(path)).matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(
        ([, file = '']) => file,
      )
      const files = await Promise.all([...new Set(linked)].map((file) => server.raw(file, asBrowser)))
      expect(files).toHaveLength(3)
      expect(files.every(({ status }) => status === 200)).toBe(true)
      const bytes = [page, ...files].reduce((sum, { body }) => sum + body.length, 0)
      expect(bytes).toBeLessThanOrEqual(50_000)
    },
  )
})

describe('the list', () => {
  it('keeps what was asked in its form, and takes a choice away by a link', async () => {
    const page = await text('/tiltak?q=e&malgrupper=barnefamilier&malgrupper=innvandrere')
    expect(page).toContain('value="e"')
    expect(page).toMatch(/id="malgrupper-barnefamilier" value="barnefamilier" checked/)
    expect(page).toContain('href="/tiltak?q=e&amp;malgrupper=innvandrere"')
    expect(page).toContain('<meta name="robots" content="noindex">')
  })

  it('passes over what is foreign and tells of what is wrong', async () => {
    const page = await text('/tiltak?utm_source=epost&malgrupper=romvesen&side=abc')
    expect(page).toContain('malgrupper=romvesen, side=abc')
    expect(page).not.toContain('utm_source</p>')
    expect(page).toContain('4 tiltak')
  })

  it('helps on when nothing is found', async () => {
    expect(await text('/tiltak?q=finnesikke')).toContain('Ingen tiltak passer med alt du har valgt.')
  })

  it('shows the last page to whoever asks beyond it', async () => {
    const page = await text('/tiltak?perSide=3&side=7')
    expect(page).toContain('Viser 4–4 av 4')
  })

  it('keeps the size of its pages on the way to the others, to new choices, and not to the files', async () => {
    const page = await text('/tiltak?perSide=3')
    expect(page).toContain('href="/tiltak?perSide=3&amp;side=2"')
    expect(page).toContain('<input type="hidden" name="perSide" value="3" form="sok">')
    expect(page).toContain('href="/data/tiltak.csv"')
    expect(await text('/tiltak')).not.toContain('perSide')
  })

  it('calls a place of the past by its name of today, and one that was divided by all of its parts', async () => {
    const page = await text('/tiltak?kommune=1724&kommune=1850&fylke=17')
    for (const name of ['Steinkjer', 'Hamarøy, Narvik', 'Trøndelag'])
      expect(page).toContain(`aria-label="Fjern avgrensningen ${name}"`)
  })
})

describe('when there is nothing to show', () => {
  it('helps on from an address that leads nowhere', async () => {
    for (const [path, words] of [
      ['/finnes/ikke', 'Vi fant ikke siden'],
      ['/nn/finnes/ikkje', 'Vi fann ikkje sida'],
      ['/kommuner/9999', 'Vi fant ikke siden'],
    ] as const) {
      const answer = await server.get(path)
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-store'])
      const page = await answer.text()
      expect(page).toContain(words)
      expect(page).toContain('role="search"')
    }
  })

  it('guesses what was meant by an address that is nearly right, and searches for its words', async () => {
    const page = await text('/nn/tiltak/flytt-amli-2012.html?utm_source=epost')
    expect(page).toContain('value="flytt amli 2012"')
    expect(await text('/tiltak/velkommen')).toMatch(
      /Lette du etter en av disse\?.*href="\/tiltak\/velkommen-hjem"/s,
    )
    expect(await text('/romvesen/velkommen')).not.toContain('Lette du etter')
    expect(await text('/tiltak/nedlagt')).toContain('value="Nedlagt tiltak"')
  })

  it('leaves the paths of the editorial half alone', async () => {
    expect(await text('/admin')).toBe('editorial half')
  })

  it('says so before the first release, in the way of each, and still opens the admin', async () => {
    const early = await servePublic(null)
    for (const path of ['/', '/tiltak', '/nn/tiltak', '/om', '/v1/tiltak', '/v1/kommuner/5006']) {
      const answer = await early.get(path)
      expect([answer.status, answer.headers.get('retry-after'), answer.headers.get('cache-control')]).toEqual(
        [503, '5', 'no-store'],
      )
    }
    expect(await text('/nn', early)).toContain('Katalogen er straks klar')
    expect(await text('/nn/tiltak?q=vert', early)).toContain('href="/nn/tiltak?q=vert">Prøv igjen</a>')
    expect(await (await early.get('/v1/tiltak')).json()).toMatchObject({
      status: 503,
      title: 'Katalogen er ikke klar',
    })
    expect(await text('/admin', early)).toBe('editorial half')
    await early.close()
  })

  it('tells the keeper of a failure, and the visitor nothing of its insides', async () => {
    const told: unknown[] = []
    const failing = await servePublic(exampleContent, { onError: (error) => told.push(error) })
    const answer = await failing.get('/kaputt')
    expect(answer.status).toBe(500)
    const page = await answer.text()
    expect(page).toContain('Noe gikk galt hos oss')
    expect(page).not.toContain('secret detail')
    expect(told).toHaveLength(1)
    expect((await failing.get('/tiltak/%E0%A4%A')).status).toBe(400)
    expect(told).toHaveLength(1)
    await failing.close()
  })
})

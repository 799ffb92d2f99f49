import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleContent } from '../catalogue/exampleContent.ts'
import { type PublicServer, servePublic } from './servePublic.ts'

let server: PublicServer
beforeAll(async () => {
  server = await servePublic(exampleContent, { origin: 'https://katalog.example' })
})
afterAll(() => server.close())

const text = async (path: string, from = server) => (await from.get(path)).text()

describe('an entry', () => {
  it('shows its facts, its pictures in every format, and its evidence', async () => {
    const page = await text('/tiltak/apne-dorer-i-steinkjer')
    expect(page).toContain('Fast ordning: fra 2011 (fra 1. mai 2011)')
    expect(page).toContain('2 500 000 kr'.replaceAll(' ', '\u00a0'))
    expect(page).toContain(
      '<source type="image/avif" srcset="/media/eksempel-640.avif 640w, /media/eksempel-1280.avif 1280w"',
    )
    expect(page).toContain('Foto: Ola Eksempel. Lisens: CC BY 4.0.')
    expect(page).toContain('Virkningen er vurdert i en evaluering.')
    expect(page).toContain('<strong>vertsfamilie</strong>')
    expect(page).toContain(
      '<link rel="canonical" href="https://katalog.example/tiltak/apne-dorer-i-steinkjer">',
    )
  })

  it('marks text in the other language, and only then', async () => {
    expect(await text('/tiltak/flytt-til-amli')).toContain(
      '<h1 class="ds-heading" data-size="lg" lang="nn">Flytt til Åmli</h1>',
    )
    expect(await text('/nn/tiltak/flytt-til-amli')).toContain(
      '<h1 class="ds-heading" data-size="lg">Flytt til Åmli</h1>',
    )
  })

  it('keeps the name of its day beside the kommune of today', async () => {
    expect(await text('/tiltak/velkommen-hjem')).toContain('>Verran</a> (i dag Steinkjer)')
  })

  it('leads an old slug on, in the language that was asked for', async () => {
    for (const prefix of ['', '/nn']) {
      const answer = await server.get(`${prefix}/tiltak/apne-dorer`)
      expect([answer.status, answer.headers.get('location')]).toEqual([
        308,
        `${prefix}/tiltak/apne-dorer-i-steinkjer`,
      ])
    }
  })
})

describe('a kommune', () => {
  it('shows its history, its names and what its regions do', async () => {
    const page = await text('/kommuner/5006')
    expect(page).toContain('<dd lang="sma">Stïentje</dd>')
    expect(page).toContain('<td>Verran</td>')
    expect(await text('/kommuner/5544')).toContain('Zebra i nord')
  })

  it('is found by an old number, and a split one gives the choice', async () => {
    expect((await server.get('/kommuner/1702')).headers.get('location')).toBe('/kommuner/5006')
    const split = await server.get('/kommuner/1850')
    expect(split.status).toBe(300)
    expect(await split.text()).toContain('<a class="ds-link" href="/kommuner/1806">Narvik</a>')
  })

  it('is searched for by any name', async () => {
    expect(await text('/kommuner?q=raisi')).toContain('Treff på «raisi»')
    expect(await text('/kommuner?q=atlantis')).toContain('Vi fant ingen kommune for «atlantis».')
  })
})

describe('a resource', () => {
  it('shows its facts and its findings, and leads an old address on', async () => {
    const page = await text('/ressurser/hvem-blir-boende')
    for (const words of [
      'Instituttet for eksempler',
      '2024',
      'Bokmål',
      '1. februar 2026',
      'Noen å være sammen med',
    ])
      expect(page).toContain(words)
    const old = await server.get('/nn/ressurser/hvem-blir')
    expect([old.status, old.headers.get('location')]).toEqual([308, '/nn/ressurser/hvem-blir-boende'])
  })
})

describe('a term', () => {
  it('stands in its vocabulary with how many entries have it', async () => {
    const page = await text('/ordlister/aktiviteter')
    expect(page).toContain('href="/ordlister/aktiviteter/nettsted">Eget nettsted</a>')
    expect(page).toContain('<span class="way__count">3 tiltak</span>')
    expect(await text('/nn/ordlister/aktiviteter')).toContain('<dd lang="nb">Et nettsted som er laget')
  })

  it('shows both labels, its other names and its meaning, and never how it is misspelt', async () => {
    const page = await text('/ordlister/aktiviteter/nettsted')
    for (const words of [
      '<span lang="nb">Eget nettsted</span>',
      '<span lang="nn">Eigen nettstad</span>',
      'Nettside',
      'Et nettsted som er laget',
      'Flytt til Åmli',
      'href="/tiltak?aktiviteter=nettsted">Se alle 3 i søket</a>',
    ])
      expect(page).toContain(words)
    expect(page).not.toContain('egt nettsted')
  })

  it('leads to the broader and the narrower ones, and to what resources found', async () => {
    expect(await text('/ordlister/malgrupper/unge-tilbakeflyttere')).toContain(
      'href="/ordlister/malgrupper/tilbakeflyttere">Tilbakeflyttere</a>',
    )
    expect(await text('/nn/ordlister/malgrupper/tilbakeflyttere')).toContain(
      'href="/nn/ordlister/malgrupper/unge-tilbakeflyttere">Unge tilbakeflyttarar</a>',
    )
    expect(await text('/ordlister/bliFaktorer/bolig')).toContain('De som får kjøpe egen bolig')
  })

  it('that was merged leads to the one that stands in for it', async () => {
    const answer = await server.get('/nn/ordlister/aktiviteter/hjemmeside')
    expect([answer.status, answer.headers.get('location')]).toEqual([
      308,
      '/nn/ordlister/aktiviteter/nettsted',
    ])
  })

  it('that was taken out of use says so', async () => {
    expect(await text('/ordlister/malgrupper/pensjonister')).toContain('Begrepet er tatt ut av bruk.')
    expect(await text('/ordlister/malgrupper')).toContain('Pensjonister')
  })

  it.each(['/ordlister/romvesen', '/ordlister/malgrupper/romvesen'])('is not made up: %s', async (path) => {
    expect((await server.get(path)).status).toBe(404)
  })
})

describe('a standing page', () => {
  it('has one address for its editions, and says when it is in the other language', async () => {
    expect(await text('/personvern')).toContain('Vi vet ikke hvem du er.')
    expect(await text('/nn/personvern')).toContain('Vi veit ikkje kven du er.')
    expect(await text('/nn/om')).toContain(
      '<h1 class="ds-heading" data-size="lg" lang="nb">Om katalogen</h1>',
    )
    const old = await server.get('/personvern-nn')
    expect([old.status, old.headers.get('location')]).toEqual([308, '/nn/personvern'])
  })

  it('ends with whom to turn to, and every page says who publishes it', async () => {
    expect(await text('/personvern')).toMatch(/<h2[^>]*>Kontakt<\/h2>.*Utgitt av Eksempelutgiveren\./s)
    for (const path of ['/', '/nn/tiltak', '/finnes/ikke'])
      expect(await text(path)).toContain('href="mailto:redaksjonen@example.org"')
  })
})

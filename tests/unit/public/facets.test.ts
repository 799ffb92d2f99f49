import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CatalogueContent } from '../../../src/catalogue/content.ts'
import { type Facet, facets } from '../../../src/catalogue/facet.ts'
import { aKommune, anEntry } from '../catalogue/example/make.ts'
import { exampleContent } from '../catalogue/exampleContent.ts'
import { type PublicServer, servePublic } from './servePublic.ts'

/** One entry that says something in every facet, one that says nothing where nothing can be said, one in between. */
const content: CatalogueContent = {
  ...exampleContent,
  tiltak: [
    anEntry('fullt', {
      fagomrader: ['omdomme'],
      aktiviteter: ['vertskap'],
      salgsargumenter: ['natur'],
      malgrupper: ['barnefamilier'],
      samarbeidspartnere: [{ type: 'naeringsliv', navn: null }],
      bliFaktorer: ['bolig'],
      kommuner: [{ nummer: '5540', sagtSom: null }],
      regioner: ['nord-troms'],
      perioder: [{ navn: null, fra: 2012, til: 2013, presisering: null }],
      malform: 'nn',
      evidens: 'evaluert',
      opphav: 'bolyst',
    }),
    anEntry('annet', { kommuner: [{ nummer: '5006', sagtSom: null }], aktiviteter: ['messe'] }),
    anEntry('tomt'),
  ],
}

/** What the full entry says in each facet, and how a page tells it in both standards. */
const said: Readonly<Record<Facet, readonly [value: string, nb: string, nn: string]>> = {
  fagomrader: ['omdomme', 'Omdømme', 'Omdøme'],
  aktiviteter: ['vertskap', 'Vertskap for nye innbyggere', 'Vertskap for nye innbyggjarar'],
  salgsargumenter: ['natur', 'Natur og friluftsliv', 'Natur og friluftsliv'],
  malgrupper: ['barnefamilier', 'Barnefamilier', 'Barnefamiliar'],
  partnertyper: ['naeringsliv', 'Næringsliv', 'Næringsliv'],
  bliFaktorer: ['bolig', 'Bolig', 'Bustad'],
  kommune: ['5540', 'Kåfjord', 'Kåfjord'],
  fylke: ['55', 'Troms', 'Troms'],
  region: ['nord-troms', 'Nord-Troms', 'Nord-Troms'],
  periode: ['2012', '2012', '2012'],
  malform: ['nn', 'Nynorsk', 'Nynorsk'],
  evidens: ['evaluert', 'Evaluert', 'Evaluert'],
  opphav: ['bolyst', 'Bolyst-satsingen', 'Bulyst-satsinga'],
}
const alwaysSaid = ['malform', 'evidens', 'opphav']

const places = Array.from({ length: 70 }, (_, n) => aKommune(String(9000 + n), `Eksempelkommune ${n}`, '50'))

let server: PublicServer
beforeAll(async () => {
  server = await servePublic(content)
})
afterAll(() => server.close())

const list = async (question: string) => (await server.get(`/v1/tiltak?${question}`)).json()
const slugs = async (question: string): Promise<string[]> =>
  (await list(question)).tiltak.map(({ slug }: { slug: string }) => slug).sort()

describe.each(facets)('the facet %s', (facet) => {
  const [value, nb, nn] = said[facet]
  const none = alwaysSaid.includes(facet) ? [] : ['tomt']

  it('finds what has the value, what has none, and either of them', async () => {
    expect(await slugs(`${facet}=${value}`)).toEqual(['fullt'])
    expect(await slugs(`${facet}=ingen`)).toEqual(expect.arrayContaining(none))
    expect(await slugs(`${facet}=ingen`)).not.toContain('fullt')
    expect(await slugs(`${facet}=${value}&${facet}=ingen`)).toEqual(
      [...(await slugs(`${facet}=ingen`)), 'fullt'].sort(),
    )
  })

  it('counts its values as if nothing were chosen in it, and tells what is', async () => {
    const counts = async (question: string) =>
      (await list(question)).fasetter[facet]
        .map(({ verdi, antall }: { verdi: string; antall: number }) => [verdi, antall])
        .sort()
    expect(await counts(`${facet}=${value}`)).toEqual(await counts(''))
    expect((await list(`${facet}=${value}`)).fasetter[facet]).toContainEqual({
      verdi: value,
      antall: 1,
      valgt: true,
    })
  })

  it('is a choice on the list page in both standards, and «not given» is where it can be', async () => {
    for (const [path, label, notGiven] of [
      ['/tiltak', nb, 'Ikke oppgitt'],
      ['/nn/tiltak', nn, 'Ikkje oppgitt'],
    ]) {
      const page = await (await server.get(`${path}?${facet}=${value}`)).text()
      expect(page).toMatch(new RegExp(`name="${facet}" id="${facet}-${value}" value="${value}" checked`))
      expect(page).toContain(`>${label} <span class="facet__count">1</span>`)
      const offersNone = page.match(new RegExp(`for="${facet}-ingen">([^<]*) <`))?.[1]
      expect(offersNone).toBe(none.length > 0 ? notGiven : undefined)
    }
  })
})

describe('a facet with more choices than anyone reads', () => {
  it('says how many it leaves out and how they are found, and shows what is chosen all the same', async () => {
    const crowded = await servePublic({
      ...content,
      kommuner: places,
      tiltak: places.map(({ nummer }) => anEntry(`i-${nummer}`, { kommuner: [{ nummer, sagtSom: null }] })),
    })
    const page = await (await crowded.get('/tiltak')).text()
    expect(page.match(/name="kommune"/g)).toHaveLength(60)
    expect(page).toContain('10 til finner du ved å søke på navnet.')
    const chosen = await (await crowded.get('/tiltak?kommune=9069')).text()
    expect(chosen).toContain('id="kommune-9069" value="9069" checked')
    await crowded.close()
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CatalogueContent } from '../../../src/catalogue/content.ts'
import { anEntry } from '../catalogue/example/make.ts'
import { exampleContent } from '../catalogue/exampleContent.ts'
import { type PublicServer, servePublic } from './servePublic.ts'

const former = (nummer: string, navn: string, hovedetterfolger: boolean | null) => ({
  nummer,
  navn,
  fra: '1972-01-01',
  til: '2019-12-31',
  endring: 'sammenslaing' as const,
  hovedetterfolger,
})

/** Two fylker of the past: one that went into Trøndelag whole, one that was divided. */
const content: CatalogueContent = {
  ...exampleContent,
  fylker: exampleContent.fylker.map((fylke) => ({
    ...fylke,
    tidligere: [
      ...(fylke.nummer === '50' ? [former('17', 'Nord-Trøndelag', true)] : []),
      ...(fylke.nummer === '50' || fylke.nummer === '55' ? [former('99', 'Delt fylke', null)] : []),
    ],
  })),
}

let server: PublicServer
beforeAll(async () => {
  server = await servePublic(content, { origin: 'https://katalog.example' })
})
afterAll(() => server.close())

const text = async (path: string) => (await server.get(path)).text()

describe('a fylke', () => {
  it('is told to machines with its past and the number of its entries', async () => {
    const fylke = await (await server.get('/v1/fylker/50')).json()
    expect(fylke).toMatchObject({ nummer: '50', navn: 'Trøndelag', antallTiltak: 2 })
    expect(fylke.tidligere).toContainEqual(expect.objectContaining({ nummer: '17', navn: 'Nord-Trøndelag' }))
    const all = await (await server.get('/v1/fylker')).json()
    expect(all.antall).toBe(content.fylker.length)
  })

  it('is shown with its entries, its kommuner and its past, in both languages', async () => {
    const page = await text('/fylker/50')
    for (const part of ['Åpne dører i Steinkjer', 'Kommuner i Trøndelag', 'Nord-Trøndelag', '/kommuner/5006'])
      expect(page).toContain(part)
    expect(await text('/nn/fylker/50')).toContain('Kommunar i Trøndelag')
    expect(page).toContain('<th scope="col">Fylkesnummer</th>')
    expect(page).not.toContain('Kommunenummer')
  })

  it.each(['/v1/fylker/17', '/fylker/17'])('is where its old number leads: %s', async (path) => {
    const answer = await server.get(path)
    expect(answer.status).toBe(308)
    expect(answer.headers.get('location')).toContain('/fylker/50')
  })

  it('that was divided leaves the choice to the reader', async () => {
    const answer = await server.get('/v1/fylker/99')
    expect(answer.status).toBe(300)
    expect((await answer.json()).valg.map(({ nummer }: { nummer: string }) => nummer)).toEqual(['50', '55'])
    expect(await text('/fylker/99')).toContain('Fylket med nummer 99 er delt')
  })

  it.each(['/v1/fylker/98', '/fylker/98', '/v1/regioner/finnes-ikke', '/regioner/finnes-ikke'])(
    'that never was is not found: %s',
    async (path) => {
      expect((await server.get(path)).status).toBe(404)
    },
  )
})

describe('a place with many entries', () => {
  const many = Array.from({ length: 40 }, (_, n) =>
    anEntry(`nummer-${n}`, { kommuner: [{ nummer: '5006', sagtSom: null }], regioner: ['nord-troms'] }),
  )

  it('shows the newest of them, and the way to all in the search', async () => {
    const crowded = await servePublic({ ...content, tiltak: many })
    for (const [path, all] of [
      ['/kommuner/5006', '/tiltak?kommune=5006'],
      ['/fylker/50', '/tiltak?fylke=50'],
      ['/regioner/nord-troms', '/tiltak?region=nord-troms'],
      ['/kommuner/5540', '/regioner/nord-troms'],
    ]) {
      const page = await (await crowded.get(path ?? '')).text()
      expect(page.match(/class="entry-card"/g)?.length).toBeLessThanOrEqual(12)
      expect(page).toContain(`href="${all}"`)
    }
    await crowded.close()
  })
})

describe('a region', () => {
  it('is told to machines with its kommuner', async () => {
    const region = await (await server.get('/v1/regioner/nord-troms')).json()
    expect(region).toMatchObject({ navn: 'Nord-Troms', antallTiltak: 1 })
    expect(region.kommuner.map(({ nummer }: { nummer: string }) => nummer)).toEqual(['5540', '5544'])
    expect((await (await server.get('/v1/regioner')).json()).antall).toBe(1)
  })

  it('is shown with its entries and its kommuner, and found from the list of all', async () => {
    const page = await text('/regioner/nord-troms')
    expect(page).toContain('Zebra i nord')
    expect(page).toContain('/kommuner/5540')
    expect(await text('/regioner')).toContain('/regioner/nord-troms')
    expect(await text('/nn/regioner')).toContain('Regionar')
  })
})

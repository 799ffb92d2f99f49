import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleContent } from '../catalogue/exampleContent.ts'
import { type PublicServer, servePublic } from './servePublic.ts'

let server: PublicServer
beforeAll(async () => {
  server = await servePublic(exampleContent, { origin: 'https://katalog.example' })
})
afterAll(() => server.close())

const json = async (path: string) => (await server.get(path)).json()
const problem = async (path: string) => {
  const answer = await server.get(path)
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  return answer.json()
}

describe('GET /v1/forslag', () => {
  it('suggests a few of each kind, with what they are and where they lead', async () => {
    const found = await json('/v1/forslag?q=stei')
    expect(found.steder).toEqual([
      {
        tekst: 'Steinkjer',
        type: 'kommune',
        malform: null,
        om: 'Trøndelag',
        treff: null,
        antallTiltak: 2,
        lenker: {
          side: 'https://katalog.example/kommuner/5006',
          api: 'https://katalog.example/v1/kommuner/5006',
        },
      },
    ])
    expect(found.tiltak[0]).toMatchObject({ tekst: 'Åpne dører i Steinkjer', malform: 'nb', om: 'Steinkjer' })
  })

  it('speaks the language that is asked for', async () => {
    const { begreper } = await json('/v1/forslag?q=barnefam&malform=nn')
    expect(begreper).toMatchObject([
      {
        tekst: 'Barnefamiliar',
        malform: 'nn',
        om: 'Målgrupper',
        lenker: { side: 'https://katalog.example/nn/tiltak?malgrupper=barnefamilier' },
      },
    ])
  })

  it.each(['fylke', 'kommune', 'region', 'begrep', 'partner', 'tiltak'])(
    'leads from every %s to a page and to data that are there',
    async (type) => {
      const answers = await Promise.all(
        ['trøndelag', 'steinkjer', 'nord-troms', 'nettsted', 'eksempelbyen'].flatMap((q) =>
          ['nb', 'nn'].map((malform) => json(`/v1/forslag?q=${q}&malform=${malform}`)),
        ),
      )
      const met = answers
        .flatMap(({ begreper, steder, tiltak, partnere }) => [...begreper, ...steder, ...tiltak, ...partnere])
        .filter((suggestion) => suggestion.type === type)
      expect(met.length).toBeGreaterThan(1)
      for (const { lenker, antallTiltak } of met)
        for (const address of [lenker.side, lenker.api]) {
          const answer = await server.get(address.replace('https://katalog.example', ''))
          expect(answer.status, address).toBe(200)
          if (address.includes('/v1/tiltak?')) expect((await answer.json()).antall).toBe(antallTiltak)
        }
    },
  )

  it('names what is wrong with the question', async () => {
    const { feil } = await problem('/v1/forslag?q=a&q=b&malform=en')
    expect(feil.map((fault: { parameter: string }) => fault.parameter)).toEqual(['q', 'malform'])
  })
})

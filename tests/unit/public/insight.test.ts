import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleContent } from '../catalogue/exampleContent.ts'
import { type PublicServer, servePublic } from './servePublic.ts'

let server: PublicServer
beforeAll(async () => {
  server = await servePublic(exampleContent)
})
afterAll(() => server.close())

const text = async (path: string) => (await server.get(path)).text()
const listed = async (address: string): Promise<number> =>
  (await (await server.get(`/v1${address}`)).json()).antall

describe.each(['/innsikt', '/nn/innsikt'])('%s', (path) => {
  it('leads from every number to a list with as many entries', async () => {
    const page = await text(path)
    const numbers = [...page.matchAll(/href="(?:\/nn)?(\/tiltak\?[^"]+)"[^>]*>(\d+)<\/a>/g)]
    expect(numbers.length).toBeGreaterThan(30)
    for (const [, address = '', number] of numbers)
      expect(await listed(address.replaceAll('&amp;', '&')), address).toBe(Number(number))
  })
})

describe('/v1/statistikk', () => {
  it('answers for every value, and for every activity and target group together, as many as the list', async () => {
    const figures = await (await server.get('/v1/statistikk')).json()
    const values = figures.fasetter.flatMap(({ verdier }: { verdier: object[] }) => verdier)
    const all: { antall: number; lenker: { api: string } }[] = [...values, ...figures.aktiviteterOgMalgrupper]
    expect(all.length).toBeGreaterThan(60)
    for (const { antall, lenker } of all)
      expect((await (await server.get(lenker.api)).json()).antall, lenker.api).toBe(antall)
  })

  it('counts what the resources found of a term', async () => {
    const { malgrupper } = await (await server.get('/v1/statistikk')).json()
    expect(malgrupper).toContainEqual({
      begrep: { kode: 'innvandrere', nb: 'Innvandrere', nn: 'Innvandrarar' },
      antall: 1,
      funn: { alle: 1, onsket: 0, oversett: 1 },
    })
  })
})

describe('what nobody addresses', () => {
  it('stands first, with what the resources say of it', async () => {
    const { tiltak } = exampleContent
    const lonely = await servePublic({
      ...exampleContent,
      tiltak: tiltak.filter(({ malgrupper }) => !malgrupper.includes('innvandrere')),
    })
    const page = await (await lonely.get('/innsikt')).text()
    expect(page).toContain('1 av 4 har ingen tiltak.')
    const [first = ''] = /<tr class="gap">[\s\S]*?<\/tr>/.exec(page) ?? []
    expect(first).toContain('Innvandrere')
    expect(first).toContain('Ingen')
    expect(first).toMatch(/href="\/ressurser\/hvem-blir-boende"[^>]*>Oversett/)
    await lonely.close()
  })
})

it('an empty catalogue says so', async () => {
  const empty = await servePublic({ ...exampleContent, tiltak: [] })
  expect(await (await empty.get('/innsikt')).text()).toContain('Katalogen har ingen tiltak ennå.')
  await empty.close()
})

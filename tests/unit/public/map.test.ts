import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { norway } from '../../../src/public/map/norway.ts'
import { aKommune } from '../catalogue/example/make.ts'
import { exampleContent } from '../catalogue/exampleContent.ts'
import { type PublicServer, servePublic } from './servePublic.ts'

const lindesnes = { lat: 57.98, lon: 7.05 }
const vardo = { lat: 70.37, lon: 31.1 }
const utsira = { lat: 59.31, lon: 4.88 }

describe('the drawing of Norway', () => {
  it('is a few kB, and drawn once', () => {
    const { mainland, svalbard } = norway()
    expect(mainland.length + svalbard.length).toBeLessThan(9000)
    expect(mainland).toMatch(/^M[\d ]+l[-\d ]+z/)
    expect(norway()).toBe(norway())
  })

  it('has every corner of the country inside it, south below north and west before east', () => {
    const { place, width, height } = norway()
    for (const point of [lindesnes, vardo, utsira]) {
      const { x, y } = place(point)
      expect([x, y, width - x, height - y].every((room) => room > 5)).toBe(true)
    }
    expect(place(lindesnes).y).toBeGreaterThan(place(vardo).y)
    expect(place(utsira).x).toBeLessThan(place(vardo).x)
  })
})

describe('on pages', () => {
  let server: PublicServer
  beforeAll(async () => {
    const kommuner = exampleContent.kommuner.map((kommune) =>
      kommune.nummer === '5006' ? { ...kommune, punkt: { lat: 64.01, lon: 11.49 } } : kommune,
    )
    server = await servePublic({
      ...exampleContent,
      kommuner: [...kommuner, aKommune('9999', 'Ukjent', '50')],
    })
  })
  afterAll(() => server.close())
  const text = async (path: string) => (await server.get(path)).text()

  it('the front page shows the number of each fylke and leads to it, and says the same in a list', async () => {
    const page = await text('/')
    const dot =
      /<a class="map__dot map__dot--fylke" href="\/fylker\/50" tabindex="-1"><title>Trøndelag: (\d) tiltak/.exec(
        page,
      )
    expect(dot?.[1]).toBe('2')
    expect(page).toMatch(/<li><a href="\/fylker\/50">Trøndelag<\/a> <span class="way__count">2<\/span>/)
  })

  it('«Innsikt» has a dot for the kommune that has entries, and none where nobody knows the place', async () => {
    const page = await text('/innsikt')
    expect(page).toContain('<title>Steinkjer: 2 tiltak</title>')
    expect(page.match(/map__dot--kommune/g)).toHaveLength(1)
  })

  it('a kommune is shown where it is; without a known place it is not', async () => {
    const { x, y } = norway().place({ lat: 64.01, lon: 11.49 })
    expect(await text('/kommuner/5006')).toContain(`<circle class="map__here" cx="${x}" cy="${y}"`)
    expect(await text('/kommuner/9999')).not.toContain('class="map"')
  })
})

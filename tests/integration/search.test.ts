import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../helpers/startTestApp.ts'

let app: TestApp

beforeAll(async () => {
  app = await startTestApp({ seeds: true })
})
afterAll(() => app.close())

const kommunerBy = async (text: string) => {
  const { docs } = await app.payload.find({
    collection: 'kommuner',
    where: { or: [{ sok: { like: text } }] },
    overrideAccess: true,
    depth: 0,
  })
  return docs.map(({ navn }) => navn)
}

describe('searching the admin’s lists', () => {
  it.each(['Steinkjer', 'STEINKJER', '1702', '5006', 'Stientje'])('finds Steinkjer by %s', async (text) => {
    expect(await kommunerBy(text)).toContain('Steinkjer')
  })

  it('finds Bærum by its old number, and both heirs of Tysfjord', async () => {
    expect(await kommunerBy('0219')).toEqual(['Bærum'])
    expect((await kommunerBy('tysfjord')).sort()).toEqual(['Hamarøy', 'Narvik'])
  })

  it.each(['åmli', 'ÅMLI', 'aamli'])('folds what is typed: %s finds Åmli', async (text) => {
    expect(await kommunerBy(text)).toContain('Åmli')
  })

  it.each(['Stienje', 'Stenkjer', 'Steinkejr'])('finds Steinkjer by the misspelt %s', async (text) => {
    expect(await kommunerBy(text)).toEqual(['Steinkjer'])
  })

  it('finds no neighbour of a number', async () => {
    expect(await kommunerBy('5099')).toEqual([])
  })

  it('finds a term by its hidden and misspelt labels', async () => {
    const { docs: terms } = await app.payload.find({
      collection: 'aktiviteter',
      pagination: false,
      overrideAccess: true,
      depth: 0,
    })
    const [term] = terms.filter(({ skjulte }) => skjulte?.some((text) => text.length > 8))
    const hidden = term?.skjulte?.find((text) => text.length > 8) ?? ''
    for (const text of [hidden, `${hidden.slice(0, -3)}${hidden.slice(-2)}`]) {
      const { docs } = await app.payload.find({
        collection: 'aktiviteter',
        where: { or: [{ sok: { like: text } }, { nb: { like: text } }] },
        overrideAccess: true,
        depth: 0,
      })
      expect(docs.map(({ id }) => id)).toContain(term?.id)
    }
  })

  it('finds an entry by a misspelt word of its title, among drafts as the list reads them', async () => {
    const { docs } = await app.payload.find({
      collection: 'tiltak',
      where: { and: [{ or: [{ sok: { like: 'Havlanded' } }, { tittel: { like: 'Havlanded' } }] }] },
      draft: true,
      overrideAccess: true,
      depth: 0,
    })
    expect(docs.map(({ tittel }) => tittel)).toContain('Blest i Havlandet')
  })

  it('sorts by the Norwegian alphabet', async () => {
    const { docs } = await app.payload.find({
      collection: 'kommuner',
      pagination: false,
      overrideAccess: true,
      depth: 0,
    })
    const names = docs.map(({ navnEntydig }) => navnEntydig)
    expect(names[0]).toBe('Alstahaug')
    expect(names.at(-1)).toMatch(/^Å/)
    expect(names.indexOf('Ørland')).toBeLessThan(names.indexOf('Åmli'))
  })
})

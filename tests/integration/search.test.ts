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

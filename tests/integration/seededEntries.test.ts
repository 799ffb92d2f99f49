import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../helpers/startTestApp.ts'
import { blestIHavlandet } from './seededEntries/blestIHavlandet.ts'
import { deck } from './seededEntries/deck.ts'
import { holtalen } from './seededEntries/holtalen.ts'
import { nordTroms } from './seededEntries/nordTroms.ts'
import { readEntry, readProposal, readResource } from './seededEntries/readSeeded.ts'
import { steinkjer } from './seededEntries/steinkjer.ts'

let app: TestApp

beforeAll(async () => {
  app = await startTestApp({ seeds: true })
})

afterAll(() => app.close())

describe.each([steinkjer, blestIHavlandet, holtalen, nordTroms])('$fields.tittel', (expected) => {
  test('has every term, place, period, partner and amount of its source, and no other', async () => {
    const { tekst: _, ...fields } = await readEntry(app.payload, expected.slug)
    expect(fields).toEqual(expected.fields)
  })

  test('tells the facts, names and figures of its prose, each in its field', async () => {
    const { tekst } = await readEntry(app.payload, expected.slug)
    expect(tekst.beskrivelse).toHaveLength(expected.paragraphs)
    const said = { ...tekst, beskrivelse: tekst.beskrivelse.join('\n') }
    for (const [field, facts] of Object.entries(expected.tells))
      for (const fact of facts) expect(said[field as keyof typeof said], field).toContain(fact)
  })

  test('asks about what the source leaves open, and names the document it came from', async () => {
    const { forslag, open } = await readProposal(app.payload, expected.fields.tittel)
    expect(open).toEqual(expected.open)
    expect(forslag).toMatchObject({ status: 'godtatt', kildedokument: { sha256: expect.any(String) } })
  })
})

test('the kommuner of Blest i Havlandet say that one newspaper names them', async () => {
  const { forslag } = await readProposal(app.payload, 'Blest i Havlandet')
  const decided = forslag.apne?.find(({ ordliste, avgjort }) => ordliste === 'kommuner' && avgjort)
  expect(decided?.merknad).toContain('Én kilde')
  expect(decided?.kilde).toContain('Salangen-Nyheter')
})

describe('the slide deck «Hva slags folk er vi ute etter?»', () => {
  const read = () => readResource(app.payload, deck.slug)

  test('is a published presentation, tied to the bli-faktorer and target groups it speaks of', async () => {
    expect(await read()).toMatchObject(deck.fields)
  })

  test('has its five bli-faktorer, each a finding tied to its term', async () => {
    const found = (await read()).findings('bliFaktor')
    expect(found.map(({ tekst }) => tekst)).toEqual(deck.fields.bliFaktorer)
    for (const { bliFaktorer } of found) expect(bliFaktorer).toHaveLength(1)
  })

  test('has the ladder of target groups: who is wanted, and who is overlooked', async () => {
    const rungs = (await read()).findings('malgruppe')
    expect(
      rungs.map(({ rang, rekruttering, tekst, malgrupper }) => [
        rang,
        rekruttering,
        tekst.split(':')[0],
        malgrupper,
      ]),
    ).toEqual(deck.ladder)
  })

  test('has its six success criteria as they stand', async () => {
    expect((await read()).findings('suksesskriterium').map(({ tekst }) => tekst)).toEqual(deck.criteria)
  })

  test('has every other statement as a finding with its source', async () => {
    const found = (await read()).findings('funn').map(({ tekst, kilde }) => `${kilde}: ${tekst}`)
    for (const [kilde, facts] of deck.findings)
      for (const fact of facts)
        expect(
          found.filter((row) => row.startsWith(`${kilde}: `) && row.includes(fact)),
          fact,
        ).toHaveLength(1)
    expect(found).toHaveLength(deck.findings.reduce((sum, [, facts]) => sum + facts.length, 0))
  })
})

test('no source document, finding or question holds personal data or a photographer', async () => {
  const how = { pagination: false, depth: 0, draft: false, overrideAccess: true } as const
  const stored = await Promise.all(
    (['kildedokumenter', 'forslag', 'ressurser', 'tiltak'] as const).map((collection) =>
      app.payload.find({ collection, ...how }),
    ),
  )
  const all = JSON.stringify(stored.flatMap(({ docs }) => docs.map(({ id: _, ...doc }) => doc)))
  expect(all).not.toMatch(/\S@\S+\.\w{2}|Foto:|Telefon|\b\d{3} \d{2} \d{3}\b|rådgiver/)
})

import { cp, mkdtemp, readFile, rm, unlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FormerPlace } from '../../src/domain/geography/place.ts'
import { vocabularies } from '../../src/domain/vocabulary.ts'
import { loadSeeds } from '../../src/editorial/seeds/loadSeeds.ts'
import type { SeedReport } from '../../src/editorial/seeds/seedReport.ts'
import { startTestApp, type TestApp } from '../helpers/startTestApp.ts'

let app: TestApp
let folder: string
let first: SeedReport

const how = { depth: 0, draft: false, overrideAccess: true } as const

beforeAll(async () => {
  app = await startTestApp()
  folder = await mkdtemp(path.join(tmpdir(), 'seeds-'))
  await cp('seeds', folder, { recursive: true })
  first = await loadSeeds(app.payload, { folder })
})

afterAll(async () => {
  await app.close()
  await rm(folder, { recursive: true, force: true })
})

const change = async (file: string, from: string | RegExp, to: string) => {
  const text = await readFile(path.join(folder, file), 'utf8')
  expect(text).toMatch(from)
  await writeFile(path.join(folder, file), text.replace(from, to))
}

const one = async (collection: CollectionSlug, field: string, value: string) => {
  const { docs } = await app.payload.find({
    collection,
    where: { [field]: { equals: value } },
    trash: true,
    ...how,
  })
  return docs[0] as unknown as Record<string, unknown> & { id: string }
}

const everything = async () => {
  const stamps: Record<string, unknown> = {}
  for (const { slug } of app.payload.config.collections.filter(({ slug }) => !slug.startsWith('payload-'))) {
    const { docs } = await app.payload.find({ collection: slug, pagination: false, trash: true, ...how })
    stamps[slug] = docs.map((document) => JSON.stringify(document)).sort()
  }
  return stamps
}

const written = ({ collections }: SeedReport) =>
  Object.values(collections).reduce((sum, { created, updated }) => sum + created + updated, 0)

test('all places, terms, entries and pages are loaded, with nothing to complain of', async () => {
  expect(first.issues).toEqual([])
  expect(first.kept).toEqual([])
  const count = async (collection: CollectionSlug) =>
    (await app.payload.count({ collection, overrideAccess: true })).totalDocs
  expect(await count('kommuner')).toBe(357)
  expect(await count('fylker')).toBe(15)
  expect(await count('regioner')).toBe(26)
  for (const vocabulary of vocabularies) expect(await count(vocabulary), vocabulary).toBeGreaterThan(4)
  expect(await count('tiltak')).toBe(4)
  expect(await count('ressurser')).toBe(1)
  expect(await count('sider')).toBe(6)
})

test('a kommune has its county, and every former number with the county of its day', async () => {
  const steinkjer = await one('kommuner', 'nummer', '5006')
  const trondelag = await one('fylker', 'nummer', '50')
  expect(steinkjer).toMatchObject({ navn: 'Steinkjer', fylke: trondelag.id })
  const former = (steinkjer.historikk as FormerPlace[]).map(({ nummer, fylke }) => [nummer, fylke])
  expect(former).toEqual(
    expect.arrayContaining([
      ['1702', 'Nord-Trøndelag'],
      ['5004', 'Trøndelag'],
    ]),
  )
})

test('a division without a main successor stays undecided, apart from a part that went elsewhere', async () => {
  const successorOf = async (today: string, then: string) =>
    ((await one('kommuner', 'nummer', today)).historikk as FormerPlace[]).find(
      ({ nummer }) => nummer === then,
    )?.hovedetterfolger
  expect(await successorOf('1806', '1850')).toBeNull()
  expect(await successorOf('1875', '1850')).toBeNull()
  expect(await successorOf('1580', '1507')).toBe(false)
  expect(await successorOf('1508', '1507')).toBe(true)
})

test('a second run writes nothing at all', async () => {
  const before = await everything()
  const report = await loadSeeds(app.payload, { folder })
  expect(written(report)).toBe(0)
  expect(report.kept).toEqual([])
  expect(await everything()).toEqual(before)
})

test('a changed file updates the documents that it changes, and no others, as a trial told beforehand', async () => {
  await change('geografi/kommuner.csv', /^(5026;.*;)\d+\.\d+(;\d+\.\d+;)/m, '$162.999$2')
  await change('ordlister/aktiviteter.json', '"Velkomstpakke/tilflyttermappe"', '"Velkomstpakke"')
  const before = await everything()
  const trial = await loadSeeds(app.payload, { folder, write: false })
  expect(await everything()).toEqual(before)
  const report = await loadSeeds(app.payload, { folder })
  expect(report.collections.kommuner).toEqual({ created: 0, updated: 1, unchanged: 356 })
  expect(report.collections.aktiviteter).toMatchObject({ created: 0, updated: 1 })
  expect(written(report)).toBe(2)
  expect(report.written.map(({ collection, key, write }) => [collection, key, write])).toEqual([
    ['kommuner', '5026', 'update'],
    ['aktiviteter', 'velkomstpakke', 'update'],
  ])
  expect(trial).toEqual(report)
  expect(await one('kommuner', 'nummer', '5026')).toMatchObject({ lat: 62.999 })
  expect(await one('aktiviteter', 'kode', 'velkomstpakke')).toMatchObject({ nb: 'Velkomstpakke' })
})

test('a trial foresees what a source document says with a term that is new in the same load', async () => {
  const last = ' • Flyttere fra storbyområder\n'
  await change('documents/holtalen.txt', last, `${last} • Fyrvoktere\n`)
  await loadSeeds(app.payload, { folder })
  const term = { kode: 'fyrvoktere', nb: 'Fyrvoktere', nn: 'Fyrvaktarar', alternative: [], skjulte: [] }
  await change('ordlister/malgrupper.json', /^\[/, `[${JSON.stringify({ ...term, definisjon: null })},`)
  const trial = await loadSeeds(app.payload, { folder, write: false })
  expect(trial.written.map(({ collection, key, write }) => [collection, key, write])).toEqual([
    ['malgrupper', 'fyrvoktere', 'create'],
    ['tiltak', 'holtalen.txt', 'update'],
  ])
  expect(await loadSeeds(app.payload, { folder })).toEqual(trial)
  expect((await loadSeeds(app.payload, { folder })).written).toEqual([])
})

test('a changed source document updates its entry, and both versions of the source are kept', async () => {
  await change(
    'documents/steinkjer.txt',
    'Bedret omdømme og økt tilflytting.',
    'Bedre omdømme og flere innflyttere.',
  )
  const before = await one('tiltak', 'slug', 'bolyst-og-okt-tilflytting-i-steinkjer')
  const report = await loadSeeds(app.payload, { folder })
  expect(report.collections.tiltak).toEqual({ created: 0, updated: 1, unchanged: 3 })
  const after = await one('tiltak', 'slug', 'bolyst-og-okt-tilflytting-i-steinkjer')
  expect(after).toMatchObject({ id: before.id, hovedmal: 'Bedre omdømme og flere innflyttere.' })
  const sources = await app.payload.find({
    collection: 'kildedokumenter',
    where: { navn: { equals: 'steinkjer.txt' } },
    ...how,
  })
  expect(sources.totalDocs).toBe(2)
  expect(sources.docs.map(({ id }) => id)).toContain((after.kilde as { dokument: string }).dokument)
})

test('what an editor changed is kept and told, in places, terms and entries', async () => {
  const { payload } = app
  const oslo = await one('kommuner', 'nummer', '0301')
  const term = await one('malgrupper', 'kode', 'kvinner')
  const entry = await one('tiltak', 'slug', 'blest-i-havlandet')
  await payload.update({ collection: 'kommuner', id: oslo.id, data: { lat: 60.1 }, ...how })
  await payload.update({ collection: 'malgrupper', id: term.id, data: { definisjon: 'Vår egen.' }, ...how })
  await payload.update({
    collection: 'tiltak',
    id: entry.id,
    data: { slug: 'blest', hovedmal: 'Vårt mål.' },
    ...how,
  })
  const report = await loadSeeds(payload, { folder })
  expect(written(report)).toBe(0)
  expect(report.kept.map(({ collection, title, reason }) => [collection, title, reason])).toEqual([
    ['kommuner', 'Oslo', 'changed'],
    ['malgrupper', 'Kvinner', 'changed'],
    ['tiltak', 'Blest i Havlandet', 'changed'],
  ])
  expect(await one('kommuner', 'nummer', '0301')).toMatchObject({ lat: 60.1 })
  expect(await one('tiltak', 'slug', 'blest')).toMatchObject({ hovedmal: 'Vårt mål.' })
})

test('what an editor deleted or trashed does not come back', async () => {
  const { payload } = app
  const term = await one('aktiviteter', 'kode', 'folkemote-idedugnad')
  const entry = await one('tiltak', 'slug', 'tilflyttingstiltak-i-holtalen')
  const resource = await one('ressurser', 'slug', 'hva-slags-folk-er-vi-ute-etter')
  await payload.delete({ collection: 'aktiviteter', id: term.id, ...how })
  await payload.delete({ collection: 'ressurser', id: resource.id, ...how })
  await payload.update({
    collection: 'tiltak',
    id: entry.id,
    data: { deletedAt: new Date().toISOString() },
    ...how,
  })
  const report = await loadSeeds(payload, { folder })
  expect(written(report)).toBe(0)
  expect(report.kept).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ collection: 'aktiviteter', key: 'folkemote-idedugnad', reason: 'deleted' }),
      expect.objectContaining({ collection: 'ressurser', key: 'hva-slags-folk.txt', reason: 'deleted' }),
      expect.objectContaining({ collection: 'tiltak', key: 'holtalen.txt', reason: 'trashed' }),
    ]),
  )
})

test('malformed lines and reviews are told with their place, and what they concern is left as it was', async () => {
  await change('geografi/kommuner.csv', /^1101;.*$/m, '1101;Eigersund')
  await change('ordlister/fagomrader.json', '"kode": "inkludering"', '"kode": "Inkludering!"')
  await change('documents/nord-troms.review.json', '"kommune", "navn"', '"kommune", "telefon"')
  await unlink(path.join(folder, 'ordlister/bliFaktorer.json'))
  const before = await everything()
  const report = await loadSeeds(app.payload, { folder })
  expect(report.issues.map(({ code, place }) => [code, place])).toEqual([
    ['table-row-width', 'kommuner.csv:3'],
    ['term-field-malformed', expect.stringContaining('fagomrader.')],
    ['seed-file-missing', 'ordlister/bliFaktorer.json'],
    ['seed-review-refused', 'nord-troms.txt'],
  ])
  expect(await everything()).toEqual(before)
})

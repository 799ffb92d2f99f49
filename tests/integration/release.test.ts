import path from 'node:path'
import { createClient } from '@libsql/client'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { currentCatalogue } from '../../src/catalogue/currentCatalogue.ts'
import type { Releaser } from '../../src/release/releaser.ts'
import { startTestApp, type TestApp } from '../helpers/startTestApp.ts'
import { exampleOf, picture } from './access/examples.ts'
import { createTestUsers } from './access/testUsers.ts'

const snapshotIn = (folder: string) => path.join(folder, 'katalog.json')

let app: TestApp
let releaser: Releaser

beforeAll(async () => {
  app = await startTestApp()
  const { createReleaser } = await import('../../src/release/releaser.ts')
  releaser = createReleaser(app.payload, { snapshot: snapshotIn(app.folder) })
  await releaser.release()
})
afterAll(async () => {
  await releaser.close()
  await app.close()
})

const write = { overrideAccess: true, depth: 0 } as const
const published = async (data: Record<string, unknown> = {}) =>
  app.payload.create({
    collection: 'tiltak',
    data: { ...(await exampleOf(app.payload, 'tiltak')), ...data, _status: 'published' } as never,
    ...write,
  })
const withdraw = async (id: string) => {
  const { withdraw: verb } = await import('../../src/editorial/review/withdraw.ts')
  const { user } = (await createTestUsers(app.payload)).redaktor
  return verb(await createLocalReq({ user: user ?? undefined }, app.payload), { id, ord: 'Avsluttet i fjor' })
}
const shown = async (slug: string) => {
  await releaser.settled()
  return currentCatalogue().get()?.entry(slug)
}

describe('what the public half shows', () => {
  it('shows an entry when it is published', async () => {
    const doc = await published()
    expect(await shown(doc.slug ?? '')).toMatchObject({ outcome: 'found' })
  })

  it('never shows a draft, nor unpublished changes to a published entry', async () => {
    const draft = await app.payload.create({
      collection: 'tiltak',
      data: (await exampleOf(app.payload, 'tiltak')) as never,
      draft: true,
      ...write,
    })
    const doc = await published()
    await app.payload.update({
      collection: 'tiltak',
      id: doc.id,
      draft: true,
      data: { ingress: 'Hemmelig utkast' },
      ...write,
    })
    await releaser.release()
    expect(await shown(draft.slug ?? '')).not.toMatchObject({ outcome: 'found' })
    expect(JSON.stringify(currentCatalogue().get()?.content)).not.toContain('Hemmelig utkast')
  })

  it('takes an entry away when it is withdrawn, trashed or deleted', async () => {
    const withdrawn = await published()
    const trashed = await published()
    const deleted = await published()
    await withdraw(withdrawn.id)
    await app.payload.update({
      collection: 'tiltak',
      id: trashed.id,
      data: { deletedAt: new Date().toISOString() },
      ...write,
    })
    await app.payload.delete({ collection: 'tiltak', id: deleted.id, ...write })
    for (const { slug } of [withdrawn, trashed, deleted])
      expect(await shown(slug ?? '')).not.toMatchObject({ outcome: 'found' })
    expect(
      currentCatalogue()
        .get()
        ?.withdrawn(withdrawn.slug ?? ''),
    ).toMatchObject({ ord: 'Avsluttet i fjor' })
  })

  it('leads the old address to the new one when a published entry is renamed', async () => {
    const doc = await published()
    await app.payload.update({ collection: 'tiltak', id: doc.id, data: { slug: `${doc.slug}-ny` }, ...write })
    expect(await shown(`${doc.slug}-ny`)).toMatchObject({ outcome: 'found' })
    expect(await shown(doc.slug ?? '')).not.toMatchObject({ outcome: 'missing' })
  })

  it('makes anew only what changed, and whatever names it', async () => {
    const untouched = await published()
    const named = await published()
    const naming = await published({ relaterteTiltak: [{ type: 'seOgsa', tiltak: named.id }] })
    const entryOf = ({ id }: { id: string }) => currentCatalogue().get()?.entryById(id)
    await releaser.settled()
    const [before, beforeNaming] = [entryOf(untouched), entryOf(naming)]

    await app.payload.update({
      collection: 'tiltak',
      id: named.id,
      data: { slug: `${named.slug}-flyttet` },
      ...write,
    })
    await releaser.settled()
    expect(entryOf(untouched)).toBe(before)
    expect(entryOf(naming)).not.toBe(beforeNaming)
    expect(entryOf(naming)?.relaterte).toEqual([{ type: 'seOgsa', slug: `${named.slug}-flyttet` }])
  })

  it('reads every entry, in however many readings', async () => {
    const { readSlugs } = await import('../../src/release/readSlugs.ts')
    for (let n = 0; n < 3; n++) await published()
    const atOnce = await readSlugs(app.payload)
    expect(atOnce.size).toBeGreaterThan(2)
    expect(await readSlugs(app.payload, undefined, 2)).toEqual(atOnce)
    const [one, other] = atOnce.keys()
    expect([...(await readSlugs(app.payload, [one ?? '', other ?? ''], 1)).keys()]).toEqual([one, other])
  })

  it('finds entries by a new label of a term', async () => {
    const term = await app.payload.create({
      collection: 'fagomrader',
      data: (await exampleOf(app.payload, 'fagomrader')) as never,
      ...write,
    })
    const doc = await published({ fagomrader: [term.id] })
    await app.payload.update({
      collection: 'fagomrader',
      id: term.id,
      data: { skjulte: ['Tylfltting'] },
      ...write,
    })
    await releaser.settled()
    const query = { q: 'tylfltting', choices: {}, sort: 'nyeste', page: 1, pageSize: 100 } as const
    expect(
      currentCatalogue()
        .get()
        ?.query(query)
        .entries.map(({ id }) => id),
    ).toContain(doc.id)
  })

  it('leaves out rows that an editor added and left empty', async () => {
    const doc = await published({ perioder: [{ fra: 2011, til: 2014 }, {}], finansiering: [{}] })
    expect(await shown(doc.slug ?? '')).toMatchObject({
      item: { perioder: [{ fra: 2011 }], finansiering: [] },
    })
  })

  it('keeps internal notes and authors out', async () => {
    await published({ interneNotater: 'Bare for redaksjonen' })
    await releaser.release()
    const everything = JSON.stringify(currentCatalogue().get()?.content)
    expect(everything).not.toContain('Bare for redaksjonen')
    expect(everything).not.toContain('opprettetAv')
  })

  it('tells within a release who publishes the catalogue and how to reach the editors', async () => {
    const settings = () => currentCatalogue().get()?.content.innstillinger
    const update = (data: { utgiver: string | null; kontaktEpost: string | null }) =>
      app.payload.updateGlobal({ slug: 'innstillinger', data, ...write })
    await update({ utgiver: 'Eksempelutgiveren', kontaktEpost: 'redaksjonen@example.org' })
    await releaser.settled()
    expect(settings()).toEqual({ utgiver: 'Eksempelutgiveren', kontaktEpost: 'redaksjonen@example.org' })
    await update({ utgiver: 'En annen utgiver', kontaktEpost: null })
    await releaser.settled()
    expect(settings()).toEqual({ utgiver: 'En annen utgiver', kontaktEpost: null })
  })

  it('gives a standing page one address for its editions', async () => {
    for (const [slug, malform] of [
      ['prove', 'nb'],
      ['prove-nn', 'nn'],
    ] as const)
      await app.payload.create({
        collection: 'sider',
        data: { tittel: `Prøve på ${malform}`, slug, malform, _status: 'published' },
        ...write,
      })
    await releaser.settled()
    for (const malform of ['nb', 'nn'] as const)
      expect(currentCatalogue().get()?.side('prove', malform)).toMatchObject({
        slug: 'prove',
        tittel: `Prøve på ${malform}`,
      })
  })

  it('lists resources by their years, whichever was changed last', async () => {
    const ofYear = async (ar: number) =>
      app.payload.create({
        collection: 'ressurser',
        data: { ...(await exampleOf(app.payload, 'ressurser')), ar, _status: 'published' } as never,
        ...write,
      })
    const [newer, older] = [await ofYear(2019), await ofYear(2011)]
    await app.payload.update({
      collection: 'ressurser',
      id: newer.id,
      data: { utgiver: 'Eksempelutgiveren', _status: 'published' },
      ...write,
    })
    await releaser.settled()
    const ids = currentCatalogue()
      .get()
      ?.content.ressurser.map(({ id }) => id)
      .filter((id) => [String(newer.id), String(older.id)].includes(id))
    expect(ids).toEqual([String(newer.id), String(older.id)])
  })

  // A table can be taken away for a moment on SQLite only.
  if (process.env.TEST_DATABASE !== 'mongodb')
    it('tries again what the database did not give', async () => {
      const client = createClient({ url: `file:${path.join(app.folder, 'test.db')}` })
      await client.execute('alter table innstillinger rename to borte')
      const { slug } = await published()
      const outcome = () =>
        currentCatalogue()
          .get()
          ?.entry(slug ?? '').outcome
      await expect(releaser.release()).rejects.toThrow()
      expect(outcome()).toBe('missing')
      await client.execute('alter table borte rename to innstillinger')
      client.close()
      await expect.poll(outcome, { timeout: 20_000 }).toBe('found')
    })

  it('carries pictures with renditions, and keeps the last catalogue on disk', async () => {
    const media = await app.payload.create({
      collection: 'media',
      data: { alt: 'Et fjell', kreditering: 'Eksempelfotografen', lisens: 'CC BY 4.0' },
      file: await picture(),
      ...write,
    })
    const doc = await published({ bilder: [media.id] })
    const found = await shown(doc.slug ?? '')
    expect(found).toMatchObject({ item: { bilder: [{ alt: 'Et fjell', lisens: 'CC BY 4.0' }] } })
    const { readSnapshot } = await import('../../src/release/snapshotFile.ts')
    const kept = await readSnapshot(snapshotIn(app.folder))
    expect(kept?.tiltak.map(({ slug }) => slug)).toContain(doc.slug)
  })
})

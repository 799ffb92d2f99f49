import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Aktiviteter } from '../../src/generated/payload-types.ts'
import { startTestApp, type TestApp } from '../helpers/startTestApp.ts'
import { exampleOf } from './access/examples.ts'
import { type Asker, askers } from './access/matrix.ts'
import { createTestUsers, type TestUsers } from './access/testUsers.ts'

let app: TestApp
let users: TestUsers

beforeAll(async () => {
  app = await startTestApp()
  users = await createTestUsers(app.payload)
})
afterAll(() => app.close())

const how = { overrideAccess: true, depth: 0 } as const
let made = 0
const term = (data: Partial<Aktiviteter> = {}): Promise<Aktiviteter> => {
  const name = `Begrep ${++made}`
  return app.payload.create({
    collection: 'aktiviteter',
    data: { nb: name, nn: name, status: 'gjeldende', ...data },
    ...how,
  })
}
const read = (id: string) => app.payload.findByID({ collection: 'aktiviteter', id, ...how })
const entry = (id: string, draft: boolean) =>
  app.payload.findByID({ collection: 'tiltak', id, draft, ...how })

const merge = async (id: string, into: string, asker: Asker = 'redaktor') => {
  const { mergeTerms } = await import('../../src/editorial/terms/mergeTerms.ts')
  const req = await createLocalReq({ user: users[asker].user ?? undefined }, app.payload)
  return mergeTerms(req, { vocabulary: 'aktiviteter', id, into })
}

/** Entries that use the terms, written as one; `draft` lies on top of the live one. */
const entries = async (count: number, aktiviteter: string[], draft?: string[]): Promise<string[]> => {
  const { inTransaction } = await import('../../src/editorial/inTransaction.ts')
  const example = await exampleOf(app.payload, 'tiltak')
  return inTransaction(app.payload, { withoutEvents: true }, async (req) => {
    const ids: string[] = []
    for (let at = 0; at < count; at++) {
      const data = { ...example, tittel: `Tiltak ${++made}`, aktiviteter, _status: 'published' as const }
      const { id } = await app.payload.create({ collection: 'tiltak', data: data as never, req, ...how })
      if (draft)
        await app.payload.update({
          collection: 'tiltak',
          id,
          data: { aktiviteter: draft },
          draft: true,
          req,
          ...how,
        })
      ids.push(id)
    }
    return ids
  })
}

describe('who may merge and retire terms', () => {
  it.each(askers)('%s', async (asker) => {
    const may = asker === 'redaktor' || asker === 'administrator'
    const { retireTerm } = await import('../../src/editorial/terms/retireTerm.ts')
    const { reinstateTerm } = await import('../../src/editorial/terms/reinstateTerm.ts')
    const [a, b] = [await term(), await term()]
    const req = () => createLocalReq({ user: users[asker].user ?? undefined }, app.payload)
    for (const step of [
      async () => retireTerm(await req(), 'aktiviteter', b.id),
      async () => reinstateTerm(await req(), 'aktiviteter', b.id),
      () => merge(a.id, b.id, asker),
    ])
      if (may) await step()
      else await expect(step()).rejects.toMatchObject({ status: 403 })
    expect((await read(a.id)).status).toBe(may ? 'utgatt' : 'gjeldende')
  })
})

describe('a merge', () => {
  it('moves every use, live and in drafts, of a hundred entries, and none twice', async () => {
    const [a, b, other] = [await term(), await term(), await term()]
    const plain = await entries(80, [a.id, other.id])
    const both = await entries(5, [a.id, b.id])
    const drafted = await entries(15, [other.id], [other.id, a.id])
    const before = await entry(plain[0] ?? '', true)
    await merge(a.id, b.id)

    const uses = { where: { aktiviteter: { equals: a.id } }, ...how } as const
    expect((await app.payload.count({ collection: 'tiltak', ...uses })).totalDocs).toBe(0)
    const draftsLeft = await app.payload.find({ collection: 'tiltak', draft: true, limit: 1, ...uses })
    expect(draftsLeft.totalDocs).toBe(0)
    expect(await entry(plain[0] ?? '', false)).toMatchObject({
      aktiviteter: [b.id, other.id],
      _status: 'published',
    })
    expect((await entry(both[0] ?? '', false)).aktiviteter).toEqual([b.id])
    expect(await entry(drafted[0] ?? '', false)).toMatchObject({
      aktiviteter: [other.id],
      _status: 'published',
    })
    expect(await entry(drafted[0] ?? '', true)).toMatchObject({
      aktiviteter: [other.id, b.id],
      _status: 'draft',
    })
    const after = await entry(plain[0] ?? '', true)
    expect(after).toMatchObject({ lagring: Number(before.lagring) + 1, ingress: before.ingress })
    const told = await app.payload.count({
      collection: 'hendelser',
      where: { handling: { equals: 'begrepByttet' } },
      overrideAccess: true,
    })
    expect(told.totalDocs).toBe(100)
  })

  it('retires the term, and its labels lead to the other', async () => {
    const a = await term({
      nb: 'Besøksdager',
      nn: 'Besøksdagar',
      alternative: ['Åpen uke'],
      skjulte: ['besoksdag'],
    })
    const below = await term({ overordnet: a.id })
    const merged = await term({ status: 'utgatt', erstattetAv: a.id })
    const b = await term({ nb: 'Visning', nn: 'Visning', alternative: ['åpen uke'], overordnet: a.id })
    await merge(a.id, b.id)
    expect(await read(a.id)).toMatchObject({ status: 'utgatt', erstattetAv: b.id })
    expect(await read(b.id)).toMatchObject({
      alternative: ['åpen uke', 'Besøksdager', 'Besøksdagar'],
      skjulte: ['besoksdag'],
      overordnet: null,
    })
    expect((await read(below.id)).overordnet).toBe(b.id)
    expect((await read(merged.id)).erstattetAv).toBe(b.id)
  })

  it('is refused into itself, into a retired term, and twice', async () => {
    const [a, b, retired] = [await term(), await term(), await term({ status: 'utgatt' })]
    await expect(merge(a.id, a.id)).rejects.toMatchObject({ status: 422 })
    await expect(merge(a.id, retired.id)).rejects.toMatchObject({ status: 409 })
    await merge(a.id, b.id)
    await expect(merge(a.id, b.id)).rejects.toMatchObject({ status: 409 })
  })

  it('that fails half-way leaves everything as it was', async () => {
    const [a, b] = [await term(), await term()]
    const [id = ''] = await entries(1, [a.id])
    const update = app.payload.db.updateVersion
    app.payload.db.updateVersion = () => Promise.reject(new Error('the disk is full'))
    await expect(merge(a.id, b.id)).rejects.toThrow('the disk is full')
    app.payload.db.updateVersion = update
    expect((await entry(id, false)).aktiviteter).toEqual([a.id])
    expect((await read(b.id)).alternative ?? []).toEqual([])
    expect((await read(a.id)).status).toBe('gjeldende')
  })

  it('beside an editor at work: the save that did not see it is refused, whichever comes first', async () => {
    const [a, b] = [await term(), await term()]
    const [id = ''] = await entries(1, [a.id])
    const open = await entry(id, true)
    const save = app.payload.update({
      collection: 'tiltak',
      id,
      data: { lagring: open.lagring ?? 0, ingress: 'Min', aktiviteter: [a.id] },
      ...how,
    })
    const [merged] = await Promise.allSettled([merge(a.id, b.id), save])
    if (merged.status === 'rejected') await merge(a.id, b.id)
    expect((await entry(id, false)).aktiviteter).toEqual([b.id])
    await expect(
      app.payload.update({ collection: 'tiltak', id, data: { lagring: open.lagring ?? 0 }, ...how }),
    ).rejects.toMatchObject({ status: 409 })
  })

  it('is shown before it is done', async () => {
    const { mergePreview } = await import('../../src/editorial/terms/mergePreview.ts')
    const [a, b] = [await term({ nb: 'Gammelt navn', nn: 'Gammalt namn' }), await term()]
    const [id] = await entries(1, [b.id], [a.id])
    const req = await createLocalReq({ user: users.redaktor.user ?? undefined }, app.payload)
    expect(await mergePreview(req, { vocabulary: 'aktiviteter', id: a.id, into: b.id })).toMatchObject({
      antall: 1,
      dokumenter: [{ samling: 'tiltak', id }],
      nyeNavn: ['Gammelt navn', 'Gammalt namn'],
    })
  })
})

describe('reading an entry with its terms', () => {
  it('does not read every other entry that uses them; the term itself tells of those', async () => {
    const used = await term()
    const [id = ''] = await entries(3, [used.id])
    const { aktiviteter } = await app.payload.findByID({
      collection: 'tiltak',
      id,
      depth: 1,
      overrideAccess: true,
    })
    expect(aktiviteter).toEqual([expect.objectContaining({ id: used.id, nb: used.nb })])
    expect(aktiviteter?.[0]).not.toHaveProperty('tiltak')
    expect((await read(used.id)).tiltak?.docs).toHaveLength(3)
  })
})

import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../helpers/startTestApp.ts'
import { tryLocally, tryOverRest } from './access/attempts.ts'
import { exampleOf, picture } from './access/examples.ts'
import { askers, guardedCollections, mayDo, operations } from './access/matrix.ts'
import { createTestUsers, type TestUsers } from './access/testUsers.ts'

const cases = guardedCollections.flatMap((collection) =>
  operations.flatMap((operation) =>
    askers.flatMap((asker) => {
      const expected = mayDo(collection, operation, asker)
      return expected === null ? [] : [{ collection, operation, asker, expected }]
    }),
  ),
)

let app: TestApp
let users: TestUsers

beforeAll(async () => {
  app = await startTestApp()
  users = await createTestUsers(app.payload)
})
afterAll(() => app.close())

describe('who may do what', () => {
  it('names every collection of the house', () => {
    const own = app.payload.config.collections
      .map(({ slug }) => slug)
      .filter((slug) => !slug.startsWith('payload-'))
    expect([...guardedCollections].sort()).toEqual(own.sort())
  })

  it.each(cases)(
    '$asker may $operation in $collection: $expected (Local API)',
    async ({ expected, ...attempt }) => {
      expect(await tryLocally({ payload: app.payload, users, ...attempt })).toBe(expected)
    },
  )

  it.each(cases)(
    '$asker may $operation in $collection: $expected (REST)',
    async ({ expected, ...attempt }) => {
      expect(await tryOverRest({ payload: app.payload, users, ...attempt })).toBe(expected)
    },
  )
})

describe('contributors and their own work', () => {
  const ownDraft = async () =>
    app.payload.create({
      collection: 'tiltak',
      data: {
        tittel: `Mitt utkast ${Math.random()}`,
        malform: 'nb',
        evidens: 'utenVurdering',
        opphav: 'annet',
      },
      draft: true,
      overrideAccess: false,
      user: users.bidragsyter.user,
      depth: 0,
    })
  const asContributor = () =>
    ({ collection: 'tiltak', overrideAccess: false, user: users.bidragsyter.user, depth: 0 }) as const

  it('change their own draft', async () => {
    const { id } = await ownDraft()
    const changed = await app.payload.update({
      ...asContributor(),
      id,
      draft: true,
      data: { tittel: 'Bedre tittel' },
    })
    expect(changed.tittel).toBe('Bedre tittel')
  })

  it('do not publish it', async () => {
    const { id } = await ownDraft()
    await expect(
      app.payload.update({ ...asContributor(), id, data: { _status: 'published' } }),
    ).rejects.toThrow()
  })

  it('cannot sign it with another name', async () => {
    const { id } = await ownDraft()
    const other = String(users.redaktor.user?.id)
    const changed = await app.payload.update({
      ...asContributor(),
      id,
      draft: true,
      data: { opprettetAv: other },
    })
    expect(changed.opprettetAv).toBe(users.bidragsyter.user?.id)
  })

  const published = async (data: Record<string, unknown> = {}) =>
    app.payload.create({
      collection: 'tiltak',
      data: { ...(await exampleOf(app.payload, 'tiltak')), ...data, _status: 'published' } as never,
      overrideAccess: true,
      depth: 0,
    })

  it('publish nothing by copying what is public', async () => {
    const { id } = await published()
    const answer = await handleEndpoints({
      config: app.payload.config,
      request: new Request(`http://localhost/api/tiltak/${id}/duplicate?draft=false`, {
        method: 'POST',
        headers: { authorization: `JWT ${users.bidragsyter.token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ tittel: 'Aldri sett av en redaktør' }),
      }),
    })
    expect(await answer.json()).toMatchObject({
      doc: { _status: 'draft', tittel: 'Aldri sett av en redaktør' },
    })
  })

  it('change their own picture until a published entry shows it', async () => {
    const own = {
      collection: 'media',
      overrideAccess: false,
      user: users.bidragsyter.user,
      depth: 0,
    } as const
    const data = (await exampleOf(app.payload, 'media')) as never
    const { id } = await app.payload.create({ ...own, data, file: await picture() })
    const renamed = await app.payload.update({ ...own, id, data: { alt: 'Sett nærmere på' } })
    expect(renamed.alt).toBe('Sett nærmere på')
    await published({ bilder: [id] })
    const refused = { status: 403, message: expect.stringContaining('Be en redaktør') }
    await expect(app.payload.update({ ...own, id, data: {}, file: await picture() })).rejects.toMatchObject(
      refused,
    )
    await expect(
      app.payload.update({ ...own, where: { id: { equals: id } }, data: { alt: 'Uten lov' } }),
    ).rejects.toMatchObject({ status: 403 })
  })

  it('cannot raise their own role', async () => {
    const id = String(users.bidragsyter.user?.id)
    const self = await app.payload.update({
      collection: 'users',
      id,
      data: { rolle: 'administrator' },
      overrideAccess: false,
      user: users.bidragsyter.user,
      depth: 0,
    })
    expect(self.rolle).toBe('bidragsyter')
  })
})

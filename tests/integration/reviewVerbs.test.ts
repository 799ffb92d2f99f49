import { createLocalReq, handleEndpoints } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WorkflowState } from '../../src/domain/workflow.ts'
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

const write = { collection: 'tiltak', overrideAccess: true, depth: 0 } as const

/** An entry in the state, made by the contributor of the tests or by nobody. */
const entryIn = async (state: WorkflowState, byContributor = false) => {
  const made = await app.payload.create({
    ...write,
    data: (await exampleOf(app.payload, 'tiltak')) as never,
    draft: true,
    ...(byContributor ? { user: users.bidragsyter.user } : {}),
  })
  if (state === 'kladd') return made
  if (state === 'publisert' || state === 'trukketTilbake') {
    await app.payload.update({ ...write, id: made.id, data: { _status: 'published' } })
    if (state === 'trukketTilbake') await verb('redaktor', made.id, 'withdraw', { ord: 'Avsluttet' })
  } else {
    await verb('redaktor', made.id, 'submit-for-review')
    if (state === 'iRetur') await verb('redaktor', made.id, 'return-to-author', { ord: 'Si mer' })
  }
  return newest(made.id)
}
const newest = (id: string) => app.payload.findByID({ ...write, id, draft: true })
const live = (id: string) => app.payload.findByID({ ...write, id, draft: false })

const send = async (asker: Asker, method: string, path: string, body: unknown = {}) => {
  const { token } = users[asker]
  const response = await handleEndpoints({
    config: app.payload.config,
    request: new Request(`http://localhost/api/tiltak/${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `JWT ${token}` } : {}) },
      body: JSON.stringify(body),
    }),
  })
  return { status: response.status, body: (await response.json()) as Record<string, string> }
}
const verb = (asker: Asker, id: string, name: string, body: unknown = {}) =>
  send(asker, 'POST', `${id}/${name}`, body)

const verbs = [
  { name: 'submit-for-review', from: 'kladd', to: 'tilVurdering', may: 'own' },
  { name: 'submit-for-review', from: 'iRetur', to: 'tilVurdering', may: 'own' },
  { name: 'return-to-author', from: 'tilVurdering', to: 'iRetur', may: 'editors' },
  { name: 'publish', from: 'tilVurdering', to: 'publisert', may: 'editors' },
  { name: 'withdraw', from: 'publisert', to: 'trukketTilbake', may: 'editors' },
] as const

const cases = verbs.flatMap((row) =>
  askers.flatMap((asker) =>
    [true, false].map((byContributor) => {
      const isEditor = asker === 'redaktor' || asker === 'administrator'
      const owns = asker === 'bidragsyter' && byContributor
      return { ...row, asker, byContributor, expected: isEditor || (row.may === 'own' && owns) }
    }),
  ),
)

describe('who may take which step', () => {
  it.each(cases)(
    '$asker: $name from $from (made by the contributor: $byContributor) → $expected',
    async ({ name, from, to, asker, byContributor, expected }) => {
      const { id } = await entryIn(from, byContributor)
      const { status } = await verb(asker, id, name, { ord: 'Derfor' })
      expect(status).toBe(expected ? 200 : 403)
      expect((await newest(id)).arbeidsflyt).toBe(expected ? to : from)
    },
  )
})

describe('a step', () => {
  it('is refused in words where the entry is not there yet', async () => {
    const { id } = await entryIn('kladd')
    for (const name of ['return-to-author', 'withdraw'])
      expect(await verb('redaktor', id, name, { ord: 'x' })).toMatchObject({ status: 409 })
    await verb('redaktor', id, 'submit-for-review')
    expect((await verb('redaktor', id, 'submit-for-review')).body.title).toContain('ligger alt til vurdering')
  })

  it('back or out needs its word', async () => {
    const inReview = await entryIn('tilVurdering')
    const published = await entryIn('publisert')
    expect(await verb('redaktor', inReview.id, 'return-to-author', { ord: '  ' })).toMatchObject({
      status: 422,
      body: { type: 'urn:tilflytting:problem:wordNeeded' },
    })
    expect((await verb('redaktor', published.id, 'withdraw')).status).toBe(422)
    expect((await live(published.id))._status).toBe('published')
  })

  it('on top of a save the sender has not seen is refused', async () => {
    const { id, lagring } = await entryIn('tilVurdering')
    await app.payload.update({ ...write, id, draft: true, data: { ingress: 'Den andres' } })
    expect((await verb('redaktor', id, 'publish', { lagring })).status).toBe(409)
    expect((await verb('redaktor', id, 'return-to-author', { ord: 'x', lagring })).status).toBe(409)
  })

  it('to the public says everything that is missing', async () => {
    const { id } = await entryIn('tilVurdering')
    await app.payload.update({ ...write, id, draft: true, data: { ingress: '', kilde: { navn: '' } } })
    const refused = await verb('redaktor', id, 'publish')
    expect(refused.status).toBe(422)
    for (const missing of ['ingress', 'kilde']) expect(refused.body.title).toContain(missing)
  })

  it('is callable without REST', async () => {
    const { id } = await entryIn('kladd', true)
    const { submitForReview } = await import('../../src/editorial/review/submitForReview.ts')
    const req = await createLocalReq({ user: users.bidragsyter.user ?? undefined }, app.payload)
    expect(await submitForReview(req, { id, ord: 'Klar' })).toMatchObject({
      arbeidsflyt: 'tilVurdering',
      arbeidsflytOrd: 'Klar',
    })
  })
})

it('tells editors who did it, though they may not read users', async () => {
  const { id } = await entryIn('tilVurdering')
  const { docs } = await app.payload.find({
    collection: 'hendelser',
    where: { dokument: { equals: id }, handling: { equals: 'sendtTilVurdering' } },
    user: users.redaktor.user,
    overrideAccess: false,
    depth: 1,
  })
  expect(docs.map(({ hvem }) => hvem)).toEqual([users.redaktor.user?.navn])
})

describe('no way around the verbs', () => {
  it('clients cannot set the state themselves', async () => {
    const { id } = await entryIn('kladd', true)
    for (const asker of ['bidragsyter', 'redaktor'] as const)
      await send(asker, 'PATCH', `${id}?draft=true`, { arbeidsflyt: 'publisert', arbeidsflytOrd: 'hei' })
    expect(await newest(id)).toMatchObject({ arbeidsflyt: 'kladd', arbeidsflytOrd: null })
  })

  it('an entry does not leave the public without a reason', async () => {
    const { id } = await entryIn('publisert')
    expect((await send('redaktor', 'PATCH', id, { _status: 'draft' })).body.type).toContain(
      'silentWithdrawal',
    )
    await send('redaktor', 'PATCH', `${id}?draft=true`, { ingress: 'Nytt utkast' })
    expect((await send('redaktor', 'PATCH', id, { ingress: 'Glemte draft=true' })).status).toBe(422)
    expect((await live(id))._status).toBe('published')
  })

  it('a contributor cannot reach the live document through a draft that lies on it', async () => {
    const { id } = await entryIn('publisert', true)
    await send('redaktor', 'PATCH', `${id}?draft=true`, { ingress: 'Redaktørens utkast' })
    for (const body of [{ ingress: 'Min' }, { _status: 'published' }, { _status: 'draft' }])
      expect((await send('bidragsyter', 'PATCH', id, body)).status).toBeGreaterThanOrEqual(400)
    expect(await live(id)).toMatchObject({ _status: 'published', ingress: 'Et eksempel på et tiltak.' })
  })

  it('a contributor changes nothing that the address of a withdrawn entry still tells', async () => {
    const { id, tittel } = await entryIn('trukketTilbake', true)
    for (const path of [id, `${id}?draft=true`])
      expect((await send('bidragsyter', 'PATCH', path, { tittel: 'Min egen tittel' })).status).toBe(403)
    expect((await live(id)).tittel).toBe(tittel)
  })

  it('bringing back a version obeys the publish checks and keeps the count of saves', async () => {
    const { id } = await entryIn('publisert', true)
    const versionsOf = await app.payload.findVersions({
      collection: 'tiltak',
      where: { parent: { equals: id } },
      sort: 'createdAt',
      overrideAccess: true,
    })
    const first = versionsOf.docs[0]?.id
    const { lagring } = await newest(id)
    expect((await send('redaktor', 'POST', `versions/${first}`)).body.type).toContain('silentWithdrawal')
    expect((await send('bidragsyter', 'POST', `versions/${versionsOf.docs.at(-1)?.id}`)).status).toBe(403)
    expect((await send('redaktor', 'POST', `versions/${first}?draft=true`)).status).toBe(200)
    expect(await newest(id)).toMatchObject({ lagring: Number(lagring) + 1, _status: 'draft' })
    expect((await live(id))._status).toBe('published')
  })

  it('a change of many obeys the publish checks and buries no newer draft', async () => {
    const bare = await app.payload.create({
      ...write,
      data: { tittel: 'Nesten tomt', malform: 'nb', evidens: 'utenVurdering', opphav: 'annet' },
      draft: true,
    })
    const { id } = await entryIn('publisert')
    await send('redaktor', 'PATCH', `${id}?draft=true`, { ingress: 'Utkastet' })
    const many = (data: unknown) =>
      send('redaktor', 'PATCH', `?where[id][in][0]=${bare.id}&where[id][in][1]=${id}`, data)
    expect((await many({ _status: 'published' })).body.errors).toHaveLength(2)
    expect((await newest(bare.id))._status).toBe('draft')
    expect((await newest(id)).ingress).toBe('Utkastet')
  })
})

import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../helpers/startTestApp.ts'
import { exampleOf, picture } from './access/examples.ts'
import { createTestUsers, type TestUsers } from './access/testUsers.ts'

let app: TestApp
let users: TestUsers

beforeAll(async () => {
  app = await startTestApp()
  users = await createTestUsers(app.payload)
})
afterAll(() => app.close())

const write = { overrideAccess: true, depth: 0 } as const
const create = async (data: Record<string, unknown> = {}) =>
  app.payload.create({
    collection: 'tiltak',
    data: { ...(await exampleOf(app.payload, 'tiltak')), ...data } as never,
    ...write,
  })

const send = async (
  method: string,
  path: string,
  body?: unknown,
  language = 'nb',
  as: 'redaktor' | 'administrator' = 'redaktor',
) => {
  const response = await handleEndpoints({
    config: app.payload.config,
    request: new Request(`http://localhost/api/${path}`, {
      method,
      headers: {
        authorization: `JWT ${users[as].token}`,
        'accept-language': language,
        cookie: `payload-lng=${language}`,
        'content-type': 'application/json',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  })
  return { status: response.status, body: (await response.json()) as Record<string, string> }
}

describe('failures have words', () => {
  it('tells who holds a taken address, in the language of the editor', async () => {
    const first = await create()
    const data = await exampleOf(app.payload, 'tiltak')
    const nb = await send('POST', 'tiltak', { ...data, slug: first.slug })
    const nn = await send('POST', 'tiltak', { ...data, slug: first.slug }, 'nn')
    expect(nb).toMatchObject({
      status: 409,
      body: { type: 'urn:tilflytting:problem:slugTaken', status: 409 },
    })
    expect(nb.body.title).toContain(`Nettadressen «${first.slug}» er i bruk`)
    expect(nn.body.title).toContain(`Nettadressa «${first.slug}» er i bruk`)
  })

  it('gives no standing page an address that the site answers itself, nor one made from its title', async () => {
    const page = { tittel: 'Om oss', malform: 'nb' as const }
    const { id } = await app.payload.create({ collection: 'sider', data: page, ...write })
    for (const slug of ['admin', 'api', 'v1', 'nn', 'helse', 'Kommuner']) {
      const refused = await send('PATCH', `sider/${id}`, { slug }, 'nn')
      expect(refused, slug).toMatchObject({
        status: 422,
        body: { type: 'urn:tilflytting:problem:slugReserved' },
      })
      expect(refused.body.title).toContain('er oppteken av nettstaden sjølv')
    }
    const titled = { ...page, tittel: 'Tiltak' }
    await expect(app.payload.create({ collection: 'sider', data: titled, ...write })).rejects.toThrow(
      '«tiltak»',
    )
  })

  it('refuses a save on top of a save the sender has not seen, names the differences and loses nothing', async () => {
    const doc = await create()
    await app.payload.update({ collection: 'tiltak', id: doc.id, data: { ingress: 'Den andres' }, ...write })
    const stale = await send('PATCH', `tiltak/${doc.id}`, { lagring: doc.lagring, ingress: 'Min' })
    expect(stale).toMatchObject({ status: 409, body: { type: 'urn:tilflytting:problem:staleSave' } })
    expect(stale.body.title).toMatch(/Forskjeller: Ingress\./)
    const after = await app.payload.findByID({ collection: 'tiltak', id: doc.id, ...write })
    expect(after.ingress).toBe('Den andres')
  })

  it('gives whoever may read an entry the newest version, with who saved it and when', async () => {
    const doc = await create()
    await send('PATCH', `tiltak/${doc.id}?draft=true`, {
      lagring: doc.lagring,
      ingress: 'Nyest',
      _status: 'draft',
    })
    const ask = (headers: Record<string, string>) =>
      handleEndpoints({
        config: app.payload.config,
        request: new Request(`http://localhost/api/tiltak/${doc.id}/siste-lagring`, { headers }),
      })
    const answer = await ask({ authorization: `JWT ${users.redaktor.token}` })
    expect(await answer.json()).toMatchObject({
      dokument: { ingress: 'Nyest', lagring: Number(doc.lagring) + 1 },
      hvem: 'redaktor',
    })
    expect((await ask({})).status).toBe(403)
  })

  it.each([
    { collection: 'aktiviteter', field: 'definisjon', who: 'redaktor' },
    { collection: 'kommuner', field: 'offisieltNavn', who: 'redaktor' },
    { collection: 'sider', field: 'tittel', who: 'redaktor' },
    { collection: 'media', field: 'alt', who: 'redaktor' },
    { collection: 'users', field: 'navn', who: 'Noen' },
  ] as const)(
    'refuses it in $collection too, and hands out the newest version to compare with',
    async ({ collection, field, who }) => {
      const data = await exampleOf(app.payload, collection)
      const file = collection === 'media' ? await picture() : undefined
      const doc = await app.payload.create({ collection, data, file, ...write } as never)
      const { id, lagring } = doc as unknown as { id: string; lagring: number }
      const as = collection === 'users' ? 'administrator' : 'redaktor'
      const first = await send('PATCH', `${collection}/${id}`, { lagring, [field]: 'Først' }, 'nb', as)
      expect(first.status).toBe(200)
      const stale = await send('PATCH', `${collection}/${id}`, { lagring, [field]: 'Sist' }, 'nb', as)
      expect(stale).toMatchObject({ status: 409, body: { type: 'urn:tilflytting:problem:staleSave' } })
      expect(await send('GET', `${collection}/${id}/siste-lagring`, undefined, 'nb', as)).toMatchObject({
        body: { dokument: { [field]: 'Først', lagring: lagring + 1 }, hvem: who },
      })
    },
  )

  it('refuses it in the settings', async () => {
    const save = (utgiver: string) =>
      send('POST', 'globals/innstillinger', { lagring: 0, utgiver }, 'nb', 'administrator')
    expect((await save('Først')).status).toBe(200)
    expect(await save('Sist')).toMatchObject({
      status: 409,
      body: { type: 'urn:tilflytting:problem:staleSave' },
    })
    expect(
      await send('GET', 'globals/innstillinger/siste-lagring', undefined, 'nb', 'administrator'),
    ).toMatchObject({ body: { dokument: { utgiver: 'Først' } } })
  })

  it('says what is missing before an entry can be published, all at once', async () => {
    const doc = await app.payload.create({
      collection: 'tiltak',
      data: { tittel: 'Nesten tomt', malform: 'nb', evidens: 'utenVurdering', opphav: 'annet' },
      draft: true,
      ...write,
    })
    const refused = await send('PATCH', `tiltak/${doc.id}`, { _status: 'published' })
    expect(refused.status).toBe(422)
    for (const missing of ['ingress', 'fagområde', 'kilde']) expect(refused.body.title).toContain(missing)
  })

  it('does not delete a term in use, and counts its uses', async () => {
    const doc = await create()
    const [id] = doc.fagomrader as string[]
    const { errors } = await app.payload
      .delete({ collection: 'fagomrader', id: String(id), ...write })
      .then(() => ({ errors: [] as string[] }))
      .catch((error: Error) => ({ errors: [error.message] }))
    expect(errors[0]).toContain('i bruk og kan ikke slettes (dokumenter som bruker det: 1)')
  })

  it('counts a term that only a draft uses', async () => {
    const doc = await create()
    const { id, nb } = await app.payload.create({
      collection: 'aktiviteter',
      data: (await exampleOf(app.payload, 'aktiviteter')) as never,
      ...write,
    })
    const data = { aktiviteter: [id] }
    await app.payload.update({ collection: 'tiltak', id: doc.id, data, draft: true, ...write })
    await expect(app.payload.delete({ collection: 'aktiviteter', id, ...write })).rejects.toThrow(
      `«${nb}» er i bruk og kan ikke slettes (dokumenter som bruker det: 1)`,
    )
  })

  it('tells the second of two drafts that chose one address who holds it, when it is published', async () => {
    const [first, second] = [await create(), await create()]
    const slug = `valgt-to-ganger-${first.id}`.slice(0, 60)
    for (const { id } of [first, second])
      await app.payload.update({ collection: 'tiltak', id, data: { slug }, draft: true, ...write })
    expect((await send('POST', `tiltak/${first.id}/publish`)).status).toBe(200)
    const refused = await send('POST', `tiltak/${second.id}/publish`)
    expect(refused).toMatchObject({ status: 409, body: { type: 'urn:tilflytting:problem:slugTaken' } })
    expect(refused.body.title).toContain(`er i bruk av «${first.tittel}»`)
  })

  it('gives no entry an address that leads to another', async () => {
    const moved = await create({ _status: 'published' })
    await app.payload.update({
      collection: 'tiltak',
      id: moved.id,
      data: { slug: `flyttet-${moved.slug}` },
      ...write,
    })
    const data = await exampleOf(app.payload, 'tiltak')
    const refused = await send('POST', 'tiltak', { ...data, slug: moved.slug })
    expect(refused).toMatchObject({ status: 409, body: { type: 'urn:tilflytting:problem:slugTaken' } })
  })

  it('copies an entry as a draft with an address and a story of its own', async () => {
    const doc = await create({ _status: 'published', slug: 'forelegget' })
    const { status, body } = await send('POST', `tiltak/${doc.id}/duplicate?draft=false`, {})
    expect(status).toBe(200)
    const { publisertForste, ...copy } = body.doc as unknown as Record<string, unknown>
    expect(publisertForste ?? null).toBeNull()
    expect(copy).toMatchObject({
      _status: 'draft',
      slug: 'forelegget-2',
      arbeidsflyt: 'kladd',
      lagring: 1,
      tidligereSlugs: [],
    })
  })

  it('refuses a period that ends before it begins', async () => {
    await expect(create({ perioder: [{ fra: 2012, til: 2008 }] })).rejects.toThrow()
  })

  it('refuses links that are not web addresses', async () => {
    await expect(create({ lenker: [{ tekst: 'x', url: 'javascript:alert(1)' }] })).rejects.toThrow()
  })
})

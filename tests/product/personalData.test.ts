import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { asAdministrator } from '../helpers/asAdministrator.ts'
import { type Product, startProductIn } from '../helpers/startProductIn.ts'

let folder: string
let product: Product
let cookie: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tilflytting-'))
  const databaseUri = `file:${path.join(folder, 'test.db')}`
  product = await startProductIn({ databaseUri, folder, logLevel: 'debug' })
  const answer = await send('/api/users/login', product.admin)
  cookie = String(answer.headers.get('set-cookie')).split(';')[0] ?? ''
})
afterAll(async () => {
  await product?.close()
  await rm(folder, { recursive: true, force: true })
})

const send = (address: string, body: unknown) =>
  fetch(`${product.url}${address}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: cookie ?? '' },
    body: JSON.stringify(body),
  })
const textAt = async (address: string) =>
  (await fetch(`${product.url}${address}`, { headers: { cookie } })).text()

/** An invented person in every place of a document where one may stand. */
const person = /Prøvenes|prøvenes|provenes|99\s?88\s?77\s?66|99887766/i
const document = `Fagområde: Tilflytting

Naustvertene

I Lom kommune tar Kari Prøvenes imot alle som kommer, ring 99 88 77 66.

Målgrupper
- Barnefamilier

Resultater
Ti familier kom. Spør kari.provenes@eksempel.no om tallene.

Prosjektleder Kari Prøvenes, tlf. 99887766

Kontakt
Kari Prøvenes, kari.provenes@eksempel.no`

/** What is public, exported or kept in the open of an entry at this address. */
const places = (slug: string): string[] => [
  `/v1/tiltak/${slug}`,
  '/v1/tiltak?perSide=100',
  `/tiltak/${slug}`,
  '/tiltak',
  '/tiltak.atom',
  '/sitemap.xml',
  '/api/tiltak/eksport?format=json',
  '/api/tiltak/eksport?format=csv&full=true',
]

it('a person in a document reaches no public page, search, API, export, snapshot or log', async () => {
  const form = new FormData()
  form.append('fil', new Blob([document]), 'naustvertene_kari_provenes.txt')
  const uploaded = await fetch(`${product.url}/api/forslag/les-inn`, {
    method: 'POST',
    headers: { cookie },
    body: form,
  })
  const { rows } = JSON.parse((await uploaded.text()).trim().split('\n').at(-1) ?? '')
  const id = rows[0].forslag
  const review = JSON.parse(await textAt(`/api/forslag/${id}/gjennomgang`))
  expect(review.harPersonopplysninger).toBe(true)
  expect(JSON.stringify(review)).not.toMatch(person)
  for (const address of [`/admin/collections/forslag/${id}`, `/api/forslag/${id}?depth=0`])
    expect(await textAt(address), address).not.toMatch(person)
  const shown = await textAt(`/api/forslag/${id}/gjennomgang?vis=personopplysninger`)
  expect(shown).toMatch(person)

  const accepted = await (
    await send(`/api/forslag/${id}/godta`, { medApne: true, lagring: review.lagring })
  ).json()
  const { save } = await asAdministrator(product)
  const entry = await save(`tiltak/${accepted.ble.id}`, { _status: 'published' }, 'PATCH')
  const slug = String(entry.slug)
  await expect.poll(() => textAt(`/v1/tiltak/${slug}`), { timeout: 20_000 }).toContain('Naustvertene')

  for (const address of places(slug)) expect(await textAt(address), address).not.toMatch(person)
  expect(await textAt('/v1/tiltak?q=Naustvertene')).toContain(slug)
  for (const query of ['Prøvenes', '99887766', 'kari.provenes'])
    expect(await textAt(`/v1/tiltak?q=${encodeURIComponent(query)}`), query).not.toContain(slug)
  for (const file of await readdir(folder))
    if (/\.(json|br|gz|snapshot)$/.test(file))
      expect(await readFile(path.join(folder, file), 'utf8')).not.toMatch(person)
  expect(product.said()).not.toMatch(person)
})

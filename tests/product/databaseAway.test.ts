import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type DatabaseDoor, databaseDoor } from '../helpers/databaseDoor.ts'
import { type Product, startProductIn } from '../helpers/startProductIn.ts'

const database = `away-${randomUUID()}`
const patience = { timeout: 60_000, interval: 250 }

let door: DatabaseDoor
let folder: string
let product: Product

const health = async () => (await fetch(`${product.url}/helse`)).json()
const visit = (address: string, headers: Record<string, string> = {}) =>
  fetch(`${product.url}${address}`, { headers, redirect: 'manual' })
const logIn = () =>
  fetch(`${product.url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(product.admin),
  })
const titles = async (): Promise<string[]> => {
  const { tiltak } = (await (await visit('/v1/tiltak')).json()) as { tiltak: { tittel: string }[] }
  return tiltak.map(({ tittel }) => tittel)
}

/** As another process would: past the product, and past the door. */
async function renameOneTo(tittel: string): Promise<void> {
  const client = await new MongoClient(inject('mongodbUri')).connect()
  await client.db(database).collection('tiltak').updateOne({ _status: 'published' }, { $set: { tittel } })
  await client.close()
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tilflytting-'))
  door = await databaseDoor(inject('mongodbUri'), database)
  const first = await startProductIn({ databaseUri: door.uri, folder })
  await first.close()
  await door.shut()
  product = await startProductIn({ databaseUri: door.uri, folder })
})
afterAll(async () => {
  await product?.close()
  await rm(folder, { recursive: true, force: true })
})

describe('a start without the database', () => {
  it('serves visitors the catalogue that was kept on disk, and says so', async () => {
    expect(product.said()).toContain('Får ikke kontakt med MongoDB')
    expect(await titles()).toHaveLength(4)
    expect((await visit('/tiltak')).status).toBe(200)
    expect(await health()).toMatchObject({
      database: 'borte',
      redaksjon: 'stengt',
      katalog: { fra: 'disken' },
    })
    expect((await visit('/helse/klar')).status).toBe(200)
  })

  it.each([
    ['nb', 'Databasen svarer ikke'],
    ['nn', 'Databasen svarer ikkje'],
    ['en', 'The database does not answer'],
  ])('tells editors in their language (%s), and when to try again', async (language, words) => {
    const headers = { 'accept-language': language }
    const page = await visit('/admin', headers)
    expect([page.status, page.headers.get('retry-after')]).toEqual([503, '5'])
    expect(await page.text()).toContain(words)
    const answer = await visit('/api/tiltak', headers)
    expect(answer.status).toBe(503)
    expect(await answer.json()).toMatchObject({
      status: 503,
      errors: [{ message: expect.stringContaining(words) }],
    })
  })

  it('opens the editorial half by itself when the database answers', async () => {
    await renameOneTo('Omdøpt mens databasen var borte')
    await door.open()
    await expect
      .poll(health, patience)
      .toMatchObject({ database: 'svarer', redaksjon: 'åpen', katalog: { fra: 'databasen' } })
    expect(await titles()).toContain('Omdøpt mens databasen var borte')
    expect((await logIn()).status).toBe(200)
    expect((await visit('/admin/login')).status).toBe(200)
  })
})

describe('a database that disappears', () => {
  it('is told of, while visitors see what they saw', async () => {
    await door.shut()
    await expect.poll(health, patience).toMatchObject({ database: 'borte', redaksjon: 'stengt' })
    expect(await titles()).toContain('Omdøpt mens databasen var borte')
    expect((await visit('/admin')).status).toBe(503)
    expect((await logIn()).status).toBe(503)
    // Long enough for the driver to give up following: what it lost for a moment it finds again by itself.
    await expect.poll(product.said, patience).toContain('are not followed')
  })

  it('is taken up again where it was left, changes of other processes included', async () => {
    await renameOneTo('Omdøpt av en annen')
    await door.open()
    await expect.poll(health, patience).toMatchObject({ database: 'svarer', redaksjon: 'åpen' })
    expect((await logIn()).status).toBe(200)
    await expect.poll(titles, patience).toContain('Omdøpt av en annen')
    await renameOneTo('Omdøpt en gang til')
    await expect.poll(titles, patience).toContain('Omdøpt en gang til')
  })
})

import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CatalogueContent } from '../../../../src/catalogue/content.ts'
import { createCatalogue } from '../../../../src/catalogue/createCatalogue.ts'
import { makeEdition } from '../../../../src/public/open-data/editions/makeEdition.ts'
import { anEntry } from '../../catalogue/example/make.ts'
import { exampleContent } from '../../catalogue/exampleContent.ts'
import { type PublicServer, servePublic } from '../servePublic.ts'

const address = 'https://katalog.example'
let folder: string
let server: PublicServer
const freeze = (day: string, content: CatalogueContent) =>
  makeEdition(folder, day, { catalogue: createCatalogue(content), address })

const [first, second, ...rest] = exampleContent.tiltak
const later: CatalogueContent = {
  ...exampleContent,
  tiltak: [
    ...(first ? [{ ...first, tittel: 'Åpnere dører i Steinkjer' }] : []),
    ...rest,
    anEntry('helt-ny', { tittel: 'Helt ny' }),
  ],
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'utgaver-'))
  await freeze('2026-01-01', exampleContent)
  await freeze('2026-02-01', later)
  server = await servePublic(later, { editionsFolder: folder, origin: address })
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

describe('an edition', () => {
  it('tells what came, changed and left since the one before, by id', async () => {
    const edition = JSON.parse(await readFile(path.join(folder, '2026-02-01', 'utgave.json'), 'utf8'))
    expect(edition).toMatchObject({
      forrige: '2026-01-01',
      antall: later.tiltak.length,
      endringer: {
        nye: [{ id: 'id-helt-ny', tittel: 'Helt ny' }],
        endret: [{ id: first?.id, tittel: 'Åpnere dører i Steinkjer' }],
        trukket: [{ id: second?.id, tittel: second?.tittel }],
      },
    })
  })

  it('has checksums that fit its files', async () => {
    const sums = (await readFile(path.join(folder, '2026-02-01', 'SHA256SUMS'), 'utf8')).trim().split('\n')
    expect(sums.map((line) => line.split('  ')[1])).toEqual([
      'tiltak.json',
      'tiltak.csv',
      'tiltak.xlsx',
      'tiltak.ttl',
      'ordlister.ttl',
    ])
    for (const line of sums) {
      const [sum, name = ''] = line.split('  ')
      const file = await readFile(path.join(folder, '2026-02-01', name))
      expect(createHash('sha256').update(file).digest('hex')).toBe(sum)
    }
  })

  it('is never made over one that is there, and leaves nothing half-made', async () => {
    const file = path.join(folder, '2026-01-01', 'tiltak.json')
    const before = await readFile(file)
    expect(await freeze('2026-01-01', later)).toBeNull()
    expect((await readFile(file)).equals(before)).toBe(true)
    const broken = { ...createCatalogue(later), content: { ...later, tiltak: null as never } }
    await expect(makeEdition(folder, '2026-03-01', { catalogue: broken, address })).rejects.toThrow()
    expect((await readdir(folder)).sort()).toEqual(['2026-01-01', '2026-02-01'])
    expect((await stat(file)).mode & 0o222).toBe(0)
  })

  it('made twice at once is made once', async () => {
    const made = await Promise.all([freeze('2026-04-01', later), freeze('2026-04-01', later)])
    expect(made.filter((edition) => edition !== null)).toHaveLength(1)
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([])
    const edition = JSON.parse(await readFile(path.join(folder, '2026-04-01', 'utgave.json'), 'utf8'))
    expect(edition.filer).toHaveLength(5)
    await rm(path.join(folder, '2026-04-01'), { recursive: true })
  })
})

describe('to visitors', () => {
  it('files of an edition may be kept for good, and nothing else is served from there', async () => {
    const answer = await server.get('/data/utgaver/2026-01-01/tiltak.json')
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    const file = await readFile(path.join(folder, '2026-01-01', 'tiltak.json'), 'utf8')
    expect(await answer.text()).toBe(file)
    for (const path of [
      '/data/utgaver/2026-01-01/..%2F..%2Fetc',
      '/data/utgaver/2026-01-01/hemmelig',
      '/data/utgaver/2020-01-01/tiltak.json',
      '/data/utgaver/..%2F2026-01-01/tiltak.json',
    ])
      expect((await server.get(path)).status).toBe(404)
  })

  it.each(['/data', '/nn/data'])(
    '%s lists the editions, newest first, with sums and changes',
    async (page) => {
      const text = await (await server.get(page)).text()
      expect(text.indexOf('/data/utgaver/2026-02-01/tiltak.csv')).toBeLessThan(
        text.indexOf('/data/utgaver/2026-01-01/tiltak.csv'),
      )
      expect(text).toContain('Åpnere dører i Steinkjer')
      expect(text).toContain('SHA-256')
    },
  )

  it('a new edition shows at once, also in the description for data catalogues', async () => {
    await server.get('/data')
    await freeze('2026-05-01', later)
    expect(await (await server.get('/data')).text()).toContain('/data/utgaver/2026-05-01/tiltak.csv')
    expect(await (await server.get('/data.ttl')).text()).toContain('/data/utgaver/2026-05-01/tiltak.csv')
    expect((await (await server.get('/data.json')).json()).utgaver[0].dato).toBe('2026-05-01')
  })
})

import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { snapshotFile, writeSnapshot } from '../../../src/release/snapshotFile.ts'
import { exampleContent } from '../catalogue/exampleContent.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'utgave-'))
})
afterAll(() => rm(folder, { recursive: true }))

const databaseUri = 'mongodb://127.0.0.1:1/borte?replicaSet=rs0'
const command = (more: Record<string, string> = {}) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const env: NodeJS.ProcessEnv = {
      PATH: process.env.PATH ?? '',
      NODE_ENV: 'test',
      PAYLOAD_SECRET: 'a-secret-that-signs-nothing-in-this-test',
      DATABASE_URI: databaseUri,
      DATA_DIR: folder,
      SERVER_URL: 'https://katalog.example',
      ...more,
    }
    execFile(process.execPath, ['--import', 'tsx', 'src/cli/edition.ts'], { env }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    )
  })

it('freezes what was last published, though the database is away, once a day', async () => {
  expect(await command()).toMatchObject({ code: 1, err: expect.stringContaining('ingen katalog') })
  await writeSnapshot(snapshotFile({ DATA_DIR: folder, DATABASE_URI: databaseUri }), exampleContent)

  const { code, out, err } = await command()
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain(`${exampleContent.tiltak.length} tiltak`)
  const [day = ''] = await readdir(path.join(folder, 'utgaver'))
  expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  const turtle = await readFile(path.join(folder, 'utgaver', day, 'tiltak.ttl'), 'utf8')
  expect(turtle).toContain('<https://katalog.example/tiltak/apne-dorer-i-steinkjer>')

  expect(await command()).toMatchObject({ code: 1, err: expect.stringContaining(`${day} finnes alt`) })
})

it('says in one sentence what is wrong with the configuration', async () => {
  const { code, err } = await command({ PAYLOAD_SECRET: 'kort' })
  expect([code, err.trim()]).toEqual([1, 'Oppsettet kan ikke brukes: PAYLOAD_SECRET må ha minst 32 tegn.'])
})

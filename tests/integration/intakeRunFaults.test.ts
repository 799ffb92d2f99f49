import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { commitTransaction, createLocalReq, initTransaction, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleDocument } from '../../bench/intake/exampleDocument.ts'
import { fileSource } from '../../src/cli/intake/fileSource.ts'
import { rowsInWords } from '../../src/cli/intake/rowsInWords.ts'
import { readKnowledge } from '../../src/editorial/intake/readKnowledge.ts'
import { planRun } from '../../src/editorial/intake/runs/planRun.ts'
import { rowsOf } from '../../src/editorial/intake/runs/runReport.ts'
import { startRun } from '../../src/editorial/intake/runs/startRun.ts'
import { writeRun } from '../../src/editorial/intake/runs/writeRun.ts'
import { createSourceReader } from '../../src/intake/createSourceReader.ts'
import { runIntake } from '../helpers/intakeCommand.ts'
import { startTestApp, type TestApp } from '../helpers/startTestApp.ts'

let app: TestApp
let req: PayloadRequest

beforeAll(async () => {
  app = await startTestApp()
  req = await createLocalReq({}, app.payload)
})
afterAll(() => app.close())

const how = { pagination: false, depth: 0, draft: false, overrideAccess: true } as const
/** Files of invented documents in a folder of their own. */
const invent = async (name: string, numbers: readonly number[]): Promise<string[]> => {
  const folder = path.join(app.folder, name)
  await mkdir(folder)
  const files = numbers.map((number) => path.join(folder, `${number}.txt`))
  for (const [at, file] of files.entries()) await writeFile(file, exampleDocument(numbers[at] ?? 0))
  return files
}
const from = (first: number, count: number) => Array.from({ length: count }, (_, at) => first + at)
/** The names of the source documents that proposals rest on, once for each proposal. */
const proposed = async (): Promise<string[]> => {
  const { docs } = await app.payload.find({ collection: 'forslag', ...how, depth: 1 })
  return docs.map(({ kildedokument }) => (kildedokument as { navn: string }).navn).sort()
}

describe('a file of a run', () => {
  it('that is gone when its turn to be written comes is refused, and costs the others nothing', async () => {
    const files = await invent('borte', [1, 2, 3])
    const sources = [...files, path.join(app.folder, 'borte', 'aldri.txt')].map(fileSource)
    const reader = createSourceReader(await readKnowledge(req))
    const plan = await planRun(sources, { reader }, req)
    expect(plan.rows.map(({ utfall }) => utfall)).toEqual(['forslag', 'forslag', 'forslag', 'avvist'])
    await rm(files[1] ?? '')
    const run = await startRun(plan, { navn: 'Borte' }, req)
    const written = await writeRun(sources, { payload: app.payload, user: null, run, reader })
    expect(rowsOf(written).map(({ utfall, feil }) => [utfall, ...feil.map(({ code }) => code)])).toEqual([
      ['forslag'],
      ['avvist', 'document-unavailable'],
      ['forslag'],
      ['avvist', 'document-unavailable'],
    ])
    expect(written.status).toBe('ferdig')
    expect(await proposed()).toEqual(['1.txt', '3.txt'])
  })
})

describe('a picture that a table names', () => {
  it('and the catalogue has not, is told of by its address, before and after it is written', async () => {
    const bilder = [{ url: '/media/li.png', alt: 'Ei li', kreditering: null, lisens: null }]
    const bytes = new TextEncoder().encode(JSON.stringify([{ tittel: 'Lia lyser', bilder }]))
    const sources = [{ name: 'annen-katalog.json', read: async () => bytes }]
    const reader = createSourceReader(await readKnowledge(req))
    const plan = await planRun(sources, { reader }, req)
    const missing = [{ code: 'picture-missing', place: '/media/li.png', facts: {} }]
    expect(plan.rows).toMatchObject([{ utfall: 'forslag', feil: missing }])
    expect(rowsInWords(plan.rows, 'nn').at(-1)).toContain('Biletet /media/li.png finst ikkje i katalogen')
    const run = await startRun(plan, { navn: 'Bilete' }, req)
    const written = await writeRun(sources, { payload: app.payload, user: null, run, reader })
    expect(rowsOf(written)).toMatchObject([{ utfall: 'forslag', feil: missing }])
  })
})

/** The next commit is given up once, as MongoDB gives up one of two transactions that want the same. */
const conflictOnce = (): void => {
  const { db } = app.payload
  const commit = db.commitTransaction
  db.commitTransaction = async (id) => {
    db.commitTransaction = commit
    await db.rollbackTransaction(await id)
    throw Object.assign(new Error('WriteConflict'), { hasErrorLabel: () => true })
  }
}

describe('a batch that is tried again', () => {
  it('points at no proposal that was never kept', async () => {
    const before = await proposed()
    const files = await invent('konflikt', [200, 210, 220])
    const sources = files.map(fileSource)
    const reader = createSourceReader(await readKnowledge(req))
    const run = await startRun(await planRun(sources, { reader }, req), { navn: 'Konflikt' }, req)
    conflictOnce()
    await writeRun(sources, { payload: app.payload, user: null, run, reader })
    expect((await proposed()).filter((name) => !before.includes(name))).toEqual([
      '200.txt',
      '210.txt',
      '220.txt',
    ])
    const { docs } = await app.payload.find({ collection: 'forslag', ...how })
    const pointedAt = docs.flatMap(({ koblinger }) => (koblinger ?? []).map(({ motForslag }) => motForslag))
    expect(pointedAt.filter(Boolean).length).toBeGreaterThan(0)
    expect(pointedAt.filter((id) => id && !docs.some((known) => known.id === id))).toEqual([])
  })
})

describe('two commands that write the same files at once', () => {
  it('make one proposal of each document between them', async () => {
    const before = await proposed()
    await invent('samtidig', from(100, 30))
    const write = () => runIntake(['write', path.join(app.folder, 'samtidig'), '--submit'])
    const outcomes = await Promise.all([write(), write()])
    expect(outcomes.map(({ code, err }) => [code, err.includes('avbrutt')])).toEqual([
      [0, false],
      [0, false],
    ])
    const names = (await proposed()).filter((name) => !before.includes(name))
    expect(names).toEqual(from(100, 30).map((number) => `${number}.txt`))
  }, 600_000)
})

if (process.env.TEST_DATABASE !== 'mongodb')
  describe('a disk that is full', () => {
    it('is told of when a transaction is committed, and holds up no one after', async () => {
      const within = await createLocalReq({}, app.payload)
      await initTransaction(within)
      const { sessions } = app.payload.db as unknown as {
        sessions: Record<string, { db: { run: (sql: string) => Promise<unknown> } }>
      }
      const { db } = sessions[String(await within.transactionID)] ?? {}
      // A commit can be made to fail on any disk: a key that points nowhere, looked at last.
      await db?.run('PRAGMA defer_foreign_keys = ON')
      await db?.run("update forslag set kildedokument_id = 'ingen'")
      await expect(commitTransaction(within)).rejects.toThrow(/FOREIGN KEY/)
      const made = await app.payload.create({
        collection: 'kildedokumenter',
        data: { navn: 'etter.txt', sha256: 'etter' },
        ...how,
      })
      expect(made.navn).toBe('etter.txt')
    })
  })

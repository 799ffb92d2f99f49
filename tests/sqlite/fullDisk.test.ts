import { mkdir, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { exampleDocument } from '../../bench/intake/exampleDocument.ts'
import { runIntake } from '../helpers/intakeCommand.ts'
import { startTestApp, type TestApp } from '../helpers/startTestApp.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const names = Array.from({ length: 60 }, (_, at) => `${at + 100}.txt`)

/** The names of the source documents that proposals rest on, once for each proposal. */
const proposed = async (): Promise<string[]> => {
  const how = { pagination: false, depth: 1, draft: false, overrideAccess: true } as const
  const { docs } = await app.payload.find({ collection: 'forslag', ...how })
  return docs.map(({ kildedokument }) => (kildedokument as { navn: string }).navn).sort()
}

it('a full disk stops a run with a sentence, and the same command goes on when there is room', async () => {
  const folder = path.join(app.folder, 'fullt')
  await mkdir(folder)
  for (const [at, name] of names.entries()) await writeFile(path.join(folder, name), exampleDocument(at))
  const args = ['write', folder, '--submit', '--lang', 'nn']
  // An empty log, and less room for it than the run needs.
  const { client } = app.payload.db as unknown as SQLiteAdapter
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  expect((await stat(path.join(app.folder, 'test.db-wal'))).size).toBe(0)

  const cut = await runIntake(args, { env: { LOG_LEVEL: 'silent' }, fileBlocks: 1024 })

  expect(cut.code).toBe(1)
  expect(cut.err).toContain('Databasen kan ikkje skrivast til')
  expect(cut.err).not.toContain('    at ')
  const { code, out } = await runIntake(args)
  expect([code, out]).toEqual([0, expect.stringContaining('60 dokument: 60 nye forslag')])
  expect(await proposed()).toEqual(names)
}, 600_000)

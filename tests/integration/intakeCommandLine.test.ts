import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleDocument } from '../../bench/intake/exampleDocument.ts'
import { runIntake, startIntake } from '../helpers/intakeCommand.ts'
import { startTestApp, type TestApp } from '../helpers/startTestApp.ts'

let app: TestApp
let folder = ''

beforeAll(async () => {
  app = await startTestApp()
  folder = path.join(app.folder, 'dokumenter')
  await mkdir(folder)
  for (let number = 0; number < 60; number++)
    await writeFile(path.join(folder, `${number}.txt`), exampleDocument(number))
})
afterAll(() => app.close())

const run = (...args: string[]) => runIntake(args)
const killWhenItSays = async (words: string, ...args: string[]): Promise<void> => {
  // Each batch in a process of its own: the kill comes before the last one.
  const child = startIntake(args, { env: { INTAKE_MEMORY_MB: '1' } })
  const ended = once(child, 'exit')
  for await (const part of child.stderr)
    if (String(part).includes(words)) {
      process.kill(-Number(child.pid), 'SIGKILL')
      break
    }
  await ended
}
const count = async (collection: 'forslag' | 'innlesinger') =>
  (await app.payload.count({ collection, overrideAccess: true })).totalDocs

describe('intake write', () => {
  it('is a trial that writes nothing, and fails when it is not as expected', async () => {
    const { code, out } = await run('write', folder, '--expect-documents', '61', '--lang', 'nn')
    expect(code).toBe(1)
    expect(out).toContain('60 dokument: 60 nye forslag')
    expect(out).toContain('Venta 61 dokument, fann 60.')
    expect(await count('innlesinger')).toBe(0)
  }, 600_000)

  it('goes on where it was killed: the same run, and nothing twice', async () => {
    await killWhenItSays('Skriver 20 av', 'write', folder, '--submit', '--name', 'Avbrutt')
    const written = await count('forslag')
    expect(written).toBeGreaterThanOrEqual(20)
    expect(written).toBeLessThan(60)
    const { code, out } = await run('write', folder, '--submit')
    expect([code, out]).toEqual([0, expect.stringContaining('60 dokumenter: 60 nye forslag')])
    expect([await count('forslag'), await count('innlesinger')]).toEqual([60, 1])
    const { docs } = await app.payload.find({
      collection: 'forslag',
      pagination: false,
      depth: 1,
      draft: false,
      overrideAccess: true,
      select: { kildedokument: true },
    })
    const sources = docs.map(({ kildedokument }) => (kildedokument as { navn: string }).navn)
    expect(new Set(sources).size).toBe(60)
  }, 600_000)

  it('tells of the run, and undoes it', async () => {
    const report = JSON.parse((await run('report', 'Avbrutt', '--json')).out)
    expect(report).toMatchObject({ navn: 'Avbrutt', status: 'ferdig', av: null })
    expect(report.dokumenter).toHaveLength(60)
    const { code, out } = await run('revert', 'Avbrutt')
    expect([code, out]).toEqual([0, '60 dokumenter er tatt ut igjen.\n'])
    expect(await count('forslag')).toBe(0)
  }, 600_000)
})

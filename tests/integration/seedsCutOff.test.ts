import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadSeeds } from '../../src/editorial/seeds/loadSeeds.ts'
import { startTestApp, type TestApp } from '../helpers/startTestApp.ts'

let app: TestApp

beforeAll(async () => {
  app = await startTestApp()
})

afterAll(() => app.close())

/** Loads the seeds in a process that is killed as soon as it has told of `step`. */
const loadUntil = async (step: string) => {
  const args = ['--conditions=production', '--import', 'tsx', 'tests/helpers/loadSeedsInChild.ts']
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  for await (const line of createInterface({ input: child.stdout })) if (line === step) child.kill('SIGKILL')
  expect(await ended).toEqual([null, 'SIGKILL'])
}

const count = async (collection: 'kommuner' | 'tiltak' | 'forslag' | 'sider') =>
  (await app.payload.count({ collection, overrideAccess: true })).totalDocs

test('a load whose process is killed is completed by the next, in the same run', async () => {
  await loadUntil('documents 2')
  expect([await count('kommuner'), await count('sider')]).toEqual([357, 0])

  const report = await loadSeeds(app.payload)
  expect(report).toMatchObject({ issues: [], kept: [] })
  expect(report.collections.kommuner).toEqual({ created: 0, updated: 0, unchanged: 357 })
  expect([await count('tiltak'), await count('forslag'), await count('sider')]).toEqual([4, 5, 6])
  const runs = await app.payload.find({
    collection: 'innlesinger',
    depth: 0,
    draft: false,
    overrideAccess: true,
  })
  expect(runs.docs).toEqual([
    expect.objectContaining({ status: 'ferdig', antallDokumenter: 5, antallForslag: 5 }),
  ])
}, 400_000)

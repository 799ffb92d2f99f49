import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { WorkflowState } from '../../src/domain/workflow.ts'
import { startTestApp, type TestApp } from '../helpers/startTestApp.ts'
import { exampleOf } from '../integration/access/examples.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const write = { collection: 'tiltak', overrideAccess: true, depth: 0 } as const

const anEntry = async () =>
  app.payload.create({ ...write, data: (await exampleOf(app.payload, 'tiltak')) as never, draft: true })

const inState = async (state: WorkflowState, draft: boolean) => {
  const where = { arbeidsflyt: { equals: state } }
  const { docs } = await app.payload.find({ ...write, where, draft, pagination: false })
  return docs.map(({ id }) => id)
}

// On SQLite a migration did it once.
it('entries of before the workflow get the state they are in at the next start, versions too', async () => {
  const { id: draft } = await anEntry()
  const { id: underReview } = await anEntry()
  const { id: published } = await anEntry()
  await app.payload.update({ ...write, id: published, data: { _status: 'published' } })
  const { connection } = app.payload.db as unknown as MongooseAdapter
  const versions = connection.collection('_tiltak_versions')
  await connection.collection('tiltak').updateMany({}, { $unset: { arbeidsflyt: 1 } })
  await versions.updateMany({}, { $unset: { 'version.arbeidsflyt': 1 } })
  const newest = {
    latest: true,
    'version.tittel': (await app.payload.findByID({ ...write, id: underReview, draft: true })).tittel,
  }
  await versions.updateMany(newest, { $set: { 'version.arbeidsflyt': 'tilVurdering' } })

  await app.payload.db.connect?.()

  expect(await inState('publisert', false)).toEqual([published])
  expect(await inState('kladd', false)).toEqual(expect.arrayContaining([draft]))
  expect(await inState('publisert', true)).toEqual([published])
  expect(await inState('kladd', true)).toEqual([draft])
  expect(await inState('tilVurdering', true)).toEqual([underReview])
})

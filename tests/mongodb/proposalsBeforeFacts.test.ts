import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../helpers/startTestApp.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

// On SQLite a migration did it once.
it('proposals of before reasons were facts get them as facts at the next start', async () => {
  const how = { collection: 'forslag', overrideAccess: true, depth: 0 } as const
  const { id } = await app.payload.create({ ...how, data: { tittel: 'Bygdeglede', status: 'ny' } })
  const { connection } = app.payload.db as unknown as MongooseAdapter
  await connection.collection('forslag').updateOne(
    { tittel: 'Bygdeglede' },
    {
      $set: {
        apne: [
          { linje: 3, tekst: 'Bygdefolk', avgjort: false, merknad: 'Kanskje: alle' },
          { linje: null, tekst: 'Lagt til: 2012', avgjort: true, merknad: 'Sto i avisen.' },
        ],
        lesning: { personopplysninger: [{ linje: 4, type: 'navn', tekst: 'Kari Prøve' }] },
        koblinger: [{ type: 'sammeSom', tilstand: 'foreslatt', grunn: 'Samme tittel som «Bygdeglede»' }],
      },
    },
  )

  await app.payload.db.connect?.()

  expect(await app.payload.findByID({ ...how, id })).toMatchObject({
    apne: [
      { linje: 3, tekst: 'Bygdefolk', merknad: null },
      { tekst: '2012', endring: 'lagtTil', merknad: 'Sto i avisen.' },
    ],
    koblinger: [{ type: 'sammeSom', grunner: [{ kode: 'sammeTittel' }] }],
    lesning: { personopplysninger: [{ linje: 4, type: 'navn', tekst: '' }] },
  })
})

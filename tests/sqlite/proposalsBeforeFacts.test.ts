import { type SQLiteAdapter, sql } from '@payloadcms/db-sqlite'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { down, up } from '../../src/migrations/20261126_100657_fakta.ts'
import { startTestApp, type TestApp } from '../helpers/startTestApp.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

// On MongoDB it is done at the start.
it('proposals of before reasons were facts get them as facts by the migration', async () => {
  const how = { collection: 'forslag', overrideAccess: true, depth: 0 } as const
  const { id } = await app.payload.create({
    ...how,
    data: {
      tittel: 'Bygdeglede',
      status: 'ny',
      apne: [
        { linje: 3, tekst: 'Bygdefolk', merknad: 'Kanskje: alle' },
        { tekst: 'Lagt til: 2012', avgjort: true, merknad: 'Sto i avisen.' },
      ],
      koblinger: [{ type: 'sammeSom', tilstand: 'foreslatt' }],
      lesning: { personopplysninger: [{ linje: 4, type: 'navn', tekst: 'Kari Prøve' }] },
    },
  })
  const { drizzle } = app.payload.db as unknown as SQLiteAdapter
  const migration = {
    db: drizzle as never,
    payload: app.payload,
    req: await createLocalReq({}, app.payload),
  }
  await down(migration)
  await drizzle.run(sql`UPDATE forslag_koblinger SET grunn = 'Samme tittel som «Bygdeglede»';`)

  await up(migration)

  expect(await app.payload.findByID({ ...how, id })).toMatchObject({
    apne: [
      { linje: 3, tekst: 'Bygdefolk', merknad: null },
      { tekst: '2012', endring: 'lagtTil', merknad: 'Sto i avisen.' },
    ],
    koblinger: [{ type: 'sammeSom', grunner: [{ kode: 'sammeTittel' }] }],
    lesning: { personopplysninger: [{ linje: 4, type: 'navn', tekst: '' }] },
  })
})

import { Router } from 'express'
import type { Payload } from 'payload'
import { currentCatalogue } from '../catalogue/currentCatalogue.ts'

interface Pingable {
  connection?: { db?: { command(command: object): Promise<unknown> } }
  client?: { execute(sql: string): Promise<unknown> }
}

/** Asks the database itself: MongoDB with the driver's ping, SQLite with a query. */
async function databaseAnswers({ db }: Payload): Promise<boolean> {
  const { connection, client } = db as unknown as Pingable
  try {
    await (connection ? connection.db?.command({ ping: 1 }) : client?.execute('select 1'))
    return true
  } catch {
    return false
  }
}

/** `/helse`: is the process up, and what does it stand on; `/helse/klar`: may it be sent visitors. */
export function health(payload: Payload): Router {
  const router = Router()
  const state = async () => {
    const catalogue = currentCatalogue().get()
    return {
      database: (await databaseAnswers(payload)) ? 'svarer' : 'borte',
      katalog: catalogue ? { versjon: catalogue.version, tiltak: catalogue.content.tiltak.length } : null,
    }
  }
  router.get('/helse', async (_req, res) => {
    res.set('Cache-Control', 'no-store').json({ status: 'oppe', ...(await state()) })
  })
  router.get('/helse/klar', async (_req, res) => {
    const now = await state()
    const ready = now.katalog !== null
    res
      .set('Cache-Control', 'no-store')
      .status(ready ? 200 : 503)
      .json({ status: ready ? 'klar' : 'ikke klar', ...now })
  })
  return router
}

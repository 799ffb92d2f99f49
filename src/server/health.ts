import { Router } from 'express'
import { currentCatalogue } from '../catalogue/currentCatalogue.ts'
import type { DoorState, EditorialDoor } from './editorialDoor.ts'

const said: Record<DoorState, { database: string; redaksjon: string }> = {
  open: { database: 'svarer', redaksjon: 'åpen' },
  opening: { database: 'svarer', redaksjon: 'åpner' },
  'database-away': { database: 'borte', redaksjon: 'stengt' },
}

/** `/helse`: is the process up, and what does it stand on; `/helse/klar`: may it be sent visitors. */
export function health(door: EditorialDoor): Router {
  const router = Router()
  const state = async () => {
    const catalogue = currentCatalogue().get()
    return {
      ...said[await door.state()],
      katalog: catalogue && {
        versjon: catalogue.version,
        tiltak: catalogue.content.tiltak.length,
        // Until the editorial half has opened, visitors get what was kept on disk.
        fra: door.half() ? 'databasen' : 'disken',
      },
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

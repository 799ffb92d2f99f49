import { Router } from 'express'
import type { Half } from '../half.ts'
import { thingRoutes } from './negotiation/thingRoutes.ts'

/** The catalogue for machines: things in every form, whole files, feeds. Comes before the pages. */
export const openData = (half: Half): Router => {
  const router = Router()
  router.use(thingRoutes(half))
  return router
}

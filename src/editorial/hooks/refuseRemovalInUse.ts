import type { CollectionBeforeDeleteHook } from 'payload'
import { fault } from '../fault.ts'
import type { FaultWord } from '../faultWords.ts'
import { countUses } from '../usage/countUses.ts'

/** What others refer to is not deleted; the sender is told how many do. */
export const refuseRemovalInUse =
  (word: Extract<FaultWord, 'termInUse' | 'placeInUse' | 'mediaInUse'>): CollectionBeforeDeleteHook =>
  async ({ collection, id, req }) => {
    const antall = await countUses(req, collection.slug, String(id))
    if (antall === 0) return
    const doc = (await req.payload.findByID({
      collection: collection.slug,
      id,
      depth: 0,
      overrideAccess: true,
      req,
    })) as { nb?: string; navn?: string; filename?: string }
    throw fault(req, 'conflict', word, { navn: doc.nb ?? doc.navn ?? doc.filename ?? '', antall })
  }

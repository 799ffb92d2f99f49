import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { announceChange } from '../announceChange.ts'

/** After a save and after a deletion: tell the public half that something it may show has changed. */
export const announceSave: CollectionAfterChangeHook = ({ collection, doc, req }) =>
  announceChange(req, { collection: collection.slug, id: String(doc.id) })

export const announceRemoval: CollectionAfterDeleteHook = ({ collection, id, req }) =>
  announceChange(req, { collection: collection.slug, id: String(id) })

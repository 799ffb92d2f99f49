import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, SanitizedCollectionConfig } from 'payload'
import { changedFields } from '../changedFields.ts'
import { eventVerb } from '../eventVerb.ts'
import { howSaved } from '../howSaved.ts'
import { idOf } from '../idOf.ts'
import { saidOf } from '../saying.ts'
import { type Event, writeEvent } from '../writeEvent.ts'

type Document = Record<string, unknown>

const titleOf = (doc: Document): string => String(doc.tittel ?? doc.nb ?? doc.navn ?? doc.filename ?? doc.id)

const about = (collection: SanitizedCollectionConfig, doc: Document) => ({
  samling: collection.slug,
  dokument: String(doc.id),
  tittel: titleOf(doc),
  eier: idOf(doc.opprettetAv),
})

/** Fields that documents store themselves; lists of others that refer to them are not theirs. */
const stored = (collection: SanitizedCollectionConfig, doc: Document): Document =>
  Object.fromEntries(
    collection.flattenedFields
      .filter(({ name, type }) => type !== 'join' && name in doc)
      .map(({ name }) => [name, doc[name]]),
  )

export const recordChange: CollectionAfterChangeHook = async ({
  collection,
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const event: Event = {
    ...about(collection, doc),
    handling: eventVerb(operation, doc, previousDoc, howSaved(req, collection.slug)),
    felter: operation === 'update' ? changedFields(stored(collection, doc), previousDoc ?? {}) : [],
    lagring: doc.lagring ?? null,
  }
  await writeEvent(req, { ...event, ...saidOf(req) })
}

export const recordRemoval: CollectionAfterDeleteHook = ({ collection, doc, req }) =>
  writeEvent(req, { ...about(collection, doc), handling: 'slettet' })

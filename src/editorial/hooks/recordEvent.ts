import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import { currentUser } from '../../access/currentUser.ts'
import { type EventVerb, eventVerb } from '../eventVerb.ts'

interface Event {
  samling: string
  dokument: string
  tittel: string
  handling: EventVerb
}

/** Within the same transaction as the change itself, so that neither exists without the other. */
const record = async (req: PayloadRequest, event: Event): Promise<void> => {
  if (req.context.withoutEvents) return
  await req.payload.create({
    collection: 'hendelser' as CollectionSlug,
    data: { ...event, bruker: currentUser(req)?.id ?? null, tidspunkt: new Date().toISOString() } as never,
    req,
    overrideAccess: true,
    depth: 0,
  })
}

const titleOf = (doc: Record<string, unknown>): string =>
  String(doc.tittel ?? doc.nb ?? doc.navn ?? doc.filename ?? doc.id)

export const recordChange: CollectionAfterChangeHook = async ({
  collection,
  doc,
  previousDoc,
  operation,
  req,
}) => {
  await record(req, {
    samling: collection.slug,
    dokument: String(doc.id),
    tittel: titleOf(doc),
    handling: eventVerb(operation, doc, previousDoc),
  })
}

export const recordRemoval: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  await record(req, {
    samling: collection.slug,
    dokument: String(id),
    tittel: titleOf(doc),
    handling: 'slettet',
  })
}

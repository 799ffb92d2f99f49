import type { PayloadRequest } from 'payload'
import { currentUser } from '../access/currentUser.ts'
import { isMachine } from '../access/isMachine.ts'
import type { EventVerb } from '../domain/eventVerbs.ts'

export interface Event {
  samling: string
  dokument: string
  tittel: string
  handling: EventVerb
  /** The word that came with it. */
  ord?: string | null
  /** Names of the fields that changed. */
  felter?: readonly string[]
  /** The number of the save, by which its version is found. */
  lagring?: number | null
  /** Id of the document's author, who may read it. */
  eier?: string | null
}

/** Adds to the timeline, in the transaction of the change itself: neither exists without the other. */
export async function writeEvent(req: PayloadRequest, event: Event): Promise<void> {
  if (req.context.withoutEvents) return
  await req.payload.create({
    collection: 'hendelser',
    data: {
      ...event,
      felter: event.felter?.length ? [...event.felter] : null,
      bruker: currentUser(req)?.id ?? null,
      maskin: isMachine(req),
      tidspunkt: new Date().toISOString(),
    },
    req,
    overrideAccess: true,
    depth: 0,
  })
}

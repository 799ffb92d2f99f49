import type { PayloadRequest } from 'payload'
import { currentUser } from '../../../access/currentUser.ts'
import type { Innlesinger } from '../../../generated/payload-types.ts'

/** Puts on the timeline what happened to a run as a whole. */
export async function recordRunEvent(
  { id, navn }: Innlesinger,
  handling: 'innlest' | 'innlesingAngret',
  req: PayloadRequest,
): Promise<void> {
  await req.payload.create({
    collection: 'hendelser',
    data: {
      handling,
      samling: 'innlesinger',
      dokument: id,
      tittel: navn,
      bruker: currentUser(req)?.id ?? null,
      tidspunkt: new Date().toISOString(),
    },
    depth: 0,
    draft: false,
    overrideAccess: true,
    req,
  })
}

import type { PayloadRequest } from 'payload'
import type { Innlesinger } from '../../../generated/payload-types.ts'

/** A run of the same documents that was interrupted before it was done; null when there is none. */
export async function findUnfinished(merke: string, req: PayloadRequest): Promise<Innlesinger | null> {
  const { docs } = await req.payload.find({
    collection: 'innlesinger',
    where: { merke: { equals: merke }, status: { in: ['venter', 'skriver', 'stoppet'] } },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
    draft: false,
    overrideAccess: true,
    joins: false,
    req,
  })
  return docs[0] ?? null
}

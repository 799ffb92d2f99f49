import type { PayloadRequest } from 'payload'
import type { Innlesinger } from '../../../generated/payload-types.ts'

/** A run by its id, or the newest by its name; null when there is none. */
export async function findRun(idOrName: string, req: PayloadRequest): Promise<Innlesinger | null> {
  const { docs } = await req.payload.find({
    collection: 'innlesinger',
    where: { or: [{ id: { equals: idOrName } }, { navn: { equals: idOrName } }] },
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

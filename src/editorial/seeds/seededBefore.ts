import type { PayloadRequest } from 'payload'
import type { Stored } from './decideRow.ts'
import { findDeleted } from './findDeleted.ts'

interface Before {
  stored: (Stored & { id: string }) | undefined
  deleted: boolean
}

/** What a seeded source document became: followed from its proposals, since editors may rename what came of them. */
export async function seededBefore(
  collection: 'tiltak' | 'ressurser',
  { name, title }: { name: string; title: string },
  req: PayloadRequest,
): Promise<Before> {
  const how = { depth: 0, overrideAccess: true, req } as const
  const { docs: proposals } = await req.payload.find({
    collection: 'forslag',
    where: { 'kildedokument.navn': { equals: name } },
    pagination: false,
    draft: false,
    ...how,
  })
  const ids = proposals.flatMap(({ tiltak, ressurs }) => (collection === 'tiltak' ? tiltak : ressurs) ?? [])
  const { docs } = await req.payload.find({
    collection,
    where: proposals.length > 0 ? { id: { in: ids } } : { tittel: { equals: title } },
    limit: 1,
    draft: true,
    trash: true,
    joins: false as never,
    ...how,
  })
  const stored = docs[0] as unknown as Before['stored']
  const deleted =
    !stored && (proposals.length > 0 || (await findDeleted(req.payload, collection, req)).has(title))
  return { stored, deleted }
}

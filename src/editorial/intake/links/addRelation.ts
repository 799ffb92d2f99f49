import type { PayloadRequest } from 'payload'
import type { Tiltak } from '../../../generated/payload-types.ts'
import { idOf } from '../../idOf.ts'

type Relation = NonNullable<Tiltak['relaterteTiltak']>[number]

/**
 * Adds a relation to an entry, once; to its draft where that is newer than what is published. Answers its save count
 * before and after.
 */
export async function addRelation(
  id: string,
  { type, tiltak }: Pick<Relation, 'type'> & { tiltak: string },
  req: PayloadRequest,
): Promise<{ before: number | null; after: number | null }> {
  const how = { collection: 'tiltak', id, depth: 0, overrideAccess: true, req } as const
  const entry = await req.payload.findByID({ ...how, draft: true, disableErrors: true })
  const before = entry?.lagring ?? null
  const relations = entry?.relaterteTiltak ?? []
  if (!entry || relations.some((one) => one.type === type && idOf(one.tiltak) === tiltak))
    return { before, after: before }
  const saved = await req.payload.update({
    ...how,
    data: { relaterteTiltak: [...relations, { type, tiltak }] },
    draft: entry._status === 'draft',
  })
  return { before, after: saved.lagring ?? null }
}

import type { PayloadRequest } from 'payload'
import type { Forslag, Tiltak } from '../../../generated/payload-types.ts'
import { addRelation } from '../links/addRelation.ts'
import { relationsOf } from '../links/relationsOf.ts'
import { takenChanges } from './takenChanges.ts'

interface Edition {
  /** The entry's id. */
  id: string
  fields: Readonly<Record<string, unknown>>
  /** To be added to the entry's internal notes. */
  notes: string | null
}

/**
 * Writes a new edition of a document into the entry that its earlier edition became: only what the source changed, and
 * what editors made of a field only where one has said so. A published entry stays published, a draft stays a draft.
 */
export async function writeEdition(
  forslag: Forslag,
  { id, fields, notes }: Edition,
  req: PayloadRequest,
): Promise<Tiltak> {
  const how = { collection: 'tiltak', id, depth: 0, overrideAccess: true, req } as const
  const { _status, interneNotater } = await req.payload.findByID({ ...how, draft: true })
  for (const { type, tiltak } of relationsOf(forslag).filter((one) => one.tiltak !== id))
    await addRelation(id, { type, tiltak: String(tiltak) }, req)
  return req.payload.update({
    ...how,
    data: {
      ...takenChanges(forslag, fields),
      ...(notes ? { interneNotater: [interneNotater, notes].filter(Boolean).join('\n\n') } : {}),
      ...(_status ? { _status } : {}),
    },
    draft: _status === 'draft',
  })
}

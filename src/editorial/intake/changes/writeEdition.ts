import type { PayloadRequest } from 'payload'
import type { Forslag, Tiltak } from '../../../generated/payload-types.ts'
import { addRelation } from '../links/addRelation.ts'
import { relationsOf } from '../links/relationsOf.ts'
import { unchangedByEditors } from './unchangedByEditors.ts'

/**
 * Writes a new edition of a document into the entry that its earlier edition became: only what the source changed and no
 * editor has touched. A published entry stays published, a draft stays a draft.
 */
export async function writeEdition(
  forslag: Forslag,
  { id, fields }: { id: string; fields: Readonly<Record<string, unknown>> },
  req: PayloadRequest,
): Promise<Tiltak> {
  const how = { collection: 'tiltak', id, depth: 0, overrideAccess: true, req } as const
  const { _status } = await req.payload.findByID({ ...how, draft: true })
  for (const { type, tiltak } of relationsOf(forslag))
    await addRelation(id, { type, tiltak: String(tiltak) }, req)
  return req.payload.update({
    ...how,
    data: { ...unchangedByEditors(forslag, fields), ...(_status ? { _status } : {}) },
    draft: _status === 'draft',
  })
}

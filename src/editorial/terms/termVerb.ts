import { Forbidden, type PayloadRequest } from 'payload'
import { hasRole } from '../../access/permissions.ts'
import type { Vocabulary } from '../../domain/vocabulary.ts'
import type { Aktiviteter } from '../../generated/payload-types.ts'

/** What every vocabulary's terms are, the same shape in all of them. */
export type StoredTerm = Pick<
  Aktiviteter,
  'id' | 'nb' | 'nn' | 'alternative' | 'skjulte' | 'status' | 'kode'
> & {
  overordnet?: unknown
  erstattetAv?: unknown
}

const as = (req: PayloadRequest, vocabulary: Vocabulary) =>
  ({ collection: vocabulary, depth: 0, draft: false, overrideAccess: true, req }) as const

/** Terms are the editors' to merge and retire. Throws Payload's Forbidden. */
export const requireEditor = (req: PayloadRequest): void => {
  if (!hasRole(req, 'redaktor')) throw new Forbidden(req.t)
}

/** Throws Payload's NotFound. */
export const findTerm = async (
  req: PayloadRequest,
  vocabulary: Vocabulary,
  id: string,
): Promise<StoredTerm> => req.payload.findByID({ ...as(req, vocabulary), id, joins: false as never })

export const saveTerm = async (
  req: PayloadRequest,
  vocabulary: Vocabulary,
  id: string,
  data: Partial<StoredTerm>,
): Promise<StoredTerm> => req.payload.update({ ...as(req, vocabulary), id, data: data as never })

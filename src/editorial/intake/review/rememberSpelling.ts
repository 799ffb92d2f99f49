import type { CollectionSlug, PayloadRequest } from 'payload'
import { hasRole } from '../../../access/permissions.ts'
import { fold } from '../../../domain/fold.ts'
import type { Fagomrader } from '../../../generated/payload-types.ts'
import type { Spelling } from './confirmedSpelling.ts'

const labels = ({ nb, nn, alternative, skjulte }: Fagomrader): string[] =>
  [nb, nn, ...(alternative ?? []), ...(skjulte ?? [])].map(fold)

/**
 * Makes a spelling lead to its term, in the next document and in search, as a hidden label. Answers whether it was
 * learnt: not when a term of the vocabulary has it already, nor when the asker may not change terms.
 */
export async function rememberSpelling(
  { ordliste, kode, skrivemate }: Spelling,
  req: PayloadRequest,
): Promise<boolean> {
  if (!hasRole(req, 'redaktor')) return false
  const collection = ordliste as CollectionSlug
  const how = { depth: 0, draft: false, overrideAccess: true, req } as const
  const { docs } = await req.payload.find({ collection, pagination: false, ...how })
  const terms = docs as unknown as Fagomrader[]
  const term = terms.find((one) => one.kode === kode)
  const folded = fold(skrivemate)
  if (!term || folded === '' || terms.some((one) => labels(one).includes(folded))) return false
  const skjulte = [...(term.skjulte ?? []), skrivemate]
  await req.payload.update({ collection, id: term.id, data: { skjulte } as never, ...how })
  return true
}

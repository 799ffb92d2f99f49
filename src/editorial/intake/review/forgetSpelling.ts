import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Fagomrader } from '../../../generated/payload-types.ts'
import type { Spelling } from './confirmedSpelling.ts'

/** Takes a hidden label from its term again; nothing happens when either is gone. */
export async function forgetSpelling(
  { ordliste, kode, skrivemate }: Spelling,
  req: PayloadRequest,
): Promise<void> {
  const collection = ordliste as CollectionSlug
  const how = { depth: 0, draft: false, overrideAccess: true, req } as const
  const { docs } = await req.payload.find({
    collection,
    where: { kode: { equals: kode } },
    pagination: false,
    limit: 1,
    ...how,
  })
  const term = docs[0] as unknown as Fagomrader | undefined
  if (!term?.skjulte?.includes(skrivemate)) return
  const skjulte = term.skjulte.filter((spelling) => spelling !== skrivemate)
  await req.payload.update({ collection, id: term.id, data: { skjulte } as never, ...how })
}

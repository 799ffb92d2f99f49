import type { PayloadRequest } from 'payload'
import { fingerprint } from './fingerprint.ts'
import type { SeedData } from './seedRow.ts'
import type { SeedTable } from './seedTable.ts'

/** Writes the seeded fields and their mark; answers the document's id. */
export async function saveRow(
  { collection, published }: SeedTable,
  data: SeedData,
  id: string | null,
  req: PayloadRequest,
): Promise<string> {
  const marked = {
    ...data,
    ...(published ? { _status: 'published' } : {}),
    froMerke: fingerprint(data, Object.keys(data)),
  } as never
  const how = { depth: 0, draft: false, overrideAccess: true, req } as const
  const saved = id
    ? await req.payload.update({ collection, id, data: marked, ...how })
    : await req.payload.create({ collection, data: marked, ...how })
  return String(saved.id)
}

import type { PayloadRequest } from 'payload'

/** Id of the source document with these bytes; null when it was never received. */
export async function findDocument(sha256: string, req: PayloadRequest): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'kildedokumenter',
    where: { sha256: { equals: sha256 } },
    limit: 1,
    pagination: false,
    depth: 0,
    draft: false,
    overrideAccess: true,
    select: { sha256: true },
    req,
  })
  return docs[0]?.id ?? null
}

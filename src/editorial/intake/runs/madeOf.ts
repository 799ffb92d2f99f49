import type { PayloadRequest } from 'payload'
import type { Forslag } from '../../../generated/payload-types.ts'
import { idOf } from '../../idOf.ts'

interface Made {
  collection: 'tiltak' | 'ressurser'
  id: string
  lagring?: number | null
  deletedAt?: string | null
  _status?: 'draft' | 'published' | null
}

/** The newest version of the entry or resource that a proposal became; null when there is none, or it was deleted. */
export async function madeOf({ tiltak, ressurs }: Forslag, req: PayloadRequest): Promise<Made | null> {
  const collection = tiltak ? 'tiltak' : 'ressurser'
  const id = idOf(tiltak) ?? idOf(ressurs)
  if (!id) return null
  const { docs } = await req.payload.find({
    collection,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    draft: true,
    trash: true,
    overrideAccess: true,
    select: { lagring: true, deletedAt: true, _status: true } as never,
    req,
  })
  const made = docs[0] as Omit<Made, 'collection'> | undefined
  return made ? { ...made, collection } : null
}

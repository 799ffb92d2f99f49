import type { PayloadRequest } from 'payload'
import type { Tiltak } from '../../generated/payload-types.ts'

/** Whether visitors can see the entry now, whatever drafts lie on top of it. */
export async function isPublic(req: PayloadRequest, id: string): Promise<boolean> {
  const live = await req.payload.db.findOne<Pick<Tiltak, '_status' | 'deletedAt'> & { id: string }>({
    collection: 'tiltak',
    where: { id: { equals: id } },
    select: { _status: true, deletedAt: true },
    req,
  })
  return live?._status === 'published' && !live.deletedAt
}

import type { Payload } from 'payload'
import type { Forslag } from '../../../generated/payload-types.ts'

/** The proposals of a run, in the order they were written, without their readings. */
export async function proposalsOf(run: string, payload: Payload): Promise<Forslag[]> {
  const { docs } = await payload.find({
    collection: 'forslag',
    where: { innlesing: { equals: run } },
    sort: 'createdAt',
    pagination: false,
    depth: 0,
    draft: false,
    overrideAccess: true,
    select: { lesning: false, gjennomgang: false },
  })
  return docs as Forslag[]
}

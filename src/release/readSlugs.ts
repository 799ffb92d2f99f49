import type { Payload, Where } from 'payload'
import { isLive } from '../domain/liveness.ts'
import { bare, publicOf } from './readLive.ts'

/**
 * Slugs by the ids of all public entries; null for those that are withdrawn. Only those with the ids where some are given.
 * `atOnce` is small enough that visitors are let in between two readings.
 */
export async function readSlugs(
  payload: Payload,
  ids?: readonly string[],
  atOnce = 200,
): Promise<Map<string, string | null>> {
  const slugs = new Map<string, string | null>()
  let after: Where[] = []
  for (;;) {
    const { docs } = await payload.find({
      collection: 'tiltak',
      where: { and: [...publicOf('tiltak'), ...(ids ? [{ id: { in: ids } }] : []), ...after] },
      select: { slug: true, _status: true, deletedAt: true },
      sort: 'id',
      limit: atOnce,
      ...bare,
    })
    for (const doc of docs) slugs.set(String(doc.id), isLive(doc) ? (doc.slug ?? '') : null)
    const last = docs.at(-1)
    if (!last || docs.length < atOnce) return slugs
    after = [{ id: { greater_than: last.id } }]
  }
}

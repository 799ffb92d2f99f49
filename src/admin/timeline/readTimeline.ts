import type { CollectionSlug, Payload, TypedUser } from 'payload'
import type { Hendelser, User } from '../../generated/payload-types.ts'

export interface TimelineRow extends Omit<Hendelser, 'bruker' | 'hvem'> {
  hvem: User | null
  /** The version that the save made, while it is kept. */
  versjon: string | null
}

export interface TimelinePage {
  rows: readonly TimelineRow[]
  page: number
  pages: number
}

const perPage = 20

/** One page of what happened to a document, newest first, as far as the reader may see. */
export async function readTimeline(
  payload: Payload,
  user: TypedUser,
  { collection, id, page }: { collection: CollectionSlug; id: string; page: number },
): Promise<TimelinePage> {
  const events = await payload.find({
    collection: 'hendelser',
    where: { and: [{ samling: { equals: collection } }, { dokument: { equals: id } }] },
    sort: ['-tidspunkt', '-createdAt'],
    limit: perPage,
    page,
    depth: 0,
    draft: false,
    overrideAccess: false,
    user,
  })
  const people = await namesOf(payload, events.docs)
  const versions = await versionsOf(payload, user, collection, id, events.docs)
  return {
    rows: events.docs.map(({ bruker, ...event }) => ({
      ...event,
      hvem: people.get(String(bruker)) ?? null,
      versjon: event.lagring ? (versions.get(event.lagring) ?? null) : null,
    })),
    page: events.page ?? 1,
    pages: Math.max(1, events.totalPages),
  }
}

/** Those who may read a timeline may read the names in it. */
const namesOf = async (payload: Payload, events: readonly Hendelser[]) => {
  const ids = [...new Set(events.flatMap(({ bruker }) => (typeof bruker === 'string' ? [bruker] : [])))]
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: ids } },
    pagination: false,
    depth: 0,
    draft: false,
    overrideAccess: true,
  })
  return new Map(docs.map((person) => [person.id, person]))
}

const versionsOf = async (
  payload: Payload,
  user: TypedUser,
  collection: CollectionSlug,
  id: string,
  events: readonly Hendelser[],
): Promise<ReadonlyMap<number, string>> => {
  if (!payload.collections[collection].config.versions) return new Map()
  const saves = events.flatMap(({ lagring }) => lagring ?? [])
  const { docs } = await payload.findVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, { 'version.lagring': { in: saves } }] },
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  })
  return new Map(
    docs.map((version) => [Number((version.version as { lagring?: number }).lagring), version.id]),
  )
}

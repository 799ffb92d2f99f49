import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest, Where } from 'payload'
import { fold } from '../../domain/fold.ts'
import { nearestBySearchKey, type Searchable } from '../../domain/nearestBySearchKey.ts'

type Near = ReadonlyMap<string, readonly string[]>

/** The text that a condition looks for in the search key, folded. */
const soughtIn = (condition: unknown): string | null => {
  const text = (condition as { like?: unknown } | null)?.like
  return typeof text === 'string' && text.trim() ? fold(text) : null
}

const soughtBy = (where: Where): readonly string[] =>
  Object.entries(where).flatMap(([field, condition]) => {
    if (Array.isArray(condition)) return condition.flatMap((inner) => soughtBy(inner as Where))
    return field === 'sok' ? (soughtIn(condition) ?? []) : []
  })

const rewritten = (where: Where, near: Near): Where =>
  Object.fromEntries(
    Object.entries(where).map(([field, condition]) => {
      if (Array.isArray(condition)) return [field, condition.map((inner) => rewritten(inner as Where, near))]
      const sought = field === 'sok' ? soughtIn(condition) : null
      if (!sought) return [field, condition]
      const ids = near.get(sought) ?? []
      return ids.length > 0 ? ['id', { in: ids }] : [field, { like: sought }]
    }),
  ) as Where

/** So many keys are read at most, the newest first: enough for every place and term. */
const mostKeys = 2000

/** Ids for a text that no search key holds; none where one does. Reads keys, and so only when nothing is found. */
const nearest = async (
  sought: string,
  collection: CollectionSlug,
  req: PayloadRequest,
): Promise<readonly string[]> => {
  const { db } = req.payload
  const select = { sok: true } as const
  const held = await db.find({
    collection,
    where: { sok: { like: sought } },
    select,
    limit: 1,
    pagination: false,
    req,
  })
  if (held.docs.length > 0) return []
  const all = await db.find<Searchable>({
    collection,
    select,
    sort: '-updatedAt',
    limit: mostKeys,
    pagination: false,
    req,
  })
  return nearestBySearchKey(sought, all.docs)
}

/**
 * The stored search key is folded, so what editors type is too: «aamli» and «ÅMLI» find Åmli. A text that no key holds
 * finds what it is nearest to, as in the place picker: «Stienje» finds Steinkjer.
 */
export const foldSearch: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation !== 'read' || !('where' in args) || !args.where) return args
  const near = new Map<string, readonly string[]>()
  for (const sought of new Set(soughtBy(args.where)))
    near.set(sought, await nearest(sought, collection.slug as CollectionSlug, req))
  return { ...args, where: rewritten(args.where, near) }
}

import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { hasDrafts } from './hasDrafts.ts'

/** A stored row that refers to a term: the live document, or the newest version of it. */
export interface Use {
  collection: CollectionSlug
  /** Id of the document. */
  id: string
  /** Id of the version, where the row is one. */
  version: string | null
  row: Record<string, unknown>
}

export interface Reference {
  collection: string
  paths: readonly string[]
}

const anyOf = (paths: readonly string[], id: string, prefix = ''): Where => ({
  or: paths.map((path) => ({ [`${prefix}${path}`]: { equals: id } })),
})

/** Every live document and every newest version in the collection that refers to the term, trashed ones too. */
export async function findUses(
  req: PayloadRequest,
  { collection: name, paths }: Reference,
  id: string,
): Promise<readonly Use[]> {
  const collection = name as CollectionSlug
  const { db } = req.payload
  const all = { collection, pagination: false, limit: 0, req } as const
  const { docs } = await db.find<{ id: string }>({ ...all, where: anyOf(paths, id) })
  const live = docs.map((row) => ({ collection, id: String(row.id), version: null, row: { ...row } }))
  if (!hasDrafts(req, collection)) return live
  const versions = await db.findVersions<Record<string, unknown>>({
    ...all,
    where: { and: [{ latest: { equals: true } }, anyOf(paths, id, 'version.')] },
  })
  const newest = versions.docs.map((version) => ({
    collection,
    id: String(version.parent),
    version: String(version.id),
    row: { ...version },
  }))
  return [...live, ...newest]
}

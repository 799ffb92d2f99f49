import type { Entry } from '../entry.ts'

/** Positions in a segment by the names that lead there. */
export interface SegmentNames {
  id: ReadonlyMap<string, number>
  slug: ReadonlyMap<string, number>
  formerSlug: ReadonlyMap<string, number>
  /** Entries that state a relation to a slug. */
  pointingAt: ReadonlyMap<string, readonly number[]>
}

export const createSegmentNames = (entries: readonly (Entry | undefined)[]): SegmentNames => {
  const names = {
    id: new Map<string, number>(),
    slug: new Map<string, number>(),
    formerSlug: new Map<string, number>(),
    pointingAt: new Map<string, readonly number[]>(),
  }
  for (const [position, entry] of entries.entries()) {
    if (!entry) continue
    names.id.set(entry.id, position)
    names.slug.set(entry.slug, position)
    for (const slug of entry.tidligereSlugs) names.formerSlug.set(slug, position)
    for (const { slug } of entry.relaterte)
      names.pointingAt.set(slug, [...(names.pointingAt.get(slug) ?? []), position])
  }
  return names
}

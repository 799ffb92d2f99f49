import { vocabularies } from '../domain/vocabulary.ts'
import type { Entry } from './entry.ts'
import type { Facet } from './facet.ts'
import type { FacetIndex } from './facetIndex.ts'
import type { Lookup } from './lookup.ts'
import { mostAlike, type Related, statedRelations } from './relatedEntries.ts'

const mostAlikeShown = 3

/** Answers what an entry is related to; who points at whom is worked out once. */
export const createRelations = (
  entries: readonly Entry[],
  lookup: (slug: string) => Lookup<Entry>,
  facet: Record<Facet, FacetIndex>,
): ((entry: Entry) => readonly Related[]) => {
  const find = (slug: string): Entry | undefined => {
    const found = lookup(slug)
    if (found.outcome === 'found') return found.item
    return found.outcome === 'moved' ? found.to : undefined
  }
  const positions = new Map(entries.map((entry, position) => [entry, position]))
  const pointingAt = new Map<Entry, Entry[]>()
  for (const entry of entries)
    for (const { slug } of entry.relaterte) {
      const target = find(slug)
      if (target && target !== entry) pointingAt.set(target, [...(pointingAt.get(target) ?? []), entry])
    }
  const shared = vocabularies.map((name) => facet[name])

  return (entry) => {
    const stated = statedRelations(entry, pointingAt.get(entry) ?? [], find)
    const position = positions.get(entry)
    if (position === undefined) return stated
    const known = new Set(stated.map((related) => related.entry))
    const alike = mostAlike(position, shared, entries.length, mostAlikeShown + stated.length)
      .flatMap((at) => entries[at] ?? [])
      .filter((other) => !known.has(other))
      .slice(0, mostAlikeShown)
    return [...stated, ...alike.map((other) => ({ relation: 'ligner' as const, entry: other }))]
  }
}

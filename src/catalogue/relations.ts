import type { Entry } from './entry.ts'
import type { EntryNames } from './index/entryNames.ts'
import type { Indexes } from './index/indexes.ts'
import { mostAlike } from './mostAlike.ts'
import { type Related, statedRelations } from './statedRelations.ts'

const mostAlikeShown = 3

/** Answers what an entry is related to. */
export const createRelations = (
  indexes: Indexes,
  names: EntryNames,
): ((entry: Entry) => readonly Related[]) => {
  const find = (slug: string): Entry | undefined => {
    const found = names.bySlug(slug)
    if (found.outcome === 'found') return found.item
    return found.outcome === 'moved' ? found.to : undefined
  }

  return (entry) => {
    const pointingHere = names
      .pointingAt([entry.slug, ...entry.tidligereSlugs])
      .filter((other) => other !== entry)
    const stated = statedRelations(entry, pointingHere, find)
    const address = names.addressOf(entry)
    if (address === undefined) return stated
    const known = new Set(stated.map((related) => related.entry))
    const alike = mostAlike(address, indexes, mostAlikeShown + stated.length)
      .filter((other) => !known.has(other))
      .slice(0, mostAlikeShown)
    return [...stated, ...alike.map((other) => ({ relation: 'ligner' as const, entry: other }))]
  }
}

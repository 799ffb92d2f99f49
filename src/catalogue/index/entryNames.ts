import type { Entry } from '../entry.ts'
import type { Lookup } from '../lookup.ts'
import { type Segment, segmentSize } from './segment.ts'
import type { SegmentNames } from './segmentNames.ts'

/** Look-ups of entries by what leads to them. */
export interface EntryNames {
  byId(id: string): Entry | undefined
  /** A slug in use always wins over another entry's old one. */
  bySlug(slug: string): Lookup<Entry>
  addressOf(entry: Entry): number | undefined
  /** Entries that state a relation to one of the slugs. */
  pointingAt(slugs: readonly string[]): readonly Entry[]
}

export const createEntryNames = (segments: readonly Segment[]): EntryNames => {
  const entriesBy = (name: Exclude<keyof SegmentNames, 'pointingAt'>, wanted: string): Entry | undefined => {
    for (const { names, entries } of segments) {
      const position = names[name].get(wanted)
      if (position !== undefined) return entries[position]
    }
    return undefined
  }
  return {
    byId: (id) => entriesBy('id', id),
    bySlug: (slug) => {
      const item = entriesBy('slug', slug)
      if (item) return { outcome: 'found', item }
      const to = entriesBy('formerSlug', slug)
      return to ? { outcome: 'moved', to } : { outcome: 'missing' }
    },
    addressOf: (entry) => {
      for (const [number, { names, entries }] of segments.entries()) {
        const position = names.id.get(entry.id)
        if (position !== undefined && entries[position] === entry) return number * segmentSize + position
      }
      return undefined
    },
    pointingAt: (slugs) => {
      const found = slugs.flatMap((slug) =>
        segments.flatMap(({ names, entries }) =>
          (names.pointingAt.get(slug) ?? []).flatMap((position) => entries[position] ?? []),
        ),
      )
      return [...new Set(found)]
    },
  }
}

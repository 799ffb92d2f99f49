import type { SplitLookup } from './lookup.ts'

/** The places of today that a number stands for: one, all the parts of one that was split, or none. */
export const todaysPlaces = <Place>(found: SplitLookup<Place>): readonly Place[] => {
  switch (found.outcome) {
    case 'found':
      return [found.item]
    case 'moved':
      return [found.to]
    case 'split':
      return found.choices
    case 'missing':
      return []
  }
}

import { groupBy } from '../groupBy.ts'
import type { FormerPlace, Place } from './place.ts'

interface Succession {
  former: FormerPlace
  successor: string
}

const numbers = (successions: readonly Succession[]): readonly string[] => [
  ...new Set(successions.map(({ successor }) => successor)),
]

/** Today's numbers that each former number leads to. A part that went elsewhere counts only where nothing else is left. */
export const successors = (places: readonly Place[]): ReadonlyMap<string, readonly string[]> => {
  const today = new Set(places.map(({ nummer }) => nummer))
  const successions = places.flatMap((place) =>
    place.historikk.map((former): Succession => ({ former, successor: place.nummer })),
  )
  const byNumber = groupBy(successions, ({ former }) => former.nummer)

  const resolve = (nummer: string, all: readonly Succession[]): readonly string[] => {
    const main = all.filter(({ former }) => former.hovedetterfolger === true)
    if (main.length > 0) return numbers(main)
    if (today.has(nummer)) return [nummer]
    const undecided = all.filter(({ former }) => former.hovedetterfolger === null)
    return numbers(undecided.length > 0 ? undecided : all)
  }
  return new Map([...byNumber].map(([nummer, all]) => [nummer, resolve(nummer, all)]))
}

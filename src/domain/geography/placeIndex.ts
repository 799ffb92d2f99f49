import { closestMatches } from '../closestMatches.ts'
import { fold } from '../fold.ts'
import { groupBy } from '../groupBy.ts'
import type { Answer, ChoiceReason, PlaceHint, Via } from './answer.ts'
import type { Designation } from './designation.ts'
import { nameParts, queryForms } from './queryForms.ts'

/** The order in which a place that is met in several ways is told. */
const telling: readonly Via[] = ['number', 'name', 'samiName', 'kvenName', 'formerNumber', 'formerName']

/** The hits that fit, or all where the hint fits none: a wrong hint must not hide the only place of that name. */
const narrowed = (
  hits: readonly Designation[],
  fits: (hit: Designation) => boolean,
): readonly Designation[] => {
  const fitting = hits.filter(fits)
  return fitting.length > 0 ? fitting : hits
}

const inYear =
  (year: number) =>
  ({ from, to }: Designation): boolean =>
    (from === null || from <= year) && (to === null || year <= to)

/** `inCounty` tells whether a designation belongs to the county that a hint names. */
export const placeIndex = <P>(
  all: readonly Designation[],
  places: ReadonlyMap<string, P>,
  inCounty: (hit: Designation, county: string) => boolean,
): ((query: string, hint?: PlaceHint) => Answer<P>) => {
  const byKey = groupBy(all, ({ text }) => fold(text))
  const names = [...byKey.keys()].filter((key) => !/^\d+$/.test(key))

  const hitsOf = (forms: readonly string[]): readonly Designation[] =>
    forms.map((form) => byKey.get(form)).find((hits) => hits !== undefined) ?? []

  const settle = (hits: readonly Designation[], hint: PlaceHint, similar: boolean): Answer<P> => {
    const { fylke, year } = hint
    const there = fylke ? narrowed(hits, (hit) => inCounty(hit, fylke)) : hits
    const kept = year ? narrowed(there, inYear(year)) : there
    const numbers = [...new Set(kept.flatMap(({ successors }) => successors))].sort()
    const found = numbers.flatMap((number) => places.get(number) ?? [])
    const [place] = found
    if (place === undefined) return { kind: 'none' }
    if (found.length === 1) {
      const ways = new Set(kept.map(({ via }) => via))
      const via = similar ? 'similar' : (telling.find((way) => ways.has(way as Designation['via'])) ?? 'name')
      return { kind: 'one', place, via }
    }
    const divided = kept.every(({ successors }) => successors.length === numbers.length)
    const reason: ChoiceReason = divided ? 'split' : similar ? 'similar' : 'homonym'
    return { kind: 'choice', places: found, reason }
  }

  /** One place named in several languages: every part must lead to it. */
  const byParts = (parts: readonly string[], hint: PlaceHint): Answer<P> => {
    const answers = parts.map((part) => settle(hitsOf(queryForms(part)), hint, false))
    const [first] = answers
    if (first?.kind !== 'one') return { kind: 'none' }
    const agreed = answers.every((answer) => answer.kind === 'one' && answer.place === first.place)
    return agreed ? first : { kind: 'none' }
  }

  const bySimilarity = (forms: readonly string[], hint: PlaceHint): Answer<P> => {
    const near = forms.map((form) => closestMatches(form, names)).find((keys) => keys.length > 0) ?? []
    return settle(
      near.flatMap((key) => byKey.get(key) ?? []),
      hint,
      true,
    )
  }

  return (query, hint = {}) => {
    const forms = queryForms(query)
    const hits = hitsOf(forms)
    if (hits.length > 0) return settle(hits, hint, false)
    const parts = nameParts(query)
    return parts.length > 1 ? byParts(parts, hint) : bySimilarity(forms, hint)
  }
}

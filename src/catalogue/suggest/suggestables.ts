import { fold } from '../../domain/fold.ts'
import type { CatalogueContent } from '../content.ts'
import type { Facet } from '../facet.ts'
import { placeNames } from '../placeNames.ts'
import type { Steps } from '../steps.ts'
import type { Partner, Suggestable } from './suggestion.ts'

/** How many entries a facet's value has. */
export type CountOf = (facet: Facet, value: string) => number

const entriesAtOnce = 200

/** Every partner that some entry names, and how many do. */
function* partners(entries: CatalogueContent['tiltak']): Steps<readonly Suggestable[]> {
  const found = new Map<string, { partner: Partner; count: number }>()
  for (const [at, { samarbeidspartnere }] of entries.entries()) {
    const named = new Map(
      samarbeidspartnere.flatMap(({ navn, type }) => (navn ? [[fold(navn), { navn, type }]] : [])),
    )
    for (const [key, partner] of named) {
      const known = found.get(key)
      if (known) known.count++
      else found.set(key, { partner, count: 1 })
    }
    if (at % entriesAtOnce === 0) yield
  }
  return [...found.values()].map(({ partner, count }) => ({
    group: 'partnere',
    suggested: { kind: 'partner', item: partner },
    names: [partner.navn],
    hidden: [],
    count,
  }))
}

/** Terms that some entry has: the others would lead to an empty list. */
const terms = ({ begreper }: CatalogueContent, countOf: CountOf): readonly Suggestable[] =>
  begreper.flatMap((term) => {
    const count = term.erstattetAv === null ? countOf(term.ordliste, term.kode) : 0
    if (count === 0) return []
    return {
      group: 'begreper',
      suggested: { kind: 'begrep', item: term },
      names: [...new Set([term.nb, term.nn, ...term.alternative])],
      hidden: term.skjulte,
      count,
    }
  })

const places = (
  { kommuner, fylker, regioner }: CatalogueContent,
  countOf: CountOf,
): readonly Suggestable[] => [
  ...kommuner.map(
    (item): Suggestable => ({
      group: 'steder',
      suggested: { kind: 'kommune', item },
      names: placeNames(item),
      hidden: [],
      count: countOf('kommune', item.nummer),
    }),
  ),
  ...fylker.map(
    (item): Suggestable => ({
      group: 'steder',
      suggested: { kind: 'fylke', item },
      names: placeNames(item),
      hidden: [],
      count: countOf('fylke', item.nummer),
    }),
  ),
  ...regioner.map(
    (item): Suggestable => ({
      group: 'steder',
      suggested: { kind: 'region', item },
      names: [item.navn],
      hidden: [],
      count: countOf('region', item.slug),
    }),
  ),
]

/** Everything that can be suggested in a catalogue. */
export function* suggestablesOf(content: CatalogueContent, countOf: CountOf): Steps<readonly Suggestable[]> {
  const entries = content.tiltak.map(
    (item): Suggestable => ({
      group: 'tiltak',
      suggested: { kind: 'tiltak', item },
      names: [item.tittel],
      hidden: [],
      count: 1,
    }),
  )
  yield
  return [
    ...terms(content, countOf),
    ...places(content, countOf),
    ...entries,
    ...(yield* partners(content.tiltak)),
  ]
}

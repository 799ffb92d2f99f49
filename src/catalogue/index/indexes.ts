import { fold } from '../../domain/fold.ts'
import type { CatalogueContent } from '../content.ts'
import type { Entry } from '../entry.ts'
import { type Facet, facets, forEachFacet } from '../facet.ts'
import { noOrders, type Orders, renewOrders } from '../order.ts'
import { type AskedWord, createAsker } from '../search/askedWords.ts'
import { createDictionary } from '../search/dictionary.ts'
import { createLabelIndexer } from '../search/labelIndex.ts'
import { createLexicon } from '../search/lexicon.ts'
import { createWordFinder } from '../search/wordFinder.ts'
import type { Steps } from '../steps.ts'
import { createSuggester } from '../suggest/createSuggester.ts'
import { type GroundItem, groundToSuggest } from '../suggest/groundToSuggest.ts'
import { createNameIndex, type NameIndex } from '../suggest/nameIndex.ts'
import type { Suggest } from '../suggest/suggestion.ts'
import type { Surroundings } from '../surroundings.ts'
import type { Rearrangement } from './arrangement.ts'
import { createFacetNumbers, type FacetNumbers } from './facetNumbers.ts'
import { createSegmentRenewer } from './renewSegment.ts'
import { type Segment, segmentSize } from './segment.ts'

/** Everything that answers are looked up in. An entry's address is its segment's number and its position there. */
export interface Indexes {
  segments: readonly Segment[]
  entryAt(address: number): Entry | undefined
  orders: Orders
  numbers: FacetNumbers
  /** How many entries carry each value, by its number. */
  totals: Uint32Array
  /** The values of each facet that some entry carries, in the order of their codes. */
  values: Record<Facet, readonly { value: string; number: number }[]>
  /** Understands the words of a query; null where it has none. */
  ask(text: string): readonly AskedWord[] | null
  suggest: Suggest
}

/** How many entries carry a value. */
export const totalOf = (
  { numbers, totals }: Pick<Indexes, 'numbers' | 'totals'>,
  facet: Facet,
  value: string,
): number => totals[numbers.find(facet, value) ?? -1] ?? 0

const valuesInUse = (numbers: FacetNumbers, totals: Uint32Array): Indexes['values'] => {
  const values = forEachFacet((): { value: string; number: number }[] => [])
  for (const [number, total] of totals.entries()) {
    const known = numbers.at(number)
    if (total > 0 && known) values[known.facet].push({ value: known.value, number })
  }
  for (const facet of facets) values[facet].sort((a, b) => (a.value < b.value ? -1 : 1))
  return values
}

/** Answers how to make the indexes after a change: what it does not touch is taken over from the last ones. */
export const createIndexer = () => {
  const lexicon = createLexicon()
  const numbers = createFacetNumbers()
  const renewSegment = createSegmentRenewer(lexicon, numbers)
  const renewDictionary = createDictionary(lexicon)
  const indexLabels = createLabelIndexer(lexicon, numbers)
  const grounds = new WeakMap<Surroundings, NameIndex<GroundItem>>()

  function* renewSegments(
    last: readonly Segment[],
    { touched }: Rearrangement,
    around: Surroundings,
    sameGround: boolean,
  ): Steps<readonly Segment[]> {
    const changes = new Map<number, [position: number, entry: Entry | undefined][]>()
    for (const [address, entry] of touched) {
      const number = Math.floor(address / segmentSize)
      const known = changes.get(number) ?? []
      changes.set(number, known)
      known.push([address % segmentSize, entry])
    }
    const segments = last.slice()
    const numbersToRenew = new Set([...(sameGround ? [] : last.keys()), ...changes.keys()])
    for (const number of numbersToRenew) {
      const entries = last[number]?.entries.slice() ?? []
      for (const [position, entry] of changes.get(number) ?? []) entries[position] = entry
      segments[number] = yield* renewSegment(last[number], entries, around, sameGround)
    }
    return segments
  }

  function* countWords(
    segments: readonly Segment[],
    labels: ReadonlyMap<number, unknown>,
  ): Steps<Uint8Array> {
    const used = new Uint8Array(lexicon.size)
    for (const { text } of segments) {
      for (let id = 0; id + 1 < text.starts.length; id++)
        if ((text.starts[id] ?? 0) < (text.starts[id + 1] ?? 0)) used[id] = 1
      yield
    }
    for (const id of labels.keys()) used[id] = 1
    return used
  }

  /** How many entries carry each value. */
  const countValues = (segments: readonly Segment[]): Uint32Array => {
    const totals = new Uint32Array(numbers.size)
    for (const { facets: own } of segments) {
      const { starts } = own.entriesWith
      for (let value = 0; value + 1 < starts.length; value++)
        totals[value] = (totals[value] ?? 0) + (starts[value + 1] ?? 0) - (starts[value] ?? 0)
    }
    return totals
  }

  return function* renew(
    last: { indexes: Indexes; around: Surroundings } | null,
    plan: Rearrangement,
    content: CatalogueContent,
    around: Surroundings,
  ): Steps<Indexes> {
    const segments = yield* renewSegments(last?.indexes.segments ?? [], plan, around, last?.around === around)
    const entryAt = (address: number) =>
      segments[Math.floor(address / segmentSize)]?.entries[address % segmentSize]
    const orders = yield* renewOrders(
      last?.indexes.orders ?? noOrders,
      plan.touched,
      entryAt,
      segments.length * segmentSize,
    )
    const totals = countValues(segments)
    const labels = indexLabels(totals, around)
    yield
    const ground =
      grounds.get(around) ??
      (yield* createNameIndex(
        groundToSuggest(content),
        ({ names, hidden }) => ({ names: names.map(fold), hidden: hidden.map(fold) }),
        lexicon,
      ))
    grounds.set(around, ground)
    const used = yield* countWords(segments, labels)
    const dictionary = yield* renewDictionary()
    const countOf = (facet: Facet, value: string) => totalOf({ numbers, totals }, facet, value)
    return {
      segments,
      entryAt,
      orders,
      numbers,
      totals,
      values: valuesInUse(numbers, totals),
      ask: createAsker(createWordFinder(lexicon, dictionary, used), labels),
      suggest: createSuggester({ segments, ground, lexicon, dictionary, countOf }),
    }
  }
}

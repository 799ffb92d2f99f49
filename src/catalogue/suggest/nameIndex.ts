import { lowerBound } from '../index/lowerBound.ts'
import type { AskedWord } from '../search/askedWords.ts'
import type { Lexicon } from '../search/lexicon.ts'
import type { Steps } from '../steps.ts'

/** Things by the words of their names. Words are numbers of the lexicon, things stand at their place in `items`. */
export interface NameIndex<Item> {
  items: readonly Item[]
  /** By item: each of its names, folded, after a line break. */
  beginnings: readonly string[]
  /** Every word of some name, rising; the items of the word at `n` stand from `starts[n]` up to `starts[n + 1]`. */
  words: Uint32Array
  starts: Uint32Array
  places: Uint32Array
}

const itemsAtOnce = 100

/** A word and a place as one number, so that pairs can be put in order as numbers. */
const pairs = 2 ** 20

/** Names come folded; `hidden` ones are found by and never begin. */
export function* createNameIndex<Item>(
  items: readonly Item[],
  namesOf: (item: Item) => { names: readonly string[]; hidden: readonly string[] },
  lexicon: Lexicon,
): Steps<NameIndex<Item>> {
  const beginnings: string[] = []
  const met: number[] = []
  let place = 0
  const meet = (id: number) => met.push(id * pairs + place)
  for (const item of items) {
    const { names, hidden } = namesOf(item)
    beginnings.push(`\n${names.join('\n')}`)
    for (const name of names) lexicon.read(name, meet)
    for (const name of hidden) lexicon.read(name, meet)
    if (place % itemsAtOnce === 0) yield
    place += 1
  }
  const sorted = Float64Array.from(met).sort()
  yield
  const words: number[] = []
  const starts: number[] = []
  const places: number[] = []
  for (const [n, pair] of sorted.entries()) {
    if (pair === sorted[n - 1]) continue
    const id = Math.floor(pair / pairs)
    if (id !== words.at(-1)) {
      words.push(id)
      starts.push(places.length)
    }
    places.push(pair % pairs)
  }
  starts.push(places.length)
  return {
    items,
    beginnings,
    words: Uint32Array.from(words),
    starts: Uint32Array.from(starts),
    places: Uint32Array.from(places),
  }
}

const scoresOf = <Item>({ items, words, starts, places }: NameIndex<Item>, word: AskedWord): Uint8Array => {
  const scores = new Uint8Array(items.length)
  for (let n = 0; n < word.ids.length; n++) {
    const id = word.ids[n] ?? 0
    const counts = word.counts[n] ?? 0
    const at = lowerBound(words.length, (middle) => (words[middle] ?? 0) < id)
    if (words[at] !== id) continue
    for (let next = starts[at] ?? 0; next < (starts[at + 1] ?? 0); next++) {
      const place = places[next] ?? 0
      if (counts > (scores[place] ?? 0)) scores[place] = counts
    }
  }
  return scores
}

/** Every item that has a word for each that was asked, and how well they answer together. */
export const itemsNamed = <Item>(
  index: NameIndex<Item>,
  asked: readonly AskedWord[],
): { item: Item; beginning: string; score: number }[] => {
  const all = asked.map((word) => scoresOf(index, word))
  return index.items.flatMap((item, place) => {
    if (!all.every((scores) => scores[place])) return []
    const score = all.reduce((sum, scores) => sum + (scores[place] ?? 0), 0)
    return { item, beginning: index.beginnings[place] ?? '', score }
  })
}

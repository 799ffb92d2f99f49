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

/** Names come folded; `hidden` ones are found by and never begin. */
export function* createNameIndex<Item>(
  items: readonly Item[],
  namesOf: (item: Item) => { names: readonly string[]; hidden: readonly string[] },
  lexicon: Lexicon,
): Steps<NameIndex<Item>> {
  const placesBy = new Map<number, number[]>()
  const beginnings: string[] = []
  for (const [place, item] of items.entries()) {
    const { names, hidden } = namesOf(item)
    beginnings.push(names.map((name) => `\n${name}`).join(''))
    const words = [...names, ...hidden].flatMap((name) => name.split(' ')).filter(Boolean)
    for (const id of new Set(words.map(lexicon.idOf))) {
      const places = placesBy.get(id)
      if (places) places.push(place)
      else placesBy.set(id, [place])
    }
    if (place % itemsAtOnce === 0) yield
  }
  const words = Uint32Array.from(placesBy.keys()).sort()
  const starts = new Uint32Array(words.length + 1)
  const places: number[] = []
  for (const [n, id] of words.entries()) {
    for (const place of placesBy.get(id) ?? []) places.push(place)
    starts[n + 1] = places.length
  }
  return { items, beginnings, words, starts, places: Uint32Array.from(places) }
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

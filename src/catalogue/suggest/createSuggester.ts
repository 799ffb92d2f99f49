import { fold } from '../../domain/fold.ts'
import type { Facet } from '../facet.ts'
import type { Segment } from '../index/segment.ts'
import { type AskedWord, createAsker } from '../search/askedWords.ts'
import type { Dictionary } from '../search/dictionary.ts'
import type { Lexicon } from '../search/lexicon.ts'
import { createWordFinder } from '../search/wordFinder.ts'
import { wordsOf } from '../search/wordsOf.ts'
import { firstFew } from './firstFew.ts'
import type { GroundItem } from './groundToSuggest.ts'
import { metAs } from './metAs.ts'
import { itemsNamed, type NameIndex } from './nameIndex.ts'
import { nearestBeginning } from './nearestBeginning.ts'
import { addUp } from './partners.ts'
import type { Suggest, Suggestable, Suggestion, SuggestionGroup } from './suggestion.ts'

const mostIn: Readonly<Record<SuggestionGroup, number>> = { begreper: 4, steder: 4, tiltak: 5, partnere: 3 }

/** A suggestable and how well it answers what was written. */
interface Answer extends Suggestable {
  /** Some name of it begins as the text does. */
  begins: boolean
  score: number
}

type Answers = Record<SuggestionGroup, readonly Answer[]>

const byWorth = (a: Answer, b: Answer): number =>
  Number(b.begins) - Number(a.begins) ||
  b.score - a.score ||
  b.count - a.count ||
  (a.names[0]?.length ?? 0) - (b.names[0]?.length ?? 0)

/** The words that a text is searched by: a single letter at the end is the beginning of almost anything. */
const searchable = (text: string): readonly string[] => {
  const words = wordsOf(text)
  return words.length > 1 && words.at(-1)?.length === 1 ? words.slice(0, -1) : words
}

const ownName = ({ suggested, names }: Suggestable, malform: 'nb' | 'nn'): string =>
  suggested.kind === 'begrep' ? suggested.item[malform] : (names[0] ?? '')

interface Named {
  segments: readonly Segment[]
  ground: NameIndex<GroundItem>
  lexicon: Lexicon
  dictionary: Dictionary
  countOf(facet: Facet, value: string): number
}

/** Answers texts that may be half written out of the names of a catalogue. */
export const createSuggester = ({ segments, ground, lexicon, dictionary, countOf }: Named): Suggest => {
  const used = new Uint8Array(lexicon.size)
  const indexes = [ground, ...segments.flatMap(({ suggested }) => [suggested.tiltak, suggested.partnere])]
  for (const { words } of indexes) for (const id of words) used[id] = 1
  const finder = createWordFinder(lexicon, dictionary, used)
  const ask = createAsker(finder, new Map())

  /** A word that leads nowhere gives way to the beginning that it is nearest to. */
  const mended = (word: string): string =>
    finder.startingWith(word).length > 0
      ? word
      : (nearestBeginning(word, finder.startingWith(word.slice(0, 1)).map(lexicon.wordOf)) ?? word)

  const among = <Item>(index: NameIndex<Item>, asked: readonly AskedWord[], beginning: string) =>
    itemsNamed(index, asked).map(({ item, beginning: names, score }) => ({
      item,
      how: { begins: names.includes(beginning), score },
    }))

  const answersTo = (words: readonly string[], text: string): Answers => {
    const asked = ask(words.join(' ')) ?? []
    if (asked.length === 0) return { begreper: [], steder: [], tiltak: [], partnere: [] }
    const beginning = `\n${text}`
    const inGround = among(ground, asked, beginning).flatMap(({ item, how }) => {
      const count = countOf(item.facet, item.value)
      // A term that no entry has would lead to an empty list.
      return item.group === 'begreper' && count === 0 ? [] : { ...item, ...how, count }
    })
    const partners = segments.flatMap(({ suggested }) => among(suggested.partnere, asked, beginning))
    const howOf = new Map(partners.map(({ item, how }) => [item.key, how]))
    return {
      begreper: inGround.filter(({ group }) => group === 'begreper'),
      steder: inGround.filter(({ group }) => group === 'steder'),
      tiltak: segments.flatMap(({ suggested }) =>
        among(suggested.tiltak, asked, beginning).map(({ item, how }) => ({
          suggested: { kind: 'tiltak' as const, item },
          names: [item.tittel],
          count: 1,
          ...how,
        })),
      ),
      partnere: addUp(partners.map(({ item }) => item)).map(({ navn, type, key, count }) => ({
        suggested: { kind: 'partner' as const, item: { navn, type } },
        names: [navn],
        count,
        begins: howOf.get(key)?.begins ?? false,
        score: howOf.get(key)?.score ?? 0,
      })),
    }
  }

  return (text, malform) => {
    const asked = searchable(text)
    const found = answersTo(asked, fold(text))
    const isEmpty = Object.values(found).every((group) => group.length === 0)
    const answers = isEmpty ? answersTo(asked.map(mended), fold(text)) : found
    const inGroup = (group: SuggestionGroup) =>
      firstFew(answers[group], mostIn[group], byWorth).map(
        (answer): Suggestion => ({
          ...answer.suggested,
          count: answer.count,
          metAs: metAs(ownName(answer, malform), answer.names, asked),
        }),
      )
    return {
      begreper: inGroup('begreper'),
      steder: inGroup('steder'),
      tiltak: inGroup('tiltak'),
      partnere: inGroup('partnere'),
    }
  }
}

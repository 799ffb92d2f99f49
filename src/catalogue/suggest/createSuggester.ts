import { fold } from '../../domain/fold.ts'
import type { CatalogueContent } from '../content.ts'
import type { Lexicon } from '../search/lexicon.ts'
import { collectPostings, type Postings } from '../search/postings.ts'
import { createTextIndex } from '../search/textIndex.ts'
import type { WordFinder } from '../search/wordFinder.ts'
import { wordsOf } from '../search/wordsOf.ts'
import type { Steps } from '../steps.ts'
import { firstFew } from './firstFew.ts'
import { metAs } from './metAs.ts'
import { nearestBeginning } from './nearestBeginning.ts'
import { type CountOf, suggestablesOf } from './suggestables.ts'
import type { Suggest, Suggestable, Suggestion, SuggestionGroup } from './suggestion.ts'

const mostIn: Readonly<Record<SuggestionGroup, number>> = { begreper: 4, steder: 4, tiltak: 5, partnere: 3 }
const atOnce = 500

/** A suggestable and how well it answers what was written. */
interface Answer {
  suggestable: Suggestable
  /** Some name of it begins as the text does. */
  begins: boolean
  score: number
}

const byWorth = (a: Answer, b: Answer): number =>
  Number(b.begins) - Number(a.begins) ||
  b.score - a.score ||
  b.suggestable.count - a.suggestable.count ||
  (a.suggestable.names[0]?.length ?? 0) - (b.suggestable.names[0]?.length ?? 0)

/** The words that a text is searched by: a single letter at the end is the beginning of almost anything. */
const searchable = (text: string): readonly string[] => {
  const words = wordsOf(text)
  return words.length > 1 && words.at(-1)?.length === 1 ? words.slice(0, -1) : words
}

const ownName = ({ suggested, names }: Suggestable, malform: 'nb' | 'nn'): string =>
  suggested.kind === 'begrep' ? suggested.item[malform] : (names[0] ?? '')

/**
 * Answers how to build the suggestions of a catalogue: an index of names beside the one of texts, on the same words.
 * The words of a name are looked up once, however many catalogues the name lives through.
 */
export const createSuggester = (lexicon: Lexicon, finderFor: (postings: Postings) => WordFinder) => {
  const wordsIn = new Map<string, Uint32Array>()
  const idsIn = (text: string): Uint32Array => {
    const known = wordsIn.get(text) ?? Uint32Array.from(new Set(wordsOf(text).map(lexicon.idOf)))
    wordsIn.set(text, known)
    return known
  }
  const evenly = new Uint8Array(1000).fill(1)

  return function* build(content: CatalogueContent, countOf: CountOf): Steps<Suggest> {
    const all = yield* suggestablesOf(content, countOf)
    const words: { ids: Uint32Array; weights: Uint8Array }[] = []
    const beginnings: string[] = []
    for (const [at, { names, hidden }] of all.entries()) {
      words.push({ ids: idsIn([...names, ...hidden].join(' ')), weights: evenly })
      beginnings.push(names.map((name) => `\n${fold(name)}`).join(''))
      if (at % atOnce === 0) yield
    }
    const postings = yield* collectPostings(words, lexicon.size)
    const finder = finderFor(postings)
    const index = createTextIndex(all.length, postings, finder)

    /** A word that leads nowhere gives way to the beginning that it is nearest to. */
    const mended = (word: string): string =>
      finder.startingWith(word).length > 0
        ? word
        : (nearestBeginning(word, finder.startingWith(word.slice(0, 1)).map(lexicon.wordOf)) ?? word)

    const answersTo = (words: readonly string[], text: string): readonly Answer[] => {
      const scores = index.search(words.join(' '))
      if (!scores) return []
      const beginning = `\n${text}`
      const answers: Answer[] = []
      for (let at = 0; at < scores.length; at++) {
        const suggestable = scores[at] ? all[at] : undefined
        if (suggestable)
          answers.push({
            suggestable,
            score: scores[at] ?? 0,
            begins: beginnings[at]?.includes(beginning) ?? false,
          })
      }
      return answers
    }

    return (text, malform) => {
      const asked = searchable(text)
      const found = answersTo(asked, fold(text))
      const answers = found.length > 0 ? found : answersTo(asked.map(mended), fold(text))
      const toSuggestion = ({ suggestable }: Answer): Suggestion => ({
        ...suggestable.suggested,
        count: suggestable.count,
        metAs: metAs(ownName(suggestable, malform), suggestable.names, asked),
      })
      const inGroup = (group: SuggestionGroup) =>
        firstFew(
          answers.filter(({ suggestable }) => suggestable.group === group),
          mostIn[group],
          byWorth,
        ).map(toSuggestion)
      return {
        begreper: inGroup('begreper'),
        steder: inGroup('steder'),
        tiltak: inGroup('tiltak'),
        partnere: inGroup('partnere'),
      }
    }
  }
}

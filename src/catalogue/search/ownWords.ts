import type { Entry } from '../entry.ts'
import type { Lexicon } from './lexicon.ts'
import { ownTexts } from './ownTexts.ts'
import { createWeigher, type WeighedWords } from './weighedWords.ts'
import { wordsOf } from './wordsOf.ts'

/** Answers how to list the words that an entry itself says, each once, by the heaviest text that holds it. */
export const createOwnWords = (lexicon: Lexicon): ((entry: Entry) => WeighedWords) => {
  const weigh = createWeigher()
  return (entry) =>
    weigh(
      ownTexts(entry).map(({ text, weight }) => ({
        words: wordsOf(text).map(lexicon.idOf),
        weight,
      })),
    )
}

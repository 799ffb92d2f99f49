import type { Segment } from '../index/segment.ts'
import type { AskedWord } from './askedWords.ts'

const scoreWord = ({ text, facets }: Segment, word: AskedWord, scores: Uint16Array): void => {
  for (let n = 0; n < word.ids.length; n++) {
    const id = word.ids[n] ?? 0
    const counts = word.counts[n] ?? 0
    const end = text.starts[id + 1] ?? 0
    for (let at = text.starts[id] ?? 0; at < end; at++) {
      const position = text.positions[at] ?? 0
      const score = (text.weights[at] ?? 0) * counts
      if (score > (scores[position] ?? 0)) scores[position] = score
    }
  }
  const { starts, members } = facets.entriesWith
  for (const { number, score } of word.values)
    for (let at = starts[number] ?? 0; at < (starts[number + 1] ?? 0); at++) {
      const position = members[at] ?? 0
      if (score > (scores[position] ?? 0)) scores[position] = score
    }
}

/**
 * Writes the score of every entry of a segment by position: 0 where it does not match, since every word has to stand for
 * a word of the entry. `scratch` is overwritten.
 */
export const scoreText = (
  segment: Segment,
  words: readonly AskedWord[],
  scores: Uint16Array,
  scratch: Uint16Array,
): void => {
  for (const [n, word] of words.entries()) {
    const own = n === 0 ? scores : scratch
    own.fill(0)
    scoreWord(segment, word, own)
    if (n === 0) continue
    for (let at = 0; at < segment.entries.length; at++)
      scores[at] = scores[at] && own[at] ? (scores[at] ?? 0) + (own[at] ?? 0) : 0
  }
}

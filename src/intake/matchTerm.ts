import { fold } from '../domain/fold.ts'
import { matchSpelling } from './matchSpelling.ts'
import { onlyCode } from './onlyCode.ts'
import type { Confidence } from './reading.ts'
import { emptyWords, type TermIndex } from './termIndex.ts'

export interface TermMatch {
  kode: string
  sikkerhet: Confidence
}

/** Shared weight that both sides must reach, and the lead over the second best, before a likeness counts. */
const enough = 0.74
const lead = 0.12
const shortestCut = 5
/** No label comes near this; a longer text is a paragraph. */
const longestLabel = 300

/** A copy that was cut: the beginning of one term's labels and of no other's. */
const byBeginning = (folded: string, { labels }: TermIndex): string | null =>
  folded.length < shortestCut ? null : onlyCode(labels.filter((label) => label.folded.startsWith(folded)))

/** «Besøk på skoler»: whole words that open one term's labels and no other's, two at least that tell something. */
const byOpening = (folded: string, { labels }: TermIndex): string | null =>
  folded.split(' ').filter((word) => !emptyWords.has(word)).length < 2
    ? null
    : onlyCode(labels.filter((label) => label.folded.startsWith(`${folded} `)))

/** The same words in other forms or order; every word counts by how much it tells terms apart. */
const byWords = (folded: string, { labels, weight, alike }: TermIndex): string | null => {
  const words = folded.split(' ').filter((word) => !emptyWords.has(word))
  if (words.length === 0) return null
  const alikeTo = words.map(alike)
  const known = new Set(alikeTo.flatMap((found) => [...found]))
  if (known.size === 0) return null
  const weigh = (some: readonly string[]): number => some.reduce((sum, word) => sum + weight(word), 0)
  const whole = weigh(words)
  const best = new Map<string, number>()
  for (const { kode, words: label } of labels) {
    const inLabel = weigh(label.filter((word) => known.has(word))) / weigh(label)
    if (!(inLabel >= enough - lead)) continue
    const inText = weigh(words.filter((_, at) => label.some((word) => alikeTo[at]?.has(word)))) / whole
    best.set(kode, Math.max(best.get(kode) ?? 0, Math.min(inLabel, inText)))
  }
  const [first, second] = [...best].sort(([, a], [, b]) => b - a)
  return first && first[1] >= enough && first[1] - (second?.[1] ?? 0) >= lead ? first[0] : null
}

/** The term that a whole text names, or null. `cut` allows the text to be the mere beginning of a label. */
export const matchTerm = (text: string, index: TermIndex, cut = false): TermMatch | null => {
  if (text.length > longestLabel) return null
  const folded = fold(text)
  if (folded === '') return null
  const known = index.byFolded.get(folded)
  if (known) return { kode: known.kode, sikkerhet: known.sikkerhet }
  const kode =
    (cut ? byBeginning(folded, index) : byOpening(folded, index)) ??
    matchSpelling(folded, index) ??
    byWords(folded, index)
  return kode ? { kode, sikkerhet: 'similar' } : null
}

import { fold } from '../domain/fold.ts'
import type { Term, Vocabulary } from '../domain/vocabulary.ts'
import { alikeAmong } from './alikeAmong.ts'
import type { Confidence } from './reading.ts'

export interface Label {
  kode: string
  folded: string
  words: readonly string[]
  sikkerhet: Confidence
}

/** The labels of one vocabulary, ready for matching. */
export interface TermIndex {
  vocabulary: Vocabulary
  byFolded: ReadonlyMap<string, Label>
  labels: readonly Label[]
  /** The words of the longest label. */
  mostWords: number
  /** How much a word tells terms apart: rare words weigh more. */
  weight: (word: string) => number
  /** The words of labels that a word is like. */
  alike: (word: string) => ReadonlySet<string>
}

const smallWords =
  'og i på til av for å fra frå med en ei et eit den det de dei som er eller samt at om ved a'
/** «God livskvalitet», «Flott natur», «Ledige tomter»: praise, which tells no term from another. */
const praise =
  'god godt gode høg høgt høy høyt høye trygg trygt trygge flott flotte fin fint fine vakker vakkert vakre vakkar vakkert rik rikt rike unik unikt unike stor stort store variert varierte interessante spennende spanande attraktive rimelig rimelige rimeleg rimelege billig billige billeg billege gratis ledig ledige mange'

/** Words that say nothing of which term is meant. */
export const emptyWords = new Set(`${smallWords} ${praise}`.split(' '))

const withoutBracket = (label: string): string => label.replace(/\s*\([^)]*\)/g, '')

/** «Kampanje for å skaffe arbeidskraft/synliggjøre jobbmuligheter»: a form often gives the first half alone. */
const beforeSlash = (label: string): string[] => {
  const first = /^(.+\p{L})\/\p{L}[^/]*$/u.exec(label)?.[1] ?? ''
  return first.split(' ').length >= 3 && !/ og$/.test(first) ? [first] : []
}

const labelsOf = (term: Term): [string, Confidence][] => [
  ...[term.nb, term.nn].map((label): [string, Confidence] => [label, 'exact']),
  ...[term.nb, term.nn].map((label): [string, Confidence] => [withoutBracket(label), 'label']),
  ...[term.nb, term.nn].flatMap(beforeSlash).map((label): [string, Confidence] => [label, 'label']),
  ...[...term.alternative, ...term.skjulte].map((label): [string, Confidence] => [label, 'label']),
]

/** Terms in force; a merged term's labels lead to the term that replaced it. */
const liveCode = (term: Term): string | null => (term.status === 'gjeldende' ? term.kode : term.erstattetAv)

export const indexTerms = (vocabulary: Vocabulary, terms: readonly Term[]): TermIndex => {
  const byFolded = new Map<string, Label>()
  for (const term of terms) {
    const kode = liveCode(term)
    if (term.ordliste !== vocabulary || !kode) continue
    for (const [label, sikkerhet] of labelsOf(term)) {
      const folded = fold(label)
      if (folded && !byFolded.has(folded))
        byFolded.set(folded, { kode, folded, words: folded.split(' '), sikkerhet })
    }
  }
  const labels = [...byFolded.values()]
  const codesWith = new Map<string, Set<string>>()
  for (const { kode, words } of labels)
    for (const word of words) codesWith.set(word, (codesWith.get(word) ?? new Set()).add(kode))
  const count = new Set(labels.map(({ kode }) => kode)).size
  const weights = new Map([...codesWith].map(([word, codes]) => [word, Math.log(1 + count / codes.size)]))
  const unknown = Math.log(1 + count)
  const weight = (word: string): number => (emptyWords.has(word) ? 0 : (weights.get(word) ?? unknown))
  const mostWords = Math.max(0, ...labels.map(({ words }) => words.length))
  return { vocabulary, byFolded, labels, mostWords, weight, alike: alikeAmong([...codesWith.keys()]) }
}

import { inLanguage, type Language } from '../../domain/language.ts'
import { type Vocabulary, vocabularies } from '../../domain/vocabulary.ts'
import type { Knowledge } from '../../intake/context.ts'
import type { OpenItem, Reading } from '../../intake/reading.ts'
import { listWords, summaryWords } from './readingWords.ts'
import { labelOf } from './valuesInWords.ts'

const longest = 120

/** What a suggestion is called: terms by label, kommuner by name and number, years as they are. */
const suggestionOf = (
  list: OpenItem['ordliste'],
  suggestion: string,
  knowledge: Knowledge,
  lang: Language,
): string => {
  const kommune = list === 'kommuner' ? knowledge.geography.kommune(suggestion) : undefined
  if (kommune) return `${kommune.navnEntydig} (${kommune.nummer})`
  const vocabulary = vocabularies.find((one): one is Vocabulary => one === list)
  return vocabulary ? labelOf(vocabulary, suggestion, knowledge, lang) : suggestion
}

/** What a person must decide on a document: each item with its line and what it may be, then lines that no field took. */
export const openInWords = (
  { uavklart, linjer }: Reading,
  knowledge: Knowledge,
  lang: Language,
): readonly string[] => {
  const told = uavklart.map(({ linje, tekst, ordliste, forslag }) => {
    const list = ordliste ? `, ${inLanguage(listWords(ordliste), lang).toLowerCase()}` : ''
    const said = tekst.length > longest ? `${tekst.slice(0, longest - 1)}…` : tekst
    const perhaps = forslag.map((one) => suggestionOf(ordliste, one, knowledge, lang)).join(', ')
    const end = perhaps ? ` ${inLanguage(summaryWords.perhaps, lang)}: ${perhaps}` : ''
    return `    – ${inLanguage(summaryWords.line, lang)} ${linje}${list}: «${said}»${end}`
  })
  const asked = new Set(uavklart.map(({ linje }) => linje))
  const left = linjer.filter(
    (line) => line.tilstand === 'open' && !asked.has(line.linje) && !asked.has(line.avsnitt ?? line.linje),
  )
  return [
    ...(told.length > 0 ? [`  ${inLanguage(summaryWords.open, lang)} (${told.length}):`, ...told] : []),
    ...(left.length > 0
      ? [`  ${inLanguage(summaryWords.unclaimed, lang)}: ${left.map(({ linje }) => linje).join(', ')}`]
      : []),
  ]
}

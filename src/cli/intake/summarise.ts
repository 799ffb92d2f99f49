import { maskWords, waveWords } from '../../admin/review/lineWords.ts'
import { inLanguage, type Language, type Words } from '../../domain/language.ts'
import { intakeIssueText } from '../../editorial/intakeIssueText.ts'
import type { Knowledge } from '../../intake/context.ts'
import type { Reading } from '../../intake/reading.ts'
import { redactFileName } from '../../intake/redactFileName.ts'
import { openInWords } from './openInWords.ts'
import { fieldWords, kindWords, malformWords, summaryWords } from './readingWords.ts'
import { valuesInWords } from './valuesInWords.ts'

/** Longer texts are told by their beginning; the whole stands in the document. */
const longest = 160
const brief = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line
}

/** How often each kind was met, in the order they were met first. */
const tally = <Kind extends string>(kinds: readonly Kind[]): readonly [Kind, number][] => {
  const counts = new Map<Kind, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts]
}

/**
 * One document for a person, a line each: every field that has something, what waits for a decision and what it may be,
 * what was set aside, and how many lines each took. Holds no personal data, only how much of it there is and where.
 */
export const summarise = (reading: Reading, knowledge: Knowledge, lang: Language): readonly string[] => {
  const say = (words: Words): string => inLanguage(words, lang)
  const { source, innholdstype, malform, linjer, personopplysninger, issues } = reading
  const row = (name: Words, values: readonly string[], apart = false): readonly string[] => {
    if (values.length === 0) return []
    const told = values.map(brief)
    return apart && told.length > 1
      ? [`  ${say(name)}:`, ...told.map((value) => `    – ${value}`)]
      : [`  ${say(name)}: ${told.join('; ')}`]
  }
  const counted = <Kind extends string>(names: Readonly<Record<Kind, Words>>, kinds: readonly Kind[]) =>
    tally(kinds).map(([kind, count]) => `${say(names[kind])} ${count}`)
  const numbers = (lines: readonly { linje: number }[]): string =>
    [...new Set(lines.map(({ linje }) => linje))].join(', ')

  const contact = linjer.filter((line) => line.tilstand === 'claimed' && line.felter.includes('kontakt'))
  const values = {
    ...valuesInWords(reading, knowledge, lang),
    kontakt: contact.length > 0 ? [`${say(summaryWords.line)} ${numbers(contact)}`] : [],
  }
  const waved = linjer.flatMap((line) => (line.tilstand === 'waved' ? [line.grunn] : []))
  const open = linjer.filter(({ tilstand }) => tilstand === 'open')
  const personal = counted(
    maskWords,
    personopplysninger.map(({ type }) => type),
  )
  return [
    `${redactFileName(source)} – ${say(kindWords[innholdstype])}${linjer.length > 0 ? `, ${say(malformWords[malform])}` : ''}`,
    ...issues.flatMap((issue) => row(summaryWords.issue, [intakeIssueText(issue, lang)])),
    ...Object.entries(fieldWords).flatMap(([field, name]) =>
      row(name, values[field as keyof typeof fieldWords], textFields.has(field)),
    ),
    ...openInWords(reading, knowledge, lang),
    ...row(
      summaryWords.personalData,
      personal.length > 0
        ? [`${personal.join(', ')} (${say(summaryWords.line)} ${numbers(personopplysninger)})`]
        : [],
    ),
    ...row(summaryWords.waved, counted(waveWords, waved)),
    `  ${linjer.length} ${say(linjer.length === 1 ? summaryWords.line : summaryWords.lines)}: ${[
      `${linjer.length - waved.length - open.length} ${say(summaryWords.claimedLines)}`,
      `${waved.length} ${say(summaryWords.wavedLines)}`,
      `${open.length} ${say(summaryWords.openLines)}`,
    ].join(', ')}`,
  ]
}

/** Fields whose values are sentences, one below the other. */
const textFields: ReadonlySet<string> = new Set([
  'beskrivelse',
  'hovedmal',
  'delmal',
  'arbeidsomrader',
  'organisering',
  'resultater',
])

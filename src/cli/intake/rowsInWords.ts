import type { Language } from '../../domain/language.ts'
import { countOutcome, openItemsOf, outcomes, type ReportRow } from '../../editorial/intake/runs/runReport.ts'
import { intakeIssueText } from '../../editorial/intakeIssueText.ts'
import { runWords } from './runWords.ts'

/** What became of the documents: the counts in a line or two, each one that was refused, with why, and what else to know. */
export const rowsInWords = (rows: readonly ReportRow[], lang: Language): readonly string[] => {
  const words = runWords[lang]
  const counts = outcomes
    .map((outcome): [string, number] => [outcome, countOutcome(rows, outcome)])
    .filter(([, count]) => count > 0)
    .map(([outcome, count]) => words.outcome[outcome as ReportRow['utfall']](count))
  return [
    `${words.documents(rows.length)}: ${counts.join(', ') || '–'}`,
    words.openItems(openItemsOf(rows)),
    ...rows
      .filter(({ utfall }) => utfall === 'avvist')
      .map(({ navn, feil }) => `  ${navn}: ${feil.map((issue) => intakeIssueText(issue, lang)).join(' ')}`),
    ...remarks(rows, lang),
  ]
}

/** What there is to say of documents that were taken, each thing once: a column is the same in every row of its table. */
const remarks = (rows: readonly ReportRow[], lang: Language): readonly string[] => {
  const names = new Map<string, string[]>()
  for (const { navn, utfall, feil } of rows)
    if (utfall !== 'avvist')
      for (const issue of feil) {
        const text = intakeIssueText(issue, lang)
        const known = names.get(text)
        if (known) known.push(navn)
        else names.set(text, [navn])
      }
  return [...names].map(([text, [first = '', ...others]]) =>
    others.length === 0 ? `  ${first}: ${text}` : `  ${first} (+${others.length}): ${text}`,
  )
}

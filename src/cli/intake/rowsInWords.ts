import type { Language } from '../../domain/language.ts'
import { countOutcome, openItemsOf, outcomes, type ReportRow } from '../../editorial/intake/runs/runReport.ts'
import { intakeIssueText } from '../../editorial/intakeIssueText.ts'
import { runWords } from './runWords.ts'

/** What became of the documents: the counts in a line or two, and each one that was refused, with why. */
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
  ]
}

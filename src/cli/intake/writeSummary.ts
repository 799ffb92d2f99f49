import type { Language } from '../../domain/language.ts'
import { printableLines } from '../printable.ts'
import { rowsInWords } from './rowsInWords.ts'
import { runWords } from './runWords.ts'
import type { WriteResult } from './writeJob.ts'

/** What was written, or would be, in a few lines for a person. */
export const writeSummary = ({ run, rows, issues }: WriteResult, submit: boolean, lang: Language): string => {
  const words = runWords[lang]
  const unmet = issues.map(({ code, facts }) =>
    words.expected[code](Number(facts.expected), Number(facts.found)),
  )
  const lines = [
    ...(submit && run ? [`${run.navn} (${run.id})`] : []),
    ...(rows.length > 0 ? rowsInWords(rows, lang) : []),
    ...unmet,
    ...(!submit && run ? [words.wouldContinue(run.navn)] : []),
    submit && run ? words.undoWith(run.id) : unmet.length > 0 ? words.nothingWritten : words.trial,
  ]
  return printableLines(lines)
}

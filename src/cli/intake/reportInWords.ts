import type { Language } from '../../domain/language.ts'
import type { RunReport } from '../../editorial/intake/runs/reportRun.ts'
import { localeOf } from './localeOf.ts'
import { rowsInWords } from './rowsInWords.ts'
import { runWords } from './runWords.ts'

const clock = (time: string | null, lang: Language): string =>
  time ? new Date(time).toLocaleString(localeOf(lang), { dateStyle: 'short', timeStyle: 'short' }) : ''

/** A run's report for a person. */
export const reportInWords = (report: RunReport, lang: Language): readonly string[] => {
  const words = runWords[lang]
  return [
    `${report.navn} (${report.id}) – ${words.status[report.status]}`,
    `${clock(report.startet, lang)}–${clock(report.avsluttet, lang)} ${words.by(report.av)}`,
    ...rowsInWords(report.dokumenter, lang),
    words.reviewed(report.godtatt, report.avvist),
  ]
}

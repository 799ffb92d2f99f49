import type { RunReport } from '../../editorial/intake/runs/reportRun.ts'
import type { CliLanguage } from './cliLanguage.ts'
import { rowsInWords } from './rowsInWords.ts'
import { runWords } from './runWords.ts'

const clock = (time: string | null): string =>
  time ? new Date(time).toLocaleString('nb-NO', { dateStyle: 'short', timeStyle: 'short' }) : ''

/** A run's report for a person. */
export const reportInWords = (report: RunReport, lang: CliLanguage): string => {
  const words = runWords[lang]
  return [
    `${report.navn} (${report.id}) – ${words.status[report.status]}`,
    `${clock(report.startet)}–${clock(report.avsluttet)} ${words.by(report.av)}`,
    ...rowsInWords(report.dokumenter, lang),
    words.reviewed(report.godtatt, report.avvist),
  ].join('\n')
}

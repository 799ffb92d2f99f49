import { parseRuns } from './parseRuns.ts'
import type { Run, TextRun } from './run.ts'

type Write = (text: string) => string

const asIs: Write = (text) => text
const escaped: Write = (text) => text.replace(/[\\*_[\]]/g, '\\$&')

const wrap = (text: string, mark: string, on: boolean): string => (on ? `${mark}${text}${mark}` : text)

const words = ({ text, bold, italic }: TextRun, write: Write): string =>
  wrap(wrap(write(text), '__', italic), '**', bold)

const written = (runs: readonly Run[], write: Write): string =>
  runs
    .map((run) => {
      if ('text' in run) return words(run, write)
      const inside = run.runs.map((one) => words(one, write)).join('')
      return `[${inside}](${run.url.replace(/[\\()]/g, '\\$&')}${run.newTab ? ' "ny fane"' : ''})`
    })
    .join('')

/** Runs as one text that `parseRuns` reads back. Marks are escaped only where they would be read as such. */
export const writeRuns = (runs: readonly Run[]): string => {
  const plain = written(runs, asIs)
  return JSON.stringify(parseRuns(plain)) === JSON.stringify(runs) ? plain : written(runs, escaped)
}

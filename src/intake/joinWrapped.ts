import { joinHalves } from './joinHalves.ts'
import { recogniseHeading } from './recogniseHeading.ts'
import type { Line } from './splitLines.ts'

/** Lines as they are read, and for a line that was joined to one above it, the first of them. */
export interface Unwrapped {
  lines: readonly Line[]
  firstOf: ReadonlyMap<number, number>
}

/** A shorter line was broken on purpose. */
const leastWidth = 40
/** A longer paragraph than readers look at. */
const longest = 5000
const fewestLines = 3
/** No program breaks its lines shorter than this. */
const leastFilled = 60

const isComplete = (text: string): boolean => /[.!?:;…]$/.test(text)
const runsOn =
  /(?:^|\s)(?:og|eller|samt|i|på|for|til|av|med|som|om|å|en|ei|et|eit|den|det|er|skal|vil|har|frå|fra|ved)$/u

/** «Regionrådet og\nkommunane»: the next line goes on where this one stopped. */
const continues = (first: Line, line: Line, next: Line): boolean =>
  line.text.length >= leastWidth &&
  !isComplete(line.text) &&
  ((/^\p{Ll}/u.test(next.text) && (first.form === 'item' || !/^\p{Ll}/u.test(first.text))) ||
    runsOn.test(line.text))

/** Consecutive lines of text that a program broke: each but the last is so full that the next word had no room. */
const isFilled = (run: readonly Line[]): boolean => {
  const width = Math.max(...run.map(({ text }) => text.length))
  return (
    run.length >= fewestLines &&
    width >= leastFilled &&
    run.some(({ text }) => !isComplete(text)) &&
    run.slice(0, -1).every(({ text }, at) => {
      const [word = ''] = run[at + 1]?.text.split(' ') ?? []
      return text.length + 1 + word.length > width
    })
  )
}

const isPlain = (line: Line): boolean => line.form === 'text' && recogniseHeading(line) === null

/** Runs of lines that belong to one paragraph or one list item, or stand alone. */
const runsOf = (lines: readonly Line[]): Line[][] => {
  const runs = lines.reduce<Line[][]>((all, line) => {
    const last = all.at(-1)
    const above = last?.at(-1)
    if (
      last &&
      above &&
      isPlain(line) &&
      (isPlain(above) || (above.form === 'item' && !isComplete(above.text)))
    )
      last.push(line)
    else all.push([line])
    return all
  }, [])
  return runs.flatMap((run) => {
    if (run.length === 1 || isFilled(run)) return [run]
    return run.reduce<Line[][]>((all, line) => {
      const last = all.at(-1)
      const [first] = last ?? []
      const above = last?.at(-1)
      if (last && first && above && continues(first, above, line)) last.push(line)
      else all.push([line])
      return all
    }, [])
  })
}

const joined = (run: readonly Line[]): Line[] => {
  const [first, ...rest] = run
  if (!first) return []
  const text = rest.reduce((before, line) => joinHalves(before, line.text), first.text)
  return text.length > longest ? [...run] : [{ ...first, text, cut: run.at(-1)?.cut ?? false }]
}

/** Puts paragraphs and list items together again that were broken into lines of one width («hard wrapped» texts). */
export const joinWrapped = (lines: readonly Line[]): Unwrapped => {
  const runs = runsOf(lines)
  const whole = runs.map(joined)
  const firstOf = new Map(
    whole.flatMap((kept, at) => {
      const run = runs[at] ?? []
      return kept.length === run.length
        ? []
        : run.slice(1).map(({ linje }): [number, number] => [linje, run[0]?.linje ?? linje])
    }),
  )
  return { lines: whole.flat(), firstOf }
}

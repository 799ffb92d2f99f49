import { joinHalves } from './joinHalves.ts'
import { recogniseHeading } from './recogniseHeading.ts'
import { runsBy } from './runsBy.ts'
import { sentences } from './sentences.ts'
import type { Line } from './splitLines.ts'

/** A line of the file within a line that was put together, with where it begins there. */
export interface WrappedPart {
  linje: number
  start: number
}

export interface Unwrapped {
  lines: readonly Line[]
  /** The parts of every line that was put together, by its number: that of its first part. */
  partsOf: ReadonlyMap<number, readonly WrappedPart[]>
}

/** A shorter line was broken on purpose, unless its last word asks for more. */
const leastWidth = 40
const leastAsking = 15
/** No program breaks its lines shorter than this. */
const leastFilled = 60
const fewestFilled = 3
/** A longer paragraph than readers look at. */
const longest = 5000

/** A line that ends a sentence; «mill.» and «ca.» end none. */
const isComplete = (text: string): boolean =>
  /[!?:;…]$/.test(text) || (text.endsWith('.') && sentences(`${text} A`).at(-1) === 'A')
const asksForMore =
  /(?:^|\s)(?:og|eller|samt|i|på|for|til|av|med|som|om|å|en|ei|et|eit|den|det|er|skal|vil|har|frå|fra|ved)$/u

/** «Regionrådet og\nkommunane»: the line goes on where the one above it stopped. */
const continues = (line: Line, above: Line, first: Line): boolean =>
  (above.text.length >= leastAsking && asksForMore.test(above.text)) ||
  (above.text.length >= leastWidth &&
    !isComplete(above.text) &&
    ((/^\p{Ll}/u.test(line.text) && (first.form === 'item' || !/^\p{Ll}/u.test(first.text))) ||
      above.text.endsWith(',')))

/** Consecutive lines of text that a program broke: each but the last is so full that the next word had no room. */
const isFilled = (run: readonly Line[]): boolean => {
  const width = run.reduce((most, { text }) => Math.max(most, text.length), 0)
  return (
    run.length >= fewestFilled &&
    width >= leastFilled &&
    run.some(({ text }) => !isComplete(text)) &&
    run.slice(0, -1).every(({ text }, at) => {
      const [word = ''] = run[at + 1]?.text.split(' ') ?? []
      return text.length + 1 + word.length > width
    })
  )
}

const isPlain = (line: Line): boolean => line.form === 'text' && recogniseHeading(line) === null
/** A paragraph, an unfinished item, or values that follow a heading on its own line. */
const mayRunOn = (line: Line): boolean =>
  line.form === 'item' ? !isComplete(line.text) : line.form === 'text' && recogniseHeading(line)?.rest !== ''

/** Runs of lines that belong to one paragraph or one list item, or stand alone. */
const paragraphs = (lines: readonly Line[]): Line[][] =>
  runsBy(lines, (line, above) => isPlain(line) && mayRunOn(above)).flatMap((run) =>
    isFilled(run) ? [run] : runsBy(run, continues),
  )

const joined = (run: readonly Line[]): [Line, WrappedPart[]] | null => {
  const [first, ...rest] = run
  if (!first || rest.length === 0) return null
  let { text } = first
  const parts = [{ linje: first.linje, start: 0 }]
  for (const line of rest) {
    text = joinHalves(text, line.text)
    if (text.length > longest) return null
    parts.push({ linje: line.linje, start: text.length - line.text.length })
  }
  const last = run.at(-1) ?? first
  const whole = { ...first, text, cut: last.cut, through: last.linje }
  return [whole, parts]
}

/** Puts paragraphs and list items together again that were broken into lines of one width («hard wrapped» texts). */
export const joinWrapped = (lines: readonly Line[]): Unwrapped => {
  const partsOf = new Map<number, readonly WrappedPart[]>()
  const whole = paragraphs(lines).flatMap((run) => {
    const [line, parts] = joined(run) ?? []
    if (!line || !parts) return run
    partsOf.set(line.linje, parts)
    return [line]
  })
  return { lines: whole, partsOf }
}

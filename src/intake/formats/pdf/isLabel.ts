import { recogniseHeading } from '../../recogniseHeading.ts'
import { splitLines } from '../../splitLines.ts'

/** Whether a line of a PDF is a heading and nothing more, as a cell of a table is that labels the next. */
export const isLabel = (text: string): boolean => {
  const [line] = splitLines(text)
  return line !== undefined && recogniseHeading(line)?.rest === ''
}

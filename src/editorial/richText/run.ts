/** A stretch of text with the same emphasis. */
export interface TextRun {
  text: string
  bold: boolean
  italic: boolean
}

/** Words that lead somewhere: an address, or `tiltak:id` and `ressurser:id` for one of the catalogue's own. */
export interface LinkRun {
  url: string
  newTab: boolean
  runs: readonly TextRun[]
}

export type Run = TextRun | LinkRun

export const plainRun = (text: string): TextRun => ({ text, bold: false, italic: false })

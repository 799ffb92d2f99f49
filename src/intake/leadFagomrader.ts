import type { Line } from './splitLines.ts'
import type { Section } from './splitSections.ts'
import { splitTerms } from './splitTerms.ts'
import type { TermIndex } from './termIndex.ts'

const longestTitle = 100

const mayBeTitle = (line: Line | undefined): boolean =>
  line !== undefined && line.form !== 'item' && line.text.length <= longestTitle && !/[.:]$/.test(line.text)

/** A first line that is nothing but fields of work, and a title below it: «Fagområde» was lost from it. */
export const leadFagomrader = (sections: readonly Section[], index: TermIndex): readonly Section[] => {
  const [first, ...rest] = sections
  if (!first || first.heading || sections.some(({ topic }) => topic === 'fagomrader')) return sections
  const [line, below] = first.lines
  const isFields = line && splitTerms(line.text.replace(/[,;/.]+/g, ' '), index) !== null
  if (!isFields || line.form === 'item' || !mayBeTitle(below)) return sections
  return [
    { topic: 'fagomrader', heading: null, lines: [line] },
    { ...first, lines: first.lines.slice(1) },
    ...rest,
  ]
}

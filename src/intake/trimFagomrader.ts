import type { Section } from './splitSections.ts'
import { splitTerms } from './splitTerms.ts'
import type { TermIndex } from './termIndex.ts'

/**
 * «Fagområde» alone on its line: its values stand below, and below them, with no heading between, the title. The list
 * ends before the first line of text that holds no value; a first line of unknown words is left in it, to be asked about.
 */
export const trimFagomrader = (sections: readonly Section[], index: TermIndex): readonly Section[] =>
  sections.flatMap((section) => {
    if (section.topic !== 'fagomrader') return [section]
    const end = section.lines.findIndex(
      ({ form, text }, at) =>
        at > 0 && form !== 'item' && splitTerms(text.replace(/[,;/.]+/g, ' '), index) === null,
    )
    if (end < 0) return [section]
    return [
      { ...section, lines: section.lines.slice(0, end) },
      { topic: 'text', heading: null, lines: section.lines.slice(end) },
    ]
  })

import type { SectionTopic } from './headings.ts'
import type { Line } from './splitLines.ts'
import type { Section } from './splitSections.ts'

const prose = new Set<SectionTopic>([
  'text',
  'organisering',
  'resultater',
  'hovedmal',
  'delmal',
  'arbeidsomrader',
])

/** The lines that describe in words, in the order of the document. */
export const proseLines = (sections: readonly Section[]): readonly Line[] =>
  sections.filter(({ topic }) => prose.has(topic)).flatMap(({ lines }) => lines)

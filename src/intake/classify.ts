import type { SectionTopic } from './headings.ts'
import type { DocumentKind } from './reading.ts'
import type { Line } from './splitLines.ts'
import type { Section } from './splitSections.ts'

/** Headings that only an entry has. */
const entryTopics = new Set<SectionTopic>([
  'fagomrader',
  'aktiviteter',
  'salgsargumenter',
  'malgrupper',
  'samarbeidspartnere',
  'hovedmal',
  'perioder',
])

/** What a resource calls itself at the start of its title. */
const calledResource =
  /^(?:\p{L}*rapport|veileder|rettleiar|rettleier|håndbok|handbok|læringshefte|evaluering|notat|presentasjon)(?=[\s:–—-]|$)/iu

/** A resource is worth reading: this many lines of text at least. */
const leastLines = 15

/**
 * Whether a document is an entry (its field of work, its standing closing text, or two of its headings), a resource (a
 * deck, report or guide: much text and none of these, or called so), or neither.
 */
export const classify = (
  lines: readonly Line[],
  { sections, title, hasOrigin }: { sections: readonly Section[]; title: string; hasOrigin: boolean },
): DocumentKind => {
  const headed = new Set(
    sections.filter(({ heading, topic }) => heading && entryTopics.has(topic)).map(({ topic }) => topic),
  )
  const filled = lines.filter(({ form }) => form !== 'blank' && form !== 'separator').length
  const early = sections.some(
    ({ topic, heading }) => topic === 'fagomrader' && heading && heading.linje <= 20,
  )
  if (calledResource.test(title) && !hasOrigin && headed.size < 2) return 'ressurs'
  if (early || hasOrigin || headed.size >= 2) return 'tiltak'
  return filled >= leastLines ? 'ressurs' : 'ukjent'
}

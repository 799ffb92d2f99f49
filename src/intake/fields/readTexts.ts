import type { SectionTopic } from '../headings.ts'
import type { ReadText } from '../reading.ts'
import { redact } from '../redact.ts'
import type { Section } from '../splitSections.ts'

/** The lines of every section on a topic, as they stand, without personal data. */
export const readTexts = (sections: readonly Section[], topic: SectionTopic): readonly ReadText[] =>
  sections
    .filter((section) => section.topic === topic)
    .flatMap(({ lines }) => lines)
    .map(({ linje, text }) => ({ linje, tekst: redact(text) }))

import { redact } from './redact.ts'
import type { Line } from './splitLines.ts'
import type { Section } from './splitSections.ts'

const onlyContact =
  /^(?:(?:tlf|telefon|mobil|mob|e-?post|epost|mail)\b[\s.:]*|\[(?:telefonnummer|e-post|adresse|navn)\][\s,;/|]*)+$/i

const isContact = ({ text }: Line): boolean => text.length <= 200 && onlyContact.test(redact(text))

/** Moves lines that hold a telephone number or an address and nothing else out of the lists they stand in. */
export const takeContacts = (sections: readonly Section[]): readonly Section[] => {
  const contacts = sections
    .filter(({ topic }) => topic !== 'kontakt')
    .flatMap(({ lines }) => lines.filter(isContact))
  if (contacts.length === 0) return sections
  const moved = new Set(contacts)
  const kept = sections.map((section) => ({
    ...section,
    lines: section.lines.filter((line) => !moved.has(line)),
  }))
  return [...kept, { topic: 'kontakt', heading: null, lines: contacts }]
}

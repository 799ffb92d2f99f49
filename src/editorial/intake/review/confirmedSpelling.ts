import type { Vocabulary } from '../../../domain/vocabulary.ts'
import { termFieldNames } from '../../../intake/review/givenFields.ts'
import type { Standing } from '../../../intake/review/standing.ts'
import type { Choice } from '../../../intake/review/step.ts'

export interface Spelling {
  ordliste: Vocabulary
  kode: string
  skrivemate: string
}

/** Longer texts are sentences: no one writes them the same way twice. */
const longest = 80

const vocabularyOf = (felt: string): Vocabulary | null =>
  felt === 'samarbeidspartnere' ? 'partnertyper' : (termFieldNames.find((name) => name === felt) ?? null)

/** The words of the document that a choice ties to a term, or null. What was masked is never learnt. */
export const confirmedSpelling = (choice: Choice, { items, values }: Standing): Spelling | null => {
  if (choice.type !== 'legg' && choice.type !== 'rett') return null
  const ordliste = vocabularyOf(choice.felt)
  const { kode, type, navn } = choice.verdi as { kode?: string; type?: string; navn?: string | null }
  const said =
    choice.type === 'legg'
      ? items.find(({ key }) => key === choice.punkt)?.tekst
      : values.find(({ key }) => key === choice.nokkel)?.sagtSom
  const skrivemate = said?.trim().replace(/[\s.,;:]+$/, '') ?? ''
  const term = kode ?? type
  if (!ordliste || !term || navn || skrivemate === '' || skrivemate.length > longest || /\[/.test(skrivemate))
    return null
  return { ordliste, kode: term, skrivemate }
}

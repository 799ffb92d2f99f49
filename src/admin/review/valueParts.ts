import type { GivenField } from '../../intake/review/givenFields.ts'
import type { Content } from './valueText.ts'

/** The parts that a value of each field has, as the server takes them. */
const parts: Partial<Record<GivenField, readonly string[]>> = {
  samarbeidspartnere: ['type', 'navn'],
  kommuner: ['nummer', 'navn'],
  regioner: ['navn'],
  perioder: ['navn', 'fra', 'til', 'presisering'],
  finansiering: ['belop', 'ar', 'kilde', 'type'],
  lenker: ['url'],
  kontakt: ['navn'],
}

/** A form's content as a value of the field: nothing beside its parts, and what is left empty is null. */
export const valueParts = (felt: GivenField, content: Content): Record<string, unknown> =>
  Object.fromEntries(
    (parts[felt] ?? ['tekst']).map((name) => [name, content[name] === '' ? null : content[name]]),
  )

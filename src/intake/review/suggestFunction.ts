import type { Malform } from '../../domain/malform.ts'

/** What a person is called in a document, and the function to name instead. First match counts. */
const functions: readonly (readonly [pattern: RegExp, nb: string, nn: string])[] = [
  [/prosjektle[di]/i, 'Prosjektleder', 'Prosjektleiar'],
  [/koordinator/i, 'Koordinator', 'Koordinator'],
  [/ordfør/i, 'Ordfører', 'Ordførar'],
  [/rådmann|kommunedirektør/i, 'Kommunedirektør', 'Kommunedirektør'],
  [/rådgiv/i, 'Rådgiver', 'Rådgjevar'],
  [/medarbeid/i, 'Prosjektmedarbeider', 'Prosjektmedarbeidar'],
  [/dagle?i?g le/i, 'Daglig leder', 'Dagleg leiar'],
  [/le(?:der|iar)/i, 'Prosjektleder', 'Prosjektleiar'],
]

/** A function contact in the place of a person («Leiar Kari …» → «Prosjektleiar»); the project itself where no role is told. */
export const suggestFunction = (line: string, malform: Malform): string => {
  const found = functions.find(([pattern]) => pattern.test(line))
  if (found) return malform === 'nn' ? found[2] : found[1]
  return 'Kontakt for prosjektet'
}

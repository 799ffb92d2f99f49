import type { OptionObject } from 'payload'
import type { Words } from '../../src/domain/language.ts'
import type { Evidens, Finansieringstype, Opphav, Relasjonstype } from '../../src/domain/tiltak.ts'
import { label } from '../shared/label.ts'

/** The choices of a select field, in the order they are given. */
export const options = <Value extends string>(words: Readonly<Record<Value, Words>>): OptionObject[] =>
  Object.entries<Words>(words).map(([value, text]) => ({ value, label: text }))

export const evidenceWords: Readonly<Record<Evidens, Words>> = {
  utenVurdering: label('Uten vurdering', 'Utan vurdering', 'Not assessed'),
  egenrapportert: label('Egenrapportert', 'Eigenrapportert', 'Self-reported'),
  evaluert: label('Evaluert', 'Evaluert', 'Evaluated'),
}

export const relationWords: Readonly<Record<Relasjonstype, Words>> = {
  fortsetter: label('Fortsetter', 'Held fram', 'Continues'),
  delAv: label('Del av', 'Del av', 'Part of'),
  seOgsa: label('Se også', 'Sjå òg', 'See also'),
}

export const originWords: Readonly<Record<Opphav, Words>> = {
  katalog: label(
    'Katalogen over tilflyttingsarbeid',
    'Katalogen over tilflyttingsarbeid',
    'The catalogue of settlement work',
  ),
  bolyst: label('Bolyst-satsingen', 'Bulyst-satsinga', 'The Bolyst programme'),
  annet: label('Annet', 'Anna', 'Other'),
}

export const fundingWords: Readonly<Record<Finansieringstype, Words>> = {
  tilskudd: label('Tilskudd', 'Tilskot', 'Grant'),
  egenandel: label('Egenandel', 'Eigendel', 'Own share'),
  totalbudsjett: label('Totalbudsjett', 'Totalbudsjett', 'Total budget'),
  annet: label('Annet', 'Anna', 'Other'),
}

import type { Words } from '../../domain/language.ts'
import type { GivenField } from '../../intake/review/givenFields.ts'

interface Part {
  name: string
  label: Words
  kind: 'text' | 'number' | 'url'
}

const name: Words = { nb: 'Navn', nn: 'Namn', en: 'Name' }
const part = (partName: string, label: Words, kind: Part['kind'] = 'text'): Part => ({
  name: partName,
  label,
  kind,
})

/** The small fields that a value is filled in with, beside pickers and free text. */
export const valueInputs: Partial<Record<GivenField, readonly Part[]>> = {
  samarbeidspartnere: [part('navn', name)],
  regioner: [part('navn', name)],
  perioder: [
    part('navn', name),
    part('fra', { nb: 'Fra (år)', nn: 'Frå (år)', en: 'From (year)' }, 'number'),
    part('til', { nb: 'Til (år)', nn: 'Til (år)', en: 'To (year)' }, 'number'),
    part('presisering', { nb: 'Presisering', nn: 'Presisering', en: 'Precision' }),
  ],
  finansiering: [
    part('belop', { nb: 'Beløp i kroner', nn: 'Beløp i kroner', en: 'Amount in NOK' }, 'number'),
    part('ar', { nb: 'År', nn: 'År', en: 'Year' }, 'number'),
    part('kilde', { nb: 'Fra hvem', nn: 'Frå kven', en: 'From' }),
  ],
  lenker: [part('url', { nb: 'Nettadresse', nn: 'Nettadresse', en: 'Web address' }, 'url')],
  kontakt: [part('navn', { nb: 'Funksjon', nn: 'Funksjon', en: 'Function' })],
}

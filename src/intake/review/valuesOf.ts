import type { Confidence, Reading } from '../reading.ts'
import { givenFields } from './givenFields.ts'
import type { StandingValue } from './standing.ts'

interface ReadValue {
  linje: number
  sagtSom?: string
  sikkerhet?: Confidence
}

/** The values of a reading, each with a key that decisions can name. */
export const valuesOf = (reading: Reading): StandingValue[] =>
  givenFields.flatMap((felt) =>
    [felt === 'kontakt' ? [] : (reading[felt] ?? [])].flat().map((value, index): StandingValue => {
      const { linje, sagtSom, sikkerhet, ...verdi }: ReadValue = value
      return {
        key: `${felt}/${index}`,
        felt,
        linje,
        sagtSom: sagtSom ?? null,
        sikkerhet: sikkerhet ?? null,
        rettet: false,
        verdi,
      }
    }),
  )

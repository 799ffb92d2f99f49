import type { Reading } from '../reading.ts'
import { givenFields } from './givenFields.ts'
import type { Standing } from './standing.ts'

const single = new Set<string>(['tittel', 'ingress'])

/** A value that stands in no line. */
const noLine = 0

/** A field that holds one text holds all that was given to it. */
const joined = (found: readonly { linje: number; tekst?: string }[]) =>
  found[0] ? { linje: found[0].linje, tekst: found.map(({ tekst }) => tekst).join(' ') } : null

/** The reading as it would be, had the reader known what the editors decided. */
export const readingOf = (reading: Reading, { values, items, innholdstype, malform }: Standing): Reading => {
  const fields = givenFields.map((felt) => {
    const found = values
      .filter((value) => value.felt === felt)
      .map(({ verdi, linje, sagtSom, sikkerhet }) => ({
        ...verdi,
        linje: linje ?? noLine,
        sagtSom: sagtSom ?? '',
        sikkerhet: sikkerhet ?? 'exact',
      }))
    return [felt, single.has(felt) ? joined(found) : found]
  })
  const open = new Set(items.filter(({ avgjort }) => !avgjort).map(({ key }) => key))
  return {
    ...reading,
    ...Object.fromEntries(fields),
    innholdstype,
    malform,
    uavklart: reading.uavklart.filter((_, index) => open.has(`uavklart/${index}`)),
    referanser: reading.referanser.filter((_, index) => open.has(`referanser/${index}`)),
  }
}

import type { Forslag } from '../../generated/payload-types.ts'
import type { Reading } from '../../intake/reading.ts'

export type OpenRow = NonNullable<Forslag['apne']>[number]

/** What a person must decide on a reading: what it left open, and references that no entry closes yet. */
export const openItems = (reading: Reading): OpenRow[] => [
  ...reading.uavklart.map(({ linje, tekst, ordliste, forslag }) => ({
    linje,
    tekst,
    ordliste: ordliste ?? null,
    avgjort: false,
    merknad: forslag.length > 0 ? `Kanskje: ${forslag.join(', ')}` : null,
  })),
  ...reading.referanser.map(({ linje, sagtSom, tekst }) => ({
    linje,
    tekst: sagtSom,
    ordliste: 'relaterteTiltak',
    avgjort: false,
    merknad: tekst === sagtSom ? null : tekst,
  })),
]

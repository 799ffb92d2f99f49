import type { Forslag } from '../../generated/payload-types.ts'
import type { Reading } from '../../intake/reading.ts'
import { pointerText } from './links/pointersOf.ts'

export type OpenRow = NonNullable<Forslag['apne']>[number]

/** What a person must decide on a reading: what it left open, and references that no entry closes yet. */
export const openItems = (reading: Reading): OpenRow[] => [
  ...reading.uavklart.map(({ linje, tekst, ordliste }) => ({
    linje,
    tekst,
    ordliste: ordliste ?? null,
    avgjort: false,
  })),
  ...reading.referanser.map(({ linje, sagtSom }) => ({
    linje,
    tekst: pointerText({ sagtSom }),
    ordliste: 'relaterteTiltak',
    avgjort: false,
  })),
]

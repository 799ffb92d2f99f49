import type { Forslag } from '../../generated/payload-types.ts'
import type { Reading, ReadReference } from '../../intake/reading.ts'
import { pointerText } from './links/pointersOf.ts'

export type OpenRow = NonNullable<Forslag['apne']>[number]

const relations: Record<ReadReference['type'], string> = {
  fortsetter: 'Kilden sier at tiltaket fortsetter dette.',
  delAv: 'Kilden sier at tiltaket er en del av dette.',
  seOgsa: 'Kilden viser hit. Finn oppføringene og knytt dem til tiltaket.',
}

/** What a person must decide on a reading: what it left open, and references that no entry closes yet. */
export const openItems = (reading: Reading): OpenRow[] => [
  ...reading.uavklart.map(({ linje, tekst, ordliste, forslag }) => ({
    linje,
    tekst,
    ordliste: ordliste ?? null,
    avgjort: false,
    merknad: forslag.length > 0 ? `Kanskje: ${forslag.join(', ')}` : null,
  })),
  ...reading.referanser.map(({ linje, sagtSom, type }) => ({
    linje,
    tekst: pointerText({ sagtSom }),
    ordliste: 'relaterteTiltak',
    avgjort: false,
    merknad: relations[type],
  })),
]

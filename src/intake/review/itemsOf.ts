import type { Reading } from '../reading.ts'
import type { StandingItem } from './standing.ts'

/** What a reading leaves to a person: what no term covers, and references that no entry closes. */
export const itemsOf = ({ uavklart, referanser }: Reading): StandingItem[] => [
  ...uavklart.map(({ linje, tekst, ordliste, forslag }, index) => ({
    key: `uavklart/${index}`,
    linje,
    tekst,
    ordliste,
    forslag,
    avgjort: false,
    grunn: null,
  })),
  ...referanser.map(({ linje, sagtSom }, index) => ({
    key: `referanser/${index}`,
    linje,
    tekst: sagtSom,
    ordliste: 'relaterteTiltak' as const,
    forslag: [],
    avgjort: false,
    grunn: null,
  })),
]

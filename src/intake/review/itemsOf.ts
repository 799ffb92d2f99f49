import type { Reading } from '../reading.ts'
import type { StandingItem } from './standing.ts'

/** What a reading leaves to a person: what no term covers, and references, `closed` ones decided. */
export const itemsOf = ({ uavklart, referanser }: Reading, closed: ReadonlySet<string>): StandingItem[] => [
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
    avgjort: closed.has(`referanser/${index}`),
    grunn: null,
  })),
]

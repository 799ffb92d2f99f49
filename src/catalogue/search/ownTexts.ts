import type { Entry } from '../entry.ts'

/** A text and how much a word found in it says about the entry. */
export interface WeightedText {
  text: string
  weight: number
}

const present = (texts: readonly (string | null)[]): string => texts.filter((text) => text !== null).join(' ')

/** What an entry says itself. */
export const ownTexts = (entry: Entry): readonly WeightedText[] => [
  { text: entry.tittel, weight: 12 },
  { text: entry.ingress ?? '', weight: 4 },
  { text: present(entry.samarbeidspartnere.map((partner) => partner.navn)), weight: 3 },
  {
    text: present([
      entry.beskrivelseTekst,
      entry.hovedmal,
      ...entry.delmal,
      entry.organisering,
      ...entry.arbeidsomrader,
      entry.resultater,
      ...entry.perioder.map((periode) => periode.navn),
      ...entry.kommuner.map((kommune) => kommune.sagtSom),
    ]),
    weight: 1,
  },
]

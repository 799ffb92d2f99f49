import type { Malform } from '../../domain/malform.ts'
import type { Confidence, DocumentKind, OpenItem, ReadingField, WaveReason } from '../reading.ts'
import type { LinkChoices } from './linkChoices.ts'

/** A value of the draft as it stands after the decisions so far. */
export interface StandingValue {
  /** Stays the same through every decision: `felt/number`, or `felt/id` for what an editor put in. */
  key: string
  felt: ReadingField
  /** Null where it stands in no line of the document. */
  linje: number | null
  /** The words of the document; null where an editor put it in from nowhere. */
  sagtSom: string | null
  /** Null for what an editor chose. */
  sikkerhet: Confidence | null
  rettet: boolean
  verdi: Readonly<Record<string, unknown>>
}

/** Something that a person must decide, and what was decided. */
export interface StandingItem {
  key: string
  linje: number
  tekst: string
  ordliste: OpenItem['ordliste'] | 'relaterteTiltak'
  forslag: readonly string[]
  avgjort: boolean
  /** Why it was left out. */
  grunn: string | null
}

export interface StandingLine {
  linje: number
  tilstand: 'claimed' | 'waved' | 'open'
  /** Keys of the values that came from it. */
  verdier: readonly string[]
  /** Keys of the items that stand on it. */
  punkter: readonly string[]
  grunn: WaveReason | null
  /** The editor's own words on why it was left out. */
  begrunnelse: string | null
  /** Still waits for a decision. */
  gjenstar: boolean
}

/** A reading as decided so far. */
export interface Standing extends LinkChoices {
  innholdstype: DocumentKind
  malform: Malform
  values: readonly StandingValue[]
  items: readonly StandingItem[]
  lines: readonly StandingLine[]
  /** By field: whether what a new edition changed is taken over. */
  endringer: Readonly<Record<string, boolean>>
  /** An entry of its own, whatever earlier edition it looks like. */
  egen: boolean
}

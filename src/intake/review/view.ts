import type { LinkReason } from '../../domain/linkReason.ts'
import type { LinkState, LinkType } from '../../domain/proposedLink.ts'
import type { PersonalData } from '../reading.ts'
import type { Standing, StandingLine } from './standing.ts'

/** A stretch of a line; personal data is told by its kind, and its words only to those who ask to see them. */
export interface Piece {
  /** Where it begins on the line. */
  fra: number
  tekst: string
  personopplysning: PersonalData['type'] | null
}

export interface ViewLine extends StandingLine {
  biter: readonly Piece[]
  /** A function to name instead of the person on the line («Prosjektleder»). */
  funksjon: string | null
}

/** An entry, or a proposal that waits. */
export interface Named {
  samling: 'tiltak' | 'forslag'
  id: string
  tittel: string
}

/** How the proposal hangs together with another entry. */
export interface ViewLink {
  id: string
  type: LinkType
  tilstand: LinkState
  /** The line of a reference, and its words. */
  linje: number | null
  tekst: string | null
  /** Key of the item that a reference waits as; null for what is no reference. */
  punkt: string | null
  /** Why the intake thinks so. */
  grunner: readonly LinkReason[]
  mot: readonly Named[]
}

/** A field that differs from the entry that will be updated; values are those of a draft. */
export interface ViewChange {
  felt: string
  for: unknown
  na: unknown
  iDag: unknown
  /** Editors have made it something else than the source said. */
  redigert: boolean
  /** Will be taken over. */
  ta: boolean
}

/** Everything that the proof-reading page shows of one proposal. */
export interface ReviewView extends Omit<Standing, 'lines' | 'koblinger' | 'pekt' | 'endringer'> {
  id: string
  tittel: string
  status: 'ny' | 'godtatt' | 'avvist'
  avvistFordi: string | null
  /** The number of saves that the next decision builds on. */
  lagring: number
  dokument: string
  lines: readonly ViewLine[]
  /** What could not be read, in the reader's language. */
  merknader: readonly string[]
  /** Labels of the terms that are named, by `vocabulary/code`. */
  begreper: Readonly<Record<string, { nb: string; nn: string }>>
  /** How many decisions can be undone. */
  avgjorelser: number
  /** What it became, or null. */
  ble: { samling: 'tiltak' | 'ressurser'; id: string } | null
  /** May change vocabularies. */
  redaktor: boolean
  harPersonopplysninger: boolean
  koblinger: readonly ViewLink[]
  /** The entry that the proposal goes into, where it is not a new one. */
  oppdaterer: Named | null
  endringer: readonly ViewChange[]
}

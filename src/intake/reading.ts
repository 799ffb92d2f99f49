import type { Issue } from '../domain/issue.ts'
import type { Malform } from '../domain/malform.ts'
import type { Evidens, Finansiering, Periode, Relasjonstype } from '../domain/tiltak.ts'
import type { Vocabulary } from '../domain/vocabulary.ts'

/** How surely a value was recognised: the preferred label, another known label, or something near one. */
export type Confidence = 'exact' | 'label' | 'similar'

/** What a line can be claimed by. */
export const readingFields = [
  'tittel',
  'fagomrader',
  'ingress',
  'beskrivelse',
  'kommuner',
  'fylker',
  'regioner',
  'perioder',
  'aktiviteter',
  'salgsargumenter',
  'malgrupper',
  'samarbeidspartnere',
  'hovedmal',
  'delmal',
  'arbeidsomrader',
  'organisering',
  'resultater',
  'finansiering',
  'referanser',
  'lenker',
  'bilder',
  'kontakt',
  'opphav',
  'malform',
  'bliFaktorer',
  'evidens',
  'kilde',
] as const
export type ReadingField = (typeof readingFields)[number]

/** Where a value came from: the line (counted from 1) and the words as they stand there. */
export interface Sourced {
  linje: number
  sagtSom: string
}

/** A stretch of text as read, without personal data. */
export interface ReadText {
  linje: number
  tekst: string
}

export interface ReadTerm extends Sourced {
  kode: string
  sikkerhet: Confidence
}

export interface ReadPartner extends Sourced {
  /** `kode` in partnertyper. */
  type: string
  /** The partner's own name; null where the source names only the type. */
  navn: string | null
  sikkerhet: Confidence
}

export interface ReadKommune extends Sourced {
  /** Today's kommunenummer and name. */
  nummer: string
  navn: string
  sikkerhet: Confidence
}

/** A county or a region; `navn` is the name of the source's day, spelt as it should be. */
export interface ReadArea extends Sourced {
  navn: string
}

export type ReadPeriode = Periode & Sourced
export type ReadFinansiering = Finansiering & Sourced

/** A pointer to another entry, to be closed when that entry is there. */
export interface ReadReference extends Sourced {
  type: Relasjonstype
  tekst: string
}

export interface ReadLink extends Sourced {
  url: string
}

/** Something that a person has to decide. `ordliste` names the list or field it belongs to. */
export interface OpenItem {
  linje: number
  tekst: string
  ordliste: Vocabulary | 'kommuner' | 'perioder' | null
  /** Codes that may be meant, best first. */
  forslag: readonly string[]
}

export const personalDataTypes = ['telefon', 'epost', 'fodselsnummer', 'adresse', 'navn', 'fotograf'] as const
export interface PersonalData {
  linje: number
  type: (typeof personalDataTypes)[number]
  /** For the editor's eyes only: empty in a reading that is kept. */
  tekst: string
}

export const waveReasons = [
  'closing-text',
  'heading',
  'list-introduction',
  'separator',
  'metadata',
  'truncation-mark',
] as const
export type WaveReason = (typeof waveReasons)[number]

interface LineOfDocument {
  linje: number
  /** First line of the paragraph, for a line that goes on with it and shares its fate. */
  avsnitt?: number
}

/** What became of a line: fields that took it, else the reason it was waved off, else open. */
export type AccountedLine = LineOfDocument &
  (
    | { tilstand: 'claimed'; felter: readonly ReadingField[] }
    | { tilstand: 'waved'; grunn: WaveReason }
    | { tilstand: 'open' }
  )

export const documentKinds = ['tiltak', 'ressurs', 'ukjent'] as const
export type DocumentKind = (typeof documentKinds)[number]

/** Why a document, or a part of it, could not be read as it stands. Words for people: `intakeIssueWords`. */
export const intakeIssueCodes = [
  'document-unavailable',
  'document-empty',
  'document-too-large',
  'document-too-long',
  'document-too-complex',
  'document-too-slow',
  'document-expands',
  'document-entities',
  'document-binary',
  'document-damaged',
  'document-encrypted',
  'document-no-text',
  'document-unsupported',
  'document-unfit',
  'line-too-long',
  'pages-left',
  'sheet-left',
  'table-too-wide',
  'table-too-long',
  'table-unknown',
  'column-unknown',
  'column-twice',
  'row-skipped',
  'formula-kept',
  'picture-missing',
] as const
export type IntakeIssue = Issue<(typeof intakeIssueCodes)[number]>

/** A picture of the catalogue's own, by its address; the rest tells people which. */
export interface ReadPicture extends Sourced {
  url: string
  alt: string | null
  kreditering: string | null
  lisens: string | null
}

/** What only a table says outright, a column for each. */
export interface ReadOutright {
  bliFaktorer: readonly ReadTerm[]
  bilder: readonly ReadPicture[]
  evidens: Evidens | null
  /** Null where the table has no columns for it. */
  kilde: { navn: string | null; url: string | null } | null
}

/** What was read from one document. Every value says which line it came from. */
export interface Reading {
  source: string
  innholdstype: DocumentKind
  malform: Malform
  tittel: ReadText | null
  ingress: ReadText | null
  beskrivelse: readonly ReadText[]
  fagomrader: readonly ReadTerm[]
  kommuner: readonly ReadKommune[]
  fylker: readonly ReadArea[]
  regioner: readonly ReadArea[]
  perioder: readonly ReadPeriode[]
  aktiviteter: readonly ReadTerm[]
  salgsargumenter: readonly ReadTerm[]
  malgrupper: readonly ReadTerm[]
  samarbeidspartnere: readonly ReadPartner[]
  hovedmal: readonly ReadText[]
  delmal: readonly ReadText[]
  arbeidsomrader: readonly ReadText[]
  organisering: readonly ReadText[]
  resultater: readonly ReadText[]
  finansiering: readonly ReadFinansiering[]
  referanser: readonly ReadReference[]
  lenker: readonly ReadLink[]
  /** `katalog`: the closing text says part of the catalogue; `bolyst`: it says a project not assessed. */
  opphav: 'katalog' | 'bolyst' | null
  /** For a row of a table. */
  oppgitt?: ReadOutright
  uavklart: readonly OpenItem[]
  personopplysninger: readonly PersonalData[]
  linjer: readonly AccountedLine[]
  issues: readonly IntakeIssue[]
}

import type { Malform } from '../domain/malform.ts'
import type { Evidens, Finansiering, Opphav, Periode, Relasjonstype } from '../domain/tiltak.ts'

/** A published entry (tiltak) as visitors and machines read it. Terms are named by `kode`, places by number or slug. */
export interface Entry {
  id: string
  slug: string
  tidligereSlugs: readonly string[]
  malform: Malform
  tittel: string
  ingress: string | null
  /** Safe HTML, made from the rich text at release. */
  beskrivelseHtml: string | null
  beskrivelseTekst: string
  hovedmal: string | null
  delmal: readonly string[]
  perioder: readonly Periode[]
  fagomrader: readonly string[]
  aktiviteter: readonly string[]
  salgsargumenter: readonly string[]
  malgrupper: readonly string[]
  bliFaktorer: readonly string[]
  samarbeidspartnere: readonly EntryPartner[]
  /** Plain text; a blank line parts paragraphs. */
  organisering: string | null
  arbeidsomrader: readonly string[]
  finansiering: readonly Finansiering[]
  resultater: string | null
  kommuner: readonly EntryKommune[]
  /** Slugs of regions. */
  regioner: readonly string[]
  relaterte: readonly EntryRelation[]
  /** Slugs of resources. */
  ressurser: readonly string[]
  bilder: readonly Picture[]
  lenker: readonly { tekst: string; url: string }[]
  /** A function, never a person. */
  kontakt: { navn: string; epost: string | null; telefon: string | null; url: string | null } | null
  evidens: Evidens
  opphav: Opphav
  kilde: { navn: string | null; url: string | null }
  /** ISO 8601 dates and times. */
  sistKontrollert: string | null
  publisert: string
  oppdatert: string
}

export interface EntryPartner {
  /** `kode` in partnertyper. */
  type: string
  /** The partner's own name; null where the source names only the type. */
  navn: string | null
}

export interface EntryKommune {
  /** Today's kommunenummer. */
  nummer: string
  /** The name of the source's day, kept when it differs from today's. */
  sagtSom: string | null
}

export interface EntryRelation {
  type: Relasjonstype
  slug: string
}

export interface Picture {
  alt: string
  kreditering: string
  lisens: string
  /** Renditions from narrow to wide; the last is the largest. */
  varianter: readonly { url: string; bredde: number; hoyde: number; mime: string }[]
}

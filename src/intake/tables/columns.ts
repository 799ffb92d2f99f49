import { headings } from '../headings.ts'

/**
 * What a column of a table can hold, by the name that the catalogue's own export gives it, in the export's order; and the
 * other names that people give it, bokmål and nynorsk. Compared folded.
 */
export const columns = {
  tittel: ['Tittel', 'Navn', 'Namn', 'Prosjekt', 'Prosjektnavn', 'Prosjektnamn', 'Tiltak', 'Prosjekttittel'],
  malform: ['Målform', 'Språk'],
  fagomrader: headings.fagomrader,
  ingress: ['Ingress', 'Sammendrag', 'Samandrag', 'Kort beskrivelse', 'Kort omtale'],
  beskrivelse: ['Beskrivelse', 'Omtale', 'Tekst', 'Brødtekst', 'Om prosjektet', 'Om tiltaket'],
  hovedmal: headings.hovedmal,
  delmal: headings.delmal,
  kommuner: [...headings.kommuner, 'Kommunenummer', 'Kommunenr', 'Sted', 'Stad'],
  fylker: ['Fylke', 'Fylker', 'Fylkesnavn', 'Fylkesnamn'],
  regioner: ['Region', 'Regioner', 'Regionar'],
  perioder: headings.perioder,
  aktiviteter: headings.aktiviteter,
  malgrupper: headings.malgrupper,
  salgsargumenter: headings.salgsargumenter,
  bliFaktorer: ['Bli-faktor', 'Bli-faktorer', 'Bli-faktorar', 'Blifaktorer'],
  arbeidsomrader: headings.arbeidsomrader,
  samarbeidspartnere: headings.samarbeidspartnere,
  organisering: headings.organisering,
  finansiering: headings.finansiering,
  resultater: headings.resultater,
  evidens: ['Evidens', 'Dokumentasjon', 'Hvor godt dokumentert', 'Kor godt dokumentert'],
  referanser: ['relaterteTiltak', ...headings.referanser],
  lenker: headings.lenker,
  bilder: ['Bilder', 'Bilde', 'Bilete'],
  kontakt: headings.kontakt,
  opphav: ['Opphav'],
  kildeNavn: ['kildeNavn', 'Kilde', 'Kjelde', 'Kildenavn'],
  kildeUrl: ['kildeUrl', 'Kildelenke', 'Kjeldelenkje', 'Kildens nettadresse'],
  /** What the catalogue keeps of an entry by itself, and what is no part of a draft: told in an export, not read back. */
  bokforing: [
    'slug',
    'status',
    'opprettet',
    'oppdatert',
    'publisertForste',
    'ressurser',
    'sistKontrollert',
    'nesteKontroll',
    'interneNotater',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Column = keyof typeof columns

import type { CollectionSlug } from 'payload'
import type { Tiltak } from '../../generated/payload-types.ts'
import { paragraphsOf } from '../richText/paragraphsOf.ts'
import type { NameOf } from './readNames.ts'
import type { PictureOf } from './readPictures.ts'

const day = (date: string | null | undefined): string | null => date?.slice(0, 10) ?? null
const isName = (name: string | null): name is string => name !== null
const isFilled = <Row extends object>(row: Row): boolean => Object.values(row).some((value) => value !== null)

/** An entry as it is exported, in the order of the columns. What `tiltakDraft` has, the table intake reads back. */
export const exportRow = (entry: Tiltak, nameOf: NameOf, pictureOf: PictureOf) => {
  const names = (collection: CollectionSlug, references: readonly unknown[] | null | undefined): string[] =>
    (references ?? []).map((reference) => nameOf(collection, reference as string)).filter(isName)
  return {
    tittel: entry.tittel,
    malform: entry.malform,
    fagomrader: names('fagomrader', entry.fagomrader),
    ingress: entry.ingress ?? null,
    beskrivelse: paragraphsOf(entry.beskrivelse),
    hovedmal: entry.hovedmal ?? null,
    delmal: entry.delmal ?? [],
    kommuner: (entry.kommuner ?? []).flatMap(({ kommune, sagtSom }) => {
      const nummer = nameOf('kommuner', kommune)
      return nummer ? [{ nummer, sagtSom: sagtSom ?? null }] : []
    }),
    regioner: names('regioner', entry.regioner),
    perioder: (entry.perioder ?? []).map(({ navn, fra, til, presisering }) => ({
      navn: navn ?? null,
      fra: fra ?? null,
      til: til ?? null,
      presisering: presisering ?? null,
    })),
    aktiviteter: names('aktiviteter', entry.aktiviteter),
    malgrupper: names('malgrupper', entry.malgrupper),
    salgsargumenter: names('salgsargumenter', entry.salgsargumenter),
    bliFaktorer: names('bliFaktorer', entry.bliFaktorer),
    arbeidsomrader: entry.arbeidsomrader ?? [],
    samarbeidspartnere: (entry.samarbeidspartnere ?? []).flatMap(({ type, navn }) => {
      const kode = nameOf('partnertyper', type)
      return kode ? [{ type: kode, navn: navn ?? null }] : []
    }),
    organisering: entry.organisering ?? null,
    finansiering: (entry.finansiering ?? [])
      .map(({ belop, ar, kilde, type }) => ({
        belop: belop ?? null,
        ar: ar ?? null,
        kilde: kilde ?? null,
        type: type ?? null,
      }))
      .filter(isFilled),
    resultater: entry.resultater ?? null,
    evidens: entry.evidens,
    relaterteTiltak: (entry.relaterteTiltak ?? []).flatMap(({ type, tiltak }) => {
      const tekst = nameOf('tiltak', tiltak)
      return tekst ? [{ type, tekst }] : []
    }),
    lenker: (entry.lenker ?? []).map(({ tekst, url }) => ({ tekst, url })),
    bilder: (entry.bilder ?? []).flatMap((picture) => pictureOf(picture) ?? []),
    opphav: entry.opphav,
    kildeNavn: entry.kilde?.navn ?? null,
    kildeUrl: entry.kilde?.url ?? null,
    ressurser: names('ressurser', entry.ressurser),
    slug: entry.slug ?? null,
    status: entry._status ?? null,
    opprettet: day(entry.createdAt),
    oppdatert: day(entry.updatedAt),
    publisertForste: day(entry.publisertForste),
  }
}
export type ExportRow = ReturnType<typeof exportRow>

/** What only the full export has: how to reach the project, and what editors keep between themselves. */
export const fullRow = (entry: Tiltak, nameOf: NameOf, pictureOf: PictureOf) => ({
  ...exportRow(entry, nameOf, pictureOf),
  kontakt: [entry.kontakt?.navn, entry.kontakt?.epost, entry.kontakt?.telefon, entry.kontakt?.url].filter(
    Boolean,
  ),
  sistKontrollert: day(entry.sistKontrollert),
  nesteKontroll: day(entry.nesteKontroll),
  interneNotater: entry.interneNotater ?? null,
})

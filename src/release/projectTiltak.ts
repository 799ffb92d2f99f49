import type { Entry } from '../catalogue/entry.ts'
import type { Tiltak } from '../generated/payload-types.ts'
import { type Names, namesOf } from './names.ts'
import { htmlOf, textOf } from './richText.ts'

/** A row that an editor added and left empty is not published. */
const saysSomething = ({ id: _, ...row }: { id?: string | null }): boolean =>
  Object.values(row).some((value) => value !== null && value !== undefined && value !== '')

const orNull = <Value>(value: Value | null | undefined | ''): Value | null => (value ? value : null)

/** A tiltak as visitors read it. Internal notes, authors and drafts have no place in the result's type. */
export function projectTiltak(doc: Tiltak, names: Names): Entry {
  return {
    id: String(doc.id),
    slug: doc.slug ?? String(doc.id),
    tidligereSlugs: (doc.tidligereSlugs ?? []).map(({ slug }) => slug),
    malform: doc.malform,
    tittel: doc.tittel,
    ingress: orNull(doc.ingress),
    beskrivelseHtml: htmlOf(doc.beskrivelse, names),
    beskrivelseTekst: textOf(doc.beskrivelse),
    hovedmal: orNull(doc.hovedmal),
    delmal: doc.delmal ?? [],
    perioder: (doc.perioder ?? []).filter(saysSomething).map(({ navn, fra, til, presisering }) => ({
      navn: orNull(navn),
      fra: orNull(fra),
      til: orNull(til),
      presisering: orNull(presisering),
    })),
    fagomrader: namesOf(doc.fagomrader, names.term),
    aktiviteter: namesOf(doc.aktiviteter, names.term),
    salgsargumenter: namesOf(doc.salgsargumenter, names.term),
    malgrupper: namesOf(doc.malgrupper, names.term),
    bliFaktorer: namesOf(doc.bliFaktorer, names.term),
    samarbeidspartnere: (doc.samarbeidspartnere ?? []).flatMap(({ type, navn }) => {
      const kode = names.term(type)
      return kode ? { type: kode, navn: orNull(navn) } : []
    }),
    organisering: orNull(doc.organisering),
    arbeidsomrader: doc.arbeidsomrader ?? [],
    finansiering: (doc.finansiering ?? []).filter(saysSomething).map(({ belop, ar, kilde, type }) => ({
      belop: belop ?? null,
      ar: orNull(ar),
      kilde: orNull(kilde),
      type: orNull(type),
    })),
    resultater: orNull(doc.resultater),
    kommuner: (doc.kommuner ?? []).flatMap(({ kommune, sagtSom }) => {
      const nummer = names.kommune(kommune)
      return nummer ? { nummer, sagtSom: orNull(sagtSom) } : []
    }),
    regioner: namesOf(doc.regioner, names.region),
    relaterte: (doc.relaterteTiltak ?? []).flatMap(({ type, tiltak }) => {
      const slug = names.tiltak(tiltak)
      return slug ? { type, slug } : []
    }),
    ressurser: namesOf(doc.ressurser, names.ressurs),
    bilder: namesOf(doc.bilder, names.picture),
    lenker: (doc.lenker ?? []).map(({ tekst, url }) => ({ tekst, url })),
    kontakt: contactOf(doc.kontakt),
    evidens: doc.evidens,
    opphav: doc.opphav,
    kilde: { navn: orNull(doc.kilde?.navn), url: orNull(doc.kilde?.url) },
    sistKontrollert: orNull(doc.sistKontrollert),
    publisert: doc.publisertForste ?? doc.createdAt,
    oppdatert: doc.updatedAt,
  }
}

const contactOf = (contact: Tiltak['kontakt']): Entry['kontakt'] => {
  if (!contact?.navn && !contact?.epost && !contact?.telefon && !contact?.url) return null
  return {
    navn: contact.navn ?? '',
    epost: orNull(contact.epost),
    telefon: orNull(contact.telefon),
    url: orNull(contact.url),
  }
}

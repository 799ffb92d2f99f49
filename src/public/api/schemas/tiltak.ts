import { z } from 'zod'
import { forEachFacet } from '../../../catalogue/facet.ts'
import { malformer } from '../../../domain/malform.ts'
import { evidensnivaer, finansieringstyper, opphavstyper, relasjonstyper } from '../../../domain/tiltak.ts'
import { said } from '../said.ts'
import { count, fylkeRef, links, list, moment, named, termRef, textOrNull, versjon, year } from './parts.ts'

const periode = named(
  'Periode',
  said('Et navngitt tidsrom; uten «til» er det åpent', 'Eit tidsrom med namn; utan «til» er det ope'),
  z.strictObject({ navn: textOrNull, fra: year, til: year, presisering: textOrNull }),
)

const summaryFields = {
  id: z.string(),
  slug: z.string(),
  tittel: z.string(),
  malform: z
    .enum(malformer)
    .meta(said('Målformen som oppføringen er skrevet på', 'Målforma som oppføringa er skriven på')),
  ingress: textOrNull,
  fagomrader: list(termRef),
  kommuner: list(
    z.strictObject({
      nummer: z.string(),
      navn: z.string(),
      sagtSom: textOrNull.meta(
        said(
          'Navnet i kilden, når det er et annet enn dagens',
          'Namnet i kjelda, når det er eit anna enn dagens',
        ),
      ),
      fylke: fylkeRef,
    }),
  ),
  regioner: list(z.strictObject({ slug: z.string(), navn: z.string() })),
  perioder: list(periode),
  evidens: z.enum(evidensnivaer),
  opphav: z.enum(opphavstyper),
  publisert: moment,
  oppdatert: moment,
  lenker: links,
}

export const tiltakSummary = named(
  'TiltakSammendrag',
  said('Et tiltak i en liste', 'Eit tiltak i ei liste'),
  z.strictObject(summaryFields),
)

const picture = z.strictObject({
  alt: z.string(),
  kreditering: z.string(),
  lisens: z.string(),
  varianter: list(
    z.strictObject({ url: z.string(), bredde: z.number(), hoyde: z.number(), mime: z.string() }),
  ),
})

export const tiltak = named(
  'Tiltak',
  said('Et tiltak med alt som er kjent om det', 'Eit tiltak med alt som er kjent om det'),
  z.strictObject({
    ...summaryFields,
    tidligereSlugs: list(z.string()),
    beskrivelseHtml: textOrNull,
    beskrivelseTekst: z.string(),
    hovedmal: textOrNull,
    delmal: list(z.string()),
    aktiviteter: list(termRef),
    salgsargumenter: list(termRef),
    malgrupper: list(termRef),
    bliFaktorer: list(termRef),
    samarbeidspartnere: list(z.strictObject({ type: termRef.nullable(), navn: textOrNull })),
    organisering: textOrNull,
    arbeidsomrader: list(z.string()),
    finansiering: list(
      z.strictObject({
        belop: z.number().nullable().meta(said('Hele kroner', 'Heile kroner')),
        ar: year,
        kilde: textOrNull,
        type: z.enum(finansieringstyper).nullable(),
      }),
    ),
    resultater: textOrNull,
    relaterte: list(
      z.strictObject({
        type: z.enum([...relasjonstyper, 'fortsettesAv', 'harDel', 'ligner']),
        slug: z.string(),
        tittel: z.string(),
      }),
    ),
    ressurser: list(z.string()).meta(said('Slugs', 'Slugar')),
    bilder: list(picture),
    eksterneLenker: list(z.strictObject({ tekst: z.string(), url: z.string() })),
    kontakt: z
      .strictObject({ navn: z.string(), epost: textOrNull, telefon: textOrNull, url: textOrNull })
      .nullable()
      .meta(said('En funksjon, aldri en person', 'Ein funksjon, aldri ein person')),
    kilde: z.strictObject({ navn: textOrNull, url: textOrNull }),
    sistKontrollert: moment.nullable(),
  }),
)

export const tiltakSelection = named(
  'TiltakUtvalg',
  said(
    'Et tiltak i en liste, med de feltene som det er spurt etter',
    'Eit tiltak i ei liste, med dei felta som det er spurt etter',
  ),
  tiltak.partial(),
)

const facetCount = named(
  'Fasettverdi',
  said(
    'Hvor mange tiltak verdien ville gitt som eneste valg i fasetten',
    'Kor mange tiltak verdien ville gitt som einaste val i fasetten',
  ),
  z.strictObject({ verdi: z.string(), antall: count, valgt: z.boolean() }),
)

export const tiltakList = named(
  'TiltakListe',
  said('Én side av treffene, med tall for hver fasett', 'Éi side av treffa, med tal for kvar fasett'),
  z.strictObject({
    versjon,
    antall: count.meta(said('Treff i alt', 'Treff i alt')),
    side: z.int().min(1),
    perSide: z.int().min(1),
    sider: z.int().min(1),
    lenker: z.strictObject({ forste: textOrNull, forrige: textOrNull, neste: textOrNull, siste: textOrNull }),
    tiltak: list(z.union([tiltakSummary, tiltakSelection])),
    fasetter: z
      .strictObject(forEachFacet(() => list(facetCount)))
      .meta(said('Alle verdier i hver fasett, med tall', 'Alle verdiar i kvar fasett, med tal')),
  }),
)

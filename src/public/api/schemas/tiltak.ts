import { z } from 'zod'
import { facets, forEachFacet } from '../../../catalogue/facet.ts'
import { malformer } from '../../../domain/malform.ts'
import { evidensnivaer, finansieringstyper, opphavstyper, relasjonstyper } from '../../../domain/tiltak.ts'
import { count, fylkeRef, links, list, moment, named, termRef, textOrNull, versjon, year } from './parts.ts'

const periode = named(
  'Periode',
  'Et navngitt tidsrom; uten «til» er det åpent',
  z.strictObject({ navn: textOrNull, fra: year, til: year, presisering: textOrNull }),
)

const summaryFields = {
  id: z.string(),
  slug: z.string(),
  tittel: z.string(),
  malform: z.enum(malformer).describe('Målformen som oppføringen er skrevet på'),
  ingress: textOrNull,
  fagomrader: list(termRef),
  kommuner: list(
    z.strictObject({
      nummer: z.string(),
      navn: z.string(),
      sagtSom: textOrNull.describe('Navnet i kilden, når det er et annet enn dagens'),
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

export const tiltakSummary = named('TiltakSammendrag', 'Et tiltak i en liste', z.strictObject(summaryFields))

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
  'Et tiltak med alt som er kjent om det',
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
        belop: z.number().nullable().describe('Hele kroner'),
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
    ressurser: list(z.string()).describe('Slugs'),
    bilder: list(picture),
    eksterneLenker: list(z.strictObject({ tekst: z.string(), url: z.string() })),
    kontakt: z
      .strictObject({ navn: z.string(), epost: textOrNull, telefon: textOrNull, url: textOrNull })
      .nullable()
      .describe('En funksjon, aldri en person'),
    kilde: z.strictObject({ navn: textOrNull, url: textOrNull }),
    sistKontrollert: moment.nullable(),
  }),
)

export const tiltakSelection = named(
  'TiltakUtvalg',
  'Et tiltak i en liste, med de feltene som det er spurt etter',
  tiltak.partial(),
)

const facetCount = named(
  'Fasettverdi',
  'Hvor mange tiltak verdien ville gitt som eneste valg i fasetten',
  z.strictObject({ verdi: z.string(), antall: count, valgt: z.boolean() }),
)

export const tiltakList = named(
  'TiltakListe',
  'Én side av treffene, med tall for hver fasett',
  z.strictObject({
    versjon,
    antall: count.describe('Treff i alt'),
    side: z.int().min(1),
    perSide: z.int().min(1),
    sider: z.int().min(1),
    lenker: z.strictObject({ forste: textOrNull, forrige: textOrNull, neste: textOrNull, siste: textOrNull }),
    tiltak: list(z.union([tiltakSummary, tiltakSelection])),
    fasetter: z.strictObject(forEachFacet(() => list(facetCount))).describe(facets.join(', ')),
  }),
)

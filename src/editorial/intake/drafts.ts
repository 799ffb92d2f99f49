import { z } from 'zod'
import { malformer } from '../../domain/malform.ts'
import { evidensnivaer, finansieringstyper, opphavstyper } from '../../domain/tiltak.ts'

const text = z.string().trim().min(1)
const textOrNull = text.nullable().default(null)
const year = z.int().min(1900).max(2100).nullable().default(null)
const kode = z.string().regex(/^[a-z0-9-]+$/)
const koder = z.array(kode).default([])
const url = z
  .url({ protocol: /^https?$/ })
  .nullable()
  .default(null)

/** An entry before it is written: terms by code, municipalities by today's number, regions by name. */
export const tiltakDraft = z.strictObject({
  tittel: text.max(200),
  malform: z.enum(malformer),
  fagomrader: koder,
  ingress: text.max(500).nullable().default(null),
  /** Paragraphs. */
  beskrivelse: z.array(text).default([]),
  hovedmal: text.max(2000).nullable().default(null),
  delmal: z.array(text).default([]),
  kommuner: z.array(z.strictObject({ nummer: z.string().regex(/^\d{4}$/), sagtSom: textOrNull })).default([]),
  regioner: z.array(text).default([]),
  perioder: z
    .array(z.strictObject({ navn: textOrNull, fra: year, til: year, presisering: textOrNull }))
    .default([]),
  aktiviteter: koder,
  malgrupper: koder,
  salgsargumenter: koder,
  bliFaktorer: koder,
  arbeidsomrader: z.array(text).default([]),
  samarbeidspartnere: z.array(z.strictObject({ type: kode, navn: textOrNull })).default([]),
  organisering: textOrNull,
  finansiering: z
    .array(
      z.strictObject({
        belop: z.number().min(0).nullable().default(null),
        ar: year,
        kilde: textOrNull,
        type: z.enum(finansieringstyper).nullable().default(null),
      }),
    )
    .default([]),
  resultater: textOrNull,
  evidens: z.enum(evidensnivaer).default('utenVurdering'),
  lenker: z.array(z.strictObject({ tekst: text, url: z.url({ protocol: /^https?$/ }) })).default([]),
  /** Pictures of the catalogue, by address. */
  bilder: z.array(z.strictObject({ url: text })).default([]),
  opphav: z.enum(opphavstyper),
  kilde: z.strictObject({ navn: textOrNull, url }),
})
export type TiltakDraft = z.output<typeof tiltakDraft>

/** A resource before it is written. */
export const ressursDraft = z.strictObject({
  tittel: text.max(200),
  type: z.enum(['presentasjon', 'rapport', 'veileder', 'annet']).default('annet'),
  malform: z.enum(malformer),
  utgiver: textOrNull,
  ar: year,
  sammendrag: textOrNull,
  url,
  bliFaktorer: koder,
  malgrupper: koder,
  funn: z
    .array(
      z.strictObject({
        tekst: text,
        type: z.enum(['bliFaktor', 'malgruppe', 'suksesskriterium', 'funn']),
        rekruttering: z.enum(['onsket', 'oversett']).nullable().default(null),
        rang: z.int().min(1).nullable().default(null),
        bliFaktorer: koder,
        malgrupper: koder,
        kilde: textOrNull,
      }),
    )
    .default([]),
})
export type RessursDraft = z.output<typeof ressursDraft>

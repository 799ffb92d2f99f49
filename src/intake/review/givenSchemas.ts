import { z } from 'zod'
import { finansieringstyper } from '../../domain/tiltak.ts'
import type { GivenField } from './givenFields.ts'

const words = (most: number) => z.string().trim().min(1).max(most)
const wordsOrNull = (most: number) => words(most).nullable().default(null)
const year = z.int().min(1900).max(2100).nullable().default(null)

const term = z.strictObject({ kode: words(80) })
const text = z.strictObject({ tekst: words(10_000) })

/** What a person can put into each field, as the reading holds it. */
export const givenSchemas = {
  tittel: z.strictObject({ tekst: words(200) }),
  fagomrader: term,
  ingress: z.strictObject({ tekst: words(500) }),
  beskrivelse: text,
  kommuner: z.strictObject({ nummer: z.string().regex(/^\d{4}$/), navn: words(100) }),
  regioner: z.strictObject({ navn: words(200) }),
  perioder: z
    .strictObject({ navn: wordsOrNull(200), fra: year, til: year, presisering: wordsOrNull(200) })
    .refine(({ fra, til }) => fra === null || til === null || fra <= til, { path: ['til'] }),
  aktiviteter: term,
  salgsargumenter: term,
  malgrupper: term,
  samarbeidspartnere: z.strictObject({ type: words(80), navn: wordsOrNull(300) }),
  hovedmal: z.strictObject({ tekst: words(2000) }),
  delmal: text,
  arbeidsomrader: text,
  organisering: text,
  resultater: text,
  finansiering: z.strictObject({
    belop: z.number().min(0).nullable().default(null),
    ar: year,
    kilde: wordsOrNull(200),
    type: z.enum(finansieringstyper).nullable().default(null),
  }),
  /** A function, never a person. */
  kontakt: z.strictObject({ navn: words(200) }),
  lenker: z.strictObject({ url: z.url({ protocol: /^https?$/ }) }),
} as const satisfies Record<GivenField, z.ZodType>

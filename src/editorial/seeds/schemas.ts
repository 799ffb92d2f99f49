import { z } from 'zod'
import { termStatuses } from '../../domain/vocabulary.ts'

const text = z.string().min(1)
const textOrNull = z.string().transform((value) => value || null)
const kommunenummer = z.string().regex(/^\d{4}$/)
const fylkesnummer = z.string().regex(/^\d{2}$/)
const degrees = z
  .string()
  .regex(/^-?\d{1,3}\.\d+$/)
  .transform(Number)
const date = z
  .string()
  .regex(/^(\d{4}-\d{2}-\d{2})?$/)
  .transform((value) => value || null)

/** One row of `fylker.csv`. */
export const fylkeRow = z.object({
  fylkesnummer,
  navn: text,
  navn_samisk: textOrNull,
  navn_kvensk: textOrNull,
})

/** One row of `kommuner.csv`. */
export const kommuneRow = z.object({
  kommunenummer,
  navn: text,
  navn_samisk: textOrNull,
  navn_kvensk: textOrNull,
  fylkesnummer,
  lat: degrees,
  lon: degrees,
  offisielt_navn: text,
  navn_entydig: text,
  samisk_sprak: textOrNull,
})

/** One row of `kommune_endringer.csv` or `fylke_endringer.csv`. */
export const endringRow = z.object({
  gammelt_nummer: z.string().regex(/^\d{2}(\d{2})?$/),
  gammelt_navn: text,
  gyldig_fra: date,
  gyldig_til: date,
  nytt_nummer: z.string().regex(/^\d{2}(\d{2})?$/),
  type: z.enum(['deling', 'sammenslaing', 'nummerendring', 'navneendring', 'grensejustering']),
  hovedetterfolger: z.enum(['ja', 'nei', '']),
  merknad: textOrNull,
})

/** One row of `regioner.csv`: a region and one of its kommuner. */
export const regionRow = z.object({
  region: text,
  kommunenummer,
  navn: text,
  merknad: textOrNull,
  kilde: textOrNull,
})

/** One term of `ordlister/*.json`. */
export const termRow = z.object({
  kode: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(80),
  nb: text,
  nn: text,
  alternative: z.array(text).default([]),
  skjulte: z.array(text).default([]),
  definisjon: text.nullable().default(null),
  overordnet: text.nullable().default(null),
  status: z.enum(termStatuses).default('gjeldende'),
  erstattetAv: text.nullable().default(null),
})

export type Endring = z.output<typeof endringRow>
export type TermRow = z.output<typeof termRow>

import { z } from 'zod'
import { termStatuses } from '../../domain/vocabulary.ts'

const text = z.string().trim().min(1)

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
export type TermRow = z.output<typeof termRow>

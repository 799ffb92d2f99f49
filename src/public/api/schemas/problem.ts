import { z } from 'zod'
import { list, named } from './parts.ts'

export const problem = named(
  'Problem',
  'Hva som gikk galt (RFC 9457), alle feil i spørsmålet på én gang',
  z.strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    feil: list(z.strictObject({ parameter: z.string(), melding: z.string() })).optional(),
  }),
)

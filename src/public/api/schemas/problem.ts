import { z } from 'zod'
import { list, moment, named, textOrNull } from './parts.ts'

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

export const withdrawnProblem = named(
  'TrukketTilbake',
  'Hva som er tatt ut av katalogen, når og hvorfor',
  problem.omit({ feil: true }).extend({ tittel: z.string(), tidspunkt: moment, begrunnelse: textOrNull }),
)

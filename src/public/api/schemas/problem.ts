import { z } from 'zod'
import { said } from '../said.ts'
import { list, moment, named, textOrNull } from './parts.ts'

export const problem = named(
  'Problem',
  said(
    'Hva som gikk galt (RFC 9457), alle feil i spørsmålet på én gang',
    'Kva som gjekk gale (RFC 9457), alle feil i spørsmålet på éin gong',
  ),
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
  said('Hva som er tatt ut av katalogen, når og hvorfor', 'Kva som er teke ut av katalogen, når og kvifor'),
  problem.omit({ feil: true }).extend({ tittel: z.string(), tidspunkt: moment, begrunnelse: textOrNull }),
)

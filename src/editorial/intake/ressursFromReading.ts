import type { Reading } from '../../intake/reading.ts'
import { titleOf } from './titleOf.ts'

/** What a reading says of a resource, in the shape of a `RessursDraft`, not yet checked. */
export const ressursFromReading = (reading: Reading): Record<string, unknown> => ({
  tittel: titleOf(reading),
  malform: reading.malform,
  sammendrag: reading.ingress?.tekst ?? null,
  url: reading.lenker[0]?.url ?? null,
})

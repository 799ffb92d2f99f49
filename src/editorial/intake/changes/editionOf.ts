import type { PayloadRequest } from 'payload'
import type { Forslag } from '../../../generated/payload-types.ts'
import type { Reading } from '../../../intake/reading.ts'
import { idOf } from '../../idOf.ts'
import type { Register } from '../register/register.ts'
import { changesOf } from './changesOf.ts'
import { draftOfEntry } from './draftOfEntry.ts'
import { findEarlier } from './findEarlier.ts'

/** What a proposal keeps of being a new edition; empty when the document is a first one. */
export async function editionOf(
  reading: Reading,
  req: PayloadRequest,
  register: Register,
): Promise<Pick<Forslag, 'nyUtgaveAv' | 'oppdaterer' | 'endringer'>> {
  const earlier = await findEarlier(reading, req, register)
  if (!earlier) return {}
  const oppdaterer = idOf(earlier.tiltak) ?? idOf(earlier.oppdaterer)
  const today = oppdaterer ? await draftOfEntry(oppdaterer, req) : null
  const endringer = changesOf(earlier.lesning as unknown as Reading, reading, today)
  return { nyUtgaveAv: earlier.id, oppdaterer, endringer: endringer as unknown as Record<string, unknown>[] }
}

import type { PayloadRequest } from 'payload'
import type { Forslag } from '../../../generated/payload-types.ts'
import { idOf } from '../../idOf.ts'
import { madeOf } from './madeOf.ts'

/** Someone changed the proposal; someone changed the entry made of it; it was written into an entry of before the run. */
export type KeptReason = 'proposal-edited' | 'entry-edited' | 'entry-older'

/** A proposal that was left as it is: someone worked on it, or on the entry made of it. */
export interface KeptProposal {
  forslag: string
  tittel: string
  why: KeptReason
}

const how = { depth: 0, overrideAccess: true } as const

/** Takes one document of a run out again; null when it is gone, else why it was left as it is. */
export async function revertProposal(id: string, req: PayloadRequest): Promise<KeptProposal | null> {
  const forslag = (await req.payload.findByID({
    collection: 'forslag',
    id,
    draft: false,
    select: { lesning: false },
    ...how,
    req,
  })) as Forslag
  const made = await madeOf(forslag, req)
  const why = reasonToKeep(forslag, made)
  if (why) return { forslag: id, tittel: forslag.tittel, why }

  if (made && !made.deletedAt)
    await req.payload.update({
      collection: made.collection,
      id: made.id,
      data: { deletedAt: new Date().toISOString() } as never,
      draft: made._status === 'draft',
      ...how,
      req,
    })
  await req.payload.delete({ collection: 'forslag', id, ...how, req })
  await removeDocument(forslag, req)
  return null
}

/** Once there is an entry, that is what counts: its save count tells. Until then, the proposal. */
const reasonToKeep = (
  { redigert, tiltakLagring, oppdaterer }: Forslag,
  made: Awaited<ReturnType<typeof madeOf>>,
): KeptReason | null => {
  if (!made) return redigert ? 'proposal-edited' : null
  if (made.deletedAt) return null
  if (made.lagring !== tiltakLagring) return 'entry-edited'
  return idOf(oppdaterer) === made.id ? 'entry-older' : null
}

/** The source document, unless it came with another run or another proposal rests on it. */
const removeDocument = async (forslag: Forslag, req: PayloadRequest): Promise<void> => {
  const id = idOf(forslag.kildedokument)
  if (!id) return
  const { totalDocs } = await req.payload.count({
    collection: 'forslag',
    where: { kildedokument: { equals: id } },
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0) return
  const innlesing = idOf(forslag.innlesing)
  await req.payload.delete({
    collection: 'kildedokumenter',
    where: { id: { equals: id }, innlesing: { equals: innlesing } },
    ...how,
    req,
  })
}

import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { createGeography, type Geography } from '../../../domain/geography/createGeography.ts'
import type { Forslag, Tiltak } from '../../../generated/payload-types.ts'
import type { Reading } from '../../../intake/reading.ts'
import { readGeography } from '../../seeds/readGeography.ts'
import { asIntake } from '../asIntake.ts'
import { addRelation } from './addRelation.ts'
import type { EntryProfile } from './entryProfile.ts'
import { kommunerUnder } from './kommunerUnder.ts'
import { closedByNamed, type LinkRow } from './linksOf.ts'
import { type Pointer, pointersOf, pointsFrom } from './pointersOf.ts'
import { pointsTo } from './pointsTo.ts'
import { profileOfEntry, readKommuner } from './readProfiles.ts'
import { settleReferences } from './settleReferences.ts'

const how = { depth: 0, draft: false, overrideAccess: true } as const

/** When an entry arrives or changes its name: references in other sources that wait for it close themselves. */
export const closeReferences: CollectionAfterChangeHook<Tiltak> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation === 'update' && doc.tittel === previousDoc?.tittel) return
  const waiting = await proposalsThatWait(req)
  if (waiting.length === 0) return
  const entry = profileOfEntry(doc, await readKommuner(req))
  const under = kommunerUnder(await geographyOnce())
  for (const forslag of waiting) {
    const pointers = pointersOf(forslag.lesning as unknown as Reading).filter((pointer) =>
      pointsTo(pointer, entry, under),
    )
    if (pointers.length > 0) await closeOn(forslag, pointers, entry, req)
  }
}

const proposalsThatWait = async (req: PayloadRequest): Promise<Forslag[]> => {
  const { docs } = await req.payload.find({
    collection: 'forslag',
    where: { 'koblinger.tilstand': { equals: 'apen' } },
    pagination: false,
    ...how,
    req,
  })
  return docs
}

let geography: Promise<Geography> | undefined
const geographyOnce = (): Promise<Geography> => {
  geography ??= readGeography('seeds', []).then(createGeography)
  return geography
}

/** Closes a proposal's references; where it is an entry already, that entry gets the relation. */
const closeOn = async (
  forslag: Forslag,
  pointers: readonly Pointer[],
  entry: EntryProfile,
  req: PayloadRequest,
): Promise<void> => {
  const own = typeof forslag.tiltak === 'object' ? forslag.tiltak?.id : forslag.tiltak
  if (own === entry.id) return
  let tiltakLagring = forslag.tiltakLagring ?? null
  const koblinger: LinkRow[] = []
  for (const row of forslag.koblinger ?? []) {
    const pointer = pointers.find(pointsFrom(row))
    const waits = row.tilstand === 'apen' && pointer
    koblinger.push(waits ? closedByNamed(row, pointer, entry) : row)
    if (waits && own) {
      const { before, after } = await addRelation(own, { type: pointer.type, tiltak: entry.id }, req)
      if (before === tiltakLagring) tiltakLagring = after
    }
  }
  const apne = settleReferences(forslag.apne ?? [], koblinger)
  await req.payload.update({
    collection: 'forslag',
    id: forslag.id,
    data: { koblinger, apne, tiltakLagring },
    ...how,
    req: asIntake(req),
  })
}

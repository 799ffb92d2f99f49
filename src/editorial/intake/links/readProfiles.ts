import type { PayloadRequest } from 'payload'
import type { Forslag, Kommuner, Tiltak } from '../../../generated/payload-types.ts'
import type { Reading } from '../../../intake/reading.ts'
import { idOf } from '../../idOf.ts'
import { type EntryProfile, type ProfileKommune, profileOfReading } from './entryProfile.ts'

const how = { depth: 0, overrideAccess: true } as const
const pageSize = 200

/** Profiles of all entries, and of the proposals that wait. Readings are fetched a page at a time. */
export async function readProfiles(req: PayloadRequest): Promise<EntryProfile[]> {
  const kommuneOf = await readKommuner(req)
  const { docs } = await req.payload.find({
    collection: 'tiltak',
    pagination: false,
    draft: true,
    select: { tittel: true, kommuner: true, perioder: true, samarbeidspartnere: true },
    ...how,
    req,
  })
  const profiles = (docs as Tiltak[]).map((entry) => profileOfEntry(entry, kommuneOf))
  for (let page = 1, more = true; more; page++) {
    const waiting = await req.payload.find({
      collection: 'forslag',
      where: { status: { equals: 'ny' } },
      sort: 'createdAt',
      limit: pageSize,
      page,
      draft: false,
      select: { lesning: true },
      ...how,
      req,
    })
    for (const { id, lesning } of waiting.docs as Forslag[])
      if (lesning) profiles.push(profileOfReading(id, lesning as unknown as Reading))
    more = waiting.hasNextPage
  }
  return profiles
}

export type KommuneOf = (id: string | null) => ProfileKommune | undefined

/** Kommuner by their ids. */
export const readKommuner = async (req: PayloadRequest): Promise<KommuneOf> => {
  const { docs } = await req.payload.find({
    collection: 'kommuner',
    pagination: false,
    draft: false,
    select: { nummer: true, navn: true },
    ...how,
    req,
  })
  const known = new Map((docs as Kommuner[]).map(({ id, nummer, navn }) => [id, { nummer, navn }]))
  return (id) => known.get(id ?? '')
}

export const profileOfEntry = (
  { id, tittel, kommuner, perioder, samarbeidspartnere }: Tiltak,
  kommuneOf: KommuneOf,
): EntryProfile => ({
  id,
  kind: 'tiltak',
  tittel,
  kommuner: (kommuner ?? []).flatMap(({ kommune }) => kommuneOf(idOf(kommune)) ?? []),
  perioder: (perioder ?? []).map(({ fra, til }) => ({ fra: fra ?? null, til: til ?? null })),
  partnere: (samarbeidspartnere ?? []).flatMap(({ navn }) => navn ?? []),
})

import type { PayloadRequest } from 'payload'
import { fold } from '../../../domain/fold.ts'
import type { Forslag } from '../../../generated/payload-types.ts'
import type { Reading } from '../../../intake/reading.ts'
import { redactFileName } from '../../../intake/redactFileName.ts'
import { titleLikeness } from '../links/titleLikeness.ts'
import { titleWords } from '../links/titleWords.ts'
import type { Register } from '../register/register.ts'
import { titleOf } from '../titleOf.ts'

const how = { pagination: false, depth: 0, draft: false, overrideAccess: true } as const

/**
 * The newest proposal made of an earlier edition of the same document: the same name and much the same title, or the
 * same title of the same place. Null when there is none.
 */
export async function findEarlier(
  reading: Reading,
  req: PayloadRequest,
  register: Register,
): Promise<Forslag | null> {
  const tittel = titleOf(reading)
  if (!register.mayHaveEarlier(reading.source, tittel)) return null
  const { docs: sameName } = await req.payload.find({
    collection: 'kildedokumenter',
    where: { navn: { equals: reading.source } },
    select: { navn: true },
    ...how,
    req,
  })
  const { docs } = await req.payload.find({
    collection: 'forslag',
    where: {
      or: [{ tittel: { equals: tittel } }, ...sameName.map(({ id }) => ({ kildedokument: { equals: id } }))],
    },
    sort: '-createdAt',
    ...how,
    req,
  })
  return docs.find((forslag) => isEarlier(forslag, reading, tittel)) ?? null
}

const isEarlier = ({ tittel, lesning }: Forslag, reading: Reading, now: string): boolean => {
  const before = lesning as unknown as Reading | null
  if (!before) return false
  if (
    redactFileName(before.source) === redactFileName(reading.source) &&
    titleLikeness(titleWords(tittel), titleWords(now)) >= 0.5
  )
    return true
  return fold(tittel) === fold(now) && sharesPlace(before, reading)
}

/** Without places, only a title of some words is proof: «Prosjektbeskrivelse» is many. */
const sharesPlace = (one: Reading, other: Reading): boolean =>
  one.kommuner.length === 0 && other.kommuner.length === 0
    ? titleWords(other.tittel?.tekst ?? '').length > 1
    : one.kommuner.some(({ nummer }) => other.kommuner.some((kommune) => kommune.nummer === nummer))

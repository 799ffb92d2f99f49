import type { Payload, TypedUser } from 'payload'
import type { Forslag, Tiltak } from '../../generated/payload-types.ts'
import type { DeskList } from './deskLists.ts'

export type DeskDocument = Pick<Tiltak & Forslag, 'id'> &
  Partial<
    Pick<
      Tiltak & Forslag,
      'tittel' | 'antallApne' | 'updatedAt' | 'nesteKontroll' | 'publisertForste' | 'arbeidsflytSiden'
    >
  >

export interface ReadList {
  count: number
  documents: readonly DeskDocument[]
}

/** The first few of a list and how many there are, of what this user may read: newest versions, as in the list itself. */
export const readList = async (
  payload: Payload,
  user: TypedUser,
  { collection, anyOf, sort }: DeskList,
): Promise<ReadList> => {
  const { docs, totalDocs } = await payload.find({
    collection,
    where: {
      or: anyOf.map((allOf) => ({
        and: allOf.map(([field, operator, value]) => ({ [field]: { [operator]: value } })),
      })),
    },
    sort,
    draft: true,
    limit: 5,
    depth: 0,
    overrideAccess: false,
    user,
  })
  return { count: totalDocs, documents: docs }
}

import type { PanelName } from './deskWords.ts'

export type Condition = readonly [field: string, operator: string, value: string | number]

export interface DeskList {
  name: PanelName
  collection: 'forslag' | 'tiltak'
  /** All of one of them hold. Kept apart from Payload's shape, because the address of the list says them too. */
  anyOf: readonly (readonly Condition[])[]
  sort: string
}

interface DeskOf {
  now: Date
  /** Id of whoever takes care of their own entries only; null for editors, who take care of all. */
  owner: string | null
}

/** What may wait, in the order to take it. Each can be opened as a list with the same filter. */
export const deskLists = ({ now, owner }: DeskOf): readonly DeskList[] => {
  const own: readonly Condition[] = owner ? [['opprettetAv', 'equals', owner]] : []
  return [
    {
      name: 'proposals',
      collection: 'forslag',
      // Accepted ones too: what the intake could not decide waits until someone does.
      anyOf: [[['status', 'equals', 'ny']], [['antallApne', 'greater_than', 0]]],
      sort: '-updatedAt',
    },
    {
      name: 'review',
      collection: 'tiltak',
      anyOf: [[['arbeidsflyt', 'equals', 'tilVurdering'], ...own]],
      sort: 'arbeidsflytSiden',
    },
    {
      name: 'returned',
      collection: 'tiltak',
      anyOf: [[['arbeidsflyt', 'equals', 'iRetur'], ...own]],
      sort: '-arbeidsflytSiden',
    },
    {
      name: 'drafts',
      collection: 'tiltak',
      anyOf: [[['_status', 'equals', 'draft'], ...own]],
      sort: '-updatedAt',
    },
    {
      name: 'checks',
      collection: 'tiltak',
      anyOf: [[['nesteKontroll', 'less_than_equal', now.toISOString()], ...own]],
      sort: 'nesteKontroll',
    },
    {
      name: 'published',
      collection: 'tiltak',
      anyOf: [[['_status', 'equals', 'published']]],
      sort: '-publisertForste',
    },
  ]
}

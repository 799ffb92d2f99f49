import type { PanelName } from './deskWords.ts'

export interface DeskList {
  name: PanelName
  collection: 'forslag' | 'tiltak'
  /** One of them holds. Kept apart from Payload's shape, because the address of the list says them too. */
  anyOf: readonly (readonly [field: string, operator: string, value: string | number])[]
  sort: string
}

/** What may wait, in the order to take it. Each can be opened as a list with the same filter. */
export const deskLists = (now: Date): readonly DeskList[] => [
  {
    name: 'proposals',
    collection: 'forslag',
    // Accepted ones too: what the intake could not decide waits until someone does.
    anyOf: [
      ['status', 'equals', 'ny'],
      ['antallApne', 'greater_than', 0],
    ],
    sort: '-updatedAt',
  },
  {
    name: 'review',
    collection: 'tiltak',
    anyOf: [['arbeidsflyt', 'equals', 'tilVurdering']],
    sort: 'arbeidsflytSiden',
  },
  {
    name: 'returned',
    collection: 'tiltak',
    anyOf: [['arbeidsflyt', 'equals', 'iRetur']],
    sort: '-arbeidsflytSiden',
  },
  {
    name: 'drafts',
    collection: 'tiltak',
    anyOf: [['_status', 'equals', 'draft']],
    sort: '-updatedAt',
  },
  {
    name: 'checks',
    collection: 'tiltak',
    anyOf: [['nesteKontroll', 'less_than_equal', now.toISOString()]],
    sort: 'nesteKontroll',
  },
  {
    name: 'published',
    collection: 'tiltak',
    anyOf: [['_status', 'equals', 'published']],
    sort: '-publisertForste',
  },
]

import type { PanelName } from './deskWords.ts'

export interface DeskList {
  name: PanelName
  collection: 'forslag' | 'tiltak'
  /** All of them hold. Kept apart from Payload's shape, because the address of the list says them too. */
  conditions: readonly (readonly [field: string, operator: string, value: string | number])[]
  sort: string
}

/** What may wait, in the order to take it. Each can be opened as a list with the same filter. */
export const deskLists = (now: Date): readonly DeskList[] => [
  {
    name: 'proposals',
    collection: 'forslag',
    // Accepted ones too: what the intake could not decide waits until someone does.
    conditions: [['antallApne', 'greater_than', 0]],
    sort: '-updatedAt',
  },
  {
    name: 'drafts',
    collection: 'tiltak',
    conditions: [['_status', 'equals', 'draft']],
    sort: '-updatedAt',
  },
  {
    name: 'checks',
    collection: 'tiltak',
    conditions: [['nesteKontroll', 'less_than_equal', now.toISOString()]],
    sort: 'nesteKontroll',
  },
  {
    name: 'published',
    collection: 'tiltak',
    conditions: [['_status', 'equals', 'published']],
    sort: '-publisertForste',
  },
]

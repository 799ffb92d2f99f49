import type { PanelName } from './deskWords.ts'

export interface DeskList {
  name: PanelName
  collection: 'forslag' | 'tiltak'
  /** One of them holds. Kept apart from Payload's shape, because the address of the list says them too. */
  anyOf: readonly (readonly [field: string, operator: string, value: string | number])[]
  sort: string
}

const by = (author: string | null): DeskList['conditions'] =>
  author ? [['opprettetAv', 'equals', author]] : []

/**
 * What may wait, in the order to take it. Each can be opened as a list with the same filter. Of what is under review an
 * `author` is shown their own; `null` stands for an editor.
 */
export const deskLists = (now: Date, author: string | null): readonly DeskList[] => [
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
    conditions: [['arbeidsflyt', 'equals', 'tilVurdering'], ...by(author)],
    sort: 'arbeidsflytSiden',
  },
  {
    name: 'returned',
    collection: 'tiltak',
    conditions: [['arbeidsflyt', 'equals', 'iRetur'], ...by(author)],
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

import type { Field } from 'payload'
import { nobody } from '../../src/access/permissions.ts'
import type { WorkflowState } from '../../src/domain/workflow.ts'
import { label } from '../shared/label.ts'
import { options } from './options.ts'

// Only the verbs of src/editorial move an entry on.
const access = { create: nobody, update: nobody }

/** Where the entry is on its way, since when, and the word that came with the last step. */
export const workflowFields: Field[] = [
  {
    name: 'arbeidsflyt',
    type: 'select',
    defaultValue: 'kladd' satisfies WorkflowState,
    index: true,
    access,
    label: label('Arbeidsflyt', 'Arbeidsflyt', 'Workflow'),
    options: options<WorkflowState>({
      kladd: label('Kladd', 'Kladd', 'Being written'),
      tilVurdering: label('Til vurdering', 'Til vurdering', 'In review'),
      iRetur: label('I retur', 'I retur', 'Sent back'),
      publisert: label('Publisert', 'Publisert', 'Published'),
      trukketTilbake: label('Trukket tilbake', 'Trekt tilbake', 'Withdrawn'),
    }),
    admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data?.id) },
  },
  {
    name: 'arbeidsflytSiden',
    type: 'date',
    access,
    label: label('Der siden', 'Der sidan', 'There since'),
    admin: { hidden: true, disableBulkEdit: true },
  },
  {
    name: 'arbeidsflytOrd',
    type: 'textarea',
    maxLength: 2000,
    access,
    label: label('Ord på veien', 'Ord på vegen', 'Word on the way'),
    admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
  },
]

/** Shows the word above everything else, where its author sees it. */
export const noticeField: Field = {
  name: 'arbeidsflytMerknad',
  type: 'ui',
  label: label('Merknad', 'Merknad', 'Notice'),
  admin: {
    disableListColumn: true,
    components: { Field: '/src/admin/verbs/EntryNotice#EntryNotice' },
  },
}

import type { GroupField } from 'payload'
import { label } from '../shared/label.ts'

/** What whoever started the run expected of it; checked before anything is written. */
export const expectationsField: GroupField = {
  name: 'forventninger',
  type: 'group',
  label: label('Forventninger', 'Forventningar', 'Expectations'),
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'antallDokumenter',
          type: 'number',
          label: label('Antall dokumenter', 'Talet på dokument', 'Number of documents'),
        },
        {
          name: 'hoyestApne',
          type: 'number',
          label: label('Høyst så mange åpne spørsmål', 'Høgst så mange opne spørsmål', 'Open items at most'),
        },
      ],
    },
  ],
}

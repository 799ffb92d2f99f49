import type { ArrayField } from 'payload'
import { label } from '../shared/label.ts'

/** What the intake could not decide, with the line it stands on. */
export const openItemsField: ArrayField = {
  name: 'apne',
  type: 'array',
  label: label('Åpne spørsmål', 'Opne spørsmål', 'Open items'),
  labels: {
    singular: label('Åpent spørsmål', 'Ope spørsmål', 'Open item'),
    plural: label('Åpne spørsmål', 'Opne spørsmål', 'Open items'),
  },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'linje', type: 'number', label: label('Linje', 'Linje', 'Line'), admin: { width: '10%' } },
        {
          name: 'tekst',
          type: 'text',
          required: true,
          label: label('Teksten i kilden', 'Teksten i kjelda', 'Text in the source'),
          admin: { width: '50%' },
        },
        { name: 'ordliste', type: 'text', label: label('Felt', 'Felt', 'Field'), admin: { width: '20%' } },
        {
          name: 'avgjort',
          type: 'checkbox',
          label: label('Avgjort', 'Avgjort', 'Decided'),
          admin: { width: '20%' },
        },
      ],
    },
    { name: 'merknad', type: 'text', label: label('Merknad', 'Merknad', 'Note') },
  ],
}

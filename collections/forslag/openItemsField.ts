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
    {
      name: 'endring',
      type: 'select',
      label: label('Endring', 'Endring', 'Change'),
      options: [
        { value: 'lagtTil', label: label('Lagt til', 'Lagt til', 'Added') },
        { value: 'fjernet', label: label('Fjernet', 'Fjerna', 'Removed') },
        { value: 'satt', label: label('Satt til', 'Sett til', 'Set to') },
      ],
    },
    { name: 'merknad', type: 'text', label: label('Merknad', 'Merknad', 'Note') },
    { name: 'kilde', type: 'text', label: label('Kilde', 'Kjelde', 'Source') },
  ],
}

import type { SelectField } from 'payload'
import { both, label } from './label.ts'

/** The one written standard of a text: what is written is written once, in bokmål or in nynorsk. */
export const malformField: SelectField = {
  name: 'malform',
  type: 'select',
  required: true,
  defaultValue: 'nb',
  label: label('Målform', 'Målform', 'Written standard'),
  options: [
    { value: 'nb', label: both('Bokmål', 'Bokmål') },
    { value: 'nn', label: both('Nynorsk', 'Nynorsk') },
  ],
  admin: {
    isClearable: false,
    description: label(
      'Språket teksten er skrevet på.',
      'Språket teksten er skriven på.',
      'The language the text is written in.',
    ),
  },
}

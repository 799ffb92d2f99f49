import type { ArrayField } from 'payload'
import { linkStates, linkTypes } from '../../src/domain/proposedLink.ts'
import { label } from '../shared/label.ts'
import { linkStateWords, linkTypeWords } from './linkWords.ts'

/** How the proposal hangs together with other entries: what its source says, and what the intake finds alike. */
export const linksField: ArrayField = {
  name: 'koblinger',
  type: 'array',
  label: label('Andre oppføringer', 'Andre oppføringar', 'Other entries'),
  labels: {
    singular: label('Kobling', 'Kopling', 'Link'),
    plural: label('Koblinger', 'Koplingar', 'Links'),
  },
  admin: {
    description: label(
      'Mulige dubletter og fortsettelser, og oppføringer som kilden viser til.',
      'Moglege dublettar og framhald, og oppføringar som kjelda viser til.',
      'Possible duplicates and continuations, and entries that the source refers to.',
    ),
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'type',
          type: 'select',
          required: true,
          label: label('Hvordan', 'Korleis', 'How'),
          options: linkTypes.map((value) => ({ value, label: linkTypeWords[value] })),
        },
        {
          name: 'tilstand',
          type: 'select',
          required: true,
          defaultValue: 'apen',
          label: label('Tilstand', 'Tilstand', 'State'),
          options: linkStates.map((value) => ({ value, label: linkStateWords[value] })),
        },
      ],
    },
    {
      name: 'tiltak',
      type: 'relationship',
      relationTo: 'tiltak',
      hasMany: true,
      label: label('Tiltak', 'Tiltak', 'Projects'),
      admin: { allowCreate: false },
    },
    {
      name: 'motForslag',
      type: 'relationship',
      relationTo: 'forslag',
      label: label('Forslag som venter', 'Forslag som ventar', 'A proposal that waits'),
      admin: { allowCreate: false },
    },
    {
      type: 'row',
      fields: [
        { name: 'linje', type: 'number', label: label('Linje', 'Linje', 'Line'), admin: { width: '20%' } },
        {
          name: 'tekst',
          type: 'text',
          label: label('Teksten i kilden', 'Teksten i kjelda', 'Text in the source'),
          admin: { width: '80%' },
        },
      ],
    },
    // A list of `LinkReason`.
    { name: 'grunner', type: 'json', label: label('Hvorfor', 'Kvifor', 'Why') },
  ],
}

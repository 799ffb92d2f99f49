import type { Tab } from 'payload'
import { label } from '../../shared/label.ts'
import { evidenceWords, options, relationWords } from '../options.ts'

export const results: Tab = {
  label: label('Resultater', 'Resultat', 'Results'),
  fields: [
    {
      name: 'resultater',
      type: 'textarea',
      label: label('Resultater', 'Resultat', 'Results'),
      admin: {
        description: label(
          'Hva som kom ut av det, med tall der de finnes – også det som ikke virket.',
          'Kva som kom ut av det, med tal der dei finst – òg det som ikkje verka.',
          'What came of it, with figures where they exist – also what did not work.',
        ),
      },
    },
    {
      name: 'evidens',
      type: 'select',
      required: true,
      defaultValue: 'utenVurdering',
      admin: { isClearable: false },
      options: options(evidenceWords),
      label: label('Hvor godt dokumentert', 'Kor godt dokumentert', 'Evidence'),
    },
    {
      name: 'relaterteTiltak',
      type: 'array',
      label: label('Relaterte tiltak', 'Relaterte tiltak', 'Related projects'),
      labels: {
        singular: label('Relatert tiltak', 'Relatert tiltak', 'Related project'),
        plural: label('Relaterte tiltak', 'Relaterte tiltak', 'Related projects'),
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'type',
              type: 'select',
              required: true,
              defaultValue: 'seOgsa',
              options: options(relationWords),
              label: label('Forhold', 'Forhold', 'Relation'),
              admin: { width: '35%' },
            },
            {
              name: 'tiltak',
              type: 'relationship',
              relationTo: 'tiltak',
              required: true,
              label: label('Tiltak', 'Tiltak', 'Project'),
              filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
              admin: { allowCreate: false, width: '65%' },
            },
          ],
        },
      ],
    },
    {
      name: 'ressurser',
      type: 'relationship',
      relationTo: 'ressurser',
      hasMany: true,
      label: label('Ressurser', 'Ressursar', 'Resources'),
      admin: { allowCreate: false },
    },
  ],
}

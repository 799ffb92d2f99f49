import type { ArrayField } from 'payload'
import { label } from '../shared/label.ts'

/** What the resource found, each tied to the terms it speaks of. */
export const findingsField: ArrayField = {
  name: 'funn',
  type: 'array',
  label: label('Funn', 'Funn', 'Findings'),
  labels: { singular: label('Funn', 'Funn', 'Finding'), plural: label('Funn', 'Funn', 'Findings') },
  fields: [
    {
      name: 'tekst',
      type: 'textarea',
      required: true,
      label: label('Funnet, i egne ord', 'Funnet, i eigne ord', 'The finding, in your own words'),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'type',
          type: 'select',
          required: true,
          defaultValue: 'funn',
          label: label('Slag', 'Slag', 'Kind'),
          options: [
            { value: 'bliFaktor', label: label('Bli-faktor', 'Bli-faktor', 'Staying factor') },
            { value: 'malgruppe', label: label('Målgruppe', 'Målgruppe', 'Target group') },
            {
              value: 'suksesskriterium',
              label: label('Suksesskriterium', 'Suksesskriterium', 'Success criterion'),
            },
            { value: 'funn', label: label('Annet funn', 'Anna funn', 'Other finding') },
          ],
        },
        {
          name: 'rekruttering',
          type: 'select',
          label: label(
            'Hvem innsatsen rettes mot',
            'Kven innsatsen blir retta mot',
            'Whom the effort is aimed at',
          ),
          options: [
            { value: 'onsket', label: label('Ønsket', 'Ønskt', 'Wanted') },
            { value: 'oversett', label: label('Oversett', 'Oversett', 'Overlooked') },
          ],
          admin: { condition: (_, row) => row?.type === 'malgruppe' },
        },
        {
          name: 'rang',
          type: 'number',
          min: 1,
          label: label('Plass på stigen', 'Plass på stigen', 'Rung'),
          admin: { condition: (_, row) => row?.type === 'malgruppe' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'bliFaktorer',
          type: 'relationship',
          relationTo: 'bliFaktorer',
          hasMany: true,
          label: label('Bli-faktorer', 'Bli-faktorar', 'Staying factors'),
          admin: { allowCreate: false },
        },
        {
          name: 'malgrupper',
          type: 'relationship',
          relationTo: 'malgrupper',
          hasMany: true,
          label: label('Målgrupper', 'Målgrupper', 'Target groups'),
          admin: { allowCreate: false },
        },
      ],
    },
    {
      name: 'kilde',
      type: 'text',
      label: label(
        'Hvor i ressursen, eller hvilken kilde',
        'Kvar i ressursen, eller kva kjelde',
        'Where in the resource, or which source',
      ),
    },
  ],
}

import type { Tab } from 'payload'
import { label } from '../../shared/label.ts'
import { validPeriods } from '../validators.ts'

const year = { min: 1900, max: 2100, admin: { step: 1, width: '25%' } }

export const placeAndTime: Tab = {
  label: label('Hvor og når', 'Kvar og når', 'Where and when'),
  fields: [
    {
      name: 'kommuner',
      type: 'array',
      label: label('Kommuner', 'Kommunar', 'Municipalities'),
      labels: {
        singular: label('Kommune', 'Kommune', 'Municipality'),
        plural: label('Kommuner', 'Kommunar', 'Municipalities'),
      },
      admin: {
        description: label(
          'Dagens kommune. Het den noe annet da, skriv det gamle navnet ved siden av.',
          'Kommunen i dag. Heitte han noko anna då, skriv det gamle namnet ved sida av.',
          'Today’s municipality. If it had another name then, write the old name beside it.',
        ),
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'kommune',
              type: 'relationship',
              relationTo: 'kommuner',
              required: true,
              label: label('Kommune', 'Kommune', 'Municipality'),
              admin: {
                allowCreate: false,
                allowEdit: false,
                width: '60%',
                components: { Field: '/src/admin/places/PlacePicker#PlacePicker' },
              },
            },
            {
              name: 'sagtSom',
              type: 'text',
              label: label('Navnet i kilden', 'Namnet i kjelda', 'Name in the source'),
              admin: { width: '40%' },
            },
          ],
        },
      ],
    },
    {
      name: 'regioner',
      type: 'relationship',
      relationTo: 'regioner',
      hasMany: true,
      label: label('Regioner', 'Regionar', 'Regions'),
      admin: { allowCreate: false },
    },
    {
      name: 'perioder',
      type: 'array',
      label: label('Perioder', 'Periodar', 'Periods'),
      labels: {
        singular: label('Periode', 'Periode', 'Period'),
        plural: label('Perioder', 'Periodar', 'Periods'),
      },
      validate: validPeriods,
      admin: {
        description: label(
          'Én rad for tiltaket, eller én for hver del. La «Til» stå tomt når det pågår.',
          'Éi rad for tiltaket, eller éi for kvar del. La «Til» stå tomt når det går føre seg.',
          'One row for the project, or one for each part. Leave “To” empty while it goes on.',
        ),
      },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'navn', type: 'text', label: label('Navn', 'Namn', 'Name'), admin: { width: '50%' } },
            { name: 'fra', type: 'number', label: label('Fra (år)', 'Frå (år)', 'From (year)'), ...year },
            { name: 'til', type: 'number', label: label('Til (år)', 'Til (år)', 'To (year)'), ...year },
          ],
        },
        { name: 'presisering', type: 'text', label: label('Presisering', 'Presisering', 'Precision') },
      ],
    },
  ],
}

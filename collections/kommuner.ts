import type { CollectionConfig } from 'payload'
import { administrator, editor, loggedIn } from '../src/access/permissions.ts'
import { refuseRemovalInUse } from '../src/editorial/hooks/refuseRemovalInUse.ts'
import { wakeRows } from './shared/editControls.ts'
import { tracked } from './shared/entryHooks.ts'
import { groups } from './shared/groups.ts'
import { historyField } from './shared/historyField.ts'
import { keyFields } from './shared/keyFields.ts'
import { both, label } from './shared/label.ts'
import { seedField } from './shared/seedField.ts'

/** Municipalities: identities with dated numbers and names (SSB Klass). */
export const kommuner = {
  slug: 'kommuner',
  labels: {
    singular: label('Kommune', 'Kommune', 'Municipality'),
    plural: label('Kommuner', 'Kommunar', 'Municipalities'),
  },
  admin: {
    group: groups.geografi,
    description: label(
      'Søk med navn, nummer eller tidligere navn. Kilde: SSB (Klass) og © Kartverket, CC BY 4.0. Bearbeidet.',
      'Søk med namn, nummer eller tidlegare namn. Kjelde: SSB (Klass) og © Kartverket, CC BY 4.0. Tilarbeidd.',
      'Search by name, number or former name. Source: SSB (Klass) and © Kartverket, CC BY 4.0. Adapted.',
    ),
    useAsTitle: 'navnEntydig',
    defaultColumns: ['navnEntydig', 'nummer', 'fylke', 'navnSamisk'],
    listSearchableFields: ['sok', 'navn', 'nummer'],
    pagination: { defaultLimit: 50 },
    components: { edit: { beforeDocumentControls: [wakeRows] } },
  },
  defaultSort: 'sortering',
  access: { read: loggedIn, create: administrator, update: editor, delete: administrator },
  hooks: { ...tracked, beforeDelete: [refuseRemovalInUse('placeInUse')] },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'nummer',
          type: 'text',
          required: true,
          unique: true,
          index: true,
          label: both('Kommunenummer', 'Number'),
        },
        { name: 'navn', type: 'text', required: true, label: label('Navn', 'Namn', 'Name') },
        {
          name: 'fylke',
          type: 'relationship',
          relationTo: 'fylker',
          required: true,
          label: both('Fylke', 'County'),
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'offisieltNavn',
          type: 'text',
          label: label('Offisielt navn', 'Offisielt namn', 'Official name'),
        },
        {
          name: 'navnEntydig',
          type: 'text',
          required: true,
          label: label('Entydig navn', 'Eintydig namn', 'Unambiguous name'),
          admin: {
            description: label(
              'Med fylke der to kommuner heter det samme.',
              'Med fylke der to kommunar heiter det same.',
              'With the county where two municipalities share a name.',
            ),
          },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'navnSamisk', type: 'text', label: label('Samisk navn', 'Samisk namn', 'Sámi name') },
        { name: 'samiskSprak', type: 'text', label: label('Samisk språk', 'Samisk språk', 'Sámi language') },
        { name: 'navnKvensk', type: 'text', label: label('Kvensk navn', 'Kvensk namn', 'Kven name') },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'lat', type: 'number', label: label('Breddegrad', 'Breiddegrad', 'Latitude') },
        { name: 'lon', type: 'number', label: label('Lengdegrad', 'Lengdegrad', 'Longitude') },
      ],
    },
    historyField({ withCounty: true }),
    ...keyFields('navnEntydig', [
      'navn',
      'navnEntydig',
      'nummer',
      'offisieltNavn',
      'navnSamisk',
      'navnKvensk',
      'historikk',
    ]),
    seedField,
  ],
} satisfies CollectionConfig

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

/** Counties of today, with every number and name since 2006. */
export const fylker = {
  slug: 'fylker',
  labels: { singular: label('Fylke', 'Fylke', 'County'), plural: label('Fylker', 'Fylke', 'Counties') },
  admin: {
    group: groups.geografi,
    useAsTitle: 'navn',
    defaultColumns: ['navn', 'nummer', 'navnSamisk'],
    listSearchableFields: ['sok', 'navn', 'nummer'],
    pagination: { defaultLimit: 50 },
    components: { edit: { beforeDocumentControls: [wakeRows] } },
  },
  defaultSort: 'sortering',
  defaultPopulate: { kommuner: false },
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
          label: both('Fylkesnummer', 'Number'),
        },
        { name: 'navn', type: 'text', required: true, label: label('Navn', 'Namn', 'Name') },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'navnSamisk', type: 'text', label: label('Samisk navn', 'Samisk namn', 'Sámi name') },
        { name: 'navnKvensk', type: 'text', label: label('Kvensk navn', 'Kvensk namn', 'Kven name') },
      ],
    },
    historyField({ withCounty: false }),
    {
      name: 'kommuner',
      type: 'join',
      collection: 'kommuner',
      on: 'fylke',
      label: label('Kommuner', 'Kommunar', 'Municipalities'),
      admin: { allowCreate: false, defaultColumns: ['navn', 'nummer'] },
    },
    ...keyFields('navn', ['navn', 'nummer', 'navnSamisk', 'navnKvensk', 'historikk']),
    seedField,
  ],
} satisfies CollectionConfig

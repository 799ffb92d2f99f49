import type { CollectionConfig } from 'payload'
import { administrator, editor, loggedIn } from '../src/access/permissions.ts'
import { refuseRemovalInUse } from '../src/editorial/hooks/refuseRemovalInUse.ts'
import { tracked } from './shared/entryHooks.ts'
import { groups } from './shared/groups.ts'
import { keyFields } from './shared/keyFields.ts'
import { label } from './shared/label.ts'
import { seedField } from './shared/seedField.ts'
import { slugField } from './shared/slugField.ts'

/** Regions: groups of municipalities that work together. */
export const regioner = {
  slug: 'regioner',
  labels: { singular: label('Region', 'Region', 'Region'), plural: label('Regioner', 'Regionar', 'Regions') },
  admin: {
    group: groups.geografi,
    useAsTitle: 'navn',
    defaultColumns: ['navn', 'kommuner', 'updatedAt'],
    listSearchableFields: ['sok', 'navn'],
    pagination: { defaultLimit: 50 },
  },
  defaultSort: 'sortering',
  access: { read: loggedIn, create: editor, update: editor, delete: administrator },
  hooks: { ...tracked, beforeDelete: [refuseRemovalInUse('placeInUse')] },
  fields: [
    { name: 'navn', type: 'text', required: true, label: label('Navn', 'Namn', 'Name') },
    {
      name: 'kommuner',
      type: 'relationship',
      relationTo: 'kommuner',
      hasMany: true,
      label: label('Kommuner', 'Kommunar', 'Municipalities'),
      admin: { allowCreate: false },
    },
    { name: 'merknad', type: 'textarea', label: label('Merknad', 'Merknad', 'Note') },
    { name: 'kilde', type: 'text', label: label('Kilde', 'Kjelde', 'Source') },
    slugField('navn'),
    ...keyFields('navn', ['navn']),
    seedField,
  ],
} satisfies CollectionConfig

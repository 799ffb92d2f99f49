import type { CollectionConfig } from 'payload'
import { administrator, nobody } from '../src/access/permissions.ts'
import { editorOrOwn } from '../src/access/rowRules.ts'
import { limits } from '../src/intake/formats/limits.ts'
import { authorFields } from './shared/authorFields.ts'
import { groups } from './shared/groups.ts'
import { both, label } from './shared/label.ts'

/** Raw documents as received. They may hold personal data, so contributors reach only their own. */
export const kildedokumenter = {
  slug: 'kildedokumenter',
  labels: {
    singular: label('Kildedokument', 'Kjeldedokument', 'Source document'),
    plural: label('Kildedokumenter', 'Kjeldedokument', 'Source documents'),
  },
  admin: {
    group: groups.innlesing,
    description: label(
      'Dokumentene slik de kom inn. De endres aldri.',
      'Dokumenta slik dei kom inn. Dei blir aldri endra.',
      'Documents as they arrived. They never change.',
    ),
    useAsTitle: 'navn',
    defaultColumns: ['navn', 'innholdstype', 'createdAt'],
    listSearchableFields: ['navn'],
  },
  access: { read: editorOrOwn, create: nobody, update: nobody, delete: administrator },
  fields: [
    { name: 'navn', type: 'text', required: true, index: true, label: label('Navn', 'Namn', 'Name') },
    {
      name: 'sha256',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: both('SHA-256', 'SHA-256'),
    },
    {
      name: 'tekst',
      type: 'textarea',
      maxLength: limits.textCharacters,
      label: label('Tekst', 'Tekst', 'Text'),
    },
    {
      name: 'innholdstype',
      type: 'select',
      label: label('Innholdstype', 'Innhaldstype', 'Content type'),
      options: [
        { value: 'tiltak', label: label('Tiltak', 'Tiltak', 'Project') },
        { value: 'ressurs', label: label('Ressurs', 'Ressurs', 'Resource') },
        { value: 'ukjent', label: label('Ukjent', 'Ukjend', 'Unknown') },
      ],
    },
    {
      name: 'innlesing',
      type: 'relationship',
      relationTo: 'innlesinger',
      index: true,
      label: label('Kom inn med', 'Kom inn med', 'Came in with'),
      admin: { position: 'sidebar', allowCreate: false },
    },
    ...authorFields,
  ],
} satisfies CollectionConfig

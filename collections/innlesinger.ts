import type { CollectionConfig } from 'payload'
import { administrator, editor, loggedIn } from '../src/access/permissions.ts'
import { authorFields } from './shared/authorFields.ts'
import { groups } from './shared/groups.ts'
import { label } from './shared/label.ts'

/** Intake runs: which documents came in together, so that a run can be undone. */
export const innlesinger = {
  slug: 'innlesinger',
  labels: {
    singular: label('Innlesing', 'Innlesing', 'Intake run'),
    plural: label('Innlesinger', 'Innlesingar', 'Intake runs'),
  },
  admin: {
    group: groups.innlesing,
    useAsTitle: 'navn',
    defaultColumns: ['navn', 'antallDokumenter', 'antallApne', 'createdAt'],
  },
  access: { read: loggedIn, create: editor, update: editor, delete: administrator },
  fields: [
    { name: 'navn', type: 'text', required: true, label: label('Navn', 'Namn', 'Name') },
    {
      type: 'row',
      fields: [
        { name: 'antallDokumenter', type: 'number', label: label('Dokumenter', 'Dokument', 'Documents') },
        { name: 'antallApne', type: 'number', label: label('Åpne spørsmål', 'Opne spørsmål', 'Open items') },
      ],
    },
    {
      name: 'forslag',
      type: 'join',
      collection: 'forslag',
      on: 'innlesing',
      label: label('Forslag', 'Forslag', 'Proposals'),
      admin: { allowCreate: false },
    },
    ...authorFields,
  ],
} satisfies CollectionConfig

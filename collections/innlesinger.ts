import type { CollectionConfig } from 'payload'
import { administrator, nobody } from '../src/access/permissions.ts'
import { editorOrOwn } from '../src/access/rowRules.ts'
import { expectationsField } from './innlesinger/expectationsField.ts'
import { runEndpoints } from './innlesinger/runEndpoints.ts'
import { statusField } from './innlesinger/statusField.ts'
import { authorFields } from './shared/authorFields.ts'
import { groups } from './shared/groups.ts'
import { label } from './shared/label.ts'
import { timeFormat } from './shared/timeFormat.ts'

/** Intake runs: which documents came in together, so that a run can be told of and undone. Only the program writes them. */
export const innlesinger = {
  slug: 'innlesinger',
  labels: {
    singular: label('Innlesing', 'Innlesing', 'Intake run'),
    plural: label('Innlesinger', 'Innlesingar', 'Intake runs'),
  },
  admin: {
    group: groups.innlesing,
    useAsTitle: 'navn',
    defaultColumns: ['navn', 'status', 'antallDokumenter', 'antallForslag', 'antallApne', 'createdAt'],
  },
  endpoints: runEndpoints,
  access: { read: editorOrOwn, create: nobody, update: nobody, delete: administrator },
  fields: [
    {
      name: 'oversikt',
      type: 'ui',
      label: label('Hva innlesingen gjorde', 'Kva innlesinga gjorde', 'What the run did'),
      admin: { disableListColumn: true, components: { Field: '/src/admin/runs/RunPanel#RunPanel' } },
    },
    { name: 'navn', type: 'text', required: true, label: label('Navn', 'Namn', 'Name') },
    {
      type: 'row',
      fields: [
        { name: 'antallDokumenter', type: 'number', label: label('Dokumenter', 'Dokument', 'Documents') },
        { name: 'antallForslag', type: 'number', label: label('Forslag', 'Forslag', 'Proposals') },
        { name: 'antallApne', type: 'number', label: label('Åpne spørsmål', 'Opne spørsmål', 'Open items') },
      ],
    },
    expectationsField,
    {
      name: 'rapport',
      type: 'json',
      label: label('Hva som ble av hvert dokument', 'Kva som vart av kvart dokument', 'What became of each'),
      // Told in words by the panel above.
      admin: { hidden: true },
    },
    {
      name: 'forslag',
      type: 'join',
      collection: 'forslag',
      on: 'innlesing',
      label: label('Forslag', 'Forslag', 'Proposals'),
      admin: { allowCreate: false },
    },
    statusField,
    {
      name: 'startet',
      type: 'date',
      label: label('Startet', 'Starta', 'Started'),
      admin: { position: 'sidebar', date: timeFormat },
    },
    {
      name: 'avsluttet',
      type: 'date',
      label: label('Avsluttet', 'Avslutta', 'Ended'),
      admin: { position: 'sidebar', date: timeFormat },
    },
    // The fingerprint of the documents: the same ones after an interruption continue the same run.
    { name: 'merke', type: 'text', index: true, admin: { hidden: true } },
    ...authorFields,
  ],
} satisfies CollectionConfig

import type { CollectionConfig } from 'payload'
import { administrator, editor, loggedIn } from '../src/access/permissions.ts'
import { editorOrOwn } from '../src/access/rowRules.ts'
import { onlyByIntake } from '../src/editorial/hooks/onlyByIntake.ts'
import { isIntake } from '../src/editorial/intake/asIntake.ts'
import { intakeFields } from './forslag/intakeFields.ts'
import { openItemsField } from './forslag/openItemsField.ts'
import { reviewEndpoints } from './forslag/reviewEndpoints.ts'
import { uploadEndpoint } from './forslag/uploadEndpoint.ts'
import { authorFields } from './shared/authorFields.ts'
import { groups } from './shared/groups.ts'
import { label } from './shared/label.ts'

/** What the intake read from a document, and what a person must still decide. */
export const forslag = {
  slug: 'forslag',
  labels: {
    singular: label('Forslag', 'Forslag', 'Proposal'),
    plural: label('Forslag', 'Forslag', 'Proposals'),
  },
  admin: {
    group: groups.innlesing,
    description: label(
      'Det innlesingen fant, og det den ikke kunne avgjøre.',
      'Det innlesinga fann, og det ho ikkje kunne avgjere.',
      'What the intake found, and what it could not decide.',
    ),
    useAsTitle: 'tittel',
    defaultColumns: ['tittel', 'status', 'antallApne', 'updatedAt'],
    components: { views: { edit: { root: { Component: '/src/admin/review/ReviewView#ReviewView' } } } },
    listSearchableFields: ['tittel'],
  },
  endpoints: [uploadEndpoint, ...reviewEndpoints],
  access: { read: editorOrOwn, create: loggedIn, update: editor, delete: administrator },
  fields: [
    { name: 'tittel', type: 'text', required: true, index: true, label: label('Tittel', 'Tittel', 'Title') },
    openItemsField,
    {
      name: 'lesning',
      type: 'json',
      label: label('Lesningen', 'Lesinga', 'The reading'),
      admin: {
        description: label(
          'Hver verdi med linjen den kom fra.',
          'Kvar verdi med linja han kom frå.',
          'Every value with the line it came from.',
        ),
      },
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'ny',
      label: label('Status', 'Status', 'Status'),
      admin: { position: 'sidebar' },
      options: [
        { value: 'ny', label: label('Ny', 'Ny', 'New') },
        { value: 'godtatt', label: label('Godtatt', 'Godteken', 'Accepted') },
        { value: 'avvist', label: label('Avvist', 'Avvist', 'Rejected') },
      ],
    },
    {
      name: 'antallApne',
      type: 'number',
      defaultValue: 0,
      index: true,
      label: label('Åpne spørsmål', 'Opne spørsmål', 'Open items'),
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'kildedokument',
      type: 'relationship',
      relationTo: 'kildedokumenter',
      index: true,
      label: label('Kildedokument', 'Kjeldedokument', 'Source document'),
      admin: { position: 'sidebar', allowCreate: false },
    },
    {
      name: 'innlesing',
      type: 'relationship',
      relationTo: 'innlesinger',
      index: true,
      label: label('Innlesing', 'Innlesing', 'Intake run'),
      admin: { position: 'sidebar', allowCreate: false },
    },
    {
      name: 'tiltak',
      type: 'relationship',
      relationTo: 'tiltak',
      index: true,
      label: label('Ble til tiltaket', 'Vart til tiltaket', 'Became the project'),
      admin: { position: 'sidebar', allowCreate: false },
    },
    {
      name: 'ressurs',
      type: 'relationship',
      relationTo: 'ressurser',
      label: label('Ble til ressursen', 'Vart til ressursen', 'Became the resource'),
      admin: { position: 'sidebar', allowCreate: false },
    },
    {
      name: 'avvistFordi',
      type: 'text',
      maxLength: 500,
      label: label('Avvist fordi', 'Avvist fordi', 'Rejected because'),
      admin: { position: 'sidebar', condition: (data) => data?.status === 'avvist' },
    },
    // The editors' decisions in the order they were made; each is a step of src/intake/review/step.ts.
    { name: 'gjennomgang', type: 'json', admin: { hidden: true, disableListColumn: true } },
    ...intakeFields,
    ...authorFields,
  ],
  hooks: {
    beforeOperation: [onlyByIntake],
    beforeChange: [
      ({ data, operation, req }) => ({
        ...data,
        redigert: operation === 'update' && !isIntake(req) ? true : data.redigert,
        antallApne: ((data.apne ?? []) as { avgjort?: boolean }[]).filter((item) => !item.avgjort).length,
      }),
    ],
  },
} satisfies CollectionConfig

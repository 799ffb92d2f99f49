import type { CollectionConfig } from 'payload'
import { loggedIn } from '../src/access/permissions.ts'
import { changeEntry, createEntry, readEntryVersions, trashOrDelete } from '../src/access/rowRules.ts'
import { refuseBulkOverDraft } from '../src/editorial/hooks/refuseBulkOverDraft.ts'
import { refuseTakenSlug } from '../src/editorial/hooks/refuseTakenSlug.ts'
import { rememberOldSlug } from '../src/editorial/hooks/rememberOldSlug.ts'
import { stampPublication } from '../src/editorial/hooks/stampPublication.ts'
import { findingsField } from './ressurser/findingsField.ts'
import { authorFields } from './shared/authorFields.ts'
import { draftPreview } from './shared/draftPreview.ts'
import { wakeRows } from './shared/editControls.ts'
import { tracked } from './shared/entryHooks.ts'
import { groups } from './shared/groups.ts'
import { keyFields } from './shared/keyFields.ts'
import { label } from './shared/label.ts'
import { malformField } from './shared/malformField.ts'
import { publicationFields } from './shared/publicationFields.ts'
import { seedField } from './shared/seedField.ts'
import { slugField } from './shared/slugField.ts'
import { termField } from './shared/termField.ts'
import { timelineView } from './shared/timelineView.ts'
import { webAddress } from './tiltak/validators.ts'

/** Decks, reports and guides, and what they found. */
export const ressurser = {
  slug: 'ressurser',
  labels: {
    singular: label('Ressurs', 'Ressurs', 'Resource'),
    plural: label('Ressurser', 'Ressursar', 'Resources'),
  },
  admin: {
    group: groups.katalog,
    description: label(
      'Presentasjoner, rapporter og veiledere som flere tiltak kan lære av.',
      'Presentasjonar, rapportar og rettleiarar som fleire tiltak kan lære av.',
      'Presentations, reports and guides that several projects can learn from.',
    ),
    useAsTitle: 'tittel',
    defaultColumns: ['tittel', 'type', '_status', 'updatedAt'],
    listSearchableFields: ['sok', 'tittel'],
    ...draftPreview('ressurser'),
    components: { views: timelineView, edit: { beforeDocumentControls: [wakeRows] } },
  },
  defaultSort: 'sortering',
  trash: true,
  versions: { drafts: true, maxPerDoc: 50 },
  access: {
    read: loggedIn,
    create: createEntry,
    update: changeEntry,
    delete: trashOrDelete,
    readVersions: readEntryVersions,
  },
  hooks: {
    ...tracked,
    beforeValidate: [refuseTakenSlug],
    beforeChange: [refuseBulkOverDraft, rememberOldSlug, stampPublication],
  },
  fields: [
    {
      name: 'tittel',
      type: 'text',
      required: true,
      maxLength: 200,
      label: label('Tittel', 'Tittel', 'Title'),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'type',
          type: 'select',
          required: true,
          defaultValue: 'rapport',
          label: label('Slag', 'Slag', 'Kind'),
          options: [
            { value: 'presentasjon', label: label('Presentasjon', 'Presentasjon', 'Presentation') },
            { value: 'rapport', label: label('Rapport', 'Rapport', 'Report') },
            { value: 'veileder', label: label('Veileder', 'Rettleiar', 'Guide') },
            { value: 'annet', label: label('Annet', 'Anna', 'Other') },
          ],
        },
        malformField,
        { name: 'utgiver', type: 'text', label: label('Utgiver', 'Utgjevar', 'Publisher') },
        { name: 'ar', type: 'number', min: 1900, max: 2100, label: label('År', 'År', 'Year') },
      ],
    },
    {
      name: 'sammendrag',
      type: 'textarea',
      label: label('Sammendrag', 'Samandrag', 'Summary'),
      admin: {
        description: label(
          'Hva den sier, i egne ord.',
          'Kva ho seier, i eigne ord.',
          'What it says, in your own words.',
        ),
      },
    },
    {
      name: 'url',
      type: 'text',
      validate: webAddress,
      label: label('Nettadresse', 'Nettadresse', 'Address'),
    },
    termField(
      'bliFaktorer',
      'bliFaktorer',
      label('Bli-faktorer', 'Bli-faktorar', 'Staying factors'),
      label('De den handler om.', 'Dei ho handlar om.', 'Those it is about.'),
    ),
    termField(
      'malgrupper',
      'malgrupper',
      label('Målgrupper', 'Målgrupper', 'Target groups'),
      label('De den handler om.', 'Dei ho handlar om.', 'Those it is about.'),
    ),
    findingsField,
    {
      name: 'dokument',
      type: 'relationship',
      relationTo: 'kildedokumenter',
      label: label('Kildedokument', 'Kjeldedokument', 'Source document'),
      admin: { allowCreate: false, position: 'sidebar' },
    },
    slugField('tittel'),
    ...publicationFields,
    ...authorFields,
    ...keyFields('tittel', ['tittel', 'sammendrag', 'utgiver']),
    seedField,
  ],
} satisfies CollectionConfig

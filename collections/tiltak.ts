import type { CollectionConfig } from 'payload'
import { loggedIn } from '../src/access/permissions.ts'
import { changeTiltak, createEntry, readEntryVersions, trashOrDelete } from '../src/access/rowRules.ts'
import { exportEndpoint } from '../src/editorial/export/exportEndpoint.ts'
import { followWorkflow } from '../src/editorial/hooks/followWorkflow.ts'
import { refuseBulkOverDraft } from '../src/editorial/hooks/refuseBulkOverDraft.ts'
import { refuseSilentWithdrawal } from '../src/editorial/hooks/refuseSilentWithdrawal.ts'
import { refuseTakenSlug } from '../src/editorial/hooks/refuseTakenSlug.ts'
import { rememberOldSlug } from '../src/editorial/hooks/rememberOldSlug.ts'
import { requirePublishable } from '../src/editorial/hooks/requirePublishable.ts'
import { stampPublication } from '../src/editorial/hooks/stampPublication.ts'
import { closeReferences } from '../src/editorial/intake/links/closeReferences.ts'
import { reviewEndpoints } from '../src/editorial/review/reviewEndpoints.ts'
import { authorFields } from './shared/authorFields.ts'
import { draftPreview } from './shared/draftPreview.ts'
import { wakeRows } from './shared/editControls.ts'
import { tracked } from './shared/entryHooks.ts'
import { groups } from './shared/groups.ts'
import { keyFields } from './shared/keyFields.ts'
import { label } from './shared/label.ts'
import { publicationFields } from './shared/publicationFields.ts'
import { seedField } from './shared/seedField.ts'
import { slugField } from './shared/slugField.ts'
import { timelineView } from './shared/timelineView.ts'
import { about } from './tiltak/tabs/about.ts'
import { media } from './tiltak/tabs/media.ts'
import { partners } from './tiltak/tabs/partners.ts'
import { placeAndTime } from './tiltak/tabs/placeAndTime.ts'
import { results } from './tiltak/tabs/results.ts'
import { source } from './tiltak/tabs/source.ts'
import { workAndPeople } from './tiltak/tabs/workAndPeople.ts'
import { noticeField, workflowFields } from './tiltak/workflowFields.ts'

/** The entries: projects that attract and keep new residents. */
export const tiltak = {
  slug: 'tiltak',
  labels: { singular: label('Tiltak', 'Tiltak', 'Project'), plural: label('Tiltak', 'Tiltak', 'Projects') },
  admin: {
    group: groups.katalog,
    useAsTitle: 'tittel',
    defaultColumns: ['tittel', '_status', 'arbeidsflyt', 'fagomrader', 'updatedAt'],
    listSearchableFields: ['sok', 'tittel'],
    pagination: { defaultLimit: 20 },
    ...draftPreview('tiltak'),
    components: {
      views: timelineView,
      edit: {
        beforeDocumentControls: [wakeRows, '/src/admin/verbs/EntryVerbs#EntryVerbs'],
        editMenuItems: ['/src/admin/verbs/SubmitItem#SubmitItem'],
        UnpublishButton: '/src/admin/verbs/WithdrawItem#WithdrawItem',
      },
    },
  },
  defaultSort: 'sortering',
  defaultPopulate: { forslag: false },
  trash: true,
  endpoints: [exportEndpoint, ...reviewEndpoints],
  versions: { drafts: true, maxPerDoc: 50 },
  access: {
    read: loggedIn,
    create: createEntry,
    update: changeTiltak,
    delete: trashOrDelete,
    readVersions: readEntryVersions,
  },
  indexes: [{ fields: ['_status', 'createdAt'] }, { fields: ['_status', 'sortering'] }],
  hooks: {
    ...tracked,
    afterChange: [...tracked.afterChange, closeReferences],
    beforeValidate: [refuseTakenSlug],
    beforeChange: [
      refuseBulkOverDraft,
      refuseSilentWithdrawal,
      requirePublishable,
      rememberOldSlug,
      stampPublication,
      followWorkflow,
    ],
  },
  fields: [
    noticeField,
    { type: 'tabs', tabs: [about, placeAndTime, workAndPeople, partners, results, media, source] },
    ...workflowFields,
    slugField('tittel'),
    ...publicationFields,
    ...authorFields,
    ...keyFields('tittel', ['tittel', 'ingress', 'hovedmal', 'arbeidsomrader']),
    seedField,
  ],
} satisfies CollectionConfig

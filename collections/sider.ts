import type { CollectionConfig } from 'payload'
import { administrator, editor, loggedIn } from '../src/access/permissions.ts'
import { refuseReservedSlug } from '../src/editorial/hooks/refuseReservedSlug.ts'
import { refuseTakenSlug } from '../src/editorial/hooks/refuseTakenSlug.ts'
import { tracked } from './shared/entryHooks.ts'
import { groups } from './shared/groups.ts'
import { label } from './shared/label.ts'
import { malformField } from './shared/malformField.ts'
import { seedField } from './shared/seedField.ts'
import { slugField } from './shared/slugField.ts'

/** Standing pages: about, accessibility, privacy. */
export const sider = {
  slug: 'sider',
  labels: { singular: label('Side', 'Side', 'Page'), plural: label('Sider', 'Sider', 'Pages') },
  admin: {
    group: groups.administrasjon,
    description: label(
      'Faste sider som lenkes nederst på nettstedet. Nynorskutgaven av «om» har adressen «om-nn».',
      'Faste sider som det er lenkje til nedst på nettstaden. Nynorskutgåva av «om» har adressa «om-nn».',
      'Standing pages, linked at the bottom of the site. The nynorsk edition of “om” has the address “om-nn”.',
    ),
    useAsTitle: 'tittel',
    defaultColumns: ['tittel', 'slug', '_status', 'updatedAt'],
  },
  versions: { drafts: true, maxPerDoc: 50 },
  access: {
    read: loggedIn,
    create: administrator,
    update: editor,
    delete: administrator,
    readVersions: editor,
  },
  hooks: { ...tracked, beforeValidate: [refuseReservedSlug, refuseTakenSlug] },
  fields: [
    { name: 'tittel', type: 'text', required: true, label: label('Tittel', 'Tittel', 'Title') },
    malformField,
    { name: 'innhold', type: 'richText', label: label('Innhold', 'Innhald', 'Content') },
    slugField('tittel'),
    seedField,
  ],
} satisfies CollectionConfig

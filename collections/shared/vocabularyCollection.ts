import type { CollectionConfig, FieldHook } from 'payload'
import { administrator, editor, loggedIn, nobody } from '../../src/access/permissions.ts'
import type { Words } from '../../src/domain/language.ts'
import { slugify } from '../../src/domain/slugify.ts'
import { termStatuses, type Vocabulary } from '../../src/domain/vocabulary.ts'
import { refuseRemovalInUse } from '../../src/editorial/hooks/refuseRemovalInUse.ts'
import { termEndpoints } from '../../src/editorial/terms/termEndpoints.ts'
import { tracked } from './entryHooks.ts'
import { groups } from './groups.ts'
import { keyFields } from './keyFields.ts'
import { both, label } from './label.ts'
import { linesField } from './linesField.ts'
import { seedField } from './seedField.ts'
import { timelineView } from './timelineView.ts'

// Retired and merged by the verbs of src/editorial only.
const access = { create: nobody, update: nobody }

interface Names {
  singular: Words
  plural: Words
  description: Words
}

// The code is set once: addresses and open data name terms by it.
const keepCode: FieldHook = ({ value, originalDoc, data }) =>
  originalDoc?.kode ?? (value ? slugify(String(value)) : data?.nb ? slugify(String(data.nb)) : value)

/** One controlled vocabulary: terms with labels in both languages and every spelling they are met in. */
export const vocabularyCollection = (slug: Vocabulary, names: Names): CollectionConfig => ({
  slug,
  labels: { singular: names.singular, plural: names.plural },
  admin: {
    group: groups.ordlister,
    description: names.description,
    useAsTitle: 'nb',
    defaultColumns: ['nb', 'nn', 'status', 'updatedAt'],
    listSearchableFields: ['sok', 'nb', 'nn'],
    pagination: { defaultLimit: 50 },
    components: { views: timelineView },
  },
  defaultSort: 'sortering',
  // Whoever reads an entry with its terms would read every entry that uses them.
  defaultPopulate: { tiltak: false },
  endpoints: termEndpoints(slug),
  access: { read: loggedIn, create: editor, update: editor, delete: administrator },
  hooks: { ...tracked, beforeDelete: [refuseRemovalInUse('termInUse')] },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'nb', type: 'text', required: true, maxLength: 200, label: both('Bokmål', 'Bokmål label') },
        { name: 'nn', type: 'text', required: true, maxLength: 200, label: both('Nynorsk', 'Nynorsk label') },
      ],
    },
    linesField(
      'alternative',
      label('Alternative navn', 'Alternative namn', 'Alternative labels'),
      label(
        'Andre navn som kan vises. Søk og innlesing finner begrepet på dem.',
        'Andre namn som kan visast. Søk og innlesing finn omgrepet på dei.',
        'Other names that may be shown. Search and intake find the term by them.',
      ),
    ),
    linesField(
      'skjulte',
      label('Skrivemåter som kjennes igjen', 'Skrivemåtar som blir kjende att', 'Recognised spellings'),
      label(
        'Feilskrivinger og forkortelser. De vises aldri, men fører hit.',
        'Feilskrivingar og forkortingar. Dei blir aldri viste, men fører hit.',
        'Misspellings and abbreviations. Never shown, but they lead here.',
      ),
    ),
    {
      name: 'definisjon',
      type: 'textarea',
      maxLength: 1000,
      label: label('Definisjon', 'Definisjon', 'Definition'),
    },
    {
      name: 'overordnet',
      type: 'relationship',
      relationTo: slug,
      label: label('Overordnet begrep', 'Overordna omgrep', 'Broader term'),
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'gjeldende',
      options: [
        { value: termStatuses[0], label: label('Gjeldende', 'Gjeldande', 'Current') },
        { value: termStatuses[1], label: label('Utgått', 'Utgått', 'Retired') },
      ],
      label: both('Status', 'Status'),
      access,
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'begrepVerb',
      type: 'ui',
      label: label('Ut av bruk', 'Ut av bruk', 'Out of use'),
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/src/admin/termVerbs/TermVerbs#TermVerbs' },
      },
    },
    {
      name: 'erstattetAv',
      type: 'relationship',
      relationTo: slug,
      label: label('Erstattet av', 'Erstatta av', 'Replaced by'),
      access,
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data?.erstattetAv) },
    },
    {
      name: 'kode',
      type: 'text',
      unique: true,
      index: true,
      label: both('Kode', 'Code'),
      hooks: { beforeValidate: [keepCode] },
      admin: {
        position: 'sidebar',
        readOnly: true,
        description: label(
          'Lages av navnet på bokmål og endres aldri.',
          'Blir laga av namnet på bokmål og endrar seg aldri.',
          'Made from the bokmål label, and never changes.',
        ),
      },
    },
    ...keyFields('nb', ['nb', 'nn', 'alternative', 'skjulte']),
    seedField,
    ...(slug === 'partnertyper' ? [] : [usedIn(slug)]),
  ],
})

/** Where the term is used, at the end of its own page. */
const usedIn = (slug: Exclude<Vocabulary, 'partnertyper'>): CollectionConfig['fields'][number] => ({
  name: 'tiltak',
  type: 'join',
  collection: 'tiltak',
  on: slug,
  label: label('Brukt i tiltak', 'Brukt i tiltak', 'Used in projects'),
  admin: { allowCreate: false, defaultColumns: ['tittel', '_status', 'updatedAt'] },
})

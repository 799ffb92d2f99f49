import type { FieldHook, TextField } from 'payload'
import { slugify } from '../../src/domain/slugify.ts'
import { freeSlug } from '../../src/editorial/intake/freeSlug.ts'
import { label } from './label.ts'

const fromTitle =
  (titleField: string): FieldHook =>
  ({ value, data, originalDoc }) => {
    const given = typeof value === 'string' && value.trim() ? value : undefined
    const title = (data?.[titleField] ?? originalDoc?.[titleField]) as string | undefined
    return given ? slugify(given) : title ? slugify(title) : value
  }

// Only entries and resources are copied (`copiedTexts`).
const forCopy: FieldHook = ({ collection, req, value }) =>
  value ? freeSlug(collection?.slug as 'tiltak' | 'ressurser', String(value), req) : value

/** The document's part of its public address: made from the title once, and editable. */
export const slugField = (titleField: string): TextField => ({
  name: 'slug',
  type: 'text',
  label: label('Nettadresse', 'Nettadresse', 'Web address'),
  unique: true,
  index: true,
  maxLength: 100,
  hooks: { beforeValidate: [fromTitle(titleField)], beforeDuplicate: [forCopy] },
  admin: {
    position: 'sidebar',
    description: label(
      'Lages av tittelen. Endrer du adressen etter publisering, fører den gamle fortsatt hit.',
      'Blir laga av tittelen. Endrar du adressa etter publisering, fører den gamle framleis hit.',
      'Made from the title. If you change the address after publishing, the old one still leads here.',
    ),
  },
})

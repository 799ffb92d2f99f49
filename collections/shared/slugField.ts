import type { FieldHook, TextField } from 'payload'
import { slugify } from '../../src/domain/slugify.ts'
import { label } from './label.ts'

const fromTitle =
  (titleField: string): FieldHook =>
  ({ value, data, originalDoc }) => {
    const given = typeof value === 'string' && value.trim() ? value : undefined
    const title = (data?.[titleField] ?? originalDoc?.[titleField]) as string | undefined
    return given ? slugify(given) : title ? slugify(title) : value
  }

/** The document's part of its public address: made from the title once, and editable. */
export const slugField = (titleField: string): TextField => ({
  name: 'slug',
  type: 'text',
  label: label('Nettadresse', 'Nettadresse', 'Web address'),
  unique: true,
  index: true,
  maxLength: 100,
  hooks: { beforeValidate: [fromTitle(titleField)] },
  admin: {
    position: 'sidebar',
    description: label(
      'Lages av tittelen. Endrer du den etter publisering, sendes den gamle adressen videre.',
      'Blir laga av tittelen. Endrar du ho etter publisering, blir den gamle adressa send vidare.',
      'Made from the title. If you change it after publishing, the old address redirects.',
    ),
  },
})

import type { Field, SanitizedConfig } from 'payload'
import type { Words } from '../../domain/language.ts'

const technical = new Set(['sizes', 'thumbnailURL', 'url'])
const fileType: Words = { nb: 'Filtype', nn: 'Filtype', en: 'File type' }

const hide = (field: Field): void => {
  field.admin = { ...field.admin, disableListColumn: true, disableListFilter: true } as never
  if ('fields' in field) field.fields.forEach(hide)
}

/**
 * Keeps the fields that Payload adds to pictures, in English and for machines, out of the choice of columns and filters.
 * They come into being with `buildConfig`, and the configuration is changed in place.
 */
export const withPlainColumns = (config: SanitizedConfig): SanitizedConfig => {
  for (const { fields } of config.collections.filter(({ upload }) => upload))
    for (const field of fields) {
      if (!('name' in field)) continue
      if (technical.has(field.name)) hide(field)
      if (field.name === 'mimeType') field.label = fileType
    }
  return config
}

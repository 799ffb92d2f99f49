import type { Field, SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import type { Words } from '../../domain/language.ts'

const fileType: Words = { nb: 'Filtype', nn: 'Filtype', en: 'File type' }

const technical = ({ upload, auth }: SanitizedCollectionConfig): string[] => [
  ...(upload ? ['sizes', 'thumbnailURL', 'url'] : []),
  ...(auth ? ['hasAPIKey'] : []),
]

const hide = (field: Field): void => {
  field.admin = { ...field.admin, disableListColumn: true, disableListFilter: true } as never
  if ('fields' in field) field.fields.forEach(hide)
}

/**
 * Keeps the fields that Payload adds to pictures and users, in English and for machines, out of the choice of columns and filters.
 * They come into being with `buildConfig`, and the configuration is changed in place.
 */
export const withPlainColumns = (config: SanitizedConfig): SanitizedConfig => {
  for (const collection of config.collections)
    for (const field of collection.fields) {
      if (!('name' in field)) continue
      if (technical(collection).includes(field.name)) hide(field)
      if (collection.upload && field.name === 'mimeType') field.label = fileType
    }
  return config
}

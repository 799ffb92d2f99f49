import type { CollectionConfig, ImageSize } from 'payload'
import { editor, loggedIn } from '../src/access/permissions.ts'
import { editorOrOwn } from '../src/access/rowRules.ts'
import { env } from '../src/config/env.ts'
import { byAgreement } from '../src/domain/byAgreement.ts'
import { checkBeforeFileGoes } from '../src/editorial/hooks/checkBeforeFileGoes.ts'
import { refusePublicPicture } from '../src/editorial/hooks/refusePublicPicture.ts'
import { refuseRemovalInUse } from '../src/editorial/hooks/refuseRemovalInUse.ts'
import { authorFields } from './shared/authorFields.ts'
import { tracked } from './shared/entryHooks.ts'
import { groups } from './shared/groups.ts'
import { both, label } from './shared/label.ts'

const size = (name: string, width: number, format: 'webp' | 'avif'): ImageSize => ({
  name,
  width,
  withoutEnlargement: true,
  formatOptions: { format, options: { quality: format === 'avif' ? 55 : 78 } },
})

/** Pictures. Sharp writes every file anew, so that no metadata (place, camera, name) follows along. */
export const media = {
  slug: 'media',
  labels: { singular: label('Bilde', 'Bilete', 'Picture'), plural: label('Bilder', 'Bilete', 'Pictures') },
  admin: {
    group: groups.media,
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'kreditering', 'lisens', 'updatedAt'],
    listSearchableFields: ['alt', 'filename', 'kreditering'],
  },
  access: { read: loggedIn, create: loggedIn, update: editorOrOwn, delete: editor },
  hooks: {
    ...tracked,
    beforeOperation: [...tracked.beforeOperation, refusePublicPicture, checkBeforeFileGoes],
    beforeDelete: [refuseRemovalInUse('mediaInUse')],
  },
  upload: {
    staticDir: env().MEDIA_DIR,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    pasteURL: false,
    focalPoint: true,
    crop: true,
    adminThumbnail: 'listeWebp',
    resizeOptions: { width: 2560, withoutEnlargement: true },
    imageSizes: [
      size('listeWebp', 480, 'webp'),
      size('listeAvif', 480, 'avif'),
      size('sideWebp', 1200, 'webp'),
      size('sideAvif', 1200, 'avif'),
      {
        name: 'deling',
        width: 1200,
        height: 630,
        formatOptions: { format: 'jpeg', options: { quality: 80 } },
      },
    ],
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      required: true,
      maxLength: 300,
      label: label('Alternativ tekst', 'Alternativ tekst', 'Alternative text'),
      admin: {
        description: label(
          'Hva bildet viser, for dem som ikke ser det.',
          'Kva biletet viser, for dei som ikkje ser det.',
          'What the picture shows, for those who cannot see it.',
        ),
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'kreditering',
          type: 'text',
          required: true,
          label: label('Kreditering', 'Kreditering', 'Credit'),
        },
        {
          name: 'lisens',
          type: 'select',
          required: true,
          label: both('Lisens', 'Licence'),
          options: [
            { value: 'CC BY 4.0', label: 'CC BY 4.0' },
            { value: 'CC BY-SA 4.0', label: 'CC BY-SA 4.0' },
            { value: 'CC0 1.0', label: 'CC0 1.0' },
            {
              value: byAgreement,
              label: label('Brukes etter avtale', 'Blir brukt etter avtale', 'Used by agreement'),
            },
          ],
        },
      ],
    },
    ...authorFields,
  ],
} satisfies CollectionConfig

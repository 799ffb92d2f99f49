import { sqliteAdapter } from '@payloadcms/db-sqlite'
import {
  AlignFeature,
  BlocksFeature,
  ChecklistFeature,
  defaultEditorFeatures,
  FixedToolbarFeature,
  lexicalEditor,
  TextStateFeature,
} from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import { i18n } from '../../../../src/admin/i18n/index.ts'
import { withOwnWords } from '../../../../src/admin/i18n/withOwnWords.ts'

const everyFeature = lexicalEditor({
  features: [
    ...defaultEditorFeatures,
    AlignFeature(),
    BlocksFeature({ blocks: [], inlineBlocks: [] }),
    ChecklistFeature(),
    FixedToolbarFeature(),
    TextStateFeature(),
  ],
})

/** A real Payload configuration with our languages and every Lexical feature that has words; no database is opened. */
export const builtConfig = async () =>
  withOwnWords(
    await buildConfig({
      secret: 'only-for-this-test',
      db: sqliteAdapter({ client: { url: ':memory:' } }),
      editor: everyFeature,
      i18n,
      collections: [
        { slug: 'users', auth: true, fields: [] },
        { slug: 'tiltak', fields: [{ name: 'beskrivelse', type: 'richText' }] },
        { slug: 'media', upload: true, fields: [{ name: 'om', type: 'richText', editor: everyFeature }] },
      ],
    }),
  )

import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** Corrections to Payload's bokmål about folders. */
export const folder = {
  browseByFolder: 'Bla i mapper',
  folderTypeDescription: 'Velg hva slags dokumenter som skal kunne ligge i denne mappen.',
  itemsMovedToFolder: '{{title}} er flyttet til {{folderName}}',
  itemsMovedToRoot: '{{title}} er flyttet til rotmappen',
  movingFromFolder: 'Flytter {{title}} fra {{fromFolder}}',
  renameFolder: 'Gi mappen nytt navn',
  searchByNameInFolder: 'Søk på navn i {{folderName}}',
} satisfies Partial<DefaultTranslationsObject['folder']>

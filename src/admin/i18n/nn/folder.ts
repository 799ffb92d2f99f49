import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** Folders, in nynorsk. */
export const folder = {
  browseByFolder: 'Bla i mapper',
  byFolder: 'Etter mappe',
  deleteFolder: 'Slett mappe',
  folderName: 'Mappenamn',
  folders: 'Mapper',
  folderTypeDescription: 'Vel kva slags dokument som skal kunne liggje i denne mappa.',
  itemHasBeenMoved: '{{title}} er flytt til {{folderName}}',
  itemHasBeenMovedToRoot: '{{title}} er flytt til rotmappa',
  itemsMovedToFolder: '{{title}} er flytt til {{folderName}}',
  itemsMovedToRoot: '{{title}} er flytt til rotmappa',
  moveFolder: 'Flytt mappe',
  moveItemsToFolderConfirmation:
    'Du er i ferd med å flytte <1>{{count}} {{label}}</1> til <2>{{toFolder}}</2>. Er du sikker?',
  moveItemsToRootConfirmation:
    'Du er i ferd med å flytte <1>{{count}} {{label}}</1> til rotmappa. Er du sikker?',
  moveItemToFolderConfirmation:
    'Du er i ferd med å flytte <1>{{title}}</1> til <2>{{toFolder}}</2>. Er du sikker?',
  moveItemToRootConfirmation: 'Du er i ferd med å flytte <1>{{title}}</1> til rotmappa. Er du sikker?',
  movingFromFolder: 'Flyttar {{title}} frå {{fromFolder}}',
  newFolder: 'Ny mappe',
  noFolder: 'Inga mappe',
  renameFolder: 'Gi mappa nytt namn',
  searchByNameInFolder: 'Søk på namn i {{folderName}}',
  selectFolderForItem: 'Vel mappe for {{title}}',
} satisfies DefaultTranslationsObject['folder']

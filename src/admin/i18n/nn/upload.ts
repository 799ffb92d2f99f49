import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** Files and pictures, in nynorsk. */
export const upload = {
  addFile: 'Legg til fil',
  addFiles: 'Legg til filer',
  bulkUpload: 'Last opp fleire',
  crop: 'Skjer til',
  cropToolDescription:
    'Dra i hjørna av det valde området, teikn eit nytt område eller juster verdiane nedanfor.',
  download: 'Last ned',
  dragAndDrop: 'Dra og slepp ei fil',
  dragAndDropHere: 'eller dra og slepp ei fil her',
  editImage: 'Rediger bilete',
  fileName: 'Filnamn',
  fileSize: 'Filstorleik',
  filesToUpload: 'Filer som skal lastast opp',
  fileToUpload: 'Fil som skal lastast opp',
  focalPoint: 'Fokuspunkt',
  focalPointDescription: 'Dra fokuspunktet i førehandsvisinga, eller juster verdiane nedanfor.',
  height: 'Høgd',
  lessInfo: 'Mindre info',
  moreInfo: 'Meir info',
  noFile: 'Inga fil',
  pasteURL: 'Lim inn nettadresse',
  previewSizes: 'Vis storleikar',
  selectCollectionToBrowse: 'Vel ei samling å bla i',
  selectFile: 'Vel ei fil',
  setCropArea: 'Set utsnittet',
  setFocalPoint: 'Set fokuspunktet',
  sizes: 'Storleikar',
  sizesFor: 'Storleikar for {{label}}',
  width: 'Breidd',
} satisfies DefaultTranslationsObject['upload']

import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** Corrections to Payload's bokmål about files and pictures. */
export const upload = {
  bulkUpload: 'Last opp flere',
  cropToolDescription:
    'Dra i hjørnene av det valgte området, tegn et nytt område eller juster verdiene nedenfor.',
  filesToUpload: 'Filer som skal lastes opp',
  fileToUpload: 'Fil som skal lastes opp',
  focalPointDescription: 'Dra fokuspunktet i forhåndsvisningen, eller juster verdiene nedenfor.',
  pasteURL: 'Lim inn nettadresse',
  previewSizes: 'Vis størrelser',
  setCropArea: 'Velg utsnitt',
  setFocalPoint: 'Velg fokuspunkt',
} satisfies Partial<DefaultTranslationsObject['upload']>

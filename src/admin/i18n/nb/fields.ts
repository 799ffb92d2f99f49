import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** Corrections to Payload's bokmål around fields; «ny» is left out where the gender of the label is unknown. */
export const fields = {
  addNew: 'Legg til',
  addNewLabel: 'Legg til {{label}}',
  addRelationship: 'Legg til kobling',
  chooseBetweenCustomTextOrDocument:
    'Velg om du vil skrive inn en nettadresse eller lenke til et annet dokument.',
  chooseFromExisting: 'Velg blant dem som finnes',
  customURL: 'Egen nettadresse',
  editLabelData: 'Rediger opplysningene i {{label}}',
  editRelationship: 'Rediger kobling',
  enterURL: 'Skriv inn en nettadresse',
  itemsAndMore: '{{items}} og {{count}} til',
  labelRelationship: 'Kobling til {{label}}',
  newLabel: 'Opprett {{label}}',
  relationTo: 'Koblet til',
  removeRelationship: 'Fjern kobling',
  selectExistingLabel: 'Velg {{label}} som finnes',
  selectFieldsToEdit: 'Velg feltene du vil redigere',
  swapRelationship: 'Bytt kobling',
  toggleBlock: 'Vis eller skjul blokken',
  uploadNewLabel: 'Last opp {{label}}',
} satisfies Partial<DefaultTranslationsObject['fields']>

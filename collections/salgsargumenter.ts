import { label } from './shared/label.ts'
import { vocabularyCollection } from './shared/vocabularyCollection.ts'

export const salgsargumenter = vocabularyCollection('salgsargumenter', {
  singular: label('Salgsargument', 'Salsargument', 'Selling point'),
  plural: label('Salgsargumenter', 'Salsargument', 'Selling points'),
  description: label('Det stedene frister med.', 'Det stadene lokkar med.', 'What places attract with.'),
})

import { label } from './shared/label.ts'
import { vocabularyCollection } from './shared/vocabularyCollection.ts'

export const partnertyper = vocabularyCollection('partnertyper', {
  singular: label('Partnertype', 'Partnartype', 'Partner type'),
  plural: label('Partnertyper', 'Partnartypar', 'Partner types'),
  description: label('Slags samarbeidspartnere.', 'Slags samarbeidspartnarar.', 'Kinds of partners.'),
})

import { label } from './shared/label.ts'
import { vocabularyCollection } from './shared/vocabularyCollection.ts'

export const fagomrader = vocabularyCollection('fagomrader', {
  singular: label('Fagområde', 'Fagområde', 'Field'),
  plural: label('Fagområder', 'Fagområde', 'Fields'),
  description: label(
    'Hva slags arbeid et tiltak er.',
    'Kva slags arbeid eit tiltak er.',
    'What kind of work a project is.',
  ),
})

import { label } from './shared/label.ts'
import { vocabularyCollection } from './shared/vocabularyCollection.ts'

export const aktiviteter = vocabularyCollection('aktiviteter', {
  singular: label('Aktivitet', 'Aktivitet', 'Activity'),
  plural: label('Aktiviteter', 'Aktivitetar', 'Activities'),
  description: label('Det tiltakene gjør.', 'Det tiltaka gjer.', 'What projects do.'),
})

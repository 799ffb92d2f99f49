import { label } from './shared/label.ts'
import { vocabularyCollection } from './shared/vocabularyCollection.ts'

export const malgrupper = vocabularyCollection('malgrupper', {
  singular: label('Målgruppe', 'Målgruppe', 'Target group'),
  plural: label('Målgrupper', 'Målgrupper', 'Target groups'),
  description: label(
    'De tiltakene retter seg mot.',
    'Dei tiltaka rettar seg mot.',
    'Whom projects are aimed at.',
  ),
})

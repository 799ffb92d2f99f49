import { label } from './shared/label.ts'
import { vocabularyCollection } from './shared/vocabularyCollection.ts'

export const bliFaktorer = vocabularyCollection('bliFaktorer', {
  singular: label('Bli-faktor', 'Bli-faktor', 'Staying factor'),
  plural: label('Bli-faktorer', 'Bli-faktorar', 'Staying factors'),
  description: label('Det som får folk til å bli.', 'Det som får folk til å bli.', 'What makes people stay.'),
})

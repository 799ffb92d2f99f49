import type { Endpoint } from 'payload'
import type { Vocabulary } from '../../domain/vocabulary.ts'
import { verbEndpoint } from '../verbEndpoint.ts'
import { mergePreview } from './mergePreview.ts'
import { mergeTerms } from './mergeTerms.ts'
import { reinstateTerm } from './reinstateTerm.ts'
import { retireTerm } from './retireTerm.ts'

/** The verbs of a vocabulary's terms over REST. `merge` and `merge-preview` take the other term as `med`. */
export const termEndpoints = (vocabulary: Vocabulary): Endpoint[] => [
  verbEndpoint('merge', (req, { id, med = '' }) => mergeTerms(req, { vocabulary, id, into: med })),
  verbEndpoint('merge-preview', (req, { id, med = '' }) => mergePreview(req, { vocabulary, id, into: med })),
  verbEndpoint('retire', (req, { id }) => retireTerm(req, vocabulary, id)),
  verbEndpoint('reinstate', (req, { id }) => reinstateTerm(req, vocabulary, id)),
]

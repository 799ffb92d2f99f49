import type { Endpoint } from 'payload'
import { verbEndpoint } from '../verbEndpoint.ts'
import { publish } from './publish.ts'
import { returnToAuthor } from './returnToAuthor.ts'
import { submitForReview } from './submitForReview.ts'
import { withdraw } from './withdraw.ts'

/** The verbs of an entry over REST. */
export const reviewEndpoints: Endpoint[] = [
  verbEndpoint('submit-for-review', submitForReview),
  verbEndpoint('return-to-author', returnToAuthor),
  verbEndpoint('publish', publish),
  verbEndpoint('withdraw', withdraw),
]

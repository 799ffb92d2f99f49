import type { Malform } from '../../../domain/malform.ts'
import type { Said } from '../../api/said.ts'

/** What the OpenAPI document says of something, in the standard of the page. */
export const spoken = (said: Partial<Said>, malform: Malform): string =>
  (malform === 'nn' ? said['x-nn'] : said.description) ?? ''

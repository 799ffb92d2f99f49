import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** What a filter may ask, in nynorsk. */
export const operators = {
  contains: 'inneheld',
  equals: 'er lik',
  exists: 'finst',
  intersects: 'overlappar',
  isGreaterThan: 'er større enn',
  isGreaterThanOrEqualTo: 'er større enn eller lik',
  isIn: 'er ein av',
  isLessThan: 'er mindre enn',
  isLessThanOrEqualTo: 'er mindre enn eller lik',
  isLike: 'liknar på',
  isNotEqualTo: 'er ikkje lik',
  isNotIn: 'er ikkje ein av',
  isNotLike: 'liknar ikkje på',
  near: 'nær',
  within: 'innanfor',
} satisfies DefaultTranslationsObject['operators']

import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** Corrections to Payload's bokmål for filters: «krysser», «er i» and two operators that read the same. */
export const operators = {
  equals: 'er lik',
  exists: 'finnes',
  intersects: 'overlapper',
  isIn: 'er en av',
  isLike: 'ligner på',
  isNotIn: 'er ikke en av',
  isNotLike: 'ligner ikke på',
  within: 'innenfor',
} satisfies Partial<DefaultTranslationsObject['operators']>

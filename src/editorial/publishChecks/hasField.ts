import type { PublishCheck } from './publishCheck.ts'

/** Every way into the catalogue starts with the field of work. */
export const hasField: PublishCheck = {
  name: 'hasField',
  missing: { nb: 'minst ett fagområde', nn: 'minst eitt fagområde', en: 'at least one field' },
  holds: ({ fagomrader }) => Array.isArray(fagomrader) && fagomrader.length > 0,
}

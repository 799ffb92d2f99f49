import type { TextField } from 'payload'
import type { Words } from '../../src/domain/language.ts'

/** Short texts, one a line. */
export const linesField = (name: string, text: Words, description?: Words): TextField => ({
  name,
  type: 'text',
  hasMany: true,
  maxLength: 2000,
  label: text,
  admin: { ...(description ? { description } : {}) },
})

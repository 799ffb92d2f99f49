import type { TextField } from 'payload'
import type { Words } from '../../src/domain/language.ts'
import { label } from './label.ts'

const placeholder = label('Skriv og trykk Enter', 'Skriv og trykk Enter', 'Write and press Enter')

/** Short texts, one at a time. */
export const linesField = (name: string, text: Words, description?: Words): TextField => ({
  name,
  type: 'text',
  hasMany: true,
  maxLength: 2000,
  label: text,
  admin: { placeholder, ...(description ? { description } : {}) },
})

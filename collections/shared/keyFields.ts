import type { Field, FieldHook } from 'payload'
import { fold } from '../../src/domain/fold.ts'
import { sortKey } from '../../src/domain/sortKey.ts'
import { behindTheScenes } from './behindTheScenes.ts'
import { label } from './label.ts'

type Data = Record<string, unknown>

// Of a row, what names it: its number and its name.
const texts = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(texts)
  if (value && typeof value === 'object') return texts([(value as Data).nummer, (value as Data).navn])
  return []
}

const computed = (name: string, compute: FieldHook): Field => ({
  name,
  type: 'text',
  // The list says it in its search box: «Søk etter Tittel eller andre ord».
  label: label('andre ord', 'andre ord', 'other words'),
  index: true,
  hooks: { beforeChange: [compute] },
  admin: behindTheScenes,
})

const merged = ({ siblingData, originalDoc }: { siblingData: Data; originalDoc?: Data }): Data => ({
  ...originalDoc,
  ...siblingData,
})

/**
 * Stored keys, because neither database orders or folds Norwegian right:
 * `sortering` sorts by bytes in alphabetical order, `sok` is the folded text of all `searched` fields.
 */
export const keyFields = (titleField: string, searched: readonly string[]): Field[] => [
  computed('sortering', (args) => sortKey(texts(merged(args)[titleField])[0] ?? '')),
  computed('sok', (args) => {
    const document = merged(args)
    return searched
      .flatMap((name) => texts(document[name]))
      .map(fold)
      .join(' | ')
  }),
]

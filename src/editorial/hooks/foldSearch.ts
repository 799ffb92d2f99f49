import type { CollectionBeforeOperationHook, Where } from 'payload'
import { fold } from '../../domain/fold.ts'

const foldCondition = (condition: unknown): unknown =>
  condition && typeof condition === 'object'
    ? Object.fromEntries(
        Object.entries(condition).map(([operator, text]) => [
          operator,
          typeof text === 'string' ? fold(text) : text,
        ]),
      )
    : condition

const folded = (where: Where): Where =>
  Object.fromEntries(
    Object.entries(where).map(([field, condition]) => {
      if (Array.isArray(condition)) return [field, condition.map((inner) => folded(inner as Where))]
      return [field, field === 'sok' ? foldCondition(condition) : condition]
    }),
  ) as Where

/** The stored search key is folded, so what editors type is too: «aamli» and «ÅMLI» find Åmli. */
export const foldSearch: CollectionBeforeOperationHook = ({ args, operation }) =>
  operation === 'read' && 'where' in args && args.where ? { ...args, where: folded(args.where) } : args

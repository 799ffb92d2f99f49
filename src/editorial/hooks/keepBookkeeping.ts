import type { CollectionBeforeChangeHook } from 'payload'
import { howSaved } from '../howSaved.ts'

const bookkeeping = [
  'lagring',
  'publisertForste',
  'tidligereSlugs',
  'froMerke',
  'arbeidsflyt',
  'arbeidsflytSiden',
  'arbeidsflytOrd',
] as const

/** An earlier version brings back what was written, not how often it was saved or where it stood on its way. */
export const keepBookkeeping: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  if (!howSaved(req, collection.slug).restoring) return data
  const kept = bookkeeping
    .filter((name) => name in data || name in (originalDoc ?? {}))
    .map((name) => [name, originalDoc?.[name] ?? null])
  return { ...data, ...Object.fromEntries(kept) }
}

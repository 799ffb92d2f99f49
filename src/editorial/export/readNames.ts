import type { CollectionSlug, PayloadRequest } from 'payload'
import { vocabularies } from '../../domain/vocabulary.ts'

type Reference = string | { id: string } | null | undefined

/** What exports call the documents that an entry refers to; null for one that is gone. */
export type NameOf = (collection: CollectionSlug, reference: Reference) => string | null

const nameFields: readonly (readonly [CollectionSlug, string])[] = [
  ...vocabularies.map((vocabulary) => [vocabulary, 'kode'] as const),
  ['kommuner', 'nummer'],
  ['regioner', 'navn'],
  ['ressurser', 'slug'],
  ['tiltak', 'tittel'],
]

/**
 * Reads the names of everything that entries refer to: terms by code, places by number or name, entries by title; of what
 * whoever asks may read, unless access is overridden.
 */
export async function readNames(req: PayloadRequest, { overrideAccess = false } = {}): Promise<NameOf> {
  const names = new Map<string, string>()
  for (const [collection, field] of nameFields) {
    const { docs } = await req.payload.find({
      collection,
      pagination: false,
      depth: 0,
      draft: true,
      overrideAccess,
      select: { [field]: true } as never,
      joins: false as never,
      req,
    })
    for (const doc of docs as unknown as Record<string, string>[])
      names.set(`${collection}/${doc.id}`, doc[field] ?? '')
  }
  return (collection, reference) => {
    const id = typeof reference === 'object' ? reference?.id : reference
    return names.get(`${collection}/${id}`) || null
  }
}

import { createHash } from 'node:crypto'
import type { CatalogueContent } from './content.ts'

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url')

// Documents never change after they are handed over, so a digest is made once for each.
const known = new WeakMap<object, string>()

const digestOf = (document: object): string => {
  const found = known.get(document) ?? digest(JSON.stringify(document))
  known.set(document, found)
  return found
}

/** A short hash of the content: the same in every process that holds the same documents, in whatever order. */
export const versionOf = (content: CatalogueContent): string => {
  const { begreper, ...unordered } = content
  const documents = Object.values(unordered).flat().map(digestOf).sort()
  // The order of terms is shown to people, so it is part of the content.
  return digest([...documents, ...begreper.map(digestOf)].join()).slice(0, 16)
}

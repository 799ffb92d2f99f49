import { closestMatches } from './closestMatches.ts'

/** A document with its folded search key: the texts that it is found by, ` | ` between them. */
export interface Searchable {
  id: string
  sok?: string | null
}

const textsOf = ({ sok }: Searchable): readonly string[] => {
  const pieces = (sok ?? '').split(' | ')
  return [...pieces, ...pieces.flatMap((piece) => piece.split(' '))]
}

/**
 * The ids of the documents that a misspelt text is nearest to, by a whole text of theirs or a word in one. Give it
 * folded. A number is never misspelt: its neighbours are other places.
 */
export const nearestBySearchKey = (search: string, documents: readonly Searchable[]): readonly string[] => {
  if (/^\d*$/.test(search)) return []
  const near = new Set(closestMatches(search, new Set(documents.flatMap(textsOf))))
  if (near.size === 0) return []
  return documents.filter((document) => textsOf(document).some((text) => near.has(text))).map(({ id }) => id)
}

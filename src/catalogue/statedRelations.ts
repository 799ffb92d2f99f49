import type { Relasjonstype } from '../domain/tiltak.ts'
import type { Entry } from './entry.ts'

/** How an entry stands to another: as it says itself, as the other says of it, or by what they share. */
export interface Related {
  relation: Relasjonstype | 'fortsettesAv' | 'harDel' | 'ligner'
  entry: Entry
}

const inverse: Record<Relasjonstype, Related['relation']> = {
  fortsetter: 'fortsettesAv',
  delAv: 'harDel',
  seOgsa: 'seOgsa',
}

/** Relations that entries state, both ways, each pair once. Relations to what is not published fall away. */
export const statedRelations = (
  entry: Entry,
  pointingHere: readonly Entry[],
  find: (slug: string) => Entry | undefined,
): readonly Related[] => {
  const own = entry.relaterte.flatMap(({ type, slug }): Related[] => {
    const other = find(slug)
    return other && other !== entry ? [{ relation: type, entry: other }] : []
  })
  const known = new Set(own.map((related) => related.entry))
  const back = pointingHere.flatMap((other): Related[] => {
    const type = other.relaterte.find(({ slug }) => find(slug) === entry)?.type
    return type && !known.has(other) ? [{ relation: inverse[type], entry: other }] : []
  })
  return [...own, ...back]
}

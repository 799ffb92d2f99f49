import type { Entry } from '../../../catalogue/entry.ts'
import type { Node } from '../rdf/node.ts'
import { inLanguage } from '../rdf/values.ts'
import { addressesAt } from './addresses.ts'
import type { Around } from './around.ts'

/** Where an entry happened: its kommuner and regions, under today's names. */
export const entryPlaces = (
  { kommuner, regioner }: Entry,
  { address, catalogue }: Around,
): readonly Node[] => {
  const at = addressesAt(address)
  const place = (id: string, name: string): Node => ({
    id,
    types: ['schema:Place'],
    says: { 'schema:name': inLanguage(name, 'no') },
  })
  return [
    ...kommuner.flatMap(({ nummer }) => {
      const found = catalogue.kommuner.find(nummer)
      return found.outcome === 'found' ? [place(at.kommune(nummer), found.item.navnEntydig)] : []
    }),
    ...regioner.flatMap((slug) => {
      const region = catalogue.region(slug)
      return region ? [place(at.region(slug), region.navn)] : []
    }),
  ]
}

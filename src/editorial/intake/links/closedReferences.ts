import type { Reading } from '../../../intake/reading.ts'
import type { LinkRow } from './linksOf.ts'
import { pointsFrom } from './pointersOf.ts'

/** Keys of the references, as a review names them, that wait no more: their entries are found, or they are dismissed. */
export const closedReferences = ({ referanser }: Reading, links: readonly LinkRow[]): ReadonlySet<string> =>
  new Set(
    referanser.flatMap((reference, index) => {
      const isClosed = links.some((link) => link.tilstand !== 'apen' && pointsFrom(link)(reference))
      return isClosed ? [`referanser/${index}`] : []
    }),
  )

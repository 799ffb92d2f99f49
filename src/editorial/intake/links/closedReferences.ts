import type { Reading } from '../../../intake/reading.ts'
import type { LinkRow } from './linksOf.ts'
import { pointerText } from './pointersOf.ts'

/** Keys of the references, as a review names them, that have found their entries. */
export const closedReferences = ({ referanser }: Reading, links: readonly LinkRow[]): ReadonlySet<string> =>
  new Set(
    referanser.flatMap((reference, index) => {
      const isClosed = links.some(
        ({ tilstand, linje, tekst }) =>
          tilstand === 'bekreftet' && linje === reference.linje && tekst === pointerText(reference),
      )
      return isClosed ? [`referanser/${index}`] : []
    }),
  )

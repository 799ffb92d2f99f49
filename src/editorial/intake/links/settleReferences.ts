import type { OpenRow } from '../openItems.ts'
import type { LinkRow } from './linksOf.ts'

/** The open items, with references that have found their entries decided. */
export const settleReferences = (items: readonly OpenRow[], links: readonly LinkRow[]): OpenRow[] =>
  items.map((item) => {
    const closed = links.find(
      ({ tilstand, linje, tekst }) =>
        tilstand === 'bekreftet' && linje === item.linje && tekst === item.tekst,
    )
    return item.ordliste === 'relaterteTiltak' && closed ? { ...item, avgjort: true } : item
  })

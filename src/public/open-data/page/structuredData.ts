import type { Catalogue } from '../../../catalogue/catalogue.ts'
import { vocabularies } from '../../../domain/vocabulary.ts'
import { html, type Markup, trusted } from '../../http/html.ts'
import type { Shell } from '../../pages/context.ts'
import { type DescribedPage, describePage } from '../describe/page.ts'
import { describePublisher } from '../describe/publisher.ts'
import { describeSite } from '../describe/site.ts'
import { describeVocabulary } from '../describe/vocabulary.ts'
import { describeThing } from '../negotiation/describeThing.ts'
import { readThing } from '../negotiation/thing.ts'
import type { Node } from '../rdf/node.ts'
import { toJsonLd } from '../rdf/toJsonLd.ts'

/** What the page is about. A page that lists vocabularies names them, and leaves their terms to their own pages. */
const thingOf = (path: string, catalogue: Catalogue, address: string): readonly Node[] => {
  const asked = readThing(path)
  const around = { catalogue, address, editions: () => [] }
  if (!asked) return []
  if (asked.thing.kind === 'ordlister')
    return vocabularies.flatMap((name) => describeVocabulary(name, around).slice(0, 1))
  if (asked.thing.kind === 'ordliste') return describeVocabulary(asked.thing.vocabulary, around).slice(0, 1)
  const described = describeThing(asked.thing, around)
  return described.outcome === 'found' ? [...described.nodes] : []
}

/**
 * The page as data, for search engines and other programs: JSON-LD that browsers neither run nor count as script. Nothing
 * before there is a catalogue.
 */
export const structuredData = (
  shell: Shell & { catalogue?: Catalogue },
  page: DescribedPage,
): Markup | null => {
  const { catalogue, origin, malform } = shell
  if (!catalogue) return null
  const things = thingOf(page.path, catalogue, origin)
  const isListed = readThing(page.path)?.thing.kind === 'data'
  const about = things.length === 1 || isListed ? (readThing(page.path)?.path ?? null) : null
  const nodes = [
    describePage(page, shell, about === null ? null : `${origin}${about}`),
    ...(page.path === '/' ? [describeSite(origin, malform)] : []),
    ...(isListed ? [] : [describePublisher({ catalogue, address: origin })]),
    ...things,
  ]
  // No text may end the element that it stands in.
  const json = [...toJsonLd(nodes)].join('').replaceAll('<', '\\u003c')
  return html`<script type="application/ld+json">${trusted(json)}</script>`
}

import type { Catalogue } from '../../../catalogue/catalogue.ts'
import { type Vocabulary, vocabularies } from '../../../domain/vocabulary.ts'
import { html, type Markup, trusted } from '../../http/html.ts'
import type { Shell } from '../../pages/context.ts'
import { type DescribedPage, describePage } from '../describe/page.ts'
import { describePublisher } from '../describe/publisher.ts'
import { describeSite } from '../describe/site.ts'
import { describeVocabulary } from '../describe/vocabulary.ts'
import { describeThing } from '../negotiation/describeThing.ts'
import { readThing, type Thing } from '../negotiation/thing.ts'
import type { Node } from '../rdf/node.ts'
import { toJsonLd } from '../rdf/toJsonLd.ts'

/** What the page is about. A page that lists vocabularies names them, and leaves their terms to their own pages. */
const describe = (thing: Thing, catalogue: Catalogue, address: string): readonly Node[] => {
  const around = { catalogue, address, editions: () => [] }
  const schemes = (names: readonly Vocabulary[]) =>
    names.flatMap((name) => describeVocabulary(name, around).slice(0, 1))
  if (thing.kind === 'ordlister') return schemes(vocabularies)
  if (thing.kind === 'ordliste') return schemes([thing.vocabulary])
  const described = describeThing(thing, around)
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
  const asked = readThing(page.path)
  const things = asked ? describe(asked.thing, catalogue, origin) : []
  const isAboutOne = asked !== null && asked.thing.kind !== 'ordlister' && things.length > 0
  const nodes = [
    describePage(page, shell, isAboutOne ? `${origin}${asked.path}` : null),
    ...(page.path === '/' ? [describeSite(origin, malform)] : []),
    // The description of the data names the publisher itself.
    ...(asked?.thing.kind === 'data' ? [] : [describePublisher({ catalogue, address: origin })]),
    ...things,
  ]
  // No text may end the element that it stands in.
  const json = [...toJsonLd(nodes)].join('').replaceAll('<', '\\u003c')
  return html`<script type="application/ld+json">${trusted(json)}</script>`
}

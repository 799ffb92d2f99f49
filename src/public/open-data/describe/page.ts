import { vocabularies } from '../../../domain/vocabulary.ts'
import { inLanguage, type Shell } from '../../pages/context.ts'
import type { Node } from '../rdf/node.ts'
import { blank, integer, iri, plain } from '../rdf/values.ts'

/** What a page says of itself. `path` is without its language. */
export interface DescribedPage {
  path: string
  title: string
  description: string
}

const lists = ['/tiltak', '/kommuner', '/regioner', '/ordlister', '/ressurser']

/** The way to the page from the front page, as its address tells it. */
const steps = (
  { path, title }: DescribedPage,
  { words }: Shell,
): readonly { path: string; name: string }[] => {
  const [section = '', key, inner] = path.split('/').slice(1)
  const sections: Readonly<Record<string, { path: string; name: string }>> = {
    tiltak: { path: '/tiltak', name: words.nav.tiltak },
    kommuner: { path: '/kommuner', name: words.nav.kommuner },
    fylker: { path: '/kommuner', name: words.nav.kommuner },
    regioner: { path: '/regioner', name: words.region.title },
    ordlister: { path: '/ordlister', name: words.nav.ordlister },
    ressurser: { path: '/ressurser', name: words.nav.ressurser },
  }
  const above = key === undefined ? undefined : sections[section]
  const vocabulary = inner === undefined ? undefined : vocabularies.find((name) => name === key)
  return [
    { path: '/', name: words.site.front },
    ...(above ? [above] : []),
    ...(vocabulary ? [{ path: `/ordlister/${vocabulary}`, name: words.ordliste[vocabulary].name }] : []),
    ...(path === '/' ? [] : [{ path, name: title }]),
  ]
}

/** A page of the site, where it stands in it, and what it is about. `about` is the address of a thing. */
export const describePage = (page: DescribedPage, shell: Shell, about: string | null): Node => {
  const { origin, malform } = shell
  const at = (path: string) => `${origin}${inLanguage(malform, path)}`
  return {
    id: `${at(page.path)}#side`,
    types: [lists.includes(page.path) ? 'schema:CollectionPage' : 'schema:WebPage'],
    says: {
      'schema:name': plain(page.title),
      'schema:description': plain(page.description),
      'schema:inLanguage': plain(malform),
      'schema:url': iri(at(page.path)),
      'schema:isPartOf': iri(`${origin}/#nettsted`),
      'schema:mainEntity': about === null ? null : iri(about),
      'schema:breadcrumb': blank(['schema:BreadcrumbList'], {
        'schema:itemListElement': steps(page, shell).map((step, n) =>
          blank(['schema:ListItem'], {
            'schema:position': integer(n + 1),
            'schema:name': plain(step.name),
            'schema:item': iri(at(step.path)),
          }),
        ),
      }),
    },
  }
}

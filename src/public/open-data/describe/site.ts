import type { Malform } from '../../../domain/malform.ts'
import { words } from '../../words/index.ts'
import type { Node } from '../rdf/node.ts'
import { blank, iri, plain } from '../rdf/values.ts'
import { addressesAt } from './addresses.ts'

/** The site, and how it is searched in a language. */
export const describeSite = (address: string, malform: Malform): Node => {
  const at = addressesAt(address)
  const list = `${address}${malform === 'nn' ? '/nn' : ''}/tiltak`
  return {
    id: `${at.site}#nettsted`,
    types: ['schema:WebSite'],
    says: {
      'schema:name': plain(words[malform].site.name),
      'schema:description': plain(words[malform].site.purpose),
      'schema:url': iri(at.site),
      'schema:inLanguage': [{ text: 'nb' }, { text: 'nn' }],
      'schema:publisher': iri(at.publisher),
      'schema:potentialAction': blank(['schema:SearchAction'], {
        'schema:target': blank(['schema:EntryPoint'], {
          'schema:urlTemplate': plain(`${list}?q={search_term_string}`),
        }),
        'schema:query-input': plain('required name=search_term_string'),
      }),
    },
  }
}

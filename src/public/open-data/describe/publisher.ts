import { words } from '../../words/index.ts'
import type { Node } from '../rdf/node.ts'
import { blank, iri, plain } from '../rdf/values.ts'
import { addressesAt } from './addresses.ts'
import type { Around } from './around.ts'

const publisherName = words.nb.site.name

/** Who publishes the catalogue. */
export const describePublisher = ({ address }: Around): Node => {
  const at = addressesAt(address)
  return {
    id: at.publisher,
    types: ['foaf:Agent', 'schema:Organization'],
    says: {
      'foaf:name': plain(publisherName),
      'foaf:homepage': iri(at.site),
      'schema:name': plain(publisherName),
      'schema:url': iri(at.site),
    },
  }
}

/** Where to ask about the data. */
export const describeContact = ({ address }: Around): Node =>
  blank(['vcard:Organization'], {
    'vcard:fn': plain(publisherName),
    'vcard:hasURL': iri(addressesAt(address).site),
  })

import { words } from '../../words/index.ts'
import type { Node } from '../rdf/node.ts'
import { blank, iri, plain } from '../rdf/values.ts'
import { addressesAt } from './addresses.ts'
import type { Around } from './around.ts'

/** The publisher that the settings name, else the catalogue itself. */
export const publisherName = ({ catalogue }: Pick<Around, 'catalogue'>): string =>
  catalogue.content.innstillinger.utgiver || words.nb.site.name

/** Who publishes the catalogue. */
export const describePublisher = (around: Around): Node => {
  const at = addressesAt(around.address)
  const name = plain(publisherName(around))
  return {
    id: at.publisher,
    types: ['foaf:Agent', 'schema:Organization'],
    says: {
      'foaf:name': name,
      'foaf:homepage': iri(at.site),
      'schema:name': name,
      'schema:url': iri(at.site),
    },
  }
}

/** Where to ask about the data: the editors' e-mail where the settings have one, else the site. */
export const describeContact = (around: Around): Node => {
  const { kontaktEpost } = around.catalogue.content.innstillinger
  return blank(['vcard:Organization'], {
    'vcard:fn': plain(publisherName(around)),
    'vcard:hasEmail': kontaktEpost ? iri(`mailto:${kontaktEpost}`) : null,
    'vcard:hasURL': iri(addressesAt(around.address).site),
  })
}

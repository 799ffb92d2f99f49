import type { Finding, Resource } from '../../../catalogue/resource.ts'
import type { Node, Reference } from '../rdf/node.ts'
import type { Name } from '../rdf/prefixes.ts'
import { blank, inLanguage, iri, plain, typed } from '../rdf/values.ts'
import { addressesAt } from './addresses.ts'
import type { Around } from './around.ts'

const types: Readonly<Record<Resource['type'], Name>> = {
  presentasjon: 'schema:PresentationDigitalDocument',
  rapport: 'schema:Report',
  veileder: 'schema:HowTo',
  annet: 'schema:CreativeWork',
}

/** A resource and what it found. */
export const describeResource = (resource: Resource, { address, catalogue }: Around): Node => {
  const at = addressesAt(address)
  const { malform, utgiver, ar, url } = resource
  const subjects = (said: Pick<Finding, 'bliFaktorer' | 'malgrupper'>): readonly Reference[] =>
    (['bliFaktorer', 'malgrupper'] as const).flatMap((vocabulary) =>
      said[vocabulary].flatMap((kode) => {
        const term = catalogue.terms.find(vocabulary, kode)
        return term ? [iri(at.term(vocabulary, term.kode))] : []
      }),
    )
  const finding = (found: Finding): Node =>
    blank(['schema:Claim'], {
      'schema:text': inLanguage(found.tekst, malform),
      'schema:isBasedOn': plain(found.kilde),
      'dct:subject': subjects(found),
    })
  return {
    id: at.resource(resource.slug),
    types: [types[resource.type]],
    says: {
      'schema:name': inLanguage(resource.tittel, malform),
      'schema:abstract': inLanguage(resource.sammendrag, malform),
      'schema:inLanguage': plain(malform),
      'schema:identifier': plain(resource.id),
      'schema:publisher': utgiver ? blank(['schema:Organization'], { 'schema:name': plain(utgiver) }) : null,
      'schema:datePublished': typed(ar === null ? null : String(ar), 'xsd:gYear'),
      'schema:dateModified': typed(resource.oppdatert, 'xsd:dateTime'),
      'schema:url': plain(url),
      'dct:subject': subjects(resource),
      'schema:hasPart': resource.funn.map(finding),
    },
  }
}

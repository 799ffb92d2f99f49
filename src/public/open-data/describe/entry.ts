import type { Entry, Picture } from '../../../catalogue/entry.ts'
import { byAgreement } from '../../../domain/byAgreement.ts'
import type { Periode, Relasjonstype } from '../../../domain/tiltak.ts'
import type { Vocabulary } from '../../../domain/vocabulary.ts'
import type { Node, Reference } from '../rdf/node.ts'
import { blank, inLanguage, iri, plain, typed } from '../rdf/values.ts'
import { addressesAt } from './addresses.ts'
import type { Around } from './around.ts'
import { entryPlaces } from './entryPlaces.ts'
import { licence } from './licence.ts'
import { describeProject } from './project.ts'

const described = [
  'fagomrader',
  'aktiviteter',
  'malgrupper',
  'salgsargumenter',
  'bliFaktorer',
] as const satisfies readonly Vocabulary[]

/** A stretch of years as ISO 8601 writes it; an end that is open or unknown is two dots. */
const interval = ({ fra, til }: Periode): string | null =>
  fra === null && til === null ? null : `${fra ?? '..'}/${til ?? '..'}`

const picture = (address: string, { alt, kreditering, lisens, varianter }: Picture): Node =>
  blank(['schema:ImageObject'], {
    'schema:contentUrl': varianter.slice(-1).map(({ url }) => iri(`${address}${url}`)),
    'schema:caption': plain(alt),
    'schema:creditText': plain(kreditering),
    'schema:copyrightNotice': lisens === byAgreement ? null : plain(lisens),
  })

/** An entry: a text in the catalogue, what it is about, and the project that it tells of. */
export const describeEntry = (entry: Entry, around: Around): Node => {
  const { catalogue, address } = around
  const at = addressesAt(address)
  const { malform, kilde } = entry
  const terms = described.flatMap((vocabulary) =>
    entry[vocabulary].flatMap((kode): Reference[] => {
      const term = catalogue.terms.find(vocabulary, kode)
      return term ? [iri(at.term(vocabulary, term.kode))] : []
    }),
  )
  const related = (type: Relasjonstype): readonly Reference[] =>
    entry.relaterte.flatMap((relation) => {
      const found = relation.type === type ? catalogue.entry(relation.slug) : null
      if (!found || found.outcome === 'missing') return []
      return [iri(at.tiltak((found.outcome === 'found' ? found.item : found.to).slug))]
    })
  const periods = entry.perioder.map(interval).filter((period) => period !== null)
  const source = blank(['schema:CreativeWork'], {
    'schema:name': plain(kilde.navn),
    'schema:url': plain(kilde.url),
  })
  return {
    id: at.tiltak(entry.slug),
    types: ['schema:CreativeWork'],
    says: {
      'schema:name': inLanguage(entry.tittel, malform),
      'schema:abstract': inLanguage(entry.ingress, malform),
      'schema:inLanguage': plain(malform),
      'schema:identifier': plain(entry.id),
      'schema:datePublished': typed(entry.publisert, 'xsd:dateTime'),
      'schema:dateModified': typed(entry.oppdatert, 'xsd:dateTime'),
      'schema:license': iri(licence.address),
      'schema:publisher': iri(at.publisher),
      'schema:isPartOf': [iri(at.dataset('tiltak')), ...related('delAv')],
      'schema:isBasedOn': [...(kilde.navn || kilde.url ? [source] : []), ...related('fortsetter')],
      'dct:relation': related('seOgsa'),
      'dct:subject': terms,
      'schema:spatialCoverage': entryPlaces(entry, around),
      'schema:temporalCoverage': periods.map((text) => ({ text })),
      'schema:citation': entry.ressurser.map((slug) => iri(at.resource(slug))),
      'schema:image': entry.bilder.map((image) => picture(address, image)),
      'schema:mainEntity': describeProject(entry, around),
    },
  }
}

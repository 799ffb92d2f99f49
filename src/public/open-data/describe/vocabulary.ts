import type { Term, Vocabulary } from '../../../domain/vocabulary.ts'
import { words } from '../../words/index.ts'
import type { Node } from '../rdf/node.ts'
import { blank, inBoth, inLanguage, iri, plain, typed } from '../rdf/values.ts'
import { addressesAt } from './addresses.ts'
import type { Around } from './around.ts'
import { licence } from './licence.ts'
import { describeContact } from './publisher.ts'

const authority = 'http://publications.europa.eu/resource/authority/concept-status'
const status = { gjeldende: `${authority}/CURRENT`, utgatt: `${authority}/DEPRECATED` } as const

/** A term, current or retired; spellings that are only for recognising stay inside. */
export const describeTerm = (term: Term, around: Around): Node => {
  const { catalogue, address } = around
  const at = addressesAt(address)
  const { ordliste, kode, definisjon, overordnet } = term
  const id = at.term(ordliste, kode)
  const isCurrent = term.status === 'gjeldende'
  const narrower = catalogue.terms.of(ordliste).filter((other) => other.overordnet === kode)
  return {
    id,
    types: ['skos:Concept', 'schema:DefinedTerm'],
    says: {
      'skos:prefLabel': inBoth(term),
      // Alternative labels are kept without saying which of the two written standards they are.
      'skos:altLabel': term.alternative.map((text) => ({ text, language: 'no' })),
      'skos:definition': inLanguage(definisjon, 'nb'),
      'euvoc:xlDefinition': definisjon
        ? blank(['euvoc:XlNote'], { 'rdf:value': inLanguage(definisjon, 'nb') })
        : null,
      'skos:notation': plain(kode),
      'skos:inScheme': iri(at.vocabulary(ordliste)),
      'skos:topConceptOf': isCurrent && !overordnet ? iri(at.vocabulary(ordliste)) : null,
      'skos:broader': overordnet ? iri(at.term(ordliste, overordnet)) : null,
      'skos:narrower': narrower.map((other) => iri(at.term(ordliste, other.kode))),
      'dct:identifier': typed(id, 'xsd:anyURI'),
      'dct:publisher': iri(at.publisher),
      'dcat:contactPoint': describeContact(around),
      'euvoc:status': iri(status[term.status]),
      'owl:deprecated': isCurrent ? null : typed('true', 'xsd:boolean'),
      'dct:isReplacedBy': term.erstattetAv ? iri(at.term(ordliste, term.erstattetAv)) : null,
      'schema:name': inBoth(term),
      'schema:termCode': plain(kode),
      'schema:inDefinedTermSet': iri(at.vocabulary(ordliste)),
    },
  }
}

/** A vocabulary: the scheme that its terms belong to, and the collection that SKOS-AP-NO knows it as. */
export const describeVocabulary = (name: Vocabulary, around: Around): readonly Node[] => {
  const { catalogue, address } = around
  const at = addressesAt(address)
  const id = at.vocabulary(name)
  const said = (part: 'name' | 'about') =>
    inBoth({ nb: words.nb.ordliste[name][part], nn: words.nn.ordliste[name][part] })
  const terms = catalogue.terms.of(name)
  const top = terms.filter((term) => term.status === 'gjeldende' && !term.overordnet)
  const common = {
    'dct:title': said('name'),
    'dct:description': said('about'),
    'dct:publisher': iri(at.publisher),
    'dct:license': iri(licence.authority),
  } as const
  return [
    {
      id,
      types: ['skos:ConceptScheme', 'schema:DefinedTermSet'],
      says: {
        ...common,
        'dct:identifier': typed(id, 'xsd:anyURI'),
        'schema:name': said('name'),
        'skos:hasTopConcept': top.map(({ kode }) => iri(at.term(name, kode))),
      },
    },
    {
      id: `${id}#samling`,
      types: ['skos:Collection'],
      says: {
        ...common,
        'dct:identifier': typed(`${id}#samling`, 'xsd:anyURI'),
        'skos:prefLabel': said('name'),
        'dcat:contactPoint': describeContact(around),
        'skos:member': terms.map(({ kode }) => iri(at.term(name, kode))),
      },
    },
  ]
}

/** A vocabulary with every term in it. */
export function* describeVocabularies(names: readonly Vocabulary[], around: Around): Generator<Node> {
  for (const name of names) {
    yield* describeVocabulary(name, around)
    for (const term of around.catalogue.terms.of(name)) yield describeTerm(term, around)
  }
}

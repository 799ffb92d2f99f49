import type { Entry } from '../../../catalogue/entry.ts'
import type { Finansiering } from '../../../domain/tiltak.ts'
import { words } from '../../words/index.ts'
import type { Node } from '../rdf/node.ts'
import { blank, inLanguage, integer, iri, plain } from '../rdf/values.ts'
import { addressesAt } from './addresses.ts'
import type { Around } from './around.ts'
import { entryPlaces } from './entryPlaces.ts'

const isSaid = <T>(value: T | null): value is T => value !== null

const grant = ({ belop, kilde, type }: Finansiering): Node =>
  blank(['schema:MonetaryGrant'], {
    'schema:name': inLanguage(type && words.nb.finansiering[type], 'nb'),
    'schema:amount':
      belop === null
        ? null
        : blank(['schema:MonetaryAmount'], {
            'schema:value': integer(belop),
            'schema:currency': plain('NOK'),
          }),
    'schema:funder': kilde ? blank(['schema:Organization'], { 'schema:name': plain(kilde) }) : null,
  })

/** What schema.org has no word for, under the names of our columns. */
const property = (name: string, text: string | null, language: string): Node | null =>
  text
    ? blank(['schema:PropertyValue'], {
        'schema:propertyID': plain(name),
        'schema:value': inLanguage(text, language),
      })
    : null

/** What the entry tells of: the project itself, apart from the text about it. Contacts are no data for gathering. */
export const describeProject = (entry: Entry, around: Around): Node => {
  const { catalogue, address } = around
  const { malform } = entry
  const partners = entry.samarbeidspartnere.map(({ type, navn }) => {
    const term = catalogue.terms.find('partnertyper', type)
    return blank(['schema:Organization'], {
      'schema:name': navn ? plain(navn) : inLanguage(term?.nb ?? null, 'nb'),
      'schema:additionalType': term ? iri(addressesAt(address).term('partnertyper', term.kode)) : null,
    })
  })
  return {
    id: `${addressesAt(address).tiltak(entry.slug)}#prosjekt`,
    types: ['schema:Project'],
    says: {
      'schema:name': inLanguage(entry.tittel, malform),
      'schema:description': inLanguage(entry.beskrivelseTekst, malform),
      'schema:location': entryPlaces(entry, around).map(({ id }) => iri(id ?? '')),
      'schema:funding': entry.finansiering.map(grant),
      'schema:member': partners,
      'schema:additionalProperty': [
        property('hovedmal', entry.hovedmal, malform),
        ...entry.delmal.map((goal) => property('delmal', goal, malform)),
        ...entry.arbeidsomrader.map((area) => property('arbeidsomrader', area, malform)),
        property('organisering', entry.organisering, malform),
        property('resultater', entry.resultater, malform),
        property('evidens', words.nb.evidens[entry.evidens].name, 'nb'),
        property('opphav', words.nb.opphav[entry.opphav], 'nb'),
      ].filter(isSaid),
    },
  }
}

import type { FormerPlace, Fylke, Kommune, Region } from '../../../catalogue/place.ts'
import type { Node } from '../rdf/node.ts'
import { blank, decimal, inLanguage, iri, plain, typed } from '../rdf/values.ts'
import { addressesAt } from './addresses.ts'
import type { Around } from './around.ts'
import { geographyCredit, licence } from './licence.ts'

/** A number and name of an earlier day. */
const former = ({ nummer, navn, fra, til }: FormerPlace): Node =>
  blank(['schema:AdministrativeArea'], {
    'schema:name': plain(navn),
    'schema:identifier': plain(nummer),
    'schema:foundingDate': typed(fra, 'xsd:date'),
    'schema:dissolutionDate': typed(til, 'xsd:date'),
  })

const credited = { 'schema:license': iri(licence.address), 'schema:creditText': plain(geographyCredit) }

export const describeKommune = (kommune: Kommune, { address }: Around): Node => {
  const at = addressesAt(address)
  const { nummer, navnEntydig, navnSamisk, samiskSprak, navnKvensk, fylke, punkt, tidligere } = kommune
  return {
    id: at.kommune(nummer),
    types: ['schema:AdministrativeArea'],
    says: {
      'schema:name': inLanguage(navnEntydig, 'no'),
      'schema:alternateName': [
        inLanguage(navnSamisk, samiskSprak ?? 'se'),
        inLanguage(navnKvensk, 'fkv'),
      ].filter((name) => name !== null),
      'schema:identifier': plain(nummer),
      'schema:containedInPlace': iri(at.fylke(fylke)),
      'schema:geo':
        punkt &&
        blank(['schema:GeoCoordinates'], {
          'schema:latitude': decimal(punkt.lat),
          'schema:longitude': decimal(punkt.lon),
        }),
      'dct:replaces': tidligere.map(former),
      ...credited,
    },
  }
}

export const describeFylke = (
  { nummer, navn, navnSamisk, navnKvensk, tidligere }: Fylke,
  { address, catalogue }: Around,
): Node => {
  const at = addressesAt(address)
  return {
    id: at.fylke(nummer),
    types: ['schema:AdministrativeArea'],
    says: {
      'schema:name': inLanguage(navn, 'no'),
      'schema:alternateName': [inLanguage(navnSamisk, 'smi'), inLanguage(navnKvensk, 'fkv')].filter(
        (name) => name !== null,
      ),
      'schema:identifier': plain(nummer),
      'schema:containsPlace': catalogue.kommuner.all
        .filter((kommune) => kommune.fylke === nummer)
        .map((kommune) => iri(at.kommune(kommune.nummer))),
      'dct:replaces': tidligere.map(former),
      ...credited,
    },
  }
}

export const describeRegion = ({ slug, navn, kommuner }: Region, { address }: Around): Node => {
  const at = addressesAt(address)
  return {
    id: at.region(slug),
    types: ['schema:Place'],
    says: {
      'schema:name': inLanguage(navn, 'no'),
      'schema:identifier': plain(slug),
      'schema:containsPlace': kommuner.map((nummer) => iri(at.kommune(nummer))),
    },
  }
}

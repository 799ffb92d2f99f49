import { inBoth, iri, plain } from '../rdf/values.ts'
import { addressesAt } from './addresses.ts'
import type { Around } from './around.ts'
import { licence } from './licence.ts'
import { describeContact } from './publisher.ts'

/** Where the European Union keeps the lists that DCAT-AP-NO chooses from. */
export const authority = 'http://publications.europa.eu/resource/authority'

/** What holds for everything that we describe for data catalogues. */
export const commonToAll = (id: string, title: { nb: string; nn: string }, around: Around) =>
  ({
    'dct:title': inBoth(title),
    'dct:identifier': plain(id),
    'dct:publisher': iri(addressesAt(around.address).publisher),
    'dcat:contactPoint': describeContact(around),
    'dct:license': iri(licence.authority),
  }) as const

/** What holds for every data set, and for the catalogue of them. */
export const commonToData = {
  'dct:language': [iri(`${authority}/language/NOB`), iri(`${authority}/language/NNO`)],
  'dct:spatial': iri(`${authority}/country/NOR`),
} as const

/** What holds for every data set. */
export const commonToDatasets = {
  ...commonToData,
  'dcat:theme': [iri(`${authority}/data-theme/REGI`), iri(`${authority}/data-theme/SOCI`)],
  'dct:accessRights': iri(`${authority}/access-right/PUBLIC`),
} as const

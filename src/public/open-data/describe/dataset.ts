import type { Catalogue } from '../../../catalogue/catalogue.ts'
import { formats } from '../files/formats.ts'
import type { Node } from '../rdf/node.ts'
import { blank, inBoth, iri, plain, typed } from '../rdf/values.ts'
import { addressesAt } from './addresses.ts'
import type { Around } from './around.ts'
import type { Dataset } from './datasets.ts'
import { authority, commonToAll, commonToDatasets } from './dcatTerms.ts'
import { describeDistribution } from './distribution.ts'
import { lastChange } from './lastChange.ts'
import { licence } from './licence.ts'

const firstYear = (catalogue: Catalogue): number | null => {
  const years = catalogue.content.tiltak.flatMap(({ perioder }) => perioder.flatMap(({ fra }) => fra ?? []))
  return years.length > 0 ? years.reduce((first, year) => Math.min(first, year)) : null
}

/** A data set as it is now. */
export const describeDataset = ({ name, title, about, keywords, files }: Dataset, around: Around): Node => {
  const at = addressesAt(around.address)
  const id = at.dataset(name)
  const start = name === 'tiltak' ? firstYear(around.catalogue) : null
  return {
    id,
    types: ['dcat:Dataset', 'schema:Dataset'],
    says: {
      ...commonToAll(id, title, around),
      ...commonToDatasets,
      'dct:description': inBoth(about),
      'dcat:keyword': keywords.flatMap(inBoth),
      'dct:temporal':
        start === null
          ? null
          : blank(['dct:PeriodOfTime'], { 'dcat:startDate': typed(String(start), 'xsd:gYear') }),
      'dct:accrualPeriodicity': iri(`${authority}/frequency/CONT`),
      'dct:modified': typed(lastChange(around.catalogue), 'xsd:dateTime'),
      'owl:versionInfo': plain(around.catalogue.version),
      'dcat:landingPage': iri(at.catalogue),
      'dcat:distribution': files(at).map(({ address, format }) =>
        describeDistribution(address, title, {
          type: formats[format].type,
          format: formats[format].authority,
        }),
      ),
      'schema:name': inBoth(title),
      'schema:description': inBoth(about),
      'schema:license': iri(licence.address),
      'schema:creator': iri(at.publisher),
    },
  }
}

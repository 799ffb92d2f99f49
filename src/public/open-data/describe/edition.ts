import type { Edition } from '../editions/edition.ts'
import { fileFormats, formats } from '../files/formats.ts'
import type { Node } from '../rdf/node.ts'
import { blank, inBoth, iri, named, plain, typed } from '../rdf/values.ts'
import { addressesAt } from './addresses.ts'
import type { Around } from './around.ts'
import type { Dataset } from './datasets.ts'
import { authority, commonToAll, commonToDatasets } from './dcatTerms.ts'
import { describeDistribution } from './distribution.ts'

/** An edition: a version of the data set that stays as it is. */
export const describeEdition = (
  edition: Edition,
  { title, about, keywords }: Dataset,
  around: Around,
): Node => {
  const at = addressesAt(around.address)
  const dated = (text: { nb: string; nn: string }) => ({
    nb: `${text.nb}, utgaven fra ${edition.dato}`,
    nn: `${text.nn}, utgåva frå ${edition.dato}`,
  })
  const id = at.dataset(`utgave-${edition.dato}`)
  const format = new Map<string, string>(
    fileFormats.map((name) => [formats[name].type, formats[name].authority]),
  )
  return {
    id,
    types: ['dcat:Dataset'],
    says: {
      ...commonToAll(id, dated(title), around),
      ...commonToDatasets,
      'dct:description': inBoth(about),
      'dcat:keyword': keywords.flatMap(inBoth),
      'dct:accrualPeriodicity': iri(`${authority}/frequency/NEVER`),
      'dct:issued': typed(edition.dato, 'xsd:date'),
      'dct:isVersionOf': iri(at.dataset('tiltak')),
      'owl:versionInfo': plain(edition.dato),
      'dcat:distribution': edition.filer.map(({ navn, type, bytes, sha256 }) =>
        describeDistribution(at.file(`utgaver/${edition.dato}/${navn}`), dated(title), {
          type,
          format: format.get(type) ?? 'TXT',
          more: {
            'dcat:byteSize': typed(String(bytes), 'xsd:nonNegativeInteger'),
            'spdx:checksum': blank(['spdx:Checksum'], {
              'spdx:algorithm': named('spdx:checksumAlgorithm_sha256'),
              'spdx:checksumValue': typed(sha256, 'xsd:hexBinary'),
            }),
          },
        }),
      ),
    },
  }
}

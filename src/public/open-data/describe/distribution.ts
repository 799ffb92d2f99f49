import type { Node } from '../rdf/node.ts'
import { inBoth, iri, plain } from '../rdf/values.ts'
import { authority, commonToData } from './dcatTerms.ts'
import { licence } from './licence.ts'

/** A file that a data set can be fetched as. */
export const describeDistribution = (
  address: string,
  title: { nb: string; nn: string },
  { type, format, more = {} }: { type: string; format: string; more?: Node['says'] },
): Node => ({
  id: `${address}#fil`,
  types: ['dcat:Distribution', 'schema:DataDownload'],
  says: {
    'dct:title': inBoth(title),
    'dcat:accessURL': iri(address),
    'dcat:downloadURL': iri(address),
    'dct:format': iri(`${authority}/file-type/${format}`),
    'dcat:mediaType': iri(`https://www.iana.org/assignments/media-types/${type}`),
    'dct:license': iri(licence.authority),
    'dct:language': commonToData['dct:language'],
    'adms:status': iri(`${authority}/distribution-status/COMPLETED`),
    'schema:contentUrl': iri(address),
    'schema:encodingFormat': plain(type),
    ...more,
  },
})

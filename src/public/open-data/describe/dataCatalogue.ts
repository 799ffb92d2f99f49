import type { Edition } from '../editions/edition.ts'
import type { Node } from '../rdf/node.ts'
import { inBoth, iri, typed } from '../rdf/values.ts'
import { addressesAt } from './addresses.ts'
import type { Around } from './around.ts'
import { describeDataset } from './dataset.ts'
import { datasets } from './datasets.ts'
import { authority, commonToAll, commonToData } from './dcatTerms.ts'
import { describeEdition } from './edition.ts'
import { lastChange } from './lastChange.ts'
import { describePublisher } from './publisher.ts'

const catalogueTitle = {
  nb: 'Åpne data fra Tilflyttingskatalogen',
  nn: 'Opne data frå Tilflyttingskatalogen',
}

const catalogueAbout = {
  nb: 'Data om tiltak for tilflytting i norske kommuner, begrepene de er beskrevet med, og stedene de gjelder.',
  nn: 'Data om tiltak for tilflytting i norske kommunar, omgrepa dei er skildra med, og stadene dei gjeld.',
}

const describeService = (around: Around): Node => {
  const at = addressesAt(around.address)
  const id = at.dataset('api')
  return {
    id,
    types: ['dcat:DataService', 'schema:WebAPI'],
    says: {
      ...commonToAll(id, { nb: 'Det åpne API-et', nn: 'Det opne API-et' }, around),
      'dcat:endpointURL': iri(`${around.address}/v1`),
      'dcat:endpointDescription': iri(`${around.address}/v1/openapi.json`),
      'dcat:servesDataset': datasets.map(({ name }) => iri(at.dataset(name))),
      'dct:accessRights': iri(`${authority}/access-right/PUBLIC`),
    },
  }
}

/** The description of our data that DCAT-AP-NO asks for: catalogue, data sets, files, editions and the API. */
export function* describeDataCatalogue(around: Around, editions: readonly Edition[]): Generator<Node> {
  const at = addressesAt(around.address)
  const [tiltak] = datasets
  const frozen = tiltak ? editions.map((edition) => describeEdition(edition, tiltak, around)) : []
  yield describePublisher(around)
  yield {
    id: at.catalogue,
    types: ['dcat:Catalog', 'schema:DataCatalog'],
    says: {
      ...commonToAll(at.catalogue, catalogueTitle, around),
      ...commonToData,
      'dct:description': inBoth(catalogueAbout),
      'dct:modified': typed(lastChange(around.catalogue), 'xsd:dateTime'),
      'foaf:homepage': iri(at.site),
      'dcat:dataset': [
        ...datasets.map(({ name }) => iri(at.dataset(name))),
        ...frozen.map(({ id }) => iri(id ?? '')),
      ],
      'dcat:service': iri(at.dataset('api')),
      'dcat:themeTaxonomy': iri(`${authority}/data-theme`),
      'schema:name': inBoth(catalogueTitle),
      'schema:dataset': datasets.map(({ name }) => iri(at.dataset(name))),
    },
  }
  for (const dataset of datasets) yield describeDataset(dataset, around)
  yield* frozen
  yield describeService(around)
}

import type { Lookup, SplitLookup } from '../../../catalogue/lookup.ts'
import { vocabularies } from '../../../domain/vocabulary.ts'
import type { Half } from '../../half.ts'
import type { Around } from '../describe/around.ts'
import { describeDataCatalogue } from '../describe/dataCatalogue.ts'
import { describeEntry } from '../describe/entry.ts'
import { describeFylke, describeKommune, describeRegion } from '../describe/place.ts'
import { describePublisher } from '../describe/publisher.ts'
import { describeResource } from '../describe/resource.ts'
import { describeTerm, describeVocabularies } from '../describe/vocabulary.ts'
import type { Node } from '../rdf/node.ts'
import type { Thing } from './thing.ts'

/** What asking for the description of a thing gives. */
export type Description =
  | { outcome: 'found'; nodes: Iterable<Node> }
  /** It has another address now. */
  | { outcome: 'moved'; path: string }
  /** Nothing is to be described: it is not there, or was divided. */
  | { outcome: 'missing' }

const missing = { outcome: 'missing' } as const
const found = (nodes: Iterable<Node>): Description => ({ outcome: 'found', nodes })

const describeFound = <T>(
  lookup: Lookup<T> | SplitLookup<T>,
  pathOf: (item: T) => string,
  describe: (item: T) => Node,
): Description => {
  if (lookup.outcome === 'moved') return { outcome: 'moved', path: pathOf(lookup.to) }
  return lookup.outcome === 'found' ? found([describe(lookup.item)]) : missing
}

/** A thing as a graph. A retired term has its own, so that data that name it can be followed on. */
export const describeThing = (thing: Thing, around: Around & Pick<Half, 'editions'>): Description => {
  const { catalogue } = around
  const known = <T>(item: T | undefined, describe: (item: T, around: Around) => Node): Description =>
    item ? found([describe(item, around)]) : missing

  switch (thing.kind) {
    case 'tiltak': {
      const byId = catalogue.entryById(thing.key)
      const lookup = byId ? ({ outcome: 'moved', to: byId } as const) : catalogue.entry(thing.key)
      return describeFound(
        lookup,
        ({ slug }) => `/tiltak/${slug}`,
        (entry) => describeEntry(entry, around),
      )
    }
    case 'kommuner':
      return describeFound(
        catalogue.kommuner.find(thing.key),
        ({ nummer }) => `/kommuner/${nummer}`,
        (kommune) => describeKommune(kommune, around),
      )
    case 'fylker':
      return describeFound(
        catalogue.findFylke(thing.key),
        ({ nummer }) => `/fylker/${nummer}`,
        (fylke) => describeFylke(fylke, around),
      )
    case 'regioner':
      return known(catalogue.region(thing.key), describeRegion)
    case 'ressurser':
      return describeFound(
        catalogue.resource(thing.key),
        ({ slug }) => `/ressurser/${slug}`,
        (resource) => describeResource(resource, around),
      )
    case 'begrep':
      return known(
        catalogue.terms.of(thing.vocabulary).find(({ kode }) => kode === thing.kode),
        describeTerm,
      )
    case 'ordliste':
      return found([describePublisher(around), ...describeVocabularies([thing.vocabulary], around)])
    case 'ordlister':
      return found([describePublisher(around), ...describeVocabularies(vocabularies, around)])
    case 'data':
      return found(describeDataCatalogue(around, around.editions()))
  }
}

import type { Vocabulary } from '../domain/vocabulary.ts'
import type { Entry } from './entry.ts'
import type { Facet } from './facet.ts'
import type { KommuneIndex } from './kommuneIndex.ts'
import type { Region } from './place.ts'
import type { Terms } from './terms.ts'

/** What an entry's codes and numbers are looked up in. */
export interface Surroundings {
  terms: Terms
  kommuner: KommuneIndex
  region(slug: string): Region | undefined
}

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)]

/** What an entry counts under in every facet, each value once. A term also counts under its broader terms. */
export const facetValues = (entry: Entry, around: Surroundings): Record<Facet, readonly string[]> => {
  const terms = (vocabulary: Vocabulary, given: readonly string[]) =>
    unique(given.flatMap((kode) => around.terms.withBroader(vocabulary, kode)).map((term) => term.kode))
  const kommuner = entry.kommuner.map((kommune) => kommune.nummer)
  const inRegions = entry.regioner.flatMap((slug) => around.region(slug)?.kommuner ?? [])
  const fylker = [...kommuner, ...inRegions].flatMap((number) => {
    const place = around.kommuner.find(number)
    return place.outcome === 'found' ? [place.item.fylke] : []
  })

  return {
    fagomrader: terms('fagomrader', entry.fagomrader),
    aktiviteter: terms('aktiviteter', entry.aktiviteter),
    salgsargumenter: terms('salgsargumenter', entry.salgsargumenter),
    malgrupper: terms('malgrupper', entry.malgrupper),
    partnertyper: terms(
      'partnertyper',
      entry.samarbeidspartnere.map((partner) => partner.type),
    ),
    bliFaktorer: terms('bliFaktorer', entry.bliFaktorer),
    kommune: unique(kommuner),
    fylke: unique(fylker),
    region: unique(entry.regioner),
    malform: [entry.malform],
    evidens: [entry.evidens],
    opphav: [entry.opphav],
  }
}

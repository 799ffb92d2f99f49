import type { Vocabulary } from '../domain/vocabulary.ts'
import type { Entry } from './entry.ts'
import { type Facet, forEachFacet, noneGiven } from './facet.ts'
import type { Surroundings } from './surroundings.ts'
import { yearsOf } from './yearsOf.ts'

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)]

/**
 * What an entry counts under in every facet, each value once and never nothing: one that says nothing counts under
 * `noneGiven`. A term also counts under its broader terms.
 */
export const facetValues = (entry: Entry, around: Surroundings): Record<Facet, readonly string[]> => {
  const terms = (vocabulary: Vocabulary, given: readonly string[]) =>
    unique(given.flatMap((kode) => around.terms.withBroader(vocabulary, kode)).map((term) => term.kode))
  const kommuner = entry.kommuner.map((kommune) => kommune.nummer)
  const inRegions = entry.regioner.flatMap((slug) => around.region(slug)?.kommuner ?? [])
  const fylker = [...kommuner, ...inRegions].flatMap((number) => {
    const place = around.kommuner.find(number)
    return place.outcome === 'found' ? [place.item.fylke] : []
  })

  const given: Record<Facet, readonly string[]> = {
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
    periode: yearsOf(entry.perioder, around.lastYear).map(String),
    malform: [entry.malform],
    evidens: [entry.evidens],
    opphav: [entry.opphav],
  }
  return forEachFacet((facet) => (given[facet].length > 0 ? given[facet] : [noneGiven]))
}

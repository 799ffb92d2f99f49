import type { Catalogue } from '../../catalogue/catalogue.ts'
import { type Facet, facets, fixedFacets, noneGiven } from '../../catalogue/facet.ts'
import { closestMatches } from '../../domain/closestMatches.ts'
import { vocabularies } from '../../domain/vocabulary.ts'
import type { ParameterFault } from '../problem/problem.ts'
import { listValues } from './listValues.ts'

const year = /^(?:19|20)\d\d$/

/** Values that a facet can take in this catalogue, those without entries too. */
const valuesOf = (catalogue: Catalogue, facet: Facet): readonly string[] => {
  const vocabulary = vocabularies.find((name) => name === facet)
  if (vocabulary) return catalogue.terms.of(vocabulary).map((term) => term.kode)
  if (facet in fixedFacets) return fixedFacets[facet as keyof typeof fixedFacets]
  if (facet === 'periode') return []
  if (facet === 'fylke') return catalogue.content.fylker.map((fylke) => fylke.nummer)
  if (facet === 'region') return catalogue.content.regioner.map((region) => region.slug)
  return catalogue.kommuner.all.map((kommune) => kommune.nummer)
}

const isKnown = (catalogue: Catalogue, facet: Facet, value: string, values: ReadonlySet<string>): boolean =>
  values.has(value) ||
  value === noneGiven ||
  (facet === 'periode' && year.test(value)) ||
  (facet === 'kommune' && catalogue.kommuner.find(value).outcome !== 'missing') ||
  (facet === 'fylke' && catalogue.findFylke(value).outcome !== 'missing')

/** Every choice that the catalogue does not know, with the nearest one that it does. */
export const choiceFaults = (catalogue: Catalogue, search: URLSearchParams): readonly ParameterFault[] =>
  facets.flatMap((facet) => {
    const asked = listValues(search, facet)
    if (asked.length === 0) return []
    const values = new Set(valuesOf(catalogue, facet))
    return asked
      .filter((value) => !isKnown(catalogue, facet, value, values))
      .map((value) => {
        const [near] = facet === 'kommune' ? [] : closestMatches(value, values)
        return {
          parameter: facet,
          melding: `Ukjent verdi «${value}».${near ? ` Mente du «${near}»?` : ''}`,
        }
      })
  })

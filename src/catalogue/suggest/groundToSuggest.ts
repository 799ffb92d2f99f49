import type { CatalogueContent } from '../content.ts'
import type { Facet } from '../facet.ts'
import { placeNames } from '../placeNames.ts'
import type { Suggested } from './suggestion.ts'

/** A term or place that can be suggested, with the spellings that it is only found by, and where its entries are counted. */
export interface GroundItem {
  group: 'begreper' | 'steder'
  suggested: Suggested
  names: readonly string[]
  hidden: readonly string[]
  facet: Facet
  value: string
}

/** The terms that no other has taken over from, and all places. */
export const groundToSuggest = ({
  begreper,
  kommuner,
  fylker,
  regioner,
}: CatalogueContent): readonly GroundItem[] => {
  const place = (
    suggested: Suggested,
    facet: Facet,
    value: string,
    names: readonly string[],
  ): GroundItem => ({
    group: 'steder',
    suggested,
    names,
    hidden: [],
    facet,
    value,
  })
  return [
    ...begreper
      .filter((term) => term.erstattetAv === null)
      .map(
        (item): GroundItem => ({
          group: 'begreper',
          suggested: { kind: 'begrep', item },
          names: [...new Set([item.nb, item.nn, ...item.alternative])],
          hidden: item.skjulte,
          facet: item.ordliste,
          value: item.kode,
        }),
      ),
    ...kommuner.map((item) => place({ kind: 'kommune', item }, 'kommune', item.nummer, placeNames(item))),
    ...fylker.map((item) => place({ kind: 'fylke', item }, 'fylke', item.nummer, placeNames(item))),
    ...regioner.map((item) => place({ kind: 'region', item }, 'region', item.slug, [item.navn])),
  ]
}

import type { Catalogue } from '../../../catalogue/catalogue.ts'
import { type Facet, forEachFacet } from '../../../catalogue/facet.ts'
import type { CatalogueQuery, Sort } from '../../../catalogue/query.ts'
import { sortByDefault } from '../../../catalogue/sortByDefault.ts'
import { tiltakParameters } from '../../api/listParameters.ts'
import { readListQuestion } from '../../api/readListQuestion.ts'

/** What the address of the list says. */
export interface ListState extends CatalogueQuery {
  choices: Record<Facet, readonly string[]>
  /** Null where the visitor left the order to us. */
  chosenSort: Sort | null
  /** Parts of the address that could not be used, as they stand. */
  ignored: readonly string[]
}

/** Addresses come from mails, old pages and search engines: what is foreign is passed over, what is wrong is told. */
export const readListState = (search: URLSearchParams, catalogue: Catalogue): ListState => {
  const known = new URLSearchParams(
    [...search].filter(([name]) => Object.hasOwn(tiltakParameters.shape, name)),
  )
  const { values, faults } = readListQuestion(known, catalogue)
  const bad = new Set(faults.map(({ parameter }) => parameter))
  return {
    q: values.q,
    choices: forEachFacet((facet) => values[facet]),
    sort: values.sorter ?? sortByDefault(values.q),
    chosenSort: values.sorter ?? null,
    page: values.side,
    pageSize: values.perSide,
    ignored: [...known].filter(([name]) => bad.has(name)).map(([name, value]) => `${name}=${value}`),
  }
}

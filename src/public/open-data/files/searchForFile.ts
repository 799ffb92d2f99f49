import type { Catalogue } from '../../../catalogue/catalogue.ts'
import type { Entry } from '../../../catalogue/entry.ts'
import { forEachFacet } from '../../../catalogue/facet.ts'
import { sortByDefault } from '../../../catalogue/sortByDefault.ts'
import { choiceFaults } from '../../api/choiceFaults.ts'
import { tiltakParameters } from '../../api/listParameters.ts'
import { readParameters } from '../../api/readParameters.ts'
import type { ParameterFault } from '../../problem/problem.ts'

/** Those of `/v1/tiltak` that choose entries: a file has all of them, and all of its columns. */
const fileParameters = tiltakParameters.omit({ side: true, perSide: true, felter: true })

type Found =
  | { entries: readonly Entry[]; faults: readonly [] }
  | { entries: null; faults: readonly ParameterFault[] }

/** The entries that an address asks for, every one, or every fault in it. */
export const searchForFile = (search: URLSearchParams, catalogue: Catalogue): Found => {
  const { values, faults } = readParameters(fileParameters, search)
  const all = [...faults, ...choiceFaults(catalogue, search)]
  if (!values || all.length > 0) return { entries: null, faults: all }
  const { entries } = catalogue.query({
    q: values.q,
    choices: forEachFacet((facet) => values[facet]),
    sort: values.sorter ?? sortByDefault(values.q),
    page: 1,
    pageSize: Math.max(1, catalogue.content.tiltak.length),
  })
  return { entries, faults: [] }
}

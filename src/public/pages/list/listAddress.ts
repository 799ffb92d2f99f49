import { facets } from '../../../catalogue/facet.ts'
import { usualPageSize } from '../../api/usualPageSize.ts'
import type { ListState } from './listState.ts'

/** The one address of a state of the list: same order always, nothing that goes without saying. */
export const listAddress = (state: ListState, change: Partial<ListState> = {}): string => {
  const { q, choices, chosenSort, page, pageSize } = { ...state, page: 1, ...change }
  const params = new URLSearchParams()
  if (q) params.set('q', q)
  for (const facet of facets) for (const value of choices[facet]) params.append(facet, value)
  if (chosenSort) params.set('sorter', chosenSort)
  if (pageSize !== usualPageSize) params.set('perSide', String(pageSize))
  if (page > 1) params.set('side', String(page))
  return params.size > 0 ? `/tiltak?${params}` : '/tiltak'
}

import type { Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { newestEntries } from '../parts/newestEntries.ts'

/** The newest entries of a place, or a word that there are none. */
export const placeEntries = (
  name: string,
  place: { facet: 'kommune' | 'fylke' | 'region'; value: string },
  context: PageContext,
): Markup => {
  const { entries, noEntries } = context.words.kommune
  return newestEntries({ title: entries(name), none: noEntries(name), ...place }, context)
}

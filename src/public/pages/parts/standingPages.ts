import type { Malform } from '../../../domain/malform.ts'
import { sortKey } from '../../../domain/sortKey.ts'
import type { Shell } from '../context.ts'

/** The plain pages, each once, in the language asked for where there is such an edition; in Norwegian order. */
export const standingPages = (sider: Shell['sider'], malform: Malform): Shell['sider'] => {
  const preferred = sider.toSorted((a, b) => Number(b.malform === malform) - Number(a.malform === malform))
  const once = preferred.filter(({ slug }, at) => preferred.findIndex((side) => side.slug === slug) === at)
  return once.toSorted((a, b) => (sortKey(a.tittel) < sortKey(b.tittel) ? -1 : 1))
}

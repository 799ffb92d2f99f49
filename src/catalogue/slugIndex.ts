import type { Lookup } from './lookup.ts'

interface Named {
  slug: string
  tidligereSlugs?: readonly string[]
}

/** Look-up by slug. A slug in use always wins over another thing's old one. */
export const createSlugIndex = <T extends Named>(items: readonly T[]): ((slug: string) => Lookup<T>) => {
  const current = new Map(items.map((item) => [item.slug, item]))
  const former = new Map(
    items.flatMap((item) => (item.tidligereSlugs ?? []).map((slug) => [slug, item] as const)),
  )
  return (slug) => {
    const item = current.get(slug)
    if (item) return { outcome: 'found', item }
    const to = former.get(slug)
    return to ? { outcome: 'moved', to } : { outcome: 'missing' }
  }
}

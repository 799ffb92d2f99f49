import type { CollectionBeforeChangeHook } from 'payload'

/** A published address that changes is kept, so that links to it still lead home. */
export const rememberOldSlug: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const old = originalDoc?.slug
  if (!old || !data.slug || old === data.slug || !originalDoc.publisertForste) return data
  const kept = ((data.tidligereSlugs ?? originalDoc.tidligereSlugs ?? []) as { slug: string }[]).filter(
    ({ slug }) => slug !== data.slug && slug !== old,
  )
  return { ...data, tidligereSlugs: [...kept, { slug: old }] }
}

import type { CollectionConfig } from 'payload'

/** The list of a collection says what to do while nothing is in it. Users are left out: whoever reads that list is on it. */
export const saysWhenEmpty = (config: CollectionConfig): CollectionConfig => {
  if (config.auth) return config
  const components = {
    ...config.admin?.components,
    beforeListTable: ['/src/admin/lists/EmptyList#EmptyList'],
  }
  return { ...config, admin: { ...config.admin, components } }
}

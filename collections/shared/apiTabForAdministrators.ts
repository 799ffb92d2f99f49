import type { CollectionConfig, GlobalConfig } from 'payload'
import { administrator } from '../../src/access/permissions.ts'

/** Addresses and JSON are for those who run the machinery; other editors see no «API» beside the form. */
export const apiTabForAdministrators = <Config extends CollectionConfig | GlobalConfig>(
  config: Config,
): Config => {
  const components = config.admin?.components
  const edit = { ...components?.views?.edit, api: { tab: { condition: administrator } } }
  const views = { ...components?.views, edit }
  return { ...config, admin: { ...config.admin, components: { ...components, views } } }
}

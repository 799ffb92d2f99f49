import type { GlobalConfig, GlobalSlug } from 'payload'
import { refuseStaleGlobal } from '../../src/editorial/hooks/refuseStaleSave.ts'
import { lastSaveOfGlobal } from '../../src/editorial/lastSave.ts'
import { comparison } from './comparison.ts'
import { versionField } from './versionField.ts'

/** What `comparedSaves` is to collections. */
export const comparedSettings = (config: GlobalConfig): GlobalConfig => ({
  ...config,
  lockDocuments: false,
  endpoints: [lastSaveOfGlobal(config.slug as GlobalSlug), ...(config.endpoints || [])],
  hooks: { ...config.hooks, beforeChange: [refuseStaleGlobal, ...(config.hooks?.beforeChange ?? [])] },
  fields: [comparison, ...config.fields, versionField],
})

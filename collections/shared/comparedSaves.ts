import type { CollectionConfig, CollectionSlug } from 'payload'
import { nobody } from '../../src/access/permissions.ts'
import { keepBookkeeping } from '../../src/editorial/hooks/keepBookkeeping.ts'
import { refuseStaleSave } from '../../src/editorial/hooks/refuseStaleSave.ts'
import { lastSave } from '../../src/editorial/lastSave.ts'
import { comparison } from './comparison.ts'
import { versionField } from './versionField.ts'

/**
 * A save on top of somebody else's is refused and compared, in every form that people fill in. Nothing is locked: a lock
 * would throw out whoever typed first (ADR 5).
 */
export const comparedSaves = (config: CollectionConfig): CollectionConfig => {
  if (config.access?.update === nobody) return { ...config, lockDocuments: false }
  const { hooks, endpoints, fields, slug } = config
  return {
    ...config,
    lockDocuments: false,
    endpoints: [lastSave(slug as CollectionSlug), ...(endpoints || [])],
    hooks: { ...hooks, beforeChange: [keepBookkeeping, refuseStaleSave, ...(hooks?.beforeChange ?? [])] },
    fields: [comparison, ...fields, versionField],
  }
}

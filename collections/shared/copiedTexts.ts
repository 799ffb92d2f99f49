import type { CollectionConfig } from 'payload'

const copied = new Set(['tiltak', 'ressurser'])

/** An entry or a resource may begin as a copy of another; a place, a term, a document or a person is one of its kind. */
export const copiedTexts = (config: CollectionConfig): CollectionConfig =>
  copied.has(config.slug) ? config : { ...config, disableDuplicate: true }

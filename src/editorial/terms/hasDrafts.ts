import type { CollectionSlug, PayloadRequest } from 'payload'

/** Whether documents of the collection can have a newer version than the live one. */
export const hasDrafts = ({ payload }: PayloadRequest, collection: CollectionSlug): boolean =>
  Boolean(payload.collections[collection].config.versions?.drafts)

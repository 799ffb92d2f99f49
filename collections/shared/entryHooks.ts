import type { CollectionConfig } from 'payload'
import { announceRemoval, announceSave } from '../../src/editorial/hooks/announce.ts'
import { recordChange, recordRemoval } from '../../src/editorial/hooks/recordEvent.ts'

/** Every collection that editors fill in leaves a trace and tells the public half. */
export const tracked = {
  afterChange: [recordChange, announceSave],
  afterDelete: [recordRemoval, announceRemoval],
} satisfies CollectionConfig['hooks']

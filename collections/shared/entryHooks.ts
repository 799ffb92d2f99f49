import type { CollectionConfig } from 'payload'
import { announceRemoval, announceSave } from '../../src/editorial/hooks/announce.ts'
import { copyAsDraft } from '../../src/editorial/hooks/copyAsDraft.ts'
import { foldSearch } from '../../src/editorial/hooks/foldSearch.ts'
import { noteHowSaved } from '../../src/editorial/hooks/noteHowSaved.ts'
import { recordChange, recordRemoval } from '../../src/editorial/hooks/recordEvent.ts'

/** Every collection that editors fill in leaves a trace, tells the public half, and is searched folded. */
export const tracked = {
  beforeOperation: [copyAsDraft, foldSearch, noteHowSaved],
  afterChange: [recordChange, announceSave],
  afterDelete: [recordRemoval, announceRemoval],
} satisfies CollectionConfig['hooks']

import type { Draft } from './draftOf.ts'
import type { References } from './readReferences.ts'
import { ressursData } from './ressursData.ts'
import { tiltakData } from './tiltakData.ts'

/** The fields of the document that a draft becomes. */
export const draftData = (draft: Draft, references: References, kildedokument: string | null) =>
  draft.collection === 'tiltak'
    ? tiltakData(draft.draft, references, kildedokument)
    : ressursData(draft.draft, references, kildedokument)

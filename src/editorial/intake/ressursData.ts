import type { Vocabulary } from '../../domain/vocabulary.ts'
import type { RessursDraft } from './drafts.ts'
import type { References } from './readReferences.ts'

/** The fields of the resource's document. What the draft refers to and is not there is left out, and told in `missing`. */
export const ressursData = (draft: RessursDraft, references: References, kildedokument: string | null) => {
  const terms = (vocabulary: Vocabulary, koder: readonly string[]): string[] =>
    koder.map((kode) => references.term(vocabulary, kode)).filter((id) => id !== null)
  return {
    tittel: draft.tittel,
    type: draft.type,
    malform: draft.malform,
    utgiver: draft.utgiver,
    ar: draft.ar,
    sammendrag: draft.sammendrag,
    url: draft.url,
    bliFaktorer: terms('bliFaktorer', draft.bliFaktorer),
    malgrupper: terms('malgrupper', draft.malgrupper),
    funn: draft.funn.map((funn) => ({
      ...funn,
      bliFaktorer: terms('bliFaktorer', funn.bliFaktorer),
      malgrupper: terms('malgrupper', funn.malgrupper),
    })),
    dokument: kildedokument,
  }
}

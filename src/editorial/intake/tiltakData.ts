import type { Vocabulary } from '../../domain/vocabulary.ts'
import { lexicalFromParagraphs } from '../richText/lexicalFromParagraphs.ts'
import type { TiltakDraft } from './drafts.ts'
import type { References } from './readReferences.ts'

const isId = (id: string | null): id is string => id !== null

/** The fields of the entry's document. What the draft refers to and is not there is left out, and told in `missing`. */
export const tiltakData = (draft: TiltakDraft, references: References, kildedokument: string | null) => {
  const terms = (vocabulary: Vocabulary, koder: readonly string[]): string[] =>
    koder.map((kode) => references.term(vocabulary, kode)).filter(isId)
  return {
    tittel: draft.tittel,
    malform: draft.malform,
    fagomrader: terms('fagomrader', draft.fagomrader),
    ingress: draft.ingress,
    beskrivelse: lexicalFromParagraphs(draft.beskrivelse),
    hovedmal: draft.hovedmal,
    delmal: draft.delmal,
    kommuner: draft.kommuner.flatMap(({ nummer, sagtSom }) => {
      const kommune = references.kommune(nummer)
      return kommune ? [{ kommune, sagtSom }] : []
    }),
    regioner: draft.regioner.map(references.region).filter(isId),
    perioder: draft.perioder,
    aktiviteter: terms('aktiviteter', draft.aktiviteter),
    malgrupper: terms('malgrupper', draft.malgrupper),
    salgsargumenter: terms('salgsargumenter', draft.salgsargumenter),
    bliFaktorer: terms('bliFaktorer', draft.bliFaktorer),
    arbeidsomrader: draft.arbeidsomrader,
    samarbeidspartnere: draft.samarbeidspartnere.flatMap(({ type, navn }) => {
      const id = references.term('partnertyper', type)
      return id ? [{ type: id, navn }] : []
    }),
    organisering: draft.organisering,
    finansiering: draft.finansiering,
    resultater: draft.resultater,
    evidens: draft.evidens,
    lenker: draft.lenker,
    // Only a table names pictures: without any, those that the entry has stay.
    ...(draft.bilder.length > 0
      ? { bilder: draft.bilder.map(({ url }) => references.picture(url)).filter(isId) }
      : {}),
    opphav: draft.opphav,
    kilde: { ...draft.kilde, dokument: kildedokument },
  }
}

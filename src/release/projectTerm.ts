import type { Term, Vocabulary } from '../domain/vocabulary.ts'
import type { Fagomrader } from '../generated/payload-types.ts'
import type { Names } from './names.ts'

/** What every vocabulary collection has in common. */
export type TermDocument = Omit<Fagomrader, 'overordnet' | 'erstattetAv' | 'tiltak'> & {
  overordnet?: string | { id: string } | null
  erstattetAv?: string | { id: string } | null
}

export const projectTerm = (ordliste: Vocabulary, doc: TermDocument, names: Names): Term => ({
  ordliste,
  kode: doc.kode ?? String(doc.id),
  nb: doc.nb,
  nn: doc.nn,
  alternative: doc.alternative ?? [],
  skjulte: doc.skjulte ?? [],
  definisjon: doc.definisjon || null,
  overordnet: names.term(doc.overordnet) ?? null,
  status: doc.status,
  erstattetAv: names.term(doc.erstattetAv) ?? null,
})

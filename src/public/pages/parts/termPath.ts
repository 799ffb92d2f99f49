import type { Term } from '../../../domain/vocabulary.ts'

/** Where a term has its page. */
export const termPath = ({ ordliste, kode }: Pick<Term, 'ordliste' | 'kode'>): string =>
  `/ordlister/${ordliste}/${kode}`

import { fold } from '../../domain/fold.ts'
import type { Region } from '../../domain/geography/place.ts'
import type { References } from '../intake/readReferences.ts'
import type { Ids } from './seedRow.ts'

/** What a source document can refer to, with what the same load brings: in a trial that is not in the database yet. */
export const withSeeded = (references: References, ids: Ids, regioner: readonly Region[]): References => {
  const slugs = new Map(regioner.map(({ navn, slug }) => [fold(navn), slug]))
  return {
    ...references,
    term: (vocabulary, kode) => ids(vocabulary, kode) ?? references.term(vocabulary, kode),
    kommune: (nummer) => ids('kommuner', nummer) ?? references.kommune(nummer),
    region: (navn) => {
      const slug = slugs.get(fold(navn))
      return (slug ? ids('regioner', slug) : null) ?? references.region(navn)
    },
  }
}

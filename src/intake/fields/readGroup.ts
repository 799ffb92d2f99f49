import { fold } from '../../domain/fold.ts'
import type { TermMatch } from '../matchTerm.ts'
import type { TermIndex } from '../termIndex.ts'
import { countriesOf, groupHints } from './groupHints.ts'

/** The target groups that a wording of the list means although no label says so; null where none is certain. */
export const readGroup = (text: string, { byFolded }: TermIndex): readonly TermMatch[] | null => {
  const countries = countriesOf(text)
  const lands = countries.map((land) => byFolded.get(fold(`flyttere fra ${land}`)))
  if (lands.length > 0 && lands.every((label) => label !== undefined))
    return lands.map(({ kode }) => ({ kode, sikkerhet: 'similar' }))
  const known = new Set([...byFolded.values()].map(({ kode }) => kode))
  const hinted = groupHints.find(([kode, beginning]) => known.has(kode) && beginning.test(text))
  return hinted ? [{ kode: hinted[0], sikkerhet: 'similar' }] : null
}

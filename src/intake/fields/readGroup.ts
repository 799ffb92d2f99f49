import { fold } from '../../domain/fold.ts'
import { matchTerm, type TermMatch } from '../matchTerm.ts'
import type { TermIndex } from '../termIndex.ts'
import { countriesOf, groupHints } from './groupHints.ts'
import { hintedCode } from './hints.ts'
import { wideGroups } from './wideGroups.ts'

/** «Unge kvinner», «nye barnefamiliar»: what stands before a group and leaves it that group. */
const narrowing = /^(?:unge|nye|potensielle|mulige|moglege|aktuelle) (.+)$/iu

/** The target groups that a wording of the list means although no label says so; null where none is certain. */
export const readGroup = (text: string, index: TermIndex): readonly TermMatch[] | null => {
  const { byFolded } = index
  const countries = countriesOf(text)
  const lands = countries.map((land) => byFolded.get(fold(`flyttere fra ${land}`)))
  if (lands.length > 0 && lands.every((label) => label !== undefined))
    return lands.map(({ kode }) => ({ kode, sikkerhet: 'similar' }))
  const hinted = hintedCode(groupHints, text, index)
  if (hinted) return [{ kode: hinted, sikkerhet: 'similar' }]
  const kode = matchTerm(narrowing.exec(text)?.[1] ?? '', index)?.kode
  return kode && !wideGroups.has(kode) ? [{ kode, sikkerhet: 'similar' }] : null
}

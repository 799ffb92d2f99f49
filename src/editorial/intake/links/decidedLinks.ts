import type { Forslag } from '../../../generated/payload-types.ts'
import type { Reading } from '../../../intake/reading.ts'
import type { LinkChoices } from '../../../intake/review/linkChoices.ts'
import { closedBy, type LinkRow } from './linksOf.ts'
import { pointersOf, pointsFrom } from './pointersOf.ts'

/** The links of a proposal with what people decided: references pointed at entries, and a verdict on each link. */
export const decidedLinks = (
  { lesning, koblinger }: Pick<Forslag, 'lesning' | 'koblinger'>,
  { koblinger: verdicts, pekt }: LinkChoices,
): LinkRow[] => {
  const pointers = pointersOf(lesning as unknown as Reading)
  return (koblinger ?? []).map((link) => {
    const id = link.id ?? ''
    const pointer = pointers.find(pointsFrom(link))
    const entries = pointer ? (pekt[id] ?? []) : []
    const pointed = entries.reduce<LinkRow>(
      (row, entry) => (pointer ? closedBy(row, pointer, entry) : row),
      link,
    )
    return { ...pointed, tilstand: verdicts[id] ?? pointed.tilstand }
  })
}

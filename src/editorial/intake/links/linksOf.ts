import type { LinkReason } from '../../../domain/linkReason.ts'
import type { Forslag } from '../../../generated/payload-types.ts'
import type { Reading } from '../../../intake/reading.ts'
import { idOf } from '../../idOf.ts'
import { alwaysAsk } from '../register/alwaysAsk.ts'
import type { Register } from '../register/register.ts'
import { type EntryProfile, profileOfReading } from './entryProfile.ts'
import { likenessOf } from './likenessOf.ts'
import { type Pointer, pointerCount, pointersOf, pointerText } from './pointersOf.ts'
import { type KommunerUnder, pointsTo } from './pointsTo.ts'
import { createProfileIndex, type ProfileIndex } from './profileIndex.ts'

export type LinkRow = NonNullable<Forslag['koblinger']>[number]

/** The reasons of a link as they are kept. */
export const reasonsOf = ({ grunner }: Pick<LinkRow, 'grunner'>): readonly LinkReason[] =>
  (grunner ?? []) as readonly LinkReason[]

/** What a reading is compared with. */
export interface Surroundings {
  profiles: ProfileIndex
  kommunerUnder: KommunerUnder
  register: Register
}

export const nothingAround: Surroundings = {
  profiles: createProfileIndex(),
  kommunerUnder: () => null,
  register: alwaysAsk,
}

/** Proposed duplicates beyond this many are noise. */
const mostAlike = 3

/** How a reading hangs together with other entries: likenesses for a person to judge, and its references. */
export const linksOf = (reading: Reading, around: Surroundings): LinkRow[] => [
  ...(reading.innholdstype === 'tiltak' ? likenesses(reading, around.profiles) : []),
  ...pointersOf(reading).map((pointer) => referenceRow(pointer, around)),
]

const likenesses = (reading: Reading, profiles: ProfileIndex): LinkRow[] => {
  const mine = profileOfReading('', reading)
  return profiles
    .near(mine.tittel)
    .flatMap((other) => {
      const likeness = likenessOf(mine, other)
      return likeness ? [{ other, ...likeness }] : []
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, mostAlike)
    .map(({ other, type, grunner }) => ({
      type,
      tilstand: 'foreslatt' as const,
      tiltak: other.kind === 'tiltak' ? [other.id] : [],
      motForslag: other.kind === 'forslag' ? other.id : null,
      grunner: [...grunner],
    }))
}

const referenceRow = (pointer: Pointer, { profiles, kommunerUnder }: Surroundings): LinkRow => {
  const open = {
    type: pointer.type,
    tilstand: 'apen' as const,
    linje: pointer.linje,
    tekst: pointerText(pointer),
  }
  const found = [...profiles.all()].filter(
    (entry) => entry.kind === 'tiltak' && pointsTo(pointer, entry, kommunerUnder),
  )
  return found.reduce<LinkRow>((row, entry) => closedByNamed(row, pointer, entry), open)
}

/** The reference once this entry is there: closed when it has as many as it speaks of. */
export const closedBy = (row: LinkRow, pointer: Pointer, id: string): LinkRow => {
  const tiltak = [...new Set([...(row.tiltak ?? []).flatMap((one) => idOf(one) ?? []), id])]
  return { ...row, tiltak, tilstand: tiltak.length >= pointerCount(pointer) ? 'bekreftet' : 'apen' }
}

/** The same by an entry that the source names. */
export const closedByNamed = (row: LinkRow, pointer: Pointer, { id, tittel }: EntryProfile): LinkRow => ({
  ...closedBy(row, pointer, id),
  grunner: [...reasonsOf(row), { kode: 'nevnt', tittel }],
})

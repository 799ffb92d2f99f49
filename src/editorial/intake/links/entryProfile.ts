import type { Reading } from '../../../intake/reading.ts'
import { titleOf } from '../titleOf.ts'

/** What an entry, or a proposal of one, is known by when others are compared with it. */
export interface EntryProfile {
  id: string
  kind: 'tiltak' | 'forslag'
  tittel: string
  kommuner: readonly ProfileKommune[]
  perioder: readonly { fra: number | null; til: number | null }[]
  /** Names of partners. */
  partnere: readonly string[]
}

export interface ProfileKommune {
  /** Today's number. */
  nummer: string
  navn: string
}

export const profileOfReading = (id: string, reading: Reading): EntryProfile => ({
  id,
  kind: 'forslag',
  tittel: titleOf(reading),
  kommuner: reading.kommuner.map(({ nummer, navn }) => ({ nummer, navn })),
  perioder: reading.perioder.map(({ fra, til }) => ({ fra, til })),
  partnere: reading.samarbeidspartnere.flatMap(({ navn }) => navn ?? []),
})

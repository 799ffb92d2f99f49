import type { EntryProfile } from './entryProfile.ts'
import { titleWords } from './titleWords.ts'

/** Entries to compare with, found by the words of their titles. */
export interface ProfileIndex {
  add(profile: EntryProfile): void
  /** Those whose titles share at least half of the words. */
  near(title: string): readonly EntryProfile[]
  all(): Iterable<EntryProfile>
}

/** Letters that inflected and misspelt forms of a word have in common. */
const stem = (word: string): string => word.slice(0, 5)

export const createProfileIndex = (profiles: Iterable<EntryProfile> = []): ProfileIndex => {
  const known = new Set<EntryProfile>()
  const byStem = new Map<string, EntryProfile[]>()
  const add = (profile: EntryProfile): void => {
    known.add(profile)
    for (const key of new Set(titleWords(profile.tittel).map(stem)))
      byStem.set(key, [...(byStem.get(key) ?? []), profile])
  }
  for (const profile of profiles) add(profile)
  return {
    add,
    near: (title) => {
      const words = titleWords(title)
      const shared = new Map<EntryProfile, number>()
      for (const key of new Set(words.map(stem)))
        for (const profile of byStem.get(key) ?? []) shared.set(profile, (shared.get(profile) ?? 0) + 1)
      return [...shared].filter(([, count]) => count * 2 >= words.length).map(([profile]) => profile)
    },
    all: () => known,
  }
}

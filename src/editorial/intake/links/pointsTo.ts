import { fold } from '../../../domain/fold.ts'
import type { EntryProfile } from './entryProfile.ts'
import type { Pointer } from './pointersOf.ts'
import { titleWords } from './titleWords.ts'

/** «egne oppslag under Hedmark»: the entries are named before it, the place where they are listed after it. */
const underPlace = /\bunder\s+(\p{Lu}[\p{L} -]*\p{L})/u
/** A shorter name stands in other sentences by chance. */
const shortestName = 8

/** Numbers of the kommuner in a place of this name, of any day; null when there is no such place. */
export type KommunerUnder = (place: string) => ReadonlySet<string> | null

/** Whether a reference in another entry's source means this entry: its name stands there, and its place fits. */
export function pointsTo(pointer: Pointer, entry: EntryProfile, kommunerUnder: KommunerUnder): boolean {
  const place = underPlace.exec(pointer.tekst)?.[1]
  const within = place ? kommunerUnder(place) : null
  if (!within) return isNamed(pointer.tekst, entry.tittel)
  return entry.kommuner.some(({ nummer }) => within.has(nummer)) && isNamed(pointer.omkring, entry.tittel)
}

/** The whole title stands in the text, or all that it is known by does. */
const isNamed = (text: string, tittel: string): boolean => {
  const said = ` ${fold(text)} `
  const title = fold(tittel)
  if (title.length >= shortestName && said.includes(` ${title} `)) return true
  const spoken = new Set(said.split(' ').flatMap((word) => [word, word.replace(/s$/, '')]))
  const words = titleWords(tittel)
  return words.join('').length >= shortestName && words.every((word) => spoken.has(word))
}

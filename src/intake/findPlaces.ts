import { fold } from '../domain/fold.ts'
import type { Gazetteer, PlaceKind } from './gazetteer.ts'

/** A place named in a text. */
export interface Mention {
  navn: string
  sagtSom: string
  kinds: ReadonlySet<PlaceKind>
  /** What follows says which kind it is: «Bø kommune», «Nordland fylkeskommune», «Fosen regionråd». */
  said: PlaceKind | null
  /** The words right before it, for the reader that decides what the mention is worth. */
  before: string
  /** The words right after. */
  after: string
}

interface Word {
  text: string
  start: number
  end: number
}

const word = /[\p{L}\d]+(?:['’]\p{L}+|-[ ]?(?=\p{Lu})\p{L}+|-\p{L}+)*/gu
const longestName = 4
const most = 20_000

const kindWord = (after: string): PlaceKind | null => {
  if (/^\s*(?:kommun(?:e|en|es|ens)|herad)\b/i.test(after)) return 'kommune'
  if (/^\s*(?:fylkeskommun|fylke)/i.test(after)) return 'fylke'
  return /^\s*region/i.test(after) ? 'region' : null
}

/** The name as it stands, or without a genitive s. */
const lookUp = (text: string, gazetteer: Gazetteer): [string, ReadonlySet<PlaceKind>] | null => {
  const tidy = text.replace(/-\s+/g, '-')
  for (const name of [tidy, tidy.replace(/(?<=.{2})['’]?s$/, '')]) {
    const kinds = gazetteer.get(fold(name))
    if (kinds) return [name, kinds]
  }
  return null
}

/** The places that a text names, longest name first: «Sogn og Fjordane» is no «Sogn». Names begin with a capital. */
export const findPlaces = (whole: string, gazetteer: Gazetteer): readonly Mention[] => {
  const text = whole.slice(0, most)
  const words = [...text.matchAll(word)].map(
    ([found], at, all): Word => ({
      text: found,
      start: all[at]?.index ?? 0,
      end: (all[at]?.index ?? 0) + found.length,
    }),
  )
  const mentions: Mention[] = []
  for (let at = 0; at < words.length; at++) {
    const first = words[at]
    if (!first || !/^\p{Lu}/u.test(first.text)) continue
    for (let length = Math.min(longestName, words.length - at); length > 0; length--) {
      const last = words[at + length - 1]
      if (!last) continue
      const sagtSom = text.slice(first.start, last.end)
      if (/[,.;:()]/.test(sagtSom)) continue
      const found = lookUp(sagtSom, gazetteer)
      if (!found) continue
      const after = text.slice(last.end, last.end + 60)
      const [navn, kinds] = found
      mentions.push({
        navn,
        sagtSom,
        kinds,
        said: kindWord(after),
        before: text.slice(Math.max(0, first.start - 60), first.start),
        after,
      })
      at += length - 1
      break
    }
  }
  return mentions
}

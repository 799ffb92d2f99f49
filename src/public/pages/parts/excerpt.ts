import type { Entry } from '../../../catalogue/entry.ts'
import type { Stretch } from '../../../catalogue/search/createMarker.ts'

const longest = 220
const before = 60

const cut = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest - 20).replace(/\s+\S*$/, '')} …` : text

/** The part of a text around its first hit, from the start of a word. */
const around = (text: string, at: number): string =>
  at <= before ? cut(text) : `… ${cut(text.slice(at - before).replace(/^\S*\s+/, ''))}`

/** Where the first hit stands in the text; -1 where there is none. */
const firstHit = (stretches: readonly Stretch[]): number => {
  let at = 0
  for (const { text, hit } of stretches) {
    if (hit) return at
    at += text.length
  }
  return -1
}

/** A few lines that say what an entry is: its introduction, or the first text that holds what was searched for. */
export const excerpt = (entry: Entry, mark: (text: string) => readonly Stretch[]): readonly Stretch[] => {
  const { ingress, hovedmal, beskrivelseTekst, organisering, resultater } = entry
  const texts = [ingress, hovedmal, beskrivelseTekst, resultater, organisering].filter((text) =>
    Boolean(text),
  )
  for (const text of texts) {
    const at = firstHit(mark(text ?? ''))
    if (at >= 0) return mark(around(text ?? '', at))
  }
  return [{ text: cut(texts[0] ?? ''), hit: false }]
}

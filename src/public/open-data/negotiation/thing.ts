import { type Vocabulary, vocabularies } from '../../../domain/vocabulary.ts'
import { type DataMedia, dataMedia } from './media.ts'

/** What a stable address names. */
export type Thing =
  | { kind: 'tiltak' | 'kommuner' | 'fylker' | 'regioner' | 'ressurser'; key: string }
  | { kind: 'ordlister' | 'data' }
  | { kind: 'ordliste'; vocabulary: Vocabulary }
  | { kind: 'begrep'; vocabulary: Vocabulary; kode: string }

/** An address of a thing, and the form that its ending asks for: `/tiltak/x.ttl`. */
export interface ThingAddress {
  thing: Thing
  /** The path without ending and question. */
  path: string
  media: DataMedia | null
}

const shape = new RegExp(
  `^(/(data|ordlister|tiltak|kommuner|fylker|regioner|ressurser)(?:/([^/.]+))?(?:/([^/.]+))?)(?:\\.(${dataMedia.join('|')}))?$`,
)

const decoded = (part: string | undefined): string | null => {
  try {
    return part === undefined ? null : decodeURIComponent(part)
  } catch {
    return null
  }
}

const thingOf = (section: string, key: string | null, kode: string | null): Thing | null => {
  if (section === 'data') return key === null ? { kind: 'data' } : null
  if (section === 'ordlister') {
    if (key === null) return { kind: 'ordlister' }
    const vocabulary = vocabularies.find((name) => name === key)
    if (!vocabulary) return null
    return kode === null ? { kind: 'ordliste', vocabulary } : { kind: 'begrep', vocabulary, kode }
  }
  return key !== null && kode === null
    ? { kind: section as 'tiltak' | 'kommuner' | 'fylker' | 'regioner' | 'ressurser', key }
    : null
}

/** Reads a path, with or without a question behind it; null where it names nothing that has several forms. */
export const readThing = (url: string): ThingAddress | null => {
  const found = shape.exec(url.split('?', 1)[0] ?? '')
  if (!found) return null
  const [, path = '', section = '', key, kode, media] = found
  const thing = thingOf(section, decoded(key), decoded(kode))
  return thing && { thing, path, media: (media as DataMedia | undefined) ?? null }
}

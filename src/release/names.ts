import type { Picture } from '../catalogue/entry.ts'
import { vocabularies } from '../domain/vocabulary.ts'
import type { Media } from '../generated/payload-types.ts'
import { projectPicture } from './projectPicture.ts'
import type { GroundDocuments } from './readLive.ts'

/** A related document as Payload gives it: bare id, or whole. */
export type Reference = string | number | { id: string | number } | null | undefined

export const idOf = (reference: Reference): string =>
  String(typeof reference === 'object' && reference !== null ? reference.id : (reference ?? ''))

/** Public names (kode, nummer, slug, picture) of documents by id. What is not live has none. */
export interface Names {
  term(reference: Reference): string | undefined
  kommune(reference: Reference): string | undefined
  fylke(reference: Reference): string | undefined
  region(reference: Reference): string | undefined
  tiltak(reference: Reference): string | undefined
  ressurs(reference: Reference): string | undefined
  picture(reference: Reference): Picture | undefined
}

const lookup = <Doc extends { id: string | number }, Name>(
  docs: readonly Doc[],
  name: (doc: Doc) => Name,
) => {
  const index = new Map(docs.map((doc) => [String(doc.id), name(doc)]))
  return (reference: Reference): Name | undefined => index.get(idOf(reference))
}

const pictures = new WeakMap<Media, Picture>()

/** The same picture for the same document, so that it can be told whether it changed. */
const pictureOf = (media: Media): Picture => {
  const picture = pictures.get(media) ?? projectPicture(media)
  pictures.set(media, picture)
  return picture
}

/** Names of what stands in the ground, and of entries by `slugs`. */
export const createNames = (live: GroundDocuments, slugs: ReadonlyMap<string, string>): Names => ({
  term: lookup(
    vocabularies.flatMap((ordliste): readonly { id: string; kode?: string | null }[] => live[ordliste]),
    ({ kode }) => kode ?? '',
  ),
  kommune: lookup(live.kommuner, ({ nummer }) => nummer),
  fylke: lookup(live.fylker, ({ nummer }) => nummer),
  region: lookup(live.regioner, ({ slug }) => slug ?? ''),
  tiltak: (reference) => slugs.get(idOf(reference)),
  ressurs: lookup(live.ressurser, ({ slug }) => slug ?? ''),
  picture: lookup(live.media, pictureOf),
})

/** The names of a list of references, those without one left out. */
export const namesOf = <Name>(
  references: readonly Reference[] | null | undefined,
  name: (reference: Reference) => Name | undefined,
): Name[] => (references ?? []).flatMap((reference) => name(reference) ?? [])

/** The same names, and `note` is told of everything that is asked for and what the answer was. */
export const noting = (
  names: Names,
  note: (kind: keyof Names, of: Reference, answer: unknown) => void,
): Names => {
  const noted = (kind: keyof Names) => (of: Reference) => {
    const answer = names[kind](of)
    note(kind, of, answer)
    return answer
  }
  return Object.fromEntries(
    (Object.keys(names) as (keyof Names)[]).map((kind) => [kind, noted(kind)]),
  ) as unknown as Names
}

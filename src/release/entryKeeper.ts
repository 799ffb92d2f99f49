import type { Payload } from 'payload'
import type { Entry } from '../catalogue/entry.ts'
import type { Withdrawn } from '../catalogue/withdrawn.ts'
import { isLive } from '../domain/liveness.ts'
import type { Tiltak } from '../generated/payload-types.ts'
import { idOf, type Names, noting } from './names.ts'
import { projectTiltak } from './projectTiltak.ts'
import { projectWithdrawn } from './projectWithdrawn.ts'
import { readCollection } from './readLive.ts'
import { readSlugs } from './readSlugs.ts'

/** What is kept of a document: how it looks to visitors, and whose names that depends on. */
interface Kept {
  entry: Entry | null
  withdrawn: Withdrawn | null
  asked: readonly string[]
}

/** Keeps entries as visitors read them. The documents are let go, and read again when something that they name changes. */
export interface EntryKeeper {
  /** Reads the entries with the ids, or all, and those that ask for a changed name. `namesWith` makes the names of
   * today, which are the answer. */
  renew(
    ids: readonly string[] | null,
    changedNames: ReadonlySet<string>,
    namesWith: (slugs: ReadonlyMap<string, string>) => Names,
  ): Promise<Names>
  entries(): readonly Entry[]
  withdrawn(): readonly Withdrawn[]
}

/** Few enough that visitors are let in between two readings. */
const documentsAtOnce = 10

const isWithdrawn = ({ arbeidsflyt }: Tiltak): boolean => arbeidsflyt === 'trukketTilbake'

/** `asBefore` gives the entry in force that is equal, so that what is built on it stands. */
export const createEntryKeeper = (payload: Payload, asBefore: (entry: Entry) => Entry): EntryKeeper => {
  const kept = new Map<string, Kept>()
  const slugs = new Map<string, string>()
  const interned = new Map<string, string>()

  /** One string for each id, however many entries name it. */
  const intern = (id: string): string => {
    const known = interned.get(id) ?? id
    interned.set(known, known)
    return known
  }

  const rename = (id: string, slug: string | null, renamed: Set<string>): void => {
    if ((slugs.get(id) ?? null) === slug) return
    renamed.add(id)
    if (slug === null) slugs.delete(id)
    else slugs.set(id, slug)
  }

  const project = (doc: Tiltak, names: Names): Kept => {
    const asked = new Set<string>()
    const noted = noting(names, (_, reference) => asked.add(intern(idOf(reference))))
    return {
      entry: isLive(doc) ? asBefore(projectTiltak(doc, noted)) : null,
      withdrawn: isWithdrawn(doc) ? projectWithdrawn(doc) : null,
      asked: [...asked],
    }
  }

  /** Ids of entries that ask for one of the names. */
  const askingFor = (names: ReadonlySet<string>): string[] =>
    names.size === 0
      ? []
      : [...kept].flatMap(([id, { asked }]) => (asked.some((name) => names.has(name)) ? id : []))

  return {
    renew: async (ids, changedNames, namesWith) => {
      const renamed = new Set(changedNames)
      const now = await readSlugs(payload, ids ?? undefined)
      for (const id of ids ?? [...kept.keys()]) if (!now.has(id)) kept.delete(id)
      for (const id of ids ?? [...slugs.keys()]) rename(id, now.get(id) ?? null, renamed)
      for (const [id, slug] of now) rename(id, slug, renamed)

      const toRead = [...new Set([...now.keys(), ...askingFor(renamed)])]
      const names = namesWith(slugs)
      for (let at = 0; at < toRead.length; at += documentsAtOnce) {
        const docs = await readCollection(payload, 'tiltak', toRead.slice(at, at + documentsAtOnce))
        for (const doc of docs) kept.set(String(doc.id), project(doc, names))
        await new Promise((resolve) => setImmediate(resolve))
      }
      return names
    },
    entries: () => [...kept.values()].flatMap(({ entry }) => entry ?? []),
    withdrawn: () => [...kept.values()].flatMap(({ withdrawn }) => withdrawn ?? []),
  }
}

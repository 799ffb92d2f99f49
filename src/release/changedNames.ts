import { vocabularies } from '../domain/vocabulary.ts'
import { createNames, type Names } from './names.ts'
import type { GroundDocuments } from './readLive.ts'

const none: ReadonlyMap<string, string> = new Map()

const named = ({ kommuner, fylker, regioner, ressurser, media, ...live }: GroundDocuments) => {
  const terms = vocabularies.flatMap((ordliste): readonly { id: string }[] => live[ordliste])
  const lists: [keyof Names, readonly { id: string | number }[]][] = [
    ['term', terms],
    ['kommune', kommuner],
    ['fylke', fylker],
    ['region', regioner],
    ['ressurs', ressurser],
    ['picture', media],
  ]
  return lists
}

/** Ids of what got, lost or changed its name between two grounds. */
export const changedNames = (before: GroundDocuments | null, now: GroundDocuments): ReadonlySet<string> => {
  const changed = new Set<string>()
  if (!before) return changed
  const [old, fresh] = [createNames(before, none), createNames(now, none)]
  for (const [kind, docs] of [...named(before), ...named(now)])
    for (const { id } of docs) if (old[kind](id) !== fresh[kind](id)) changed.add(String(id))
  return changed
}

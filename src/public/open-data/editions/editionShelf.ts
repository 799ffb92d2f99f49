import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Edition, editionFile, editionSchema } from './edition.ts'

const dated = /^\d{4}-\d{2}-\d{2}$/

/** The editions in a folder, newest first. An edition never changes, so each is read once; new ones are found at once. */
export const createEditionShelf = (folder: string | null): (() => readonly Edition[]) => {
  const known = new Map<string, Edition>()
  const read = (name: string): Edition => {
    const edition =
      known.get(name) ??
      editionSchema.parse(JSON.parse(readFileSync(path.join(folder ?? '', name, editionFile), 'utf8')))
    known.set(name, edition)
    return edition
  }
  return () =>
    folder && existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => dated.test(name) && existsSync(path.join(folder, name, editionFile)))
          .sort()
          .reverse()
          .map(read)
      : []
}

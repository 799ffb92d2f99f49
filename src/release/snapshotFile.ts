import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { CatalogueContent } from '../catalogue/content.ts'
import { deserialise, serialise } from '../catalogue/snapshot.ts'

const nameIn = (folder: string): string => path.join(folder, 'katalog.json')

/** The last catalogue kept on disk, or null where there is none that can be read. */
export async function readSnapshot(folder: string): Promise<CatalogueContent | null> {
  try {
    return deserialise(await readFile(nameIn(folder), 'utf8'))
  } catch {
    // Missing, cut off or of another format: the catalogue is built anew from the database.
    return null
  }
}

/** Replaces the kept catalogue whole: a crash half-way leaves the old one. */
export async function writeSnapshot(folder: string, content: CatalogueContent): Promise<void> {
  await mkdir(folder, { recursive: true })
  const unfinished = `${nameIn(folder)}.${process.pid}.tmp`
  await writeFile(unfinished, serialise(content))
  await rename(unfinished, nameIn(folder))
}

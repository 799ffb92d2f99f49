import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { CatalogueContent } from '../catalogue/content.ts'
import { deserialise, serialise } from '../catalogue/snapshot.ts'
import type { Env } from '../config/env.ts'

/** Where the last catalogue of a database is kept. Another database has another file: catalogues are never mixed up. */
export const snapshotFile = ({ DATA_DIR, DATABASE_URI }: Pick<Env, 'DATA_DIR' | 'DATABASE_URI'>): string => {
  // Who logs in, and with which options, does not make it another database.
  const database = DATABASE_URI.replace(/\/\/[^/]*@/, '//').replace(/\?.*$/, '')
  const name = createHash('sha256').update(database).digest('hex').slice(0, 12)
  return path.join(DATA_DIR, `katalog-${name}.json`)
}

/** The last catalogue kept on disk, or null where there is none that can be read. */
export async function readSnapshot(file: string): Promise<CatalogueContent | null> {
  try {
    return deserialise(await readFile(file, 'utf8'))
  } catch {
    // Missing, cut off or of another format: the catalogue is built anew from the database.
    return null
  }
}

/** Replaces the kept catalogue whole: a crash half-way leaves the old one. */
export async function writeSnapshot(file: string, content: CatalogueContent): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  const unfinished = `${file}.${process.pid}.tmp`
  await writeFile(unfinished, serialise(content))
  await rename(unfinished, file)
}

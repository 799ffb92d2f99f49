import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { CatalogueContent } from '../catalogue/content.ts'
import { createSnapshotReader, serialise } from '../catalogue/snapshot.ts'
import type { Env } from '../config/env.ts'
import { linesOf } from './linesOf.ts'

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
    const reader = createSnapshotReader()
    for await (const line of linesOf(createReadStream(file))) reader.take(line)
    return reader.content()
  } catch {
    // Missing, cut off or of another format: the catalogue is built anew from the database.
    return null
  }
}

const unfinished = '.uferdig'
/** No writing takes so long. */
const longestWritingMs = 10 * 60_000

/** What was left by processes that ended while they wrote. */
async function sweep(file: string): Promise<void> {
  const folder = path.dirname(file)
  const left = (await readdir(folder)).filter(
    (name) => name.startsWith(path.basename(file)) && name.endsWith(unfinished),
  )
  for (const name of left) {
    const { mtimeMs } = await stat(path.join(folder, name))
    if (Date.now() - mtimeMs > longestWritingMs) await rm(path.join(folder, name), { force: true })
  }
}

/**
 * Replaces the kept catalogue whole: a crash, a full disk or another process that keeps the same one leaves the old one or
 * the new one, never a part.
 */
export async function writeSnapshot(file: string, content: CatalogueContent): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  await sweep(file).catch(() => undefined)
  const own = `${file}.${randomUUID()}${unfinished}`
  try {
    const handle = await open(own, 'w')
    try {
      for (const piece of serialise(content)) await handle.write(piece)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(own, file)
  } catch (error) {
    await rm(own, { force: true })
    throw error
  }
}

import type { CatalogueContent } from '../catalogue/content.ts'
import { type Env, readEnv } from '../config/env.ts'
import { readSnapshot, snapshotFile } from '../release/snapshotFile.ts'
import { checkDatabase } from './checkDatabase.ts'
import { checkFolder } from './checkFolder.ts'
import { checkPort } from './checkPort.ts'
import { DatabaseAway } from './databaseAway.ts'

interface Outlook {
  env: Env
  /** The last catalogue of this database, kept on disk. */
  kept: CatalogueContent | null
  /** Why the database does not answer, where that is no hindrance: visitors can be served from what is kept. */
  away: DatabaseAway | null
}

/** What can stop a start, looked at before any slow or lasting work. */
export async function preflight(): Promise<Outlook> {
  const env = readEnv()
  await checkPort(env.PORT, env.HOST)
  await checkFolder(env.DATA_DIR, 'DATA_DIR')
  await checkFolder(env.MEDIA_DIR, 'MEDIA_DIR')
  const kept = await readSnapshot(snapshotFile(env))
  try {
    await checkDatabase(env.DATABASE_URI)
    return { env, kept, away: null }
  } catch (error) {
    if (kept && error instanceof DatabaseAway) return { env, kept, away: error }
    throw error
  }
}

import { constants, existsSync } from 'node:fs'
import { access } from 'node:fs/promises'
import path from 'node:path'
import { sqliteFile } from '../config/sqliteFile.ts'
import { checkFolder } from './checkFolder.ts'
import { checkReplicaSet } from './checkReplicaSet.ts'
import { StartFault } from './startFault.ts'

/** Refuses to start on a database that cannot carry the catalogue: no write right, out of reach, not a replica set. */
export async function checkDatabase(uri: string): Promise<void> {
  const file = sqliteFile(uri)
  if (file === null) return checkReplicaSet(uri)
  await checkFolder(path.dirname(file), 'DATABASE_URI')
  if (!existsSync(file)) return
  try {
    await access(file, constants.R_OK | constants.W_OK)
  } catch {
    throw new StartFault(`Kan ikke skrive i databasefilen «${file}». Gi skrivetilgang til filen.`)
  }
}

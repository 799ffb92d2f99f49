import path from 'node:path'
import { sqliteFile } from '../config/sqliteFile.ts'
import { checkFolder } from './checkFolder.ts'
import { checkReplicaSet } from './checkReplicaSet.ts'
import { checkSqliteFile } from './checkSqliteFile.ts'

/** Refuses to start on a database that cannot carry the catalogue: no write right, out of reach, not a replica set. */
export async function checkDatabase(uri: string): Promise<void> {
  const file = sqliteFile(uri)
  if (file === null) return checkReplicaSet(uri)
  await checkFolder(path.dirname(file), 'DATABASE_URI')
  await checkSqliteFile(file)
}

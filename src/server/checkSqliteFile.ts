import { constants, existsSync } from 'node:fs'
import { access } from 'node:fs/promises'
import { createClient } from '@libsql/client'
import { StartFault } from './startFault.ts'

/** Refuses a database file that cannot be written in, or that is something else. A missing one is made later. */
export async function checkSqliteFile(file: string): Promise<void> {
  if (!existsSync(file)) return
  try {
    await access(file, constants.R_OK | constants.W_OK)
  } catch {
    throw new StartFault(`Kan ikke skrive i databasefilen «${file}». Gi skrivetilgang til filen.`)
  }
  const client = createClient({ url: `file:${file}` })
  try {
    await client.execute('select count(*) from sqlite_master')
  } catch {
    throw new StartFault(
      `Databasefilen «${file}» er skadet eller ikke en SQLite-fil. Legg tilbake en sikkerhetskopi, eller flytt den vekk for å begynne på nytt.`,
    )
  } finally {
    client.close()
  }
}

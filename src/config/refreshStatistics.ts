import type { Client } from '@libsql/client'

/** Entries looked at in each index: enough to tell a long list from a short one, in a fraction of a second. */
const entriesAtMost = 400

/**
 * SQLite's planner chooses by statistics that only ANALYZE gathers, and a connection reads them once. A database that grew
 * since is read four to six times slower (lists of 10,000 entries by statistics of four). While another process writes,
 * the old ones stand.
 */
export async function refreshStatistics(reader: Client, writer: Client): Promise<void> {
  try {
    for (const client of [reader, writer]) await client.execute(`PRAGMA analysis_limit = ${entriesAtMost}`)
    await writer.execute('ANALYZE')
    // Gathers nothing: makes the other connection read what was gathered.
    await reader.execute('ANALYZE sqlite_schema')
  } catch (fault) {
    if (!String(fault).includes('SQLITE_BUSY')) throw fault
  }
}

import type { Payload } from 'payload'

/** After a bulk load: SQLite's planner chooses indexes by statistics that only ANALYZE gathers. MongoDB needs nothing. */
export async function analyseDatabase({ db }: Payload): Promise<void> {
  if (db.name !== 'sqlite') return
  await (db as unknown as { drizzle: { run: (query: string) => Promise<unknown> } }).drizzle.run('ANALYZE')
}

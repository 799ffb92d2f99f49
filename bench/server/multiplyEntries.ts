import { createClient } from '@libsql/client'

/** Columns that lead to the row itself or to the entry that it is part of: each copy has its own. */
const own = ['id', 'slug', 'version_slug', '_parent_id', 'parent_id']
/** What a copy is called: alike ones would be no list to put in order. */
const called = ['tittel', 'sortering', 'sok'].flatMap((name) => [name, `version_${name}`])

const isEntry = (table: string): boolean => table === 'tiltak' || table === '_tiltak_v'

interface Column {
  name: string
  type: string
}

/**
 * Copies every entry of a SQLite database, with rows and versions, `times` times: the work of minutes in a second. Answers
 * the id of a published one that is no copy.
 */
export async function multiplyEntries(url: string, times: number): Promise<string> {
  const database = createClient({ url })
  const rows = async <Row>(sql: string): Promise<Row[]> =>
    (await database.execute(sql)).rows as unknown as Row[]
  const [original] = await rows<{ id: string }>("SELECT id FROM tiltak WHERE _status = 'published' LIMIT 1")
  const tables = await rows<{ name: string }>(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND (name GLOB 'tiltak*' OR name GLOB '_tiltak_v*')",
  )
  const copies: string[] = ['PRAGMA foreign_keys = OFF']
  for (const { name } of tables) {
    const columns = await rows<Column>(`SELECT name, type FROM pragma_table_info('${name}')`)
    // A number of its own is given by the database.
    const copied = columns.filter((column) => column.name !== 'id' || column.type.toLowerCase() !== 'integer')
    const values = copied.map(({ name: column }) => {
      if (own.includes(column)) return `"${column}" || '-' || n`
      return called.includes(column) && isEntry(name) ? `"${column}" || ' ' || n` : `"${column}"`
    })
    copies.push(
      `WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${times})
       INSERT INTO "${name}" (${copied.map((column) => `"${column.name}"`).join()})
       SELECT ${values.join()} FROM "${name}", numbers`,
    )
  }
  for (const copy of [...copies, 'ANALYZE']) await database.execute(copy)
  database.close()
  return original?.id ?? ''
}

import type { z } from 'zod'
import { checkRows, type Placed } from './checkRows.ts'
import { seedFile } from './seedFile.ts'
import type { SeedIssue } from './seedReport.ts'

/** Rows of a `;`-separated seed file with a header; fields are never quoted there. Malformed lines become issues. */
export async function readCsv<Row extends object>(
  folder: string,
  name: string,
  schema: z.ZodType<Row>,
  issues: SeedIssue[],
): Promise<Placed<Row>[]> {
  const text = await seedFile(folder, name, issues)
  const lines = (text ?? '').split(/\r?\n/)
  const header = lines[0]?.split(';') ?? []
  const rows = lines.flatMap((line, index) => {
    if (index === 0 || line.trim() === '') return []
    const cells = line.split(';')
    const place = `${name}:${index + 1}`
    if (cells.length === header.length)
      return [{ place, value: Object.fromEntries(header.map((column, at) => [column, cells[at]?.trim()])) }]
    issues.push({ code: 'seed-row-malformed', place, facts: { fields: `${cells.length}/${header.length}` } })
    return []
  })
  return checkRows(rows, schema, issues)
}

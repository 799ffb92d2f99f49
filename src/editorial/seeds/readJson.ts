import type { z } from 'zod'
import { checkRows, type Placed } from './checkRows.ts'
import { seedFile } from './seedFile.ts'
import type { SeedIssue } from './seedReport.ts'

/** Items of a seed file that is a JSON list. Malformed items, and a malformed file, become issues. */
export async function readJson<Row extends object>(
  folder: string,
  name: string,
  schema: z.ZodType<Row>,
  issues: SeedIssue[],
): Promise<Placed<Row>[]> {
  const text = await seedFile(folder, name, issues)
  if (text === null) return []
  const list = parsed(text)
  if (Array.isArray(list))
    return checkRows(
      list.map((value, index) => ({ place: `${name}[${index}]`, value })),
      schema,
      issues,
    )
  issues.push({ code: 'seed-file-malformed', place: name, facts: {} })
  return []
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

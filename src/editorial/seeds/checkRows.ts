import type { z } from 'zod'
import type { SeedIssue } from './seedReport.ts'

export type Placed<Row> = Row & { place: string }

/** The rows that fit `schema`, each with its place; the others become issues. */
export const checkRows = <Row extends object>(
  rows: readonly { place: string; value: unknown }[],
  schema: z.ZodType<Row>,
  issues: SeedIssue[],
): Placed<Row>[] =>
  rows.flatMap(({ place, value }) => {
    const result = schema.safeParse(value)
    if (result.success) return [{ ...result.data, place }]
    const fields = [...new Set(result.error.issues.map(({ path }) => path.join('.') || '–'))]
    issues.push({ code: 'seed-row-malformed', place, facts: { fields: fields.join(', ') } })
    return []
  })

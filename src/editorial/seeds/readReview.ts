import { type Review, review } from '../intake/decision.ts'
import { parseJson } from './parseJson.ts'
import { seedFile } from './seedFile.ts'
import type { SeedIssue } from './seedReport.ts'

/** What an editor decided on a seeded document, from the file beside it; no file is no decisions. Null when malformed. */
export async function readReview(folder: string, name: string, issues: SeedIssue[]): Promise<Review | null> {
  const place = name.replace(/\.\w+$/, '.review.json')
  const text = await seedFile(folder, place, [])
  const result = review.safeParse(text === null ? {} : parseJson(text))
  if (result.success) return result.data
  const fields = result.error.issues.map(({ path }) => path.join('.') || '–')
  issues.push({ code: 'seed-row-malformed', place, facts: { fields: [...new Set(fields)].join(', ') } })
  return null
}

import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { SeedIssue } from './seedReport.ts'

/** The text of a seed file without byte order mark; null, and an issue, when it is not there. */
export async function seedFile(folder: string, name: string, issues: SeedIssue[]): Promise<string | null> {
  try {
    return (await readFile(path.join(folder, name), 'utf8')).replace(/^\uFEFF/, '')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause
    issues.push({ code: 'seed-file-missing', place: name, facts: {} })
    return null
  }
}

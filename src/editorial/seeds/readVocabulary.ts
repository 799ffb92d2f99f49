import { parseVocabulary } from '../../domain/parseVocabulary.ts'
import type { Term, Vocabulary } from '../../domain/vocabulary.ts'
import { parseJson } from './parseJson.ts'
import { seedFile } from './seedFile.ts'
import type { SeedIssue } from './seedReport.ts'

/**
 * The terms of `ordlister/<vocabulary>.json`. Malformed terms, and those that clash with another, become issues; of two
 * with the same code the first is taken.
 */
export async function readVocabulary(
  folder: string,
  vocabulary: Vocabulary,
  issues: SeedIssue[],
): Promise<readonly Term[]> {
  const text = await seedFile(folder, `ordlister/${vocabulary}.json`, issues)
  if (text === null) return []
  const { terms, issues: found } = parseVocabulary(parseJson(text), vocabulary)
  issues.push(...found)
  return terms.filter((term, at) => terms.findIndex(({ kode }) => kode === term.kode) === at)
}

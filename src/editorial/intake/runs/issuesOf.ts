import type { IntakeIssue, Reading } from '../../../intake/reading.ts'
import type { Register } from '../register/register.ts'

/**
 * What there is to tell of a document: what its reading told, and pictures that it names and the catalogue has not. They
 * are never fetched.
 */
export const issuesOf = (
  { issues, oppgitt }: Reading,
  { hasPicture }: Pick<Register, 'hasPicture'>,
): readonly IntakeIssue[] => [
  ...issues,
  ...(oppgitt?.bilder ?? [])
    .filter(({ url }) => !hasPicture(url))
    .map(({ url }): IntakeIssue => ({ code: 'picture-missing', place: url.slice(0, 300), facts: {} })),
]

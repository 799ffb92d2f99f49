import type { ClientField } from 'payload'
import { sameContent } from '../../domain/sameContent.ts'
import { type ComparedField, comparedFields } from './comparedFields.ts'
import type { Document } from './storedVersion.ts'

export type ChangedBy = 'both' | 'them' | 'me'

export interface Difference extends ComparedField {
  /** The path in one word. */
  key: string
  mine: unknown
  theirs: unknown
  changedBy: ChangedBy
}

export interface Versions {
  /** What both began with. */
  base: Document
  mine: Document
  theirs: Document
}

const valueAt = (document: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, name) => (value as Document | null | undefined)?.[name], document)

// Payload's form counts the rows of an empty list: 0.
const fieldValue = (document: Document, { path, field }: ComparedField): unknown => {
  const value = valueAt(document, path)
  return field.type === 'array' && !Array.isArray(value) ? [] : value
}

/** The fields in which two versions differ, with who has changed them since the version that both began with. */
export const compareVersions = (
  fields: readonly ClientField[],
  { base, mine, theirs }: Versions,
): readonly Difference[] =>
  comparedFields(fields).flatMap((compared) => {
    const [before, ours, others] = [base, mine, theirs].map((version) => fieldValue(version, compared))
    if (sameContent(ours, others)) return []
    const changedBy = sameContent(before, ours) ? 'them' : sameContent(before, others) ? 'me' : 'both'
    return [{ ...compared, key: compared.path.join('.'), mine: ours, theirs: others, changedBy }]
  })

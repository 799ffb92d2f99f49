import { sameContent } from '../domain/sameContent.ts'

const bookkeeping = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'lagring',
  '_status',
  'endretAv',
  'sortering',
  'sok',
  'deletedAt',
  'opprettetAv',
  'publisertForste',
  'tidligereSlugs',
  'froMerke',
  'arbeidsflyt',
  'arbeidsflytSiden',
  'arbeidsflytOrd',
])

/** Names of the top-level fields in which two versions of a document differ. */
export const changedFields = (ours: Record<string, unknown>, theirs: Record<string, unknown>): string[] =>
  Object.keys(ours).filter((name) => !bookkeeping.has(name) && !sameContent(ours[name], theirs[name]))

import { createHash } from 'node:crypto'
import { canonical } from './canonical.ts'
import type { SeedData } from './seedRow.ts'

/** The same for the same content of `fields`, whether it comes from a seed file or from a stored document. */
export const fingerprint = (document: SeedData, fields: readonly string[]): string => {
  const seeded = Object.fromEntries(fields.map((name) => [name, document[name]]))
  return createHash('sha256')
    .update(JSON.stringify(canonical(seeded)))
    .digest('hex')
}

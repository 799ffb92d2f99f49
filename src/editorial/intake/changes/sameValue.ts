import { canonical } from '../../seeds/canonical.ts'

/** Whether two values of a draft say the same. */
export const sameValue = (one: unknown, other: unknown): boolean =>
  JSON.stringify(canonical([one])) === JSON.stringify(canonical([other]))

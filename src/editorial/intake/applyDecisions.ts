import type { Decision } from './decision.ts'

/** The draft as the decisions leave it; a decision on a field that the draft lacks is kept, for its schema to refuse. */
export const applyDecisions = (
  draft: Readonly<Record<string, unknown>>,
  decisions: readonly Decision[],
): Record<string, unknown> => {
  const done: Record<string, unknown> = { ...draft }
  for (const decision of decisions) {
    if ('sett' in decision) done[decision.felt] = decision.sett
    if ('leggTil' in decision) done[decision.felt] = [...listOf(done[decision.felt]), ...decision.leggTil]
  }
  return done
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

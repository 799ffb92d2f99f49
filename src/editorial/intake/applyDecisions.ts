import type { Decision } from './decision.ts'

/** The draft as the decisions leave it; a decision on a field that the draft lacks is kept, for its schema to refuse. */
export const applyDecisions = (
  draft: Readonly<Record<string, unknown>>,
  decisions: readonly Decision[],
): Record<string, unknown> => {
  const done: Record<string, unknown> = { ...draft }
  for (const decision of decisions) {
    if ('sett' in decision) done[decision.felt] = decision.sett
    if ('leggTil' in decision)
      done[decision.felt] = [...without(done[decision.felt], decision.leggTil), ...decision.leggTil]
    if ('fjern' in decision) done[decision.felt] = without(done[decision.felt], decision.fjern)
  }
  return done
}

const without = (list: unknown, items: readonly unknown[]): unknown[] => {
  const named = new Set(items.map((item) => JSON.stringify(item)))
  return Array.isArray(list) ? list.filter((item) => !named.has(JSON.stringify(item))) : []
}

import type { StandingLine } from '../../intake/review/standing.ts'

type Move = 'next' | 'previous' | 'first' | 'last' | 'nextOpen' | 'previousOpen'

/** The line that a move leads to; open ones are looked for round the end. Null when there is none. */
export const stepInLines = (
  lines: readonly Pick<StandingLine, 'linje' | 'gjenstar'>[],
  from: number,
  move: Move,
): number | null => {
  const at = lines.findIndex(({ linje }) => linje === from)
  const after = [...lines.slice(at + 1), ...lines.slice(0, at)]
  const to = {
    next: () => lines[at + 1],
    previous: () => lines[at - 1],
    first: () => lines[0],
    last: () => lines.at(-1),
    nextOpen: () => after.find(({ gjenstar }) => gjenstar),
    previousOpen: () => after.findLast(({ gjenstar }) => gjenstar),
  }[move]()
  return to?.linje ?? null
}

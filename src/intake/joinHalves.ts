/** Two lines of one paragraph. «bygde-» + «utvikling» is one word; «barne-» + «og ungdomsarbeid» is not. */
export const joinHalves = (before: string, after: string): string => {
  if (/\p{L}\u00ad$/u.test(before)) return before.slice(0, -1) + after
  const divided = /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after) && !/^(?:og|eller|samt)\b/.test(after)
  return divided ? before.slice(0, -1) + after : `${before} ${after}`
}

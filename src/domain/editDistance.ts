/** What both texts begin and end with costs nothing: only the stretch between is compared. */
const differingParts = (a: string, b: string): [string, string] => {
  const shortest = Math.min(a.length, b.length)
  let start = 0
  while (start < shortest && a.charCodeAt(start) === b.charCodeAt(start)) start++
  let end = 0
  while (end < shortest - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end))
    end++
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)]
}

/**
 * Damerau–Levenshtein distance (optimal string alignment): insertions, deletions, replacements and swaps of neighbours.
 * Stops as soon as the distance is known to pass `limit`, and then answers `limit + 1`.
 */
export const editDistance = (first: string, second: string, limit: number): number => {
  const tooFar = limit + 1
  if (first === second) return 0
  if (Math.abs(first.length - second.length) > limit) return tooFar
  const [a, b] = differingParts(first, second)
  if (a === '' || b === '') return Math.max(a.length, b.length)

  let beforePrevious: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    // Only a band around the diagonal can stay within the limit.
    const from = Math.max(1, i - limit)
    const to = Math.min(b.length, i + limit)
    const current: number[] = new Array(b.length + 1).fill(tooFar)
    if (from === 1) current[0] = i
    let least = current[0] ?? tooFar
    for (let j = from; j <= to; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      let best = (previous[j - 1] ?? tooFar) + (same ? 0 : 1)
      best = Math.min(best, (previous[j] ?? tooFar) + 1, (current[j - 1] ?? tooFar) + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (beforePrevious[j - 2] ?? tooFar) + 1)
      current[j] = best
      if (best < least) least = best
    }
    if (least > limit) return tooFar
    beforePrevious = previous
    previous = current
  }
  return Math.min(previous[b.length] ?? tooFar, tooFar)
}

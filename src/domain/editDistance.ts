/**
 * Damerau–Levenshtein distance (optimal string alignment): insertions, deletions, replacements and swaps of neighbours.
 * Stops as soon as the distance is known to pass `limit`, and then answers `limit + 1`.
 */
export const editDistance = (a: string, b: string, limit: number): number => {
  const tooFar = limit + 1
  if (Math.abs(a.length - b.length) > limit) return tooFar

  let beforePrevious: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? tooFar) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const removed = (previous[j] ?? tooFar) + 1
      const added = (current[j - 1] ?? tooFar) + 1
      const swappable = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swapped = swappable ? (beforePrevious[j - 2] ?? tooFar) + 1 : tooFar
      current.push(Math.min(replaced, removed, added, swapped))
    }
    if (Math.min(...current) > limit) return tooFar
    beforePrevious = previous
    previous = current
  }
  return Math.min(previous[b.length] ?? tooFar, tooFar)
}

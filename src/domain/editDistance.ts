/** Three rows of the table, used again from call to call: they grow to the longest text compared. */
let rows: [Uint16Array, Uint16Array, Uint16Array] = [
  new Uint16Array(0),
  new Uint16Array(0),
  new Uint16Array(0),
]

const rowsOf = (length: number): typeof rows => {
  if (rows[0].length < length)
    rows = [new Uint16Array(2 * length), new Uint16Array(2 * length), new Uint16Array(2 * length)]
  return rows
}

/**
 * Damerau–Levenshtein distance (optimal string alignment): insertions, deletions, replacements and swaps of neighbours.
 * Stops as soon as the distance is known to pass `limit`, and then answers `limit + 1`.
 */
export const editDistance = (a: string, b: string, limit: number): number => {
  const tooFar = limit + 1
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > limit) return tooFar
  // What both begin and end with costs nothing: only the stretch between is compared.
  const shortest = Math.min(a.length, b.length)
  let start = 0
  while (start < shortest && a.charCodeAt(start) === b.charCodeAt(start)) start++
  let end = 0
  while (end < shortest - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end))
    end++
  const [height, width] = [a.length - end - start, b.length - end - start]
  if (height === 0 || width === 0) return Math.max(height, width)

  let [beforePrevious, previous, current] = rowsOf(width + 1)
  for (let j = 0; j <= width; j++) previous[j] = j
  for (let i = 1; i <= height; i++) {
    // Only a band around the diagonal can stay within the limit.
    const from = Math.max(1, i - limit)
    const to = Math.min(width, i + limit)
    current[from - 1] = from === 1 ? i : tooFar
    let least = from === 1 ? i : tooFar
    const own = a.charCodeAt(start + i - 1)
    for (let j = from; j <= to; j++) {
      const other = b.charCodeAt(start + j - 1)
      let best = (previous[j - 1] ?? tooFar) + (own === other ? 0 : 1)
      // Above the last place of the row before stands what an older row left.
      if (j < i + limit || i === 1) best = Math.min(best, (previous[j] ?? tooFar) + 1)
      best = Math.min(best, (current[j - 1] ?? tooFar) + 1)
      const isSwap =
        i > 1 && j > 1 && own === b.charCodeAt(start + j - 2) && other === a.charCodeAt(start + i - 2)
      if (isSwap) best = Math.min(best, (beforePrevious[j - 2] ?? tooFar) + 1)
      current[j] = best
      if (best < least) least = best
    }
    if (least > limit) return tooFar
    const spare = beforePrevious
    beforePrevious = previous
    previous = current
    current = spare
  }
  return Math.min(previous[width] ?? tooFar, tooFar)
}

/** Keeps the best of many: highest score first, among equals the lowest rank. */
export interface Best {
  offer(score: number, rank: number): void
  /** Ranks, the best first. */
  ranks(): readonly number[]
}

/** A heap of `most` at most with the worst on top, so that what is worse than all of them is told at once. */
export const createBest = (most: number): Best => {
  const heap: { score: number; rank: number }[] = []
  const isWorse = (a: { score: number; rank: number }, score: number, rank: number) =>
    a.score < score || (a.score === score && a.rank > rank)

  const swap = (a: number, b: number) => {
    const [one, other] = [heap[a], heap[b]]
    if (one && other) [heap[a], heap[b]] = [other, one]
  }
  const rise = (at: number): void => {
    const parent = (at - 1) >> 1
    const [own, above] = [heap[at], heap[parent]]
    if (!own || !above || !isWorse(own, above.score, above.rank)) return
    swap(at, parent)
    rise(parent)
  }
  const sink = (at: number): void => {
    const worst = [2 * at + 1, 2 * at + 2].reduce((least, child) => {
      const [own, rival] = [heap[least], heap[child]]
      return own && rival && isWorse(rival, own.score, own.rank) ? child : least
    }, at)
    if (worst === at) return
    swap(at, worst)
    sink(worst)
  }

  return {
    offer: (score, rank) => {
      const [worst] = heap
      if (heap.length < most) {
        heap.push({ score, rank })
        rise(heap.length - 1)
      } else if (worst && isWorse(worst, score, rank)) {
        heap[0] = { score, rank }
        sink(0)
      }
    },
    ranks: () => heap.toSorted((a, b) => b.score - a.score || a.rank - b.rank).map(({ rank }) => rank),
  }
}

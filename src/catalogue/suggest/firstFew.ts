/** The first `most` by an order, without sorting all the others. */
export const firstFew = <T>(
  items: Iterable<T>,
  most: number,
  compare: (a: T, b: T) => number,
): readonly T[] => {
  const few: T[] = []
  for (const item of items) {
    const last = few.at(-1)
    if (few.length === most && last !== undefined && compare(item, last) >= 0) continue
    const at = few.findIndex((other) => compare(item, other) < 0)
    few.splice(at < 0 ? few.length : at, 0, item)
    if (few.length > most) few.pop()
  }
  return few
}

/** The first place from `from` up to `length` that nothing stands before; what does stands first. */
export const lowerBound = (length: number, standsBefore: (at: number) => boolean, from = 0): number => {
  let [low, high] = [from, length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (standsBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}

/** Two rising lists as one. */
export const mergeSorted = (a: readonly string[], b: readonly string[]): readonly string[] => {
  const merged: string[] = []
  let next = 0
  for (const item of a) {
    for (; next < b.length && (b[next] ?? '') < item; next++) merged.push(b[next] ?? '')
    merged.push(item)
  }
  return merged.concat(b.slice(next))
}

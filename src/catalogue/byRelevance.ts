/** Positions by falling score; those with the same score stay as they stood. Counts instead of comparing. */
export const byRelevance = (positions: readonly number[], scores: Uint16Array): readonly number[] => {
  let highest = 0
  for (const position of positions) highest = Math.max(highest, scores[position] ?? 0)
  const places = new Uint32Array(highest + 2)
  const rank = (position: number) => highest - (scores[position] ?? 0)
  for (const position of positions) places[rank(position) + 1] = (places[rank(position) + 1] ?? 0) + 1
  for (let at = 1; at < places.length; at++) places[at] = (places[at] ?? 0) + (places[at - 1] ?? 0)

  const sorted = new Array<number>(positions.length)
  for (const position of positions) {
    const place = places[rank(position)] ?? 0
    sorted[place] = position
    places[rank(position)] = place + 1
  }
  return sorted
}

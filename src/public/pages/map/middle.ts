import type { Kommune } from '../../../catalogue/place.ts'

/** The middle of the kommuner whose place is known; null where none is. */
export const middle = (kommuner: readonly Kommune[]): NonNullable<Kommune['punkt']> | null => {
  const points = kommuner.flatMap(({ punkt }) => punkt ?? [])
  if (points.length === 0) return null
  const mean = (pick: (point: (typeof points)[number]) => number) =>
    points.reduce((sum, point) => sum + pick(point), 0) / points.length
  return { lat: mean(({ lat }) => lat), lon: mean(({ lon }) => lon) }
}

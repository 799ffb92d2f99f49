import type { Fylke, Kommune } from './place.ts'

/** Every name and number that a place is found by, today's Norwegian name first. */
export const placeNames = (place: Kommune | Fylke): readonly string[] => {
  const today = [place.navn, place.navnSamisk, place.navnKvensk]
  const former = place.tidligere.flatMap(({ navn, nummer }) => [navn, nummer])
  return [...new Set([...today, place.nummer, ...former].filter((name) => name !== null))]
}

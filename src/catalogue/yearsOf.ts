import type { Periode } from '../domain/tiltak.ts'

/** Every year that some period covers, rising. An open end lasts until `lastYear`; without a start the end alone counts. */
export const yearsOf = (perioder: readonly Periode[], lastYear: number): readonly number[] => {
  const years = new Set<number>()
  for (const { fra, til } of perioder) {
    const first = fra ?? til
    if (first === null) continue
    for (let year = first; year <= (til ?? Math.max(first, lastYear)); year++) years.add(year)
  }
  return [...years].sort((a, b) => a - b)
}

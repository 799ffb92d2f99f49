import type { Designation } from './designation.ts'
import type { Region } from './place.ts'

/** The ways in which people write a region's name: «Midt-Gudbrandsdal», «Hardangerregionen». */
const writings = (navn: string): readonly string[] => {
  const indefinite = navn.replace(/dalen$/, 'dal')
  return [navn, indefinite, ...[navn, indefinite].flatMap((name) => [`${name}regionen`, `${name}sregionen`])]
}

export const regionDesignations = (regions: readonly Region[]): readonly Designation[] =>
  regions.flatMap(({ navn, slug }) =>
    [...new Set(writings(navn))].map(
      (text): Designation => ({ text, via: 'name', from: null, to: null, counties: [], successors: [slug] }),
    ),
  )

import { fold } from '../domain/fold.ts'
import type { Geography } from '../domain/geography/createGeography.ts'
import type { Place } from '../domain/geography/place.ts'

export type PlaceKind = 'kommune' | 'fylke' | 'region'

/** Every name of every day, folded, with the kinds of place that bear it. */
export type Gazetteer = ReadonlyMap<string, ReadonlySet<PlaceKind>>

const namesOf = (place: Place): readonly string[] =>
  [
    place.navn,
    place.navnSamisk,
    place.navnKvensk,
    ...place.historikk.flatMap(({ navn }) => navn.split(' - ')),
  ].filter((name) => name !== null)

export const buildGazetteer = ({ kommuner, fylker, regioner }: Geography): Gazetteer => {
  const names = new Map<string, Set<PlaceKind>>()
  const add = (name: string, kind: PlaceKind) => {
    const key = fold(name)
    names.set(key, (names.get(key) ?? new Set()).add(kind))
  }
  for (const kommune of kommuner) for (const name of namesOf(kommune)) add(name, 'kommune')
  for (const fylke of fylker) for (const name of namesOf(fylke)) add(name, 'fylke')
  for (const { navn } of regioner) add(navn, 'region')
  return names
}

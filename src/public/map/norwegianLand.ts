import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { AppError } from '../../domain/appError.ts'

/** A closed line of longitudes and latitudes around a stretch of land. */
export type Shore = readonly Position[]

/** ISO 3166-1. */
const norway = '578'

/** Shores are told apart by where they begin. Jan Mayen and Bouvet Island have no kommune and no project. */
const beginsIn =
  (west: number, south: number, north: number) =>
  ([start]: Shore) => {
    const [longitude = 0, latitude = 0] = start ?? []
    return longitude > west && latitude > south && latitude < north
  }

export interface Land {
  /** With the islands along the coast. */
  mainland: readonly Shore[]
  svalbard: readonly Shore[]
}

/** The shores of Norway from Natural Earth, in the detail of a map of a whole country. Reads a file. */
export const norwegianLand = (): Land => {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')
  const world = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ countries: GeometryCollection }>
  const country = feature(world, world.objects.countries).features.find(({ id }) => id === norway)?.geometry
  if (country?.type !== 'MultiPolygon') throw new AppError('internal', 'world-atlas has no Norway')
  const shores = country.coordinates.flatMap(([shore]) => (shore ? [shore] : []))
  return {
    mainland: shores.filter(beginsIn(4, 57, 72)),
    svalbard: shores.filter(beginsIn(4, 76, 82)),
  }
}

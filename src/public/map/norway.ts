import { type GeoProjection, geoTransverseMercator } from 'd3-geo'
import type { MultiPoint } from 'geojson'
import { norwegianLand, type Shore } from './norwegianLand.ts'
import { shorePath } from './shorePath.ts'

/** Norway as a drawing, and where in it a place lies. */
export interface Norway {
  width: number
  height: number
  /** `d` of SVG paths. Svalbard is moved to the corner, in the same scale. */
  mainland: string
  svalbard: string
  /** In whole units of the drawing. */
  place(point: { lat: number; lon: number }): { x: number; y: number }
}

const width = 720
const height = 940
/** Room for the outermost islands, which the shores leave out. */
const extent: [[number, number], [number, number]] = [
  [22, 16],
  [width - 8, height - 8],
]
const svalbardAt: [number, number] = [122, 132]

/** Along a meridian, as Norwegian maps of the whole country are drawn (UTM zone 33 for the mainland). */
const project = (meridian: number): GeoProjection => geoTransverseMercator().rotate([-meridian, 0])

const pointsOf = (shores: readonly Shore[]): MultiPoint => ({
  type: 'MultiPoint',
  coordinates: shores.flatMap((shore) => [...shore]),
})

const draw = (): Norway => {
  const land = norwegianLand()
  const onMainland = project(15).fitExtent(extent, pointsOf(land.mainland))
  const onSvalbard = project(18).center([0, 78.8]).scale(onMainland.scale()).translate(svalbardAt)
  return {
    width,
    height,
    mainland: shorePath(land.mainland, onMainland),
    svalbard: shorePath(land.svalbard, onSvalbard),
    place: ({ lat, lon }) => {
      const [x, y] = onMainland([lon, lat]) ?? [0, 0]
      return { x: Math.round(x), y: Math.round(y) }
    },
  }
}

let drawn: Norway | undefined

/** Norway, drawn once for the process: the first call takes some tens of milliseconds. */
export const norway = (): Norway => {
  drawn ??= draw()
  return drawn
}

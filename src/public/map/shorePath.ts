import type { GeoProjection } from 'd3-geo'
import type { Shore } from './norwegianLand.ts'

/** Twice the area that a closed line goes around. */
const doubleArea = (points: readonly (readonly [number, number])[]): number =>
  Math.abs(
    points.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = points[(at + 1) % points.length] ?? [0, 0]
      return sum + x * nextY - nextX * y
    }, 0),
  )

/** An islet below this is a speck that nobody sees. */
const smallest = 36

const stepsOf = (points: readonly (readonly [number, number])[]): string => {
  const [first] = points
  if (!first) return ''
  let [x, y] = first
  const steps = points.slice(1).flatMap(([toX, toY]) => {
    const step = [toX - x, toY - y]
    if (step[0] === 0 && step[1] === 0) return []
    ;[x, y] = [toX, toY]
    return [step.join(' ')]
  })
  return `M${first.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}z`
}

/** Shores as the `d` of an SVG path in whole units of the map, each point a step from the last: short, and packs well. */
export const shorePath = (shores: readonly Shore[], project: GeoProjection): string =>
  shores
    .map((shore) =>
      shore.flatMap(([longitude = 0, latitude = 0]): [number, number][] => {
        const point = project([longitude, latitude])
        return point ? [[Math.round(point[0]), Math.round(point[1])]] : []
      }),
    )
    .filter((points) => doubleArea(points) >= smallest * 2)
    .map(stepsOf)
    .join('')

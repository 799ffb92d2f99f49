import { describe, expect, it } from 'vitest'
import { apart } from '../../../src/public/pages/map/apart.ts'

describe('dots on a map', () => {
  it('that lie on each other are pushed aside until none does, near where they were', () => {
    const crowd = [
      { x: 100, y: 100, radius: 20 },
      { x: 105, y: 102, radius: 30 },
      { x: 100, y: 100, radius: 18 },
      { x: 130, y: 90, radius: 25 },
    ]
    const moved = apart(crowd)
    for (const [at, one] of moved.entries()) {
      for (const other of moved.slice(at + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.radius + other.radius)
      expect(Math.hypot(one.x - (crowd[at]?.x ?? 0), one.y - (crowd[at]?.y ?? 0))).toBeLessThan(60)
    }
  })

  it('that lie alone stay', () => {
    const alone = [
      { x: 10, y: 10, radius: 5 },
      { x: 90, y: 90, radius: 5 },
    ]
    expect(apart(alone)).toEqual(alone)
  })
})

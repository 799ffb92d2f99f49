interface Dot {
  x: number
  y: number
  radius: number
}

const rounds = 60
/** Between the edges of two dots. */
const gap = 2

/** Dots that lie on each other, pushed aside until none hides what another says; the others stay where they are. */
export const apart = <Placed extends Dot>(dots: readonly Placed[]): readonly Placed[] => {
  const moved = dots.map((dot) => ({ ...dot }))
  for (let round = 0; round < rounds; round++)
    for (const [at, one] of moved.entries())
      for (const other of moved.slice(at + 1)) {
        const [dx, dy] = [other.x - one.x, other.y - one.y]
        const distance = Math.hypot(dx, dy)
        const missing = one.radius + other.radius + gap - distance
        if (missing <= 0) continue
        const [toX, toY] = distance > 0 ? [dx / distance, dy / distance] : [1, 0]
        one.x -= (toX * missing) / 2
        one.y -= (toY * missing) / 2
        other.x += (toX * missing) / 2
        other.y += (toY * missing) / 2
      }
  return moved
}

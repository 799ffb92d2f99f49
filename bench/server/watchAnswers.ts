import { askFor } from './answer.ts'

const pauseMs = 5

/** Asks as visitors do, over and over, until told to stop; then answers how long the slowest answer took (ms). */
export const watchAnswers = (port: number): { stop(): Promise<number> } => {
  let isRunning = true
  let slowest = 0
  const visitor = async (address: (n: number) => string) => {
    for (let n = 0; isRunning; n++) {
      const start = performance.now()
      await askFor(port, { path: address(n), headers: {} })
      slowest = Math.max(slowest, performance.now() - start)
      await new Promise((resolve) => setTimeout(resolve, pauseMs))
    }
  }
  const visitors = [() => '/v1/tiltak', (n: number) => `/v1/tiltak?q=nettsted&side=${1 + (n % 100)}`].map(
    visitor,
  )
  return {
    stop: async () => {
      isRunning = false
      await Promise.all(visitors)
      return slowest
    },
  }
}

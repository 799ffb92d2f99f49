/** The longest time that the event loop was held while something ran, and the most that the processor worked in one (ms). */
export interface Held {
  blockedMs: number
  /** All threads of the process; what a busy machine does meanwhile is not in it. */
  blockedCpuMs: number
}

/** Runs something and answers how long the event loop was held at most meanwhile, beside the result. */
export const longestBlock = async <T>(run: () => Promise<T>): Promise<{ result: T; ms: number } & Held> => {
  let [blockedMs, blockedCpuMs] = [0, 0]
  let last = performance.now()
  let lastCpu = process.cpuUsage()
  let isRunning = true
  const beat = () => {
    const { user, system } = process.cpuUsage(lastCpu)
    blockedCpuMs = Math.max(blockedCpuMs, (user + system) / 1000)
    lastCpu = process.cpuUsage()
    const now = performance.now()
    blockedMs = Math.max(blockedMs, now - last)
    last = now
    if (isRunning) setImmediate(beat)
  }
  setImmediate(beat)
  const start = performance.now()
  const result = await run()
  isRunning = false
  return { result, ms: performance.now() - start, blockedMs, blockedCpuMs }
}

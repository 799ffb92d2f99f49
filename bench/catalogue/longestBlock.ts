/** Runs something and answers how long the event loop was held at most meanwhile (ms), beside the result. */
export const longestBlock = async <T>(
  run: () => Promise<T>,
): Promise<{ result: T; ms: number; blockedMs: number }> => {
  let blockedMs = 0
  let last = performance.now()
  let isRunning = true
  const beat = () => {
    const now = performance.now()
    blockedMs = Math.max(blockedMs, now - last)
    last = now
    if (isRunning) setImmediate(beat)
  }
  setImmediate(beat)
  const start = performance.now()
  const result = await run()
  isRunning = false
  return { result, ms: performance.now() - start, blockedMs }
}

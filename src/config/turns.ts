/** Ends the turn; calling it again does nothing. */
export type EndTurn = () => void

/**
 * A queue where one works at a time, first come first served, for as long as the queue moves.
 * Whoever waits while one turn lasts more than `patience` ms is refused.
 */
export const turns = (patience: number) => {
  let last: Promise<void> = Promise.resolve()
  let movedAt = Date.now()

  const standstill = (signal: AbortSignal) =>
    new Promise<'standstill'>((resolve) => {
      const check = () => {
        const left = movedAt + patience - Date.now()
        if (left <= 0) resolve('standstill')
        else timer = setTimeout(check, left)
      }
      let timer = setTimeout(check, patience)
      signal.addEventListener('abort', () => clearTimeout(timer))
    })

  return async (): Promise<EndTurn> => {
    const before = last
    let endTurn: EndTurn = () => undefined
    last = new Promise((resolve) => {
      endTurn = resolve
    })
    const waiting = new AbortController()
    const outcome = await Promise.race([before, standstill(waiting.signal)])
    waiting.abort()
    if (outcome === 'standstill') {
      // Whoever waits behind us still waits for those before us.
      void before.then(endTurn)
      throw new Error(`SQLITE_BUSY: another write has lasted more than ${patience} ms`)
    }
    movedAt = Date.now()
    return endTurn
  }
}

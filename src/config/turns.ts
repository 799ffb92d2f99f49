/** Ends the turn; calling it again does nothing. */
export type EndTurn = () => void

/** A queue where one works at a time, first come first served. A turn not given within `patience` ms is an error. */
export const turns = (patience: number) => {
  let last: Promise<void> = Promise.resolve()

  return async (): Promise<EndTurn> => {
    const before = last
    let endTurn: EndTurn = () => undefined
    last = new Promise((resolve) => {
      endTurn = resolve
    })
    let timer: NodeJS.Timeout | undefined
    const tooLong = new Promise<'too long'>((resolve) => {
      timer = setTimeout(resolve, patience, 'too long')
    })
    const outcome = await Promise.race([before, tooLong])
    clearTimeout(timer)
    if (outcome !== 'too long') return endTurn
    // Whoever waits behind us still waits for those before us.
    void before.then(endTurn)
    throw new Error(`SQLITE_BUSY: another write has lasted more than ${patience} ms`)
  }
}

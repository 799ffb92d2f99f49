/** Long work cut into steps: it yields between them, so that whoever runs it can let visitors in. */
export type Steps<Result> = Generator<void, Result, void>

/** Runs every step in one go. */
export const runAtOnce = <Result>(steps: Steps<Result>): Result => {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

const sliceMs = 5

/** Runs the steps in slices of some milliseconds and lets the event loop turn between them. */
export const runInSlices = async <Result>(steps: Steps<Result>): Promise<Result> => {
  for (;;) {
    const until = performance.now() + sliceMs
    while (performance.now() < until) {
      const step = steps.next()
      if (step.done) return step.value
    }
    await new Promise((resolve) => setImmediate(resolve))
  }
}

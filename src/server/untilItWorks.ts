import { setTimeout as wait } from 'node:timers/promises'

const firstPause = 1000
const longestPause = 10_000

/** Does the work again until it succeeds, with longer and longer pauses (1 s to 10 s). `tell` hears why it did not. */
export async function untilItWorks<Result>(
  work: () => Promise<Result>,
  tell: (error: unknown) => void,
): Promise<Result> {
  for (let pause = firstPause; ; pause = Math.min(pause * 2, longestPause)) {
    try {
      return await work()
    } catch (error) {
      tell(error)
    }
    await wait(pause)
  }
}

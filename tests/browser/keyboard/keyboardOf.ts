import type { Page } from 'playwright-core'
import { readFocus, type Stop } from './readFocus.ts'

const most = 200

/** Somebody who has no mouse: goes from one thing to the next, and takes note where the focus cannot be seen. */
export const keyboardOf = (page: Page) => {
  const unseen = new Set<string>()

  /** One press; what stands there, and whether it looks different from when it had no focus. */
  const step = async (key: 'Tab' | 'Shift+Tab'): Promise<Stop> => {
    await page.keyboard.press(key)
    const stop = await page.evaluate(readFocus)
    if (stop.leftUnseen) unseen.add(stop.leftUnseen)
    return stop
  }

  return {
    unseen,
    step,
    /** Presses until what has the focus is called so. Ends in words where it is never reached. */
    async reach(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
      const passed: string[] = []
      while (passed.length < most) {
        const stop = await step(key)
        if (typeof name === 'string' ? stop.name === name : name.test(stop.name)) return
        passed.push(stop.name)
      }
      throw new Error(`«${name}» is not among ${[...new Set(passed)].join(', ')}`)
    },
  }
}

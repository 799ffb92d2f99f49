import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Goes on with the tab key until the element has the keyboard. */
export async function tabTo(element: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await element.waitFor()
  const isThere = () => element.evaluate((node) => node === document.activeElement)
  for (let step = 0; step < 200 && !(await isThere()); step++) await element.page().keyboard.press(key)
  expect(await isThere()).toBe(true)
}

/** Presses a button by the keyboard alone. */
export async function pressButton(within: Page | Locator, name: string | RegExp): Promise<void> {
  const button = within.getByRole('button', { name }).first()
  await tabTo(button)
  await button.page().keyboard.press('Enter')
}

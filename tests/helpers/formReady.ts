import type { Page } from 'playwright-core'

/**
 * Waits until a form has come to life, as Payload itself says. It is drawn on the server first: a click before that
 * falls on a picture of a button, and is lost.
 */
export const formReady = (page: Page): Promise<void> =>
  page.locator('form[data-form-ready="true"]').first().waitFor()

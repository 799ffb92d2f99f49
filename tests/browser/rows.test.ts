import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, inject, it } from 'vitest'
import { openAdmin, openForm } from '../helpers/openAdmin.ts'
import { openBrowser } from '../helpers/openBrowser.ts'

const product = inject('product')
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  page = await openAdmin(browser, product)
})
afterAll(async () => {
  await browser?.close()
})

describe('a row', () => {
  it('comes even when it was added just before an answer arrived', async () => {
    await openForm(page, `${product.url}/admin/collections/tiltak/create`)
    await page.getByRole('button', { name: 'Hvor og når', exact: true }).click()
    const add = page.locator('#field-perioder').getByRole('button', { name: /Legg til/ })
    await add.waitFor()
    let arrive = () => {}
    const clicked = new Promise<void>((resolve) => {
      arrive = resolve
    })
    const held = new Promise<void>((resolve) =>
      page.route(
        /tiltak\/create/,
        async (route) => {
          const response = await route.fetch()
          resolve()
          await clicked
          await route.fulfill({ response })
        },
        { times: 1 },
      ),
    )
    await page.fill('#field-slug', 'bli')
    await held
    await add.evaluate((button: HTMLButtonElement) => button.click())
    arrive()
    await page.locator('#field-perioder__0__fra').fill('2011')
  })
})

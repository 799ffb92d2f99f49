import type { Browser, Page } from 'playwright-core'
import { formReady } from './formReady.ts'
import type { Product } from './startProductIn.ts'

export interface AdminOptions {
  email?: string
  password?: string
  language?: 'nb' | 'nn' | 'en'
  width?: number
}

/** A browser window of its own, logged in to the admin; the first administrator unless somebody else is named. */
export async function openAdmin(
  browser: Browser,
  { url, admin }: Pick<Product, 'url' | 'admin'>,
  { email = admin.email, password = admin.password, language = 'nb', width = 1280 }: AdminOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 } })
  await context.addCookies([{ name: 'payload-lng', value: language, url }])
  const answer = await context.request.post(`${url}/api/users/login`, { data: { email, password } })
  if (!answer.ok()) throw new Error(`Login answered ${answer.status()}`)
  const page = await context.newPage()
  // Generous, for machines that do more than this.
  page.setDefaultTimeout(60_000)
  return page
}

/** Opens a form of the admin and waits until it has come to life. */
export async function openForm(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await formReady(page)
}

import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openBrowser } from '../helpers/openBrowser.ts'
import { exampleContent } from '../unit/catalogue/exampleContent.ts'
import { type PublicServer, servePublic } from '../unit/public/servePublic.ts'

/** The pages with our script, and the same pages without. */
let browser: Browser
let server: PublicServer
let context: BrowserContext
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  server = await servePublic(exampleContent, { origin: 'https://katalog.example' })
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

const open = async (path: string, javaScriptEnabled = true) => {
  context = await browser.newContext({ javaScriptEnabled, viewport: { width: 1280, height: 900 } })
  page = await context.newPage()
  await page.goto(`${server.address}${path}`)
}
afterEach(() => context.close())

const families = () => page.getByRole('checkbox', { name: /^Barnefamilier/ })
const pathNow = () => decodeURIComponent(page.url().slice(server.address.length))

describe('the search field', () => {
  beforeEach(() => open('/nn'))

  test('suggests while somebody writes, and the keyboard leads to what is chosen', async () => {
    const field = page.getByRole('combobox', { name: 'Søk i tiltaka' })
    await field.pressSequentially('steink')
    const option = page.getByRole('option', { name: /^Steinkjer/ }).first()
    await option.waitFor()
    expect(await field.getAttribute('aria-expanded')).toBe('true')
    await field.press('ArrowDown')
    const active = await field.getAttribute('aria-activedescendant')
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true')
    await field.press('Enter')
    await page.waitForURL('**/nn/kommuner/5006')
  })

  test('closes its suggestions at Escape, and then Enter searches for what stands there', async () => {
    const field = page.getByRole('combobox')
    await field.pressSequentially('nett')
    await page.getByRole('listbox').waitFor()
    await field.press('Escape')
    expect(await page.getByRole('listbox').isVisible()).toBe(false)
    await field.press('Enter')
    await page.waitForURL('**/nn/tiltak?q=nett')
  })

  test('follows a suggestion that is clicked', async () => {
    await page.getByRole('combobox').pressSequentially('barnefam')
    await page.getByRole('option').filter({ hasText: 'Barnefamiliar' }).click()
    await page.waitForURL('**/nn/tiltak?malgrupper=barnefamilier')
  })
})

describe('the list', () => {
  const found = () => page.locator('#treff-tittel').textContent()

  test('follows a choice in place: address, number, focus and what was folded out stay with it', async () => {
    await open('/tiltak')
    await page.evaluate(() => document.body.setAttribute('data-same-page', ''))
    await page.locator('summary', { hasText: 'Fylke' }).click()
    await families().check()
    await page.locator('.chosen__chip', { hasText: 'Barnefamilier' }).waitFor()

    expect(pathNow()).toBe('/tiltak?malgrupper=barnefamilier')
    expect(await found()).toBe('2 tiltak')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('malgrupper-barnefamilier')
    expect(await page.locator('details[data-fold=fylke]').getAttribute('open')).not.toBeNull()
    expect(await page.locator('body[data-same-page]').count()).toBe(1)
    expect(await page.getByRole('status').last().textContent()).toBe('2 tiltak')
    expect(await page.locator('.site-language').getAttribute('href')).toContain('malgrupper=barnefamilier')
  })

  test('goes back through the choices', async () => {
    await open('/tiltak')
    await families().check()
    await page.locator('.chosen__chip').waitFor()
    await page.goBack()
    await page.locator('.chosen__chip').waitFor({ state: 'detached' })
    expect(await found()).toBe('4 tiltak')
    expect(await families().isChecked()).toBe(false)
  })

  test('keeps the filters open on a narrow screen', async () => {
    await open('/tiltak')
    await page.setViewportSize({ width: 390, height: 800 })
    await page.getByRole('link', { name: 'Avgrens' }).click()
    await families().check()
    await page.locator('.chosen__chip').waitFor({ state: 'attached' })
    expect(await families().isVisible()).toBe(true)
  })

  test('does the same without a script, by its button', async () => {
    await open('/tiltak', false)
    await families().check()
    await page.getByRole('button', { name: 'Vis treff' }).click()
    await page.waitForURL('**malgrupper=barnefamilier**')
    expect(await found()).toBe('2 tiltak')
    expect(await page.getByRole('combobox', { name: 'Søk i tiltakene' }).count()).toBe(0)
  })
})

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { axeFaults, wcag } from '../helpers/axeFaults.ts'
import { openAdmin } from '../helpers/openAdmin.ts'
import { openBrowser } from '../helpers/openBrowser.ts'
import { englishIn } from './walk/englishIn.ts'
import { readWords } from './walk/readWords.ts'
import { openScreen, type Screen, screens } from './walk/screens.ts'

const product = inject('product')
let browser: Browser
let walk: readonly Screen[]

beforeAll(async () => {
  browser = await openBrowser()
  const page = await openAdmin(browser, product)
  const seeded: Record<string, string> = {}
  for (const name of ['tiltak', 'sider', 'aktiviteter', 'kommuner', 'forslag']) {
    const answer = await page.request.get(`${product.url}/api/${name}?limit=1&depth=0&sort=createdAt`)
    seeded[name] = (await answer.json()).docs[0].id
  }
  walk = screens(seeded)
  await page.context().close()
})
afterAll(() => browser?.close())

/** What is wrong with what stands on the page: English, what axe finds, and what runs out of the window. */
async function faultsOf(page: Page): Promise<string[]> {
  const [inside, outside] = await page.evaluate(() => [
    document.documentElement.clientWidth,
    document.documentElement.scrollWidth,
  ])
  return [
    ...englishIn(await readWords(page)).map((text) => `English: ${text}`),
    ...(await axeFaults(page, wcag)),
    ...(Number(outside) > Number(inside) ? [`${outside} pixels wide`] : []),
  ]
}

it.each([
  { language: 'nb', width: 1280, theme: 'light' },
  { language: 'nn', width: 390, theme: 'dark' },
] as const)(
  'the admin in $language, $width pixels wide and $theme, speaks one language and shuts nobody out',
  async ({ language, width, theme }) => {
    const page = await openAdmin(browser, product, { language, width })
    await page.context().addCookies([{ name: 'payload-theme', value: theme, url: product.url }])
    const found: Record<string, string[]> = {}
    for (const screen of walk) {
      if (screen.loggedOut) await page.context().clearCookies({ name: 'payload-token' })
      await openScreen(page, product.url, screen)
      const faults: string[] = []
      for (const part of screen.parts ?? [async () => undefined]) {
        await part(page)
        faults.push(...(await faultsOf(page)))
      }
      if (faults.length > 0) found[screen.name] = [...new Set(faults)]
    }
    await page.context().close()
    expect(found).toEqual({})
  },
  480_000,
)

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inLanguage } from '../../src/public/pages/context.ts'
import { pageHandlers } from '../../src/public/pages/pageHandlers.ts'
import { axeFaults } from '../helpers/axeFaults.ts'
import { openBrowser } from '../helpers/openBrowser.ts'
import { exampleContent } from '../unit/catalogue/exampleContent.ts'
import { type PublicServer, servePublic } from '../unit/public/servePublic.ts'

/** What the pages about privacy and accessibility promise of the public half, held to in a real browser. */
let browser: Browser
let server: PublicServer

/** Something to see for every page that has more than its path; nothing for what is no page. */
const shown: Readonly<Record<string, readonly string[]>> = {
  '/tiltak': ['/tiltak', '/tiltak?q=finnes-ikke', '/tiltak?q=nettsted&malgrupper=barnefamilier'],
  '/tiltak/:slug': ['/tiltak/apne-dorer-i-steinkjer', '/tiltak/flytt-til-amli', '/tiltak/nedlagt'],
  '/tiltak/:slug/sitering.bib': [],
  '/tiltak/:slug/sitering.ris': [],
  '/kommuner': ['/kommuner', '/kommuner?q=kåfjord'],
  '/kommuner/:nummer': ['/kommuner/5006', '/kommuner/1850'],
  '/fylker': [],
  '/fylker/:nummer': ['/fylker/50'],
  '/regioner/:slug': ['/regioner/nord-troms'],
  '/ordlister/:ordliste': ['/ordlister/malgrupper'],
  '/ordlister/:ordliste/:kode': ['/ordlister/malgrupper/barnefamilier'],
  '/ressurser/:slug': ['/ressurser/hvem-blir-boende'],
  '/problemer/:kode': ['/problemer/finnes-ikke'],
  '/:slug': ['/om'],
}
const pages = [...Object.keys(pageHandlers).flatMap((path) => shown[path] ?? [path]), '/data', '/finnes/ikke']

beforeAll(async () => {
  browser = await openBrowser()
  server = await servePublic(exampleContent)
})

afterAll(async () => {
  await browser.close()
  await server.close()
})

/** What depends on the colours and on what stands beside what. */
const visible = {
  runOnly: { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block', 'target-size'] },
}
const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

describe.each(['nb', 'nn'] as const)('in %s', (malform) => {
  test.each(pages)(
    '%s sets no cookie, asks nobody else, fits at 320 pixels and zoomed to double, and axe finds no fault',
    async (path) => {
      // A window of 1280 pixels at 200 % is one of 640, drawn at double size.
      const context = await browser.newContext({
        viewport: { width: 640, height: 450 },
        deviceScaleFactor: 2,
      })
      const page = await context.newPage()
      const asked: string[] = []
      await page.addInitScript(`
        globalThis.violations = []
        addEventListener('securitypolicyviolation', ({ violatedDirective }) => violations.push(violatedDirective))
      `)
      page.on('request', (request) => asked.push(new URL(request.url()).origin))
      await page.goto(`${server.address}${inLanguage(malform, path)}`)

      expect(await widthOf(page), 'zoomed to double').toBeLessThanOrEqual(640)
      expect(await axeFaults(page), 'zoomed to double').toEqual([])
      await page.setViewportSize({ width: 320, height: 900 })
      expect(await widthOf(page), '320 pixels').toBeLessThanOrEqual(320)
      expect(await axeFaults(page), '320 pixels').toEqual([])
      await page.setViewportSize({ width: 1280, height: 900 })
      expect(await widthOf(page), '1280 pixels').toBeLessThanOrEqual(1280)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await axeFaults(page, visible), colorScheme).toEqual([])
      }

      expect(new Set(asked)).toEqual(new Set([server.address]))
      expect(await context.cookies()).toEqual([])
      await context.close()
    },
  )
})

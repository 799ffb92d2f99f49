import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../helpers/openBrowser.ts'
import { exampleContent } from '../unit/catalogue/exampleContent.ts'
import { type PublicServer, servePublic } from '../unit/public/servePublic.ts'

/** What the pages about privacy and accessibility promise of the public half, held to in a real browser. */
let browser: Browser
let server: PublicServer
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']
const [side] = exampleContent.sider
const [resource] = exampleContent.ressurser
const [entry] = exampleContent.tiltak

const pages = [
  '/',
  '/tiltak',
  '/tiltak?q=finnes-ikke',
  `/tiltak/${entry?.slug}`,
  '/kommuner',
  '/kommuner/5006',
  '/ordlister',
  '/ressurser',
  `/ressurser/${resource?.slug}`,
  `/nn/${side?.slug}`,
  '/data',
  '/finnes/ikke',
]

beforeAll(async () => {
  browser = await openBrowser()
  server = await servePublic(exampleContent)
})

afterAll(async () => {
  await browser.close()
  await server.close()
})

describe.each([1280, 390])('at %i pixels', (width) => {
  test.each(pages)(
    '%s sets no cookie, runs no script, asks nobody else, and axe finds no fault',
    async (path) => {
      const context = await browser.newContext({ viewport: { width, height: 900 } })
      const page = await context.newPage()
      const asked: string[] = []
      await page.addInitScript(`
        globalThis.violations = []
        addEventListener('securitypolicyviolation', ({ violatedDirective }) => violations.push(violatedDirective))
      `)
      page.on('request', (request) => asked.push(new URL(request.url()).origin))
      await page.goto(`${server.address}${path}`)
      expect(new Set(asked)).toEqual(new Set([server.address]))
      expect(await context.cookies()).toEqual([])
      // Data in a page are read by programs: browsers do not run them, and the policy has nothing to say.
      expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0)
      expect(await page.evaluate('violations')).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)

      await page.evaluate(axe)
      const { violations } = (await page.evaluate(
        `axe.run(document, { runOnly: ${JSON.stringify(standard)} })`,
      )) as AxeResults
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      await context.close()
    },
  )
})

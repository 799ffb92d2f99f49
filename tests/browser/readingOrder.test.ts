import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../helpers/openBrowser.ts'
import { exampleContent } from '../unit/catalogue/exampleContent.ts'
import { type PublicServer, servePublic } from '../unit/public/servePublic.ts'

let browser: Browser
let server: PublicServer
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  server = await servePublic(exampleContent)
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
})

afterAll(async () => {
  await browser.close()
  await server.close()
})

interface Stop {
  name: string
  isSeen: boolean
  isMarked: boolean
}

/** Everything that the keyboard stops at, in turn, until it comes round. */
const stops = async (): Promise<readonly Stop[]> => {
  const met: Stop[] = []
  for (;;) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate((): Stop | null => {
      const focused = document.activeElement
      if (!focused || focused === document.body || focused.hasAttribute('data-met')) return null
      focused.setAttribute('data-met', '')
      const { top, bottom, width } = focused.getBoundingClientRect()
      const { outlineStyle, boxShadow } = getComputedStyle(focused)
      // A card's link draws its mark around the whole card.
      const around = getComputedStyle(focused, '::after')
      return {
        name: (focused.getAttribute('aria-label') ?? focused.textContent ?? '').trim() || focused.id,
        isSeen: width > 0 && bottom > 0 && top < innerHeight,
        isMarked: outlineStyle !== 'none' || boxShadow !== 'none' || around.outlineStyle !== 'none',
      }
    })
    if (!stop) return met
    met.push(stop)
  }
}

const outline = () =>
  page.evaluate(() => {
    const levels = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ tagName }) =>
      Number(tagName[1]),
    )
    const landmarks = [...document.querySelectorAll('body > header, body > main, body > footer')]
    return {
      levels,
      landmarks: landmarks.map(({ tagName }) => tagName),
      firstInMain: document.querySelector('main :is(h1,h2,h3)')?.tagName,
      focusable: document.querySelectorAll('[tabindex]:not([tabindex="0"], [tabindex="-1"])').length,
    }
  })

describe.each(['/', '/tiltak', '/tiltak/apne-dorer-i-steinkjer', '/innsikt', '/kommuner/5006'])(
  '%s',
  (path) => {
    test('is walked through with the keyboard in the order it is read, every stop seen and marked', async () => {
      await page.goto(`${server.address}${path}`)
      const inOrder = await page.evaluate(() => {
        const canStop = 'a[href]:not([tabindex="-1"]), button, input, select, summary, [tabindex="0"]'
        const all = [...document.querySelectorAll<HTMLElement>(canStop)]
        return all
          .filter((one) => one.checkVisibility())
          .map((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() || one.id)
      })
      const met = await stops()
      expect(met.map(({ name }) => name)).toEqual(inOrder)
      expect(met[0]?.name).toBe('Hopp til hovedinnholdet')
      expect(met.filter(({ isSeen, isMarked }) => !isSeen || !isMarked)).toEqual([])
    })

    test('has banner, content and footer in that order, and headings that leave out no level', async () => {
      await page.goto(`${server.address}${path}`)
      const { levels, landmarks, firstInMain, focusable } = await outline()
      expect(landmarks).toEqual(['HEADER', 'MAIN', 'FOOTER'])
      expect(firstInMain).toBe('H1')
      expect(levels.filter((level) => level === 1)).toHaveLength(1)
      expect(levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1)).toBe(true)
      expect(focusable).toBe(0)
    })
  },
)

test('the first stop skips to the content', async () => {
  await page.goto(server.address)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('innhold')
})

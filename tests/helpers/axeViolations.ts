import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']

/** What axe finds against WCAG 2.1 AA in a part of a page: each rule with the markup that breaks it. */
export async function axeViolations(page: Page, within = 'html'): Promise<[string, string[]][]> {
  await page.evaluate(axe)
  const { violations } = (await page.evaluate(
    `axe.run(${JSON.stringify(within)}, { runOnly: ${JSON.stringify(standard)} })`,
  )) as AxeResults
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
}

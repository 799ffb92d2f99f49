import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { asAdministrator } from '../helpers/asAdministrator.ts'
import { openAdmin } from '../helpers/openAdmin.ts'
import { openBrowser } from '../helpers/openBrowser.ts'

const product = inject('product')
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  const administrator = await asAdministrator(product)
  // A contributor sees own documents only, and has none yet.
  page = await openAdmin(browser, product, await administrator.user('Siri Eksempel', 'bidragsyter'))
})
afterAll(() => browser?.close())

it.each([
  ['forslag', 'Ingen forslag å ta stilling til', 'Les inn dokumenter'],
  ['innlesinger', 'Ingenting er lest inn ennå', 'Les inn dokumenter'],
  ['kildedokumenter', 'Ingen kildedokumenter ennå', 'Les inn dokumenter'],
  ['hendelser', 'Ingenting har hendt ennå', undefined],
])('the empty list of %s says so, and leads on', async (name, heading, way) => {
  await page.goto(`${product.url}/admin/collections/${name}`)
  const said = page.locator('.empty-list')
  await said.getByRole('heading', { name: heading }).waitFor()
  const ways = await said.getByRole('link').all()
  expect(await Promise.all(ways.map((link) => link.textContent()))).toEqual(way ? [way] : [])
  for (const link of ways) expect(await link.getAttribute('href')).toBe('/admin/collections/forslag/create')
})

it('keeps to «no hits» where a search finds nothing', async () => {
  await page.goto(`${product.url}/admin/collections/tiltak?search=finnesikkeher`)
  await page.locator('.no-results').waitFor()
  expect(await page.locator('.empty-list').count()).toBe(0)
})

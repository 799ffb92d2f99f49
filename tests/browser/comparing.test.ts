import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { type Administrator, asAdministrator } from '../helpers/asAdministrator.ts'
import { openAdmin, openForm } from '../helpers/openAdmin.ts'
import { openBrowser } from '../helpers/openBrowser.ts'

const product = inject('product')
let browser: Browser
let administrator: Administrator
let first: Page
let second: Page

beforeAll(async () => {
  browser = await openBrowser()
  administrator = await asAdministrator(product)
  const [kari, ola] = await Promise.all([
    administrator.user('Kari Eksempel', 'redaktor'),
    administrator.user('Ola Eksempel', 'redaktor'),
  ])
  first = await openAdmin(browser, product, kari)
  second = await openAdmin(browser, product, ola)
})
afterAll(() => browser?.close())

/** Both open the document; the first saves; only then does the second begin to write. */
async function openBoth(address: string): Promise<void> {
  for (const page of [first, second]) await openForm(page, `${product.url}/admin/collections/${address}`)
}
const saved = (page: Page) =>
  page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok())

it('lets the second editor of an entry compare, choose and save, and loses nothing', async () => {
  const { id } = await administrator.save('tiltak?draft=true', {
    tittel: 'Heimover',
    malform: 'nb',
    ingress: 'Slik den var.',
    hovedmal: 'Slik det var.',
    _status: 'draft',
  })
  await openBoth(`tiltak/${id}`)
  await first.fill('#field-ingress', 'Karis ingress.')
  await Promise.all([saved(first), first.click('#action-save-draft')])

  await second.fill('#field-ingress', 'Olas ingress.')
  await second.fill('#field-tittel', 'Heimover igjen')
  // What Payload answers the first keystrokes with has come, and has not taken the form away.
  await second.waitForLoadState('networkidle')
  expect(await second.locator('.document-stale-data').count()).toBe(0)

  await second.click('#action-save-draft')
  const drawer = second.getByRole('dialog')
  await drawer.getByRole('heading', { name: 'Kari Eksempel lagret mens du skrev' }).waitFor()
  await drawer.getByText('Karis ingress.').waitFor()
  expect(await drawer.getByText('Bare du har endret').count()).toBe(1)
  await drawer.getByRole('button', { name: 'Lagre utkast med valgene' }).click()
  await drawer.getByText('Velg versjon i ett felt til.').waitFor()
  await drawer.locator('[data-field=ingress]').getByLabel('Din versjon').check()
  await Promise.all([saved(second), drawer.getByRole('button', { name: 'Lagre utkast med valgene' }).click()])
  await drawer.waitFor({ state: 'hidden' })
  expect(await second.inputValue('#field-tittel')).toBe('Heimover igjen')
  expect(await second.inputValue('#field-ingress')).toBe('Olas ingress.')

  await openForm(first, `${product.url}/admin/collections/tiltak/${id}`)
  expect(await first.inputValue('#field-tittel')).toBe('Heimover igjen')
  expect(await first.inputValue('#field-ingress')).toBe('Olas ingress.')
})

it('does the same for a term, which has no drafts', async () => {
  const { id } = await administrator.save('aktiviteter', { nb: 'Kaffebesøk', nn: 'Kaffibesøk' })
  await openBoth(`aktiviteter/${id}`)
  await first.fill('#field-definisjon', 'En kopp hos naboen.')
  await Promise.all([saved(first), first.click('#action-save')])

  await second.fill('#field-nn', 'Kaffibesøk hos grannen')
  await second.click('#action-save')
  const drawer = second.getByRole('dialog')
  await drawer.getByText('En kopp hos naboen.').waitFor()
  await Promise.all([saved(second), drawer.getByRole('button', { name: 'Lagre med valgene' }).click()])
  await drawer.waitFor({ state: 'hidden' })
  expect(await second.inputValue('#field-definisjon')).toBe('En kopp hos naboen.')
  expect(await second.inputValue('#field-nn')).toBe('Kaffibesøk hos grannen')
})

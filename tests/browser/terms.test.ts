import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { type Administrator, asAdministrator } from '../helpers/asAdministrator.ts'
import { openAdmin, openForm } from '../helpers/openAdmin.ts'
import { openBrowser } from '../helpers/openBrowser.ts'

const product = inject('product')
let browser: Browser
let administrator: Administrator
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  administrator = await asAdministrator(product)
  page = await openAdmin(browser, product, await administrator.user('Kari Eksempel', 'redaktor'))
})
afterAll(() => browser?.close())

const open = (id: string) => openForm(page, `${product.url}/admin/collections/aktiviteter/${id}`)
const act = (name: string) => page.getByRole('button', { name }).click()
const confirm = (name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true }).click()

it('merges a term into another after showing what moves, and says who took over', async () => {
  const from = await administrator.save('aktiviteter', { nb: 'Boligtorg', nn: 'Bustadtorg' })
  await administrator.save('aktiviteter', { nb: 'Boligmesse', nn: 'Bustadmesse' })
  const entry = await administrator.save('tiltak?draft=true', {
    tittel: 'Et torg for hus',
    malform: 'nb',
    aktiviteter: [from.id],
    _status: 'draft',
  })
  await open(from.id)
  await act('Slå sammen med')
  const dialog = page.getByRole('dialog', { name: 'Slå «Boligtorg» sammen med et annet begrep' })
  await confirm('Slå sammen')
  await dialog.getByText('Velg begrepet som skal ta over.').waitFor()
  await dialog.getByRole('searchbox').fill('bustadmesse')
  await dialog.getByRole('radio', { name: 'Boligmesse' }).check()
  await dialog.getByText('1 dokument får «Boligmesse» i stedet:').waitFor()
  await dialog.getByText('Et torg for hus').waitFor()
  await dialog.getByText('«Boligmesse» blir også funnet på: Boligtorg, Bustadtorg.').waitFor()
  await confirm('Slå sammen')

  await dialog.waitFor({ state: 'detached' })
  await page.locator('#field-erstattetAv').getByText('Boligmesse').waitFor()
  expect(await page.getByRole('button', { name: 'Ta ut av bruk' }).count()).toBe(0)
  await openForm(page, `${product.url}/admin/collections/tiltak/${entry.id}`)
  await page.getByRole('button', { name: 'Hva og for hvem', exact: true }).click()
  expect(await page.getByRole('checkbox', { name: 'Boligmesse' }).isChecked()).toBe(true)
})

it('retires a term with what was written, and takes it into use again', async () => {
  const { id } = await administrator.save('aktiviteter', { nb: 'Brevdue', nn: 'Brevdue' })
  await open(id)
  await page.fill('#field-definisjon', 'En due med brev.')
  await act('Ta ut av bruk')
  await confirm('Ta ut av bruk')
  await page.locator('#field-status').getByText('Utgått').waitFor()
  expect(await page.inputValue('#field-definisjon')).toBe('En due med brev.')
  await act('Ta i bruk igjen')
  await confirm('Ta i bruk igjen')
  await page.locator('#field-status').getByText('Gjeldende').waitFor()
})

it('says in words why a verb was refused, and changes nothing', async () => {
  const { id } = await administrator.save('aktiviteter', { nb: 'Fjellkino', nn: 'Fjellkino' })
  await open(id)
  await act('Ta ut av bruk')
  const retired = await page.request.post(`${product.url}/api/aktiviteter/${id}/retire`, { data: {} })
  expect(retired.ok()).toBe(true)
  await confirm('Ta ut av bruk')
  await page.getByRole('alert').getByText('«Fjellkino» er tatt ut av bruk fra før.').waitFor()
})

it('offers no verbs to those who may only read', async () => {
  const { id } = await administrator.save('aktiviteter', { nb: 'Lesehest', nn: 'Lesehest' })
  const reader = await openAdmin(browser, product, await administrator.user('Per Eksempel', 'bidragsyter'))
  await openForm(reader, `${product.url}/admin/collections/aktiviteter/${id}`)
  expect(await reader.getByRole('button', { name: 'Slå sammen med' }).count()).toBe(0)
})

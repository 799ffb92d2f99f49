import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { type Administrator, asAdministrator } from '../helpers/asAdministrator.ts'
import { formReady } from '../helpers/formReady.ts'
import { openAdmin, openForm } from '../helpers/openAdmin.ts'
import { openBrowser } from '../helpers/openBrowser.ts'

const product = inject('product')
let browser: Browser
let administrator: Administrator
let author: Page
let editor: Page

beforeAll(async () => {
  browser = await openBrowser()
  administrator = await asAdministrator(product)
  author = await openAdmin(browser, product, await administrator.user('Per Eksempel', 'bidragsyter'))
  editor = await openAdmin(browser, product, await administrator.user('Kari Eksempel', 'redaktor'))
})
afterAll(() => browser?.close())

async function takeStep(page: Page, button: string, word: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill(word)
  await dialog.getByRole('button', { name: button, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}
const desk = async (page: Page, panel: string) => {
  await page.goto(`${product.url}/admin`)
  return page.getByRole('region', { name: panel })
}

it('takes an entry from its author to the public and out again, with a word at every step', async () => {
  await openForm(author, `${product.url}/admin/collections/tiltak/create`)
  await author.fill('#field-tittel', 'Rundtur i Eksempelfjorden')
  await author.fill('#field-ingress', 'En uke på prøve i fjorden.')
  await author.getByRole('checkbox', { name: 'Tilflytting', exact: true }).check()
  await author.click('#action-save-draft')
  await author.waitForURL(/collections\/tiltak\/[\w-]{20,}/)
  const form = author.url()
  await openForm(author, form)
  await takeStep(author, 'Send til vurdering', 'Er dette nok?')
  await author.getByRole('heading', { name: /^Til vurdering siden/ }).waitFor()

  const waiting = await desk(editor, 'Til vurdering')
  await waiting.getByRole('link', { name: 'Rundtur i Eksempelfjorden' }).click()
  await formReady(editor)
  await editor.locator('#entry-notice').getByText('Er dette nok?').waitFor()
  await takeStep(editor, 'Send i retur', 'Si hvem kilden er.')

  const returned = await desk(author, 'I retur')
  await returned.getByRole('link', { name: 'Rundtur i Eksempelfjorden' }).click()
  await formReady(author)
  await author.locator('#entry-notice').getByText('Si hvem kilden er.').waitFor()
  await author.getByRole('button', { name: 'Kilde', exact: true }).click()
  await author.fill('#field-kilde__navn', 'Eksempelfjord kommune')
  await takeStep(author, 'Send til vurdering', 'Nå står det der.')

  await openForm(editor, form)
  await editor.locator('#entry-notice').getByText('Nå står det der.').waitFor()
  await editor.click('#action-save')
  const entry = `${product.url}/tiltak/rundtur-i-eksempelfjorden`
  await expect.poll(async () => (await fetch(entry)).status, { timeout: 20_000 }).toBe(200)

  await openForm(editor, form)
  await editor.locator('.doc-controls__popup button').first().click()
  await editor.locator('#action-withdraw').click()
  const dialog = editor.getByRole('dialog', { name: 'Trekk tilbake fra katalogen' })
  await dialog.getByRole('textbox').fill('Fjorden er full.')
  await dialog.getByRole('button', { name: 'Trekk tilbake' }).click()
  await expect.poll(async () => (await fetch(entry)).status, { timeout: 20_000 }).toBe(410)
  expect(await (await fetch(entry)).text()).toContain('Fjorden er full.')

  await editor.goto(`${form}/historikk`)
  const words = await editor.locator('.timeline blockquote').allTextContents()
  expect(words).toEqual(['Fjorden er full.', 'Nå står det der.', 'Si hvem kilden er.', 'Er dette nok?'])
})

it("shows a contributor their own returned entries only, an editor everybody's", async () => {
  const { id } = await administrator.save('tiltak?draft=true', {
    tittel: 'En annens tiltak',
    malform: 'nb',
    _status: 'draft',
  })
  for (const [verb, ord] of [
    ['submit-for-review', ''],
    ['return-to-author', 'Si mer.'],
  ])
    await editor.request.post(`${product.url}/api/tiltak/${id}/${verb}`, { data: { ord } })
  await (await desk(editor, 'I retur')).getByRole('link', { name: 'En annens tiltak' }).waitFor()
  const own = await desk(author, 'I retur')
  await own.waitFor()
  expect(await own.getByText('En annens tiltak').count()).toBe(0)
})

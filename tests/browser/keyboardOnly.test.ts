import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { formReady } from '../helpers/formReady.ts'
import { openForm } from '../helpers/openAdmin.ts'
import { openBrowser } from '../helpers/openBrowser.ts'
import { keyboardOf } from './keyboard/keyboardOf.ts'

const product = inject('product')
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  page = await (await browser.newContext({ locale: 'nb-NO' })).newPage()
  // Generous, for machines that do more than this.
  page.setDefaultTimeout(60_000)
})
afterAll(() => browser?.close())

it('lets somebody without a mouse log in, write a tiltak and publish it, and see all the way where they are', async () => {
  const { keyboard } = page
  const { reach, step, unseen } = keyboardOf(page)
  const choose = async (name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
    await reach(name, key)
    await keyboard.press('Enter')
  }
  const write = async (name: string | RegExp, text: string) => {
    await reach(name)
    await keyboard.type(text)
  }

  await openForm(page, `${product.url}/admin/login`)
  await write('E-post', product.admin.email)
  await write('Passord', product.admin.password)
  await keyboard.press('Enter')
  await page.waitForURL(`${product.url}/admin`)
  await page.waitForLoadState('networkidle')
  await choose('Nytt tiltak')
  await page.waitForURL(`${product.url}/admin/collections/tiltak/create`)
  await formReady(page)

  await write('Tittel', 'Tastedalen tar imot')
  await reach('Tilflytting')
  await keyboard.press('Space')
  await write('Ingress', 'Dalen tar imot nye innbyggere med en vert for hver.')
  await choose('Hvor og når', 'Shift+Tab')
  await choose('Legg til Kommune')
  await write('Kommune', 'Steinkjer')
  await page.locator('.rs__option').first().waitFor()
  await keyboard.press('Enter')
  await choose('Legg til Periode')
  await write('Fra (år)', '2011')
  await choose('Hva og for hvem', 'Shift+Tab')
  await reach('Barnefamilier')
  await keyboard.press('Space')
  await choose('Kilde', 'Shift+Tab')
  await write('Navn', 'Tastedal kommune')
  await choose('Lagre utkast', 'Shift+Tab')
  await page.waitForURL(/collections\/tiltak\/[\w-]{20,}/)
  await formReady(page)

  // Round the whole form and out of it: nothing keeps the focus.
  const stops: string[] = []
  do stops.push((await step('Tab')).name)
  while (stops.at(-1) !== '' && stops.length < 200)
  expect(stops.at(-1)).toBe('')

  await choose(/^Publiser/)
  const address = `${product.url}/v1/tiltak/tastedalen-tar-imot`
  await expect.poll(async () => (await fetch(address)).status, { timeout: 20_000 }).toBe(200)
  expect(await (await fetch(address)).json()).toMatchObject({
    tittel: 'Tastedalen tar imot',
    perioder: [{ fra: 2011 }],
    kommuner: [{ navn: 'Steinkjer' }],
    malgrupper: [{ nb: 'Barnefamilier' }],
  })
  expect([...unseen]).toEqual([])
}, 240_000)

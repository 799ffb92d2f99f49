import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formReady } from '../helpers/formReady.ts'
import { openForm } from '../helpers/openAdmin.ts'
import { openBrowser } from '../helpers/openBrowser.ts'
import { startProduct } from '../helpers/startProduct.ts'
import type { Product } from '../helpers/startProductIn.ts'

const photo = () =>
  sharp({ create: { width: 1600, height: 1000, channels: 3, background: '#2a6' } })
    .jpeg()
    .toBuffer()

async function logIn(page: Page, { url, admin }: Product): Promise<void> {
  await openForm(page, `${url}/admin/login`)
  await page.fill('#field-email', admin.email)
  await page.fill('#field-password', admin.password)
  await page.click('button[type=submit]')
  await page.waitForURL(`${url}/admin`)
}

const tab = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()

async function addPicture(page: Page): Promise<void> {
  await tab(page, 'Bilder og lenker')
  const drawer = page.locator('[id^=bilder-bulk-upload-drawer]').first()
  const create = page.locator('#field-bilder').getByRole('button', { name: 'Opprett', exact: true })
  await create.click()
  const file = { name: 'dal.jpg', mimeType: 'image/jpeg', buffer: await photo() }
  await drawer.locator('input[type=file]').setInputFiles(file)
  await drawer.locator('#field-alt').fill('En grønn dal')
  await drawer.locator('#field-kreditering').fill('Eksempelfotografen')
  await drawer.locator('#field-lisens .rs__control').click()
  await drawer.getByText('CC BY 4.0', { exact: true }).click()
  await drawer.getByRole('button', { name: 'Lagre', exact: true }).first().click()
  await drawer.waitFor({ state: 'detached' })
}

async function addPeriod(page: Page): Promise<void> {
  await tab(page, 'Hvor og når')
  const from = page.locator('#field-perioder__0__fra')
  await page
    .locator('#field-perioder')
    .getByRole('button', { name: /Legg til/ })
    .click()
  await from.fill('2011')
  await page.locator('#field-perioder__0__til').fill('2014')
}

describe.each(['sqlite', 'mongodb'] as const)('an editor on %s', (database) => {
  let product: Product
  let browser: Browser
  let page: Page
  const tittel = 'Bli i Eksempeldalen'
  const slug = 'bli-i-eksempeldalen'

  beforeAll(async () => {
    product = await startProduct(database)
    browser = await openBrowser()
    page = await (await browser.newContext({ locale: 'nb-NO' })).newPage()
    // Generous, for machines that do more than this.
    page.setDefaultTimeout(60_000)
    await logIn(page, product)
  })
  afterAll(async () => {
    await browser?.close()
    await product?.close()
  })

  it('adds a tiltak with a picture and a period, publishes it, and sees it on the list, on its page and in /v1', async () => {
    await openForm(page, `${product.url}/admin/collections/tiltak/create`)
    await page.fill('#field-tittel', tittel)
    await page.fill('#field-ingress', 'Dalen tok imot nye innbyggere med en vert for hver.')
    await page.getByRole('checkbox', { name: 'Tilflytting', exact: true }).check()
    await addPeriod(page)
    await addPicture(page)
    await tab(page, 'Kilde')
    await page.fill('#field-kilde__navn', 'Eksempeldal kommune')
    await page.click('#action-save')
    await page.waitForURL(/collections\/tiltak\/[\w-]{20,}/)

    const entry = `${product.url}/tiltak/${slug}`
    await expect.poll(async () => (await fetch(entry)).status, { timeout: 20_000 }).toBe(200)
    await page.goto(`${product.url}/tiltak`)
    await page.getByRole('link', { name: tittel }).first().click()
    await page.waitForURL(entry)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(tittel)
    expect(await page.locator('main').textContent()).toMatch(/2011\D+2014/)
    const shown = page.getByRole('img', { name: 'En grønn dal' })
    expect(
      await shown.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth),
    ).toBeGreaterThan(0)

    const answer = await fetch(`${product.url}/v1/tiltak/${slug}`)
    expect(await answer.json()).toMatchObject({ tittel, perioder: [{ fra: 2011, til: 2014 }] })
  })

  it('withdraws it, and the public is told why', async () => {
    await page.goto(`${product.url}/admin/collections/tiltak`)
    await page.getByRole('link', { name: tittel }).first().click()
    await page.waitForURL(/collections\/tiltak\/[\w-]{20,}/)
    await formReady(page)
    await page.locator('.doc-controls__popup button').first().click()
    await page.locator('#action-withdraw').click()
    const dialog = page.getByRole('dialog', { name: 'Trekk tilbake fra katalogen' })
    await dialog.getByRole('textbox').fill('Prosjektet er avsluttet.')
    await dialog.getByRole('button', { name: 'Trekk tilbake' }).click()
    const entry = `${product.url}/tiltak/${slug}`
    await expect.poll(async () => (await fetch(entry)).status, { timeout: 20_000 }).toBe(410)
    expect(await (await fetch(entry)).text()).toContain('Prosjektet er avsluttet.')
  })

  it('previews the draft as the public page, for those logged in only', async () => {
    const id = new URL(page.url()).pathname.split('/').at(-1)
    const address = `${product.url}/forhandsvisning/tiltak/${id}`
    const answer = await page.goto(address)
    expect(answer?.headers()).toMatchObject({
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex, nofollow',
    })
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(tittel)
    const stranger = await fetch(address, { redirect: 'manual' })
    expect(stranger.headers.get('location')).toContain('/admin/login')
    expect(stranger.headers.get('cache-control')).toBe('no-store')

    const picture = `${product.url}${await page.locator('.picture img').getAttribute('src')}`
    const shown = await page.request.get(picture)
    expect(shown.status()).toBe(200)
    expect(shown.headers()['cache-control']).toBe('no-store')
    expect((await fetch(picture)).status).toBe(404)
  })

  it('shows the draft beside the form, anew after every save, and nothing of it to a visitor', async () => {
    const id = new URL(page.url()).pathname.split('/').at(-1)
    await openForm(page, `${product.url}/admin/collections/tiltak/${id}`)
    const heading = page.frameLocator('#live-preview-iframe').locator('h1')
    await page.locator('#live-preview-toggler').click()
    await heading.filter({ hasText: tittel }).waitFor({ state: 'attached' })
    const saved = `${tittel} – omskrevet`
    await page.fill('#field-tittel', saved)
    await page.click('#action-save-draft')
    await heading.filter({ hasText: saved }).waitFor({ state: 'attached' })
    expect(await (await fetch(`${product.url}/tiltak`)).text()).not.toContain(saved)
  })

  it('tells nobody what it is made with', async () => {
    for (const path of ['/', '/finnes-ikke', '/v1/tiltak', '/helse', '/admin/login', '/api/users/me'])
      expect((await fetch(`${product.url}${path}`)).headers.get('x-powered-by')).toBeNull()
  })
})

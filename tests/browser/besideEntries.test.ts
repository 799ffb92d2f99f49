import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { axeFaults, wcag } from '../helpers/axeFaults.ts'
import { pressButton, tabTo } from '../helpers/keyboard.ts'
import { openAdmin } from '../helpers/openAdmin.ts'
import { openBrowser } from '../helpers/openBrowser.ts'

const product = inject('product')
let browser: Browser
let page: Page
/** A new one at every attempt: the last may have got half-way. */
let place = ''

beforeAll(async () => {
  browser = await openBrowser()
  page = await openAdmin(browser, product)
})
afterAll(() => browser?.close())

const nameless = (): string => String.fromCharCode(...[...`${Date.now()}`].map((digit) => 97 + Number(digit)))
const text = (title: string, results: string, group = 'Kvinner') =>
  `Fagområde: Tilflytting\n\n${title}\n\nI Vang kommune tar bygdelaget imot alle som kommer.\n\nMålgrupper\n- ${group}\n\nResultater\n${results}\n`

/** Brings a document in, and answers its proposal's id. */
async function bring(name: string, content: string): Promise<string> {
  const file = { name: `${place} ${name}.txt`, mimeType: 'text/plain', buffer: Buffer.from(content) }
  const answer = await page.request.post(`${product.url}/api/forslag/les-inn`, { multipart: { file } })
  const lines = (await answer.text()).trim().split('\n')
  return JSON.parse(lines.at(-1) ?? '').rows[0].forslag
}
/** Makes the entry of a proposal, and answers its id. */
async function accept(id: string): Promise<string> {
  const forslag = `${product.url}/api/forslag/${id}`
  const { lagring } = await (await page.request.get(`${forslag}/gjennomgang`)).json()
  const answer = await page.request.post(`${forslag}/godta`, { data: { lagring, medApne: true } })
  return (await answer.json()).ble.id
}
const entryOf = async (id: string) =>
  (await page.request.get(`${product.url}/api/tiltak/${id}?draft=true&depth=1`)).json()
const proofOf = async (id: string, on = page): Promise<void> => {
  await on.goto(`${product.url}/admin/collections/forslag/${id}`)
  await on.locator('.review__panes').waitFor()
}
const around = (heading: string): Locator =>
  page.locator('.review__around', { has: page.getByRole('heading', { name: heading }) })
const rowOf = (words: string | RegExp): Locator => page.locator('.review__around-row', { hasText: words })
const shoot = async (on: Page, name: string): Promise<void> => {
  if (process.env.SHOTS) await on.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true })
}

describe('a proposal beside other entries, by the keyboard alone', () => {
  it('has its duplicate judged, its continuation accepted and its reference pointed at an entry', async () => {
    place = nameless()
    const first = await accept(await bring('a', text(`Grenda ${place}`, 'Ti kom.')))
    await accept(await bring('b', text(`Grenda ${place} fase 2`, 'Elleve kom.')))
    const other = await accept(await bring('c', text(`Fjøset ${place}`, 'Ni kom.')))
    const told = 'Tolv kom. Se også: Ungdommen på tunet.'
    await proofOf(await bring('d', text(`Grenda ${place} fase 2`, told)))
    await around('Andre oppføringer').waitFor()

    await pressButton(rowOf('Kan være det samme som'), 'Ikke den samme')
    await rowOf('Kan være det samme som').getByText('Avvist').waitFor()
    await pressButton(rowOf('Fortsetter'), 'Koble dem sammen')
    await rowOf('Fortsetter').getByText('Bekreftet').waitFor()
    expect(await rowOf('Fortsetter').evaluate((row) => row === document.activeElement)).toBe(true)

    const reference = rowOf('Ungdommen på tunet')
    await pressButton(reference, 'Velg oppføringen')
    await tabTo(reference.getByLabel('Søk etter oppføringen'))
    await page.keyboard.insertText(`Fjøset ${place}`)
    await reference.getByText('Én oppføring passer.').waitFor()
    expect(await axeFaults(page, wcag, '.review')).toEqual([])
    await shoot(page, 'links')
    await pressButton(reference, `Fjøset ${place}`)
    await rowOf('Viser til').getByText('Bekreftet').waitFor()
    await pressButton(page, 'Angre siste valg')
    await reference.getByText('Oppføringen er ikke funnet.').waitFor()
    // The same from the line that it stands on.
    await page.locator('.review__line', { hasText: 'Ungdommen' }).getByRole('button').first().focus()
    const line = page.locator('.review__line', { hasText: 'Ungdommen' })
    await pressButton(line, 'Velg oppføringen')
    await tabTo(line.getByLabel('Søk etter oppføringen'))
    await page.keyboard.insertText(`Fjøset ${place}`)
    await pressButton(line, `Fjøset ${place}`)
    await rowOf('Viser til').getByText('Bekreftet').waitFor()

    await pressButton(page, 'Lag utkast')
    const made = await page.getByRole('link', { name: 'Åpne oppføringen' }).getAttribute('href')
    const { relaterteTiltak } = await entryOf(made?.split('/').at(-1) ?? '')
    expect(relaterteTiltak.map((one: Relation) => [one.type, one.tiltak.id])).toEqual([
      ['fortsetter', first],
      ['seOgsa', other],
    ])
  })

  it('takes of a changed document what the editor chooses, and keeps the rest of the entry', async () => {
    place = nameless()
    const entry = await accept(await bring('tun', text(`Tunet ${place}`, 'Ti familier kom.')))
    await proofOf(await bring('tun', text(`Tunet ${place}`, 'Tolv familier kom.', 'Barnefamilier')))
    const changes = around('Hva forslaget endrer i oppføringen')
    await changes.getByText('Tolv familier kom.').waitFor()
    const groups = changes.getByRole('group', { name: 'Målgrupper' })
    await tabTo(groups.getByLabel('Ta det nye'))
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => groups.getByLabel('Behold det som står').isChecked()).toBe(true)
    expect(
      await groups.getByLabel('Behold det som står').evaluate((at) => at === document.activeElement),
    ).toBe(true)
    expect(
      await changes.getByRole('group', { name: 'Resultater' }).getByLabel('Ta det nye').isChecked(),
    ).toBe(true)
    expect(await axeFaults(page, wcag, '.review')).toEqual([])
    await shoot(page, 'changes')
    await pressButton(page, 'Oppdater oppføringen')
    await page.getByRole('link', { name: 'Åpne oppføringen' }).waitFor()
    const { resultater, malgrupper } = await entryOf(entry)
    expect([resultater, malgrupper.map(({ kode }: { kode: string }) => kode)]).toEqual([
      'Tolv familier kom.',
      ['kvinner'],
    ])
  })

  it('stands on a narrow, dark screen in nynorsk, without faults of accessibility', async () => {
    place = nameless()
    await accept(await bring('hus', text(`Huset ${place}`, 'Ti familier kom.')))
    const told = 'Tolv familier kom. Se også: Ungdommen på tunet.'
    const id = await bring('hus', text(`Huset ${place}`, told, 'Barnefamilier'))
    const own = await openAdmin(browser, product, { language: 'nn', width: 390 })
    await own.context().addCookies([{ name: 'payload-theme', value: 'dark', url: product.url }])
    await proofOf(id, own)
    await own.getByRole('heading', { name: 'Andre oppføringar' }).waitFor()
    const reasons = own.locator('.review__around-row', { hasText: 'Kan vere det same som' })
    await reasons.getByText('Same tittel. Same kommune (Vang).').first().waitFor()
    await own.getByRole('button', { name: 'Vel oppføringa' }).first().click()
    await own.getByLabel('Søk etter oppføringa').fill('Huset')
    await own.getByText(/oppføring(?:ar)? (?:som )?passar/).waitFor()
    expect(await axeFaults(own, wcag, '.review')).toEqual([])
    expect(await own.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await shoot(own, 'narrow')
    await own.context().close()
  })
})

interface Relation {
  type: string
  tiltak: { id: string }
}

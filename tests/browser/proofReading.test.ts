import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { asAdministrator } from '../helpers/asAdministrator.ts'
import { axeFaults, wcag } from '../helpers/axeFaults.ts'
import { pressButton, tabTo } from '../helpers/keyboard.ts'
import { openAdmin } from '../helpers/openAdmin.ts'
import { openBrowser } from '../helpers/openBrowser.ts'
import { docxOf, odtOf, pdfOf, pdfText, xlsxOf } from '../unit/intake/formats/madeFiles.ts'

const product = inject('product')
const upload = `${product.url}/admin/collections/forslag/create`
let browser: Browser
let page: Page
/** A new one at every attempt: the last may have got half-way. */
let attempt = 0

beforeAll(async () => {
  browser = await openBrowser()
  page = await openAdmin(browser, product)
})
afterAll(() => browser?.close())

const spelling = (): string => `Kaffekos ${attempt} på trappa`

const lines = (title: string, spelling: string): string[] => [
  'Fagområde: Tilflytting',
  title,
  'I Lom kommune får alle som flytter inn, en fadder i nabolaget.',
  'Målgrupper',
  '- Barnefamilier',
  '- Fjellvante folk',
  'Aktiviteter',
  '- Eget nettsted',
  `- ${spelling}`,
  'Prosjektleder Kari Prøvenes, tlf. 99 88 77 66',
  'Budsjettet kjenner vi ikke enda',
]
const text = (title: string, spelling: string): string => lines(title, spelling).join('\n\n')

const paragraphs = (tag: string, title: string): string =>
  lines(title, 'Faddertreff')
    .map((line) => (tag === 'w:p' ? `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>` : `<${tag}>${line}</${tag}>`))
    .join('')

/** The same entry in every format, as files that an editor would choose. */
const files = (name: string) =>
  [
    { name: `${name}.docx`, bytes: docxOf(paragraphs('w:p', `${name} i Word`)) },
    { name: `${name}.odt`, bytes: odtOf(paragraphs('text:p', `${name} i Writer`)) },
    {
      name: `${name}.pdf`,
      bytes: pdfOf(pdfText([`${name} i PDF`, 'I Lom kommune tar grendelaget imot alle.'])),
    },
    {
      name: `${name}.xlsx`,
      bytes: xlsxOf(
        `<row><c t="inlineStr"><is><t>Tittel</t></is></c><c t="inlineStr"><is><t>Ingress</t></is></c></row><row><c t="inlineStr"><is><t>${name} i regneark</t></is></c><c t="inlineStr"><is><t>Grendelaget tar imot.</t></is></c></row>`,
      ),
    },
    {
      name: `${name}.html`,
      bytes: new TextEncoder().encode(
        `<!doctype html><html lang="nb"><main>${paragraphs('p', `${name} på nett`)}</main></html>`,
      ),
    },
  ].map(({ name: file, bytes }) => ({
    name: file,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  }))

const press = (name: string | RegExp, within: Page | Locator = page) => pressButton(within, name)

const line = (words: string): Locator => page.locator('.review__line', { hasText: words })
const holdsKeyboard = (words: string) =>
  expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent ?? ''), { timeout: 20_000 })
    .toContain(words)
const remaining = (count: string) => page.locator('output', { hasText: count }).waitFor()

describe('proof-reading by the keyboard alone', () => {
  it('brings in documents of every format and a pasted text, and tells how each went', async () => {
    attempt += 1
    await page.goto(upload)
    await page.locator('input[type=file]').setInputFiles(files(`Fadderordning ${attempt}`))
    await page.locator('output', { hasText: '5 av 5 dokumenter er lest' }).waitFor()
    const rows = page.locator('.upload__list li')
    expect(await rows.allTextContents()).toEqual(
      ['docx', 'odt', 'pdf', 'xlsx', 'html'].map((ending) =>
        expect.stringMatching(new RegExp(`Fadderordning ${attempt}.*${ending}.*Klar.*Se over`, 's')),
      ),
    )
    await tabTo(page.getByLabel('Eller lim inn tekst'))
    await page.keyboard.insertText(text(`Fadderne ${attempt}`, spelling()))
    await press('Les inn')
    await page.locator('output', { hasText: '6 av 6 dokumenter er lest' }).waitFor()
    await tabTo(page.getByRole('link', { name: /^Se over: Innlimt tekst/ }))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: `Fadderne ${attempt}` }).waitFor()
  })

  it('lights the line of a value, settles line by line, and goes on to what is still open', async () => {
    await remaining('4 av 11 linjer gjenstår')
    await line('Fjellvante folk').locator('strong', { hasText: 'Åpen' }).waitFor()
    expect(await line('Barnefamilier').locator('strong').count()).toBe(0)
    const value = page.locator('.review__value', { hasText: 'Eget nettsted' })
    await value.hover()
    await page.locator('.review__line--lit', { hasText: 'Eget nettsted' }).waitFor()
    await tabTo(value.getByRole('button', { name: 'linje 15' }))
    await page.keyboard.press('Enter')
    await holdsKeyboard('Eget nettsted')
    await page.screenshot({
      path: process.env.SHOTS ? `${process.env.SHOTS}/a.png` : undefined,
      fullPage: true,
    })

    // A new term, made where it is met.
    await page.keyboard.press('k')
    await holdsKeyboard('Fjellvante folk')
    await press('Nytt begrep', line('Fjellvante folk'))
    await tabTo(page.getByLabel('Nynorsk').last())
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.insertText(`Fjellvane folk ${attempt}`)
    await press('Lag begrepet')
    await remaining('3 av 11 linjer gjenstår')

    // A term from the vocabulary: the spelling is learnt.
    await holdsKeyboard('Kaffekos')
    await press('Velg fra ordlisten', line('Kaffekos'))
    await tabTo(
      page
        .getByRole('searchbox')
        .or(page.getByRole('textbox', { name: /Søk/ }))
        .last(),
    )
    await page.keyboard.insertText('vertskap')
    await tabTo(line('Kaffekos').getByRole('checkbox').first())
    await page.keyboard.press('Space')
    await remaining('2 av 11 linjer gjenstår')

    // A person becomes a function.
    await holdsKeyboard('Prosjektleder')
    await press('Sett kontakten til «Prosjektleder»', line('Prosjektleder'))
    await remaining('1 av 11 linjer gjenstår')

    // The rest is left out, with the reason.
    await holdsKeyboard('Budsjettet')
    await press('La den ligge', line('Budsjettet'))
    await press('Hører ikke til tiltaket', line('Budsjettet'))
    await remaining('Alle 11 linjer er avgjort')
  })

  it('saves an entry only when the editor says so, and what was confirmed is known ever after', async () => {
    const entries = async () => (await page.request.get(`${product.url}/api/tiltak?limit=0`)).json()
    const before = (await entries()).totalDocs
    await press('Lag utkast')
    await tabTo(page.getByRole('link', { name: 'Åpne oppføringen' }))
    expect((await entries()).totalDocs).toBe(before + 1)
    const id = (await page.getByRole('link', { name: 'Åpne oppføringen' }).getAttribute('href'))
      ?.split('/')
      .at(-1)
    const administrator = await asAdministrator(product)
    await administrator.save(`tiltak/${id}`, { _status: 'published' }, 'PATCH')
    const found = async () => {
      const answer = await fetch(`${product.url}/v1/tiltak?q=${encodeURIComponent(spelling())}`)
      return ((await answer.json()) as { tiltak: { tittel: string }[] }).tiltak.map(({ tittel }) => tittel)
    }
    await expect.poll(found, { timeout: 20_000 }).toContain(`Fadderne ${attempt}`)

    await page.goto(upload)
    await tabTo(page.getByLabel('Eller lim inn tekst'))
    await page.keyboard.insertText(text(`Nabovertene ${attempt}`, spelling()))
    await press('Les inn')
    await tabTo(page.getByRole('link', { name: /^Se over: Innlimt tekst/ }))
    await page.keyboard.press('Enter')
    // Both the new term and the learnt spelling are known.
    await remaining('2 av 11 linjer gjenstår')
    await page.locator('.review__value', { hasText: 'Vertskapsordning' }).waitFor()
    await press('Lagre med åpne punkter')
    await tabTo(page.getByRole('link', { name: 'Åpne oppføringen' }))
  })
})

describe('the pages of the intake', () => {
  const headings = { nb: 'Les inn dokumenter', nn: 'Les inn dokument', en: 'Bring in documents' } as const
  const draft = { nb: 'Utkastet', nn: 'Utkastet', en: 'The draft' } as const

  it.each([
    ['nb', 1280, 'light'],
    ['nn', 390, 'dark'],
    ['en', 390, 'light'],
  ] as const)(
    'stand in %s at %i pixels, %s, without faults of accessibility',
    async (language, width, theme) => {
      const own = await openAdmin(browser, product, { language, width })
      await own.context().addCookies([{ name: 'payload-theme', value: theme, url: product.url }])
      await own.goto(upload)
      await own.getByRole('heading', { level: 1, name: headings[language] }).waitFor()
      expect(await axeFaults(own, wcag, '.upload')).toEqual([])
      const name = `Ved bålet ${language} ${Date.now()}`
      const file = { name: `${name}.txt`, mimeType: 'text/plain', buffer: Buffer.from(text(name, 'Bålkos')) }
      await own.locator('input[type=file]').setInputFiles(file)
      await own.locator('.upload__list li a').click()
      const pane = own.getByRole('region', { name: draft[language] })
      await pane.waitFor()
      expect(await axeFaults(own, wcag, '.review')).toEqual([])
      const [left, right] = [await own.locator('.review__document').boundingBox(), await pane.boundingBox()]
      const stacked = Number(right?.y) >= Number(left?.y) + Number(left?.height)
      expect(stacked).toBe(width === 390)
      expect(await own.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await own.context().close()
    },
  )
})

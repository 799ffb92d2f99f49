import type { Page } from 'playwright-core'
import { formReady } from '../../helpers/formReady.ts'

export interface Screen {
  name: string
  /** Below `/admin`. */
  path: string
  /** Whether a form is waited for. */
  form?: boolean
  /** As it is for somebody who has to log in. */
  loggedOut?: boolean
  /** What is opened on it before it is looked at, one after the other. */
  parts?: readonly ((page: Page) => Promise<void>)[]
}

const tabs = [0, 1, 2, 3, 4, 5, 6].map((at) => async (page: Page) => {
  await page.locator('.tabs-field__tab-button').nth(at).click()
  await page
    .locator('.tabs-field__tab-button')
    .nth(at)
    .and(page.locator('.tabs-field__tab-button--active'))
    .waitFor()
})

/** The kinds of screen of the admin. `ids` are documents of the seeds by their collections. */
export const screens = (ids: Record<string, string>): readonly Screen[] => [
  { name: 'the desk', path: '' },
  { name: 'a list', path: '/collections/tiltak' },
  { name: 'the form of an entry', path: `/collections/tiltak/${ids.tiltak}`, form: true, parts: tabs },
  { name: 'the form of a page', path: `/collections/sider/${ids.sider}`, form: true },
  { name: 'a term', path: `/collections/aktiviteter/${ids.aktiviteter}`, form: true },
  { name: 'a kommune', path: `/collections/kommuner/${ids.kommuner}`, form: true },
  { name: 'a new picture', path: '/collections/media/create', form: true },
  { name: 'the pictures', path: '/collections/media' },
  { name: 'the upload', path: '/collections/forslag/create' },
  { name: 'the proof-reading', path: `/collections/forslag/${ids.forslag}` },
  { name: 'the history', path: `/collections/tiltak/${ids.tiltak}/historikk` },
  { name: 'the versions', path: `/collections/tiltak/${ids.tiltak}/versions` },
  { name: 'a new user', path: '/collections/users/create', form: true },
  { name: 'the account', path: '/account', form: true },
  { name: 'the settings', path: '/globals/innstillinger', form: true },
  { name: 'the login', path: '/login', form: true, loggedOut: true },
]

/** Opens a screen and waits until it stands still. */
export async function openScreen(page: Page, url: string, { path, form }: Screen): Promise<void> {
  await page.goto(`${url}/admin${path}`, { waitUntil: 'networkidle' })
  if (form) await formReady(page)
}

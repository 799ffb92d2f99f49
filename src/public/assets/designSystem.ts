import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const resolve = createRequire(import.meta.url).resolve
const read = (part: string): string => readFileSync(resolve(`@digdir/designsystemet-css/${part}.css`), 'utf8')

/** The parts of Designsystemet that the pages use. */
const parts = [
  'heading',
  'paragraph',
  'link',
  'button',
  'tag',
  'field',
  'fieldset',
  'input',
  'label',
  'list',
  'breadcrumbs',
  'table',
  'alert',
  'skip-link',
]

/** Designsystemet's theme, base and components in its own layers, so that our rules win without a fight. */
export const designSystem = (): string =>
  [
    '@layer ds.theme, ds.base, ds.components;',
    read('theme'),
    `@layer ds.base{${read('base')}}`,
    `@layer ds.components{${parts.map(read).join('')}}`,
  ].join('\n')

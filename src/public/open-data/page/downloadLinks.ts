import { html, type Markup } from '../../http/html.ts'
import type { Shell } from '../../pages/context.ts'
import { formats } from '../files/formats.ts'
import { dataWords } from './words.ts'

const offered = ['csv', 'xlsx', 'json'] as const

/** Ways to take the hits of a search home, or to follow it. `address` is that of the list, with its question. */
export const downloadLinks = (address: string, { malform, link }: Shell): Markup => {
  const t = dataWords[malform]
  const question = address.slice('/tiltak'.length)
  return html`<nav class="downloads" aria-labelledby="last-ned">
<span id="last-ned">${t.download}</span>
${offered.map((format) => html`<a class="ds-link" href="/data/tiltak.${format}${question}">${formats[format].name}</a>`)}
<a class="ds-link" href="${link('/tiltak.atom')}${question}">${t.follow}</a>
</nav>`
}

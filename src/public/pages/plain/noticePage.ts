import { html, type Markup } from '../../http/html.ts'
import type { Shell } from '../context.ts'
import { layout } from '../parts/layout.ts'
import { menuSections } from '../parts/menuSections.ts'
import { searchForm } from '../parts/searchForm.ts'

interface Notice {
  title: string
  lead: string
  /** What an editor said of it. */
  quote?: string | null
  /** Words that the visitor may be after. */
  sought?: string
  /** Pages that the visitor may be after. */
  guesses?: readonly Markup[]
  /** Whether the catalogue can help on; else the visitor is asked to try again. */
  waysOut: boolean
}

const waysOn = (shell: Shell, { sought, guesses = [] }: Notice): Markup => {
  const { words, link } = shell
  const menu = menuSections.map(
    (name) => html`<li><a class="ds-link" href="${link(`/${name}`)}">${words.nav[name]}</a></li>`,
  )
  return html`${guesses.length > 0 ? html`<section class="part" aria-labelledby="kanskje"><h2 class="ds-heading" data-size="xs" id="kanskje">${words.notFound.guesses}</h2><ul class="ds-list">${guesses}</ul></section>` : null}
${searchForm({
  action: link('/tiltak'),
  label: words.front.search,
  submit: words.front.submit,
  hint: words.front.hint,
  suggest: shell,
  ...(sought ? { value: sought } : {}),
})}
<ul class="columns">${menu}</ul>`
}

/** A page that says what happened and where to go from there. */
export const renderNoticePage = (shell: Shell, notice: Notice): Markup => {
  const { title, lead, quote, waysOut } = notice
  const again = html`<p><a class="ds-button" href="${shell.link(shell.path)}">${shell.words.failure.again}</a></p>`
  return layout(shell, {
    title,
    description: lead,
    hidden: true,
    body: html`<div class="wrap notice">
<h1 class="ds-heading" data-size="lg">${title}</h1>
<p class="lead">${lead}</p>
${quote ? html`<blockquote class="prose">${quote}</blockquote>` : null}
${waysOut ? waysOn(shell, notice) : again}
</div>`,
  })
}

import { html, type Markup } from '../../http/html.ts'
import type { Shell } from '../context.ts'

interface SearchField {
  action: string
  label: string
  submit: string
  hint?: string
  value?: string
  /** Id of the form, for fields that stand outside it. */
  id?: string
  large?: boolean
  /** Suggests from the catalogue while somebody writes, where the browser runs our script. */
  suggest?: Pick<Shell, 'malform' | 'words'>
  /** The form of the list, which follows each choice. */
  list?: boolean
}

const suggesting = ({ malform, words }: Pick<Shell, 'malform' | 'words'>): Markup => {
  const { found, ...groups } = words.suggest
  return html` data-suggest="/v1/forslag?malform=${malform}" data-suggest-groups="${JSON.stringify(groups)}" data-suggest-found="${found}"`
}

/** A search field with its button: a plain form that asks by GET. */
export const searchForm = ({
  action,
  label,
  submit,
  hint,
  value = '',
  id = 'sok',
  large,
  suggest,
  list,
}: SearchField): Markup =>
  html`<form class="search${large ? ' search--large' : ''}" id="${id}" role="search" action="${action}" method="get"${suggest ? suggesting(suggest) : null}${list ? html` data-list` : null}>
<label class="ds-label" for="${id}-q">${label}</label>
<div class="search__row">
<input class="ds-input" id="${id}-q" name="q" type="search" maxlength="200" autocomplete="off" value="${value}"${hint ? html` aria-describedby="${id}-hint"` : null}>
<button class="ds-button" type="submit">${submit}</button>
</div>
${hint ? html`<p class="search__hint" id="${id}-hint">${hint}</p>` : null}
</form>`

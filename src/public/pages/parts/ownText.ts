import type { Malform } from '../../../domain/malform.ts'
import { html, type Markup } from '../../http/html.ts'
import { langAttribute } from './language.ts'

/** A text within a line, marked where it is not in the language of its page. */
export const ownText = (text: string, malform: Malform, page: { malform: Malform }): Markup => {
  const lang = langAttribute(malform, page)
  return lang ? html`<span${lang}>${text}</span>` : html`${text}`
}

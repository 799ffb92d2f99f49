import type { Vocabulary } from '../../../domain/vocabulary.ts'
import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'

/** Terms as links to the entries that share them; null where there are none. */
export const termLinks = (
  vocabulary: Vocabulary,
  koder: readonly string[],
  { catalogue, malform, link }: PageContext,
): Markup | null => {
  const terms = koder.flatMap((kode) => catalogue.terms.find(vocabulary, kode) ?? [])
  if (terms.length === 0) return null
  return html`<ul class="terms">${terms.map((term) => {
    const href = link(`/tiltak?${new URLSearchParams([[vocabulary, term.kode]])}`)
    return html`<li><a class="ds-tag" href="${href}">${term[malform]}</a></li>`
  })}</ul>`
}

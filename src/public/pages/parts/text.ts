import { type Child, html, type Markup } from '../../http/html.ts'

/** Plain text as paragraphs; a blank line parts them. `lang` marks each. */
export const paragraphs = (text: string, lang: Markup | null = null): readonly Markup[] =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => html`<p${lang}>${part}</p>`)

/** A link to elsewhere. Only web addresses become links; anything else stays text. */
export const externalLink = (url: string | null, text: Child): Markup => {
  const isWeb = url !== null && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
  return isWeb ? html`<a class="ds-link" href="${url}" rel="noopener">${text}</a>` : html`${text}`
}

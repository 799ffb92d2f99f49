import { type Child, html, type Markup } from '../../http/html.ts'

/** A part of a page under its own heading; null where there is nothing to say. */
export const section = (
  title: string,
  content: Child,
  { lang = null, level = 2 }: { lang?: Markup | null; level?: 2 | 3 } = {},
): Markup | null => {
  const isEmpty = !content || (Array.isArray(content) && content.length === 0)
  if (isEmpty) return null
  const heading =
    level === 2
      ? html`<h2 class="ds-heading" data-size="sm">${title}</h2>`
      : html`<h3 class="ds-heading" data-size="2xs">${title}</h3>`
  return html`<section class="part">${heading}<div class="prose"${lang}>${content}</div></section>`
}

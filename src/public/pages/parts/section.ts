import { type Child, html, type Markup } from '../../http/html.ts'

/** A part of a page under its own heading; null where there is nothing to say. */
export const section = (title: string, content: Child, lang: Markup | null = null): Markup | null => {
  const isEmpty = !content || (Array.isArray(content) && content.length === 0)
  if (isEmpty) return null
  return html`<section class="part"><h2 class="ds-heading" data-size="sm">${title}</h2><div class="prose"${lang}>${content}</div></section>`
}

import { html, type Markup } from '../../http/html.ts'

/** A name in another language, as a fact; null where there is none. */
export const otherName = (label: string, name: string | null, lang: string | null): Markup | null =>
  name ? html`<div><dt>${label}</dt><dd${lang ? html` lang="${lang}"` : null}>${name}</dd></div>` : null

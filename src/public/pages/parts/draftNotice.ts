import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'

/** Says that a page is made from a draft, and keeps it in step with what is saved; nothing on a published page. */
export const draftNotice = ({ preview, words, assets }: PageContext): Markup | null =>
  preview
    ? html`<div class="ds-alert" data-color="warning"><p>${words.site.preview}</p></div>
<script src="${assets.preview.path}" type="module"></script>`
    : null

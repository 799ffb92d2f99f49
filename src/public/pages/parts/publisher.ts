import { html, type Markup } from '../../http/html.ts'
import type { Shell } from '../context.ts'

/** Who publishes the catalogue and how to reach them; null where the administrators have said neither. */
export const publisher = ({
  innstillinger,
  words,
}: Pick<Shell, 'innstillinger' | 'words'>): Markup | null => {
  const { utgiver, kontaktEpost } = innstillinger
  const lines = [
    utgiver ? html`<p>${words.site.publishedBy(utgiver)}</p>` : null,
    kontaktEpost
      ? html`<p>${words.site.writeToUs} <a class="ds-link" href="mailto:${kontaktEpost}">${kontaktEpost}</a></p>`
      : null,
  ].filter((line) => line !== null)
  return lines.length > 0 ? html`${lines}` : null
}

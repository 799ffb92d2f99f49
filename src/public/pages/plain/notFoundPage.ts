import type { Catalogue } from '../../../catalogue/catalogue.ts'
import type { Entry } from '../../../catalogue/entry.ts'
import { html, type Markup } from '../../http/html.ts'
import type { Shell } from '../context.ts'
import { ownText } from '../parts/ownText.ts'
import { renderNoticePage } from './noticePage.ts'
import { soughtWords } from './soughtWords.ts'

const mostGuesses = 3

/** The entries that the words of an entry's address find; for other addresses a search would be a waste. */
const guess = (path: string, q: string, catalogue: Catalogue): readonly Entry[] => {
  if (!q || !path.startsWith('/tiltak/')) return []
  return catalogue.query({ q, choices: {}, sort: 'relevans', page: 1, pageSize: mostGuesses }).entries
}

/** Where nothing is: entries that may have been meant, the search box with the words of the address, and the menu. */
export const renderNotFoundPage = (shell: Shell, catalogue: Catalogue): Markup => {
  const path = shell.path.split('?', 1)[0] ?? ''
  const sought = soughtWords(path)
  const guesses = guess(path, sought, catalogue).map(
    ({ slug, tittel, malform }) =>
      html`<li><a class="ds-link" href="${shell.link(`/tiltak/${slug}`)}">${ownText(tittel, malform, shell)}</a></li>`,
  )
  return renderNoticePage(shell, {
    ...shell.words.notFound,
    sought,
    guesses,
    waysOut: true,
  })
}

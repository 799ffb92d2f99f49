import type { Evidens } from '../../../domain/tiltak.ts'
import { html, type Markup } from '../../http/html.ts'
import type { UiWords } from '../../words/index.ts'

const colours: Readonly<Record<Evidens, string>> = {
  utenVurdering: 'neutral',
  egenrapportert: 'info',
  evaluert: 'success',
}

/** How well an entry is documented, as a coloured word. */
export const evidenceTag = (evidens: Evidens, words: UiWords): Markup =>
  html`<span class="ds-tag" data-size="sm" data-color="${colours[evidens]}">${words.evidens[evidens].name}</span>`

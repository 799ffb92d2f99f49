import type { Malform } from '../../../domain/malform.ts'
import { html, type Markup } from '../../http/html.ts'

/** The `lang` attribute of a text that is not in the language of its page. */
export const langAttribute = (text: Malform, page: { malform: Malform }): Markup | null =>
  text === page.malform ? null : html` lang="${text}"`

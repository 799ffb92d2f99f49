import type { Malform } from '../../../domain/malform.ts'
import type { Periode } from '../../../domain/tiltak.ts'
import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { yearsText } from '../parts/formats.ts'
import { ownText } from '../parts/ownText.ts'

/** A period in full: its name, its years and what the years cannot say; null where it says nothing. */
export const periodFact = (periode: Periode, malform: Malform, context: PageContext): Markup | null => {
  const { navn, presisering } = periode
  const years = yearsText(periode, context.words)
  const precise = presisering ? ownText(presisering, malform, context) : null
  const when = years && precise ? html`${years} (${precise})` : (precise ?? years)
  if (!navn) return when ? html`${when}` : null
  const name = ownText(navn, malform, context)
  return when ? html`${name}: ${when}` : name
}

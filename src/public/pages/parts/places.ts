import type { Entry, EntryKommune } from '../../../catalogue/entry.ts'
import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'

/** A place of an entry under the name of its day, with today's beside it. */
const kommuneLink = ({ nummer, sagtSom }: EntryKommune, { catalogue, link, words }: PageContext): Markup => {
  const place = catalogue.kommuner.find(nummer)
  if (place.outcome !== 'found') return html`${sagtSom ?? nummer}`
  const today = place.item.navnEntydig
  const note = sagtSom && sagtSom !== today ? ` (${words.entry.nowPartOf(today)})` : null
  return html`<a class="ds-link" href="${link(`/kommuner/${nummer}`)}">${sagtSom ?? today}</a>${note}`
}

export const kommuneLinks = (entry: Entry, context: PageContext): readonly Markup[] =>
  entry.kommuner.map((kommune) => kommuneLink(kommune, context))

/** Where an entry happened, in one short line: its regions, else its kommuner, else nothing. */
export const placeLine = (entry: Entry, { catalogue }: Pick<PageContext, 'catalogue'>): string => {
  const regioner = entry.regioner.flatMap((slug) => catalogue.region(slug)?.navn ?? [])
  const kommuner = entry.kommuner.flatMap(({ nummer, sagtSom }) => {
    const place = catalogue.kommuner.find(nummer)
    return sagtSom ?? (place.outcome === 'found' ? place.item.navn : [])
  })
  const names = regioner.length > 0 ? regioner : kommuner
  return names.length > 4 ? `${names.slice(0, 3).join(', ')} +${names.length - 3}` : names.join(', ')
}

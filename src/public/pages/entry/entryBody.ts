import type { Entry } from '../../../catalogue/entry.ts'
import { html, type Markup, trusted } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { langAttribute } from '../parts/language.ts'
import { ownText } from '../parts/ownText.ts'
import { picture } from '../parts/picture.ts'
import { section } from '../parts/section.ts'
import { termLinks } from '../parts/termLinks.ts'
import { externalLink, paragraphs } from '../parts/text.ts'
import { fundingTable } from './funding.ts'
import { partnerList } from './partners.ts'

const list = (items: readonly string[], lang: Markup | null = null): Markup | null =>
  items.length > 0
    ? html`<ul class="ds-list"${lang}>${items.map((item) => html`<li>${item}</li>`)}</ul>`
    : null

const resourceLinks = (entry: Entry, context: PageContext): readonly Markup[] =>
  entry.ressurser.flatMap((slug) => {
    const found = context.catalogue.resource(slug)
    if (found.outcome !== 'found') return []
    const title = ownText(found.item.tittel, found.item.malform, context)
    return [html`<li><a class="ds-link" href="${context.link(`/ressurser/${slug}`)}">${title}</a></li>`]
  })

const reading = (entry: Entry, context: PageContext): Markup | null => {
  const links = entry.lenker.map(
    ({ tekst, url }) => html`<li>${externalLink(url, ownText(tekst || url, entry.malform, context))}</li>`,
  )
  const all = [...links, ...resourceLinks(entry, context)]
  return all.length > 0 ? html`<ul class="ds-list">${all}</ul>` : null
}

/** Everything an entry tells, in the order people ask; what is not known leaves no trace. */
export const entryBody = (entry: Entry, context: PageContext): Markup => {
  const { words } = context
  const t = words.entry
  const own = langAttribute(entry.malform, context)
  const terms = (name: 'aktiviteter' | 'malgrupper' | 'salgsargumenter' | 'bliFaktorer') =>
    termLinks(name, entry[name], context)
  const goal = entry.hovedmal ? paragraphs(entry.hovedmal, own) : []
  const subgoals = entry.delmal.length > 0 ? [html`<h3>${t.subgoals}</h3>${list(entry.delmal, own)}`] : []
  const pictures = entry.bilder.map((image) => picture(image, words, own))

  return html`
${pictures.slice(0, 1)}
${section(t.about, entry.beskrivelseHtml ? trusted(entry.beskrivelseHtml) : null, own)}
${section(t.goals, [...goal, ...subgoals])}
${section(t.reached, terms('malgrupper'))}
${section(t.done, terms('aktiviteter'))}
${section(t.workAreas, list(entry.arbeidsomrader), own)}
${section(t.arguments, terms('salgsargumenter'))}
${section(words.ordliste.bliFaktorer.name, terms('bliFaktorer'))}
${section(t.results, entry.resultater ? paragraphs(entry.resultater) : null, own)}
${section(t.organisation, entry.organisering ? paragraphs(entry.organisering) : null, own)}
${section(t.partners, partnerList(entry, context))}
${section(t.funding, fundingTable(entry, context))}
${section(t.pictures, pictures.slice(1))}
${section(t.links, reading(entry, context))}`
}

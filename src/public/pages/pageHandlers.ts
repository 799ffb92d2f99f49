import { vocabularies } from '../../domain/vocabulary.ts'
import { citation } from '../citation/citation.ts'
import { citationAnswer } from '../citation/citationAnswer.ts'
import type { Answer } from '../http/answer.ts'
import { pageAnswer } from '../http/pageAnswer.ts'
import { redirectAnswer } from '../http/redirectAnswer.ts'
import type { PublicRequest } from '../http/request.ts'
import { type ProblemCode, problemStatus } from '../problem/problem.ts'
import { renderApiPage } from './api/apiPage.ts'
import { inLanguage, type PageContext } from './context.ts'
import { renderEntryPage } from './entry/renderEntryPage.ts'
import { renderFrontPage } from './front/frontPage.ts'
import { renderInsightPage } from './insight/insightPage.ts'
import { listAnswer } from './list/listAnswer.ts'
import { termPath } from './parts/termPath.ts'
import { renderFylkePage } from './place/fylkePage.ts'
import { renderKommunePage } from './place/kommunePage.ts'
import { renderKommunerPage } from './place/kommunerPage.ts'
import { renderRegionerPage } from './place/regionerPage.ts'
import { renderRegionPage } from './place/regionPage.ts'
import { renderSplitPage } from './place/splitPage.ts'
import { renderProblemPage } from './plain/problemPage.ts'
import { renderSidePage } from './plain/sidePage.ts'
import { renderWithdrawnPage } from './plain/withdrawnPage.ts'
import { renderResourcePage } from './resource/resourcePage.ts'
import { renderResourcesPage } from './resource/resourcesPage.ts'
import { renderTermPage } from './vocabulary/termPage.ts'
import { renderVocabulariesPage } from './vocabulary/vocabulariesPage.ts'
import { renderVocabularyPage } from './vocabulary/vocabularyPage.ts'

/** Makes a page's answer; null where there is no such page. */
export type PageHandler = (request: PublicRequest, context: PageContext) => Answer | null

/** What an entry that is not there answers: 410, when and why, where it was taken down. */
const missingEntry = (slug: string, context: PageContext): Answer | null => {
  const withdrawn = context.catalogue.withdrawn(slug)
  return withdrawn ? pageAnswer(renderWithdrawnPage(withdrawn, context), 410) : null
}

const entry: PageHandler = ({ params: { slug = '' } }, context) => {
  const found = context.catalogue.entry(slug)
  if (found.outcome === 'missing') return missingEntry(slug, context)
  return found.outcome === 'found'
    ? pageAnswer(renderEntryPage(found.item, context))
    : redirectAnswer(context.link(`/tiltak/${found.to.slug}`))
}

const reference =
  (format: 'bib' | 'ris'): PageHandler =>
  ({ params: { slug = '' } }, context) => {
    const { catalogue, innstillinger, words, origin, link } = context
    const found = catalogue.entry(slug)
    if (found.outcome === 'missing') return missingEntry(slug, context)
    return found.outcome === 'found'
      ? citationAnswer(citation(found.item, innstillinger, { site: words.site.name, origin }), format)
      : redirectAnswer(link(`/tiltak/${found.to.slug}/sitering.${format}`))
  }

const kommune: PageHandler = ({ params: { nummer = '' } }, context) => {
  const { splitTitle, splitLead: lead } = context.words.kommune
  const found = context.catalogue.kommuner.find(nummer)
  switch (found.outcome) {
    case 'found':
      return pageAnswer(renderKommunePage(found.item, context))
    case 'moved':
      return redirectAnswer(context.link(`/kommuner/${found.to.nummer}`))
    case 'split': {
      const choices = found.choices.map((place) => ({
        path: `/kommuner/${place.nummer}`,
        name: place.navnEntydig,
      }))
      return pageAnswer(renderSplitPage({ title: splitTitle(nummer), lead, choices }, context), 300)
    }
    case 'missing':
      return null
  }
}

const fylke: PageHandler = ({ params: { nummer = '' } }, context) => {
  const { splitTitle, splitLead: lead } = context.words.fylke
  const found = context.catalogue.findFylke(nummer)
  switch (found.outcome) {
    case 'found':
      return pageAnswer(renderFylkePage(found.item, context))
    case 'moved':
      return redirectAnswer(context.link(`/fylker/${found.to.nummer}`))
    case 'split': {
      const choices = found.choices.map((place) => ({ path: `/fylker/${place.nummer}`, name: place.navn }))
      return pageAnswer(renderSplitPage({ title: splitTitle(nummer), lead, choices }, context), 300)
    }
    case 'missing':
      return null
  }
}

const region: PageHandler = ({ params }, context) => {
  const found = context.catalogue.region(params.slug ?? '')
  return found ? pageAnswer(renderRegionPage(found, context)) : null
}

const vocabulary: PageHandler = ({ params }, context) => {
  const name = vocabularies.find((known) => known === params.ordliste)
  return name ? pageAnswer(renderVocabularyPage(name, context)) : null
}

const term: PageHandler = ({ params: { ordliste, kode = '' } }, context) => {
  const name = vocabularies.find((known) => known === ordliste)
  const found = name && context.catalogue.terms.find(name, kode)
  if (!found) return null
  return found.kode === kode
    ? pageAnswer(renderTermPage(found, context))
    : redirectAnswer(context.link(termPath(found)))
}

const resource: PageHandler = ({ params }, context) => {
  const found = context.catalogue.resource(params.slug ?? '')
  if (found.outcome === 'missing') return null
  return found.outcome === 'found'
    ? pageAnswer(renderResourcePage(found.item, context))
    : redirectAnswer(context.link(`/ressurser/${found.to.slug}`))
}

const side: PageHandler = ({ params }, context) => {
  const { catalogue, malform } = context
  const slug = params.slug ?? ''
  const found = catalogue.side(slug, malform)
  if (found) return pageAnswer(renderSidePage(found, context))
  // An edition in nynorsk was at an address of its own once.
  const [, shared] = /^(.+)-nn$/.exec(slug) ?? []
  return shared && catalogue.side(shared, 'nn') ? redirectAnswer(inLanguage('nn', `/${shared}`)) : null
}

const isProblem = (code: string): code is ProblemCode => Object.hasOwn(problemStatus, code)

const problem: PageHandler = ({ params: { kode = '' } }, context) =>
  isProblem(kode) ? pageAnswer(renderProblemPage(kode, context)) : null

/** Every page by its path, in the order they are tried. */
export const pageHandlers: Readonly<Record<string, PageHandler>> = {
  '/': (_, context) => pageAnswer(renderFrontPage(context)),
  '/tiltak': listAnswer,
  '/tiltak/:slug': entry,
  '/tiltak/:slug/sitering.bib': reference('bib'),
  '/tiltak/:slug/sitering.ris': reference('ris'),
  '/kommuner': ({ search }, context) =>
    pageAnswer(renderKommunerPage((search.get('q') ?? '').slice(0, 200), context)),
  '/kommuner/:nummer': kommune,
  '/fylker': (_, context) => redirectAnswer(context.link('/kommuner')),
  '/fylker/:nummer': fylke,
  '/regioner': (_, context) => pageAnswer(renderRegionerPage(context)),
  '/regioner/:slug': region,
  '/innsikt': (_, context) => pageAnswer(renderInsightPage(context)),
  '/api-dokumentasjon': (_, context) => pageAnswer(renderApiPage(context)),
  '/ordlister': (_, context) => pageAnswer(renderVocabulariesPage(context)),
  '/ordlister/:ordliste': vocabulary,
  '/ordlister/:ordliste/:kode': term,
  '/ressurser': (_, context) => pageAnswer(renderResourcesPage(context)),
  '/ressurser/:slug': resource,
  '/problemer/:kode': problem,
  '/:slug': side,
}

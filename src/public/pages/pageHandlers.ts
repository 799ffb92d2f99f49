import type { Answer } from '../http/answer.ts'
import { pageAnswer } from '../http/pageAnswer.ts'
import { redirectAnswer } from '../http/redirectAnswer.ts'
import type { PublicRequest } from '../http/request.ts'
import { type ProblemCode, problemStatus } from '../problem/problem.ts'
import type { PageContext } from './context.ts'
import { renderEntryPage } from './entry/renderEntryPage.ts'
import { renderFrontPage } from './front/frontPage.ts'
import { renderKommunePage } from './kommune/kommunePage.ts'
import { renderKommunerPage } from './kommune/kommunerPage.ts'
import { renderSplitPage } from './kommune/splitPage.ts'
import { listAnswer } from './list/listAnswer.ts'
import { renderProblemPage } from './plain/problemPage.ts'
import { renderSidePage } from './plain/sidePage.ts'
import { renderResourcePage } from './resource/resourcePage.ts'
import { renderResourcesPage } from './resource/resourcesPage.ts'
import { renderVocabularyPage } from './vocabulary/vocabularyPage.ts'

/** Makes a page's answer; null where there is no such page. */
export type PageHandler = (request: PublicRequest, context: PageContext) => Answer | null

const entry: PageHandler = ({ params }, context) => {
  const found = context.catalogue.entry(params.slug ?? '')
  if (found.outcome === 'missing') return null
  return found.outcome === 'found'
    ? pageAnswer(renderEntryPage(found.item, context))
    : redirectAnswer(context.link(`/tiltak/${found.to.slug}`))
}

const kommune: PageHandler = ({ params }, context) => {
  const number = params.nummer ?? ''
  const found = context.catalogue.kommuner.find(number)
  switch (found.outcome) {
    case 'found':
      return pageAnswer(renderKommunePage(found.item, context))
    case 'moved':
      return redirectAnswer(context.link(`/kommuner/${found.to.nummer}`))
    case 'split':
      return pageAnswer(renderSplitPage(number, found.choices, context), 300)
    case 'missing':
      return null
  }
}

const resource: PageHandler = ({ params }, context) => {
  const found = context.catalogue.resource(params.slug ?? '')
  return found ? pageAnswer(renderResourcePage(found, context)) : null
}

const side: PageHandler = ({ params }, context) => {
  const found = context.catalogue.side(params.slug ?? '')
  return found ? pageAnswer(renderSidePage(found, context)) : null
}

const isProblem = (code: string): code is ProblemCode => Object.hasOwn(problemStatus, code)

const problem: PageHandler = ({ params: { kode = '' } }, context) =>
  isProblem(kode) ? pageAnswer(renderProblemPage(kode, context)) : null

/** Every page by its path, in the order they are tried. */
export const pageHandlers: Readonly<Record<string, PageHandler>> = {
  '/': (_, context) => pageAnswer(renderFrontPage(context)),
  '/tiltak': listAnswer,
  '/tiltak/:slug': entry,
  '/kommuner': ({ search }, context) =>
    pageAnswer(renderKommunerPage((search.get('q') ?? '').slice(0, 200), context)),
  '/kommuner/:nummer': kommune,
  '/ordlister': (_, context) => pageAnswer(renderVocabularyPage(context)),
  '/ressurser': (_, context) => pageAnswer(renderResourcesPage(context)),
  '/ressurser/:slug': resource,
  '/problemer/:kode': problem,
  '/:slug': side,
}

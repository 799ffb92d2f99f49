import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Malform } from '../../domain/malform.ts'
import type { Half } from '../half.ts'
import type { Answer } from '../http/answer.ts'
import { pageAnswer } from '../http/pageAnswer.ts'
import type { PublicRequest } from '../http/request.ts'
import { renderNotFoundPage } from './plain/notFoundPage.ts'
import { renderNoticePage } from './plain/noticePage.ts'
import { shellOf } from './requestContext.ts'

/** The language that an address asks for. */
export const malformOf = ({ path }: Pick<PublicRequest, 'path'>): Malform =>
  path === '/nn' || path.startsWith('/nn/') ? 'nn' : 'nb'

export const notFoundPage = (half: Half, request: PublicRequest, catalogue: Catalogue): Answer => {
  const shell = shellOf(half, malformOf(request), request)
  return pageAnswer(renderNotFoundPage(shell, catalogue), 404)
}

/** Before the first release. */
export const unavailablePage = (half: Half, malform: Malform, request: PublicRequest): Answer => {
  const shell = shellOf(half, malform, request)
  const page = renderNoticePage(shell, { ...shell.words.unavailable, waysOut: false })
  return pageAnswer(page, 503, { 'retry-after': '5' })
}

export const failurePage = (half: Half, request: PublicRequest, status: number): Answer => {
  const shell = shellOf(half, malformOf(request), request)
  const { title, lead, badAddress } = shell.words.failure
  const notice = status < 500 ? { title: badAddress, lead: shell.words.notFound.lead } : { title, lead }
  return pageAnswer(renderNoticePage(shell, { ...notice, waysOut: status < 500 }), status)
}

import type { Answer } from '../../http/answer.ts'
import { pageAnswer } from '../../http/pageAnswer.ts'
import type { PublicRequest } from '../../http/request.ts'
import type { PageContext } from '../context.ts'
import { renderListPage } from './listPage.ts'
import { readListState } from './listState.ts'

/** The list for an address; beyond the last page stands the last page. */
export const listAnswer = ({ search }: PublicRequest, context: PageContext): Answer => {
  const { catalogue } = context
  const asked = readListState(search, catalogue)
  const first = catalogue.query(asked)
  const pages = Math.max(1, Math.ceil(first.total / asked.pageSize))
  if (asked.page <= pages) return pageAnswer(renderListPage(asked, first, context))
  const last = { ...asked, page: pages }
  return pageAnswer(renderListPage(last, catalogue.query(last), context))
}

import { type Answer, revalidated } from './answer.ts'
import type { Markup } from './html.ts'
import { pageSecurity } from './securityHeaders.ts'

/** A page. Only a 200 is kept and repeated. */
export const pageAnswer = (page: Markup, status = 200, headers: Answer['headers'] = {}): Answer => ({
  status,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': status === 200 ? revalidated : 'no-store',
    ...pageSecurity,
    ...headers,
  },
  body: page.text,
  repeatable: status === 200,
})

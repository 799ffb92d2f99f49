import { type Answer, revalidated } from '../../http/answer.ts'
import { anyOrigin } from '../../http/anyOrigin.ts'

/** Something small for machines that is not JSON. */
export const textAnswer = (body: string, type: string): Answer => ({
  status: 200,
  headers: {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': revalidated,
    'x-content-type-options': 'nosniff',
    ...anyOrigin,
  },
  body,
  repeatable: true,
})

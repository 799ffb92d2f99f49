import { type Answer, revalidated } from '../http/answer.ts'
import { anyOrigin } from '../http/anyOrigin.ts'

/** Data for machines, readable from any web page. */
export const jsonAnswer = (
  data: object,
  { status = 200, headers = {} as Answer['headers'] } = {},
): Answer => ({
  status,
  headers: {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': revalidated,
    ...anyOrigin,
    'x-content-type-options': 'nosniff',
    ...headers,
  },
  body: JSON.stringify(data),
  repeatable: status === 200,
})

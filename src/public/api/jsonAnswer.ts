import { type Answer, revalidated } from '../http/answer.ts'

/** Any web page may read the open API. */
export const anyOrigin = { 'access-control-allow-origin': '*' } as const

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

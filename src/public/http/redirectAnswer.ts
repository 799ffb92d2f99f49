import type { Answer } from './answer.ts'

/** The thing lives at another address for good. The method and the question are kept. */
export const redirectAnswer = (location: string, headers: Answer['headers'] = {}): Answer => ({
  status: 308,
  headers: { location, 'cache-control': 'public, max-age=300', ...headers },
  body: '',
  repeatable: false,
})

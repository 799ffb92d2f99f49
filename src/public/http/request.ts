import type { Request } from 'express'

/** What a handler may look at: nothing that differs between two visitors of the same address. */
export interface PublicRequest {
  /** Path with its language prefix, decoded as the router left it. */
  path: string
  params: Readonly<Record<string, string>>
  search: URLSearchParams
}

const pathOf = (url: string): string => url.split('?', 1)[0] ?? '/'

export const publicRequest = (request: Request): PublicRequest => {
  const url = request.originalUrl
  const question = url.indexOf('?')
  const params = Object.entries(request.params).map(([name, value]) => [name, String(value)])
  return {
    path: pathOf(url),
    params: Object.fromEntries(params),
    search: new URLSearchParams(question < 0 ? '' : url.slice(question + 1)),
  }
}

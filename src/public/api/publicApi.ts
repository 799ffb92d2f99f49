import { Router } from 'express'
import type { Half } from '../half.ts'
import { anyOrigin } from '../http/anyOrigin.ts'
import { redirectAnswer } from '../http/redirectAnswer.ts'
import { type Handler, respond, send } from '../http/respond.ts'
import { problemAnswer } from '../problem/problem.ts'
import { apiRoutes } from './apiRoutes.ts'
import { checked } from './checked.ts'
import { jsonAnswer } from './jsonAnswer.ts'
import { noParameters } from './listParameters.ts'
import { createOpenApi } from './openApi.ts'

const preflight = {
  ...anyOrigin,
  'access-control-allow-methods': 'GET, HEAD, OPTIONS',
  'access-control-allow-headers': 'If-None-Match, X-Request-Id',
  'access-control-max-age': '86400',
}

const description = createOpenApi()
const readingMethods = ['GET', 'HEAD']

/** The open API, version 1. Everything under `/v1` is answered here, what does not exist too. */
export const publicApi = (half: Half): Router => {
  const router = Router()
  const unavailable = () => problemAnswer(half.origin, 'ikke-klar', { headers: { 'retry-after': '5' } })
  const get = (path: string, handler: Handler) => router.get(path, respond(half, unavailable, handler))

  for (const { path, handler } of apiRoutes) get(path, handler(half))
  get('/', () => redirectAnswer(`${half.origin}/api-dokumentasjon`, anyOrigin))
  get(
    '/openapi.json',
    checked(half.origin, noParameters, () => jsonAnswer(description)),
  )

  router.options('/{*path}', (_request, response) => {
    response.writeHead(204, preflight).end()
  })
  router.use((request, response) => {
    const isReading = readingMethods.includes(request.method)
    const problem = isReading
      ? problemAnswer(half.origin, 'finnes-ikke')
      : problemAnswer(half.origin, 'metode-ikke-tillatt', { headers: { allow: 'GET, HEAD, OPTIONS' } })
    send(request, response, problem)
  })
  return router
}

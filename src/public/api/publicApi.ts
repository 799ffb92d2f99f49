import { Router } from 'express'
import type { Half } from '../half.ts'
import { type Handler, respond, send } from '../http/respond.ts'
import { problemAnswer } from '../problem/problem.ts'
import { listFylker, listRegioner, showFylke, showRegion } from './areaHandlers.ts'
import { listKommuner, showKommune } from './kommuneHandlers.ts'
import { listResources, showResource } from './resourceHandlers.ts'
import { listTiltak, showTiltak } from './tiltakHandlers.ts'
import { listVocabularies, showVocabulary } from './vocabularyHandlers.ts'

const preflight = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, HEAD, OPTIONS',
  'access-control-allow-headers': 'if-none-match',
  'access-control-max-age': '86400',
}

const readingMethods = ['GET', 'HEAD']

/** The open API, version 1. Everything under `/v1` is answered here, what does not exist too. */
export const publicApi = (half: Half): Router => {
  const router = Router()
  const unavailable = () => problemAnswer(half.origin, 'ikke-klar', { headers: { 'retry-after': '5' } })
  const get = (path: string, handler: Handler) => router.get(path, respond(half, unavailable, handler))

  get('/tiltak', listTiltak(half))
  get('/tiltak/:slug', showTiltak(half))
  get('/kommuner', listKommuner(half))
  get('/kommuner/:nummer', showKommune(half))
  get('/fylker', listFylker(half))
  get('/fylker/:nummer', showFylke(half))
  get('/regioner', listRegioner(half))
  get('/regioner/:slug', showRegion(half))
  get('/ordlister', listVocabularies(half))
  get('/ordlister/:ordliste', showVocabulary(half))
  get('/ressurser', listResources(half))
  get('/ressurser/:slug', showResource(half))

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

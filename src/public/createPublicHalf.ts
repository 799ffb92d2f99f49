import type { ErrorRequestHandler, RequestHandler } from 'express'
import { Router } from 'express'
import type { CatalogueHolder } from '../catalogue/catalogueHolder.ts'
import { currentCatalogue } from '../catalogue/currentCatalogue.ts'
import { createAnswerCache } from './answerCache.ts'
import { type AnswerFromMemory, createAnswerFromMemory } from './answerFromMemory.ts'
import { publicApi } from './api/publicApi.ts'
import { assetRoutes } from './assets/assetRoutes.ts'
import { assets as staticFiles } from './assets/assets.ts'
import { cardRoutes } from './cards/cardRoutes.ts'
import type { Half } from './half.ts'
import { transportSecurity } from './http/transportSecurity.ts'
import { createEditionShelf } from './open-data/editions/editionShelf.ts'
import { openData } from './open-data/openData.ts'
import { publicPages } from './pages/publicPages.ts'
import { createPublicErrors } from './publicErrors.ts'
import { createPublicNotFound } from './publicNotFound.ts'

export interface PublicOptions {
  /** Where the catalogue in force is found; by default that of this process. */
  holder?: CatalogueHolder
  /** The public address (`https://example.no`); without it links and redirects are relative. */
  origin?: string
  /** What data are named by where `origin` is not known: data that leave the site need whole addresses. */
  localAddress?: string
  /** Where frozen editions are kept. */
  editionsFolder?: string | null
  /** Names the running build: a new one makes visitors' copies stale. */
  build?: string
  /** Room for repeated answers. */
  cacheBytes?: number
  /** Told of every failure that a visitor sees as a 500. */
  onError?: (error: unknown) => void
}

/** The public half, ready to mount. Order: `answerFromMemory`, `router`, the editorial half, `notFound`, `errors`. */
export interface PublicHalf {
  /** Call from the raw HTTP listener before Express; when it says false, go on to Express. */
  answerFromMemory: AnswerFromMemory
  /** Pages, `/v1` and static files. Paths it does not know are passed on, except under `/v1`. */
  router: Router
  notFound: RequestHandler
  errors: ErrorRequestHandler
}

const defaultCacheBytes = 64 * 1024 * 1024

export const createPublicHalf = ({
  holder = currentCatalogue(),
  origin = '',
  localAddress = 'http://localhost:3000',
  editionsFolder = null,
  build = '',
  cacheBytes = defaultCacheBytes,
  onError = () => {},
}: PublicOptions = {}): PublicHalf => {
  const assets = staticFiles()
  const cache = createAnswerCache(cacheBytes)
  const half: Half = {
    holder,
    cache,
    assets,
    origin,
    address: origin || localAddress,
    editions: createEditionShelf(editionsFolder),
    editionsFolder,
    build: `${assets.version}${build}`,
  }
  const router = Router()
  router.use('/v1', publicApi(half))
  router.use(assetRoutes(assets))
  router.use(cardRoutes(half))
  router.use(openData(half))
  router.use('/nn', publicPages(half, 'nn'))
  router.use(publicPages(half, 'nb'))
  return {
    answerFromMemory: createAnswerFromMemory(cache, holder, transportSecurity(origin)),
    router,
    notFound: createPublicNotFound(half),
    errors: createPublicErrors(half, onError),
  }
}

import type { Request, RequestHandler, Response } from 'express'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Half } from '../half.ts'
import { negotiated } from '../open-data/negotiation/negotiated.ts'
import type { Answer } from './answer.ts'
import { chooseEncoding } from './encoding.ts'
import { pack } from './packed.ts'
import { type PublicRequest, publicRequest } from './request.ts'
import { sendPacked } from './sendPacked.ts'
import { variantOf } from './variant.ts'

/** Makes an answer of a request and the catalogue in force; null passes the request on. */
export type Handler = (request: PublicRequest, catalogue: Catalogue) => Answer | null

/** Sends an answer that has nothing to do with the catalogue. */
export const send = (request: Request, response: Response, answer: Answer): void =>
  sendPacked(request, response, pack(answer, chooseEncoding(request.headers['accept-encoding']), null))

/**
 * Turns a handler into a route: one catalogue for the whole answer, an ETag, and memory of what can be repeated.
 * `unavailable` answers before the first release, or passes the request on.
 */
export const respond =
  (half: Half, unavailable: (request: PublicRequest) => Answer | null, handler: Handler): RequestHandler =>
  (request, response, next) => {
    const asked = publicRequest(request)
    const catalogue = half.holder.get()
    const made = catalogue ? handler(asked, catalogue) : unavailable(asked)
    if (!made) return next()
    const answer = negotiated(request.originalUrl, made)
    if (!catalogue || !answer.repeatable) return send(request, response, answer)

    const variant = variantOf(request.originalUrl, request.headers)
    const tag = [catalogue.version, half.build, variant.media].filter(Boolean).join('-')
    const packed = pack(answer, variant.encoding, `W/"${tag}"`)
    half.cache.put(catalogue, request.originalUrl, variant, packed)
    sendPacked(request, response, packed)
  }

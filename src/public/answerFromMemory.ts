import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CatalogueHolder } from '../catalogue/catalogueHolder.ts'
import type { AnswerCache } from './answerCache.ts'
import { requestIdOf } from './http/requestId.ts'
import { sendPacked } from './http/sendPacked.ts'
import { variantOf } from './http/variant.ts'

/** Answers and says true when the answer is in memory; says false and touches nothing when it is not. */
export type AnswerFromMemory = (request: IncomingMessage, response: ServerResponse) => boolean

/**
 * The way past the router. An answer depends on the address, the packing and the form only, never on cookies or any other
 * header, so whatever is kept may be given to anyone. `always` is head of every answer.
 */
export const createAnswerFromMemory =
  (cache: AnswerCache, holder: CatalogueHolder, always: readonly string[] = []): AnswerFromMemory =>
  (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false
    const catalogue = holder.get()
    if (!catalogue || !request.url) return false
    const packed = cache.get(catalogue, request.url, variantOf(request.url, request.headers))
    if (!packed) return false
    sendPacked(request, response, packed, [...always, 'x-request-id', requestIdOf(request)])
    return true
  }

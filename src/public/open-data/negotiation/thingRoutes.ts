import type { RequestHandler } from 'express'
import type { Half } from '../../half.ts'
import type { Answer } from '../../http/answer.ts'
import { anyOrigin } from '../../http/anyOrigin.ts'
import { redirectAnswer } from '../../http/redirectAnswer.ts'
import { type Handler, respond, send } from '../../http/respond.ts'
import { problemAnswer } from '../../problem/problem.ts'
import { describeThing } from './describeThing.ts'
import { graphAnswer } from './graphAnswer.ts'
import { jsonOfThing } from './jsonOfThing.ts'
import type { DataMedia } from './media.ts'
import { negotiated } from './negotiated.ts'
import { preferredMedia } from './preferredMedia.ts'
import { readThing, type ThingAddress } from './thing.ts'

const readingMethods = ['GET', 'HEAD']

/** Every thing at its stable address in the form that is asked for; pages are passed on to those who draw them. */
export const thingRoutes = (half: Half): RequestHandler => {
  const asJson = jsonOfThing(half)
  const unavailable = (): Answer =>
    problemAnswer(half.origin, 'ikke-klar', { headers: { 'retry-after': '5' } })

  const handlerOf = ({ thing, media: ending }: ThingAddress, media: DataMedia): Handler =>
    media === 'json'
      ? asJson(thing)
      : (request, catalogue) => {
          const described = describeThing(thing, { ...half, catalogue })
          if (described.outcome === 'found')
            return { ...graphAnswer(described.nodes, media), repeatable: thing.kind !== 'data' }
          if (described.outcome === 'missing') return asJson(thing)(request, catalogue)
          return redirectAnswer(`${half.origin}${described.path}${ending ? `.${ending}` : ''}`, anyOrigin)
        }

  return (request, response, next) => {
    const asked = readingMethods.includes(request.method) ? readThing(request.originalUrl) : null
    if (!asked) return next()
    const media = asked.media ?? preferredMedia(request.headers.accept)
    if (media === 'html') return next()
    if (media === null) {
      const refusal = problemAnswer(half.origin, 'uten-format')
      return send(request, response, negotiated(request.originalUrl, refusal))
    }
    respond(half, unavailable, handlerOf(asked, media))(request, response, next)
  }
}

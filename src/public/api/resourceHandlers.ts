import type { Site } from '../half.ts'
import { anyOrigin } from '../http/anyOrigin.ts'
import { redirectAnswer } from '../http/redirectAnswer.ts'
import type { Handler } from '../http/respond.ts'
import { problemAnswer } from '../problem/problem.ts'
import { checked } from './checked.ts'
import { jsonAnswer } from './jsonAnswer.ts'
import { noParameters } from './listParameters.ts'
import { createPresenter } from './present.ts'

/** `/v1/ressurser`: every resource with its findings. */
export const listResources = ({ origin }: Site): Handler =>
  checked(origin, noParameters, (_, catalogue) => {
    const ressurser = catalogue.content.ressurser.map(createPresenter(catalogue, origin).resource)
    return jsonAnswer({ versjon: catalogue.version, antall: ressurser.length, ressurser })
  })

/** `/v1/ressurser/:slug`. */
export const showResource = ({ origin }: Site): Handler =>
  checked(origin, noParameters, (_, catalogue, { params }) => {
    const found = catalogue.resource(params.slug ?? '')
    if (found.outcome === 'moved') return redirectAnswer(`${origin}/v1/ressurser/${found.to.slug}`, anyOrigin)
    return found.outcome === 'found'
      ? jsonAnswer(createPresenter(catalogue, origin).resource(found.item))
      : problemAnswer(origin, 'finnes-ikke')
  })

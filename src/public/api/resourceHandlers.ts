import type { Site } from '../half.ts'
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
    const resource = catalogue.resource(params.slug ?? '')
    return resource
      ? jsonAnswer(createPresenter(catalogue, origin).resource(resource))
      : problemAnswer(origin, 'finnes-ikke')
  })

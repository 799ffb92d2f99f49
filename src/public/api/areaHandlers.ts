import type { Site } from '../half.ts'
import type { Handler } from '../http/respond.ts'
import { problemAnswer } from '../problem/problem.ts'
import { checked } from './checked.ts'
import { jsonAnswer } from './jsonAnswer.ts'
import { noParameters } from './listParameters.ts'
import { placeAnswer } from './placeAnswer.ts'
import { createPresenter } from './present.ts'

/** `/v1/fylker`: the counties of today with the numbers and names that lead to them. */
export const listFylker = ({ origin }: Site): Handler =>
  checked(origin, noParameters, (_, catalogue) => {
    const fylker = catalogue.content.fylker.map(createPresenter(catalogue, origin).fylke)
    return jsonAnswer({ versjon: catalogue.version, antall: fylker.length, fylker })
  })

/** `/v1/fylker/:nummer`. */
export const showFylke = ({ origin }: Site): Handler =>
  checked(origin, noParameters, (_, catalogue, { params }) => {
    const number = params.nummer ?? ''
    const asked = { origin, path: '/v1/fylker', number }
    return placeAnswer(asked, catalogue.findFylke(number), createPresenter(catalogue, origin).fylke)
  })

/** `/v1/regioner`: kommuner that work together under one name. */
export const listRegioner = ({ origin }: Site): Handler =>
  checked(origin, noParameters, (_, catalogue) => {
    const regioner = catalogue.content.regioner.map(createPresenter(catalogue, origin).region)
    return jsonAnswer({ versjon: catalogue.version, antall: regioner.length, regioner })
  })

/** `/v1/regioner/:slug`. */
export const showRegion = ({ origin }: Site): Handler =>
  checked(origin, noParameters, (_, catalogue, { params }) => {
    const region = catalogue.region(params.slug ?? '')
    return region
      ? jsonAnswer(createPresenter(catalogue, origin).region(region))
      : problemAnswer(origin, 'finnes-ikke')
  })

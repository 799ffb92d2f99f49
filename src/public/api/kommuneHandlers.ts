import type { Catalogue } from '../../catalogue/catalogue.ts'
import { todaysPlaces } from '../../catalogue/todaysPlaces.ts'
import type { Site } from '../half.ts'
import type { Handler } from '../http/respond.ts'
import type { ParameterFault } from '../problem/problem.ts'
import { checked } from './checked.ts'
import { jsonAnswer } from './jsonAnswer.ts'
import { kommuneParameters, noParameters } from './listParameters.ts'
import { placeAnswer } from './placeAnswer.ts'
import { createPresenter } from './present.ts'

/** A well-formed number that no fylke has or had. */
const unknownFylke = (search: URLSearchParams, { findFylke }: Catalogue): readonly ParameterFault[] =>
  search
    .getAll('fylke')
    .filter((number) => /^\d{2}$/.test(number) && todaysPlaces(findFylke(number)).length === 0)
    .map((number) => ({ parameter: 'fylke', melding: `Ukjent fylkesnummer «${number}»` }))

/** `/v1/kommuner`: all of today's, or those that a name or number (former ones too) leads to. */
export const listKommuner = ({ origin }: Site): Handler =>
  checked(
    origin,
    kommuneParameters,
    ({ q, fylke }, catalogue) => {
      const fylker = fylke ? todaysPlaces(catalogue.findFylke(fylke)).map(({ nummer }) => nummer) : null
      const asked = q ? catalogue.kommuner.search(q) : catalogue.kommuner.all
      const found = asked.filter((kommune) => !fylker || fylker.includes(kommune.fylke))
      return jsonAnswer({
        versjon: catalogue.version,
        antall: found.length,
        kommuner: found.map(createPresenter(catalogue, origin).kommune),
      })
    },
    unknownFylke,
  )

/** `/v1/kommuner/:nummer`. */
export const showKommune = ({ origin }: Site): Handler =>
  checked(origin, noParameters, (_, catalogue, { params }) => {
    const number = params.nummer ?? ''
    const asked = { origin, path: '/v1/kommuner', number }
    return placeAnswer(asked, catalogue.kommuner.find(number), createPresenter(catalogue, origin).kommune)
  })

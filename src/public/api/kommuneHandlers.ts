import type { Site } from '../half.ts'
import type { Handler } from '../http/respond.ts'
import { problemAnswer } from '../problem/problem.ts'
import { checked } from './checked.ts'
import { jsonAnswer } from './jsonAnswer.ts'
import { kommuneParameters, noParameters } from './listParameters.ts'
import { placeAnswer } from './placeAnswer.ts'
import { createPresenter } from './present.ts'

/** `/v1/kommuner`: all of today's, or those that a name or number (former ones too) leads to. */
export const listKommuner = ({ origin }: Site): Handler =>
  checked(origin, kommuneParameters, ({ q, fylke }, catalogue) => {
    if (fylke && !catalogue.fylke(fylke)) {
      const faults = [{ parameter: 'fylke', melding: `Ukjent fylkesnummer «${fylke}»` }]
      return problemAnswer(origin, 'ugyldige-parametre', { faults })
    }
    const asked = q ? catalogue.kommuner.search(q) : catalogue.kommuner.all
    const found = asked.filter((kommune) => !fylke || kommune.fylke === fylke)
    return jsonAnswer({
      versjon: catalogue.version,
      antall: found.length,
      kommuner: found.map(createPresenter(catalogue, origin).kommune),
    })
  })

/** `/v1/kommuner/:nummer`. */
export const showKommune = ({ origin }: Site): Handler =>
  checked(origin, noParameters, (_, catalogue, { params }) => {
    const number = params.nummer ?? ''
    const asked = { origin, path: '/v1/kommuner', number }
    return placeAnswer(asked, catalogue.kommuner.find(number), createPresenter(catalogue, origin).kommune)
  })

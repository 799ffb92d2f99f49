import type { Half } from '../half.ts'
import { redirectAnswer } from '../http/redirectAnswer.ts'
import type { Handler } from '../http/respond.ts'
import { problemAnswer } from '../problem/problem.ts'
import { checked } from './checked.ts'
import { anyOrigin, jsonAnswer } from './jsonAnswer.ts'
import { kommuneParameters, noParameters } from './listParameters.ts'
import { createPresenter } from './present.ts'

/** `/v1/kommuner`: all of today's, or those that a name or number (former ones too) leads to. */
export const listKommuner = ({ origin }: Half): Handler =>
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

/** `/v1/kommuner/:nummer`: an old number leads on, a split one gives the choices. */
export const showKommune = ({ origin }: Half): Handler =>
  checked(origin, noParameters, (_, catalogue, { params }) => {
    const present = createPresenter(catalogue, origin)
    const found = catalogue.kommuner.find(params.nummer ?? '')
    switch (found.outcome) {
      case 'found':
        return jsonAnswer(present.kommune(found.item))
      case 'moved':
        return redirectAnswer(`${origin}/v1/kommuner/${found.to.nummer}`, anyOrigin)
      case 'split': {
        const valg = found.choices.map(present.kommune)
        return jsonAnswer({ nummer: params.nummer, valg }, { status: 300 })
      }
      case 'missing':
        return problemAnswer(origin, 'finnes-ikke')
    }
  })

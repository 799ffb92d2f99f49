import type { Site } from '../half.ts'
import type { Handler } from '../http/respond.ts'
import { checked } from './checked.ts'
import { jsonAnswer } from './jsonAnswer.ts'
import { suggestionParameters } from './listParameters.ts'
import { createSuggestionPresenter } from './presentSuggestion.ts'

/** `/v1/forslag`: what someone who is writing may mean. */
export const suggest = ({ origin }: Site): Handler =>
  checked(origin, suggestionParameters, ({ q, malform }, catalogue) => {
    const { begreper, steder, tiltak, partnere } = catalogue.suggest(q, malform)
    const present = createSuggestionPresenter(catalogue, origin, malform)
    return jsonAnswer({
      versjon: catalogue.version,
      begreper: begreper.map(present),
      steder: steder.map(present),
      tiltak: tiltak.map(present),
      partnere: partnere.map(present),
    })
  })

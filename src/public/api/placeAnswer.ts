import type { SplitLookup } from '../../catalogue/lookup.ts'
import type { Answer } from '../http/answer.ts'
import { anyOrigin } from '../http/anyOrigin.ts'
import { redirectAnswer } from '../http/redirectAnswer.ts'
import { problemAnswer } from '../problem/problem.ts'
import { jsonAnswer } from './jsonAnswer.ts'

interface Asked {
  origin: string
  /** Where places of this kind stand: `/v1/kommuner`. */
  path: string
  number: string
}

/** A place by its number: an old one leads on, a split one gives the choices. */
export const placeAnswer = <Place extends { nummer: string }>(
  { origin, path, number }: Asked,
  found: SplitLookup<Place>,
  present: (place: Place) => object,
): Answer => {
  switch (found.outcome) {
    case 'found':
      return jsonAnswer(present(found.item))
    case 'moved':
      return redirectAnswer(`${origin}${path}/${found.to.nummer}`, anyOrigin)
    case 'split':
      return jsonAnswer({ nummer: number, valg: found.choices.map(present) }, { status: 300 })
    case 'missing':
      return problemAnswer(origin, 'finnes-ikke')
  }
}

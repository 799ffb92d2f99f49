import type { z } from 'zod'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Answer } from '../http/answer.ts'
import type { PublicRequest } from '../http/request.ts'
import type { Handler } from '../http/respond.ts'
import { type ParameterFault, problemAnswer } from '../problem/problem.ts'
import { readParameters } from './readParameters.ts'

/**
 * A handler that sees its parameters checked; a bad question gets its faults back and never reaches it. `unknownIn` finds
 * what only the catalogue can tell is wrong.
 */
export const checked =
  <Schema extends z.ZodObject>(
    origin: string,
    schema: Schema,
    answer: (values: z.output<Schema>, catalogue: Catalogue, request: PublicRequest) => Answer,
    unknownIn: (search: URLSearchParams, catalogue: Catalogue) => readonly ParameterFault[] = () => [],
  ): Handler =>
  (request, catalogue) => {
    const { values, faults } = readParameters(schema, request.search)
    const all = [...faults, ...unknownIn(request.search, catalogue)]
    return values && all.length === 0
      ? answer(values, catalogue, request)
      : problemAnswer(origin, 'ugyldige-parametre', { faults: all })
  }

import type { z } from 'zod'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { ParameterFault } from '../problem/problem.ts'
import { choiceFaults } from './choiceFaults.ts'
import { tiltakParameters } from './listParameters.ts'
import { readParameters } from './readParameters.ts'

interface ListQuestion {
  values: z.output<typeof tiltakParameters>
  faults: readonly ParameterFault[]
}

/** What a question to the list says, as far as it can be used, and every fault in the rest of it. */
export const readListQuestion = (search: URLSearchParams, catalogue: Catalogue): ListQuestion => {
  const faults = [...readParameters(tiltakParameters, search).faults, ...choiceFaults(catalogue, search)]
  const bad = new Set(faults.map(({ parameter }) => parameter))
  const usable = new URLSearchParams([...search].filter(([name]) => !bad.has(name)))
  return { values: readParameters(tiltakParameters, usable).values ?? tiltakParameters.parse({}), faults }
}

import { readFileSync } from 'node:fs'
import type { Store } from 'n3'
import Validator from 'rdf-validate-shacl'
import { readTurtle } from './readGraph.ts'

type Shapes = 'skos-ap-no' | 'dcat-ap-no' | 'tiltak'

/** What a graph lacks by the shapes: nothing, or who fails in what. */
export const faultsOf = async (graph: Store, shapes: Shapes): Promise<readonly string[]> => {
  const store = readTurtle(readFileSync(`tests/fixtures/shapes/${shapes}.ttl`, 'utf8'))
  const report = await new Validator(store).validate(graph)
  return report.results.map(
    ({ focusNode, path, value, message }) =>
      `${focusNode?.value} ${path?.value ?? ''} ${value?.value ?? ''}: ${message.map(({ value }) => value).join()}`,
  )
}

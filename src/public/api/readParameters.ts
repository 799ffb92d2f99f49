import type { z } from 'zod'
import { closestMatches } from '../../domain/closestMatches.ts'
import type { ParameterFault } from '../problem/problem.ts'
import { listValues } from './listValues.ts'

type Read<T> = { values: T; faults: readonly [] } | { values: null; faults: readonly ParameterFault[] }

/** Parameters that take several become lists, the others texts; an empty value counts as not given. */
const toRecord = (search: URLSearchParams, shape: Readonly<Record<string, z.ZodType>>) => {
  const isKnown = (name: string) => Object.hasOwn(shape, name)
  const isList = (name: string) => isKnown(name) && shape[name]?.safeParse([]).success === true
  const record: Record<string, string | string[]> = Object.create(null)
  for (const name of new Set(search.keys())) {
    const given = isList(name) ? [...listValues(search, name)] : search.getAll(name).filter(Boolean)
    const [first] = given
    if (first === undefined && isKnown(name)) continue
    record[name] = isList(name) || given.length > 1 ? given : (first ?? '')
  }
  return record
}

const unknown = (name: string, known: readonly string[]): ParameterFault => {
  const [near] = closestMatches(name, known, 2)
  return {
    parameter: name,
    melding: `Ukjent parameter.${near ? ` Mente du «${near}»?` : ''} Kjente parametre: ${known.join(', ') || 'ingen'}.`,
  }
}

/** Checks the question of an address against a schema and finds every fault at once. */
export const readParameters = <Schema extends z.ZodObject>(
  schema: Schema,
  search: URLSearchParams,
): Read<z.output<Schema>> => {
  const known = Object.keys(schema.shape)
  const result = schema.safeParse(toRecord(search, schema.shape))
  if (result.success) return { values: result.data, faults: [] }
  const faults = result.error.issues.flatMap((issue): ParameterFault[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((name) => unknown(name, known))
      : [{ parameter: String(issue.path[0] ?? ''), melding: issue.message }],
  )
  return { values: null, faults }
}

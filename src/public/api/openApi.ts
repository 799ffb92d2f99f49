import { z } from 'zod'
import { type ApiRoute, apiRoutes } from './apiRoutes.ts'
import { problem } from './schemas/problem.ts'

type Json = Record<string, unknown>

const inComponents = (id: string): string => `#/components/schemas/${id}`

/** A reference to a schema that has a name; the others are written out where they stand. */
const schemaOf = (schema: z.ZodType): Json => {
  const id = schema.meta()?.id
  return id ? { $ref: inComponents(id) } : plainSchema(schema)
}

const plainSchema = (schema: z.ZodType): Json => {
  const { $schema: _, ...plain } = z.toJSONSchema(schema, { io: 'input' }) as Json
  return plain
}

const json = (type: string, schema: z.ZodType, description: string): Json => ({
  description,
  content: { [type]: { schema: schemaOf(schema) } },
})
const fault = (description: string, schema: z.ZodType = problem): Json =>
  json('application/problem+json', schema, description)

const parametersOf = ({ inPath, parameters }: ApiRoute): readonly Json[] => [
  ...Object.entries(inPath).map(([name, description]) => ({
    name,
    in: 'path',
    required: true,
    description,
    schema: { type: 'string' },
  })),
  ...Object.entries(parameters.shape as Record<string, z.ZodType>).map(([name, schema]) => ({
    name,
    in: 'query',
    schema: schemaOf(schema),
  })),
]

const operationOf = (route: ApiRoute): Json => ({
  operationId: route.id,
  summary: route.summary,
  parameters: parametersOf(route),
  responses: {
    200: json('application/json', route.answer, 'Svaret'),
    ...(route.split ? { 300: json('application/json', route.split, 'Delt: velg ett av stedene') } : {}),
    304: { description: 'Ikke endret siden ETag-en i If-None-Match' },
    ...(route.moved ? { 308: { description: 'Flyttet for godt, se Location' } } : {}),
    400: fault('Spørsmålet har feil; alle er med'),
    ...(Object.keys(route.inPath).length > 0 ? { 404: fault('Finnes ikke') } : {}),
    ...(route.withdrawn ? { 410: fault('Trukket tilbake', route.withdrawn) } : {}),
    503: fault('Katalogen er ikke klar ennå'),
  },
})

/** Every schema that has a name, by its name. */
const components = (): Json => {
  const { schemas } = z.toJSONSchema(z.globalRegistry, {
    uri: inComponents,
  })
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]),
  )
}

/** The OpenAPI 3.1 document of `/v1`, made of the very schemas that check questions and describe answers. */
export const createOpenApi = (): Json => ({
  openapi: '3.1.0',
  info: {
    title: 'Tilflyttingskatalogen',
    version: '1',
    description:
      'Åpne data om tiltak for tilflytting. Kommune- og fylkesdata: SSB (Klass) og © Kartverket, CC BY 4.0. Bearbeidet.',
  },
  servers: [{ url: '/v1' }],
  paths: Object.fromEntries(
    apiRoutes.map((route) => [route.path.replace(/:(\w+)/g, '{$1}'), { get: operationOf(route) }]),
  ),
  components: { schemas: components() },
})

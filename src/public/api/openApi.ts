import { z } from 'zod'
import type { Malform } from '../../domain/malform.ts'
import { licence } from '../open-data/describe/licence.ts'
import { words } from '../words/index.ts'
import type { ApiRoute } from './apiRoute.ts'
import { apiRoutes } from './apiRoutes.ts'
import type {
  ApiOperation,
  ApiParameter,
  ApiResponse,
  JsonSchema,
  OpenApiDocument,
} from './openApiDocument.ts'
import { type Said, said } from './said.ts'
import { problem } from './schemas/problem.ts'

const inComponents = (id: string): string => `#/components/schemas/${id}`

/** A reference to a schema that has a name; the others are written out where they stand. */
const schemaOf = (schema: z.ZodType): JsonSchema => {
  const id = schema.meta()?.id
  return id ? { $ref: inComponents(id) } : plainSchema(schema)
}

const plainSchema = (schema: z.ZodType): JsonSchema => {
  const { $schema: _, ...plain } = z.toJSONSchema(schema) as JsonSchema & { $schema?: string }
  return plain
}

const json = (type: string, schema: z.ZodType, description: Said): ApiResponse => ({
  ...description,
  content: { [type]: { schema: schemaOf(schema) } },
})
const fault = (description: Said, schema: z.ZodType = problem): ApiResponse =>
  json('application/problem+json', schema, description)

const pathParameter = ([name, description]: [string, Said]): ApiParameter => ({
  name,
  in: 'path',
  required: true,
  ...description,
  schema: { type: 'string' },
})
const queryParameter = ([name, checked]: [string, z.ZodType]): ApiParameter => {
  const { description = '', 'x-nn': nn = '', ...schema } = schemaOf(checked)
  return { name, in: 'query', required: false, ...said(description, nn), schema }
}

const operationOf = (route: ApiRoute): ApiOperation => ({
  operationId: route.id,
  summary: route.summary.description,
  'x-nn': route.summary['x-nn'],
  parameters: [
    ...Object.entries(route.inPath).map(pathParameter),
    ...Object.entries(route.parameters.shape as Record<string, z.ZodType>).map(queryParameter),
  ],
  responses: {
    200: json('application/json', route.answer, said('Svaret', 'Svaret')),
    ...(route.split
      ? {
          300: json(
            'application/json',
            route.split,
            said('Delt: velg ett av stedene', 'Delt: vel éin av stadene'),
          ),
        }
      : {}),
    304: said('Ikke endret siden ETag-en i If-None-Match', 'Ikkje endra sidan ETag-en i If-None-Match'),
    ...(route.moved ? { 308: said('Flyttet for godt, se Location', 'Flytta for godt, sjå Location') } : {}),
    400: fault(said('Spørsmålet har feil; alle er med', 'Spørsmålet har feil; alle er med')),
    ...(Object.keys(route.inPath).length > 0 ? { 404: fault(said('Finnes ikke', 'Finst ikkje')) } : {}),
    ...(route.withdrawn ? { 410: fault(said('Trukket tilbake', 'Trekt tilbake'), route.withdrawn) } : {}),
    503: fault(said('Katalogen er ikke klar ennå', 'Katalogen er ikkje klar enno')),
  },
})

/** Every schema that has a name, by its name. */
const components = (): Readonly<Record<string, JsonSchema>> => {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { uri: inComponents })
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema as JsonSchema]),
  )
}

const about = (malform: Malform): string => `${words[malform].site.purpose} ${words[malform].site.credit}`

/** The OpenAPI 3.1 document of `/v1`, made of the very schemas that check questions and describe answers. */
export const createOpenApi = (): OpenApiDocument => ({
  openapi: '3.1.0',
  info: {
    title: words.nb.site.name,
    version: '1',
    ...said(about('nb'), about('nn')),
    license: { name: licence.code, url: licence.address },
  },
  servers: [{ url: '/v1' }],
  paths: Object.fromEntries(
    apiRoutes.map((route) => [route.path.replace(/:(\w+)/g, '{$1}'), { get: operationOf(route) }]),
  ),
  components: { schemas: components() },
})

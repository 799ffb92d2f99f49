import Ajv from 'ajv/dist/2020.js'
import { createOpenApi } from '../../../src/public/api/openApi.ts'

interface Operation {
  operationId: string
  parameters: { name: string; in: string; schema: object }[]
  responses: Record<string, { content?: Record<string, { schema: object }> }>
}

interface OpenApi {
  paths: Record<string, { get: Operation }>
  components: { schemas: Record<string, object> }
}

/** The document that the API promises to keep to. */
export const openApi = createOpenApi() as unknown as OpenApi

/** Its operations, each with its path below `/v1`. */
export const operations = Object.entries(openApi.paths).map(([path, { get }]) => ({ path, ...get }))

const ajv = new Ajv({ strict: false })
for (const [name, schema] of Object.entries(openApi.components.schemas))
  ajv.addSchema(schema, `#/components/schemas/${name}`)

/** What is wrong with an answer by its schema; null where nothing is. */
export const faultsIn = (schema: object | undefined, answer: unknown) => {
  ajv.validate(schema ?? false, answer)
  return ajv.errors
}

import type { Said } from './said.ts'

/** The parts of JSON Schema that this API's schemas are made of. */
export interface JsonSchema extends Partial<Said> {
  $ref?: string
  type?: string | readonly string[]
  enum?: readonly (string | null)[]
  default?: unknown
  pattern?: string
  minimum?: number
  maximum?: number
  maxLength?: number
  maxItems?: number
  items?: JsonSchema
  anyOf?: readonly JsonSchema[]
  properties?: Readonly<Record<string, JsonSchema>>
  required?: readonly string[]
}

export interface ApiParameter extends Said {
  name: string
  in: 'path' | 'query'
  required: boolean
  schema: JsonSchema
}

export interface ApiResponse extends Said {
  content?: Readonly<Record<string, { schema: JsonSchema }>>
}

export interface ApiOperation {
  operationId: string
  summary: string
  'x-nn': string
  parameters: readonly ApiParameter[]
  /** By status. */
  responses: Readonly<Record<string, ApiResponse>>
}

/** An OpenAPI 3.1 document, as far as this API needs one. */
export interface OpenApiDocument {
  openapi: string
  info: Said & { title: string; version: string; license: { name: string; url: string } }
  servers: readonly { url: string }[]
  paths: Readonly<Record<string, { get: ApiOperation }>>
  components: { schemas: Readonly<Record<string, JsonSchema>> }
}

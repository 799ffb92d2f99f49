import { readFile } from 'node:fs/promises'
import Ajv from 'ajv/dist/2020.js'
import createClient from 'openapi-fetch'
import openapiTS, { astToString } from 'openapi-typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { paths } from '../../../src/generated/openApi.ts'
import { createOpenApi } from '../../../src/public/api/openApi.ts'
import { exampleContent } from '../catalogue/exampleContent.ts'
import { type PublicServer, servePublic } from './servePublic.ts'

interface Operation {
  operationId: string
  parameters: { name: string; in: string }[]
  responses: Record<string, { content?: Record<string, { schema: object }> }>
}
interface Document {
  paths: Record<string, { get: Operation }>
  components: { schemas: Record<string, object> }
}

const faulty = 'application/problem+json'
const document = createOpenApi() as unknown as Document
const operations = Object.entries(document.paths).map(([path, { get }]) => ({ path, ...get }))
/** Something that exists for every name in a path. */
const existing: Readonly<Record<string, string>> = {
  '/tiltak/{slug}': 'apne-dorer-i-steinkjer',
  '/kommuner/{nummer}': '5006',
  '/fylker/{nummer}': '50',
  '/regioner/{slug}': 'nord-troms',
  '/ordlister/{ordliste}': 'malgrupper',
  '/ressurser/{slug}': 'hvem-blir-boende',
}
const addressOf = (path: string, name = existing[path] ?? '') => `/v1${path.replace(/\{\w+\}/, name)}`

const ajv = new Ajv({ strict: false })
for (const [name, schema] of Object.entries(document.components.schemas))
  ajv.addSchema(schema, `#/components/schemas/${name}`)
const faultsIn = (schema: object | undefined, answer: unknown) => {
  ajv.validate(schema ?? false, answer)
  return ajv.errors
}

let server: PublicServer
beforeAll(async () => {
  server = await servePublic(exampleContent)
})
afterAll(() => server.close())

describe('the OpenAPI document', () => {
  it('is served, and is the one that is committed', async () => {
    expect(await (await server.get('/v1/openapi.json')).json()).toEqual(document)
    expect(JSON.parse(await readFile('docs/openapi.json', 'utf8')), 'run npm run generate').toEqual(document)
  })

  it('is what the committed types of the client are made of', async () => {
    const types = astToString(await openapiTS(JSON.stringify(document)))
    expect(await readFile('src/generated/openApi.ts', 'utf8'), 'run npm run generate').toContain(types)
  })
})

describe.each(operations)('GET $path keeps to it', ({ path, parameters, responses }) => {
  const schemaOf = (status: number, type = 'application/json') => responses[status]?.content?.[type]?.schema

  it('with an answer of the shape that is described', async () => {
    const answer = await server.get(addressOf(path))
    expect(answer.status).toBe(200)
    expect(faultsIn(schemaOf(200), await answer.json())).toBeNull()
  })

  it('with a fault of the shape that is described, naming the parameters there are', async () => {
    const answer = await server.get(`${addressOf(path)}?finnesikke=1`)
    expect(answer.status).toBe(400)
    const fault = await answer.json()
    expect(faultsIn(schemaOf(400, faulty), fault)).toBeNull()
    for (const { name } of parameters.filter((parameter) => parameter.in === 'query'))
      expect(fault.feil[0].melding).toContain(name)
  })

  it('with nothing new for who has the newest', async () => {
    const etag = (await server.get(addressOf(path))).headers.get('etag') ?? ''
    expect((await server.get(addressOf(path), { headers: { 'if-none-match': etag } })).status).toBe(304)
  })
})

it.each(operations.filter(({ path }) => path in existing))(
  'GET $path answers what is not there with a described 404',
  async ({ path, responses }) => {
    const answer = await server.get(addressOf(path, 'finnes-ikke'))
    expect(answer.status).toBe(404)
    expect(faultsIn(responses[404]?.content?.[faulty]?.schema, await answer.json())).toBeNull()
  },
)

describe('the typed client', () => {
  it('reads the list and an entry', async () => {
    const client = createClient<paths>({ baseUrl: `${server.url}/v1` })
    const { data: list } = await client.GET('/tiltak', {
      params: { query: { malgrupper: ['barnefamilier'] } },
    })
    const [first] = list?.tiltak ?? []
    const { data: entry } = await client.GET('/tiltak/{slug}', {
      params: { path: { slug: first?.slug ?? '' } },
    })
    expect(entry?.malgrupper.map(({ kode }) => kode)).toContain('barnefamilier')
    expect(entry?.tittel).toBe(first?.tittel)
  })
})

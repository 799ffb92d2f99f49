import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyContent } from '../../../src/catalogue/content.ts'
import { exampleContent } from '../catalogue/exampleContent.ts'
import { openApi, operations } from './contract.ts'
import { type PublicServer, servePublic } from './servePublic.ts'

let server: PublicServer
beforeAll(async () => {
  server = await servePublic(exampleContent)
})
afterAll(() => server.close())

const pages = ['/api-dokumentasjon', '/nn/api-dokumentasjon']
const read = async (path: string) => (await server.get(path)).text()
const plain = (text: string) => text.replaceAll('&amp;', '&')

/** Everything in the document that is said in words: objects with a description, wherever they stand. */
const described = (value: unknown): Record<string, unknown>[] => {
  if (typeof value !== 'object' || value === null) return []
  const within = Object.values(value).flatMap(described)
  return typeof (value as Record<string, unknown>).description === 'string'
    ? [value as Record<string, unknown>, ...within]
    : within
}

describe.each(pages)('the page about the API, %s', (path) => {
  it('tells of every address, parameter, answer and schema of the OpenAPI document', async () => {
    const page = await read(path)
    for (const { path: address, parameters, responses } of operations) {
      expect(page).toContain(`GET /v1${address}`)
      for (const { name } of parameters) expect(page).toContain(`<code>${name}</code>`)
      for (const status of Object.keys(responses)) expect(page).toContain(`<code>${status}</code>`)
    }
    for (const name of Object.keys(openApi.components.schemas)) expect(page).toContain(`id="skjema-${name}"`)
  })

  it('gives an example of every address, that works and is shown with the answer it gets', async () => {
    const page = await read(path)
    const examples = [...page.matchAll(/<a class="ds-link" href="(\/v1[^"#]*)"><code>/g)].map(([, href]) =>
      plain(href ?? ''),
    )
    expect(examples).toHaveLength(operations.length)
    for (const example of examples) expect((await server.get(example)).status, example).toBe(200)
    const { versjon } = await (await server.get('/v1/tiltak')).json()
    expect(page).toContain(versjon)
  })

  it('has every place on itself and every page that it leads to', async () => {
    const page = await read(path)
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(ids, id).toContain(id)
    for (const [, address] of page.matchAll(/href="((?:\/nn)?\/problemer\/[^"]+)"/g))
      expect((await server.get(address ?? '')).status, address).toBe(200)
  })
})

it('stands without examples where the catalogue is empty', async () => {
  const empty = await servePublic(emptyContent)
  const page = await (await empty.get('/api-dokumentasjon')).text()
  expect(page).toContain('GET /v1/tiltak/{slug}')
  expect(page).toContain('Katalogen har ikke noe å vise her ennå.')
  await empty.close()
})

it('is said in nynorsk wherever it is said in bokmål', () => {
  const said = described(openApi)
  expect(said.length).toBeGreaterThan(100)
  expect(said.filter((one) => !one['x-nn'])).toEqual([])
  for (const operation of operations) expect(operation).toHaveProperty('x-nn')
})

it('is found from every page and from the root of the API', async () => {
  expect(await read('/')).toContain('href="/api-dokumentasjon"')
  const root = await server.get('/v1')
  expect([root.status, root.headers.get('location')]).toEqual([308, '/api-dokumentasjon'])
})

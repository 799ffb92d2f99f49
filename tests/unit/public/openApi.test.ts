import { readFile } from 'node:fs/promises'
import createClient from 'openapi-fetch'
import openapiTS, { astToString } from 'openapi-typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { paths } from '../../../src/generated/openApi.ts'
import { exampleContent } from '../catalogue/exampleContent.ts'
import { openApi } from './contract.ts'
import { type PublicServer, servePublic } from './servePublic.ts'

let server: PublicServer
beforeAll(async () => {
  server = await servePublic(exampleContent)
})
afterAll(() => server.close())

describe('the OpenAPI document', () => {
  it('is served, and is the one that is committed', async () => {
    expect(await (await server.get('/v1/openapi.json')).json()).toEqual(openApi)
    expect(JSON.parse(await readFile('docs/openapi.json', 'utf8')), 'run npm run generate').toEqual(openApi)
  })

  it('is what the committed types of the client are made of', async () => {
    const types = astToString(await openapiTS(JSON.stringify(openApi)))
    expect(await readFile('src/generated/openApi.ts', 'utf8'), 'run npm run generate').toContain(types)
  })
})

describe('the typed client', () => {
  const client = () => createClient<paths>({ baseUrl: `${server.url}/v1` })

  it('reads the list and an entry', async () => {
    const { data: list } = await client().GET('/tiltak', {
      params: { query: { malgrupper: ['barnefamilier'] } },
    })
    const [first] = list?.tiltak ?? []
    const { data: entry } = await client().GET('/tiltak/{slug}', {
      params: { path: { slug: first?.slug ?? '' } },
    })
    expect(entry?.malgrupper.map(({ kode }) => kode)).toContain('barnefamilier')
    expect(entry?.tittel).toBe(first?.tittel)
  })

  it('asks for some fields, and follows a suggestion to its term', async () => {
    const { data: list } = await client().GET('/tiltak', {
      params: { query: { felter: ['tittel', 'kontakt'] } },
    })
    expect(list?.tiltak[0]).toEqual({
      tittel: 'Åpne dører i Steinkjer',
      kontakt: expect.objectContaining({ navn: 'Næringsavdelingen' }),
    })
    const { data: suggestions } = await client().GET('/forslag', { params: { query: { q: 'nettsi' } } })
    expect(suggestions?.begreper[0]).toMatchObject({ tekst: 'Eget nettsted', treff: 'Nettside' })
    const { data: term } = await client().GET('/ordlister/{ordliste}/{kode}', {
      params: { path: { ordliste: 'aktiviteter', kode: 'nettsted' } },
    })
    expect(term?.nn).toBe('Eigen nettstad')
  })

  it('reads every fault of a bad question', async () => {
    const { error } = await client().GET('/tiltak', { params: { query: { side: 0, sorter: 'tittel' } } })
    expect(error).toMatchObject({ status: 400, feil: [{ parameter: 'side' }] })
  })
})

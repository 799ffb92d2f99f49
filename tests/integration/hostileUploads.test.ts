import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { exampleDocument } from '../../bench/intake/exampleDocument.ts'
import { intakeIssueText } from '../../src/editorial/intakeIssueText.ts'
import { type IntakeIssue, intakeIssueCodes } from '../../src/intake/reading.ts'
import { startTestApp, type TestApp } from '../helpers/startTestApp.ts'
import { bytesOf, docxOf, odtOf, pdfOf, xlsxOf, zipOf } from '../unit/intake/formats/madeFiles.ts'
import { createTestUsers, type TestUsers } from './access/testUsers.ts'

let app: TestApp
let users: TestUsers

beforeAll(async () => {
  app = await startTestApp({ seeds: true })
  users = await createTestUsers(app.payload)
})
afterAll(() => app.close())

type File = readonly [name: string, bytes: Uint8Array]

const send = (files: readonly File[], language = 'nn'): Promise<Response> => {
  const form = new FormData()
  for (const [name, bytes] of files) form.append('file', new Blob([bytes as BlobPart]), name)
  return handleEndpoints({
    config: app.payload.config,
    request: new Request('http://localhost/api/forslag/les-inn', {
      method: 'POST',
      body: form,
      headers: { authorization: `JWT ${users.redaktor.token}`, cookie: `payload-lng=${language}` },
    }),
  })
}
const count = async (): Promise<number> =>
  (await app.payload.count({ collection: 'forslag', overrideAccess: true })).totalDocs

const bomb = 'x'.repeat(40_000_000)
const hostile: readonly (readonly [...File, IntakeIssue['code']])[] = [
  ['bombe.docx', docxOf(bomb), 'document-expands'],
  ['bombe.odt', odtOf(bomb), 'document-expands'],
  ['bombe.xlsx', xlsxOf(bomb), 'document-expands'],
  ['zip-i-zip.zip', zipOf({ 'a.zip': zipOf({ 'b.zip': zipOf({ 'c.txt': bomb }) }) }), 'document-unsupported'],
  ['skannet.pdf', pdfOf('0 0 m 10 10 l S'), 'document-no-text'],
  ['bilde.txt', Uint8Array.from({ length: 9_000 }, (_, at) => (at * 37) % 256), 'document-binary'],
  ['dyp.html', bytesOf(`<html>${'<div>'.repeat(100_000)}`), 'document-too-complex'],
  ['linje.txt', bytesOf('ord '.repeat(2_500_000)), 'document-too-long'],
  ['tom.txt', new Uint8Array(), 'document-empty'],
  ['rad.json', bytesOf(`[{"tittel": "Lys", "ingress": "${'x'.repeat(600_000)}"}]`), 'document-too-long'],
  ['tittel.json', bytesOf(`[{"tittel": "${'x'.repeat(60_000)}"}]`), 'document-unfit'],
  ['--json\n\u001b[31m.txt', new Uint8Array(), 'document-empty'],
]

it('refuses each hostile file by itself, in the asker’s language, and brings in the others', async () => {
  const good: readonly File[] = [
    ['god.txt', bytesOf(exampleDocument(1))],
    ['lange-linjer.txt', bytesOf(`${exampleDocument(2)}\n${'ab '.repeat(33_334)}\n`)],
    ['utf16.txt', Buffer.from(exampleDocument(3), 'utf16le')],
    ['nul.json', bytesOf('[{"tittel": "Fjord\\u0000lykta \\ud800", "ingress": "Lys"}]')],
  ]
  const before = await count()
  const response = await send([...hostile.map(([name, bytes]): File => [name, bytes]), ...good])
  expect(response.status).toBe(200)
  const events = (await response.text()).trim().split('\n')
  const { rows } = JSON.parse(events.at(-1) ?? '') as { rows: { utfall: string; feil: string[] }[] }
  /** What the words for a code begin with, before the facts of the case. */
  const start = (code: IntakeIssue['code']): string =>
    intakeIssueText({ code, place: null, facts: {} }, 'nn').split('{')[0] ?? ''
  expect(
    hostile.map(([name, , code], at) => [name, rows[at]?.utfall, rows[at]?.feil[0]?.startsWith(start(code))]),
  ).toEqual(hostile.map(([name]) => [name, 'avvist', true]))
  expect(rows.slice(hostile.length).map(({ utfall }) => utfall)).toEqual(good.map(() => 'forslag'))
  expect(await count()).toBe(before + good.length)
  const { docs } = await app.payload.find({
    collection: 'forslag',
    where: { tittel: { like: 'lykta' } },
    depth: 0,
    draft: false,
    overrideAccess: true,
  })
  expect(docs.map(({ tittel }) => tittel)).toEqual(['Fjord\ufffdlykta \ufffd'])
})

it('refuses more bytes than it takes at a time, and what is no form, before anything is read', async () => {
  const many = Array.from({ length: 4 }, (_, at): File => [`${at}.txt`, new Uint8Array(15 * 1024 * 1024)])
  const [large, none] = [await send(many, 'en'), await send([])]
  expect([large.status, none.status]).toEqual([413, 422])
  expect(JSON.stringify(await large.json())).toMatch(/50 MB/)
})

it('brings documents in though whoever sent them leaves the page', async () => {
  const before = await count()
  const files = Array.from({ length: 25 }, (_, at): File => [`${at}.txt`, bytesOf(exampleDocument(500 + at))])
  const response = await send(files)
  const reader = response.body?.getReader()
  await reader?.read()
  await reader?.cancel()
  await vi.waitFor(async () => expect(await count()).toBe(before + 25), { timeout: 30_000, interval: 100 })
  await vi.waitFor(
    async () => {
      const { docs } = await app.payload.find({
        collection: 'innlesinger',
        sort: '-createdAt',
        limit: 1,
        overrideAccess: true,
        joins: false,
      })
      expect(docs[0]?.status).toBe('ferdig')
    },
    { timeout: 30_000, interval: 100 },
  )
})

it('has words for every reason that a document can be refused for, in each language', () => {
  for (const language of ['nb', 'nn', 'en'])
    for (const code of intakeIssueCodes)
      expect(intakeIssueText({ code, place: 'x', facts: {} }, language).length).toBeGreaterThan(10)
})

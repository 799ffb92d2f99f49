import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { receiveUploads } from '../../src/editorial/intake/runs/receiveUploads.ts'
import type { ReportRow } from '../../src/editorial/intake/runs/runReport.ts'
import type { Innlesinger } from '../../src/generated/payload-types.ts'
import { startTestApp, type TestApp } from '../helpers/startTestApp.ts'

let app: TestApp
let req: PayloadRequest

beforeAll(async () => {
  app = await startTestApp({ seeds: true })
  req = await createLocalReq({}, app.payload)
})
afterAll(() => app.close())

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })
const rowsOf = ({ rapport }: Innlesinger) => rapport as unknown as ReportRow[]
const count = async (collection: 'forslag' | 'kildedokumenter' | 'innlesinger') =>
  (await app.payload.count({ collection, overrideAccess: true })).totalDocs

describe('documents that come in', () => {
  it('become one proposal each, and the run tells of every one of them', async () => {
    const files = [
      file('lykta.txt', 'Fagområde: Tilflytting\n\nFjordlykta\n\nMålgrupper\n- Kvinner\n- Svaner\n'),
      file('tom.txt', ''),
    ]
    const before = await count('forslag')
    const run = await receiveUploads([...files, ...files.slice(0, 1)], req)
    expect(run).toMatchObject({ status: 'ferdig', antallDokumenter: 3, antallForslag: 1, antallApne: 1 })
    expect(rowsOf(run).map(({ utfall, feil }) => [utfall, ...feil.map(({ code }) => code)])).toEqual([
      ['forslag'],
      ['avvist', 'document-empty'],
      ['duplikat'],
    ])
    expect(await count('forslag')).toBe(before + 1)
  })
})

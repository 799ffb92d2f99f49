import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readKnowledge } from '../../src/editorial/intake/readKnowledge.ts'
import { decide } from '../../src/editorial/intake/review/decide.ts'
import { finishReview } from '../../src/editorial/intake/review/finishReview.ts'
import { reviewView } from '../../src/editorial/intake/review/reviewView.ts'
import { undo } from '../../src/editorial/intake/review/undo.ts'
import { planRun } from '../../src/editorial/intake/runs/planRun.ts'
import { receiveUploads } from '../../src/editorial/intake/runs/receiveUploads.ts'
import { rowsOf } from '../../src/editorial/intake/runs/runReport.ts'
import { startRun } from '../../src/editorial/intake/runs/startRun.ts'
import { writeRun } from '../../src/editorial/intake/runs/writeRun.ts'
import { createSourceReader } from '../../src/intake/createSourceReader.ts'
import { startTestApp, type TestApp } from '../helpers/startTestApp.ts'
import { createTestUsers } from './access/testUsers.ts'

let app: TestApp
let editor: PayloadRequest
let contributor: PayloadRequest

beforeAll(async () => {
  app = await startTestApp({ seeds: true })
  const users = await createTestUsers(app.payload)
  editor = await createLocalReq({ user: users.redaktor.user ?? undefined }, app.payload)
  contributor = await createLocalReq({ user: users.bidragsyter.user ?? undefined }, app.payload)
})
afterAll(() => app.close())

const bytesOf = (text: string) => new TextEncoder().encode(text)
const bringText = async (name: string, text: string, req = editor): Promise<string> => {
  const run = await receiveUploads([{ name, bytes: bytesOf(text) }], req)
  return String(rowsOf(run)[0]?.forslag)
}
const text = (title: string, results: string, group = 'Kvinner') =>
  `Fagområde: Tilflytting\n\n${title}\n\nI Lom kommune tar bygdelaget imot alle som kommer.\n\nMålgrupper\n- ${group}\n\nResultater\n${results}\n`
const viewOf = (id: string) => reviewView(id, false, editor)
const seen = async (id: string, req: PayloadRequest) => ({
  id,
  lagring: (await reviewView(id, false, req)).lagring,
})
const choose = async (id: string, valg: object, req = editor) => decide(await seen(id, req), valg, req)
const accept = async (id: string) => {
  await finishReview({ ...(await seen(id, editor)), medApne: true }, editor)
  return String((await viewOf(id)).ble?.id)
}
const entryOf = (id: string) =>
  app.payload.findByID({ collection: 'tiltak', id, depth: 1, draft: true, overrideAccess: true })
const relationsOf = async (id: string) =>
  (await entryOf(id)).relaterteTiltak?.map(({ type, tiltak }) => [type, (tiltak as { id: string }).id])
const statusOf = (code: number) => expect.objectContaining({ status: code })

describe('a proposal beside other entries', () => {
  const groupsOf = async (id: string) =>
    (await entryOf(id)).malgrupper?.map((term) => (term as { kode: string }).kode)
  const count = () => app.payload.count({ collection: 'tiltak', overrideAccess: true })

  it('shows what a new edition changes in the entry as it is today, and takes what the editor chooses', async () => {
    const entry = await accept(await bringText('tunet.txt', text('Fjelltunet', 'Ti familier kom.')))
    const edition = await bringText('tunet.txt', text('Fjelltunet', 'Tolv familier kom.', 'Barnefamilier'))
    // After it was brought in: what counts is the entry when the proposal is accepted.
    await app.payload.update({
      collection: 'tiltak',
      id: entry,
      data: { resultater: 'Elleve familier kom.' },
      draft: true,
      overrideAccess: true,
    })
    const { oppdaterer, endringer } = await reviewView(edition, false, editor)
    expect(oppdaterer).toMatchObject({ id: entry, tittel: 'Fjelltunet' })
    expect(endringer.map(({ felt, na, iDag, redigert, ta }) => [felt, na, iDag, redigert, ta])).toEqual([
      ['malgrupper', ['barnefamilier'], ['kvinner'], false, true],
      ['resultater', 'Tolv familier kom.', 'Elleve familier kom.', true, false],
    ])
    await choose(edition, { type: 'endring', felt: 'malgrupper', ta: false })
    await choose(edition, { type: 'endring', felt: 'resultater', ta: true })
    expect(await accept(edition)).toBe(entry)
    expect(await groupsOf(entry)).toEqual(['kvinner'])
    expect((await entryOf(entry)).resultater).toBe('Tolv familier kom.')
  })

  it('goes into an entry that an editor says is the same, and changes only what that lacks', async () => {
    const entry = await accept(await bringText('vollen.txt', text('Sommervollen for alle', 'Ti kom.')))
    const again = await bringText(
      'fra-nettet.txt',
      `${text('Sommervolla for alle', 'Tolv kom.')}\nAktiviteter\n- Eget nettsted\n`,
    )
    const [link] = (await reviewView(again, false, editor)).koblinger
    expect(link).toMatchObject({ type: 'sammeSom', tilstand: 'foreslatt', mot: [{ id: entry }] })
    await choose(again, { type: 'kobling', kobling: link?.id, til: 'bekreftet' })
    const { oppdaterer, endringer } = await reviewView(again, false, editor)
    expect(oppdaterer?.id).toBe(entry)
    expect(endringer.filter(({ ta }) => ta).map(({ felt }) => felt)).toEqual(['aktiviteter'])
    const { totalDocs } = await count()
    expect(await accept(again)).toBe(entry)
    expect((await count()).totalDocs).toBe(totalDocs)
    expect(await entryOf(entry)).toMatchObject({ tittel: 'Sommervollen for alle', resultater: 'Ti kom.' })
  })

  it('becomes an entry that continues the other, or one that has nothing to do with it, as the editor says', async () => {
    const entry = await accept(await bringText('stua.txt', text('Nabostua på bygda', 'Ti kom.')))
    const next = await bringText('stua2.txt', text('Nabostua på bygda fase 2', 'Tolv kom.'))
    const [link] = (await reviewView(next, false, editor)).koblinger
    expect(link?.type).toBe('fortsetter')
    await choose(next, { type: 'kobling', kobling: link?.id, til: 'bekreftet' })
    expect(await relationsOf(await accept(next))).toEqual([['fortsetter', entry]])
    const other = await bringText('stua3.txt', text('Nabostua på bygda fase 3', 'Ni kom.'))
    for (const { id } of (await reviewView(other, false, editor)).koblinger)
      await choose(other, { type: 'kobling', kobling: id, til: 'avvist' })
    expect(await relationsOf(await accept(other))).toEqual([])
  })

  it('is an entry of its own once an editor says that it is not what its earlier edition became', async () => {
    const entry = await accept(await bringText('stigen.txt', text('Fjellstigen', 'Ti kom.')))
    const edition = await bringText('stigen.txt', text('Fjellstigen', 'Tolv kom.'))
    const { oppdaterer, koblinger } = await viewOf(edition)
    expect([oppdaterer?.id, koblinger[0]?.mot[0]?.id]).toEqual([entry, entry])
    await choose(edition, { type: 'kobling', kobling: koblinger[0]?.id, til: 'avvist' })
    expect(await viewOf(edition)).toMatchObject({ oppdaterer: null, endringer: [] })
    expect(await accept(edition)).not.toBe(entry)
  })

  it('changes no entry in the name of a contributor, who can make one of their own', async () => {
    await accept(await bringText('brygga.txt', text('Sørbrygga', 'Ti kom.')))
    const edition = await bringText('brygga.txt', text('Sørbrygga', 'Tolv kom.'), contributor)
    const finish = finishReview({ ...(await seen(edition, contributor)), medApne: true }, contributor)
    await expect(finish).rejects.toEqual(statusOf(403))
    await choose(edition, { type: 'egen', er: true }, contributor)
    await finishReview({ ...(await seen(edition, contributor)), medApne: true }, contributor)
    expect((await reviewView(edition, false, contributor)).ble).toMatchObject({ samling: 'tiltak' })
  })
})

describe('a reference that finds no entry by itself', () => {
  const waiting = async (name: string, results: string) => {
    const id = await bringText(`${name}.txt`, text(name, results))
    const link = (await viewOf(id)).koblinger.find(({ tilstand }) => tilstand === 'apen')
    return { id, link, kobling: String(link?.id) }
  }
  const openItems = async (id: string) =>
    (await viewOf(id)).items.filter(({ ordliste, avgjort }) => ordliste === 'relaterteTiltak' && !avgjort)

  it('is pointed at an entry by hand, which can be undone, and becomes a relation of the entry', async () => {
    const entry = await accept(await bringText('glimt.txt', text('Glimt frå bygda', 'Ti kom.')))
    const { id, link, kobling } = await waiting(
      'Solsida',
      'Prosjektet er en videreføring av Kveldsflimmeret.',
    )
    expect((await openItems(id)).map(({ key }) => key)).toEqual([link?.punkt])
    await choose(id, { type: 'pek', kobling, tiltak: entry })
    expect((await viewOf(id)).koblinger).toMatchObject([
      { type: 'fortsetter', tilstand: 'bekreftet', mot: [{ id: entry, tittel: 'Glimt frå bygda' }] },
    ])
    expect(await openItems(id)).toEqual([])
    await undo(await seen(id, editor), editor)
    expect((await viewOf(id)).koblinger).toMatchObject([{ tilstand: 'apen', mot: [] }])
    expect(await openItems(id)).toHaveLength(1)
    await choose(id, { type: 'pek', kobling, tiltak: entry })
    expect(await relationsOf(await accept(id))).toEqual([['fortsetter', entry]])
  })

  it('waits on until it has as many entries as the source speaks of, the last of which may come by itself', async () => {
    const entry = await accept(await bringText('glo.txt', text('Glo på bygda', 'Ti kom.')))
    const { id, kobling } = await waiting('Baksida', 'Begge har egne oppslag: Glørne og Kveldsgløden i Lom.')
    await choose(id, { type: 'pek', kobling, tiltak: entry })
    expect((await viewOf(id)).koblinger).toMatchObject([{ tilstand: 'apen', mot: [{ id: entry }] }])
    await expect(choose(id, { type: 'pek', kobling, tiltak: entry })).rejects.toEqual(statusOf(422))
    const own = await accept(id)
    const later = await accept(await bringText('kveld.txt', text('Kveldsgløden i Lom', 'Ni kom.')))
    expect(await relationsOf(own)).toEqual([
      ['seOgsa', entry],
      ['seOgsa', later],
    ])
  })

  it('is not pointed at what is not there, nor once it is decided', async () => {
    const entry = await accept(await bringText('gny.txt', text('Gny i grenda', 'Ti kom.')))
    const { id, kobling } = await waiting('Framsida', 'Prosjektet er en videreføring av Morgenflimmeret.')
    for (const wrong of [
      { kobling, tiltak: id },
      { kobling: 'finnes-ikke', tiltak: entry },
    ])
      await expect(choose(id, { type: 'pek', ...wrong })).rejects.toEqual(statusOf(422))
    await choose(id, { type: 'pek', kobling, tiltak: entry })
    await expect(choose(id, { type: 'pek', kobling, tiltak: entry })).rejects.toEqual(statusOf(422))
    await choose(id, { type: 'kobling', kobling, til: 'avvist' })
    expect(await openItems(id)).toEqual([])
    expect(await relationsOf(await accept(id))).toEqual([])
  })
})

describe('a run beside another', () => {
  it('writes no document twice that the other brings in while it reads', async () => {
    const [lia, moen] = ['Lia', 'Moen'].map((name) => ({
      name: `${name}.txt`,
      bytes: bytesOf(text(`${name}stua for alle`, 'Ti kom.')),
    })) as [Document, Document]
    const reader = createSourceReader(await readKnowledge(editor))
    const sources = [lia, moen].map(({ name, bytes }) => ({ name, read: async () => bytes }))
    const run = await startRun(await planRun(sources, { reader }, editor), { navn: 'Samtidig' }, editor)
    const busy = {
      name: moen.name,
      read: async () => {
        await receiveUploads([lia], editor)
        return moen.bytes
      },
    }
    const { payload } = app
    const written = await writeRun([...sources.slice(0, 1), busy], { payload, user: null, run, reader })
    expect(rowsOf(written).map(({ utfall }) => utfall)).toEqual(['duplikat', 'forslag'])
  })
})

interface Document {
  name: string
  bytes: Uint8Array
}

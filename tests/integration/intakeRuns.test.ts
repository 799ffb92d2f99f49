import { createLocalReq, handleEndpoints, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acceptProposal } from '../../src/editorial/intake/acceptProposal.ts'
import { readKnowledge } from '../../src/editorial/intake/readKnowledge.ts'
import { planRun } from '../../src/editorial/intake/runs/planRun.ts'
import { receiveUploads } from '../../src/editorial/intake/runs/receiveUploads.ts'
import { revertRun } from '../../src/editorial/intake/runs/revertRun.ts'
import { rowsOf } from '../../src/editorial/intake/runs/runReport.ts'
import { startRun } from '../../src/editorial/intake/runs/startRun.ts'
import type { Forslag, Innlesinger } from '../../src/generated/payload-types.ts'
import { createSourceReader } from '../../src/intake/createSourceReader.ts'
import { startTestApp, type TestApp } from '../helpers/startTestApp.ts'
import { createTestUsers, type TestUsers } from './access/testUsers.ts'

let app: TestApp
let req: PayloadRequest
let users: TestUsers

beforeAll(async () => {
  app = await startTestApp({ seeds: true })
  req = await createLocalReq({}, app.payload)
  users = await createTestUsers(app.payload)
})
afterAll(() => app.close())

const how = { depth: 0, draft: false, overrideAccess: true } as const
const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })
const entry = (title: string, place: string, more = '') =>
  `Fagområde: Tilflytting\n\n${title}\n\nI ${place} kommune tar bygdelaget imot alle som kommer.\n${more}\nMålgrupper\n- Kvinner\n`
const count = async (collection: 'forslag' | 'kildedokumenter' | 'innlesinger') =>
  (await app.payload.count({ collection, overrideAccess: true })).totalDocs
const proposals = async (run: Innlesinger): Promise<Forslag[]> => {
  const found = await app.payload.find({
    collection: 'forslag',
    where: { innlesing: { equals: run.id } },
    sort: 'tittel',
    ...how,
  })
  return found.docs
}
const proposal = async (run: Innlesinger): Promise<Forslag> => (await proposals(run))[0] as Forslag
const again = (id: string) => app.payload.findByID({ collection: 'forslag', id, ...how })
const tiltak = (id: string) =>
  app.payload.findByID({ collection: 'tiltak', id, ...how, draft: true, trash: true, disableErrors: true })
const accept = (forslag: Forslag) =>
  acceptProposal({ forslag, review: { avgjorelser: [], sporsmal: [] }, state: 'published' }, req)

describe('a run', () => {
  it('makes one proposal of each document, and tells of every one', async () => {
    const files = [file('lykta.txt', entry('Fjordlykta', 'Luster')), file('tom.txt', '')]
    const before = await count('forslag')
    const run = await receiveUploads([...files, ...files.slice(0, 1)], req)
    expect(run).toMatchObject({ status: 'ferdig', antallDokumenter: 3, antallForslag: 1 })
    expect(rowsOf(run).map(({ utfall, feil }) => [utfall, ...feil.map(({ code }) => code)])).toEqual([
      ['forslag'],
      ['avvist', 'document-empty'],
      ['duplikat'],
    ])
    const second = await receiveUploads(files.slice(0, 1), req)
    expect(rowsOf(second)).toMatchObject([{ utfall: 'duplikat', forslag: rowsOf(run)[0]?.forslag }])
    expect(await count('forslag')).toBe(before + 1)
  })

  it('writes nothing when what was read is not as expected, and says which expectation', async () => {
    const sources = [file('a.txt', entry('Svalestua', 'Lom', '\nAktiviteter\n- Svaler\n'))].map(
      ({ name, bytes }) => ({ name, read: async () => bytes }),
    )
    const reader = createSourceReader(await readKnowledge(req))
    const before = [await count('innlesinger'), await count('forslag'), await count('kildedokumenter')]
    const expectations = { antallDokumenter: 2, hoyestApne: 0 }
    const plan = await planRun(sources, { reader, expectations }, req)
    expect(plan.issues).toMatchObject([
      { code: 'expected-documents', facts: { expected: 2, found: 1 } },
      { code: 'expected-open-max', facts: { expected: 0, found: 1 } },
    ])
    await expect(startRun(plan, { navn: 'Uventet' }, req)).rejects.toThrow('expectations not met')
    expect([await count('innlesinger'), await count('forslag'), await count('kildedokumenter')]).toEqual(
      before,
    )
  })

  it('keeps persons out of its report and out of what it proposes to publish', async () => {
    const text = entry('Nabohilsen', 'Vang', '\nKontakt\nProsjektleder Kari Prøvenes, tlf. 99 88 77 66\n')
    const run = await receiveUploads([file('nabo.txt', text)], req)
    const id = await accept(await proposal(run))
    const { docs: events } = await app.payload.find({ collection: 'hendelser', pagination: false, ...how })
    const shown = JSON.stringify([run, await tiltak(id), events])
    expect(shown).not.toMatch(/Prøvenes|99 88 77 66/)
  })
})

describe('a run that is undone', () => {
  it('takes out what nobody has edited, and says what someone has', async () => {
    const places = ['Skjåk', 'Lesja', 'Dovre', 'Sel']
    const files = places.map((place, at) => file(`angre${at}.txt`, entry(`${place}stua tar imot`, place)))
    const run = await receiveUploads(files, req)
    const all = await proposals(run)
    const [dovre, lesja, sel] = all as [Forslag, Forslag, Forslag]
    const untouched = await accept(dovre)
    const edited = await accept(lesja)
    await app.payload.update({ collection: 'tiltak', id: edited, data: { ingress: 'Rettet.' }, ...how })
    await app.payload.update({ collection: 'forslag', id: sel.id, data: { tittel: 'Selstua' }, ...how })

    const { reverted, kept, run: undone } = await revertRun(run, { payload: app.payload })
    expect(undone.status).toBe('angret')
    expect(reverted).toBe(2)
    expect(kept.map(({ forslag, why }) => [forslag, why])).toEqual(
      expect.arrayContaining([
        [lesja.id, 'entry-edited'],
        [sel.id, 'proposal-edited'],
      ]),
    )
    expect((await tiltak(untouched))?.deletedAt).toBeTruthy()
    expect(await tiltak(edited)).toMatchObject({ ingress: 'Rettet.', _status: 'published' })
    expect((await proposals(run)).map(({ id }) => id).sort()).toEqual([lesja.id, sel.id].sort())
    const afresh = await receiveUploads(files, req)
    expect(rowsOf(afresh).map(({ utfall }) => utfall)).toEqual(['forslag', 'duplikat', 'forslag', 'duplikat'])
  })
})

describe('a document that has changed', () => {
  it('is a difference: what the source changed is taken, what an editor changed stays', async () => {
    const before = entry('Gardstunet', 'Voss', '\nResultater\nTi familier kom.\n')
    const id = await accept(await proposal(await receiveUploads([file('tun.txt', before)], req)))
    await app.payload.update({
      collection: 'tiltak',
      id,
      data: { resultater: 'Elleve familier kom.' },
      ...how,
    })

    const after = before.replace('Ti familier', 'Tolv familier').replace('- Kvinner', '- Barnefamilier')
    const run = await receiveUploads([file('tun.txt', after)], req)
    const changed = await proposal(run)
    expect(rowsOf(run)).toMatchObject([{ utfall: 'endret' }])
    expect(changed).toMatchObject({ oppdaterer: id })
    expect(changed.endringer).toEqual([
      {
        felt: 'malgrupper',
        for: ['kvinner'],
        na: ['barnefamilier'],
        iDag: ['kvinner'],
        redigert: false,
      },
      {
        felt: 'resultater',
        for: 'Ti familier kom.',
        na: 'Tolv familier kom.',
        iDag: 'Elleve familier kom.',
        redigert: true,
      },
    ])
    expect(await accept(changed)).toBe(id)
    const { resultater, malgrupper } = (await tiltak(id)) ?? {}
    const barnefamilier = await app.payload.find({
      collection: 'malgrupper',
      where: { kode: { equals: 'barnefamilier' } },
      ...how,
    })
    expect([resultater, malgrupper]).toEqual(['Elleve familier kom.', [barnefamilier.docs[0]?.id]])
  })
})

describe('other entries', () => {
  it('are proposed as the same or as continued, with the reasons', async () => {
    const old = entry('Bygdeglede for alle', 'Tinn', '\nPeriode: 2008-2011\n')
    const id = await accept(await proposal(await receiveUploads([file('glede.txt', old)], req)))
    const same = await proposal(
      await receiveUploads([file('x.txt', entry('Bygdegleda for alle', 'Tinn'))], req),
    )
    expect(same.koblinger).toMatchObject([{ type: 'sammeSom', tilstand: 'foreslatt', tiltak: [id] }])
    expect(same.koblinger?.[0]?.grunner).toEqual([
      { kode: 'lignendeTittel' },
      { kode: 'sammeKommune', navn: ['Tinn'] },
    ])
    const next = entry('Bygdeglede for alle II', 'Tinn', '\nPeriode: 2012-2014\n')
    const later = await proposal(await receiveUploads([file('glede2.txt', next)], req))
    expect(later.koblinger).toMatchObject([{ type: 'fortsetter', tiltak: [id] }, { type: 'fortsetter' }])
    const elsewhere = entry('Bygdeglede for alle', 'Sirdal')
    const other = await proposal(await receiveUploads([file('y.txt', elsewhere)], req))
    expect(other.koblinger).toEqual([])
  })

  const pointing = (title: string, to: string) =>
    entry(title, 'Vinje', `\nArbeidet er en videreføring av ${to}.\n`)

  it('that a source refers to close the reference when they are there before', async () => {
    const id = await accept(
      await proposal(await receiveUploads([file('b.txt', entry('Elvebredden', 'Vinje'))], req)),
    )
    const forslag = await proposal(
      await receiveUploads([file('a.txt', pointing('Setervegen', 'Elvebredden'))], req),
    )
    expect(forslag.koblinger).toMatchObject([{ type: 'fortsetter', tilstand: 'bekreftet', tiltak: [id] }])
    expect(forslag.apne?.filter(({ avgjort }) => !avgjort)).toEqual([])
    const own = await accept(forslag)
    expect((await tiltak(own))?.relaterteTiltak).toMatchObject([{ type: 'fortsetter', tiltak: id }])
  })

  it('that a source refers to close the reference when they arrive later, on the entry as well', async () => {
    const run = await receiveUploads([file('c.txt', pointing('Tømmerlia', 'Kveldsbrisen'))], req)
    const forslag = await proposal(run)
    expect(forslag.koblinger).toMatchObject([{ type: 'fortsetter', tilstand: 'apen' }])
    const own = await accept(forslag)
    const id = await accept(
      await proposal(await receiveUploads([file('d.txt', entry('Kveldsbrisen', 'Vinje'))], req)),
    )
    expect((await again(forslag.id)).koblinger).toMatchObject([{ tilstand: 'bekreftet', tiltak: [id] }])
    expect((await tiltak(own))?.relaterteTiltak).toMatchObject([{ type: 'fortsetter', tiltak: id }])
    expect((await revertRun(run, { payload: app.payload })).kept).toEqual([])
  })
})

describe('a run over REST', () => {
  const ask = async (asker: keyof TestUsers, method: 'GET' | 'POST', address: string) => {
    const { token } = users[asker]
    const response = await handleEndpoints({
      config: app.payload.config,
      request: new Request(`http://localhost/api/innlesinger/${address}`, {
        method,
        headers: token ? { authorization: `JWT ${token}` } : {},
      }),
    })
    return { status: response.status, body: await response.json() }
  }

  it('is told of to those who may read it, and undone by editors, with what was left', async () => {
    const files = ['Vik', 'Aurland'].map((place) =>
      file(`${place}.txt`, entry(`${place}stova tar imot`, place)),
    )
    const run = await receiveUploads([...files, file('tom.txt', '')], req)
    const [first] = await proposals(run)
    await app.payload.update({
      collection: 'forslag',
      id: first?.id ?? '',
      data: { tittel: 'Endret' },
      ...how,
    })
    const { body } = await ask('redaktor', 'GET', `${run.id}/rapport`)
    expect(body).toMatchObject({ status: 'ferdig', godtatt: 0, kanAngres: true })
    expect(body.dokumenter[2]).toMatchObject({ utfall: 'avvist', feil: [expect.stringMatching(/tom/i)] })
    expect((await ask('bidragsyter', 'GET', `${run.id}/rapport`)).status).toBe(404)
    expect((await ask('bidragsyter', 'POST', `${run.id}/angre`)).status).toBe(403)
    expect((await ask('redaktor', 'POST', `${run.id}/angre`)).body).toMatchObject({
      reverted: 1,
      kept: [{ forslag: first?.id, why: 'proposal-edited' }],
    })
  })
})

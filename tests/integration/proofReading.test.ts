import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decide } from '../../src/editorial/intake/review/decide.ts'
import { finishReview } from '../../src/editorial/intake/review/finishReview.ts'
import { rejectProposal } from '../../src/editorial/intake/review/rejectProposal.ts'
import { reviewView } from '../../src/editorial/intake/review/reviewView.ts'
import { undo } from '../../src/editorial/intake/review/undo.ts'
import { receiveUploads } from '../../src/editorial/intake/runs/receiveUploads.ts'
import { rowsOf } from '../../src/editorial/intake/runs/runReport.ts'
import type { Tiltak } from '../../src/generated/payload-types.ts'
import { startTestApp, type TestApp } from '../helpers/startTestApp.ts'
import { createTestUsers, type TestUsers } from './access/testUsers.ts'

let app: TestApp
let users: TestUsers
let editor: PayloadRequest
let contributor: PayloadRequest
let documents = 0

beforeAll(async () => {
  app = await startTestApp({ seeds: true })
  users = await createTestUsers(app.payload)
  editor = await as('redaktor')
  contributor = await as('bidragsyter')
})
afterAll(() => app.close())

const as = (role: 'redaktor' | 'bidragsyter') =>
  createLocalReq({ user: users[role].user ?? undefined }, app.payload)

/** A document with three open lines, brought in by whoever asks. */
const bringIn = async (req: PayloadRequest, spelling = 'Fadderring for nye folk'): Promise<string> => {
  documents += 1
  const text = `Fagområde: Tilflytting

Fyrlykta ${documents}

Kommunen inviterte nye innbyggere hjem til seg.

Målgrupper
- Barnefamilier

Aktiviteter
- Eget nettsted
- ${spelling}

Prosjektleder Kari Nordmann, tlf. 99 88 77 66

Budsjettet kjenner vi ikke enda`
  const run = await receiveUploads([{ name: 'fyrlykta.txt', bytes: new TextEncoder().encode(text) }], req)
  return String(rowsOf(run)[0]?.forslag)
}

const seen = async (id: string, req: PayloadRequest) => ({
  id,
  lagring: (await reviewView(id, false, req)).lagring,
})
const choose = async (id: string, valg: object, req = editor) => decide(await seen(id, req), valg, req)
const itemOf = async (id: string, tekst: string) =>
  (await reviewView(id, false, editor)).items.find((item) => item.tekst.includes(tekst))?.key
const remaining = async (id: string) =>
  (await reviewView(id, false, editor)).lines.filter(({ gjenstar }) => gjenstar).map(({ linje }) => linje)
const valuesOf = async (id: string, felt: string) =>
  (await reviewView(id, false, editor)).values.filter((value) => value.felt === felt)
const termOf = async (kode: string) => {
  const { docs } = await app.payload.find({
    collection: 'aktiviteter',
    where: { kode: { equals: kode } },
    overrideAccess: true,
    depth: 0,
    draft: false,
  })
  return docs[0]
}
const statusOf = (code: number) => expect.objectContaining({ status: code })

describe('proof-reading a proposal', () => {
  it('settles lines one by one, by a term, a contact and a reason, and makes a draft of what stands', async () => {
    const id = await bringIn(editor)
    expect(await remaining(id)).toEqual([12, 14, 16])
    const punkt = await itemOf(id, 'Fadderring')
    await choose(id, { type: 'legg', felt: 'aktiviteter', verdi: { kode: 'vertskapsordning' }, punkt })
    await choose(id, {
      type: 'legg',
      felt: 'kontakt',
      verdi: { navn: 'Prosjektleder' },
      punkt: await itemOf(id, 'Prosjektleder'),
    })
    expect(await remaining(id)).toEqual([16])
    await expect(finishReview({ ...(await seen(id, editor)), medApne: false }, editor)).rejects.toEqual(
      statusOf(422),
    )

    await choose(id, { type: 'la', linje: 16, grunn: 'Hører ikke til tiltaket' })
    const [ingress] = await valuesOf(id, 'ingress')
    const verdi = { tekst: 'Nye innbyggere fikk en fadder.' }
    await choose(id, { type: 'rett', nokkel: ingress?.key, felt: 'ingress', verdi })
    const [group] = await valuesOf(id, 'malgrupper')
    await choose(id, { type: 'fjern', nokkel: group?.key, grunn: 'Gjentar noe annet' })
    await finishReview({ ...(await seen(id, editor)), medApne: false }, editor)

    const { status, ble, lines } = await reviewView(id, false, editor)
    expect(status).toBe('godtatt')
    expect(lines.filter(({ gjenstar }) => gjenstar)).toEqual([])
    const entry = (await app.payload.findByID({
      collection: 'tiltak',
      id: String(ble?.id),
      depth: 1,
      draft: true,
      overrideAccess: true,
    })) as Tiltak
    expect(entry).toMatchObject({
      _status: 'draft',
      ingress: 'Nye innbyggere fikk en fadder.',
      kontakt: { navn: 'Prosjektleder' },
      malgrupper: [],
    })
    expect(entry.aktiviteter?.map((term) => (term as { kode: string }).kode)).toEqual([
      'eget-nettsted',
      'vertskapsordning',
    ])
    expect(JSON.stringify({ ...entry, kilde: null })).not.toMatch(/Nordmann|99 88/)
  })

  it('learns a confirmed spelling, which the next document is read with, and forgets it when undone', async () => {
    const spelling = 'Følgesvenner på ferja'
    const id = await bringIn(editor, spelling)
    const punkt = await itemOf(id, spelling)
    await choose(id, { type: 'legg', felt: 'aktiviteter', verdi: { kode: 'vertskapsordning' }, punkt })
    expect((await termOf('vertskapsordning'))?.skjulte).toContain(spelling)
    const next = await bringIn(editor, spelling.toUpperCase())
    expect((await valuesOf(next, 'aktiviteter')).map(({ verdi }) => verdi.kode)).toContain('vertskapsordning')

    await undo(await seen(id, editor), editor)
    expect((await termOf('vertskapsordning'))?.skjulte).not.toContain(spelling)
    expect(await itemOf(id, spelling)).toBe(punkt)
    expect(await remaining(id)).toContain(12)
  })

  it('saves with open items when the editor says so: they follow the entry and stay on the proposal', async () => {
    const id = await bringIn(editor, 'Bryggedans for alle')
    await finishReview({ ...(await seen(id, editor)), medApne: true }, editor)
    const { ble } = await reviewView(id, false, editor)
    const { interneNotater } = await app.payload.findByID({
      collection: 'tiltak',
      id: String(ble?.id),
      depth: 0,
      draft: true,
      overrideAccess: true,
    })
    expect(interneNotater).toMatch(/linje 12: «Bryggedans for alle»/)
    expect(interneNotater).not.toMatch(/Nordmann/)
    const { antallApne } = await app.payload.findByID({
      collection: 'forslag',
      id,
      depth: 0,
      draft: false,
      overrideAccess: true,
    })
    expect(antallApne).toBe(3)
  })

  it('refuses a decision on what someone else has changed, and on what is settled, and keeps what stood', async () => {
    const id = await bringIn(editor)
    const before = await seen(id, editor)
    await decide(before, { type: 'malform', til: 'nn' }, editor)
    const late = decide(before, { type: 'malform', til: 'nb' }, await as('redaktor'))
    await expect(late).rejects.toEqual(statusOf(409))
    expect((await reviewView(id, false, editor)).malform).toBe('nn')
    await expect(rejectProposal({ ...(await seen(id, editor)), grunn: ' ' }, editor)).rejects.toEqual(
      statusOf(422),
    )
    await rejectProposal({ ...(await seen(id, editor)), grunn: 'Finnes fra før' }, editor)
    await expect(choose(id, { type: 'slag', til: 'ressurs' })).rejects.toEqual(statusOf(409))
    expect(await reviewView(id, false, editor)).toMatchObject({
      status: 'avvist',
      avvistFordi: 'Finnes fra før',
    })
  })

  it('refuses values that do not fit, and puts no personal data into a field', async () => {
    const id = await bringIn(editor)
    const refused = [
      { type: 'legg', felt: 'aktiviteter', verdi: { kode: 'finnes-ikke' }, linje: 16 },
      { type: 'legg', felt: 'kommuner', verdi: { nummer: '9999', navn: 'Ingensteds' } },
      { type: 'legg', felt: 'perioder', verdi: { fra: 2015, til: 2010 } },
      { type: 'rett', nokkel: 'aktiviteter/99', felt: 'aktiviteter', verdi: { kode: 'eget-nettsted' } },
      { type: 'la', linje: 400, grunn: 'Utenfor' },
      { type: 'slett' },
    ]
    for (const valg of refused) await expect(choose(id, valg)).rejects.toEqual(statusOf(422))
    const verdi = { tekst: 'Ring prosjektleder Kari Nordmann på 99 88 77 66' }
    await choose(id, { type: 'legg', felt: 'organisering', verdi, linje: 16 })
    expect((await valuesOf(id, 'organisering'))[0]?.verdi.tekst).toBe(
      'Ring prosjektleder [navn] på [telefonnummer]',
    )
  })
})

describe('who may proof-read', () => {
  it('a contributor their own documents, without teaching the vocabularies, and no one else’s', async () => {
    const theirs = await bringIn(editor)
    await expect(reviewView(theirs, false, contributor)).rejects.toEqual(statusOf(404))
    const own = await bringIn(contributor, 'Rusleklubb i bygda')
    const punkt = await itemOf(own, 'Rusleklubb')
    await choose(
      own,
      { type: 'legg', felt: 'aktiviteter', verdi: { kode: 'vertskapsordning' }, punkt },
      contributor,
    )
    expect((await termOf('vertskapsordning'))?.skjulte).not.toContain('Rusleklubb i bygda')
    await choose(own, { type: 'egen', er: true }, contributor)
    await finishReview({ ...(await seen(own, contributor)), medApne: true }, contributor)
    expect((await reviewView(own, false, contributor)).ble?.samling).toBe('tiltak')
  })

  it('sees personal data masked, until they ask', async () => {
    const id = await bringIn(editor)
    const shown = async (show: boolean) => JSON.stringify((await reviewView(id, show, editor)).lines)
    expect(await shown(false)).not.toMatch(/Nordmann|99 88/)
    expect(await shown(true)).toMatch(/Kari Nordmann.*99 88 77 66/)
  })
})

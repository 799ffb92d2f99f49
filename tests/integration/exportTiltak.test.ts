import { handleEndpoints } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { draftOf } from '../../src/editorial/intake/draftOf.ts'
import type { TiltakDraft } from '../../src/editorial/intake/drafts.ts'
import { readKnowledge } from '../../src/editorial/intake/readKnowledge.ts'
import { readReferences } from '../../src/editorial/intake/readReferences.ts'
import { tiltakData } from '../../src/editorial/intake/tiltakData.ts'
import { lexicalFromParagraphs } from '../../src/editorial/richText/lexicalFromParagraphs.ts'
import type { Tiltak } from '../../src/generated/payload-types.ts'
import { createSourceReader, type SourceReader } from '../../src/intake/createSourceReader.ts'
import { startTestApp, type TestApp } from '../helpers/startTestApp.ts'
import { createTestUsers, type TestUsers } from './access/testUsers.ts'

let app: TestApp
let users: TestUsers
let read: SourceReader
const req = () => ({ payload: app.payload, context: {} }) as never

beforeAll(async () => {
  app = await startTestApp({ seeds: true })
  users = await createTestUsers(app.payload)
  read = createSourceReader(await readKnowledge(req()))
})
afterAll(() => app.close())

const fetchExport = (asker: keyof TestUsers, query: string): Promise<Response> =>
  handleEndpoints({
    config: app.payload.config,
    request: new Request(`http://localhost/api/tiltak/eksport?${query}`, {
      headers: users[asker].token ? { authorization: `JWT ${users[asker].token}` } : {},
    }),
  })

const stored = async (): Promise<readonly Tiltak[]> => {
  const { docs } = await app.payload.find({
    collection: 'tiltak',
    pagination: false,
    sort: 'sortering',
    depth: 0,
    draft: true,
    overrideAccess: true,
    joins: false,
  })
  return docs
}

/** The drafts that the table intake makes of an export. */
const draftsIn = async (response: Response, name: string): Promise<TiltakDraft[]> => {
  expect(response.status).toBe(200)
  const drafts: TiltakDraft[] = []
  const bytes = new Uint8Array(await response.arrayBuffer())
  for await (const { reading } of read({ source: name, bytes })) {
    expect(reading.uavklart).toEqual([])
    expect(reading.issues).toEqual([])
    drafts.push(draftOf(reading, { avgjorelser: [], sporsmal: [] }).draft as TiltakDraft)
  }
  return drafts
}

/** What an entry says, without the ids of its rows. */
const said = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(said)
  if (typeof value !== 'object' || value === null) return value ?? null
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'id')
      .map(([key, inner]) => [key, said(inner)]),
  )
}

/** A description with all that the editor offers. */
const rich = [
  '## Om **tiltaket**',
  'Kommunen og *grenda* bygde __sammen__ \\[ikke en lenke\\](x), se [**hele** planen](https://eksempel.no/plan "ny fane").',
  '### Slik gikk det',
  '- Først huset',
  '- - så tunet',
  '2. til slutt vegen',
  '> Vi ble boende.',
]

const picture = async (): Promise<string> => {
  const data = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#2a6' } })
    .png()
    .toBuffer()
  const { id } = await app.payload.create({
    collection: 'media',
    data: { alt: 'Ei grønn li | med skog', kreditering: 'Eksempelfotografen', lisens: 'CC BY 4.0' },
    file: { data, mimetype: 'image/png', name: 'grønn li (1).png', size: data.length },
    overrideAccess: true,
  })
  return id
}

describe('the export of entries', () => {
  beforeAll(async () => {
    const [first] = await stored()
    await app.payload.update({
      collection: 'tiltak',
      id: first?.id ?? '',
      data: { beskrivelse: lexicalFromParagraphs(rich) as never, bilder: [await picture()] },
      depth: 0,
      draft: false,
      overrideAccess: true,
    })
  })

  test.each(['json', 'csv', 'xlsx'])(
    'as %s reads back as the seeded entries, word for word',
    async (format) => {
      const drafts = await draftsIn(await fetchExport('redaktor', `format=${format}`), `tiltak.${format}`)
      const entries = await stored()
      expect(drafts.map(({ tittel }) => tittel)).toEqual(entries.map(({ tittel }) => tittel))
      const references = await readReferences(req())
      for (const [index, entry] of entries.entries()) {
        const dokument = (entry.kilde?.dokument ?? null) as string | null
        const data = tiltakData(drafts[index] as TiltakDraft, references, dokument) as Record<string, unknown>
        for (const [field, value] of Object.entries(data))
          expect(said(value), `${entry.tittel}: ${field}`).toEqual(said(entry[field as keyof Tiltak]))
      }
      expect(references.missing).toEqual([])
    },
  )

  test('tells of pictures by address, alternative text, credit and licence', async () => {
    const { tiltak } = (await (await fetchExport('redaktor', 'format=json')).json()) as {
      tiltak: { bilder: object[] }[]
    }
    expect(tiltak.flatMap(({ bilder }) => bilder)).toEqual([
      {
        url: expect.stringMatching(/^\/media\/gr.*\.png$/),
        alt: 'Ei grønn li | med skog',
        kreditering: 'Eksempelfotografen',
        lisens: 'CC BY 4.0',
      },
    ])
  })

  test('holds the chosen entries only', async () => {
    const [first, , third] = await stored()
    const response = await fetchExport('redaktor', `format=json&id=${first?.id}&id=${third?.id}`)
    const { tiltak } = (await response.json()) as { tiltak: { slug: string }[] }
    expect(tiltak.map(({ slug }) => slug)).toEqual([first?.slug, third?.slug])
  })

  test('keeps contacts and internal notes for the administrator who asks for them', async () => {
    const [first] = await stored()
    await app.payload.update({
      collection: 'tiltak',
      id: first?.id ?? '',
      data: { interneNotater: 'Ring før publisering', kontakt: { navn: 'Avdeling for prøving' } },
      depth: 0,
      draft: true,
      overrideAccess: true,
    })
    const secret = /Ring før publisering|Avdeling for prøving/
    for (const format of ['json', 'csv']) {
      expect(await (await fetchExport('administrator', `format=${format}`)).text()).not.toMatch(secret)
      expect(await (await fetchExport('administrator', `format=${format}&full=true`)).text()).toMatch(secret)
    }
    expect((await fetchExport('redaktor', 'format=json&full=true')).status).toBe(403)
  })

  test('is for editors, is kept by nobody on the way, and comes in three formats', async () => {
    expect((await fetchExport('bidragsyter', 'format=csv')).status).toBe(403)
    expect((await fetchExport('anonym', 'format=csv')).status).toBe(403)
    expect((await fetchExport('redaktor', 'format=pdf')).status).toBe(400)
    const { headers } = await fetchExport('redaktor', 'format=csv')
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="tiltak-\d{4}-\d{2}-\d{2}\.csv"$/,
    )
  })
})

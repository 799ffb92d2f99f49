import { parse } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPackage } from '../../../../src/intake/formats/office/openPackage.ts'
import { readXlsx } from '../../../../src/intake/tables/readXlsx.ts'
import { columns } from '../../../../src/public/open-data/files/columns.ts'
import { anEntry } from '../../catalogue/example/make.ts'
import { exampleContent } from '../../catalogue/exampleContent.ts'
import { type PublicServer, servePublic } from '../servePublic.ts'
import { canonical, readJsonLd, readTurtle } from './readGraph.ts'

const formula = '=HYPERLINK("http://example.org";"x")'
const awkward = anEntry('vanskelig', {
  tittel: formula,
  ingress: '+47 "sitat"; semikolon',
  hovedmal: '@SUM(A1)',
  organisering: '\tinnrykk',
  resultater: '-1 \u0007 og _x0041_',
  beskrivelseTekst: 'lang '.repeat(8000),
  delmal: ['første', 'andre'],
  kommuner: [{ nummer: '5006', sagtSom: 'Verran' }],
  kontakt: { navn: 'Servicetorget', epost: 'post@example.org', telefon: null, url: null },
  perioder: [{ navn: 'Prøve', fra: 2009, til: 2010, presisering: null }],
})

let server: PublicServer
beforeAll(async () => {
  server = await servePublic({ ...exampleContent, tiltak: [...exampleContent.tiltak, awkward] })
})
afterAll(() => server.close())

const fetched = async (path: string) => {
  const answer = await server.get(path)
  return { status: answer.status, headers: answer.headers, body: Buffer.from(await answer.arrayBuffer()) }
}
const rowsOf = async (question = '') => {
  const { body } = await fetched(`/data/tiltak.csv${question}`)
  return parse(body, { bom: true, delimiter: ';', columns: true }) as Record<string, string>[]
}
const titlesFor = async (question: string) => (await rowsOf(question)).map(({ tittel }) => tittel)

describe('the catalogue as a file', () => {
  it('is CSV with a byte order mark, every entry and the documented columns', async () => {
    const { headers, body } = await fetched('/data/tiltak.csv')
    expect([headers.get('content-type'), headers.get('content-disposition')]).toEqual([
      'text/csv; charset=utf-8',
      'attachment; filename="tiltak.csv"',
    ])
    expect(body.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    const rows = await rowsOf()
    expect(Object.keys(rows[0] ?? {})).toEqual(columns.map(({ name }) => name))
    expect(rows).toHaveLength(exampleContent.tiltak.length + 1)
  })

  it('escapes whatever a spreadsheet would run, and keeps the rest as it stands', async () => {
    const row = (await rowsOf()).find(({ id }) => id === awkward.id)
    expect(row).toMatchObject({
      tittel: `'${formula}`,
      ingress: `'${awkward.ingress}`,
      hovedmal: `'${awkward.hovedmal}`,
      organisering: `'${awkward.organisering}`,
      delmal: 'første\nandre',
      kommunenummer: '5006',
      kommunenavn: 'Steinkjer',
      stedsnavnIKilden: 'Verran',
      perioder: 'Prøve | 2009 | 2010 | ',
      fraAr: '2009',
      adresse: 'http://localhost:3000/tiltak/vanskelig',
    })
  })

  it('is JSON with real lists under the same names', async () => {
    const { body } = await fetched('/data/tiltak.json')
    const data = JSON.parse(body.toString())
    expect(data).toMatchObject({
      antall: data.tiltak.length,
      lisens: expect.stringContaining('creativecommons'),
    })
    const row = data.tiltak.find(({ id }: { id: string }) => id === 'id-apne-dorer-i-steinkjer')
    expect(Object.keys(row)).toEqual(columns.map(({ name }) => name))
    expect(row).toMatchObject({
      malgrupper: ['barnefamilier', 'unge-tilbakeflyttere'],
      malgrupperNavn: ['Barnefamilier', 'Unge tilbakeflyttere'],
      finansiering: [
        { belop: 2500000, ar: 2011, kilde: 'Fylkeskommunen', type: 'tilskudd' },
        expect.anything(),
      ],
      tilAr: null,
    })
  })

  it('is a workbook that says what its columns hold', async () => {
    const { headers, body } = await fetched('/data/tiltak.xlsx')
    expect(headers.get('content-type')).toContain('spreadsheetml')
    const parts = unzipSync(new Uint8Array(body))
    const text = (name: string) => new TextDecoder().decode(parts[name])
    const sheet = text('xl/worksheets/sheet1.xml')
    expect(sheet).toContain('=HYPERLINK(&quot;http://example.org&quot;;&quot;x&quot;)')
    expect(sheet).toContain('-1 _x0007_ og _x005F_x0041_')
    expect(sheet).not.toContain('<f>')
    const longest = Math.max(...[...sheet.matchAll(/>([^<]*)<\/t>/g)].map(([, cell]) => cell?.length ?? 0))
    expect(longest).toBe(32_767)
    for (const { name, about } of columns) {
      expect(text('xl/worksheets/sheet2.xml')).toContain(name)
      expect(text('xl/worksheets/sheet2.xml')).toContain(about.nn)
    }
  })

  it('has the same cells as a workbook and as CSV', async () => {
    const { body } = await fetched('/data/tiltak.xlsx?aktiviteter=nettsted')
    const { rows } = await readXlsx(await openPackage(body))
    const csv = await rowsOf('?aktiviteter=nettsted')
    const [head = [], ...cells] = rows.map((row) => row.cells)
    expect(cells).toHaveLength(csv.length)
    for (const [n, row] of cells.entries())
      expect(Object.fromEntries(head.map((name, at) => [name, row[at] ?? '']))).toEqual(csv[n])
  })

  it('is a graph that says the same as Turtle and as JSON-LD', async () => {
    const [turtle, json] = [await fetched('/data/tiltak.ttl'), await fetched('/data/tiltak.jsonld')]
    expect(await canonical(readTurtle(turtle.body.toString()))).toBe(
      await canonical(await readJsonLd(json.body.toString())),
    )
  })

  it('never holds contacts or spellings that are only for recognising', async () => {
    for (const path of [
      '/data/tiltak.csv',
      '/data/tiltak.json',
      '/data/tiltak.ttl',
      '/ordlister.ttl',
      '/ordlister.jsonld',
    ]) {
      const text = (await fetched(path)).body.toString()
      const told = ['post@example.org', 'egt nettsted'].filter((secret) => text.includes(secret))
      expect([path, told]).toEqual([path, []])
    }
  })
})

describe('a search as a file', () => {
  it('has what the list finds, in the order asked for', async () => {
    expect(await titlesFor('?aktiviteter=messe&sorter=tittel')).toEqual(['Velkommen hjem', 'Zebra i nord'])
    expect(await titlesFor('?q=nettstad&malform=nn')).toEqual(['Flytt til Åmli'])
  })

  it('names every fault at once, as /v1 does', async () => {
    const { status, headers, body } = await fetched('/data/tiltak.csv?evidens=evaluertt&x=1&side=2&sorter=z')
    expect([status, headers.get('content-type')]).toEqual([400, 'application/problem+json; charset=utf-8'])
    const parameters = JSON.parse(body.toString()).feil.map(
      ({ parameter }: { parameter: string }) => parameter,
    )
    expect(new Set(parameters)).toEqual(new Set(['evidens', 'x', 'side', 'sorter']))
  })
})

describe('a file', () => {
  it('is 304 to whoever has it, headless to HEAD and packed as the client wishes', async () => {
    const plain = await server.raw('/data/tiltak.csv')
    const etag = plain.headers.etag ?? ''
    expect((await server.raw('/data/tiltak.csv', { 'if-none-match': etag })).status).toBe(304)
    const head = await server.raw('/data/tiltak.csv', {}, 'HEAD')
    expect([head.status, head.body.length, head.headers.etag]).toEqual([200, 0, etag])
    for (const encoding of ['br', 'gzip']) {
      const packed = await server.get('/data/tiltak.csv', { headers: { 'accept-encoding': encoding } })
      expect(packed.headers.get('content-encoding')).toBe(encoding)
      expect(Buffer.from(await packed.arrayBuffer()).equals(plain.body)).toBe(true)
    }
  })

  it('waits for the first catalogue and is not found under other names', async () => {
    const empty = await servePublic(null)
    expect((await empty.get('/data/tiltak.csv')).status).toBe(503)
    await empty.close()
    expect((await server.get('/data/tiltak.docx')).status).toBe(404)
  })
})

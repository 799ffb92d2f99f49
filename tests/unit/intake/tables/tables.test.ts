import { describe, expect, it } from 'vitest'
import { bytesOf, xlsxOf } from '../formats/madeFiles.ts'
import { readAll } from '../formats/readAll.ts'

const csv = [
  'Prosjektnavn;Fylke;Kommune;Målgrupper;Periode;Samarbeidspartnere;Farge',
  'Fjordlykta;Troms;Lavangen, Gratangen;Ungdom;Barnefamilier;2009-2012;NAV;Blå',
  '"Havgløtt";;5512;"Ungdom;Svaner";fra 2010;"NAV\nSametinget";',
].join('\r\n')

describe('a table from elsewhere', () => {
  it('gives one document for each row, its columns known by the headings that people use', async () => {
    const table = csv.replace('Ungdom;Barnefamilier;', '"Ungdom;Barnefamilier";')
    const [fjord, hav, ...others] = await readAll('liste.csv', bytesOf(table))
    expect(others).toEqual([])
    expect(fjord?.reading).toMatchObject({
      source: 'liste.csv, rad 2',
      innholdstype: 'tiltak',
      tittel: { linje: 1, tekst: 'Fjordlykta' },
      kommuner: [{ nummer: '5518' }, { nummer: '5516' }],
      malgrupper: [
        { kode: 'ungdom', linje: 4 },
        { kode: 'barnefamilier', linje: 4 },
      ],
      perioder: [{ fra: 2009, til: 2012, linje: 5 }],
      samarbeidspartnere: [{ type: 'nav', linje: 6 }],
    })
    expect(hav?.reading).toMatchObject({
      source: 'liste.csv, rad 3',
      kommuner: [{ nummer: '5512' }],
      malgrupper: [{ kode: 'ungdom' }],
      perioder: [{ fra: 2010, til: null }],
      samarbeidspartnere: [{ type: 'nav' }, { type: 'sametinget' }],
    })
  })

  it('keeps the text of a row with the name of each column, so that values point at it', async () => {
    const [, hav] = await readAll('liste.csv', bytesOf(csv))
    expect(hav?.text.split('\n')).toEqual([
      'Prosjektnavn: Havgløtt',
      'Kommune: 5512',
      'Målgrupper: Ungdom;Svaner',
      'Periode: fra 2010',
      'Samarbeidspartnere: NAV',
      'Sametinget',
    ])
    expect(hav?.reading.samarbeidspartnere.map(({ linje }) => linje)).toEqual([5, 6])
  })

  it('drops no column: one that is unknown waits for a decision in every row', async () => {
    const [only] = await readAll('liste.csv', bytesOf('Tittel;Farge;Ingress\nFjordlykta;Blå;Kort.\n'))
    expect(only?.reading.uavklart).toEqual([{ linje: 2, tekst: 'Farge: Blå', ordliste: null, forslag: [] }])
    expect(only?.reading.issues).toEqual([{ code: 'column-unknown', place: 'Farge', facts: {} }])
    expect(only?.reading.linjer.find(({ linje }) => linje === 2)?.tilstand).toBe('open')
  })

  it('leaves open a value that no vocabulary holds, and a choice that is none', async () => {
    const [only] = await readAll('liste.csv', bytesOf('Tittel;Målgrupper;Evidens\nFjordlykta;Svaner;god\n'))
    expect(only?.reading.uavklart.map(({ tekst }) => tekst)).toEqual(['Svaner', 'god'])
  })

  it('takes a mapping for headings that nobody knows', async () => {
    const bytes = bytesOf('Hva;Hvem\nFjordlykta;Ungdom\n')
    const [only] = await readAll('liste.csv', bytes, { Hva: 'tittel', Hvem: 'malgrupper' })
    expect(only?.reading).toMatchObject({ tittel: { tekst: 'Fjordlykta' }, malgrupper: [{ kode: 'ungdom' }] })
  })

  it.each([
    ['commas', 'Tittel,Ingress\n"Fjordlykta, del 1",Kort.\n'],
    ['tabs', 'Tittel\tIngress\nFjordlykta, del 1\tKort.\n'],
    ['a line that names the delimiter', 'sep=|\nTittel|Ingress\nFjordlykta, del 1|Kort.\n'],
  ])('is parted by %s', async (_, text) => {
    const [only] = await readAll('liste.csv', bytesOf(text))
    expect(only?.reading).toMatchObject({
      tittel: { tekst: 'Fjordlykta, del 1' },
      ingress: { tekst: 'Kort.' },
    })
  })

  it('finds personal data in any cell, and keeps it out of the texts', async () => {
    const bytes = bytesOf(
      'Tittel;Ingress;Kontakt\nFjordlykta;Ring Kari Prøve på tlf. 951 23 456.;kari@eksempel.no\n',
    )
    const [only] = await readAll('liste.csv', bytes)
    expect(only?.reading.personopplysninger.map(({ linje, type }) => [linje, type])).toEqual(
      expect.arrayContaining([
        [2, 'telefon'],
        [3, 'epost'],
      ]),
    )
    expect(only?.reading.ingress?.tekst).not.toContain('951')
  })
})

describe('a workbook', () => {
  const cell = (place: string, type: string, value: string, style = '0') =>
    `<c r="${place}" t="${type}" s="${style}"><v>${value}</v></c>`

  it('gives shared texts, numbers and days as they are shown, and tells of the sheets it left', async () => {
    const rows = `<row r="1">${cell('A1', 's', '0')}${cell('B1', 'str', 'Kommunenummer')}${cell('C1', 'str', 'Periode')}</row>
      <row r="3">${cell('A3', 's', '1')}${cell('B3', 'n', '301')}${cell('C3', 'n', '40179', '1')}</row>`
    const parts = {
      'xl/sharedStrings.xml':
        '<sst><si><t>Tittel</t></si><si><r><t>Fjord</t></r><r><t>lykta</t></r><rPh><t>x</t></rPh></si></sst>',
      'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
      'xl/workbook.xml':
        '<workbook><sheets><sheet name="Liste" r:id="r1"/><sheet name="Notat" r:id="r2"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Target="worksheets/sheet2.xml"/></Relationships>',
      'xl/worksheets/sheet2.xml': `<worksheet><sheetData><row r="1">${cell('A1', 'str', 'Husk')}</row></sheetData></worksheet>`,
    }
    const [only] = await readAll('bok.xlsx', xlsxOf(rows, parts))
    expect(only?.text).toBe('Tittel: Fjordlykta\nKommunenummer: 301\nPeriode: 2010-01-01')
    expect(only?.reading).toMatchObject({ source: 'bok.xlsx, rad 3', kommuner: [{ nummer: '0301' }] })
    expect(only?.reading.issues).toEqual([{ code: 'sheet-left', place: null, facts: { sheet: 'Notat' } }])
  })
})

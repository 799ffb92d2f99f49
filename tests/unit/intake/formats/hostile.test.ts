import { constants, deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { IntakeIssue } from '../../../../src/intake/reading.ts'
import { bytesOf, docxOf, odtOf, pdfOf, pdfText, xlsxOf, zipOf } from './madeFiles.ts'
import { readAll } from './readAll.ts'

type Hostile = readonly [what: string, name: string, bytes: () => Uint8Array, code: IntakeIssue['code']]

const spaces = (length: number): string => ' '.repeat(length)
const bomb = 'x'.repeat(40_000_000)

/** A Flate stream of over a gigabyte of spaces, made from one piece again and again. */
const endlessSpaces = (): Buffer => {
  const piece = deflateRawSync(Buffer.alloc(10_000_000, ' '), { finishFlush: constants.Z_FULL_FLUSH })
  return Buffer.concat([
    Buffer.from([0x78, 0x9c]),
    ...Array.from({ length: 120 }, () => piece),
    Buffer.from([3, 0]),
  ])
}

/** A zip file whose headers say that it unpacks to ten bytes. */
const lying = (bytes: Uint8Array): Uint8Array => {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const sizeAt: Readonly<Record<number, number>> = { 33639248: 24, 67324752: 22 }
  for (let at = 0; at < bytes.length - 30; at++) {
    const offset = sizeAt[view.getUint32(at, true)]
    if (offset) view.setUint32(at + offset, 10, true)
  }
  return bytes
}

const doctype = '<!DOCTYPE a [<!ENTITY b "b"><!ENTITY c "&b;&b;"><!ENTITY d SYSTEM "file:///etc/passwd">]>'
const locked =
  '/Encrypt<</Filter/Standard/V 1/R 2/P -4/O(12345678901234567890123456789012)/U(12345678901234567890123456789012)>>/ID[(a)(a)]'

const refused: readonly Hostile[] = [
  ['a file of 200 MB', 'stor.txt', () => new Uint8Array(200 * 1024 * 1024), 'document-too-large'],
  [
    'more text than any document has',
    'lang.txt',
    () => bytesOf('a b\n'.repeat(200_000)),
    'document-too-long',
  ],
  ['an empty file', 'tom.txt', () => new Uint8Array(0), 'document-empty'],
  ['a file of blanks', 'tom.txt', () => bytesOf(spaces(100)), 'document-empty'],
  [
    'a picture named .txt',
    'bilde.txt',
    () => Uint8Array.from({ length: 9_000 }, (_, at) => (at * 37) % 256),
    'document-binary',
  ],
  [
    'an old Word file',
    'gammel.doc',
    () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    'document-unsupported',
  ],
  ['a zip file of something else', 'bilder.zip', () => zipOf({ 'a.png': 'x' }), 'document-unsupported'],
  ['a zip bomb as DOCX', 'bombe.docx', () => docxOf(bomb), 'document-expands'],
  ['a zip bomb as ODT', 'bombe.odt', () => odtOf(bomb), 'document-expands'],
  ['a zip bomb as XLSX', 'bombe.xlsx', () => xlsxOf(bomb), 'document-expands'],
  ['a zip bomb that lies of its size', 'bombe.docx', () => lying(docxOf(bomb)), 'document-damaged'],
  ['a zip file cut short', 'kuttet.docx', () => docxOf('<w:p/>').subarray(0, 60), 'document-damaged'],
  [
    'an office file with entities of its own',
    'xml.docx',
    () => zipOf({ 'word/document.xml': `${doctype}<w:p>&c;&d;</w:p>` }),
    'document-entities',
  ],
  [
    'a million tags inside each other',
    'dyp.html',
    () => bytesOf(`<html>${'<div>'.repeat(1_000_000)}`),
    'document-too-complex',
  ],
  [
    'a million elements beside each other',
    'bred.html',
    () => bytesOf(`<html>${'<p>'.repeat(1_000_000)}`),
    'document-too-complex',
  ],
  [
    'XML inside itself without end',
    'dyp.docx',
    () => docxOf('<w:p>'.repeat(100_000)),
    'document-too-complex',
  ],
  [
    'a table of a million columns',
    'bred.csv',
    () => bytesOf(`Tittel;Ingress${';'.repeat(1_000_000)}\na;b\n`),
    'table-too-wide',
  ],
  [
    'a table of a million rows',
    'lang.csv',
    () => bytesOf(`Tittel;Ingress\n${'a;b\n'.repeat(1_000_000)}`),
    'table-too-long',
  ],
  [
    'a sheet with a cell far to the right',
    'bred.xlsx',
    () => xlsxOf('<row r="1"><c r="XFD1" t="str"><v>Tittel</v></c></row>'),
    'table-too-wide',
  ],
  ['a table of nothing known', 'ukjent.csv', () => bytesOf('a;b\n1;2\n'), 'table-unknown'],
  [
    'JSON without an end',
    'kuttet.json',
    () => bytesOf(`[{"tittel":${'['.repeat(1_000_000)}`),
    'document-damaged',
  ],
  ['a PDF that is none', 'falsk.pdf', () => bytesOf('%PDF-1.7 og så noe annet'), 'document-damaged'],
  ['a PDF without text', 'skannet.pdf', () => pdfOf('0 0 m 10 10 l S'), 'document-no-text'],
  ['a PDF behind a password', 'laast.pdf', () => pdfOf('', { trailer: locked }), 'document-encrypted'],
]

describe('a hostile file', () => {
  it.each(refused)('is refused: %s', { timeout: 60_000 }, async (_, name, bytes, code) => {
    const [only, ...others] = await readAll(name, bytes())
    expect(only?.reading.issues.map((issue) => issue.code)).toEqual([code])
    expect([others, only?.reading.linjer]).toEqual([[], []])
  })

  it('is ended before it takes the machine: a PDF that unpacks without end', {
    timeout: 60_000,
  }, async () => {
    const bomb = pdfOf(endlessSpaces(), { filter: '/Filter/FlateDecode' })
    const [only] = await readAll('bombe.pdf', bomb)
    // On a machine busy with other things the clock may come first.
    expect(['document-expands', 'document-too-slow']).toContain(only?.reading.issues[0]?.code)
  })

  it('is read as far as it goes, and says so: a PDF of 3,000 pages', { timeout: 60_000 }, async () => {
    const [only] = await readAll('lang.pdf', pdfOf(pdfText(['Fjordlykta']), { pages: 3_000 }))
    expect(only?.text).toContain('Fjordlykta')
    expect(only?.reading.issues).toEqual([
      { code: 'pages-left', place: null, facts: { pages: 3_000, most: 300 } },
    ])
  })

  it('is read whole: a paragraph of more lines than a function takes arguments', async () => {
    const [only] = await readAll('lang.txt', bytesOf(`Kontakt\n${'a\n'.repeat(200_000)}`))
    expect([only?.reading.issues, only?.reading.linjer.length]).toEqual([[], 200_001])
  })

  it.each([
    ['JSON', 'nul.json', bytesOf('[{"tittel": "Fjord\\u0000lykta\\ud800", "a\\u0000": "b"}]')],
    [
      'a workbook',
      'nul.xlsx',
      xlsxOf(
        '<row r="1"><c r="A1" t="str"><v>tittel</v></c></row><row r="2"><c r="A2" t="str"><v>Fjord_x0000_lykta_xD800_</v></c></row>',
      ),
    ],
  ])('is read in signs that a database keeps, whatever %s escapes', async (_, name, bytes) => {
    const [row] = await readAll(name, bytes)
    expect(row?.reading.tittel?.tekst).toBe('Fjord\ufffdlykta\ufffd')
    expect(row?.text).not.toMatch(/\0|\p{Surrogate}/u)
  })

  it('is read without what does not belong: NUL signs, scripts, formulas', async () => {
    const [nul] = await readAll('nul.txt', bytesOf(`Fjordlykta\n\n${'Vi pusser opp kaia.\n'.repeat(20)}\0`))
    expect(nul?.text).not.toContain('\0')
    const [script] = await readAll(
      'side.html',
      bytesOf('<html><script>alert("Aktiviteter")</script><h1>Havgløtt</h1>'),
    )
    expect(script?.text).toBe('# Havgløtt')
    const formula =
      '<row r="1"><c r="A1" t="str"><v>Tittel</v></c></row><row r="2"><c r="A2" t="str"><f>HYPERLINK("x")</f><v>Fjordlykta</v></c></row>'
    const [row] = await readAll('formel.xlsx', xlsxOf(formula))
    expect(row?.reading.tittel?.tekst).toBe('Fjordlykta')
    expect(row?.reading.issues).toEqual([{ code: 'formula-kept', place: 'A2', facts: {} }])
  })
})

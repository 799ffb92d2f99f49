import { strToU8, zipSync } from 'fflate'

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

export const zipOf = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  )

/** A Word document of these paragraphs, as raw XML. */
export const docxOf = (body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipOf({ 'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`, ...parts })

export const odtOf = (body: string): Uint8Array =>
  zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content><office:text>${body}</office:text></office:document-content>`,
  })

/** A workbook with one sheet of raw XML rows. */
export const xlsxOf = (rows: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipOf({
    'xl/workbook.xml': '<workbook><sheets><sheet name="Ark1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    ...parts,
  })

interface PdfOptions {
  pages?: number
  /** More of the trailer. */
  trailer?: string
  /** How the content is packed. */
  filter?: string
}

/** A PDF whose pages all show the same content, written in PDF's own drawing language. */
export const pdfOf = (
  content: string | Buffer,
  { pages = 1, trailer = '', filter = '' }: PdfOptions = {},
): Uint8Array => {
  const stream = Buffer.from(content)
  const kids = Array.from({ length: pages }, (_, at) => `${at + 5} 0 R`).join(' ')
  const page =
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents 4 0 R>>'
  const objects: (string | Buffer)[] = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages}/Kids[${kids}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    Buffer.concat([
      Buffer.from(`<</Length ${stream.length}${filter}>>stream\n`),
      stream,
      Buffer.from('\nendstream'),
    ]),
    ...Array.from({ length: pages }, () => page),
  ]
  const chunks: Buffer[] = [Buffer.from('%PDF-1.4\n')]
  let length = chunks[0]?.length ?? 0
  const offsets = objects.map((object, at) => {
    const chunk = Buffer.concat([
      Buffer.from(`${at + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ])
    chunks.push(chunk)
    length += chunk.length
    return length - chunk.length
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  chunks.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer<</Root 1 0 R/Size ${size}${trailer}>>\nstartxref\n${length}\n%%EOF`,
    ),
  )
  return Buffer.concat(chunks)
}

/** Lines of text from the top of a page. */
export const pdfText = (lines: readonly string[], size = 12): string =>
  `BT /F ${size} Tf 72 720 Td ${size * 1.2} TL ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`

/** Texts set each at its own place on the page, in points from the lower left corner. */
export const pdfPlaced = (
  texts: readonly (readonly [x: number, y: number, text: string])[],
  size = 10,
): string => texts.map(([x, y, text]) => `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET`).join(' ')

import { encodeSigns } from '../../../domain/spreadsheet/encodeSigns.ts'
import { escapeHtml } from '../../http/html.ts'
import { zip } from './zip.ts'

/** A sheet: its first row holds the names of the columns, and every cell is a text. */
export interface Sheet {
  name: string
  rows: Iterable<readonly string[]>
}

/** What a cell of a workbook can hold; Excel repairs files with more, and says so to whoever opens them. */
const longestCell = 32_767
const space = 'http://schemas.openxmlformats.org'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const textOf = (cell: string): string => {
  const encoded = encodeSigns(cell)
  return escapeHtml(encoded.length > longestCell ? `${encoded.slice(0, longestCell - 1)}…` : encoded)
}

const rowOf = (cells: readonly string[], style: number): string =>
  `<row>${cells
    .map((cell) =>
      cell
        ? `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${textOf(cell)}</t></is></c>`
        : '<c/>',
    )
    .join('')}</row>`

function* sheetXml({ rows }: Sheet): Generator<string> {
  yield `${declaration}<worksheet xmlns="${space}/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="100" width="28" customWidth="1"/></cols><sheetData>`
  let style = 1
  for (const row of rows) {
    yield rowOf(row, style)
    style = 2
  }
  yield '</sheetData></worksheet>'
}

const styles = `${declaration}<styleSheet xmlns="${space}/spreadsheetml/2006/main"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

/** An XLSX workbook in pieces, made while it is sent. */
export const workbook = (sheets: readonly Sheet[]): AsyncGenerator<Buffer> => {
  const office = `${space}/officeDocument/2006/relationships`
  const packages = `${space}/package/2006`
  const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const each = (write: (sheet: Sheet, number: number) => string) =>
    sheets.map((sheet, at) => write(sheet, at + 1)).join('')
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${main}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${main}.styles+xml"/>${each((_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${main}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${space}/spreadsheetml/2006/main" xmlns:r="${office}"><sheets>${each(({ name }, n) => `<sheet name="${escapeHtml(name)}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships">${each((_, n) => `<Relationship Id="rId${n}" Type="${office}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rIdStyles" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  }
  return zip([
    ...Object.entries(parts).map(([name, xml]) => ({ name, pieces: [declaration + xml] })),
    { name: 'xl/styles.xml', pieces: [styles] },
    ...sheets.map((sheet, at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, pieces: sheetXml(sheet) })),
  ])
}

/**
 * What one document may cost. Each stands well above any document that an editor has, and low enough that the dearest
 * one is answered in seconds.
 */
export const limits = {
  /** Larger files are refused unread; the admin's uploads have the same limit. */
  fileBytes: 20 * 1024 * 1024,
  /** Characters of extracted text: a report of 200 pages; the longest entry known has 4,000. */
  textCharacters: 500_000,
  /** Inflated bytes of one part of an office file: the text of a 300-page report takes 5 MB of XML. */
  partBytes: 32 * 1024 * 1024,
  /** Inflated bytes of all parts read from an office file. */
  packageBytes: 64 * 1024 * 1024,
  /** Parts in an office file: each picture is one. */
  packageParts: 5_000,
  /** Elements inside each other: a saved page of tables in tables reaches some hundreds. */
  depth: 2_000,
  /** Elements in one part of an office file: 5,000 rows of the catalogue's own export have half of it. */
  elements: 1_000_000,
  /** Elements of a web page: the largest have some ten thousand. */
  pageElements: 200_000,
  /** Pages read of a PDF; those after are told of. */
  pdfPages: 300,
  /** Milliseconds for one PDF: 300 pages of text take three seconds. */
  pdfTime: 20_000,
  /** Megabytes that reading one PDF may add to the process; decoded streams live outside the JavaScript heap. */
  pdfMemory: 256,
  /** Rows of a table, one document each. */
  tableRows: 5_000,
  /** Columns of a table: the catalogue's own export has fewer than fifty. */
  tableColumns: 500,
  /** Characters of one cell: what a spreadsheet program holds. */
  cellCharacters: 32_767,
} as const

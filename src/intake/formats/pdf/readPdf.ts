import { blocksToText } from '../blocks.ts'
import type { Extracted } from '../extracted.ts'
import { limits } from '../limits.ts'
import { Unreadable } from '../unreadable.ts'
import { linesOfPage } from './linesOfPage.ts'
import { orderColumns } from './orderColumns.ts'
import { pdfBlocks } from './pdfBlocks.ts'
import { type PdfPages, runPdfWorker } from './runPdfWorker.ts'

let previous: Promise<unknown> = Promise.resolve()

/** One at a time: the memory that is watched is the whole process's. */
const inTurn = (bytes: Uint8Array): Promise<PdfPages> => {
  const mine = previous.then(() => runPdfWorker(bytes))
  previous = mine.catch(() => undefined)
  return mine
}

/** Reads the text of a PDF. Throws Unreadable for one that holds none: a scanned page is a picture. */
export const readPdf = async (bytes: Uint8Array): Promise<Extracted> => {
  const { read, pages } = await inTurn(bytes)
  const text = blocksToText(pdfBlocks(read.map((page) => orderColumns(linesOfPage(page)))))
  if (!/\p{L}/u.test(text)) throw new Unreadable('document-no-text', { pages })
  const left = pages - read.length
  return {
    text,
    issues: left > 0 ? [{ code: 'pages-left', place: null, facts: { pages, most: limits.pdfPages } }] : [],
  }
}

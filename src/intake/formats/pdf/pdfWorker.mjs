// Runs in a worker thread of its own, so that a hostile file can be stopped: plain JavaScript, since no loader or
// bundle reaches a worker. Gets the file's bytes, posts each page's pieces of text, and says how it ended.
import { parentPort, workerData } from 'node:worker_threads'
import { getDocument } from 'unpdf/pdfjs'

const faults = { PasswordException: 'document-encrypted', InvalidPDFException: 'document-damaged' }

/** A piece of text where it stands on its page, in points from the lower left corner. */
const pieceOf = ({ str, transform, width, height, hasEOL }) => ({
  text: str,
  x: transform[4],
  y: transform[5],
  width,
  size: height || Math.hypot(transform[2], transform[3]),
  ends: hasEOL,
})

try {
  const { bytes, mostPages } = workerData
  const document = await getDocument({
    data: bytes,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    verbosity: 0,
  }).promise
  const pages = document.numPages
  for (let number = 1; number <= Math.min(pages, mostPages); number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    page.cleanup()
    parentPort.postMessage({ pieces: items.filter(({ str }) => str !== undefined).map(pieceOf) })
  }
  parentPort.postMessage({ pages })
} catch (error) {
  parentPort.postMessage({ fault: faults[error?.name] ?? 'document-damaged' })
}
